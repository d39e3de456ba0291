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


ABROAD = "200"
"""The municipality of one who lives abroad (Statistics Finland's code)."""
HANDED_OVER = frozenset({"transferred", "moved_municipality"})
"""Reasons of an end after which another authority goes on with the plan."""
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


@dataclass(frozen=True, slots=True)
class CaseOutlook:
    """What a step of the case would touch: how many of each, and until when the plan is valid.

    ``relatives`` are family members with a record of their own, ``inheritors`` those who inherit
    the client's turvakielto.
    """

    drafts: int = 0
    awaiting: int = 0
    sent: int = 0
    plan_until: date | None = None
    participations: int = 0
    appointments: int = 0
    relatives: int = 0
    inheritors: int = 0


def allowed_steps(state: CaseState, *, reason: str = "") -> tuple[CaseState, ...]:
    """Return the states that may follow; a case that ended by death is never reopened."""
    if state is CaseState.ENDED and reason == "deceased":
        return ()
    return tuple(step for step in CaseState if step in _NEXT[state])


def check_step(
    case: Case, state: CaseState, on: date, reason: str, returns_on: date | None = None
) -> None:
    """Raise when the case may not move to ``state`` on that day with that reason.

    Raises TransitionError for a step the machine lacks, InvalidInputError for a day before the
    present state began (``case.before_previous_state``), a day to come (``case.later``: the state
    would hold at once, and no other could follow before that day), a missing reason of a pause or
    an end, or a return that is not after the pause began (``case.returns_before``).
    """
    if state not in allowed_steps(case.state, reason=case.reason):
        raise TransitionError("case.step_not_allowed")
    if on < case.since:
        raise InvalidInputError("case.before_previous_state", "on")
    if on > clock.today():
        raise InvalidInputError("case.later", "on")
    if state in (CaseState.PAUSED, CaseState.ENDED) and not reason:
        raise InvalidInputError("case.reason_missing", "reason")
    if returns_on is not None and (state is not CaseState.PAUSED or returns_on <= on):
        raise InvalidInputError("case.returns_before", "returns_on")
