"""How a step of the pathway is told: its name, its state as word and icon, its time, its result."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from tekoto import dates, vocabulary
from tekoto.path import PathStep, StepState, mentoring_limit
from ui.badge import Tone
from ui.words import word

_ICONS = {
    StepState.PLANNED: "circle",
    StepState.APPLIED: "send",
    StepState.ACCEPTED: "check",
    StepState.QUEUED: "hourglass",
    StepState.REJECTED: "circle-x",
    StepState.RUNNING: "circle-dot",
    StepState.COMPLETED: "circle-check",
    StepState.PARTLY_COMPLETED: "circle-check",
    StepState.INTERRUPTED: "ban",
    StepState.NOT_STARTED: "x",
    StepState.TRANSFERRED: "arrow-right",
}
_PAUSE = "clock"
_UNMET = "triangle-alert"
_TONES = {
    StepState.RUNNING: Tone.INFO,
    StepState.COMPLETED: Tone.SUCCESS,
    StepState.PARTLY_COMPLETED: Tone.SUCCESS,
    StepState.REJECTED: Tone.ALERT,
    StepState.INTERRUPTED: Tone.WARNING,
    StepState.NOT_STARTED: Tone.WARNING,
    StepState.QUEUED: Tone.WARNING,
}


def step_name(step: PathStep) -> str:
    """Return what a step is called: its own title, else its kind."""
    return step.title or word("path_steps", step.kind)


def kind_choices() -> tuple[tuple[str, str], ...]:
    """Return every kind of step; one that has ended says until when it was."""
    found = []
    for code in vocabulary.codes("path_steps"):
        ended = vocabulary.term("path_steps", code).valid_to
        name = word("path_steps", code)
        found.append((code, f"{name} (–{dates.format_date(ended)})" if ended else name))
    return tuple(found)


def state_words(step: PathStep) -> str:
    """Return the state in words, with the return from a pause and why a service is not there."""
    if step.paused and step.resumes_on is not None:
        pause = QCoreApplication.translate("Path", "Tauolla, paluu {0}")
        return pause.format(dates.format_date(step.resumes_on))
    state = word("path_step_states", step.state)
    if step.state == StepState.INTERRUPTED and step.interruption_reason:
        state = f"{state}: {word('interruption_reasons', step.interruption_reason)}"
    if step.unmet:
        missing = QCoreApplication.translate("Path", "ei saatavilla: {0}")
        state = f"{state}, {missing.format(word('unmet_reasons', step.unmet_reason))}"
    return state


def state_icon(step: PathStep) -> str:
    """Return the icon of a step's state."""
    if step.unmet:
        return _UNMET
    return _PAUSE if step.paused else _ICONS[StepState(step.state)]


def state_tone(step: PathStep) -> Tone:
    """Return how a step's state is to be taken."""
    if step.unmet:
        return Tone.WARNING
    return _TONES.get(StepState(step.state), Tone.NEUTRAL)


def period(step: PathStep) -> str:
    """Return when a step is; a planned time is called so, mentoring says its soft limit."""
    planned = step.starts_on is None
    text = dates.format_period(step.shown_from, step.shown_to)
    if text and planned:
        text = QCoreApplication.translate("Path", "suunn. {0}").format(text)
    limit = mentoring_limit(step)
    if limit is not None and step.ends_on is None and step.shown_to != limit:
        told = QCoreApplication.translate("Path", "{0}, suositus {1} asti")
        text = told.format(text, dates.format_date(limit))
    return text or "–"


def beyond_limit(step: PathStep, today: date) -> bool:
    """Tell whether mentoring goes on, or is planned, past its soft limit."""
    limit = mentoring_limit(step)
    return limit is not None and (step.shown_to or today) > limit


def result(step: PathStep) -> str:
    """Return what came of a step, with its hours."""
    hours = ""
    if step.hours is not None:
        number = f"{step.hours:g}".replace(".", ",")
        hours = QCoreApplication.translate("Path", "{0} t").format(number)
    parts = (word("path_outcomes", step.outcome), step.outcome_note, hours)
    return ", ".join(part for part in parts if part)
