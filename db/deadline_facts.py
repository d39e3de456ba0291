"""The dates from which deadlines are computed, read for any number of clients in a few queries."""

from collections import defaultdict
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from db.records import absorbed_by
from db.tables.assessment import AssessmentRecord, DeadlineOverrideRecord
from db.tables.case import CasePeriodRecord, CaseRecord, ClientRecord
from db.tables.path import PathStepRecord
from db.tables.plan import PlanRecord, PlanReviewRecord
from db.tables.referral import ReferralRecord
from db.tables.system import OfficialRecord
from tekoto.case import CaseState
from tekoto.client_deadlines import (
    AssessmentDates,
    ClientDates,
    DeadlineOverride,
    PlanDates,
)
from tekoto.dates import local_date
from tekoto.plan import PlanState

_CLIENT_STATES = (CaseState.ARRIVED, CaseState.ACTIVE)
# Steps that say that a training or service has begun; the others are plans or came to nothing.
_BEGUN = ("running", "completed", "partly_completed", "interrupted", "transferred")
_NO_SERVICE = ("AK", "KS")

Whose = Select[UUID]
"""A query for the ids of the clients whose dates are read."""


def client_dates(session: Session, whose: Whose) -> dict[UUID, ClientDates]:
    """Return the dates of every client of ``whose``, in a fixed number of queries.

    What a record knows that a client has absorbed counts as hers.
    """
    found = _dates(session, whose)
    absorbed = absorbed_by(session, whose)
    if absorbed:
        others = [other for many in absorbed.values() for other in many]
        theirs = _dates(session, select(ClientRecord.id).where(ClientRecord.id.in_(others)))
        for client_id, records in absorbed.items():
            for other in records:
                found[client_id] = _together(found[client_id], theirs[other])
    return found


def _together(mine: ClientDates, absorbed: ClientDates) -> ClientDates:
    since = [day for day in (mine.client_since, absorbed.client_since) if day is not None]
    return replace(
        mine,
        client_since=min(since, default=None),
        assessments=(*mine.assessments, *absorbed.assessments),
        plans=(*mine.plans, *absorbed.plans),
        trainings=(*mine.trainings, *absorbed.trainings),
    )


def _dates(session: Session, whose: Whose) -> dict[UUID, ClientDates]:
    since = _client_since(session, whose)
    assessments = _assessments(session, whose)
    plans = _plans(session, whose)
    trainings = _trainings(session, whose)
    query = (
        select(ClientRecord.id, ClientRecord.first_permit_on, CaseRecord.state)
        .join(CaseRecord, CaseRecord.client_id == ClientRecord.id)
        .where(ClientRecord.id.in_(whose))
    )
    return {
        client_id: ClientDates(
            client_since=since.get(client_id),
            first_permit_on=first_permit_on,
            assessments=tuple(assessments.get(client_id, ())),
            plans=tuple(plans.get(client_id, ())),
            trainings=tuple(trainings.get(client_id, ())),
            open=state != CaseState.ENDED,
        )
        for client_id, first_permit_on, state in session.execute(query)
    }


def overrides(session: Session, whose: Whose) -> dict[UUID, list[DeadlineOverride]]:
    """Return every decision on a deadline by client, the oldest first.

    Those of a record that a client has absorbed are hers.
    """
    absorbed = absorbed_by(session, whose)
    views = {other: client for client, others in absorbed.items() for other in others}
    query = (
        select(DeadlineOverrideRecord, OfficialRecord.name)
        .outerjoin(OfficialRecord, OfficialRecord.id == DeadlineOverrideRecord.recorded_by)
        .where(
            or_(
                DeadlineOverrideRecord.client_id.in_(whose),
                DeadlineOverrideRecord.client_id.in_(views),
            )
        )
        .order_by(DeadlineOverrideRecord.recorded_at, DeadlineOverrideRecord.id)
    )
    found: dict[UUID, list[DeadlineOverride]] = defaultdict(list)
    for row, name in session.execute(query):
        found[views.get(row.client_id, row.client_id)].append(
            DeadlineOverride(
                row.rule_id,
                row.triggered_on,
                row.due_on,
                row.reason,
                name or "",
                row.recorded_at,
                row.withdrawn,
            )
        )
    return found


