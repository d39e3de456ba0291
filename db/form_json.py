"""Forms as text, for the history, and a client's back from it."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from tekoto.client import (
    ClientForm,
    Contact,
    Identifier,
    LanguageProfile,
    NameVariant,
    Permit,
    Protection,
)
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.household import MemberForm


def as_json(form: ClientForm | MemberForm) -> str:
    """Return a form as text for the history, where nothing is ever searched."""
    return json.dumps(asdict(form), default=str, ensure_ascii=False, separators=(",", ":"))


def form_from_json(text: str) -> ClientForm:
    """Return a form that ``as_json`` wrote into the history."""
    values: dict[str, Any] = json.loads(text)
    birth, languages = values.get("birth"), values.get("languages") or {}
    permit, protection = values.get("permit"), values.get("protection")
    known = {name: values[name] for name in _TEXTS if name in values}
    return ClientForm(
        **known,
        names=tuple(NameVariant(**one) for one in values.get("names", ())),
        other_identifiers=tuple(_identifier(one) for one in values.get("other_identifiers", ())),
        birth=PartialDate(date.fromisoformat(birth["value"]), BirthPrecision(birth["precision"]))
        if birth
        else None,
        nationalities=tuple(values.get("nationalities", ())),
        languages=LanguageProfile(**{**languages, "others": tuple(languages.get("others", ()))}),
        permit=Permit(**_dated(permit, "decided_on", "valid_from", "valid_to")) if permit else None,
        first_permit_on=_day(values.get("first_permit_on")),
        arrived_on=_day(values.get("arrived_on")),
        municipality_since=_day(values.get("municipality_since")),
        contacts=tuple(Contact(**one) for one in values.get("contacts", ())),
        protection=Protection(**_dated(protection, "valid_from", "valid_to", "ended_on"))
        if protection
        else None,
    )


_TEXTS = (
    "family_name",
    "given_names",
    "call_name",
    "hetu",
    "hetu_change_reason",
    "registered_sex",
    "reporting_gender",
    "integration_language",
    "literacy",
    "municipality",
    "goal",
)


def _identifier(values: Mapping[str, Any]) -> Identifier:
    dated = _dated(values, "valid_from", "valid_to")
    return Identifier(**{**dated, "recorded_at": None})


def _dated(values: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {**values, **{name: _day(values.get(name)) for name in names}}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
