"""Taking in many clients and notes at once, into the same tables and the same index."""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import islice
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import bindparam, func, select, text, update
from sqlalchemy.orm import Session

from db import audit, client_rows, counters, search_index
from db.many import insert_all
from db.note_rows import checked, note_values
from db.search_index import Scope
from db.store import Store, StoreKind
from db.tables import Base
from db.tables.case import CaseloadRecord, NoteRecord
from db.tables.system import OfficialRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.bulk import BulkClient, BulkNote
from tekoto.client_check import check, tidied
from tekoto.dates import local_date
from tekoto.duplicate import person_of
from tekoto.ids import new_id
from tekoto.index_words import client_words, note_words
from tekoto.likeness_words import stored_words
from tekoto.permission import check_casework
from tekoto.progress import Progress, tell

BATCH = 2_000
_T = TypeVar("_T")


@dataclasses.dataclass(slots=True)
class _Load:
    """A load under way: where each client's notes belong."""

    session: Session
    store: Store
    actor: Actor
    now: datetime
    offices: dict[UUID, UUID] = dataclasses.field(default_factory=dict)
    scopes: dict[UUID, Scope] = dataclasses.field(default_factory=dict)
    notes: dict[UUID, Scope] = dataclasses.field(default_factory=dict)
    latest: dict[UUID, date] = dataclasses.field(default_factory=dict)


def load(
    store: Store,
    actor: Actor,
    clients: Iterable[BulkClient],
    notes: Iterable[BulkNote] = (),
    *,
    progress: Progress | None = None,
) -> int:
    """Take in clients and notes in one transaction with one log entry; return the clients' number.

    ``progress`` is told how many clients and notes are in. Every form is checked as
    ``db.clients.create`` does; the first bad one stops all. Raises InvalidInputError, StoreError
    (``store.conflict`` for an identity code used twice) and CancelledError; nothing is then kept.
    """
    with store.write() as session:
        loaded = take_in(session, store, actor, clients, notes, progress=progress)
        audit.record(session, store, actor, Action.IMPORT, section="bulk", count=loaded)
    return loaded


def take_in(
    session: Session,
    store: Store,
    actor: Actor,
    clients: Iterable[BulkClient],
    notes: Iterable[BulkNote] = (),
    *,
    progress: Progress | None = None,
    total: int = 0,
) -> int:
    """Take in clients and notes in the caller's transaction, which logs them; as ``load`` else.

    They may be part of longer work of ``total`` rows, of which they are the first.
    """
    check_casework(actor)
    state, done = _Load(session, store, actor, clock.now()), 0
    for batch in _batches(clients):
        _load_clients(state, batch)
        done += len(batch)
        tell(progress, done, total)
    loaded = done
    for notes_batch in _batches(notes):
        _load_notes(state, notes_batch)
        done += len(notes_batch)
        tell(progress, done, total)
    _write_latest(state)
    return loaded


def _batches(items: Iterable[_T]) -> Iterator[list[_T]]:
    source = iter(items)
    while batch := list(islice(source, BATCH)):
        yield batch


def _load_clients(state: _Load, batch: list[BulkClient]) -> None:
    session = state.session
    first = counters.take(session, "client", len(batch))
    tables: dict[Any, list[dict[str, Any]]] = defaultdict(list)
    words: list[tuple[str, ...]] = []
    likeness: list[tuple[str, ...]] = []
    for place, client in enumerate(batch):
        form = tidied(client.form)
        check(form)
        adviser_id = client.adviser_id or state.actor.user_id
        new = client_rows.NewClient(
            id=client.id,
            number=f"{state.now.year}-{first + place:06d}",
            form=form,
            state=str(client.state),
            since=client.since or clock.today(),
            office_id=_office_of(state, adviser_id),
            adviser_id=adviser_id,
            recorded_at=state.now,
        )
        for table, values in client_rows.rows(new):
            tables[table].append(values)
        scope = state.scopes[adviser_id]
        state.notes[client.id] = scope
        protected = bool(tables[CaseloadRecord][-1]["protected"])
        found = client_words(form, new.number, (), protected=protected)
        words.append((*scope.client(new.state), *found))
        likeness.append(stored_words(person_of(form)))
    lines = tables[CaseloadRecord]
    numbers = _row_numbers(state, "caseload", len(lines))
    for line, number in zip(lines, numbers, strict=True):
        line["row"] = number
    for table, rows in tables.items():
        insert_all(session, table, rows)
    for index, filed in ((search_index.CLIENTS, words), (search_index.LIKENESS, likeness)):
        search_index.put_new(session, index, list(zip(numbers, filed, strict=True)))


def _office_of(state: _Load, adviser_id: UUID) -> UUID:
    if adviser_id not in state.offices:
        office_id = state.session.scalars(
            select(OfficialRecord.office_id).where(OfficialRecord.id == adviser_id)
        ).one()
        state.offices[adviser_id] = office_id
        state.scopes[adviser_id] = search_index.scope_of(state.session, adviser_id, office_id)
    return state.offices[adviser_id]


def _load_notes(state: _Load, batch: list[BulkNote]) -> None:
    numbers = _row_numbers(state, "note", len(batch))
    rows: list[dict[str, Any]] = []
    words: list[tuple[int, tuple[str, ...]]] = []
    for note, number in zip(batch, numbers, strict=True):
        form = checked(note.form)
        author = note.author_id or state.actor.user_id
        values = note_values(form, new_id(), author, note.recorded_at or state.now)
        rows.append(values | {"row": number})
        scope = state.notes[form.client_id]
        words.append((number, (*scope.note(), *note_words(form.text))))
        day = local_date(form.happened_at)
        if state.latest.get(form.client_id, date.min) < day:
            state.latest[form.client_id] = day
    insert_all(state.session, NoteRecord, rows)
    search_index.put_new(state.session, search_index.NOTES, words)


def _write_latest(state: _Load) -> None:
    table = Base.metadata.tables["caseload"]
    days = [{"client": client_id, "day": day} for client_id, day in state.latest.items()]
    if days:
        state.session.connection().execute(
            update(table)
            .where(table.c.client_id == bindparam("client"))
            .values(last_note_on=bindparam("day")),
            days,
        )


def _row_numbers(state: _Load, table: str, count: int) -> list[int]:
    """Reserve row numbers, which the index needs before the rows are written."""
    if state.store.kind is StoreKind.POSTGRES:
        found = state.session.execute(
            text(
                "SELECT nextval(pg_get_serial_sequence(:table, 'row')) "
                "FROM generate_series(1, :count)"
            ),
            {"table": table, "count": count},
        )
        return sorted(number for (number,) in found)
    column = CaseloadRecord.row if table == "caseload" else NoteRecord.row
    last = state.session.scalar(select(func.max(column))) or 0
    return list(range(last + 1, last + 1 + count))
