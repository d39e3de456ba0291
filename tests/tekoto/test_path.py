"""The state machine of a step of the pathway, and the data of its kinds."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from tekoto import vocabulary
from tekoto.errors import InvalidInputError
from tekoto.path import (
    NEVER_RAN,
    PathStep,
    StepState,
    check_step,
    mentoring_limit,
    next_states,
    route,
    settled,
    step_kind,
)

TODAY = date(2026, 11, 25)
DAYS = st.none() | st.dates(date(2023, 1, 1), date(2028, 1, 1))


def test_the_way_of_the_vocabulary_is_open():
    way = ["planned", "applied", "queued", "accepted", "running"]
    for before, after in pairwise(way):
        assert StepState(after) in next_states("KK", before)
    ends = {"completed", "partly_completed", "interrupted", "not_started", "transferred"}
    assert set(next_states("KK", "running")) == ends
    assert next_states("KK", "completed") == ()


@pytest.mark.parametrize(
    "kind, before, after, way",
    [
        ("KK", "applied", "completed", ("running", "completed")),
        ("KK", "rejected", "completed", ("applied", "running", "completed")),
        ("LP", "planned", "completed", ("completed",)),
        ("KK", "planned", "rejected", ("applied", "rejected")),
        ("KK", "completed", "queued", None),
        ("KK", "running", "running", ()),
    ],
)
def test_the_shortest_way(kind, before, after, way):
    assert route(kind, before, after) == way


def test_every_kind_has_its_outcomes_and_no_more_words_than_used():
    used: set[str] = set()
    for code in vocabulary.codes("path_steps"):
        outcomes = step_kind(code).outcomes
        assert outcomes
        used |= set(outcomes)
    assert used == set(vocabulary.codes("path_outcomes"))
    assert len(resources.rows("rules/path_kinds.csv")) == len(vocabulary.codes("path_steps"))


@given(state=st.sampled_from(StepState), start=DAYS, end=DAYS, wish=DAYS, on=DAYS)
def test_dates_fit_the_state_whatever_was_given(state, start, end, wish, on):
    step = settled(PathStep("KK", "", state, start, end, planned_from=wish), on or TODAY)
    if state in NEVER_RAN:
        assert (step.starts_on, step.ends_on) == (None, None)
    elif state is StepState.RUNNING:
        assert step.starts_on
        assert step.ends_on is None
    elif state is not StepState.TRANSFERRED:
        assert step.starts_on
        assert step.ends_on
    assert settled(step, on or TODAY) == step


def test_mentoring_is_meant_to_last_half_a_year():
    step = PathStep("ME", "", "running", date(2026, 9, 1))
    assert mentoring_limit(step) == date(2027, 3, 1)
    assert mentoring_limit(PathStep("KK", "", "running", date(2026, 9, 1))) is None
    # A soft limit: mentoring that lasts longer is recorded all the same.
    check_step(PathStep("ME", "", "completed", date(2025, 9, 1), date(2026, 9, 1)), TODAY)


def test_valma_ended_and_tuva_began():
    check_step(PathStep("VA", "", "completed", date(2021, 8, 1), date(2022, 6, 1)), TODAY)
    with pytest.raises(InvalidInputError, match=r"^path.kind_not_valid$"):
        check_step(PathStep("VA", "", "planned"), TODAY)
