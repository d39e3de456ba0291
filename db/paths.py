"""The pathway: steps with their states, and when each state began and was recorded."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_change, case_to_read, found, unchanged
from db.store import Store
from db.tables.network import OrganisationRecord
from db.tables.plan import PathStepChangeRecord, PathStepRecord
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import InvalidInputError
from tekoto.ids import new_id
from tekoto.plan import PathStep
from tekoto.text import clean_form

_SECTION = "path"


def add_step(
    store: Store,
    actor: Actor,
    client_id: UUID,
    step: PathStep,
    *,
    organisation_id: UUID | None = None,
    on: date | None = None,
) -> PathStep:
    """Add a step; ``on`` is the day its state began, today if not given.

    Raises InvalidInputError: ``path.kind``, ``path.state``, ``path.dates``.
    """
    step = _checked(step)
    with store.write() as session:
        case_to_change(session, actor, client_id)
        row = new_step(session, actor, client_id, step, organisation_id, on or clock.today())
        made = _step(session, row)
        audit.record(session, store, actor, Action.CREATE, target_id=client_id, section=_SECTION)
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

    The organisation stays. Raises as ``add_step`` does, and StaleRecordError.
    """
    step = _checked(step)
    with store.write() as session:
        row = unchanged(session, PathStepRecord, step_id, version, "path.not_found")
        case_to_change(session, actor, row.client_id)
        row.kind = step.kind
        row.title = step.title
        row.starts_on = step.starts_on
        row.ends_on = step.ends_on
        row.changed_at = clock.now()
        move_step(session, actor, row, step.state, on or clock.today(), reason=reason)
        session.flush()
        made = _step(session, row)
        audit.record(
            session, store, actor, Action.CHANGE, target_id=row.client_id, section=_SECTION
        )
        return made


def for_client(store: Store, actor: Actor, client_id: UUID) -> tuple[PathStep, ...]:
    """Return a client's steps in order of time, those without a date last."""
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        query = (
            select(PathStepRecord, OrganisationRecord.name_fi)
            .outerjoin(OrganisationRecord, OrganisationRecord.id == PathStepRecord.organisation_id)
            .where(PathStepRecord.client_id == client_id)
        )
        steps = [_step_of(row, name) for row, name in access.session.execute(query)]
        steps.sort(key=lambda one: (one.starts_on or date.max, one.id.bytes if one.id else b""))
        access.count = len(steps)
        return tuple(steps)


def new_step(
    session: Session,
    actor: Actor,
    client_id: UUID,
    step: PathStep,
    organisation_id: UUID | None,
    on: date,
) -> PathStepRecord:
    """Add a checked step inside a transaction."""
    now = clock.now()
    row = PathStepRecord(
        id=new_id(),
        client_id=client_id,
        organisation_id=organisation_id,
        kind=step.kind,
        title=step.title,
        state="",
        starts_on=step.starts_on,
        ends_on=step.ends_on,
        recorded_at=now,
        changed_at=now,
    )
    session.add(row)
    move_step(session, actor, row, step.state, on)
    session.flush()
    return row


def move_step(
    session: Session, actor: Actor, row: PathStepRecord, state: str, on: date, *, reason: str = ""
) -> None:
    """Bring a step into a state and remember when; nothing happens if it is there already."""
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
            recorded_by=actor.user_id,
            recorded_at=row.changed_at,
        )
    )
    session.flush()


def _checked(step: PathStep) -> PathStep:
    step = clean_form(step)
    if step.kind not in vocabulary.codes("path_steps"):
        raise InvalidInputError("path.kind", "kind")
    if step.state not in vocabulary.codes("path_step_states"):
        raise InvalidInputError("path.state", "state")
    if step.starts_on and step.ends_on and step.ends_on < step.starts_on:
        raise InvalidInputError("path.dates", "ends_on")
    return step


def _step(session: Session, row: PathStepRecord) -> PathStep:
    if row.organisation_id is None:
        return _step_of(row, None)
    owner = found(session, OrganisationRecord, row.organisation_id, "organisation.not_found")
    return _step_of(row, owner.name_fi)


def _step_of(row: PathStepRecord, organisation_name: str | None) -> PathStep:
    return PathStep(
        kind=row.kind,
        title=row.title,
        state=row.state,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        organisation_name=organisation_name or "",
        id=row.id,
        version=row.version,
    )
