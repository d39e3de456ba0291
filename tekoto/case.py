"""The client's case and its state machine (vocabularies ``case_states``, ``case_end_reasons``)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from tekoto import clock
from tekoto.errors import InvalidInputError, TransitionError


class CaseState(StrEnum):
    """Where a case stands."""

    ANNOUNCED = "announced"
    ARRIVED = "arrived"
    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


_NEXT = {
    CaseState.ANNOUNCED: {CaseState.ARRIVED, CaseState.ACTIVE, CaseState.ENDED},
    CaseState.ARRIVED: {CaseState.ACTIVE, CaseState.ENDED},
    CaseState.ACTIVE: {CaseState.PAUSED, CaseState.ENDED},
    CaseState.PAUSED: {CaseState.ACTIVE, CaseState.ENDED},
    CaseState.ENDED: {CaseState.ACTIVE},
}


@dataclass(frozen=True, slots=True)
class CasePeriod:
    """One stay in a state; a reopened case gets a new period, the old ones remain.

    ``returns_on`` is when a pause is expected to end.
    """

    state: CaseState
    since: date
    until: date | None = None
    reason: str = ""
    returns_on: date | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A client's case in one office with one responsible adviser."""

    id: UUID
    version: int
    state: CaseState
    since: date
    reason: str
    office_id: UUID
    adviser_id: UUID
    periods: tuple[CasePeriod, ...] = ()
    returns_on: date | None = None


def allowed_steps(state: CaseState, *, reason: str = "") -> tuple[CaseState, ...]:
    """Return the states that may follow; a case that ended by death is never reopened."""
    if state is CaseState.ENDED and reason == "deceased":
        return ()
    return tuple(step for step in CaseState if step in _NEXT[state])


def check_step(case: Case, state: CaseState, on: date, reason: str) -> None:
    """Raise when the case may not move to ``state`` on that day with that reason.

    Raises TransitionError for a step the machine lacks, InvalidInputError for a day before the
    present state began (``case.before_previous_state``), a day to come (``case.later``: the state
    would hold at once, and no other could follow before that day) or a missing reason of a pause
    or an end.
    """
    if state not in allowed_steps(case.state, reason=case.reason):
        raise TransitionError("case.step_not_allowed")
    if on < case.since:
        raise InvalidInputError("case.before_previous_state", "on")
    if on > clock.today():
        raise InvalidInputError("case.later", "on")
    if state in (CaseState.PAUSED, CaseState.ENDED) and not reason:
        raise InvalidInputError("case.reason_missing", "reason")
