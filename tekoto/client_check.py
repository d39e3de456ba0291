"""What a client form must hold before it is saved, and what deserves a second look.

Nothing that is normal for a quota refugee stops a save: no identity code, one name, an estimated
birth date.
"""

import dataclasses
import re
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from tekoto import clock
from tekoto.client import ClientForm, Contact, Identifier, NameVariant, Permit
from tekoto.dates import PartialDate, adult_day
from tekoto.errors import InvalidInputError
from tekoto.hetu import Hetu
from tekoto.names import PersonName
from tekoto.text import clean_form

MAX_NAME_CHARACTERS = 200
MAX_LINE_CHARACTERS = 500
MAX_TEXT_CHARACTERS = 10_000
MAX_LIST_ITEMS = 50
_LIMITS = (
    ("family_name", MAX_NAME_CHARACTERS),
    ("given_names", MAX_NAME_CHARACTERS),
    ("call_name", MAX_NAME_CHARACTERS),
    ("hetu_change_reason", MAX_LINE_CHARACTERS),
    ("goal", MAX_TEXT_CHARACTERS),
)
# The fields that a doubt is about: while they stay as they were, it was answered.
_LOOKED_AT = {
    "client.hetu_artificial": ("hetu",),
    "client.hetu_birth_differs": ("hetu", "birth"),
    "client.birth_default": ("birth",),
    "client.minor_email": ("birth", "contacts"),
}
_Part = TypeVar("_Part", NameVariant, Identifier, Contact)
_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]")


def tidied(form: ClientForm) -> ClientForm:
    """Return the form as it is stored: NFC, one-line fields on one line, the hetu in its form.

    Raises what ``Hetu.parse`` raises; an empty code is normal.
    """
    form = clean_form(form)
    tidy = {
        "family_name": one_line(form.family_name),
        "given_names": one_line(form.given_names),
        "call_name": one_line(form.call_name),
        "names": _tidied_parts(form.names, one_line),
        "hetu": Hetu.parse(form.hetu).value if form.hetu.strip() else "",
        "other_identifiers": _tidied_parts(form.other_identifiers, one_line),
        "contacts": _tidied_parts(form.contacts, str.strip),
    }
    changes: dict[str, Any] = {
        name: value for name, value in tidy.items() if value != getattr(form, name)
    }
    return dataclasses.replace(form, **changes) if changes else form


def _tidied_parts(parts: tuple[_Part, ...], tidy: Callable[[str], str]) -> tuple[_Part, ...]:
    """Return the parts with tidy values; those that are left without one are left out."""
    found = []
    for part in parts:
        value = tidy(part.value)
        if value:
            found.append(part if value == part.value else dataclasses.replace(part, value=value))
    return tuple(found)


def one_line(text: str) -> str:
    """Return text without line breaks and control characters, trimmed; else as typed."""
    if text.isprintable():
        return text.strip()
    return _CONTROLS.sub("", _BREAKS.sub(" ", text)).strip()


def check(form: ClientForm) -> None:
    """Raise InvalidInputError naming the field when a tidied form cannot be saved.

    Keys: ``name.missing``, ``client.too_long`` (limit), ``client.too_many`` (limit),
    ``client.birth_in_future``, ``client.permit_dates``, ``client.protection_dates``,
    ``client.identifier_dates``, and those of ``Hetu.parse``.
    """
    PersonName(form.family_name, form.given_names)
    if form.hetu:
        Hetu.parse(form.hetu)
    _check_lengths(form)
    if form.birth is not None and form.birth.value > clock.today():
        raise InvalidInputError("client.birth_in_future", "birth")
    if form.permit is not None and _permit_disordered(form.permit):
        raise InvalidInputError("client.permit_dates", "permit")
    protection = form.protection
    if protection is not None and not _ordered(protection.valid_from, protection.valid_to):
        raise InvalidInputError("client.protection_dates", "protection")
    if not all(_ordered(code.valid_from, code.valid_to) for code in form.other_identifiers):
        raise InvalidInputError("client.identifier_dates", "other_identifiers")


def warnings(form: ClientForm, before: ClientForm | None = None) -> tuple[str, ...]:
    """Return message keys for what can be saved but is worth a second look.

    What was so ``before`` already has been looked at; only the term of a protection that is over
    is asked about until somebody ends it.

    ``client.hetu_artificial``: a 900-series code does not identify a person.
    ``client.hetu_birth_differs``: the code says another birth date than the form.
    ``client.birth_default``: 1 January to the day is often a registered guess.
    ``client.minor_email``: one writes to the guardian or representative of a minor.
    ``client.protection_expired``: the term is over but the data stay hidden until a person ends it.
    """
    known = () if before is None else warnings(before)
    kept = [key for key, fields in _LOOKED_AT.items() if before and _same(form, before, fields)]
    return tuple(key for key in _doubts(form) if key not in known or key not in kept)


def _same(form: ClientForm, before: ClientForm, fields: tuple[str, ...]) -> bool:
    return all(getattr(form, field) == getattr(before, field) for field in fields)


def _doubts(form: ClientForm) -> tuple[str, ...]:
    found: list[str] = []
    code = _parsed(form.hetu)
    if code is not None and code.artificial:
        found.append("client.hetu_artificial")
    if code is not None and form.birth is not None and code.birth_date != form.birth.value:
        found.append("client.hetu_birth_differs")
    if _default_birth(form.birth):
        found.append("client.birth_default")
    if _minor(form.birth) and any(contact.kind == "email" for contact in form.contacts):
        found.append("client.minor_email")
    protection = form.protection
    if (
        protection is not None
        and protection.in_force()
        and protection.valid_to is not None
        and protection.valid_to < clock.today()
    ):
        found.append("client.protection_expired")
    return tuple(found)


def _parsed(text: str) -> Hetu | None:
    try:
        return Hetu.parse(text)
    except InvalidInputError:
        return None


def _minor(birth: PartialDate | None) -> bool:
    return birth is not None and clock.today() < adult_day(birth.value)


def _default_birth(birth: PartialDate | None) -> bool:
    return (
        birth is not None
        and not birth.approximate
        and (birth.value.month, birth.value.day)
        in (
            (1, 1),
            (7, 1),
        )
    )


def _ordered(*days: date | None) -> bool:
    known = [day for day in days if day is not None]
    return known == sorted(known)


def _permit_disordered(permit: Permit) -> bool:
    # A permit may begin before it was decided (a renewal), but it never ends before either.
    return not _ordered(permit.valid_from, permit.valid_to) or not _ordered(
        permit.decided_on, permit.valid_to
    )


def _check_lengths(form: ClientForm) -> None:
    for field, limit in _LIMITS:
        if len(getattr(form, field)) > limit:
            raise InvalidInputError("client.too_long", field, limit=limit)
    for field in ("names", "other_identifiers", "contacts", "nationalities", "languages"):
        parts = form.languages.others if field == "languages" else getattr(form, field)
        if len(parts) > MAX_LIST_ITEMS:
            raise InvalidInputError("client.too_many", field, limit=MAX_LIST_ITEMS)
        for part in parts:
            if len(part if isinstance(part, str) else part.value) > MAX_LINE_CHARACTERS:
                raise InvalidInputError("client.too_long", field, limit=MAX_LINE_CHARACTERS)
