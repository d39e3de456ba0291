"""Deadlines follow from a client's dates alone, by the act of the day, and say why."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekoto.client_deadlines import (
    AssessmentDates,
    ClientDates,
    DeadlineOverride,
    DeadlineState,
    PlanDates,
    deadlines_of,
    passed_limits,
)
from tekoto.plan import PlanState

ID = UUID(int=1)
TODAY = date(2026, 11, 25)
DAYS = st.dates(date(2012, 1, 1), date(2027, 12, 31))


def plan(signed: date, end: date, **changes) -> PlanDates:
    values: dict[str, Any] = {
        "id": ID,
        "kind": "integration",
        "regime": "act_681_2023",
        "state": PlanState.VALID,
        "begun_on": signed,
        "signed_on": signed,
        "valid_to": end,
    }
    return PlanDates(**values | changes)


def found(dates: ClientDates, day: date = TODAY, overrides=None) -> dict:
    rows = deadlines_of(dates, day, overrides or {})
    assert len({(one.rule.id, one.triggered_on) for one in rows}) == len(rows)
    return {one.rule.id: one for one in rows}


def test_a_client_of_the_old_act_is_assessed_within_two_months():
    dates = ClientDates(client_since=date(2024, 7, 31))
    due = found(dates, date(2024, 9, 1))["assessment_start_2010"]
    assert (due.due_on, due.state_on(date(2024, 9, 1))) == (date(2024, 9, 30), DeadlineState.DUE)
    assert due.state_on(date(2024, 10, 1)) is DeadlineState.OVERDUE
    late = ClientDates(dates.client_since, assessments=(AssessmentDates(date(2024, 10, 2), None),))
    assert found(late)["assessment_start_2010"].state_on(TODAY) is DeadlineState.LATE


def test_the_new_act_names_no_number_for_the_start_of_the_assessment():
    dates = ClientDates(client_since=date(2025, 7, 31), first_permit_on=date(2025, 6, 1))
    assert set(found(dates)) == {"assessment_window_2023", "first_plan_latest_2023"}
    # A deadline that falls on a Thursday stays, one on a Sunday moves.
    assert found(dates)["first_plan_latest_2023"].due_on == date(2028, 6, 1)


def test_an_assessment_that_has_only_begun_does_not_meet_its_last_day():
    begun = AssessmentDates(date(2026, 3, 1), None)
    dates = ClientDates(first_permit_on=date(2026, 1, 1), assessments=(begun,))
    assert found(dates)["assessment_window_2023"].state_on(TODAY) is DeadlineState.DUE
    done = replace(dates, assessments=(AssessmentDates(date(2026, 3, 1), date(2026, 4, 1), True),))
    assert found(done)["assessment_window_2023"].state_on(TODAY) is DeadlineState.MET


def test_the_plan_follows_the_assessment_by_the_act_of_its_day():
    old = AssessmentDates(date(2024, 5, 2), date(2024, 5, 17), plan_needed=True)
    assert found(ClientDates(assessments=(old,)))["plan_start_2010"].due_on == date(2024, 5, 31)
    new = AssessmentDates(date(2026, 11, 2), date(2026, 11, 20), plan_needed=True)
    prompt = found(ClientDates(assessments=(new,)))["plan_start_2023"]
    assert prompt.state_on(TODAY) is DeadlineState.PROMPTLY
    begun = plan(date(2026, 11, 24), date(2027, 11, 23))
    met = found(ClientDates(assessments=(new,), plans=(begun,)))["plan_start_2023"]
    assert (met.met_on, met.state_on(TODAY)) == (date(2026, 11, 24), DeadlineState.MET)
    none = AssessmentDates(date(2026, 11, 2), date(2026, 11, 20), plan_needed=False)
    no_need = ClientDates(first_permit_on=date(2026, 1, 1), assessments=(none,))
    assert set(found(no_need)) == {"assessment_window_2023"}


def test_a_signed_plan_sets_off_its_own_deadlines():
    signed = date(2026, 8, 14)
    dates = ClientDates(
        client_since=date(2026, 6, 1),
        first_permit_on=date(2026, 3, 1),
        plans=(plan(signed, date(2027, 8, 13), authority="municipality", review_on=TODAY),),
    )
    rows = found(dates)
    assert rows["training_start_2023"].due_on == date(2027, 2, 15)  # 14 February is a Sunday
    assert rows["plan_review_2023"].due_on == date(2027, 2, 15)
    assert rows["plan_review_agreed"].due_on == TODAY
    assert rows["plan_total_2023"].due_on == date(2028, 8, 14)
    assert rows["first_plan_length_2023"].met_on == date(2027, 8, 13)
    assert rows["first_plan_latest_2023"].met_on == signed
    employment = ClientDates(plans=(plan(signed, date(2027, 8, 13)),))
    assert "plan_review_2023" not in found(employment)


def test_training_that_goes_on_or_a_referral_meets_the_deadline():
    signed = date(2026, 8, 14)
    base = ClientDates(plans=(plan(signed, date(2027, 8, 13)),))
    for times, met in (
        (((date(2026, 1, 1), None),), signed),
        (((date(2026, 1, 1), date(2026, 8, 1)),), None),
        (((date(2026, 10, 1), date(2026, 10, 1)), (date(2026, 9, 1), None)), date(2026, 9, 1)),
    ):
        dates = ClientDates(plans=base.plans, trainings=times)
        assert found(dates)["training_start_2023"].met_on == met


def test_a_review_starts_the_count_anew():
    signed = date(2026, 2, 2)
    kept = plan(
        signed,
        date(2027, 2, 1),
        authority="municipality",
        last_review_on=date(2026, 8, 3),
    )
    assert found(ClientDates(plans=(kept,)))["plan_review_2023"].due_on == date(2027, 2, 3)


def test_an_old_plan_that_ran_out_is_not_prolonged_in_silence():
    """T09: the plan of the old act expired, and three years from the permit have passed."""
    old = plan(date(2024, 3, 1), date(2025, 2, 28), regime="act_1386_2010")
    dates = ClientDates(date(2022, 6, 1), date(2022, 5, 5), plans=(old,))
    (limit,) = passed_limits(dates, TODAY)
    assert (limit.rule.id, limit.computed_on) == ("first_plan_latest_2023", date(2025, 5, 5))
    assert found(dates)["plan_total_2010"].due_on == date(2027, 3, 1)
    assert passed_limits(dates, date(2025, 5, 5)) == ()
    moved_on = plan(TODAY, date(2027, 5, 1), kind="employment")
    assert (
        passed_limits(ClientDates(first_permit_on=date(2022, 5, 5), plans=(old, moved_on)), TODAY)
        == ()
    )


def test_no_limit_is_told_while_a_plan_is_valid_within_its_time():
    dates = ClientDates(
        first_permit_on=date(2022, 1, 1), plans=(plan(date(2025, 3, 3), date(2026, 12, 31)),)
    )
    assert passed_limits(dates, TODAY) == ()
    assert [one.rule.id for one in passed_limits(dates, date(2027, 4, 1))] == [
        "plan_total_2023",
        "first_plan_latest_2023",
    ]


@pytest.mark.parametrize(
    "due, withdrawn, state",
    [
        (date(2028, 1, 1), False, DeadlineState.DUE),
        (None, False, DeadlineState.WAIVED),
        (date(2028, 1, 1), True, DeadlineState.OVERDUE),
    ],
)
def test_a_person_decides_over_the_rule(due, withdrawn, state):
    dates = ClientDates(first_permit_on=date(2022, 5, 5))
    key = ("first_plan_latest_2023", date(2022, 5, 5))
    at = datetime(2026, 1, 1, tzinfo=UTC)
    held = DeadlineOverride(*key, due, "odottaa päätöstä", "Asta", at, withdrawn)
    one = found(dates, overrides={key: held})[key[0]]
    assert one.state_on(TODAY) is state
    assert one.computed_on == date(2025, 5, 5)
    # A corrected permit date is another deadline: the decision does not follow it.
    moved = ClientDates(first_permit_on=date(2022, 5, 6))
    assert found(moved, overrides={key: held})[key[0]].override is None


def test_an_ended_case_reminds_of_nothing():
    dates = ClientDates(date(2024, 7, 1), date(2022, 5, 5), open=False)
    assert found(dates) == {}


@given(
    since=st.none() | DAYS,
    permit=st.none() | DAYS,
    started=st.none() | DAYS,
    length=st.integers(0, 400),
    signed=st.lists(DAYS, max_size=3),
    day=DAYS,
)
def test_any_dates_give_a_deadline_with_a_source_once(since, permit, started, length, signed, day):
    done = started + timedelta(days=length) if started else None
    dates = ClientDates(
        since,
        permit,
        (AssessmentDates(started, done, plan_needed=True),) if started else (),
        tuple(plan(one, one + timedelta(days=length)) for one in set(signed)),
        tuple((one, None) for one in signed),
    )
    for one in found(dates, day).values():
        assert one.rule.source
        assert one.rule.confidence in ("S", "K")
        assert one.due_on >= one.triggered_on
        assert one.state_on(day) in DeadlineState


FAR = st.sampled_from([date.min, date(1, 1, 3), date(9998, 6, 1), date(9999, 12, 25), date.max])


@given(since=FAR, permit=FAR, assessed=FAR, signed=FAR, end=FAR, review=FAR, day=FAR)
def test_a_day_at_the_edge_of_the_calendar_stops_no_list(
    since: date, permit: date, assessed: date, signed: date, end: date, review: date, day: date
) -> None:
    """Another register writes 31.12.9999 for "never"."""
    dates = ClientDates(
        client_since=since,
        first_permit_on=permit,
        assessments=(AssessmentDates(assessed, assessed, True),),
        plans=(
            plan(signed, end, authority="municipality", review_on=review),
            plan(signed, end, kind="employment", state=PlanState.ENDED),
        ),
        trainings=((since, end),),
    )
    for one in (*deadlines_of(dates, day, {}), *passed_limits(dates, day)):
        assert date.min <= one.due_on <= date.max
