"""The pathway: steps with their states, when each state began, and steps taken back."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit, withdrawal
from db.guard import (
    case_to_change,
    case_to_read,
    found,
    hides_place,
    is_protected,
    unchanged,
)
from db.path_rows import NOT_FOUND, add_change, effective, fill, new_row, step_of, steps_of
from db.records import records_of
from db.store import Store
from db.tables.path import PathStepRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.dates import local_date
from tekoto.errors import StaleRecordError, TransitionError
from tekoto.path import PathStep, StepChange, WithdrawnStep, check_move, check_step, settled
from tekoto.text import clean, clean_form, needed_reason

_SECTION = "path"


def add_step(
    store: Store, actor: Actor, client_id: UUID, step: PathStep, *, on: date | None = None
) -> PathStep:
    """Add a step; ``on`` is the day its state began, today if not given.

    Raises InvalidInputError as ``tekoto.path.check_step`` does.
    """
    return add_steps(store, actor, client_id, (step,), on=on)[0]


def add_steps(
    store: Store,
    actor: Actor,
    client_id: UUID,
    steps: Sequence[PathStep],
    *,
    on: date | None = None,
    template: str = "",
) -> tuple[PathStep, ...]:
    """Add several steps at once, all or none; ``template`` is the path template they come from."""
    today = clock.today()
    day = on or today
    checked = [_checked(step, day) for step in steps]
    with store.write() as session:
        case_to_change(session, actor, client_id)
        rows = [
            new_row(session, actor, client_id, step, day, template=template) for step in checked
        ]
        made = tuple(step_of(session, row) for row in rows)
        audit.record(
            session,
            store,
            actor,
            Action.CREATE,
            target_id=client_id,
            section=_SECTION,
            count=len(made),
        )
        return made


def change_step(
    store: Store,
    actor: Actor,
    step_id: UUID,
    version: int,
    step: PathStep,
    *,
    on: date | None = None,
    reason: str = "",
) -> PathStep:
    """Change a step; a new state is kept with the day it began and the reason.

    Raises as ``tekoto.path.check_step`` and ``check_move`` do, and StaleRecordError.
    """
    today = clock.today()
    with store.write() as session:
        row = _to_change(session, actor, step_id, version)
        before = step_of(session, row)
        day = on or today
        moved = clean_form(step)
        check_move(moved, before, day, today)
        moved = settled(moved, day if moved.state != before.state else before.since or day)
        check_step(moved, today, before)
        fill(session, row, moved)
        add_change(session, actor, row, moved.state, day, reason=clean(reason).strip())
        return _saved(session, store, actor, row)


def undo_move(store: Store, actor: Actor, step_id: UUID, version: int) -> PathStep:
    """Bring a step back to the state before its last one, which was a mistake.

    Both stay in the history. Raises TransitionError ``path.no_earlier_state``.
    """
    with store.write() as session:
        row = _to_change(session, actor, step_id, version)
        counted = effective(row.changes)
        if len(counted) < 2:
            raise TransitionError("path.no_earlier_state")
        earlier, mistake = counted[-2:]
        step = replace(step_of(session, row), state=earlier.state)
        fill(session, row, settled(step, earlier.happened_on))
        add_change(session, actor, row, earlier.state, earlier.happened_on, undoes_id=mistake.id)
        return _saved(session, store, actor, row)


def withdraw(store: Store, actor: Actor, step_id: UUID, version: int, reason: str) -> PathStep:
    """Take back a wrong step: it stays in the store with who took it back, when and why.

    Raises InvalidInputError ``path.reason_missing``, and StaleRecordError.
    """
    reason = needed_reason(reason, "path.reason_missing")
    with store.write() as session:
        row = _to_change(session, actor, step_id, version)
        _take_back(actor, row, reason)
        return _saved(session, store, actor, row)


def restore(store: Store, actor: Actor, step_id: UUID, version: int) -> PathStep:
    """Bring a step back that was taken back."""
    with store.write() as session:
        row = _to_change(session, actor, step_id, version)
        withdrawal.put_back(row)
        row.changed_at = clock.now()
        return _saved(session, store, actor, row)


def take_back(store: Store, actor: Actor, client_id: UUID, steps: Sequence[PathStep]) -> int:
    """Undo the adding of several steps at once; return how many.

    Raises StaleRecordError when one of them has been changed since.
    """
    with store.write() as session:
        case_to_change(session, actor, client_id)
        for step in steps:
            row = found(session, PathStepRecord, step.id, NOT_FOUND) if step.id else None
            if row is None or row.client_id != client_id or row.version != step.version:
                raise StaleRecordError("store.stale")
            _take_back(actor, row, "")
        session.flush()
        audit.record(
            session,
            store,
            actor,
            Action.CHANGE,
            target_id=client_id,
            section=_SECTION,
            count=len(steps),
        )
        return len(steps)


def for_client(store: Store, actor: Actor, client_id: UUID) -> tuple[PathStep, ...]:
    """Return a client's steps in order of time, those without a date last.

    Roles that do no casework get no school and no text of a client under turvakielto.
    """
    query = select(PathStepRecord).where(
        PathStepRecord.client_id.in_(records_of(client_id)), PathStepRecord.withdrawn_at.is_(None)
    )
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        steps = _seen(access.session, actor, client_id, access.session.scalars(query))
        access.count = len(steps)
        return steps


def to_take_home(store: Store, actor: Actor, client_id: UUID) -> tuple[PathStep, ...]:
    """Return a client's steps for a paper that she takes along; the log tells that they left.

    Under turvakielto nothing tells whoever finds the paper where she studies or works.
    """
    query = select(PathStepRecord).where(
        PathStepRecord.client_id.in_(records_of(client_id)),
        PathStepRecord.withdrawn_at.is_(None),
    )
    with audit.reading(
        store, actor, Action.EXPORT, target_id=client_id, section=_SECTION, repeat_seconds=0
    ) as access:
        case_to_read(access.session, actor, client_id)
        steps = steps_of(access.session, access.session.scalars(query))
        access.count = len(steps)
        return _placeless(steps) if is_protected(access.session, client_id) else steps


def withdrawn(store: Store, actor: Actor, client_id: UUID) -> tuple[WithdrawnStep, ...]:
    """Return the steps that were taken back, the last one first."""
    query = (
        select(PathStepRecord)
        .where(
            PathStepRecord.client_id.in_(records_of(client_id)),
            PathStepRecord.withdrawn_at.is_not(None),
        )
        .order_by(PathStepRecord.withdrawn_at.desc(), PathStepRecord.id)
    )
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        rows = access.session.scalars(query).all()
        steps = {step.id: step for step in _seen(access.session, actor, client_id, rows)}
        hidden = hides_place(access.session, actor, client_id)
        access.count = len(rows)
        return tuple(
            WithdrawnStep(
                steps[row.id], "" if hidden else row.withdraw_reason, local_date(row.withdrawn_at)
            )
            for row in rows
            if row.withdrawn_at is not None
        )


def history(store: Store, actor: Actor, step_id: UUID) -> tuple[StepChange, ...]:
    """Return the states of a step that count, oldest first."""
    with store.read() as session:
        client_id = found(session, PathStepRecord, step_id, NOT_FOUND).client_id
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        rows = effective(found(access.session, PathStepRecord, step_id, NOT_FOUND).changes)
        access.count = len(rows)
        hidden = hides_place(access.session, actor, client_id)
        return tuple(
            StepChange(
                row.state,
                row.happened_on,
                "" if hidden else row.reason,
                row.recorded_at,
                row.recorded_by,
            )
            for row in rows
        )


def _seen(
    session: Session, actor: Actor, client_id: UUID, rows: Iterable[PathStepRecord]
) -> tuple[PathStep, ...]:
    """Return steps without what tells an actor where a protected client studies."""
    steps = steps_of(session, rows)
    if not hides_place(session, actor, client_id):
        return steps
    return _placeless(steps)


def _placeless(steps: Iterable[PathStep]) -> tuple[PathStep, ...]:
    return tuple(
        replace(one, title="", organisation_name="", organisation_id=None, outcome_note="")
        for one in steps
    )


def _checked(step: PathStep, day: date) -> PathStep:
    step = settled(clean_form(step), day)
    check_step(step, clock.today())
    return step


def _take_back(actor: Actor, row: PathStepRecord, reason: str) -> None:
    withdrawal.take_back(row, actor, reason)
    row.changed_at = clock.now()


def _to_change(session: Session, actor: Actor, step_id: UUID, version: int) -> PathStepRecord:
    row = unchanged(session, PathStepRecord, step_id, version, NOT_FOUND)
    case_to_change(session, actor, row.client_id)
    return row


def _saved(session: Session, store: Store, actor: Actor, row: PathStepRecord) -> PathStep:
    session.flush()
    made = step_of(session, row)
    audit.record(session, store, actor, Action.CHANGE, target_id=row.client_id, section=_SECTION)
    return made
