"""Finnish dates: how they are written, counted, and moved off a holiday."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekoto import dates
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.errors import InvalidInputError

DAYS = st.dates(date(1950, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    "precision, language, shown",
    [
        (BirthPrecision.DAY, "fi", "1.1.1984"),
        (BirthPrecision.MONTH, "fi", "1/1984"),
        (BirthPrecision.YEAR, "fi", "1984"),
        (BirthPrecision.ESTIMATED, "fi", "1.1.1984 (arvioitu)"),
        (BirthPrecision.ESTIMATED, "sv", "1.1.1984 (uppskattad)"),
    ],
)
def test_partial_date_shows_only_what_is_known(
    precision: BirthPrecision, language: str, shown: str
) -> None:
    partial = PartialDate(date(1984, 1, 1), precision)
    assert partial.display(language) == shown
    assert partial.approximate is (precision is not BirthPrecision.DAY)


@pytest.mark.parametrize(
    "birth, day, age",
    [
        (date(1966, 11, 22), date(2026, 11, 22), 60),
        (date(1966, 11, 23), date(2026, 11, 22), 59),
        (date(2008, 11, 29), date(2026, 11, 22), 17),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
    ],
)
def test_age(birth: date, day: date, age: int) -> None:
    assert dates.age_on(birth, day) == age


def test_age_before_birth_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="before the birth"):
        dates.age_on(date(2026, 1, 2), date(2026, 1, 1))


@pytest.mark.parametrize(
    "day, months, result",
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 11, 22), 6, date(2027, 5, 22)),
        (date(2026, 12, 31), -1, date(2026, 11, 30)),
        (date(2022, 5, 5), 36, date(2025, 5, 5)),
    ],
)
def test_add_months(day: date, months: int, result: date) -> None:
    assert dates.add_months(day, months) == result


@given(DAYS, st.integers(-120, 120))
def test_a_month_later_is_the_same_day_or_the_last_one(day: date, months: int) -> None:
    later = dates.add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    last = later.day < day.day
    assert last == (later.day != day.day)
    assert not last or (later + timedelta(days=1)).day == 1


@given(DAYS)
def test_a_deadline_moves_to_the_first_working_day_from_it(day: date) -> None:
    moved = dates.next_working_day(day)
    assert dates.is_working_day(moved)
    assert day <= moved <= day + timedelta(days=6)
    between = [day + timedelta(days=n) for n in range((moved - day).days)]
    assert not any(dates.is_working_day(one) for one in between)


@pytest.mark.parametrize("year", range(2024, 2032))
def test_the_days_of_section_5_are_no_working_days(year: int) -> None:
    midsummer = next(
        day
        for day in (date(year, 6, 20) + timedelta(days=n) for n in range(7))
        if day.weekday() == 5
    )
    fixed = ((1, 1), (1, 6), (5, 1), (12, 6), (12, 24), (12, 25), (12, 26))
    for day in (midsummer - timedelta(days=1), *(date(year, *one) for one in fixed)):
        assert not dates.is_working_day(day)


@pytest.mark.parametrize(
    "due, moved",
    [
        (date(2026, 12, 6), date(2026, 12, 7)),
        (date(2026, 12, 24), date(2026, 12, 28)),
        (date(2026, 6, 19), date(2026, 6, 22)),
        (date(2026, 5, 1), date(2026, 5, 4)),
        (date(2026, 5, 14), date(2026, 5, 15)),
        (date(2026, 11, 21), date(2026, 11, 23)),
        (date(2026, 11, 23), date(2026, 11, 23)),
        (date(2026, 4, 3), date(2026, 4, 7)),
        (date(2027, 1, 1), date(2027, 1, 4)),
    ],
)
def test_deadline_moves_to_a_working_day(due: date, moved: date) -> None:
    assert dates.next_working_day(due) == moved


def test_flag_days_are_working_days() -> None:
    assert dates.is_working_day(date(2026, 6, 4))
    assert dates.is_working_day(date(2026, 12, 8))


@given(DAYS, st.integers(0, 40))
def test_working_days_added_are_the_ones_counted(day: date, count: int) -> None:
    later = dates.add_working_days(day, count)
    assert dates.WorkingDays().between(day, later) == count
    assert count == 0 or dates.is_working_day(later)


def test_one_calendar_counts_any_pair_of_days_in_any_order() -> None:
    calendar = dates.WorkingDays()
    for start, end, count in (
        (date(2026, 12, 1), date(2027, 1, 10), 24),
        (date(2026, 4, 1), date(2026, 4, 8), 3),
        (date(2026, 12, 20), date(2026, 12, 28), 4),
        (date(2026, 6, 18), date(2026, 6, 22), 1),
        (date(2026, 6, 18), date(2026, 6, 18), 0),
        (date(2026, 6, 18), date(2026, 6, 1), 0),
    ):
        assert calendar.between(start, end) == count


def test_no_working_days_backwards() -> None:
    assert dates.WorkingDays().between(date(2026, 11, 23), date(2026, 11, 20)) == 0
    with pytest.raises(ValueError, match="negative"):
        dates.add_working_days(date(2026, 11, 23), -1)


@given(DAYS)
def test_what_is_written_can_be_read(day: date) -> None:
    assert dates.parse_date(dates.format_date(day)) == day
    assert dates.parse_date(f" {day.isoformat()} ") == day


@pytest.mark.parametrize(
    "text, key",
    [
        ("", "date.form"),
        ("22.11.26", "date.form"),
        ("11/22/2026", "date.form"),
        ("٢٢.١١.٢٠٢٦", "date.form"),
        ("31.2.2026", "date.impossible"),
        ("1.13.2026", "date.impossible"),
        ("1.1.0026", "date.year"),
        ("9999-12-31", "date.year"),
    ],
)
def test_unreadable_dates_name_the_field(text: str, key: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        dates.parse_date(text, "starts_on")
    assert (caught.value.key, caught.value.field) == (key, "starts_on")


def test_times_are_shown_in_finland() -> None:
    winter = datetime(2026, 11, 22, 22, 5, tzinfo=UTC)
    assert dates.format_time(winter) == "0.05"
    assert dates.format_time(winter - timedelta(hours=10), "sv") == "kl. 14.05"
    assert dates.local_date(winter) == date(2026, 11, 23)
    with pytest.raises(ValueError, match="no zone"):
        dates.format_time(winter.replace(tzinfo=None))


@pytest.mark.parametrize(
    "start, end, shown",
    [
        (date(2024, 3, 1), date(2025, 2, 28), "1.3.2024–28.2.2025"),
        (date(2024, 3, 1), None, "1.3.2024–"),
        (None, date(2025, 2, 28), "–28.2.2025"),
        (date(2024, 3, 1), date(2024, 3, 1), "1.3.2024"),
        (None, None, ""),
    ],
)
def test_periods(start: date | None, end: date | None, shown: str) -> None:
    assert dates.format_period(start, end) == shown


def test_adults_are_eighteen_on_their_birthday():
    assert dates.adult_day(date(2008, 2, 29)) == date(2026, 3, 1)
    assert dates.adult_day(date(2008, 11, 22)) == date(2026, 11, 22)
