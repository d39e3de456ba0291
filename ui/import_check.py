"""The third step of an import: what it would do, and which rows it cannot take in and why."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tekoto import import_plan, vocabulary
from tekoto.import_plan import PlannedRow, outcome_of
from tekoto.names import isolate
from ui import theme
from ui.badge import Tone
from ui.card import Card
from ui.data_table import DataTable
from ui.flow_layout import FlowLayout
from ui.import_state import ImportState, column_word, reason
from ui.page import link_button
from ui.table_model import Column, TableModel
from ui.words import word

_TONES = {"wrong": Tone.ALERT, "asked": Tone.WARNING}


class CheckStep(QWidget):
    """Figures, and the rows in the order of what needs to be looked at.

    ``file_wanted`` asks for the rows with errors in a file.
    """

    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ImportState | None = None
        self._figures = FlowLayout(theme.scaled(theme.SPACE_L))
        self._remarks = QLabel()
        self._remarks.setWordWrap(True)
        theme.set_role(self._remarks, "soft")
        self._save = link_button(self.tr("Tallenna virherivit tiedostoon…"), self.file_wanted.emit)
        self._model: TableModel[PlannedRow] = TableModel(
            (
                Column(
                    "row",
                    self.tr("Rivi"),
                    lambda one: str(one.row.number + 1),
                    sort=lambda one: one.row.number,
                ),
                Column("name", self.tr("Nimi"), lambda one: isolate(one.row.name), bold=True),
                Column(
                    "outcome",
                    self.tr("Mitä tapahtuu"),
                    lambda one: word("import_outcomes", outcome_of(one)),
                    tone=lambda one: _TONES.get(outcome_of(one)),
                ),
                Column("why", self.tr("Selitys"), self._why, tooltip=self._why),
            ),
            (),
            self,
        )
        self._table = DataTable(self.tr("Taulukon rivit"))
        self._build()

    def _build(self) -> None:
        self._table.setModel(self._model)
        self._table.setSortingEnabled(True)
        self._table.sortByColumn(-1, self._table.horizontalHeader().sortIndicatorOrder())
        self._table.set_widths((64, 220, 220, 0))
        card = Card(self.tr("Rivit"), flush=True)
        card.add_to_head(self._save)
        card.body.addWidget(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        column.addLayout(self._figures)
        column.addWidget(self._remarks)
        column.addWidget(card, 1)

    def focus_first(self) -> None:
        """Give the keyboard to the rows."""
        self._table.setFocus()
        self._table.select_first()

    def show_state(self, state: ImportState) -> None:
        """Show what the rows would do."""
        self._state = state
        show_figures(self._figures, state)
        self._remarks.setText(remarks(state))
        self._remarks.setVisible(bool(self._remarks.text()))
        self._save.setVisible(bool(state.counts.wrong))
        places = {code: place for place, code in enumerate(_ORDER)}
        rows = sorted(state.planned, key=lambda one: (places[outcome_of(one)], one.row.number))
        self._model.set_rows(rows)
        self._table.select_first()

    def _why(self, one: PlannedRow) -> str:
        state = self._state
        if state is None:
            return ""
        said = reason(state, one)
        if said:
            return said.replace("\n", " · ")
        told = [column_word(change.code, state.mapping.own) for change in one.changes]
        if one.row.note and not (one.match is not None and one.match.noted):
            told.append(word("import_fields", "note"))
        words = ", ".join(told) if outcome_of(one) in ("changed", "completed") else ""
        if unread := import_plan.ignored(one):
            names = ", ".join(word("import_fields", code) for code in unread)
            words = f"{words} · " * bool(words) + self.tr("ei tuoda: {0}").format(names)
        if one.match is not None and one.match.row >= 0:
            return self.tr("Rivi {0}: {1}").format(one.match.row + 1, words)
        return words


_ORDER = ("wrong", "asked", "changed", "completed", "new", "left", "same")


def show_figures(layout: FlowLayout, state: ImportState) -> None:
    """Show how many rows do what, each figure with its word."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    counts = state.counts
    for code in vocabulary.codes("import_outcomes"):
        number = getattr(counts, code)
        if not number:
            continue
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(theme.SPACE_XS))
        figure = QLabel(str(number))
        theme.set_role(figure, "card-title")
        label = QLabel(word("import_outcomes", code))
        box.setAccessibleName(f"{label.text()}: {number}")
        row.addWidget(figure)
        row.addWidget(label)
        layout.addWidget(box)


def remarks(state: ImportState) -> str:
    """Return what else is worth knowing of the rows that were read."""
    rows = state.rows
    translate = QCoreApplication.translate
    told = []
    if rows.formulas:
        text = translate("CheckStep", "Soluja, joista luetaan kaavan tallennettu arvo: {0}.")
        told.append(text.format(rows.formulas))
    if rows.totals:
        text = translate("CheckStep", "Yhteenvetorivejä, joita ei tuoda: {0}.")
        told.append(text.format(len(rows.totals)))
    if rows.empty:
        text = translate("CheckStep", "Tyhjiä rivejä: {0}.")
        told.append(text.format(rows.empty))
    return " ".join(told)
