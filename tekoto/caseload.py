"""Which part of a caseload to look at: conditions that stand under a name, and groups."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from tekoto.case import CaseState
from tekoto.dates import add_months

OPEN_STATES = tuple(str(state) for state in CaseState if state is not CaseState.ENDED)
MAX_NAME = 60


class TermKind(StrEnum):
    """How a day stands to today."""

    MISSING = "missing"
    """There is none, or it has passed."""
    PAST = "past"
    WITHIN = "within"
    """It comes within some days from today."""
    SINCE = "since"
    """It lies no more than some days back."""
    NOT_SINCE = "not_since"
    """There is none, or it lies further back than some days."""


@dataclass(frozen=True, slots=True)
class Term:
    """A condition on a day of a client's line."""

    kind: TermKind
    days: int = 0

    def limits(self, today: date) -> tuple[date | None, date | None]:
        """Return the first and the last day that meets the term; None is open."""
        days = timedelta(days=self.days)
        match self.kind:
            case TermKind.MISSING | TermKind.PAST:
                return None, today - timedelta(days=1)
            case TermKind.WITHIN:
                return today, today + days
            case TermKind.SINCE:
                return today - days, None
            case TermKind.NOT_SINCE:
                return None, today - days - timedelta(days=1)

    @property
    def or_none(self) -> bool:
        """Tell whether a line without a day meets the term as well."""
        return self.kind in (TermKind.MISSING, TermKind.NOT_SINCE)


Span = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class Conditions:
    """What must hold of a client besides her state and adviser; what is empty asks nothing.

    ``languages`` are of the interpreter, or else mother tongues. ``text`` is looked for in names,
    codes and phones as the search does.
    """

    municipalities: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    plan: Term | None = None
    note: Term | None = None
    permit: Term | None = None
    age: Span = (None, None)
    birth_year: Span = (None, None)
    interpreter: bool | None = None
    protected: bool | None = None
    mark: str = ""
    text: str = ""

    @property
    def asks(self) -> int:
        """Return how many conditions there are."""
        return sum(
            getattr(self, name) not in (None, "", (), (None, None)) for name in self.__slots__
        )


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter under a name; ``mine`` is about whoever looks, not one adviser for ever."""

    name: str
    states: tuple[str, ...] = OPEN_STATES
    mine: bool = True
    conditions: Conditions = field(default_factory=Conditions)
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A marking of the office and how many clients have it."""

    id: UUID
    name: str
    count: int


class GroupBy(StrEnum):
    """What a caseload is grouped by."""

    NOTHING = ""
    STATE = "state"
    ADVISER = "adviser"
    MUNICIPALITY = "municipality"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class CaseloadGroup:
    """One group: its code, the adviser's name where it is one, and how many clients it has."""

    key: str
    name: str
    count: int


def birth_limits(age: Span, today: date) -> tuple[date | None, date | None]:
    """Return the first and the last day of birth of those who are of an age today."""
    youngest, oldest = age
    first = None
    if oldest is not None:
        first = add_months(today, -12 * (oldest + 1)) + timedelta(days=1)
    last = None if youngest is None else add_months(today, -12 * youngest)
    return first, last


def as_data(saved: SavedFilter) -> dict[str, Any]:
    """Return a filter as JSON holds it; what asks nothing is left out."""
    found: dict[str, Any] = {"states": list(saved.states), "mine": saved.mine}
    for name in Conditions.__slots__:
        value = getattr(saved.conditions, name)
        if isinstance(value, Term):
            found[name] = {"kind": str(value.kind), "days": value.days}
        elif value not in (None, "", (), (None, None)):
            found[name] = value
    return found


def from_data(name: str, data: Mapping[str, Any], filter_id: UUID | None = None) -> SavedFilter:
    """Return what ``as_data`` kept; a condition that this program does not know is left out."""
    values: dict[str, Any] = {}
    for key in Conditions.__slots__:
        value = data.get(key)
        if value is None:
            continue
        if key in ("plan", "note", "permit"):
            values[key] = Term(TermKind(value["kind"]), int(value["days"]))
        else:
            values[key] = tuple(value) if isinstance(value, list) else value
    states = tuple(str(state) for state in data.get("states", OPEN_STATES))
    return SavedFilter(name, states, bool(data.get("mine", True)), Conditions(**values), filter_id)
