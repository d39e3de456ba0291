"""The adviser's list for today: every row is one key from its action."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class Urgency(StrEnum):
    """Group of a row."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"


class TaskKind(StrEnum):
    """What a row is about (vocabulary ``task_kinds``)."""

    APPOINTMENT = "appointment"
    PLAN_ENDING = "plan_ending"
    PLAN_EXPIRED = "plan_expired"
    DRAFT_PLAN = "draft_plan"
    REPLY_AWAITED = "reply_awaited"
    REPLY_RECEIVED = "reply_received"
    DRAFT_REFERRAL = "draft_referral"
    PERMIT_ENDING = "permit_ending"
    PROTECTION_ENDING = "protection_ending"
    PROTECTION_LEFT = "protection_left"
    PAUSE_ENDING = "pause_ending"
    PLAN_RE_SIGN = "plan_re_sign"
    COMING_OF_AGE = "coming_of_age"
    DEADLINE = "deadline"
    CONSENT_ENDING = "consent_ending"
    CARD_ENDING = "card_ending"
    DUTY = "duty"


# What is done when somebody says so; everything else leaves the list by its own work.
NOTED = (TaskKind.REPLY_RECEIVED, TaskKind.COMING_OF_AGE, TaskKind.DUTY)


@dataclass(frozen=True, slots=True)
class TaskKey:
    """What a task is known by when it is put off: another date makes it another task.

    A duty of a matter of the network has no client.
    """

    kind: TaskKind
    client_id: UUID | None
    record_id: UUID
    due_on: date


@dataclass(frozen=True, slots=True)
class TaskMark:
    """A task put off until a day, or done when there is none: by whom, when and why."""

    id: UUID
    until: date | None
    reason: str
    official_name: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Meeting:
    """An appointment in the day's list; ``place`` is empty under turvakielto."""

    starts_at: datetime
    ends_at: datetime
    mode: str
    place: str
    interpreter_language: str
    interpreter_confirmed: bool


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One thing to do: what, for whom, by when, and the record its action opens.

    ``answered_on`` is the day of the school's answer in a row about one; ``due_on`` is then the
    start of the studies where a place is given. ``since`` is set where ``due_on`` is the day
    itself and so moves on: a task is put off by the day it began. ``protected``: the client is
    under turvakielto. A duty has the ``thread_id`` of its minutes, and without a client
    ``client_name`` is the thread's subject.
    """

    kind: TaskKind
    urgency: Urgency
    client_id: UUID | None
    client_name: str
    client_number: str
    detail: str
    due_on: date
    record_id: UUID
    answered_on: date | None = None
    since: date | None = None
    meeting: Meeting | None = None
    mark: TaskMark | None = None
    protected: bool = False
    thread_id: UUID | None = None

    @property
    def key(self) -> TaskKey:
        """What the row is put off by."""
        return TaskKey(self.kind, self.client_id, self.record_id, self.since or self.due_on)


@dataclass(frozen=True, slots=True)
class TodayView:
    """The list, what is put off or done, and the two small overviews beside it.

    ``adviser_name`` is empty for one's own list.
    """

    day: date
    rows: tuple[TodayRow, ...]
    clients_by_step: tuple[tuple[str, int], ...]
    school_medians: tuple[tuple[str, float], ...]
    caseload_size: int
    set_aside: tuple[TodayRow, ...] = ()
    adviser_name: str = ""


@dataclass(frozen=True, slots=True)
class DueCounts:
    """How much is late and how much falls on the day; figures only."""

    late: int
    today: int
    caseload_size: int
