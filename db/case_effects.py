"""What the end or the handing over of a case does to its referrals, plan and participations."""

from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_read
from db.path_rows import bring
from db.plan_rows import close_row, refresh_caseload, valid_row, valid_rows
from db.records import records_of
from db.referral_rows import move
from db.store import Store
from db.tables.appointment import AppointmentRecord
from db.tables.base import Base
from db.tables.household import HouseholdMemberRecord, InheritedProtectionRecord
from db.tables.path import PathStepRecord
from db.tables.project import ParticipationRecord
from db.tables.referral import ReferralRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.appointment import AppointmentState
from tekoto.audit import Action
from tekoto.case import CaseOutlook
from tekoto.plan import PlanState
from tekoto.referral import AWAITING, ReferralState

_DRAFTS = (ReferralState.DRAFT, ReferralState.CHECKED)
_ON_THE_WAY = (*_DRAFTS, *AWAITING)
_R, _PART = ReferralRecord, ParticipationRecord


def outlook(store: Store, actor: Actor, client_id: UUID) -> CaseOutlook:
    """Return what a step of the case would touch; raises as ``db.clients.open_client`` does."""
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section="case") as access:
        session = access.session
        case_to_read(session, actor, client_id)
        states = dict(
            session.execute(
                select(_R.state, func.count())
                .where(_R.client_id.in_(records_of(client_id)))
                .group_by(_R.state)
            ).all()
        )
        plan = valid_row(session, client_id)
        return CaseOutlook(
            drafts=sum(states.get(state, 0) for state in _DRAFTS),
            awaiting=sum(states.get(state, 0) for state in AWAITING),
            sent=sum(number for state, number in states.items() if state not in _DRAFTS),
            plan_until=None if plan is None else plan.valid_to,
            participations=_count(
                session,
                _PART.client_id.in_(records_of(client_id)),
                _PART.ends_on.is_(None),
                table=_PART,
            ),
            appointments=_count(session, *_planned(client_id), table=AppointmentRecord),
            relatives=_count(
                session,
                HouseholdMemberRecord.client_id.in_(records_of(client_id)),
                HouseholdMemberRecord.linked_client_id.is_not(None),
                HouseholdMemberRecord.withdrawn_at.is_(None),
                table=HouseholdMemberRecord,
            ),
            inheritors=_count(
                session,
                InheritedProtectionRecord.from_client_id.in_(records_of(client_id)),
                InheritedProtectionRecord.ended_on.is_(None),
                table=InheritedProtectionRecord,
            ),
        )


def cancel_referrals(session: Session, actor: Actor, client_id: UUID, reason: str) -> None:
    """Cancel the referrals that are on the way; their steps then did not start."""
    query = select(_R).where(_R.client_id.in_(records_of(client_id)), _R.state.in_(_ON_THE_WAY))
    for row in session.scalars(query).all():
        move(session, actor, row, ReferralState.CANCELLED, clock.now(), reason=reason)
        step = None if row.step_id is None else session.get(PathStepRecord, row.step_id)
        if step is not None:
            bring(session, actor, step, "not_started", clock.today())


def close_plan(session: Session, client_id: UUID, state: PlanState, on: date, reason: str) -> None:
    """End or hand over the valid plan, if there is one."""
    for plan in valid_rows(session, client_id):
        close_row(plan, state, max(on, plan.valid_from), reason)
    refresh_caseload(session, client_id)


def cancel_appointments(session: Session, client_id: UUID) -> None:
    """Cancel the appointments to come; an interpreter who was booked must still be told."""
    for row in session.scalars(select(AppointmentRecord).where(*_planned(client_id))):
        row.state, row.changed_at = str(AppointmentState.CANCELLED), clock.now()
        row.sequence += 1
    session.flush()


def move_appointments(session: Session, client_id: UUID, official_id: UUID) -> None:
    """Give the appointments to come to another official of the office."""
    for row in session.scalars(select(AppointmentRecord).where(*_planned(client_id))):
        row.official_id, row.changed_at = official_id, clock.now()
        row.sequence += 1
    session.flush()


def end_participations(session: Session, client_id: UUID, on: date, reason: str) -> None:
    """End the participations that are open; services given till then stay as they are."""
    query = select(_PART).where(_PART.client_id.in_(records_of(client_id)), _PART.ends_on.is_(None))
    for row in session.scalars(query):
        row.ends_on, row.end_reason = max(on, row.starts_on), reason
        row.changed_at = clock.now()
    session.flush()


def _planned(client_id: UUID) -> tuple[ColumnElement[bool], ...]:
    return (
        AppointmentRecord.client_id.in_(records_of(client_id)),
        AppointmentRecord.state == AppointmentState.PLANNED,
        AppointmentRecord.starts_at > clock.now(),
    )


def _count(session: Session, *conditions: ColumnElement[bool], table: type[Base]) -> int:
    query = select(func.count()).select_from(table).where(*conditions)
    return session.scalar(query) or 0
