"""What the store knows of the rows of a sheet: whom they may be, and what was decided before."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from db import audit, client_reader
from db.form_json import form_from_json
from db.many import insert_all
from db.records import PERSON
from db.store import Store
from db.tables.case import (
    CaseloadRecord,
    ClientHistoryRecord,
    IdentifierRecord,
    NoteRecord,
)
from db.tables.imports import ImportDecisionRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.client import (
    Client,
    ClientForm,
)
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


def remember(
    session: Session, actor: Actor, decisions: Iterable[tuple[str, UUID, Decision]]
) -> None:
    """Keep what was decided about rows; of two decisions about one pair the later one holds."""
    table, now = ImportDecisionRecord, clock.now()
    decided = {(key, client_id): str(decision) for key, client_id, decision in decisions}
    known: set[tuple[str, UUID]] = set()
    for part in _chunks(list({key for key, _client_id in decided})):
        query = select(table.row_key, table.client_id).where(
            table.office_id == actor.office_id, table.row_key.in_(part)
        )
        known.update((key, client_id) for key, client_id in session.execute(query))
    new: list[dict[str, Any]] = []
    again: list[dict[str, Any]] = []
    for pair, decision in decided.items():
        row = {"office_id": actor.office_id, "row_key": pair[0], "client_id": pair[1]}
        row |= {"decision": decision, "official_id": actor.user_id, "recorded_at": now}
        (again if pair in known else new).append(row)
    insert_all(session, table, new)
    if again:
        session.execute(update(table), again)


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
