"""What a timeline shows: bars, waits and bands, each with its words."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class BarLook(Enum):
    """How a bar is drawn; its words and its icon say the same."""

    DONE = "done"
    RUNNING = "running"
    PLANNED = "planned"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Bar:
    """A step: ``label`` beside or in the bar, ``told`` all of it; ``key`` says which it is.

    What is ``planned_to`` is drawn as a plan behind what was; ``pauses`` are left open in the bar,
    ``limit`` is a mark on it.
    """

    label: str
    icon: str
    look: BarLook
    starts_on: date
    ends_on: date
    told: str
    key: object = None
    planned_to: date | None = None
    pauses: tuple[tuple[date, date], ...] = ()
    limit: date | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """A wait between steps."""

    label: str
    starts_on: date
    ends_on: date
    told: str


@dataclass(frozen=True, slots=True)
class Band:
    """The validity of a plan; one that holds today is ``current``.

    Of the ``labels`` the first that fits is shown.
    """

    labels: tuple[str, ...]
    starts_on: date
    ends_on: date
    told: str
    current: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that a timeline shows; ``later`` are steps without a day."""

    today: date = date.min
    today_word: str = ""
    bars: tuple[Bar, ...] = ()
    gaps: tuple[Gap, ...] = ()
    bands: tuple[Band, ...] = ()
    later: tuple[str, ...] = ()

    def parts(self) -> tuple[Bar | Gap | Band, ...]:
        """Return bands, bars and waits in order of time."""
        found: list[Bar | Gap | Band] = [*self.bands, *self.bars, *self.gaps]
        return tuple(sorted(found, key=lambda one: (one.starts_on, isinstance(one, Gap))))
