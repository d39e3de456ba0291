"""Steps of the pathway as rows and as what the rest of the program sees."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.guard import found
from db.tables.network import OrganisationRecord
from db.tables.path import PathStepChangeRecord, PathStepRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.ids import new_id
from tekoto.path import PathStep, StepState, route, settled

NOT_FOUND = "path.not_found"


def new_row(
    session: Session,
    actor: Actor,
    client_id: UUID,
    step: PathStep,
    on: date,
    *,
    template: str = "",
) -> PathStepRecord:
    """Add a checked step; ``on`` is the day its state began."""
    now = clock.now()
    row = PathStepRecord(
        id=new_id(),
        client_id=client_id,
        state="",
        template=template,
        withdraw_reason="",
        recorded_at=now,
    )
    fill(session, row, step)
    session.add(row)
    add_change(session, actor, row, step.state, on)
    session.flush()
    return row


def fill(session: Session, row: PathStepRecord, step: PathStep) -> None:
    """Write a checked step into a row, all but its state."""
    if step.organisation_id is not None:
        found(session, OrganisationRecord, step.organisation_id, "organisation.not_found")
    row.organisation_id = step.organisation_id
    row.kind = step.kind
    row.title = step.title.strip()
    row.basis = step.basis
    row.hours = step.hours
    row.outcome = step.outcome
    row.outcome_note = step.outcome_note.strip()
    row.interruption_reason = step.interruption_reason
    row.unmet_reason = step.unmet_reason
    fill_dates(row, step)
    row.changed_at = clock.now()


def fill_dates(row: PathStepRecord, step: PathStep) -> None:
    """Write the dates of a settled step into a row."""
    row.starts_on = step.starts_on
    row.ends_on = step.ends_on
    row.planned_from = step.planned_from
    row.planned_to = step.planned_to
    row.resumes_on = step.resumes_on


def add_change(
    session: Session,
    actor: Actor,
    row: PathStepRecord,
    state: str,
    on: date,
    *,
    reason: str = "",
    undoes_id: UUID | None = None,
) -> None:
    """Bring a row into a state and remember when; nothing happens if it is there already."""
    if row.state == state:
        return
    row.state = state
    row.changed_at = clock.now()
    row.changes.append(
        PathStepChangeRecord(
            id=new_id(),
            state=state,
            happened_on=on,
            reason=reason,
            undoes_id=undoes_id,
            recorded_by=actor.user_id,
            recorded_at=row.changed_at,
        )
    )
    session.flush()


def bring(
    session: Session, actor: Actor, row: PathStepRecord, state: str, on: date, *, reason: str = ""
) -> None:
    """Let a referral's life move its step, by way of the states that nobody recorded.

    What the adviser has said of the step herself stands: one that was taken back, or that has
    ended in a way from which no way leads to ``state``, stays as it is.
    """
    way = route(row.kind, row.state, state)
    if row.withdrawn_at is not None or not way:
        return
    for passed in way:
        if passed is StepState.RUNNING and passed is not way[-1] and row.starts_on is None:
            row.starts_on = min(row.planned_from or on, on)
        step = settled(_moved(row, passed), on)
        if passed is StepState.INTERRUPTED:
            row.interruption_reason = row.interruption_reason or "unknown"
        fill_dates(row, step)
        add_change(session, actor, row, passed, on, reason=reason if passed is way[-1] else "")


def _moved(row: PathStepRecord, state: str) -> PathStep:
    return PathStep(
        row.kind,
        row.title,
        state,
        row.starts_on,
        row.ends_on,
        planned_from=row.planned_from,
        planned_to=row.planned_to,
        interruption_reason=row.interruption_reason,
        resumes_on=row.resumes_on,
    )


def effective(changes: Sequence[PathStepChangeRecord]) -> list[PathStepChangeRecord]:
    """Return the changes that count: neither a mistake nor what undid one."""
    undone = {one.undoes_id for one in changes if one.undoes_id is not None}
    return [one for one in changes if one.undoes_id is None and one.id not in undone]


def step_of(session: Session, row: PathStepRecord) -> PathStep:
    """Turn a row into a step."""
    return steps_of(session, (row,))[0]


def steps_of(session: Session, rows: Iterable[PathStepRecord]) -> tuple[PathStep, ...]:
    """Turn rows into steps, in order of time, those without a date last; two queries for all."""
    rows = tuple(rows)
    ids = {row.organisation_id for row in rows if row.organisation_id is not None}
    query = select(OrganisationRecord.id, OrganisationRecord.name_fi)
    names = {
        one.id: one.name_fi for one in session.execute(query.where(OrganisationRecord.id.in_(ids)))
    }
    changes: dict[UUID, list[PathStepChangeRecord]] = defaultdict(list)
    past = (
        select(PathStepChangeRecord)
        .where(PathStepChangeRecord.step_id.in_([row.id for row in rows]))
        .order_by(PathStepChangeRecord.recorded_at, PathStepChangeRecord.id)
    )
    for change in session.scalars(past):
        changes[change.step_id].append(change)
    steps = [
        _step_of(row, names.get(row.organisation_id or row.id, ""), effective(changes[row.id]))
        for row in rows
    ]
    steps.sort(key=lambda one: (one.shown_from or date.max, one.id.bytes if one.id else b""))
    return tuple(steps)


def _step_of(row: PathStepRecord, name: str, changes: list[PathStepChangeRecord]) -> PathStep:
    return PathStep(
        kind=row.kind,
        title=row.title,
        state=row.state,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        organisation_name=name,
        id=row.id,
        version=row.version,
        organisation_id=row.organisation_id,
        planned_from=row.planned_from,
        planned_to=row.planned_to,
        basis=row.basis,
        hours=row.hours,
        outcome=row.outcome,
        outcome_note=row.outcome_note,
        interruption_reason=row.interruption_reason,
        resumes_on=row.resumes_on,
        unmet_reason=row.unmet_reason,
        since=changes[-1].happened_on if changes else None,
        pauses=tuple(
            (one.happened_on, after.happened_on)
            for one, after in pairwise(changes)
            if (one.state, after.state) == (StepState.INTERRUPTED, StepState.RUNNING)
        ),
    )
