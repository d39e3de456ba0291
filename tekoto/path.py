"""The pathway: its steps, the life of a step, and what must be true of one.

Data: the vocabularies ``path_steps``, ``path_step_states``, ``path_outcomes``, ``guidance_bases``,
``interruption_reasons`` and ``unmet_reasons``; what each kind of step ends in stands in
``resources/rules/path_kinds.csv``.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from uuid import UUID

import resources
from tekoto import vocabulary
from tekoto.deadlines import deadline_rule
from tekoto.errors import InvalidInputError, TransitionError

MENTORING = "ME"
_MAX_HOURS = 10_000


class StepState(StrEnum):
    """Life of a step (vocabulary ``path_step_states``)."""

    PLANNED = "planned"
    APPLIED = "applied"
    ACCEPTED = "accepted"
    QUEUED = "queued"
    REJECTED = "rejected"
    RUNNING = "running"
    COMPLETED = "completed"
    PARTLY_COMPLETED = "partly_completed"
    INTERRUPTED = "interrupted"
    NOT_STARTED = "not_started"
    TRANSFERRED = "transferred"


_S = StepState
AHEAD = (_S.PLANNED, _S.APPLIED, _S.ACCEPTED, _S.QUEUED)
"""The states of what is still to come."""
NEVER_RAN = (*AHEAD, _S.REJECTED, _S.NOT_STARTED)
ENDED = (_S.COMPLETED, _S.PARTLY_COMPLETED, _S.INTERRUPTED, _S.NOT_STARTED, _S.TRANSFERRED)
_NEXT: dict[StepState, tuple[StepState, ...]] = {
    # Work, coaching and most services begin without an application.
    _S.PLANNED: (_S.APPLIED, _S.RUNNING, _S.NOT_STARTED, _S.TRANSFERRED),
    _S.APPLIED: (
        _S.ACCEPTED,
        _S.QUEUED,
        _S.REJECTED,
        _S.RUNNING,
        _S.NOT_STARTED,
        _S.TRANSFERRED,
    ),
    # A school may change its answer; the last one counts.
    _S.ACCEPTED: (_S.QUEUED, _S.REJECTED, _S.RUNNING, _S.NOT_STARTED, _S.TRANSFERRED),
    _S.QUEUED: (_S.ACCEPTED, _S.REJECTED, _S.RUNNING, _S.NOT_STARTED, _S.TRANSFERRED),
    _S.REJECTED: (_S.APPLIED, _S.ACCEPTED, _S.QUEUED, _S.NOT_STARTED),
    _S.RUNNING: (
        _S.COMPLETED,
        _S.PARTLY_COMPLETED,
        _S.INTERRUPTED,
        _S.NOT_STARTED,
        _S.TRANSFERRED,
    ),
    # An interruption may be a pause: the client comes back to the same studies.
    _S.INTERRUPTED: (_S.RUNNING, _S.PARTLY_COMPLETED, _S.TRANSFERRED),
    _S.COMPLETED: (),
    _S.PARTLY_COMPLETED: (),
    _S.NOT_STARTED: (),
    _S.TRANSFERRED: (),
}


@dataclass(frozen=True, slots=True)
class PathStep:
    """A step of the pathway.

    ``planned_from`` and ``planned_to`` are what was meant, ``starts_on`` and ``ends_on`` what
    happened. ``resumes_on`` makes an interruption a pause. ``unmet_reason`` says why a step that
    the client needs is not to be had. ``since`` is the day on which the present state began;
    ``pauses`` are the interruptions that the client came back from.
    """

    kind: str
    title: str
    state: str
    starts_on: date | None = None
    ends_on: date | None = None
    organisation_name: str = ""
    id: UUID | None = None
    version: int = 0
    organisation_id: UUID | None = None
    planned_from: date | None = None
    planned_to: date | None = None
    basis: str = ""
    hours: float | None = None
    outcome: str = ""
    outcome_note: str = ""
    interruption_reason: str = ""
    resumes_on: date | None = None
    unmet_reason: str = ""
    since: date | None = None
    pauses: tuple[tuple[date, date], ...] = ()

    @property
    def shown_from(self) -> date | None:
        """Return when it began or, not begun, when it is meant to."""
        return self.starts_on or self.planned_from

    @property
    def shown_to(self) -> date | None:
        """Return when it ended or is meant to end."""
        return self.ends_on or self.planned_to

    @property
    def paused(self) -> bool:
        """Tell whether it is interrupted with a day of return: a pause, not an end."""
        return self.state == _S.INTERRUPTED and self.resumes_on is not None

    @property
    def unmet(self) -> bool:
        """Tell whether the client needs it and cannot have it."""
        return bool(self.unmet_reason) and self.state in NEVER_RAN


@dataclass(frozen=True, slots=True)
class StepChange:
    """When a step came into a state, why, and who recorded it when."""

    state: str
    happened_on: date
    reason: str
    recorded_at: datetime
    recorded_by: UUID


@dataclass(frozen=True, slots=True)
class WithdrawnStep:
    """A step that was taken back, with the reason."""

    step: PathStep
    reason: str
    withdrawn_on: date


@dataclass(frozen=True, slots=True)
class StepKind:
    """What holds of every step of a kind: ``brief`` ones are done without running for a time.

    ``picture`` is the icon by which it is known to one who does not read.
    """

    code: str
    brief: bool
    outcomes: tuple[str, ...]
    picture: str


@cache
def step_kind(code: str) -> StepKind:
    """Return what holds of a kind of step; KeyError for an unknown one."""
    for row in resources.rows("rules/path_kinds.csv"):
        if row["code"] == code:
            outcomes = tuple(row["outcomes"].split())
            return StepKind(code, row["brief"] == "yes", outcomes, row["picture"])
    raise KeyError(code)


def next_states(kind: str, state: str) -> tuple[StepState, ...]:
    """Return the states that may follow, in the order of the vocabulary."""
    found = set(_NEXT[StepState(state)])
    if step_kind(kind).brief and state in AHEAD:
        found.add(_S.COMPLETED)
    return tuple(one for one in StepState if one in found)


def route(kind: str, before: str, after: str) -> tuple[StepState, ...] | None:
    """Return the states from ``before`` (left out) to ``after``, as few as can be.

    None when no way leads there, such as from completed to queued. A school's answer may skip a
    state that nobody recorded: one who ended studies had begun them.
    """
    target = StepState(after)
    ways: list[tuple[StepState, ...]] = [(StepState(before),)]
    seen = {StepState(before)}
    while ways:
        way = ways.pop(0)
        if way[-1] is target:
            return way[1:]
        for state in next_states(kind, way[-1]):
            if state not in seen:
                seen.add(state)
                ways.append((*way, state))
    return None


def check_move(step: PathStep, before: PathStep, on: date, today: date) -> None:
    """Raise when a step may not come from ``before`` into its state on that day.

    Raises TransitionError ``path.step_not_allowed``; InvalidInputError ``path.later`` for a day to
    come and ``path.before_previous_state``.
    """
    if step.state == before.state:
        return
    if StepState(step.state) not in next_states(step.kind, before.state):
        raise TransitionError("path.step_not_allowed")
    if on > today:
        raise InvalidInputError("path.later", "on")
    # A plan may be written down after what was planned has begun.
    planned = before.state == _S.PLANNED
    if not planned and before.since is not None and on < before.since:
        raise InvalidInputError("path.before_previous_state", "on", since=before.since)


def settled(step: PathStep, on: date) -> PathStep:
    """Return a step whose dates fit its state.

    The dates of what has not begun are plans; what runs began, and what is over ended, at the
    latest when it came into that state. What a state does not have is left out.
    """
    if step.state in NEVER_RAN:
        step = replace(
            step,
            planned_from=step.planned_from or step.starts_on,
            planned_to=step.planned_to or step.ends_on,
            starts_on=None,
            ends_on=None,
        )
    elif step.state == _S.RUNNING:
        # An end to come is a plan; an end behind is that of an interruption now over.
        coming = step.ends_on if step.ends_on and step.ends_on > on else None
        step = replace(
            step,
            starts_on=step.starts_on or on,
            ends_on=None,
            planned_to=step.planned_to or coming,
        )
    elif step.starts_on is not None or step.state != _S.TRANSFERRED:
        start = step.starts_on or (min(step.planned_from, on) if step.planned_from else on)
        step = replace(step, starts_on=start, ends_on=step.ends_on or max(on, start))
    # Who came back was away for a reason; it stays until the step is over.
    if step.state not in (_S.INTERRUPTED, _S.RUNNING):
        step = replace(step, interruption_reason="", resumes_on=None)
    if step.state not in ENDED:
        step = replace(step, outcome="", outcome_note="")
    return step


def check_step(step: PathStep, today: date, before: PathStep | None = None) -> None:
    """Raise InvalidInputError when a settled step says what cannot be.

    Keys: ``path.kind``, ``path.kind_not_valid`` (VALMA after it ended), ``path.state``,
    ``path.dates``, ``path.start_later``, ``path.end_later``, ``path.basis``, ``path.hours``,
    ``path.outcome``, ``path.interruption_reason``, ``path.resumes``, ``path.unmet_reason``.
    """
    if step.kind not in vocabulary.codes("path_steps"):
        raise InvalidInputError("path.kind", "kind")
    if step.state not in tuple(StepState):
        raise InvalidInputError("path.state", "state")
    day = step.shown_from or today
    if (before is None or before.kind != step.kind or before.shown_from != step.shown_from) and (
        not vocabulary.term("path_steps", step.kind).valid_on(day)
    ):
        raise InvalidInputError("path.kind_not_valid", "kind")
    _check_dates(step, today)
    _check_words(step)


def _check_dates(step: PathStep, today: date) -> None:
    if step.starts_on and step.ends_on and step.ends_on < step.starts_on:
        raise InvalidInputError("path.dates", "to")
    if step.planned_from and step.planned_to and step.planned_to < step.planned_from:
        raise InvalidInputError("path.dates", "planned_to")
    if step.starts_on and step.starts_on > today:
        raise InvalidInputError("path.start_later", "from")
    if step.ends_on and step.ends_on > today:
        raise InvalidInputError("path.end_later", "to")
    if step.resumes_on and step.ends_on and step.resumes_on <= step.ends_on:
        raise InvalidInputError("path.resumes", "resumes_on")


def _check_words(step: PathStep) -> None:
    if step.basis and step.basis not in vocabulary.codes("guidance_bases"):
        raise InvalidInputError("path.basis", "basis")
    if step.hours is not None and not 0 <= step.hours <= _MAX_HOURS:
        raise InvalidInputError("path.hours", "hours", limit=_MAX_HOURS)
    if step.outcome and step.outcome not in step_kind(step.kind).outcomes:
        raise InvalidInputError("path.outcome", "outcome")
    reasons = vocabulary.codes("interruption_reasons")
    if step.state == _S.INTERRUPTED and step.interruption_reason not in reasons:
        raise InvalidInputError("path.interruption_reason", "interruption_reason")
    if step.unmet_reason and step.unmet_reason not in vocabulary.codes("unmet_reasons"):
        raise InvalidInputError("path.unmet_reason", "unmet_reason")


def mentoring_limit(step: PathStep) -> date | None:
    """Return the day until which mentoring is meant to last at most; None for other steps.

    A soft limit of the mentoring model (deadline rule ``mentoring_end``): it is told, not enforced.
    """
    start = step.shown_from
    if step.kind != MENTORING or start is None:
        return None
    return deadline_rule("mentoring_end").last_day(start)
