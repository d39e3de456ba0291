"""Choosing a path template: its steps with proposed dates, each to be edited or left out."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from tekoto import clock, dates
from tekoto.citation import cited
from tekoto.errors import InvalidInputError
from tekoto.path import PathStep
from tekoto.path_templates import PathTemplate, Proposal, propose, templates
from ui import messages, theme
from ui.i18n import language
from ui.inline_form import InlineForm
from ui.path_words import step_name
from ui.tool_tip import plain
from ui.words import choices, word

_NAME, _FROM, _TO, _ERROR = range(4)
_DATE_WIDTH = 130


class TemplateForm(InlineForm):
    """Proposes the steps of a template; nothing is recorded before it is saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, save=self.tr("Lisää polulle"))
        self.set_title(self.tr("Polkumalli"))
        self._proposed: list[_Row] = []
        self._asked_for: tuple[str, date] | None = None
        self._templates: dict[str, PathTemplate] = {}
        self.add_choice(
            "segment",
            self.tr("Asiakas&ryhmä"),
            (("", self.tr("– (ei valittu)")), *choices("client_segments")),
        )
        self.add_choice("template", self.tr("Polku&malli"), ())
        self.add_date("start", self.tr("Ensimmäinen vaihe &alkaa"))
        self._source = QLabel()
        self._source.setWordWrap(True)
        theme.set_role(self._source, "small")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.scaled(theme.SPACE_S))
        self._grid.setVerticalSpacing(theme.scaled(theme.SPACE_XS))
        self._grid.setColumnStretch(_ERROR, 1)
        self.body.insertWidget(1, self._source)
        self.body.insertLayout(2, self._grid)
        segment, template, start = (self.field(key) for key in ("segment", "template", "start"))
        if isinstance(segment, QComboBox) and isinstance(template, QComboBox):
            segment.currentIndexChanged.connect(self._offer_templates)
            template.currentIndexChanged.connect(self._propose)
        if isinstance(start, QLineEdit):
            start.editingFinished.connect(self._propose)

    def start(self, segment: str) -> None:
        """Open with the segment that is recorded or suggested."""
        self._asked_for = None
        self.clear()
        self.fill("segment", segment)
        self.fill("start", _next_month(clock.today()))
        self._offer_templates()
        self.open()

    def _offer_templates(self, _index: int = 0) -> None:
        segment = self.code("segment")
        found = templates(segment)
        self._templates = {one.code: one for one in found}
        words = [(one.code, self._template_name(one, segment)) for one in found]
        self.offer("template", words)
        self._propose()

    def _template_name(self, template: PathTemplate, segment: str) -> str:
        name = template.name(language().code)
        if segment and segment in template.segments:
            return self.tr("{0} (sopii ryhmälle)").format(name)
        return name

    def _propose(self, _index: int = 0) -> None:
        template = self._templates.get(self.code("template"))
        self.clear_errors()
        if template is None:
            return
        try:
            start = self.needed_day("start")
        except InvalidInputError as error:
            self.show_field_error(error)
            return
        asked = (template.code, start)
        if asked == self._asked_for:
            # Leaving the field unchanged must not take back dates that were edited.
            return
        self._asked_for = asked
        for row in self._proposed:
            row.remove(self._grid)
        groups = ", ".join(word("client_segments", code) for code in template.segments)
        told = self.tr("Lähde: {0}. Tarkoitettu ryhmille: {1}. Päivät ovat ehdotuksia.")
        self._source.setText(told.format(cited(template.source, language().code), groups))
        self._proposed = [
            _Row(self._grid, number, proposal, self.tr("alkaa"), self.tr("päättyy"))
            for number, proposal in enumerate(propose(template, start, language().code))
        ]
        for row in self._proposed:
            row.use.toggled.connect(self.edited)
            row.first.textEdited.connect(self.edited)
            row.last.textEdited.connect(self.edited)
        self._keep_tab_order()

    def _keep_tab_order(self) -> None:
        before: QWidget = self.field("start")
        for row in self._proposed:
            for after in (row.use, row.first, row.last):
                QWidget.setTabOrder(before, after)
                before = after
        QWidget.setTabOrder(before, self.save_button)

    def raw(self) -> dict[str, object]:
        """Return every field as typed, the proposed steps too."""
        found = super().raw()
        for number, row in enumerate(self._proposed):
            found |= {f"{number}.{key}": value for key, value in row.raw().items()}
        return found

    def restore(self, kept: Mapping[str, object]) -> None:
        """Put back what ``raw`` gave."""
        super().restore(kept)
        self._propose()
        for number, row in enumerate(self._proposed):
            row.restore(kept, f"{number}.")

    def steps(self) -> tuple[PathStep, ...]:
        """Return the chosen steps with their dates.

        Raises InvalidInputError, worded beside its step, or ``path.none_chosen``.
        """
        found = [row.read() for row in self._proposed if row.use.isChecked()]
        if not found:
            raise InvalidInputError("path.none_chosen", "template")
        return tuple(found)


