"""Threads: begun, changed, listed and read; each look at one is in the log."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from db import audit, thread_search
from db.guard import case_to_change, case_to_read, unchanged
from db.many import among
from db.records import PERSON, records_of
from db.store import Store
from db.tables.case import CaseloadRecord, NoteRecord
from db.tables.thread import (
    NetworkNoteRecord,
    ThreadNoteRecord,
    ThreadRecord,
)
from db.thread_entries import entries_of
from db.thread_rows import (
    participants_of,
    thread_of,
    thread_to_change,
    thread_to_read,
)
from db.thread_writing import add_row, change_row
from tekoto.access import Actor, Role
from tekoto.audit import Action
from tekoto.dates import local_date
from tekoto.permission import check_casework
from tekoto.text import clean
from tekoto.thread import Thread, ThreadForm, ThreadLine, ThreadView

_T, _C = ThreadRecord, CaseloadRecord
_SECTION = "thread"
SEARCH_SECONDS = 10


def begin(store: Store, actor: Actor, form: ThreadForm, client_id: UUID | None = None) -> Thread:
    """Begin a thread of a client, or without one a matter of the network.

    Raises InvalidInputError ``thread.subject_missing``, ``thread.too_long`` (limit),
    ``thread.participant_empty``, ``thread.too_many`` (limit), ``thread.ground_missing``, and as
    ``db.thread_rows.check_subject`` says.
    """
    check_casework(actor)
    with store.write() as session:
        if client_id is not None:
            case_to_change(session, actor, client_id)
        row = add_row(session, actor, form, client_id)
        made = thread_of(session, row)
        audit.record(
            session, store, actor, Action.CREATE, target_id=client_id or row.id, section=_SECTION
        )
        return made


def change(store: Store, actor: Actor, thread_id: UUID, version: int, form: ThreadForm) -> Thread:
    """Change the subject and who takes part; who left is kept with the day.

    Raises as ``begin`` does, StaleRecordError, and NotFoundError ``thread.not_found``.
    """
    with store.write() as session:
        thread_to_change(session, actor, thread_id)
        row = unchanged(session, _T, thread_id, version, "thread.not_found")
        change_row(session, actor, row, form)
        session.flush()
        made = thread_of(session, row)
        audit.record(
            session,
            store,
            actor,
            Action.CHANGE,
            target_id=row.client_id or row.id,
            section=_SECTION,
        )
        return made


def thread(store: Store, actor: Actor, thread_id: UUID) -> ThreadView:
    """Return a thread with its notes; raises as ``db.thread_rows.thread_to_read`` says."""
    check_casework(actor)
    with store.read() as session:
        target = thread_to_read(session, actor, thread_id).client_id or thread_id
    with audit.reading(store, actor, Action.VIEW, target_id=target, section=_SECTION) as access:
        row = thread_to_read(access.session, actor, thread_id)
        entries = entries_of(access.session, row)
        access.count = len(entries)
        return ThreadView(thread_of(access.session, row), entries)


def for_client(store: Store, actor: Actor, client_id: UUID) -> tuple[ThreadLine, ...]:
    """Return a client's threads, the one written in last first."""
    check_casework(actor)
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        session = access.session
        case_to_read(session, actor, client_id)
        found = _lines(session, _T.client_id.in_(records_of(client_id)))
        access.count = len(found)
        return found


def listed(store: Store, actor: Actor, text: str = "") -> tuple[ThreadLine, ...]:
    """Return the matters of the network and the threads of the actor's clients (lead: office's).

    With a text only those that meet it, each with the reason. Of a client under turvakielto
    neither the subject nor any word is told.
    """
    check_casework(actor)
    words = clean(text).strip()
    mine = _C.office_id == actor.office_id
    if actor.role is not Role.LEAD:
        mine &= _C.adviser_id == actor.user_id
    clients = select(_C.client_id).where(mine)
    own = or_(_T.client_id.in_(clients), _T.client_id.is_(None) & (_T.office_id == actor.office_id))
    with audit.reading(
        store,
        actor,
        Action.SEARCH if words else Action.LIST,
        section="threads",
        purpose=audit.keyed_hash(store, words.casefold()) if words else "",
        repeat_seconds=SEARCH_SECONDS,
    ) as access:
        found = _lines(access.session, own)
        if words:
            found = thread_search.narrowed(access.session, actor, found, words)
        access.count = len(found)
        return tuple(one.hidden() for one in found)


def _lines(session: Session, condition: ColumnElement[bool]) -> tuple[ThreadLine, ...]:
    rows = session.execute(
        select(_T, PERSON, _C.name, _C.protected)
        .outerjoin(_C, _C.client_id == _T.client_id)
        .where(condition)
    ).all()
    ids = [row.id for row, *_line in rows]
    people = participants_of(session, ids)
    figures = _figures(session, ids)
    made = [
        ThreadLine(
            id=row.id,
            reference=row.reference,
            subject=row.subject,
            client_id=person if row.client_id is not None else None,
            client_name=name or "",
            protected=bool(protected),
            participants=tuple(one.text for one in people[row.id]),
            notes=figures[row.id][0] if row.id in figures else 0,
            last_on=local_date(figures[row.id][1] if row.id in figures else row.recorded_at),
        )
        for row, person, name, protected in rows
    ]
    return tuple(sorted(made, key=lambda one: (one.last_on, one.id), reverse=True))


def _figures(session: Session, ids: Sequence[UUID]) -> dict[UUID, tuple[int, datetime]]:
    of_clients = (
        select(
            ThreadNoteRecord.thread_id,
            func.count(),
            func.max(NoteRecord.happened_at),
        )
        .join(NoteRecord, NoteRecord.id == ThreadNoteRecord.note_id)
        .where(among(ThreadNoteRecord.thread_id, ids))
        .group_by(ThreadNoteRecord.thread_id)
    )
    note = NetworkNoteRecord
    of_network = (
        select(note.thread_id, func.count(), func.max(note.happened_at))
        .where(among(note.thread_id, ids), note.corrects.is_(None))
        .group_by(note.thread_id)
    )
    return {
        thread_id: (number, last)
        for query in (of_clients, of_network)
        for thread_id, number, last in session.execute(query)
    }
