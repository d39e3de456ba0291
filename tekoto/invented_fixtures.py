"""The people of the domain's test list: each of them is a difficulty with a name.

Data: ``resources/invented/people.json``; all of them are invented, their codes artificial.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import resources
from tekoto.client import (
    ClientForm,
    Contact,
    Identifier,
    LanguageProfile,
    NameVariant,
    Permit,
    Protection,
    Residence,
)
from tekoto.dates import BirthPrecision, PartialDate, add_months

_LITERACY = {"literate_latin": "literate", "none": "primary"}
_INTERPRETER = {"ksw": "mya", "mls": "ara", "haz": "prs", "swc": "swc"}
_GOALS = {
    "T01": "Haluan lukutaitoa lisää ja sitten töihin keittiöön.",
    "T02": "Haluan kansanopistoon ja sieltä puutarha-alalle.",
    "T03": "Haluan sähköasentajaksi. Sitä työtä olen tehnyt kaksitoista vuotta.",
    "T04": "Haluan lähihoitajaksi.",
    "T05a": "Haluan TUVA-koulutukseen ja ammattikouluun.",
    "T06": "Haluan oppia lukemaan.",
    "T07": "Haluan päästä sairaanhoitajan töihin takaisin.",
    "T08": "Haluan kuljettajaksi.",
    "T09": "Haluan ompelijaksi.",
    "T10": "Haluan saada puhtausalan tutkinnon valmiiksi.",
    "T15": "Haluan kirjanpitäjäksi, kuten ennen.",
}
# What the list says in words: state, since when, why.
_STATES: Mapping[str, tuple[str, date, str]] = {
    "T10": ("paused", date(2026, 2, 12), "family_leave"),
    "T11": ("ended", date(2026, 4, 3), "deceased"),
    "T12": ("ended", date(2025, 6, 30), "moved_abroad"),
    "T15": ("arrived", date(2026, 11, 18), ""),
}
_DEFAULT_MUNICIPALITY = "286"

# Recorded from a list of those who came to an event, where no permit was seen.
_FROM_EVENT_LISTS = frozenset({"T14b"})


@dataclass(frozen=True, slots=True)
class Fixture:
    """One person of the list as a client form with the facts around it."""

    key: str
    form: ClientForm
    municipality: str
    state: str
    since: date | None
    reason: str
    became_client_on: date
    former_identifiers: tuple[Identifier, ...]
    former_residences: tuple[Residence, ...]


def fixtures() -> tuple[Fixture, ...]:
    """Return the people in the order of the list."""
    return tuple(_fixture(row) for row in resources.json_data("invented/people.json"))


def _fixture(row: Mapping[str, Any]) -> Fixture:
    residences = [
        Residence(code, date.fromisoformat(start), date.fromisoformat(end) if end else None)
        for code, start, end in row.get("residence", ())
    ]
    protected = "turvakielto" in row["flags"]
    municipality = residences[-1].municipality if residences else _municipality(row)
    arrived = date.fromisoformat(row.get("arrived", "2023-05-01"))
    state, since, reason = _STATES.get(row["id"], ("active", None, ""))
    earlier = [residence for residence in residences if residence.valid_to]
    return Fixture(
        key=row["id"],
        form=_form(row, municipality, arrived, residences, protected=protected),
        municipality=earlier[0].municipality if earlier else municipality,
        state=state,
        since=since,
        reason=reason,
        became_client_on=arrived,
        former_identifiers=tuple(
            Identifier("hetu", value, valid_to=date.fromisoformat(day), reason=why)
            for value, day, why in row.get("hetu_history", ())
        ),
        former_residences=tuple(earlier),
    )


def _municipality(row: Mapping[str, Any]) -> str:
    return row.get("kunta") or _DEFAULT_MUNICIPALITY


def _form(
    row: Mapping[str, Any],
    municipality: str,
    arrived: date,
    residences: list[Residence],
    *,
    protected: bool,
) -> ClientForm:
    first_permit = date.fromisoformat(row.get("permit", "2023-02-20"))
    names = [NameVariant("original_script", row["script"], row["lang"])] if "script" in row else []
    interpreter = row.get("interp", [_INTERPRETER.get(row["lang"], row["lang"])])[-1]
    return ClientForm(
        family_name=row["family"],
        given_names=row["given"],
        names=tuple(names),
        hetu=row["hetu"] or "",
        other_identifiers=_identifiers(row["id"]),
        birth=PartialDate(date.fromisoformat(row["dob"]), BirthPrecision(row["dob_precision"])),
        registered_sex="2" if row["gender"] == "F" else "1",
        reporting_gender="woman" if row["gender"] == "F" else "man",
        nationalities=(row["nat"],),
        languages=LanguageProfile(
            mother_tongue=row["lang"],
            contact_language=interpreter,
            interpreter_language=interpreter,
            interpreter_needed=row["id"] not in ("T05a", "T07"),
            others=tuple(code for code in (row.get("dialect"),) if code),
        ),
        literacy=_LITERACY.get(row.get("literacy", ""), "unknown"),
        permit=Permit(
            "A", "quota_refugee", first_permit, first_permit, add_months(first_permit, 48)
        ),
        first_permit_on=first_permit,
        arrived_on=arrived,
        municipality=municipality,
        municipality_since=residences[-1].valid_from if residences else arrived,
        contacts=_contacts(row),
        protection=_protection(row) if protected else None,
        goal=_GOALS.get(row["id"], "Haluan oppia kielen ja löytää ammatin."),
    )


def _identifiers(key: str) -> tuple[Identifier, ...]:
    if key in _FROM_EVENT_LISTS:
        return ()
    place = " ab".index(key[3:] or " ")
    return (Identifier("migri", f"9000{key[1:3]}{place:02d}"),)


def _contacts(row: Mapping[str, Any]) -> tuple[Contact, ...]:
    if "minor" in row["flags"] or "deceased" in row["flags"]:
        return ()
    number = "".join(filter(str.isdigit, row["id"]))
    contacts = [Contact("phone", f"040 000 00{int(number):02d}", preferred=True)]
    contact = row.get("turvakielto", {}).get("contact")
    if contact:
        contacts.append(Contact("contact_address", contact))
    return tuple(contacts)


def _protection(row: Mapping[str, Any]) -> Protection:
    term = row.get("turvakielto", {"from": "2026-05-02", "to": None})
    return Protection(
        source="dvv",
        valid_from=date.fromisoformat(term["from"]),
        valid_to=date.fromisoformat(term["to"]) if term["to"] else None,
        covers_family=True,
    )
