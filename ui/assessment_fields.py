"""The fields of an assessment: when and how, the topics of the interview, who did which part."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from tekoto import clock, dates, vocabulary
from tekoto.assessment import INTERVIEW, OFFICIAL, AssessmentForm, AssessmentPart, AssessmentState
from tekoto.client import Client
from tekoto.errors import InvalidInputError, TekotoError
from ui import theme
from ui.columns import Columns
from ui.field_form import FieldForm
from ui.inline_form import InlineForm
from ui.row_editor import RowEditor
from ui.table_model import Column
from ui.words import choices, language_choices, word

_LEAST = 860
_SIDE = 400
_YES, _NO = "yes", "no"
_STEPS_NEEDED = {
    AssessmentState.PLANNED: ("planned_on",),
    AssessmentState.STARTED: ("planned_on", "started_on"),
    AssessmentState.TO_COMPLETE: ("planned_on", "started_on", "missing"),
    AssessmentState.DONE: ("planned_on", "started_on", "completed_on"),
}
_ROWS = ("planned_on", "started_on", "completed_on", "missing")


class AssessmentFields(QWidget):
    """Everything of one assessment; ``busy`` while a part is open."""

    edited = Signal()
    busy = Signal(bool)

    def __init__(
        self,
        client: Client,
        states: Sequence[AssessmentState],
        official: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._client, self._official = client, official
        self._state = self._make_state(states)
        self._topics = self._make_topics()
        self._part = self._make_part()
        self._parts: RowEditor[AssessmentPart] = RowEditor(
            self.tr("Arvioinnin osat"),
            self._part_columns(),
            self._part,
            read=self._read_part,
            fill=self._fill_part,
            empty=self.tr("Kuka teki minkäkin osan?"),
            add=self.tr("Lisää &osa"),
        )
        self._parts.table.set_widths((150, 110, 0))
        left, right = QWidget(), QWidget()
        for holder, parts in (
            (left, (self._topics,)),
            (right, (self._state, self._parts)),
        ):
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.scaled(theme.SPACE_M))
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Columns(left, right, least=_LEAST, side_width=_SIDE))
        for form in (self._state, self._topics, self._parts):
            form.edited.connect(self.edited)
        self._parts.opened.connect(self.busy)
        self._show_days()

    def _make_state(self, states: Sequence[AssessmentState]) -> FieldForm:
        form = FieldForm(self.tr("Eteneminen"))
        form.add_choice(
            "state", self.tr("&Tila"), [(one, word("assessment_states", one)) for one in states]
        )
        form.add_date("planned_on", self.tr("&Suunniteltu"))
        form.add_date("started_on", self.tr("&Aloitettu"))
        form.add_date("completed_on", self.tr("&Valmis"))
        form.add_text("missing", self.tr("Mitä &puuttuu"), 2)
        form.add_choice("language", self.tr("&Kieli"), (("", "–"), *language_choices()))
        form.add_choice(
            "interpreter_mode", self.tr("T&ulkkaus"), (("", "–"), *choices("interpreter_modes"))
        )
        form.add_line("interpreter", self.tr("Tul&kki"))
        form.add_choice("multisectoral", self.tr("&Monialainen"), self._yes_no())
        form.field("state").currentIndexChanged.connect(self._show_days)  # type: ignore[union-attr]
        return form

    def _make_topics(self) -> FieldForm:
        form = FieldForm(self.tr("Alkuhaastattelun sisältö"), stacked=True)
        for code in vocabulary.codes("assessment_topics"):
            form.add_text(code, word("assessment_topics", code), 2)
        form.add_choice("plan_needed", self.tr("Suu&nnitelma tarpeen"), self._yes_no())
        return form

    def _yes_no(self) -> tuple[tuple[str, str], ...]:
        return (("", "–"), (_YES, self.tr("Kyllä")), (_NO, self.tr("Ei")))

    def _make_part(self) -> InlineForm:
        form = InlineForm(self.tr("Arvioinnin osa"), save=self.tr("Lisää arviointiin"))
        form.add_choice("part", self.tr("Osa"), choices("assessment_parts"))
        form.add_choice("done_by", self.tr("Tekijä"), choices("assessment_doers"))
        form.add_line("name", self.tr("Nimi"))
        form.add_date("done_on", self.tr("Tehty"))
        return form

    def _part_columns(self) -> tuple[Column[AssessmentPart], ...]:
        return (
            Column("kind", self.tr("Osa"), lambda p: word("assessment_parts", p.kind), bold=True),
            Column(
                "when",
                self.tr("Tehty"),
                lambda p: dates.format_date(p.done_on) if p.done_on else "–",
            ),
            Column(
                "who",
                self.tr("Tekijä"),
                lambda p: ": ".join(
                    text for text in (word("assessment_doers", p.done_by), p.name) if text
                ),
            ),
        )

    def _fill_part(self, part: AssessmentPart | None) -> None:
        new = AssessmentPart(INTERVIEW, OFFICIAL, self._official, self._day_done())
        shown = part or new
        self._part.fill("part", shown.kind)
        for key in ("done_by", "name", "done_on"):
            self._part.fill(key, getattr(shown, key))

    def _day_done(self) -> date:
        try:
            return self._state.day("started_on") or clock.today()
        except TekotoError:
            return clock.today()

    def _read_part(self, _known: AssessmentPart | None) -> AssessmentPart:
        form = self._part
        part = AssessmentPart(
            form.code("part"), form.code("done_by"), form.value("name"), form.day("done_on")
        )
        if part.kind == INTERVIEW and part.done_by != OFFICIAL:
            raise InvalidInputError("assessment.interview_official", "done_by")
        return part

    def _show_days(self) -> None:
        """Ask for the days that the state needs; propose today for one that is new."""
        needed = _STEPS_NEEDED.get(self.state(), ())
        for key in _ROWS:
            self._state.show_row(key, shown=key in needed)
        last = next((key for key in reversed(needed) if key != "missing"), "")
        if last and not self._state.value(last):
            self._state.fill(last, clock.today())

    def state(self) -> AssessmentState:
        """Return the state chosen."""
        return AssessmentState(self._state.code("state"))

    def put(self, form: AssessmentForm, state: AssessmentState) -> None:
        """Show an assessment."""
        self._state.fill("state", state)
        for key in (*_ROWS, "language", "interpreter_mode", "interpreter"):
            self._state.fill(key, getattr(form, key))
        self._state.fill("multisectoral", _answer(form.multisectoral))
        for code, text in form.topics:
            self._topics.fill(code, text)
        self._topics.fill("plan_needed", _answer(form.plan_needed))
        self._parts.set_rows(form.parts)
        self._show_days()

    def form(self) -> AssessmentForm:
        """Return what is typed; raises InvalidInputError naming the field."""
        state, topics = self._state, self._topics
        asked = _STEPS_NEEDED.get(self.state(), ())
        days = {key: state.day(key) if key in asked else None for key in _ROWS[:3]}
        return AssessmentForm(
            **days,
            language=state.code("language"),
            interpreter_mode=state.code("interpreter_mode"),
            interpreter=state.value("interpreter"),
            multisectoral=_truth(state.code("multisectoral")),
            topics=tuple(
                (code, topics.value(code))
                for code in vocabulary.codes("assessment_topics")
                if topics.value(code)
            ),
            plan_needed=_truth(topics.code("plan_needed")),
            parts=self._parts.rows(),
            missing=state.value("missing") if "missing" in asked else "",
        )

    def set_read_only(self) -> None:
        """Let everything be read and copied, and nothing changed."""
        for form in (self._state, self._topics):
            for key in form.field_keys():
                field = form.field(key)
                if isinstance(field, QLineEdit | QPlainTextEdit):
                    field.setReadOnly(True)
                elif isinstance(field, QComboBox):
                    # A choice of one can be read by everybody, a disabled one by few.
                    for place in reversed(range(field.count())):
                        if place != field.currentIndex():
                            field.removeItem(place)
        self._parts.set_read_only()

    def focus_first(self) -> None:
        """Start with the first topic."""
        self._topics.focus_first()

    def clear_errors(self) -> None:
        """Take every error away."""
        for part in (self._state, self._topics):
            part.clear_errors()

    def show_error(self, error: TekotoError) -> bool:
        """Word an error beside its field; False when it belongs to none."""
        return self._topics.show_field_error(error) or self._state.show_field_error(error)

    def raw(self) -> dict[str, object]:
        """Return everything as typed, for a draft."""
        parts = [
            asdict(part) | {"done_on": part.done_on.isoformat() if part.done_on else ""}
            for part in self._parts.rows()
        ]
        form = self._client.form
        names = {"family_name": form.family_name, "given_names": form.given_names}
        return {**self._state.raw(), **self._topics.raw(), **names, "parts": parts}

    def put_raw(self, draft: Mapping[str, object]) -> None:
        """Show what a draft kept."""
        for form in (self._state, self._topics):
            for key in form.field_keys():
                if key in draft:
                    form.fill(key, draft[key])
        parts = draft.get("parts")
        if isinstance(parts, list):
            self._parts.set_rows([_part(found) for found in parts])


def _part(found: Mapping[str, str]) -> AssessmentPart:
    day = date.fromisoformat(found["done_on"]) if found.get("done_on") else None
    return AssessmentPart(found["kind"], found["done_by"], found["name"], day)


def _answer(value: bool | None) -> str:
    return "" if value is None else _YES if value else _NO


def _truth(code: str) -> bool | None:
    return None if not code else code == _YES
