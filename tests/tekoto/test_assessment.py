"""The assessment: what each state needs, and who must do the interview."""

import dataclasses
from datetime import date, timedelta

import pytest

from tekoto import clock, vocabulary
from tekoto.assessment import (
    AssessmentForm,
    AssessmentPart,
    AssessmentState,
    check,
    next_states,
    way_to,
)
from tekoto.errors import InvalidInputError, TransitionError

S = AssessmentState
TODAY = clock.today()
WHOLE = AssessmentForm(
    planned_on=TODAY,
    started_on=TODAY,
    completed_on=TODAY,
    topics=tuple((code, "kirjattu") for code in vocabulary.codes("assessment_topics")),
    plan_needed=True,
    parts=(AssessmentPart("interview", "official", "Asta", TODAY),),
)


def test_the_machine_goes_one_way():
    assert next_states(S.PLANNED) == (S.STARTED,)
    assert next_states(S.STARTED) == (S.TO_COMPLETE, S.DONE)
    assert next_states(S.TO_COMPLETE) == (S.DONE,)
    assert next_states(S.DONE) == ()
    assert way_to(S.PLANNED, S.DONE)
    assert not way_to(S.TO_COMPLETE, S.STARTED)


def test_what_was_done_in_one_meeting_is_recorded_at_once():
    check(WHOLE, S.PLANNED, S.DONE)


@pytest.mark.parametrize("state", [S.DONE, S.REPLACED])
def test_what_is_closed_stays(state):
    with pytest.raises(TransitionError, match=r"^assessment.step_not_allowed$"):
        check(WHOLE, state, S.DONE)


@pytest.mark.parametrize(
    "state, changes, key, field",
    [
        (S.PLANNED, {"planned_on": None}, "form.required", "planned_on"),
        (S.STARTED, {"started_on": None}, "form.required", "started_on"),
        (S.STARTED, {"started_on": TODAY + timedelta(days=1)}, "assessment.later", "started_on"),
        (S.TO_COMPLETE, {}, "form.required", "missing"),
        (S.DONE, {"completed_on": None}, "form.required", "completed_on"),
        (S.DONE, {"completed_on": date(2020, 1, 1)}, "assessment.dates", "completed_on"),
        (S.DONE, {"topics": WHOLE.topics[:-1]}, "form.required", "other_needs"),
        (S.DONE, {"plan_needed": None}, "form.required", "plan_needed"),
        (S.DONE, {"parts": ()}, "assessment.interview_missing", "part"),
        (S.PLANNED, {"topics": (("x", "y"),)}, "assessment.code", "topics"),
        (
            S.PLANNED,
            {"parts": (AssessmentPart("interview", "outsourced"),)},
            "assessment.interview_official",
            "done_by",
        ),
    ],
)
def test_what_a_state_needs(state, changes, key, field):
    with pytest.raises(InvalidInputError) as caught:
        check(dataclasses.replace(WHOLE, **changes), S.PLANNED, state)
    assert (caught.value.key, caught.value.field) == (key, field)
