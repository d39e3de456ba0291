"""A client's own path in plain words, in the language that she reads, not in the adviser's."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tekoto import dates, vocabulary
from tekoto.path import AHEAD, PathStep, StepState, step_kind
from tekoto.path_sheet import PathSheet, SheetLine, SheetPart
from tekoto.path_waits import waits
from tekoto.plan import Plan, PlanState
from ui import path_words
from ui.path_picture import bar_days
from ui.timeline_parts import Band, Bar, BarLook, Gap, Picture

_HIDDEN = (StepState.NOT_STARTED, StepState.REJECTED, StepState.TRANSFERRED)
_MONTH_DAYS = 30.44
_DAYS_UP_TO = 60
_WAIT = "hourglass"
_LOOKS = {
    StepState.RUNNING: BarLook.RUNNING,
    StepState.INTERRUPTED: BarLook.STOPPED,
}


class When(StrEnum):
    """The three parts of a path."""

    DONE = "done"
    NOW = "now"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Line:
    """One step as the client is told of it."""

    when: When
    icon: str
    title: str
    details: tuple[str, ...]
    kind_icon: str = _WAIT


_PARTS = {When.DONE: "circle-check", When.NOW: "circle-dot", When.NEXT: "arrow-right"}


def say(code: str, language: str, *values: str) -> str:
    """Return the plain words of a code, with values in their places."""
    return vocabulary.label("client_path_labels", code, language).format(*values)


def lines(
    steps: Sequence[PathStep], today: date, language: str, *, places: bool
) -> tuple[Line, ...]:
    """Return the path as lines; without ``places`` nothing tells where it is walked."""
    found = [
        Line(
            _when(step),
            path_words.state_icon(step),
            _title(step, language),
            tuple(part for part in _details(step, language, places=places) if part),
            step_kind(step.kind).picture,
        )
        for step in steps
        if step.state not in _HIDDEN
    ]
    for wait in waits(steps, today):
        if wait.goes_on:
            text = say("waiting", language, _length(wait.days, language))
            found.append(Line(When.NOW, _WAIT, text, ()))
    return tuple(found)


def sheet(
    steps: Sequence[PathStep], today: date, language: str, *, office: str, places: bool
) -> PathSheet:
    """Return the path as a paper to take home; each step has the picture of its kind."""
    found = lines(steps, today, language, places=places)
    return PathSheet(
        language=language,
        title=say("title", language),
        written_on=today,
        office=office if places else "",
        parts=tuple(
            SheetPart(
                _PARTS[when],
                say(when, language),
                tuple(
                    SheetLine(one.kind_icon, one.title, one.details)
                    for one in found
                    if one.when is when
                ),
                say(f"none_{when}", language),
            )
            for when in (When.DONE, When.NOW, When.NEXT)
        ),
    )


def picture(
    steps: Sequence[PathStep], plans: Sequence[Plan], today: date, language: str
) -> Picture:
    """Return the path as a picture with the same plain words."""
    shown = [step for step in steps if step.state not in _HIDDEN]
    bars = []
    for step in shown:
        days = bar_days(step, today)
        if days is None:
            continue
        start, end, planned_to = days
        look = BarLook.PLANNED if step.state in AHEAD else BarLook.DONE
        title = _title(step, language)
        bars.append(
            Bar(
                label=title,
                icon=path_words.state_icon(step),
                look=_LOOKS.get(StepState(step.state), look),
                starts_on=start,
                ends_on=end,
                told=f"{title}. {_time(step, language)}.",
                planned_to=planned_to,
                pauses=step.pauses,
            )
        )
    return Picture(
        today=today,
        today_word=say("today", language),
        bars=tuple(bars),
        gaps=tuple(
            Gap(say("waited", language), one.starts_on, one.ends_on, say("waited", language))
            for one in waits(steps, today)
        ),
        bands=_bands(plans, today, language),
    )


def _bands(plans: Sequence[Plan], today: date, language: str) -> tuple[Band, ...]:
    found = []
    for plan in plans:
        if plan.state_on(today) is PlanState.VALID:
            form = plan.form
            text = say("plan", language, dates.format_date(form.valid_to))
            found.append(Band((text,), form.valid_from, form.valid_to, text, current=True))
    return tuple(found)


def _when(step: PathStep) -> When:
    if step.state == StepState.RUNNING or step.paused:
        return When.NOW
    return When.NEXT if step.state in AHEAD else When.DONE


def _title(step: PathStep, language: str) -> str:
    return vocabulary.label("path_steps_plain", step.kind, language)


def _details(step: PathStep, language: str, *, places: bool) -> tuple[str, ...]:
    # A title of the adviser's own may name the school too.
    where = (step.title, step.organisation_name) if places else ()
    return (*where, _time(step, language), _state(step, language))


def _time(step: PathStep, language: str) -> str:
    start, end = step.shown_from, step.shown_to
    if step.state in AHEAD:
        if start is None:
            return "" if step.unmet else say("no_day", language)
        return say("begins", language, dates.format_date(start))
    if step.paused and step.resumes_on is not None:
        return say("paused", language, dates.format_date(step.resumes_on))
    if step.state == StepState.RUNNING:
        began = say("began", language, dates.format_date(start)) if start else ""
        until = say("until", language, dates.format_date(end)) if end else ""
        return ". ".join(part for part in (began, until) if part)
    return dates.format_period(start, end)


def _state(step: PathStep, language: str) -> str:
    if step.unmet:
        return say("not_available", language)
    if step.state in (StepState.APPLIED, StepState.QUEUED, StepState.ACCEPTED):
        return say(step.state, language)
    if step.state == StepState.INTERRUPTED and not step.paused:
        return say("stopped", language)
    return ""


def _length(days: int, language: str) -> str:
    if days <= _DAYS_UP_TO:
        return say("days", language, str(days))
    return say("months", language, str(round(days / _MONTH_DAYS)))
