"""Waits are the times without a running step; a pause is not one."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tekoto.path import PathStep
from tekoto.path_waits import pauses, waits

TODAY = date(2026, 11, 25)
DAYS = st.dates(date(2023, 1, 1), TODAY)


def _done(kind: str, start: date, end: date) -> PathStep:
    return PathStep(kind, "", "completed", start, end)


def test_the_time_between_two_steps_is_a_wait_and_parallel_steps_hide_it():
    language = _done("KK", date(2024, 1, 8), date(2024, 12, 5))
    trial = _done("TK", date(2025, 3, 10), date(2025, 6, 6))
    (wait,) = waits([trial, language], TODAY)
    assert (wait.after, wait.before, wait.days) == (language, trial, 95)
    assert not wait.goes_on
    mentoring = _done("ME", date(2024, 11, 1), date(2025, 3, 1))
    assert waits([trial, language, mentoring], TODAY) == ()


def test_the_wait_for_what_is_planned_goes_on_today():
    language = _done("KK", date(2025, 1, 8), date(2026, 6, 5))
    assert waits([language], TODAY) == ()
    later = PathStep("AM", "", "queued", planned_from=date(2027, 8, 9))
    sooner = PathStep("LP", "", "planned", planned_from=date(2027, 1, 9))
    (wait,) = waits([language, later, sooner], TODAY)
    assert (wait.ends_on, wait.before, wait.goes_on) == (TODAY, sooner, True)


def test_a_pause_is_no_wait_until_the_return_is_overdue():
    studies = PathStep(
        "AM",
        "",
        "interrupted",
        date(2025, 8, 8),
        date(2026, 2, 12),
        interruption_reason="family_leave",
        resumes_on=date(2027, 8, 10),
    )
    work = PathStep("TYO", "", "planned", planned_from=date(2028, 8, 1))
    assert waits([studies, work], TODAY) == ()
    (pause,) = pauses([studies, work])
    assert (pause.starts_on, pause.ends_on) == (date(2026, 2, 12), date(2027, 8, 10))
    (wait,) = waits([studies, work], date(2027, 10, 1))
    assert (wait.starts_on, wait.goes_on) == (date(2027, 8, 10), True)


@given(st.lists(st.tuples(DAYS, st.integers(0, 400)), max_size=8))
def test_no_step_runs_in_a_wait(spans):
    steps = [_done("KK", start, start + timedelta(days=days)) for start, days in spans]
    found = waits(steps, TODAY)
    for wait in found:
        assert wait.days >= 14
        for step in steps:
            assert step.starts_on
            assert step.ends_on
            assert step.ends_on <= wait.starts_on or step.starts_on >= wait.ends_on
    assert [one.starts_on for one in found] == sorted(one.starts_on for one in found)
