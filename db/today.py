"""The adviser's list for today, of her own clients alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, distinct, func, select
from sqlalchemy.orm import Session

from db import audit
from db.response_times import times_of
from db.store import Store
from db.tables.case import CaseloadRecord, PermitRecord, ProtectionRecord
from db.tables.household import InheritedProtectionRecord
from db.tables.network import OrganisationRecord
from db.tables.path import PathStepRecord
from db.tables.plan import PlanRecord
from db.tables.referral import ReferralRecord, ReferralReplyRecord
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.case import CaseState
from tekoto.dates import add_months, local_date
from tekoto.deadlines import deadline_rule
from tekoto.disclosure import PLAN_ENDS_SOON_DAYS
from tekoto.permission import check_list
from tekoto.plan import PlanState
from tekoto.referral import AWAITING, ReferralState
from tekoto.reply import Decision
from tekoto.today import TaskKind, TodayRow, TodayView, Urgency

PERMIT_DAYS = 90
COMING_OF_AGE_DAYS = 30
ANSWER_SHOWN_DAYS = 14
MEDIAN_DAYS = 365
ADULT_MONTHS = 18 * 12
_SLICE = 500
_OPEN = tuple(state for state in CaseState if state is not CaseState.ENDED)
_DRAFTS = (ReferralState.DRAFT, ReferralState.CHECKED)
_URGENCIES = tuple(Urgency)
_C = CaseloadRecord


def today_view(store: Store, actor: Actor, day: date) -> TodayView:
    """Return what waits for the actor on a day, the most urgent first.

    ``detail`` of a row is the school's name and the reference for a referral (the reference alone
    under turvakielto), a code of ``plan_kinds`` for a plan, of ``permit_classes`` for a permit, of
    ``protection_sources`` for turvakielto, and empty for the coming of age. ``record_id`` is the
    referral, the plan, or the client. ``clients_by_step`` counts clients by the kind of the step
    that they are on (vocabulary ``path_steps``).
    """
    check_list(actor)
    with audit.reading(store, actor, Action.LIST, section="today") as access:
        session = access.session
        rows = [
            *_referrals(session, actor, day),
            *_plans(session, actor, day),
            *_permits(session, actor, day),
            *_protections(session, actor, day),
            *_coming_of_age(session, actor, day),
        ]
        rows.sort(
            key=lambda row: (
                _URGENCIES.index(row.urgency),
                row.due_on,
                row.client_name.casefold(),
                row.record_id.bytes,
            )
        )
        access.count = len(rows)
        return TodayView(
            day=day,
            rows=tuple(rows),
            clients_by_step=_clients_by_step(session, actor),
            school_medians=_medians(session, actor, day),
            caseload_size=_size(session, actor),
        )


def caseload_size(store: Store, actor: Actor) -> int:
    """Return how many open cases the actor has; a bare number, so nothing is logged."""
    check_list(actor)
    with store.read() as session:
        return _size(session, actor)


def _size(session: Session, actor: Actor) -> int:
    return session.scalar(select(func.count()).select_from(_C).where(*_own(actor))) or 0


def urgency(due: date, day: date) -> Urgency:
    """Return the group of a row: past, today, by the end of the week, later."""
    if due < day:
        return Urgency.OVERDUE
    if due == day:
        return Urgency.TODAY
    sunday = day + timedelta(days=6 - day.weekday())
    return Urgency.WEEK if due <= sunday else Urgency.LATER


def _own(actor: Actor) -> tuple[ColumnElement[bool], ...]:
    return (_C.adviser_id == actor.user_id, _C.state.in_(_OPEN))


def _row(
    kind: TaskKind, client: CaseloadRecord, detail: str, due: date, day: date, record: UUID
) -> TodayRow:
    return TodayRow(
        kind=kind,
        urgency=urgency(due, day),
        client_id=client.client_id,
        client_name=client.name,
        detail=detail,
        due_on=due,
        record_id=record,
    )


def _referrals(session: Session, actor: Actor, day: date) -> Iterator[TodayRow]:
    query = (
        select(ReferralRecord, _C, OrganisationRecord.name_fi)
        .join(_C, _C.client_id == ReferralRecord.client_id)
        .join(OrganisationRecord, OrganisationRecord.id == ReferralRecord.school_id)
        .where(
            *_own(actor),
            ReferralRecord.state.in_((*_DRAFTS, *AWAITING, ReferralState.ANSWERED)),
        )
    )
    sunday = day + timedelta(days=6 - day.weekday())
    for referral, client, school in session.execute(query):
        detail = referral.reference if client.protected else f"{school}, {referral.reference}"
        if referral.state in _DRAFTS:
            yield _row(TaskKind.DRAFT_REFERRAL, client, detail, day, day, referral.id)
        elif referral.state in AWAITING:
            if referral.reply_by <= sunday:
                kind = TaskKind.REPLY_AWAITED
                yield _row(kind, client, detail, referral.reply_by, day, referral.id)
        else:
            reply = next((one for one in reversed(referral.replies) if one.decision), None)
            due = _answer_due(reply, day) if reply is not None else None
            if reply is not None and due is not None:
                row = _row(TaskKind.REPLY_RECEIVED, client, detail, due, day, referral.id)
                yield replace(row, answered_on=local_date(reply.accepted_at))


def _answer_due(reply: ReferralReplyRecord, day: date) -> date | None:
    """Tell by when an answer asks for something: a place until its start, others for a while."""
    accepted = local_date(reply.accepted_at)
    if reply.decision == Decision.PLACE:
        return reply.start_on or accepted
    if reply.decision == Decision.MORE_INFORMATION:
        return accepted
    recent = day - accepted <= timedelta(days=ANSWER_SHOWN_DAYS)
    return day if recent else None


def _plans(session: Session, actor: Actor, day: date) -> Iterator[TodayRow]:
    limit = day + timedelta(days=PLAN_ENDS_SOON_DAYS)
    # First her own clients whose plan ends, then those plans: an office has many more plans.
    own = select(_C).where(*_own(actor), _C.plan_valid_to <= limit)
    clients = {client.client_id: client for client in session.scalars(own)}
    ids = list(clients)
    for start in range(0, len(ids), _SLICE):
        query = select(PlanRecord).where(
            PlanRecord.client_id.in_(ids[start : start + _SLICE]),
            PlanRecord.state == PlanState.VALID,
            PlanRecord.valid_to <= limit,
        )
        for plan in session.scalars(query):
            kind = TaskKind.PLAN_EXPIRED if plan.valid_to < day else TaskKind.PLAN_ENDING
            yield _row(kind, clients[plan.client_id], plan.kind, plan.valid_to, day, plan.id)


def _permits(session: Session, actor: Actor, day: date) -> Iterator[TodayRow]:
    query = (
        select(PermitRecord, _C)
        .join(_C, _C.client_id == PermitRecord.client_id)
        .where(
            *_own(actor),
            PermitRecord.current,
            PermitRecord.valid_to <= day + timedelta(days=PERMIT_DAYS),
        )
    )
    for permit, client in session.execute(query):
        if permit.valid_to is not None:
            kind = TaskKind.PERMIT_ENDING
            yield _row(kind, client, permit.permit_class, permit.valid_to, day, client.client_id)


def _protections(session: Session, actor: Actor, day: date) -> Iterator[TodayRow]:
    # The rule counts back from the end, so its offset is negative.
    ahead = timedelta(days=-deadline_rule("protection_reminder").offset)
    query = (
        select(ProtectionRecord, _C)
        .join(_C, _C.client_id == ProtectionRecord.client_id)
        .where(
            *_own(actor),
            ProtectionRecord.current,
            ProtectionRecord.ended_on.is_(None),
            ProtectionRecord.valid_to <= day + ahead,
        )
    )
    kind = TaskKind.PROTECTION_ENDING
    for protection, client in session.execute(query):
        if protection.valid_to is not None:
            yield _row(kind, client, protection.source, protection.valid_to, day, client.client_id)
    # Inherited, and nothing stands behind it any more: a person has to end it.
    left = (
        select(InheritedProtectionRecord, _C)
        .join(_C, _C.client_id == InheritedProtectionRecord.client_id)
        .where(
            *_own(actor),
            InheritedProtectionRecord.ended_on.is_(None),
            InheritedProtectionRecord.source_ended_on.is_not(None),
        )
    )
    for inherited, client in session.execute(left):
        if inherited.source_ended_on is not None:
            due = inherited.source_ended_on
            yield _row(kind, client, inherited.source, due, day, client.client_id)


def _coming_of_age(session: Session, actor: Actor, day: date) -> Iterator[TodayRow]:
    # A month more on either side: the day of coming of age is not the same day of every year.
    query = select(_C).where(
        *_own(actor),
        _C.birth >= add_months(day, -ADULT_MONTHS - 1),
        _C.birth <= add_months(day, -ADULT_MONTHS + 2),
    )
    for client in session.scalars(query):
        if client.birth is None:
            continue
        adult_on = adult_day(client.birth)
        if day <= adult_on <= day + timedelta(days=COMING_OF_AGE_DAYS):
            kind = TaskKind.COMING_OF_AGE
            yield _row(kind, client, "", adult_on, day, client.client_id)


def adult_day(birth: date) -> date:
    """Return the eighteenth birthday; one born on 29 February comes of age on 1 March."""
    day = add_months(birth, ADULT_MONTHS)
    return day if day.day == birth.day else day + timedelta(days=1)


def _clients_by_step(session: Session, actor: Actor) -> tuple[tuple[str, int], ...]:
    number = func.count(distinct(PathStepRecord.client_id))
    query = (
        select(PathStepRecord.kind, number)
        .join(_C, _C.client_id == PathStepRecord.client_id)
        .where(
            *_own(actor), PathStepRecord.state == "running", PathStepRecord.withdrawn_at.is_(None)
        )
        .group_by(PathStepRecord.kind)
    )
    counted = [(kind, count) for kind, count in session.execute(query)]
    return tuple(sorted(counted, key=lambda one: (-one[1], one[0])))


def _medians(session: Session, actor: Actor, day: date) -> tuple[tuple[str, float], ...]:
    since = day - timedelta(days=MEDIAN_DAYS)
    times = times_of(session, actor.office_id, day, sent_since=since)
    return tuple(
        (one.name, one.median_working_days) for one in times if one.median_working_days is not None
    )
