"""The assessment of service needs and its state machine.

Under Act 1386/2010 it is the initial assessment (alkukartoitus), under Act 681/2023 the assessment
of skills and the need for integration services; ``assessment_kinds`` has the names. The topics are
the least that the initial interview must cover (kotoutuminen.fi).
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from tekoto import clock, vocabulary
from tekoto.errors import InvalidInputError, TransitionError

INTERVIEW, OFFICIAL = "interview", "official"


class AssessmentState(StrEnum):
    """Life of an assessment (vocabulary ``assessment_states``); a done one never changes."""

    PLANNED = "planned"
    STARTED = "started"
    TO_COMPLETE = "to_complete"
    DONE = "done"
    REPLACED = "replaced"


OPEN = (AssessmentState.PLANNED, AssessmentState.STARTED, AssessmentState.TO_COMPLETE)
CLOSED = (AssessmentState.DONE, AssessmentState.REPLACED)
_NEXT = {
    AssessmentState.PLANNED: (AssessmentState.STARTED,),
    AssessmentState.STARTED: (AssessmentState.TO_COMPLETE, AssessmentState.DONE),
    AssessmentState.TO_COMPLETE: (AssessmentState.DONE,),
    AssessmentState.DONE: (AssessmentState.REPLACED,),
    AssessmentState.REPLACED: (),
}


@dataclass(frozen=True, slots=True)
class AssessmentPart:
    """A part and who did it (vocabularies ``assessment_parts``, ``assessment_doers``).

    The initial interview must be conducted by a public official; other parts may be outsourced.
    """

    kind: str
    done_by: str
    name: str = ""
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class AssessmentForm:
    """What is written down: days, topics (``assessment_topics``) with their words, and parts.

    ``plan_needed`` and ``multisectoral`` are None until they are known. ``missing`` says what is
    still to be completed.
    """

    planned_on: date | None = None
    started_on: date | None = None
    completed_on: date | None = None
    language: str = ""
    interpreter_mode: str = ""
    interpreter: str = ""
    multisectoral: bool | None = None
    topics: tuple[tuple[str, str], ...] = ()
    plan_needed: bool | None = None
    parts: tuple[AssessmentPart, ...] = ()
    missing: str = ""

    def topic(self, code: str) -> str:
        """Return what is written about a topic."""
        return dict(self.topics).get(code, "")


@dataclass(frozen=True, slots=True)
class Assessment:
    """A recorded assessment; ``regime`` is the act of the day on which it began."""

    id: UUID
    version: int
    client_id: UUID
    state: AssessmentState
    regime: str
    form: AssessmentForm
    recorded_at: datetime


def next_states(state: AssessmentState) -> tuple[AssessmentState, ...]:
    """Return the states to which a person may bring it: a new one replaces it by itself."""
    return tuple(one for one in _NEXT[state] if one is not AssessmentState.REPLACED)


def way_to(before: AssessmentState, state: AssessmentState) -> bool:
    """Tell whether the machine leads from one state to another, the steps between in one go."""
    return before is state or any(way_to(step, state) for step in _NEXT[before])


def check(form: AssessmentForm, before: AssessmentState, state: AssessmentState) -> None:
    """Raise when the form cannot be kept in that state.

    Raises TransitionError ``assessment.step_not_allowed``, and InvalidInputError naming the field:
    ``assessment.code``, ``assessment.interview_official``, ``form.required`` for a day or a topic
    that the state needs, ``assessment.later`` for a day to come, ``assessment.dates`` for an end
    before the start, ``assessment.interview_missing``.
    """
    if before in CLOSED or state is AssessmentState.REPLACED or not way_to(before, state):
        raise TransitionError("assessment.step_not_allowed")
    _check_codes(form)
    if state is AssessmentState.PLANNED:
        _need(form.planned_on, "planned_on")
        return
    _need(form.started_on, "started_on")
    _not_later(form.started_on, "started_on")
    if state is AssessmentState.TO_COMPLETE:
        _need(form.missing, "missing")
    if state is AssessmentState.DONE:
        _check_done(form)


def _check_codes(form: AssessmentForm) -> None:
    known = vocabulary.codes("assessment_topics")
    if any(code not in known for code, _text in form.topics):
        raise InvalidInputError("assessment.code", "topics")
    if form.interpreter_mode and form.interpreter_mode not in vocabulary.codes("interpreter_modes"):
        raise InvalidInputError("assessment.code", "interpreter_mode")
    for part in form.parts:
        if part.kind not in vocabulary.codes("assessment_parts"):
            raise InvalidInputError("assessment.code", "part")
        if part.done_by not in vocabulary.codes("assessment_doers"):
            raise InvalidInputError("assessment.code", "done_by")
        if part.kind == INTERVIEW and part.done_by != OFFICIAL:
            raise InvalidInputError("assessment.interview_official", "done_by")


def _check_done(form: AssessmentForm) -> None:
    _need(form.completed_on, "completed_on")
    _not_later(form.completed_on, "completed_on")
    if form.completed_on and form.started_on and form.completed_on < form.started_on:
        raise InvalidInputError("assessment.dates", "completed_on")
    for code in vocabulary.codes("assessment_topics"):
        _need(form.topic(code), code)
    if form.plan_needed is None:
        raise InvalidInputError("form.required", "plan_needed")
    if not any(part.kind == INTERVIEW for part in form.parts):
        raise InvalidInputError("assessment.interview_missing", "part")


def _need(value: object, field: str) -> None:
    if not value:
        raise InvalidInputError("form.required", field)


def _not_later(day: date | None, field: str) -> None:
    if day is not None and day > clock.today():
        raise InvalidInputError("assessment.later", field)
