"""The form of a step of the pathway; it asks only what the step's state can have."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from tekoto import clock, dates
from tekoto.errors import InvalidInputError, TekotoError
from tekoto.path import (
    AHEAD,
    ENDED,
    NEVER_RAN,
    PathStep,
    StepChange,
    StepState,
    mentoring_limit,
    next_states,
    step_kind,
)
from ui import theme
from ui.inline_form import InlineForm
from ui.path_words import kind_choices
from ui.words import choices, word

_HOURS_LIMIT = 10_000
_NONE = ("", "–")


class PathForm(InlineForm):
    """A step to be added or changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._before: PathStep | None = None
        self._places: Mapping[str, UUID] = {}
        self._hint, self._past = QLabel(), QLabel()
        for label in (self._hint, self._past):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.set_role(label, "small")
        kind = self.add_choice("kind", self.tr("&Vaihe"), kind_choices())
        kind.setMaximumWidth(theme.scaled(theme.DIALOG_WIDTH))
        self.add_line("title", self.tr("Tar&kenne"))
        self.add_choice("place", self.tr("&Järjestäjä tai työpaikka"), (_NONE,))
        self.add_choice("basis", self.tr("O&hjauksen peruste"), (_NONE, *choices("guidance_bases")))
        self.add_choice("state", self.tr("Ti&la"), ())
        self.add_date("on", self.tr("Tila mu&uttui"))
        self.add_date("planned_from", self.tr("&Suunniteltu alku"))
        self.add_date("planned_to", self.tr("Suunniteltu l&oppu"))
        self.add_date("from", self.tr("&Alkoi"))
        self.add_date("to", self.tr("&Päättyi"))
        self.add_choice(
            "interruption_reason",
            self.tr("K&eskeytyksen syy"),
            (_NONE, *choices("interruption_reasons")),
        )
        self.add_date("resumes_on", self.tr("Paluupä&ivä, jos tauko"))
        self.add_choice("outcome", self.tr("&Tulos"), (_NONE,))
        self.add_line("outcome_note", self.tr("Tuloksen ta&rkenne"))
        self.add_line("hours", self.tr("Tu&nnit"))
        self.field("hours").setMaximumWidth(theme.scaled(90))
        self.add_choice(
            "unmet_reason",
            self.tr("Ei saatavilla, s&yy"),
            (("", self.tr("– (palvelu on saatavilla)")), *choices("unmet_reasons")),
        )
        self.add_line("reason", self.tr("&Muutoksen perustelu"))
        self.body.insertWidget(0, self._past)
        self.body.insertWidget(2, self._hint)
        self._listen("kind", self._follow_kind)
        self._listen("state", self._follow_state)
        self.edited.connect(self._show_hint)

    def _listen(self, key: str, slot: object) -> None:
        box = self.field(key)
        if isinstance(box, QComboBox):
            box.currentIndexChanged.connect(slot)

    def offer_places(self, places: Sequence[tuple[UUID, str]]) -> None:
        """Offer the organisations at which a step can be."""
        chosen = self.code("place")
        self._places = {str(place_id): place_id for place_id, _name in places}
        self.offer("place", (_NONE, *((str(place_id), name) for place_id, name in places)))
        self.fill("place", chosen)

    def start(self, step: PathStep | None) -> None:
        """Open for a new step, or for one to change."""
        self._before = step
        self._past.hide()
        self.clear()
        self.set_title(self.tr("Muuta vaihetta") if step else self.tr("Uusi vaihe"))
        self._follow_kind()
        if step is not None:
            self._fill(step)
        self._follow_state()
        self.open()

    def show_history(self, step: PathStep, changes: Sequence[StepChange]) -> None:
        """Tell which states the step has been in, if it is still the one in the form."""
        if self._before is None or self._before.id != step.id:
            return
        told = []
        for one in changes:
            text = f"{word('path_step_states', one.state)} {dates.format_date(one.happened_on)}"
            told.append(f"{text} ({one.reason})" if one.reason else text)
        self._past.setText(self.tr("Tilat tähän asti: {0}").format(" → ".join(told)))
        self._past.setVisible(bool(told))

    def _fill(self, step: PathStep) -> None:
        place = str(step.organisation_id or "")
        box = self.field("place")
        if place and isinstance(box, QComboBox) and box.findData(place) < 0:
            # One that has ended since is offered no more, but this step is still there.
            box.addItem(step.organisation_name, place)
            self._places = {**self._places, place: step.organisation_id or UUID(place)}
        hours = "" if step.hours is None else f"{step.hours:g}".replace(".", ",")
        self.fill("kind", step.kind)
        for key, value in (
            ("title", step.title),
            ("place", place),
            ("basis", step.basis),
            ("state", step.state),
            ("on", clock.today()),
            ("planned_from", step.planned_from),
            ("planned_to", step.planned_to),
            ("from", step.starts_on),
            ("to", step.ends_on),
            ("interruption_reason", step.interruption_reason),
            ("resumes_on", step.resumes_on),
            ("outcome", step.outcome),
            ("outcome_note", step.outcome_note),
            ("hours", hours),
            ("unmet_reason", step.unmet_reason),
        ):
            self.fill(key, value)

    def _follow_kind(self, _index: int = 0) -> None:
        kind, before = self.code("kind"), self._before
        states: Sequence[StepState] = tuple(StepState)
        if before is not None:
            states = (StepState(before.state), *next_states(kind, before.state))
        state, outcome = self.code("state"), self.code("outcome")
        self.offer("state", [(str(one), word("path_step_states", one)) for one in states])
        self.fill("state", state)
        outcomes = step_kind(kind).outcomes
        words = [(code, word("path_outcomes", code)) for code in outcomes]
        self.offer("outcome", (_NONE, *words))
        self.fill("outcome", outcome)

    def _follow_state(self, _index: int = 0) -> None:
        state = self.code("state")
        if not state:
            return
        before = self._before
        moved = before is not None and state != before.state
        over = state in ENDED and state != StepState.NOT_STARTED
        returned = before is not None and before.starts_on is not None
        running = state == StepState.RUNNING
        shown = {
            # The first and the last day of the step say when it came into these states.
            "on": moved and not over and not (running and not returned),
            "reason": moved,
            "planned_from": state in NEVER_RAN,
            "planned_to": state in NEVER_RAN or running,
            "from": running or over,
            "to": over,
            "interruption_reason": state == StepState.INTERRUPTED,
            "resumes_on": state == StepState.INTERRUPTED,
            "outcome": over,
            "outcome_note": over,
            "hours": running or over,
            "unmet_reason": state in (*AHEAD, StepState.REJECTED, StepState.NOT_STARTED),
        }
        for key, visible in shown.items():
            self.show_row(key, shown=visible)
        if moved and running and not self.value("from"):
            self.fill("from", clock.today())
        if moved and over and not self.value("to"):
            self.fill("to", clock.today())

    def _show_hint(self) -> None:
        start = self.value("from" if self.code("state") == StepState.RUNNING else "planned_from")
        text = ""
        if self.code("kind") == "ME" and start:
            text = self._mentoring_hint()
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def _mentoring_hint(self) -> str:
        try:
            step = PathStep(
                "ME",
                "",
                self.code("state"),
                self.day("from"),
                planned_from=self.day("planned_from"),
            )
        except InvalidInputError:
            return ""
        limit = mentoring_limit(step)
        if limit is None:
            return ""
        return self.tr(
            "Mentoroinnin suositeltu enimmäiskesto on kuusi kuukautta: viimeistään {0}. "
            "Suositus ei estä pidempää mentorointia."
        ).format(dates.format_date(limit))

    def show_field_error(self, error: TekotoError) -> bool:
        """Word an error; what is wrong with the day of the state is told where it was typed."""
        if isinstance(error, InvalidInputError) and error.field == "on":
            shown = next((key for key in ("on", "to", "from") if self.field(key).isVisible()), "on")
            error = InvalidInputError(error.key, shown, **error.params)
        return super().show_field_error(error)

    def read(self) -> tuple[PathStep, date | None, str]:
        """Return the step, the day its state began and why it changed.

        Raises InvalidInputError naming the field.
        """
        state, before = self.code("state"), self._before
        over = state in ENDED and state != StepState.NOT_STARTED
        step = replace(
            before or PathStep(self.code("kind"), "", state),
            kind=self.code("kind"),
            title=self.value("title"),
            state=state,
            organisation_id=self._places.get(self.code("place")),
            basis=self.code("basis"),
            planned_from=self.day("planned_from"),
            planned_to=self.day("planned_to"),
            unmet_reason=self.code("unmet_reason"),
        )
        if over or state == StepState.RUNNING:
            step = replace(step, starts_on=self.day("from"), hours=self._hours())
            step = replace(step, ends_on=self.day("to") if over else None)
        if over:
            outcome, note = self.code("outcome"), self.value("outcome_note")
            step = replace(step, outcome=outcome, outcome_note=note)
        if state == StepState.INTERRUPTED:
            reason, back = self.code("interruption_reason"), self.day("resumes_on")
            step = replace(step, interruption_reason=reason, resumes_on=back)
        return step, self._day_of(step), self.value("reason")

    def _day_of(self, step: PathStep) -> date | None:
        """Return when the state began, as far as the form says."""
        before = self._before
        if before is not None and before.state == step.state:
            return None
        if step.state == StepState.RUNNING and (before is None or before.starts_on is None):
            return step.starts_on
        if step.state in ENDED and step.ends_on is not None:
            return step.ends_on
        return self.day("on") if before is not None else None

    def _hours(self) -> float | None:
        text = self.value("hours").replace("\u00a0", "").replace(" ", "").replace(",", ".")
        if not text:
            return None
        try:
            return float(text)
        except ValueError as error:
            raise InvalidInputError("path.hours", "hours", limit=_HOURS_LIMIT) from error
