"""Plans: one valid at a time, a signed version never changes, the old ones remain."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit, undo_record
from db.guard import case_to_change, case_to_read, unchanged
from db.plan_rows import (
    checked,
    close_row,
    fill,
    new_row,
    plan_of,
    refresh_caseload,
    sign_row,
    valid_row,
)
from db.records import records_of
from db.store import Store
from db.tables.plan import PlanRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.act import Act, ActKind
from tekoto.audit import Action
from tekoto.errors import InvalidInputError, TransitionError
from tekoto.permission import may_do_casework
from tekoto.plan import Plan, PlanForm, PlanState
from tekoto.regime import regime_on

_SECTION = "plan"
_NOT_FOUND = "plan.not_found"
__all__ = [
    "change",
    "create",
    "discard",
    "end",
    "for_client",
    "newest_plan",
    "plan_of",
    "regime_on",
    "save_signed",
    "sign",
    "take_back_end",
]
_END_STATES = (PlanState.ENDED, PlanState.TRANSFERRED)


def create(store: Store, actor: Actor, client_id: UUID, form: PlanForm) -> Plan:
    """Begin a plan as a draft; the valid one, which it is to replace, stays till it is signed.

    Raises InvalidInputError: ``plan.kind``, ``plan.regime``, ``plan.authority``, ``plan.dates``,
    ``plan.steps``, ``plan.item``, ``plan.item_dates``, ``plan.signature``.
    """
    form = checked(form)
    with store.write() as session:
        case_to_change(session, actor, client_id)
        before = valid_row(session, client_id)
        row = new_row(session, actor, client_id, form, None if before is None else before.id)
        return _saved(session, store, actor, row, Action.CREATE)


def change(store: Store, actor: Actor, plan_id: UUID, version: int, form: PlanForm) -> Plan:
    """Change a draft.

    Raises as ``create`` does, TransitionError ``plan.signed`` for a signed one, StaleRecordError.
    """
    form = checked(form)
    with store.write() as session:
        row = _to_change(session, actor, plan_id, version)
        if row.state != PlanState.DRAFT:
            raise TransitionError("plan.signed")
        fill(row, form)
        row.changed_at = clock.now()
        return _saved(session, store, actor, row, Action.CHANGE)


def sign(store: Store, actor: Actor, plan_id: UUID, version: int, on: date) -> Plan:
    """Sign a draft: it becomes the valid plan, and the one before it is revised.

    The law is the one in force on the day of signing. Raises TransitionError ``plan.not_draft``,
    InvalidInputError ``plan.signed_later`` for a day to come, ``plan.signed_after_end``,
    ``plan.regime_not_in_force``, ``plan.witness_missing`` for a mark that nobody has witnessed, and
    ``plan.exception_reason_missing`` when the plan passes a limit of the law without a reason.
    """
    with store.write() as session:
        row = _to_change(session, actor, plan_id, version)
        sign_row(session, actor, row, on)
        return _saved(session, store, actor, row, Action.CHANGE)


def save_signed(
    store: Store, actor: Actor, client_id: UUID, form: PlanForm, on: date, draft: Plan | None = None
) -> Plan:
    """Record a plan with its signature at once, from nothing or from a draft; all or nothing.

    Raises as ``create``, ``change`` and ``sign`` do.
    """
    form = checked(form)
    with store.write() as session:
        if draft is None:
            case_to_change(session, actor, client_id)
            before = valid_row(session, client_id)
            row = new_row(session, actor, client_id, form, None if before is None else before.id)
            session.flush()
        else:
            row = _to_change(session, actor, draft.id, draft.version)
            fill(row, form)
        sign_row(session, actor, row, on)
        return _saved(session, store, actor, row, Action.CREATE if draft is None else Action.CHANGE)


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
        close_row(row, state, on, reason)
        return _saved(session, store, actor, row, Action.CHANGE)


def take_back_end(store: Store, actor: Actor, plan_id: UUID, version: int) -> Plan:
    """Let a plan hold again that was ended or handed over by mistake.

    Raises TransitionError ``plan.not_ended``, ``plan.newer_signed`` when a later one was signed.
    """
    with store.write() as session:
        row = _to_change(session, actor, plan_id, version)
        if row.state not in _END_STATES:
            raise TransitionError("plan.not_ended")
        newest = session.scalars(
            select(PlanRecord.id)
            .where(
                PlanRecord.client_id.in_(records_of(row.client_id)),
                PlanRecord.signed_on.is_not(None),
            )
            .order_by(PlanRecord.signed_on.desc(), PlanRecord.recorded_at.desc())
            .limit(1)
        ).one()
        if newest != row.id or valid_row(session, row.client_id) is not None:
            raise TransitionError("plan.newer_signed")
        row.state, row.ended_on, row.end_reason = PlanState.VALID, None, ""
        row.changed_at = clock.now()
        return _saved(session, store, actor, row, Action.UNDO)


def discard(store: Store, actor: Actor, plan_id: UUID, version: int) -> Act:
    """Throw a draft away; ``db.undo`` brings it back at any time.

    Raises TransitionError ``plan.signed`` for a signed one, StaleRecordError.
    """
    with store.write() as session:
        row = _to_change(session, actor, plan_id, version)
        if row.state != PlanState.DRAFT:
            raise TransitionError("plan.signed")
        act = undo_record.begin(session, store, actor, ActKind.DELETE_PLAN)
        act.remove(row.client_id, PlanRecord.__tablename__, plan_id)
        return undo_record.finish(act)


def for_client(store: Store, actor: Actor, client_id: UUID) -> tuple[Plan, ...]:
    """Return a client's plans with all versions, newest first.

    Roles that do no casework get its kind and days alone: the rest is free text.
    """
    query = (
        select(PlanRecord)
        .where(PlanRecord.client_id.in_(records_of(client_id)))
        .order_by(PlanRecord.recorded_at.desc(), PlanRecord.id.desc())
    )
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        plans = tuple(plan_of(row) for row in access.session.scalars(query))
        if not may_do_casework(actor):
            plans = tuple(replace(one, form=_bare(one.form), end_reason="") for one in plans)
        access.count = len(plans)
        return plans


def _bare(form: PlanForm) -> PlanForm:
    return PlanForm(form.kind, form.regime, form.valid_from, form.valid_to, form.signed_on)


def newest_plan(session: Session, client_id: UUID) -> Plan | None:
    """Return the plan that a letter speaks of: the signed one, even if its time has passed.

    Without a signed one it is the draft; a plan that was ended or handed over does not count.
    """
    row = valid_row(session, client_id)
    if row is None:
        row = session.scalars(
            select(PlanRecord)
            .where(
                PlanRecord.client_id.in_(records_of(client_id)), PlanRecord.state == PlanState.DRAFT
            )
            .order_by(PlanRecord.recorded_at.desc())
            .limit(1)
        ).first()
    return None if row is None else plan_of(row)


def _to_change(session: Session, actor: Actor, plan_id: UUID, version: int) -> PlanRecord:
    row = unchanged(session, PlanRecord, plan_id, version, _NOT_FOUND)
    case_to_change(session, actor, row.client_id)
    return row


def _saved(session: Session, store: Store, actor: Actor, row: PlanRecord, action: Action) -> Plan:
    refresh_caseload(session, row.client_id)
    made = plan_of(row)
    audit.record(session, store, actor, action, target_id=row.client_id, section=_SECTION)
    return made
