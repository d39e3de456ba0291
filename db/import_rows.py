"""What the store knows of the rows of a sheet: whom they may be, and what was decided before."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db import audit, client_reader
from db.records import PERSON
from db.store import Store
from db.tables.case import (
    CaseloadRecord,
    ClientHistoryRecord,
    IdentifierRecord,
    NoteRecord,
)
from db.tables.imports import ImportDecisionRecord
from tekoto.access import Actor
from tekoto.client import (
    Client,
    ClientForm,
    Contact,
    Identifier,
    LanguageProfile,
    NameVariant,
    Permit,
    Protection,
)
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.import_plan import Decision, Match
from tekoto.names import sort_key
from tekoto.sheet_code import RowCode
from tekoto.sheet_rows import SheetRow
from tekoto.text import clean

CHUNK = 500


def row_key(store: Store, row: SheetRow) -> str:
    """Return a keyed hash of what names a row, so that a decision about it is known again."""
    said = (row.values.get(code) for code in ("hetu", "migri", "unhcr", "birth"))
    return audit.keyed_hash(store, "|".join((sort_key(row.name), *map(str, said))))


def remembered(
    session: Session, actor: Actor, keys: Iterable[str]
) -> Mapping[str, Mapping[UUID, Decision]]:
    """Return what was decided before about rows like these."""
    table = ImportDecisionRecord
    found: dict[str, dict[UUID, Decision]] = defaultdict(dict)
    for part in _chunks(list(keys)):
        query = (
            select(table.row_key, PERSON, table.decision)
            .join(CaseloadRecord, CaseloadRecord.client_id == table.client_id)
            .where(table.office_id == actor.office_id, table.row_key.in_(part))
            .order_by(table.recorded_at)
        )
        for key, client_id, decision in session.execute(query):
            found[key][client_id] = Decision(decision)
    return found


def with_recorded_notes(
    session: Session, matches: Mapping[int, Sequence[Match]], rows: Sequence[SheetRow]
) -> set[tuple[UUID, str]]:
    """Return the notes of these rows that their clients have already."""
    wanted: dict[UUID, set[str]] = defaultdict(set)
    for row in rows:
        for match in matches.get(row.number, ()) if row.note else ():
            if match.client_id is not None:
                wanted[match.client_id].add(clean(row.note))
    found: set[tuple[UUID, str]] = set()
    for part in _chunks(list(wanted)):
        query = (
            select(PERSON, NoteRecord.text)
            .join(CaseloadRecord, CaseloadRecord.client_id == NoteRecord.client_id)
            .where(
                or_(
                    CaseloadRecord.client_id.in_(part),
                    CaseloadRecord.merged_into.in_(part),
                )
            )
        )
        for client_id, text in session.execute(query):
            if text in wanted[client_id]:
                found.add((client_id, text))
    return found


def exported(
    session: Session, actor: Actor, codes: Mapping[int, RowCode]
) -> dict[int, tuple[Client, ClientForm]]:
    """Return for each row of an export its client, and the form as it was exported.

    A row whose client is not the office's any more is left out.
    """
    clients = _clients(session, actor, {code.client_id for code in codes.values()})
    found: dict[int, tuple[Client, ClientForm]] = {}
    for number, code in codes.items():
        client = clients.get(code.client_id)
        if client is not None:
            found[number] = client, _form_at(session, client, code.version)
    return found


def _form_at(session: Session, client: Client, version: int) -> ClientForm:
    """Return a client's form at a version: the first that was kept since, or the present one."""
    if client.version == version:
        return client.form
    table = ClientHistoryRecord
    query = select(table.form).where(table.client_id == client.id, table.version >= version)
    kept = session.scalar(query.order_by(table.version).limit(1))
    return client.form if kept is None else form_from_json(kept)


def _clients(session: Session, actor: Actor, ids: Iterable[UUID]) -> dict[UUID, Client]:
    line = CaseloadRecord
    own: list[UUID] = []
    for part in _chunks(list(ids)):
        # A record that has been merged since is looked for by its names, as a row without a code.
        query = select(line.client_id).where(
            line.client_id.in_(part),
            line.office_id == actor.office_id,
            line.merged_into.is_(None),
        )
        own += session.scalars(query)
    return client_reader.load_many(session, own)


def owners(session: Session, codes: Iterable[str]) -> Mapping[str, UUID]:
    """Return whose each identity code is now, in any office."""
    table = IdentifierRecord
    found: dict[str, UUID] = {}
    for part in _chunks(list(codes)):
        query = select(table.value, table.client_id).where(
            table.kind == "hetu", table.value.in_(part), table.current
        )
        found.update((value, client_id) for value, client_id in session.execute(query))
    return found


def still_ours(session: Session, actor: Actor, client_ids: Iterable[UUID]) -> set[UUID]:
    """Return which of some clients the office still has."""
    line = CaseloadRecord
    found: set[UUID] = set()
    for part in _chunks(list(client_ids)):
        query = select(line.client_id).where(
            line.client_id.in_(part), line.office_id == actor.office_id
        )
        found.update(session.scalars(query))
    return found


def _chunks(items: list[Any]) -> Iterable[list[Any]]:
    for start in range(0, len(items), CHUNK):
        yield items[start : start + CHUNK]


def form_from_json(text: str) -> ClientForm:
    """Return a form that ``db.client_rows.as_json`` wrote into the history."""
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
