"""How long each school takes to answer, counted in Finnish working days."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from statistics import median
from uuid import UUID

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from db import audit
from db.store import Store
from db.tables.case import CaseRecord
from db.tables.network import OrganisationRecord
from db.tables.referral import ReferralRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.dates import WorkingDays
from tekoto.names import sort_key
from tekoto.organisation import ResponseTime
from tekoto.permission import check_list
from tekoto.referral import AWAITING, ReferralState


@dataclass(slots=True)
class _School:
    name: str = ""
    sent: int = 0
    awaiting: int = 0
    overdue: int = 0
    days: list[int] = field(default_factory=list)


def response_times(store: Store, actor: Actor) -> tuple[ResponseTime, ...]:
    """Return the office's schools with what was sent, answered, awaited, and the median time.

    An answer is the first reply with a decision. Cancelled referrals do not count.
    """
    check_list(actor)
    with audit.reading(store, actor, Action.LIST, section="response_times") as access:
        rows = times_of(access.session, actor.office_id, clock.today())
        access.count = len(rows)
        return rows


def times_of(
    session: Session, office_id: UUID, day: date, *, sent_since: date | None = None
) -> tuple[ResponseTime, ...]:
    """Do the work of ``response_times`` inside a transaction, in order of the schools' names."""
    # Grouped by days, a year of an office's referrals is a few thousand rows, however many.
    days = (ReferralRecord.sent_on, ReferralRecord.answered_on)
    awaiting = ReferralRecord.state.in_(AWAITING) & ReferralRecord.answered_on.is_(None)
    query = (
        select(
            ReferralRecord.school_id,
            *days,
            func.count(),
            func.sum(case((awaiting, 1), else_=0)),
            func.sum(case((awaiting & (ReferralRecord.reply_by < day), 1), else_=0)),
        )
        .join(CaseRecord, CaseRecord.client_id == ReferralRecord.client_id)
        .where(
            CaseRecord.office_id == office_id,
            ReferralRecord.sent_on >= (sent_since or date.min),
            ReferralRecord.state != ReferralState.CANCELLED,
        )
        .group_by(ReferralRecord.school_id, *days)
    )
    schools: dict[UUID, _School] = {}
    calendar = WorkingDays()
    for school_id, sent_on, answered_on, number, waiting, overdue in session.execute(query):
        school = schools.setdefault(school_id, _School())
        school.sent += number
        school.awaiting += waiting
        school.overdue += overdue
        if sent_on is not None and answered_on is not None:
            school.days.extend([calendar.between(sent_on, answered_on)] * number)
    names = dict(
        iter(
            session.execute(
                select(OrganisationRecord.id, OrganisationRecord.name_fi).where(
                    OrganisationRecord.id.in_(schools)
                )
            )
        )
    )
    for school_id, school in schools.items():
        school.name = names[school_id]
    return tuple(_times(schools.items()))


def _times(schools: Iterable[tuple[UUID, _School]]) -> list[ResponseTime]:
    times = [
        ResponseTime(
            organisation_id=school_id,
            name=school.name,
            sent=school.sent,
            answered=len(school.days),
            awaiting=school.awaiting,
            overdue=school.overdue,
            median_working_days=float(median(school.days)) if school.days else None,
        )
        for school_id, school in schools
    ]
    times.sort(key=lambda one: (sort_key(one.name), one.organisation_id.bytes))
    return times
