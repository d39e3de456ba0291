"""Tasks put off until a day with a reason, or marked done; each can be taken back."""

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_change, found
from db.store import Store
from db.tables.appointment import TaskMarkRecord
from db.tables.case import CaseloadRecord
from db.tables.system import OfficialRecord
from db.tables.thread import MinutesDutyRecord, MinutesRecord
from db.thread_rows import thread_to_change
from db.today_rows.scope import Scope
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import InvalidInputError, NotFoundError
from tekoto.ids import new_id
from tekoto.text import clean
from tekoto.today import NOTED, TaskKey, TaskKind, TaskMark

MAX_CHARACTERS = 500
LONGEST_DAYS = 366
_SECTION = "task"
_M = TaskMarkRecord
_Key = tuple[str, UUID, date]


def put_off(store: Store, actor: Actor, key: TaskKey, until: date, reason: str) -> UUID:
    """Take a task off the list until a day; return the mark.

    Raises InvalidInputError ``task.until_past`` (not after today), ``task.until_far`` (more than a
    year), ``task.reason_missing``, ``task.too_long``; NotFoundError ``client.not_found``.
    """
    reason = clean(reason).strip()
    if until <= clock.today():
        raise InvalidInputError("task.until_past", "until")
    if until > clock.today() + timedelta(days=LONGEST_DAYS):
        raise InvalidInputError("task.until_far", "until")
    if not reason:
        raise InvalidInputError("task.reason_missing", "reason")
    if len(reason) > MAX_CHARACTERS:
        raise InvalidInputError("task.too_long", "reason", limit=MAX_CHARACTERS)
    return _mark(store, actor, key, until, reason)


def mark_done(store: Store, actor: Actor, key: TaskKey) -> UUID:
    """Take a task off the list because it has been noted; return the mark.

    Raises InvalidInputError ``task.not_noted`` for a kind that leaves the list only when its work
    is done.
    """
    if key.kind not in NOTED:
        raise InvalidInputError("task.not_noted", "kind")
    return _mark(store, actor, key, None, "")


def take_back(store: Store, actor: Actor, mark_id: UUID) -> None:
    """Put a task back on the list; a second time changes nothing.

    Raises NotFoundError ``task.not_found``.
    """
    with store.write() as session:
        row = found(session, _M, mark_id, "task.not_found")
        target = _to_change(session, actor, row.client_id, row.record_id)
        _end(row, actor)
        session.flush()
        audit.record(session, store, actor, Action.CHANGE, target_id=target, section=_SECTION)


def marks_of(scope: Scope) -> dict[_Key, TaskMark]:
    """Return the marks that hold on the scope's day, by what they are about."""
    query = (
        select(_M, OfficialRecord.name)
        .join(OfficialRecord, OfficialRecord.id == _M.official_id)
        .where(_M.ended_at.is_(None), or_(_M.until.is_(None), _M.until > scope.day))
    )
    own = query.join(CaseloadRecord, CaseloadRecord.client_id == _M.client_id).where(*scope.own())
    # What one has to do for a colleague's client, or for no client.
    duty = MinutesDutyRecord
    agreed = query.join(duty, duty.id == _M.record_id).where(
        _M.kind == str(TaskKind.DUTY),
        or_(duty.official_id == scope.adviser_id, duty.recorded_by == scope.adviser_id),
    )
    return {
        (row.kind, row.record_id, row.due_on): TaskMark(
            row.id, row.until, row.reason, name, row.recorded_at
        )
        for marks in (own, agreed)
        for row, name in scope.session.execute(marks)
    }


def mark_key(key: TaskKey) -> _Key:
    """Return the key of ``marks_of``."""
    return (str(key.kind), key.record_id, key.due_on)


def _mark(store: Store, actor: Actor, key: TaskKey, until: date | None, reason: str) -> UUID:
    with store.write() as session:
        target = _to_change(session, actor, key.client_id, key.record_id)
        before = _open(session, key)
        if before is not None:
            _end(before, actor)
            session.flush()
        row = TaskMarkRecord(
            id=new_id(),
            client_id=key.client_id,
            kind=str(TaskKind(key.kind)),
            record_id=key.record_id,
            due_on=key.due_on,
            until=until,
            reason=reason,
            official_id=actor.user_id,
            recorded_at=clock.now(),
            ended_at=None,
            ended_by=None,
        )
        session.add(row)
        session.flush()
        audit.record(session, store, actor, Action.CHANGE, target_id=target, section=_SECTION)
        return row.id


def _to_change(session: Session, actor: Actor, client_id: UUID | None, record_id: UUID) -> UUID:
    """Return whose task it is, if the actor may mark it: a client's, or a matter's without one."""
    if client_id is not None:
        case_to_change(session, actor, client_id)
        return client_id
    thread_id = session.scalar(
        select(MinutesRecord.thread_id)
        .join(MinutesDutyRecord, MinutesDutyRecord.minutes_id == MinutesRecord.id)
        .where(MinutesDutyRecord.id == record_id)
    )
    if thread_id is None:
        raise NotFoundError("task.not_found")
    thread = thread_to_change(session, actor, thread_id)
    return thread.client_id or thread.id


def _open(session: Session, key: TaskKey) -> TaskMarkRecord | None:
    return session.scalar(
        select(_M).where(
            _M.kind == str(key.kind),
            _M.record_id == key.record_id,
            _M.due_on == key.due_on,
            _M.ended_at.is_(None),
        )
    )


def _end(row: TaskMarkRecord, actor: Actor) -> None:
    if row.ended_at is None:
        row.ended_at, row.ended_by = clock.now(), actor.user_id
