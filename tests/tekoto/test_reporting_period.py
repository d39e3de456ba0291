"""Periods that are proposed for a report."""

from datetime import date

from tekoto.indicators import Period
from tekoto.reporting_period import PeriodKind, proposed_periods, usual_period

TODAY = date(2026, 11, 22)


def _of(kind: PeriodKind, fund: str, start: date, end: date) -> list[Period]:
    return [one.period for one in proposed_periods(fund, start, end, TODAY) if one.kind is kind]


def test_accounting_years_of_a_project_under_way() -> None:
    years = _of(PeriodKind.ACCOUNTING_YEAR, "amif_2021", date(2024, 9, 1), date(2027, 8, 31))
    assert years == [
        Period(date(2026, 7, 1), date(2027, 6, 30)),
        Period(date(2025, 7, 1), date(2026, 6, 30)),
        Period(date(2024, 7, 1), date(2025, 6, 30)),
    ]


def test_amif_years_run_from_october_to_october() -> None:
    years = _of(PeriodKind.AMIF_YEAR, "amif_2014", date(2019, 10, 15), date(2020, 10, 16))
    assert years == [
        Period(date(2020, 10, 16), date(2021, 10, 15)),
        Period(date(2019, 10, 16), date(2020, 10, 15)),
        Period(date(2018, 10, 16), date(2019, 10, 15)),
    ]
    assert not _of(PeriodKind.ACCOUNTING_YEAR, "amif_2014", date(2019, 1, 1), date(2020, 1, 1))


def test_half_years_end_on_their_last_day() -> None:
    halves = _of(PeriodKind.HALF_YEAR, "amif_2021", date(2025, 3, 1), date(2025, 12, 31))
    assert halves == [
        Period(date(2025, 7, 1), date(2025, 12, 31)),
        Period(date(2025, 1, 1), date(2025, 6, 30)),
    ]


def test_the_usual_period_is_the_last_year_that_has_ended() -> None:
    usual = usual_period("amif_2021", date(2024, 9, 1), date(2027, 8, 31), TODAY)
    assert usual.period == Period(date(2025, 7, 1), date(2026, 6, 30))


def test_a_new_project_is_shown_whole() -> None:
    usual = usual_period("amif_2021", date(2026, 9, 1), date(2027, 8, 31), TODAY)
    assert usual.kind is PeriodKind.PROJECT


def test_a_project_that_has_not_begun_still_has_its_first_year() -> None:
    years = _of(PeriodKind.CALENDAR_YEAR, "amif_2021", date(2027, 2, 1), date(2027, 8, 31))
    assert years == [Period(date(2027, 1, 1), date(2027, 12, 31))]
