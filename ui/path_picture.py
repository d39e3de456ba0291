"""A client's path as a picture with words: what the timeline draws and what it tells."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from tekoto import dates
from tekoto.path import AHEAD, PathStep, StepState, mentoring_limit
from tekoto.path_waits import Wait, waits
from tekoto.plan import Plan, PlanState
from ui import path_words
from ui.i18n import language
from ui.timeline_parts import Band, Bar, BarLook, Gap, Picture
from ui.words import word

_MONTH_DAYS = 30.44
_DAYS_UP_TO = 60
_STOPPED = (StepState.REJECTED, StepState.INTERRUPTED, StepState.NOT_STARTED)


def picture(steps: Sequence[PathStep], plans: Sequence[Plan], today: date) -> Picture:
    """Return the picture of a path with the plans under which it was walked."""
    drawn = [step for step in steps if bar_days(step, today) is not None]
    bars = tuple(_bar(step, today) for step in drawn)
    return Picture(
        today=today,
        today_word=QCoreApplication.translate("Path", "tänään"),
        bars=bars,
        gaps=tuple(_gap(wait) for wait in waits(steps, today)),
        bands=_bands(plans, today),
        later=tuple(
            f"{path_words.step_name(step)}: {path_words.state_words(step)}"
            for step in steps
            if step not in drawn
        ),
    )


def bar_days(step: PathStep, today: date) -> tuple[date, date, date | None] | None:
    """Return from when to when a step is drawn, and until when as a plan; None without a day.

    What is applied for and has no day of its own is drawn from the application on.
    """
    start = step.shown_from
    if start is None:
        waited_for = step.state in (StepState.APPLIED, StepState.QUEUED)
        return (step.since, max(step.since, today), None) if waited_for and step.since else None
    end, planned_to = step.shown_to or start, None
    if step.state == StepState.RUNNING:
        end, planned_to = max(start, today), step.planned_to
    elif step.paused and step.ends_on is not None:
        end, planned_to = step.ends_on, step.resumes_on
    end = max(start, end)
    return start, end, planned_to if planned_to and planned_to > end else None


def months() -> QLocale:
    """Return the locale of the month names in the interface's language."""
    return QLocale(language().code)


def length(days: int) -> str:
    """Return a length of time as people say it: days up to two months, then months."""
    if days <= _DAYS_UP_TO:
        return QCoreApplication.translate("Path", "{0} pv").format(days)
    return QCoreApplication.translate("Path", "{0} kk").format(round(days / _MONTH_DAYS))


def _bar(step: PathStep, today: date) -> Bar:
    start, end, planned_to = bar_days(step, today) or (today, today, None)
    state = StepState(step.state)
    look = BarLook.DONE
    if state in AHEAD:
        look = BarLook.PLANNED
    elif state is StepState.RUNNING:
        look = BarLook.RUNNING
    elif state in _STOPPED:
        look = BarLook.STOPPED
    name = path_words.step_name(step)
    return Bar(
        label=f"{name} · {_short_state(step)}",
        icon=path_words.state_icon(step),
        look=look,
        starts_on=start,
        ends_on=end,
        told=_told(step),
        key=step.id,
        planned_to=planned_to,
        pauses=step.pauses,
        limit=mentoring_limit(step) if path_words.beyond_limit(step, today) else None,
    )


def _short_state(step: PathStep) -> str:
    """Return the state in a word or two, as a label has room for."""
    if step.paused:
        return QCoreApplication.translate("Path", "tauolla")
    if step.unmet:
        return QCoreApplication.translate("Path", "ei saatavilla")
    text = word("path_step_states", step.state)
    return text[:1].lower() + text[1:]


def _told(step: PathStep) -> str:
    parts = [
        path_words.step_name(step),
        path_words.state_words(step),
        path_words.period(step),
        path_words.result(step),
        step.organisation_name,
    ]
    for start, end in step.pauses:
        parts.append(
            QCoreApplication.translate("Path", "tauko {0}").format(dates.format_period(start, end))
        )
    return ", ".join(part for part in parts if part and part != "–") + "."


def _gap(wait: Wait) -> Gap:
    name = length(wait.days)
    if wait.goes_on:
        told = QCoreApplication.translate("Path", "Odotus jatkuu: {0}, alkaen {1}.").format(
            name, dates.format_date(wait.starts_on)
        )
        if wait.before is not None:
            waiting = QCoreApplication.translate("Path", "Seuraavaksi: {0}.")
            told = f"{told} {waiting.format(path_words.step_name(wait.before))}"
    else:
        period = dates.format_period(wait.starts_on, wait.ends_on)
        told = QCoreApplication.translate("Path", "Odotusaika vaiheiden välissä: {0}, {1}.").format(
            name, period
        )
    return Gap(
        QCoreApplication.translate("Path", "odotus {0}").format(name),
        wait.starts_on,
        wait.ends_on,
        told,
    )


def _bands(plans: Sequence[Plan], today: date) -> tuple[Band, ...]:
    """Return when plans held; a version that another replaced ends where that one begins."""
    signed = [plan for plan in plans if plan.state is not PlanState.DRAFT]
    signed.sort(key=lambda plan: plan.form.valid_from)
    found = []
    for number, plan in enumerate(signed):
        form, end = plan.form, plan.form.valid_to
        if number + 1 < len(signed):
            end = min(end, signed[number + 1].form.valid_from)
        current = plan.state_on(today) is PlanState.VALID
        name, state = word("plan_kinds", form.kind), word("plan_states", plan.state_on(today))
        period = dates.format_period(form.valid_from, form.valid_to)
        shown = month_period(form.valid_from, end)
        labels: tuple[str, ...] = (f"{name} {shown}", shown)
        if current:
            until = dates.format_date(form.valid_to)
            labels = (
                QCoreApplication.translate("Path", "{0} voimassa {1} asti").format(name, until),
                QCoreApplication.translate("Path", "Suunnitelma {0} asti").format(until),
                f"–{until}",
            )
        found.append(
            Band(
                labels,
                form.valid_from,
                max(end, form.valid_from),
                f"{name}, {state}, {period}.",
                current,
            )
        )
    return tuple(found)


def month_period(start: date, end: date) -> str:
    """Return a period as short as a chart needs it: ``3/24–2/25``."""
    return f"{start.month}/{start.year % 100:02d}–{end.month}/{end.year % 100:02d}"
