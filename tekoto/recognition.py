"""Recognition of a qualification: its states and the body that decides.

A body may have a dated successor (Valvira was merged into Lupa- ja valvontavirasto on 1.1.2026): an
application that was open that day moved with it, and one decided before did not.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

import resources


class RecognitionState(StrEnum):
    """Life of an application (vocabulary ``recognition_states``)."""

    PLANNED = "planned"
    APPLIED = "applied"
    MORE_INFO = "more_info"
    POSITIVE = "positive"
    CONDITIONAL = "conditional"
    NEGATIVE = "negative"
    CANCELLED = "cancelled"


_S = RecognitionState
_DECIDED = frozenset({_S.POSITIVE, _S.CONDITIONAL, _S.NEGATIVE})
_CLOSED = _DECIDED | {_S.CANCELLED}
_OPEN = {_S.MORE_INFO, *_CLOSED}
_NEXT: dict[RecognitionState, set[RecognitionState]] = {
    _S.PLANNED: {_S.APPLIED, _S.CANCELLED},
    _S.APPLIED: _OPEN,
    _S.MORE_INFO: {_S.APPLIED, *_CLOSED},
    _S.CONDITIONAL: {_S.POSITIVE, _S.NEGATIVE},
    _S.NEGATIVE: {_S.APPLIED},
    _S.POSITIVE: set(),
    _S.CANCELLED: set(),
}


@dataclass(frozen=True, slots=True)
class RecognitionForm:
    """What is to be recognised and by whom (vocabulary ``recognition_bodies``)."""

    qualification: str
    body: str
    body_name: str = ""


@dataclass(frozen=True, slots=True)
class RecognitionChange:
    """When an application came into a state; ``decision_number`` is the body's own."""

    state: RecognitionState
    happened_on: date
    decision_number: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Recognition:
    """An application with its history, oldest first."""

    id: UUID
    version: int
    form: RecognitionForm
    history: tuple[RecognitionChange, ...]
    recorded_at: datetime

    @property
    def state(self) -> RecognitionState:
        """Return where the application stands."""
        return self.history[-1].state

    @property
    def applied_on(self) -> date | None:
        """Return the day of the first application, which is what AMIF R.2.10 counts."""
        return next((c.happened_on for c in self.history if c.state is _S.APPLIED), None)

    @property
    def decision(self) -> RecognitionChange | None:
        """Return the newest decision, or None."""
        return next((c for c in reversed(self.history) if c.state in _DECIDED), None)

    def body_on(self, day: date) -> "Body":
        """Return who handles the application on a day, and since when if it moved there."""
        closed = [c.happened_on for c in self.history if c.state in _CLOSED]
        return body_on(self.form.body, min(day, closed[-1]) if closed else day)


@dataclass(frozen=True, slots=True)
class Body:
    """A recognition body; ``moved_on`` is the day a successor took its applications over."""

    code: str
    moved_on: date | None = None


def body_on(code: str, day: date) -> Body:
    """Follow the dated successors of a body up to a day."""
    moved: date | None = None
    for row in resources.rows("codes/recognition_successors.csv"):
        since = date.fromisoformat(row["since"])
        if row["from"] == code and since <= day:
            code, moved = row["to"], since
    return Body(code, moved)


def next_states(state: RecognitionState) -> tuple[RecognitionState, ...]:
    """Return the states that may follow."""
    return tuple(one for one in RecognitionState if one in _NEXT[state])


def needs_number(state: RecognitionState) -> bool:
    """Tell whether a state is a decision, which has a number of its own."""
    return state in _DECIDED
