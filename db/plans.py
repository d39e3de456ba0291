"""Plans: one valid at a time, a signed version never changes, the old ones remain."""

from datetime import date
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_change, case_to_read, unchanged
from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.plan import PlanRecord
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import InvalidInputError, TransitionError
from tekoto.ids import new_id
from tekoto.plan import Plan, PlanForm, PlanState
from tekoto.text import clean_form

_SECTION = "plan"
_NOT_FOUND = "plan.not_found"
_END_STATES = (PlanState.ENDED, PlanState.TRANSFERRED)


def create(store: Store, actor: Actor, client_id: UUID, form: PlanForm) -> Plan:
    """Begin a plan as a draft; the valid one, which it is to replace, stays till it is signed.

    Raises InvalidInputError: ``plan.kind``, ``plan.regime``, ``plan.dates``, ``plan.steps``.
    """
    form = _checked(form)
    with store.write() as session:
        case_to_change(session, actor, client_id)
        before = _valid_row(session, client_id)
        row = _new(session, actor, client_id, form, None if before is None else before.id)
        return _saved(session, store, actor, row, Action.CREATE)


def change(store: Store, actor: Actor, plan_id: UUID, version: int, form: PlanForm) -> Plan:
    """Change a draft.

    Raises as ``create`` does, TransitionError ``plan.signed`` for a signed one, StaleRecordError.
    """
    form = _checked(form)
    with store.write() as session:
        row = _to_change(session, actor, plan_id, version)
        if row.state != PlanState.DRAFT:
            raise TransitionError("plan.signed")
        _fill(row, form)
        row.changed_at = clock.now()
        return _saved(session, store, actor, row, Action.CHANGE)


def sign(store: Store, actor: Actor, plan_id: UUID, version: int, on: date) -> Plan:
    """Sign a draft: it becomes the valid plan, and the one before it is revised.

    The law is the one in force on the day of signing. Raises TransitionError ``plan.not_draft``,
    InvalidInputError ``plan.signed_later`` for a day to come, ``plan.signed_after_end`` and
    ``plan.regime_not_in_force``.
    """
    with store.write() as session:
        row = _to_change(session, actor, plan_id, version)
        _sign(session, row, on)
        return _saved(session, store, actor, row, Action.CHANGE)


def save_signed(
    store: Store, actor: Actor, client_id: UUID, form: PlanForm, on: date, draft: Plan | None = None
) -> Plan:
    """Record a plan with its signature at once, from nothing or from a draft; all or nothing.

    Raises as ``create``, ``change`` and ``sign`` do.
    """
    form = _checked(form)
    with store.write() as session:
        if draft is None:
            case_to_change(session, actor, client_id)
            before = _valid_row(session, client_id)
            row = _new(session, actor, client_id, form, None if before is None else before.id)
            session.flush()
        else:
            row = _to_change(session, actor, draft.id, draft.version)
            _fill(row, form)
        _sign(session, row, on)
        return _saved(session, store, actor, row, Action.CREATE if draft is None else Action.CHANGE)


def _sign(session: Session, row: PlanRecord, on: date) -> None:
    if row.state != PlanState.DRAFT:
        raise TransitionError("plan.not_draft")
    if on > clock.today():
        raise InvalidInputError("plan.signed_later", "on")
    if on > row.valid_to:
        raise InvalidInputError("plan.signed_after_end", "on")
    if row.regime not in vocabulary.codes("regimes", on=on):
        raise InvalidInputError("plan.regime_not_in_force", "regime")
    before = _valid_row(session, row.client_id)
    if before is not None:
        _close(before, PlanState.REVISED, on, "")
        session.flush()
    row.state = PlanState.VALID
    row.signed_on = on
    row.changed_at = clock.now()


def end(
    store: Store,
    actor: Actor,
    plan_id: UUID,
    version: int,
    on: date,
    *,
    state: PlanState = PlanState.ENDED,
    reason: str = "",
) -> Plan:
    """End the valid plan, or hand it over (``PlanState.TRANSFERRED``).

    Raises TransitionError ``plan.not_valid`` and InvalidInputError ``plan.end_state`` or
    ``plan.dates`` for a day before the plan began.
    """
    if state not in _END_STATES:
        raise InvalidInputError("plan.end_state", "state")
    with store.write() as session:
        row = _to_change(session, actor, plan_id, version)
        if row.state != PlanState.VALID:
            raise TransitionError("plan.not_valid")
        if on < row.valid_from:
            raise InvalidInputError("plan.dates", "on")
        _close(row, state, on, reason)
        return _saved(session, store, actor, row, Action.CHANGE)


