"""The reporting periods that a project's figures are asked for.

AMIF 2014-2020 reports by financial years from 16 October to 15 October (Regulation (EU) 514/2014
article 38); funds of 2021-2027 by accounting years from 1 July to 30 June (Regulation (EU)
2021/1060 article 2(29)), with data sent by 31 January and 31 July (article 42).
"""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tekoto.indicators import Period

_DAY = timedelta(days=1)


class PeriodKind(StrEnum):
    """What a proposed period is."""

    PROJECT = "project"
    AMIF_YEAR = "amif_year"
    ACCOUNTING_YEAR = "accounting_year"
    CALENDAR_YEAR = "calendar_year"
    HALF_YEAR = "half_year"


@dataclass(frozen=True, slots=True)
class NamedPeriod:
    """A period with its kind; a half year is the first or second by its start."""

    kind: PeriodKind
    period: Period


_FUND_YEARS = {"amif_2014": PeriodKind.AMIF_YEAR, "amif_2021": PeriodKind.ACCOUNTING_YEAR}
_STARTS = {
    PeriodKind.AMIF_YEAR: ((10, 16),),
    PeriodKind.ACCOUNTING_YEAR: ((7, 1),),
    PeriodKind.CALENDAR_YEAR: ((1, 1),),
    PeriodKind.HALF_YEAR: ((1, 1), (7, 1)),
}


def proposed_periods(
    fund: str, starts_on: date, ends_on: date, today: date
) -> tuple[NamedPeriod, ...]:
    """Return the whole project, then the fund's years, calendar years and half years, newest first.

    Only periods with a day of the project are proposed, and none that has not begun.
    """
    last = min(ends_on, max(today, starts_on))
    kinds = (
        _FUND_YEARS.get(fund, PeriodKind.ACCOUNTING_YEAR),
        PeriodKind.CALENDAR_YEAR,
        PeriodKind.HALF_YEAR,
    )
    return (
        NamedPeriod(PeriodKind.PROJECT, Period(starts_on, ends_on)),
        *(
            NamedPeriod(kind, period)
            for kind in kinds
            for period in _periods(kind, starts_on, last)
        ),
    )


def usual_period(fund: str, starts_on: date, ends_on: date, today: date) -> NamedPeriod:
    """Return the fund's last year that has ended, or the whole project before the first one."""
    proposed = proposed_periods(fund, starts_on, ends_on, today)
    years = (PeriodKind.AMIF_YEAR, PeriodKind.ACCOUNTING_YEAR)
    ended = (one for one in proposed if one.kind in years and one.period.end < today)
    return next(ended, proposed[0])


def _periods(kind: PeriodKind, first: date, last: date) -> Iterator[Period]:
    marks = sorted(
        date(year, month, day)
        for year in range(first.year - 1, last.year + 3)
        for month, day in _STARTS[kind]
    )
    for start, following in reversed(tuple(itertools.pairwise(marks))):
        if start <= last and following > first:
            yield Period(start, following - _DAY)
