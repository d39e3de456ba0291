"""Dates as people and the law use them in Finland.

Working days and the moving of a deadline: Act on the Calculation of Statutory Time Limits
150/1930, sections 3 and 5.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo

from tekoto import vocabulary
from tekoto.errors import InvalidInputError

_EARLIEST_YEAR, _LATEST_YEAR = 1850, 2200
_FINNISH = re.compile(r"([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{4})")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_TIME = re.compile(r"([0-9]{1,2})(?:[.:]([0-9]{2}))?")
_LAST_HOUR, _LAST_MINUTE = 23, 59
_SATURDAY = 5
ADULT_YEARS = 18


class BirthPrecision(StrEnum):
    """How exactly a date is known (labels: resources/vocabulary/birth_precisions.csv)."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    ESTIMATED = "estimated"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date with its precision; ``value`` is the registered date even when it is a guess.

    A birth date of 1 January is often a registered default, so precision is a fact of its own.
    """

    value: date
    precision: BirthPrecision = BirthPrecision.DAY

    @property
    def approximate(self) -> bool:
        """Tell whether an age computed from it needs an "about"."""
        return self.precision is not BirthPrecision.DAY

    def display(self, language: str = "fi") -> str:
        """Return ``1.1.1984``, ``1/1984``, ``1984`` or ``1.1.1984 (arvioitu)``."""
        match self.precision:
            case BirthPrecision.DAY:
                return format_date(self.value)
            case BirthPrecision.MONTH:
                return f"{self.value.month}/{self.value.year}"
            case BirthPrecision.YEAR:
                return str(self.value.year)
            case BirthPrecision.ESTIMATED:
                word = vocabulary.label("birth_precisions", self.precision, language).lower()
                return f"{format_date(self.value)} ({word})"


def partial_date(value: date | None, precision: str) -> PartialDate | None:
    """Return a stored date with its precision."""
    return None if value is None else PartialDate(value, BirthPrecision(precision))


def age_on(birth: date, day: date) -> int:
    """Return full years on ``day``; one born on 29 February turns on 1 March in other years.

    Raises ValueError when ``day`` is before the birth.
    """
    if day < birth:
        raise ValueError("the day is before the birth")
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def adult_day(birth: date) -> date:
    """Return the eighteenth birthday; one born on 29 February comes of age on 1 March."""
    day = add_months(birth, ADULT_YEARS * 12)
    return day if day.day == birth.day else add_days(day, 1)


def add_days(day: date, days: int) -> date:
    """Return the day so many days on; beyond the calendar its first or last day.

    A sheet or an old register may bring the year 9999 for "never", and a list must still be shown.
    """
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def add_months(day: date, months: int) -> date:
    """Return the same day of another month, or its last day (Act 150/1930 section 3).

    Beyond the calendar it is its first or last day, as of ``add_days``.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return date.max if months > 0 else date.min
    month += 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def is_working_day(day: date) -> bool:
    """Tell whether offices work on a day.

    Not on a Saturday, Sunday, church holiday, Independence Day, May Day, Christmas Eve or Midsummer
    Eve (Act 150/1930 section 5).
    """
    return day.weekday() < _SATURDAY and day not in _public_holidays(day.year)


def next_working_day(day: date) -> date:
    """Return ``day`` itself, or the first working day after it, to which a deadline moves."""
    while not is_working_day(day) and day < date.max:
        day = add_days(day, 1)
    return day


def add_working_days(day: date, count: int) -> date:
    """Return the ``count``-th working day after ``day``; ValueError for a negative count."""
    if count < 0:
        raise ValueError("count is negative")
    for _ in range(count):
        day = next_working_day(add_days(day, 1))
    return day


class WorkingDays:
    """Counts working days between dates; each calendar day is looked at once, not once a pair."""

    def __init__(self) -> None:
        self._count: dict[date, int] = {}
        self._first = self._last = date.min

    def between(self, start: date, end: date) -> int:
        """Return the working days after ``start`` up to and including ``end``; 0 if none."""
        if end <= start:
            return 0
        self._reach(start, end)
        return self._count[end] - self._count[start]

    def _reach(self, start: date, end: date) -> None:
        if not self._count:
            self._count[start] = 0
            self._first = self._last = start
        while self._last < end:
            following = self._last + timedelta(days=1)
            self._count[following] = self._count[self._last] + is_working_day(following)
            self._last = following
        while self._first > start:
            before = self._first - timedelta(days=1)
            self._count[before] = self._count[self._first] - is_working_day(self._first)
            self._first = before


def format_date(day: date) -> str:
    """Return a date as people write it in Finland: ``22.11.2026``."""
    return f"{day.day}.{day.month}.{day.year:04d}"


def format_time(moment: datetime, language: str = "fi") -> str:
    """Return an aware time in Finland: ``13.45``, in Swedish ``kl. 13.45``.

    Raises ValueError for a time without a zone.
    """
    if moment.tzinfo is None:
        raise ValueError("the time has no zone")
    local = moment.astimezone(_helsinki())
    text = f"{local.hour}.{local.minute:02d}"
    return f"kl. {text}" if language == "sv" else text


def local_date(moment: datetime) -> date:
    """Return the calendar day in Finland of an aware time; ValueError without a zone."""
    if moment.tzinfo is None:
        raise ValueError("the time has no zone")
    return moment.astimezone(_helsinki()).date()


def format_period(start: date | None, end: date | None) -> str:
    """Return ``1.3.2024–28.2.2025``; an open end stays open, a single day is shown once."""
    if start is not None and start == end:
        return format_date(start)
    first = format_date(start) if start else ""
    last = format_date(end) if end else ""
    return f"{first}–{last}" if first or last else ""


def parse_date(text: str, field: str = "date") -> date:
    """Read ``22.11.2026``, ``1. 3. 2024`` or ``2026-11-22``.

    Raises InvalidInputError naming ``field``: ``date.form`` when it is no date with a four-digit
    year, ``date.impossible`` when the calendar lacks the day, ``date.year`` out of 1850-2200.
    """
    trimmed = text.strip()
    if found := _FINNISH.fullmatch(trimmed):
        day, month, year = (int(part) for part in found.groups())
    elif found := _ISO.fullmatch(trimmed):
        year, month, day = (int(part) for part in found.groups())
    else:
        raise InvalidInputError("date.form", field)
    check_year(year, field)
    try:
        return date(year, month, day)
    except ValueError:
        raise InvalidInputError("date.impossible", field) from None


def check_year(year: int, field: str) -> None:
    """Raise InvalidInputError ``date.year`` for a year in which nothing of a client can be."""
    if not _EARLIEST_YEAR <= year <= _LATEST_YEAR:
        raise InvalidInputError("date.year", field, year=year)


def parse_time(text: str, field: str = "time") -> time:
    """Read ``9``, ``9.30`` or ``09:30``; InvalidInputError ``form.time`` for anything else."""
    found = _TIME.fullmatch(text.strip())
    if found is None or int(found[1]) > _LAST_HOUR or int(found[2] or 0) > _LAST_MINUTE:
        raise InvalidInputError("form.time", field)
    return time(int(found[1]), int(found[2] or 0))


@cache
def _public_holidays(year: int) -> frozenset[date]:
    # Loading the library takes longer than all other dates of a start, and a start needs none.
    import holidays

    # The public category of the library holds the two eves, which section 5 also names.
    return frozenset(holidays.country_holidays("FI", years=year))


@cache
def _helsinki() -> ZoneInfo:
    return ZoneInfo("Europe/Helsinki")