class _Row:
    """One proposed step: a tick with its name, its two dates, and an error beside them."""

    def __init__(
        self, grid: QGridLayout, number: int, proposal: Proposal, begins: str, ends: str
    ) -> None:
        self._step = proposal.step
        name = step_name(proposal.step)
        self.use = QCheckBox(name.replace("&", "&&"))
        self.use.setAccessibleName(name)
        self.use.setChecked(proposal.chosen)
        self.first, self.last, self._error = QLineEdit(), QLineEdit(), QLabel()
        for edit, day, what in (
            (self.first, proposal.step.planned_from, begins),
            (self.last, proposal.step.planned_to, ends),
        ):
            edit.setText(dates.format_date(day) if day else "")
            edit.setFixedWidth(theme.scaled(_DATE_WIDTH))
            edit.setAccessibleName(f"{name}, {what}")
            edit.setToolTip(plain(f"{name}, {what}"))
            edit.setMaxLength(20)
            edit.setEnabled(proposal.chosen)
            self.use.toggled.connect(edit.setEnabled)
        theme.set_role(self._error, "error")
        self._error.setWordWrap(True)
        self._lay_out(grid, number * 2)

    def _lay_out(self, grid: QGridLayout, row: int) -> None:
        """Stand on one line, or at a large zoom the dates under the name."""
        if theme.theme().zoom < theme.LARGE_ZOOM:
            for column, widget in enumerate((self.use, self.first, self.last, self._error)):
                grid.addWidget(widget, row, column)
            return
        grid.addWidget(self.use, row, _NAME, 1, -1)
        for column, widget in enumerate((self.first, self.last, self._error)):
            grid.addWidget(widget, row + 1, column)

    def remove(self, grid: QGridLayout) -> None:
        """Take the row away."""
        for widget in (self.use, self.first, self.last, self._error):
            grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def raw(self) -> dict[str, object]:
        """Return tick and dates as typed."""
        use, first, last = self.use.isChecked(), self.first.text(), self.last.text()
        return {"use": use, "first": first, "last": last}

    def restore(self, kept: Mapping[str, object], prefix: str) -> None:
        """Put back what ``raw`` gave."""
        if f"{prefix}use" in kept:
            self.use.setChecked(bool(kept[f"{prefix}use"]))
            self.first.setText(str(kept[f"{prefix}first"]))
            self.last.setText(str(kept[f"{prefix}last"]))

    def read(self) -> PathStep:
        """Return the step with the dates as edited."""
        self._error.clear()
        try:
            first, last = _day(self.first), _day(self.last)
            if first and last and last < first:
                raise InvalidInputError("path.dates", "row")
            return replace(self._step, planned_from=first, planned_to=last)
        except InvalidInputError as error:
            self._error.setText(messages.message(error))
            self.first.setFocus()
            raise


def _day(edit: QLineEdit) -> date | None:
    text = edit.text().strip()
    return dates.parse_date(text, "row") if text else None


def _next_month(day: date) -> date:
    return dates.add_months(day.replace(day=1), 1)