def for_client(store: Store, actor: Actor, client_id: UUID) -> tuple[Plan, ...]:
    """Return a client's plans with all versions, newest first."""
    query = (
        select(PlanRecord)
        .where(PlanRecord.client_id == client_id)
        .order_by(PlanRecord.recorded_at.desc(), PlanRecord.id.desc())
    )
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        plans = tuple(plan_of(row) for row in access.session.scalars(query))
        access.count = len(plans)
        return plans


def newest_plan(session: Session, client_id: UUID) -> Plan | None:
    """Return the plan that a letter speaks of: the signed one, even if its time has passed.

    Without a signed one it is the draft; a plan that was ended or handed over does not count.
    """
    row = _valid_row(session, client_id)
    if row is None:
        row = session.scalars(
            select(PlanRecord)
            .where(PlanRecord.client_id == client_id, PlanRecord.state == PlanState.DRAFT)
            .order_by(PlanRecord.recorded_at.desc())
            .limit(1)
        ).first()
    return None if row is None else plan_of(row)


def plan_of(row: PlanRecord) -> Plan:
    """Turn a row into a plan."""
    form = PlanForm(
        kind=row.kind,
        regime=row.regime,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        signed_on=row.signed_on,
        goal=row.goal,
        steps=tuple(row.steps),
        explained_in=row.explained_in,
        interpreter_used=row.interpreter_used,
    )
    return Plan(row.id, row.version, row.client_id, PlanState(row.state), form, row.recorded_at)


def regime_on(day: date) -> str:
    """Return the law under which a plan signed on that day is made; empty when none is known."""
    return next(iter(vocabulary.codes("regimes", on=day)), "")


def _checked(form: PlanForm) -> PlanForm:
    form = clean_form(form)
    if form.kind not in vocabulary.codes("plan_kinds"):
        raise InvalidInputError("plan.kind", "kind")
    if form.regime not in vocabulary.codes("regimes"):
        raise InvalidInputError("plan.regime", "regime")
    if form.valid_to < form.valid_from:
        raise InvalidInputError("plan.dates", "valid_to")
    if any(step not in vocabulary.codes("path_steps") for step in form.steps):
        raise InvalidInputError("plan.steps", "steps")
    return form


def _new(
    session: Session, actor: Actor, client_id: UUID, form: PlanForm, replaces: UUID | None
) -> PlanRecord:
    now = clock.now()
    row = PlanRecord(
        id=new_id(),
        client_id=client_id,
        replaces_id=replaces,
        state=PlanState.DRAFT,
        signed_on=None,
        ended_on=None,
        end_reason="",
        recorded_by=actor.user_id,
        recorded_at=now,
        changed_at=now,
    )
    _fill(row, form)
    session.add(row)
    return row


def _fill(row: PlanRecord, form: PlanForm) -> None:
    row.kind = form.kind
    row.regime = form.regime
    row.valid_from = form.valid_from
    row.valid_to = form.valid_to
    row.goal = form.goal
    row.steps = list(form.steps)
    row.explained_in = form.explained_in
    row.interpreter_used = form.interpreter_used


def _close(row: PlanRecord, state: PlanState, on: date, reason: str) -> None:
    row.state = state
    row.ended_on = on
    row.end_reason = reason
    row.changed_at = clock.now()


def _to_change(session: Session, actor: Actor, plan_id: UUID, version: int) -> PlanRecord:
    row = unchanged(session, PlanRecord, plan_id, version, _NOT_FOUND)
    case_to_change(session, actor, row.client_id)
    return row


def _valid_row(session: Session, client_id: UUID) -> PlanRecord | None:
    return session.scalars(
        select(PlanRecord).where(
            PlanRecord.client_id == client_id, PlanRecord.state == PlanState.VALID
        )
    ).one_or_none()


def _saved(session: Session, store: Store, actor: Actor, row: PlanRecord, action: Action) -> Plan:
    session.flush()
    valid = _valid_row(session, row.client_id)
    # The caseload lists the end of the valid plan.
    session.execute(
        update(CaseloadRecord)
        .where(CaseloadRecord.client_id == row.client_id)
        .values(plan_valid_to=None if valid is None else valid.valid_to)
    )
    made = plan_of(row)
    audit.record(session, store, actor, action, target_id=row.client_id, section=_SECTION)
    return made
