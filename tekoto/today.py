"""The adviser's list for today: every row is one key from its action."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class Urgency(StrEnum):
    """Group of a row."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"


class TaskKind(StrEnum):
    """What a row is about."""

    PLAN_ENDING = "plan_ending"
    PLAN_EXPIRED = "plan_expired"
    REPLY_AWAITED = "reply_awaited"
    REPLY_RECEIVED = "reply_received"
    PERMIT_ENDING = "permit_ending"
    PROTECTION_ENDING = "protection_ending"
    COMING_OF_AGE = "coming_of_age"
    APPOINTMENT = "appointment"
    DRAFT_REFERRAL = "draft_referral"


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One thing to do: what, for whom, by when, and the record its action opens.

    ``answered_on`` is the day of the school's answer in a row about one; ``due_on`` is then the
    start of the studies where a place is given.
    """

    kind: TaskKind
    urgency: Urgency
    client_id: UUID
    client_name: str
    detail: str
    due_on: date
    record_id: UUID
    answered_on: date | None = None


@dataclass(frozen=True, slots=True)
class TodayView:
    """The list and the two small overviews beside it."""

    day: date
    rows: tuple[TodayRow, ...]
    clients_by_step: tuple[tuple[str, int], ...]
    school_medians: tuple[tuple[str, float], ...]
    caseload_size: int
