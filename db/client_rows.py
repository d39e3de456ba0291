"""A client's form as rows: what a new client, a change and a bulk load write."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import cache
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.orm import Session

from db.many import among, insert_all
from db.tables import Base
from db.tables.case import (
    CaseloadRecord,
    CasePeriodRecord,
    CaseRecord,
    ClientLanguageRecord,
    ClientNameRecord,
    ClientRecord,
    ContactRecord,
    IdentifierRecord,
    NationalityRecord,
    PermitRecord,
    ProtectionRecord,
    ResidenceRecord,
)
from tekoto.client import ClientForm, Permit, Protection
from tekoto.ids import new_id
from tekoto.names import PersonName

HETU = "hetu"
ORIGINAL_SCRIPT = "original_script"
Values = dict[str, Any]
FormChange: TypeAlias = tuple[UUID, ClientForm, ClientForm]
"""Whose form changes, as it was and as it will be."""


@dataclass(frozen=True, slots=True)
class NewClient:
    """A client about to be written for the first time."""

    id: UUID
    number: str
    form: ClientForm
    state: str
    since: date
    office_id: UUID
    adviser_id: UUID
    recorded_at: datetime


def rows(new: NewClient) -> Iterator[tuple[type[Base], Values]]:
    """Yield the rows of a new client in an order that every reference allows."""
    form, now = new.form, new.recorded_at
    own = {"client_id": new.id}
    yield (
        ClientRecord,
        {
            "id": new.id,
            "version": 1,
            "number": new.number,
            "recorded_at": now,
            "changed_at": now,
            **scalars(form),
        },
    )
    yield from lists(new.id, form)
    if form.hetu:
        yield IdentifierRecord, identifier(new.id, HETU, form.hetu, None, None, now)
    for code in form.other_identifiers:
        yield (
            IdentifierRecord,
            identifier(new.id, code.kind, code.value, code.valid_from, code.valid_to, now)
            | {"reason": code.reason},
        )
    if form.municipality:
        yield ResidenceRecord, residence(new.id, form.municipality, form.municipality_since, now)
    if form.permit is not None:
        yield PermitRecord, permit(new.id, form.permit, now)
    if form.protection is not None:
        yield ProtectionRecord, protection(new.id, form.protection, now)
    case_id = new_id()
    standing = {"state": new.state, "since": new.since, "reason": ""}
    place = {"office_id": new.office_id, "adviser_id": new.adviser_id}
    yield CaseRecord, {"id": case_id, "version": 1, "changed_at": now, **own, **standing, **place}
    yield CasePeriodRecord, period(case_id, new.state, new.since, "", now)
    yield (
        CaseloadRecord,
        {
            "number": new.number,
            "state": new.state,
            "plan_valid_to": None,
            "last_note_on": None,
            **own,
            **place,
            **caseload_values(form),
        },
    )


def scalars(form: ClientForm) -> Values:
    """Return the columns of ``client`` that come from the form."""
    languages = form.languages
    return {
        "family_name": form.family_name,
        "given_names": form.given_names,
        "call_name": form.call_name,
        "birth": form.birth.value if form.birth else None,
        "birth_precision": str(form.birth.precision) if form.birth else "",
        "registered_sex": form.registered_sex,
        "reporting_gender": form.reporting_gender,
        "mother_tongue": languages.mother_tongue,
        "contact_language": languages.contact_language,
        "interpreter_language": languages.interpreter_language,
        "interpreter_needed": languages.interpreter_needed,
        "integration_language": form.integration_language,
        "literacy": form.literacy,
        "first_permit_on": form.first_permit_on,
        "arrived_on": form.arrived_on,
        "goal": form.goal,
    }


def lists(client_id: UUID, form: ClientForm) -> Iterator[tuple[type[Base], Values]]:
    """Yield the rows of the lists that have no history of their own."""
    for table, parts in _lists(form):
        for values in _list_rows(client_id, parts):
            yield table, values


def _lists(form: ClientForm) -> Iterator[tuple[type[Base], tuple[Any, ...]]]:
    yield ClientNameRecord, form.names
    yield ContactRecord, form.contacts
    yield NationalityRecord, form.nationalities
    yield ClientLanguageRecord, form.languages.others


def _list_rows(client_id: UUID, parts: Sequence[Any]) -> Iterator[Values]:
    for position, part in enumerate(parts):
        row = {"client_id": client_id, "position": position}
        yield row | ({"code": part} if isinstance(part, str) else _plain(part))


def _plain(part: Any) -> Values:
    """Return a part of a form as columns; ``asdict`` would copy every value deep down."""
    kind: Any = type(part)
    return {name: getattr(part, name) for name in _names(kind)}


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def replace_lists(session: Session, forms: Sequence[FormChange]) -> None:
    """Write the lists that differ anew."""
    differing: dict[type[Base], list[tuple[UUID, tuple[Any, ...]]]] = defaultdict(list)
    for client_id, before, form in forms:
        for (record, old), (_, new) in zip(_lists(before), _lists(form), strict=True):
            if old != new:
                differing[record].append((client_id, new))
    for record, changed in differing.items():
        table = Base.metadata.tables[record.__tablename__]
        owners = [client_id for client_id, _new in changed]
        session.execute(delete(table).where(among(table.c.client_id, owners)))
        rows = [row for client_id, new in changed for row in _list_rows(client_id, new)]
        insert_all(session, record, rows)


def identifier(
    client_id: UUID,
    kind: str,
    value: str,
    valid_from: date | None,
    valid_to: date | None,
    now: datetime,
) -> Values:
    """Return the row of a present identity code."""
    return {
        "id": new_id(),
        "client_id": client_id,
        "kind": kind,
        "value": value,
        "current": True,
        "valid_from": valid_from,
        "valid_to": valid_to,
        "reason": "",
        "recorded_at": now,
    }


def residence(client_id: UUID, municipality: str, since: date | None, now: datetime) -> Values:
    """Return the row of the present municipality."""
    return {
        "id": new_id(),
        "client_id": client_id,
        "current": True,
        "municipality": municipality,
        "valid_from": since,
        "valid_to": None,
        "recorded_at": now,
    }


def permit(client_id: UUID, form: Permit, now: datetime) -> Values:
    """Return the row of the present permit."""
    return {
        "id": new_id(),
        "client_id": client_id,
        "current": True,
        "recorded_at": now,
        **_plain(form),
    }


def protection(client_id: UUID, form: Protection, now: datetime) -> Values:
    """Return the row of the present turvakielto."""
    return {
        "id": new_id(),
        "client_id": client_id,
        "current": True,
        "ended_reason": "",
        "recorded_at": now,
        **_plain(form),
    }


def period(case_id: UUID, state: str, since: date, reason: str, now: datetime) -> Values:
    """Return the row of a stay in a state that has just begun."""
    return {
        "id": new_id(),
        "case_id": case_id,
        "state": state,
        "since": since,
        "until": None,
        "reason": reason,
        "recorded_at": now,
    }


def caseload_values(form: ClientForm, *, inherited: bool = False) -> Values:
    """Return what the list shows of the form; no municipality while turvakielto is in force.

    ``inherited`` tells that a family member's is in force.
    """
    name = PersonName(form.family_name, form.given_names)
    hidden = inherited or (form.protection is not None and form.protection.in_force())
    return {
        "protected": hidden,
        "sort_key": name.sort_key,
        "name": name.listing_name,
        "original_name": next((n.value for n in form.names if n.kind == ORIGINAL_SCRIPT), ""),
        "birth": form.birth.value if form.birth else None,
        "birth_precision": str(form.birth.precision) if form.birth else "",
        "municipality": "" if hidden else form.municipality,
        "mother_tongue": form.languages.mother_tongue,
        "interpreter_language": form.languages.interpreter_language,
        "interpreter_needed": form.languages.interpreter_needed,
        "permit_valid_to": form.permit.valid_to if form.permit else None,
    }
