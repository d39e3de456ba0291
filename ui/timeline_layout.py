"""Where the parts of a timeline stand: days as pixels, words beside bars, lanes without overlap."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

_MONTH_STEPS = (1, 2, 3, 6)
_LEAST_DAYS = 400
_MARGIN_SHARE = 0.03


@dataclass(frozen=True, slots=True)
class Scale:
    """The days from ``first`` to ``last`` over ``width`` pixels."""

    first: date
    last: date
    width: float

    def x(self, day: date) -> float:
        """Return where a day begins."""
        total = max(1, (self.last - self.first).days)
        return (day - self.first).days / total * self.width

    @property
    def month(self) -> float:
        """Return the width of a month."""
        return self.width * 30.44 / max(1, (self.last - self.first).days)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a bar and its words stand: its lane, the bar, and the room of the words."""

    lane: int
    left: float
    right: float
    text_left: float
    text_width: float
    inside: bool


def scale_for(days: Sequence[date], today: date, width: float) -> Scale:
    """Return a scale that holds all days and today, with a margin, over a year at the least."""
    first, last = min([today, *days]), max([today, *days])
    margin = timedelta(days=max(20, round((last - first).days * _MARGIN_SHARE)))
    first, last = first - margin, last + margin
    short = _LEAST_DAYS - (last - first).days
    if short > 0:
        last += timedelta(days=short)
    return Scale(first, last, width)


def month_step(scale: Scale, label_width: float) -> int:
    """Return every how many months a label fits; 0 when only years do."""
    for step in _MONTH_STEPS:
        if scale.month * step >= label_width:
            return step
    return 0


def months(scale: Scale, step: int) -> list[date]:
    """Return the first days of every ``step``th month of the year within the scale."""
    found = []
    for year in range(scale.first.year, scale.last.year + 1):
        found += [date(year, month, 1) for month in range(1, 13, step)]
    return [day for day in found if scale.first <= day <= scale.last]


def place(
    scale: Scale,
    spans: Sequence[tuple[date, date]],
    text_widths: Sequence[float],
    *,
    least: float,
    gap: float,
) -> list[Place]:
    """Give each bar a lane, in the order given, so that neither bars nor words overlap.

    Words stand inside their bar where they fit, else behind it, else before it; what fits nowhere
    gets the wider side and is cut there.
    """
    ends: list[list[tuple[float, float]]] = []
    placed = []
    for (start, end), wanted in zip(spans, text_widths, strict=True):
        left = scale.x(start)
        right = max(scale.x(end), left + least)
        left = min(left, scale.width - least)
        right = min(right, scale.width)
        text_left, room, inside = _words(scale.width, left, right, wanted, gap)
        from_x, to_x = min(left, text_left), max(right, text_left + room)
        lane = _free_lane(ends, from_x - gap, to_x + gap)
        placed.append(Place(lane, left, right, text_left, room, inside))
    return placed


def _words(
    width: float, left: float, right: float, wanted: float, gap: float
) -> tuple[float, float, bool]:
    if wanted <= right - left:
        return left, right - left, True
    behind, before = width - right - gap, left - gap
    if wanted <= behind or behind >= before:
        return right + gap, min(wanted, max(0.0, behind)), False
    room = min(wanted, max(0.0, before))
    return left - gap - room, room, False


def _free_lane(ends: list[list[tuple[float, float]]], left: float, right: float) -> int:
    for lane, taken in enumerate(ends):
        if all(right <= other_left or left >= other_right for other_left, other_right in taken):
            taken.append((left, right))
            return lane
    ends.append([(left, right)])
    return len(ends) - 1
