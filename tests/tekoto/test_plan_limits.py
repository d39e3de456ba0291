"""The limits of the two acts on integration plans."""

from datetime import UTC, date, datetime
from uuid import UUID

from tekoto.plan import Plan, PlanForm, PlanState
from tekoto.plan_limits import plan_warnings

ID = UUID(int=1)


def form(start: date, end: date, *, kind: str = "integration", regime: str = "act_681_2023"):
    return PlanForm(kind, regime, start, end, signed_on=start)


def keys(*args, **kwargs):
    return [one.key for one in plan_warnings(*args, **kwargs)]


def test_the_first_plan_lasts_a_year_at_most():
    assert keys(form(date(2025, 3, 1), date(2026, 2, 28))) == []
    found = plan_warnings(form(date(2025, 3, 1), date(2026, 3, 2)))
    assert [one.key for one in found] == ["plan.warn_first_length"]
    assert found[0].last_day == date(2026, 3, 1)
    assert found[0].rule.source


def test_the_employment_plan_has_no_such_limit():
    assert keys(form(date(2025, 3, 1), date(2029, 1, 1), kind="employment")) == []


def test_the_first_plan_comes_within_three_years_of_the_permit():
    plan = form(date(2026, 3, 1), date(2026, 12, 31))
    assert keys(plan, first_permit_on=date(2023, 3, 1)) == []
    assert keys(plan, first_permit_on=date(2023, 2, 28)) == ["plan.warn_first_late"]


def test_the_whole_time_is_two_years_now_and_was_three():
    def signed(day: date, regime: str) -> tuple[Plan, ...]:
        old = form(day, day.replace(year=day.year + 1), regime=regime)
        return (Plan(ID, 1, ID, PlanState.REVISED, old, datetime(2026, 1, 1, tzinfo=UTC)),)

    new = form(date(2026, 1, 10), date(2027, 2, 1))
    assert keys(new, earlier=signed(date(2025, 1, 10), "act_681_2023")) == [
        "plan.warn_total_length"
    ]
    old = form(date(2023, 1, 10), date(2024, 12, 31), regime="act_1386_2010")
    assert keys(old, earlier=signed(date(2022, 1, 10), "act_1386_2010")) == []