def newest(decisions: list[DeadlineOverride]) -> dict[tuple[str, date], DeadlineOverride]:
    """Return the decision that holds for each deadline."""
    return {(one.rule_id, one.triggered_on): one for one in decisions}


def _client_since(session: Session, whose: Whose) -> dict[UUID, date]:
    query = (
        select(CaseRecord.client_id, func.min(CasePeriodRecord.since))
        .join(CasePeriodRecord, CasePeriodRecord.case_id == CaseRecord.id)
        .where(CaseRecord.client_id.in_(whose), CasePeriodRecord.state.in_(_CLIENT_STATES))
        .group_by(CaseRecord.client_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _assessments(session: Session, whose: Whose) -> dict[UUID, list[AssessmentDates]]:
    table = AssessmentRecord
    query = select(table.client_id, table.started_on, table.completed_on, table.plan_needed).where(
        table.client_id.in_(whose)
    )
    found: dict[UUID, list[AssessmentDates]] = defaultdict(list)
    for client_id, started_on, completed_on, plan_needed in session.execute(query):
        found[client_id].append(AssessmentDates(started_on, completed_on, plan_needed))
    return found


def _plans(session: Session, whose: Whose) -> dict[UUID, list[PlanDates]]:
    reviews = _last_reviews(session, whose)
    table = PlanRecord
    query = select(
        table.id,
        table.client_id,
        table.kind,
        table.regime,
        table.state,
        table.recorded_at,
        table.signed_on,
        table.valid_to,
        table.authority,
        table.ended_on,
        table.review_on,
    ).where(table.client_id.in_(whose))
    found: dict[UUID, list[PlanDates]] = defaultdict(list)
    for row in session.execute(query):
        plan = PlanDates(
            row.id,
            row.kind,
            row.regime,
            PlanState(row.state),
            local_date(row.recorded_at),
            row.signed_on,
            row.valid_to,
            row.authority,
            row.ended_on,
            row.review_on,
        )
        if row.id in reviews:
            reviewed_on, next_on = reviews[row.id]
            # A review agrees on the next one, or leaves it to the need.
            plan = replace(plan, last_review_on=reviewed_on, review_on=next_on)
        found[row.client_id].append(plan)
    return found


def _last_reviews(session: Session, whose: Whose) -> dict[UUID, tuple[date, date | None]]:
    table = PlanReviewRecord
    query = (
        select(table.plan_id, table.reviewed_on, table.next_on)
        .join(PlanRecord, PlanRecord.id == table.plan_id)
        .where(PlanRecord.client_id.in_(whose), PlanRecord.state == PlanState.VALID)
        .order_by(table.reviewed_on, table.recorded_at)
    )
    return {plan: (reviewed_on, next_on) for plan, reviewed_on, next_on in session.execute(query)}


def _trainings(session: Session, whose: Whose) -> dict[UUID, list[tuple[date, date | None]]]:
    step = PathStepRecord
    steps = select(step.client_id, step.starts_on, step.ends_on).where(
        step.client_id.in_(whose),
        step.starts_on.is_not(None),
        step.state.in_(_BEGUN),
        step.kind.not_in(_NO_SERVICE),
        step.withdrawn_at.is_(None),
    )
    sent = select(ReferralRecord.client_id, ReferralRecord.sent_on).where(
        ReferralRecord.client_id.in_(whose), ReferralRecord.sent_on.is_not(None)
    )
    found: dict[UUID, list[tuple[date, date | None]]] = defaultdict(list)
    for client_id, starts_on, ends_on in session.execute(steps):
        if starts_on is not None:
            found[client_id].append((starts_on, ends_on))
    for client_id, sent_on in session.execute(sent):
        if sent_on is not None:
            found[client_id].append((sent_on, sent_on))
    return found
