"""Two birth dates of one person: the same, written differently, or another person's.

1 January, and 1 July, are what a register enters when the day is not known; a day and a month
change places between countries; the year of an estimate is often one off.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tekoto.dates import BirthPrecision, PartialDate

_DEFAULT_DAYS = frozenset({(1, 1), (7, 1)})
_NEAR_YEARS = 2
_FAR_YEARS = 5


class BirthLikeness(StrEnum):
    """How two birth dates stand to each other."""

    UNKNOWN = "unknown"
    SAME = "same"
    SAME_DEFAULT = "same_default"
    SWAPPED = "swapped"
    YEAR_OFF = "year_off"
    ESTIMATE = "estimate"
    ESTIMATE_YEAR_OFF = "estimate_year_off"
    ONE_PART_DIFFERS = "one_part_differs"
    ESTIMATE_FAR = "estimate_far"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class _Birth:
    value: date
    guess: bool
    month_known: bool


def compare_births(mine: PartialDate | None, theirs: PartialDate | None) -> BirthLikeness:
    """Compare two birth dates as registered, with their precision."""
    if mine is None or theirs is None:
        return BirthLikeness.UNKNOWN
    one, other = _birth(mine), _birth(theirs)
    if one.guess or other.guess:
        return _with_guess(one, other)
    if one.value == other.value:
        return BirthLikeness.SAME
    same = [
        getattr(one.value, part) == getattr(other.value, part) for part in ("year", "month", "day")
    ]
    years = abs(one.value.year - other.value.year)
    if same[0] and (one.value.month, one.value.day) == (other.value.day, other.value.month):
        return BirthLikeness.SWAPPED
    if years == 1 and same[1] and same[2]:
        return BirthLikeness.YEAR_OFF
    return BirthLikeness.ONE_PART_DIFFERS if sum(same) > 1 else BirthLikeness.DIFFERENT


def _birth(birth: PartialDate) -> _Birth:
    default = (birth.value.month, birth.value.day) in _DEFAULT_DAYS
    day = birth.precision is BirthPrecision.DAY
    guess = birth.approximate or default
    return _Birth(
        birth.value, guess, (day and not default) or birth.precision is BirthPrecision.MONTH
    )


def _with_guess(one: _Birth, other: _Birth) -> BirthLikeness:
    years = abs(one.value.year - other.value.year)
    if years == 0:
        if one.month_known and other.month_known and one.value.month != other.value.month:
            return BirthLikeness.ESTIMATE_FAR
        both = one.guess and other.guess and not one.month_known and not other.month_known
        return BirthLikeness.SAME_DEFAULT if both else BirthLikeness.ESTIMATE
    if years == 1:
        return BirthLikeness.ESTIMATE_YEAR_OFF
    if years <= _NEAR_YEARS:
        return BirthLikeness.ESTIMATE_FAR
    return BirthLikeness.ESTIMATE_FAR if years < _FAR_YEARS - 1 else BirthLikeness.DIFFERENT
