"""The fourth step of an import: rows that may be somebody known, decided one by one or alike."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tekoto import import_plan
from tekoto.custom_field import CustomField
from tekoto.import_plan import Decision, Match, PlannedRow
from tekoto.names import isolate
from tekoto.sheet import cell_text
from tekoto.sheet_fields import fields, shown
from ui import theme
from ui.actions import without_mnemonic
from ui.card import Card
from ui.columns import Columns
from ui.data_table import DataTable
from ui.flow_layout import FlowLayout
from ui.i18n import language
from ui.import_state import ImportState, column_word, may_be_new, why
from ui.page import link_button, scrolling
from ui.table_model import Column, TableModel
from ui.words import value_text, word

_LEAST, _SIDE = 900, 480
_HIDDEN = frozenset({"phone", "email", "address", "municipality", "municipality_since"})


class DuplicatesStep(QWidget):
    """The rows, and beside them what the row and the known person say; ``decided`` after each."""

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ImportState | None = None
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
                    "decision",
                    self.tr("Ratkaisu"),
                    lambda one: word("import_decisions", one.decision),
                ),
            ),
            (),
            self,
        )
        self._table = DataTable(self.tr("Ratkaistavat rivit"))
        self._title = QLabel()
        self._why = QLabel()
        self._grid = QGridLayout()
        self._buttons: dict[Decision, QPushButton] = {}
        self._next_match = link_button(self.tr("Näytä toinen vaihtoehto"), self._turn)
        self._alike = link_button(self.tr("Sama ratkaisu kaikille ratkaisemattomille"), self._all)
        self._build()

    def _build(self) -> None:
        self._table.setModel(self._model)
        self._table.set_widths((64, 240, 0))
        self._table.chosen.connect(self._show)
        rows = Card(self.tr("Ehkä sama henkilö"), flush=True)
        rows.body.addWidget(self._table)
        side = Card(self.tr("Vertaa"))
        for label in (self._title, self._why):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            side.body.addWidget(label)
        theme.set_role(self._title, "section")
        theme.set_role(self._why, "soft")
        self._grid.setHorizontalSpacing(theme.scaled(theme.SPACE_M))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        holder = QWidget()
        holder.setLayout(self._grid)
        side.body.addWidget(scrolling(holder, self.tr("Tietojen vertailu")), 1)
        for decision, text in (
            (Decision.SAME, self.tr("&Sama henkilö: täydennä")),
            (Decision.KEEP, self.tr("&Pidä Tekoton tieto")),
            (Decision.NEW, self.tr("&Eri henkilö")),
            (Decision.LEAVE, self.tr("&Jätä pois")),
        ):
            button = QPushButton(text)
            button.setAccessibleName(without_mnemonic(text))
            button.clicked.connect(self._decider(decision))
            self._buttons[decision] = button
        row = FlowLayout(theme.scaled(theme.SPACE_S))
        for button in self._buttons.values():
            row.addWidget(button)
        side.body.addLayout(row)
        low = FlowLayout(theme.scaled(theme.SPACE_S))
        low.setContentsMargins(-theme.LINK_INSET, 0, 0, 0)
        low.addWidget(self._next_match)
        low.addWidget(self._alike)
        side.body.addLayout(low)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Columns(rows, side, least=_LEAST, shares=(2, 3)), 1)

    def _decider(self, decision: Decision) -> Callable[[], None]:
        return lambda: self._decide(decision)

    def focus_first(self) -> None:
        """Give the keyboard to the rows."""
        self._table.setFocus()
        self._table.select_first()

    def show_state(self, state: ImportState) -> None:
        """Show the rows that somebody decides about."""
        self._state = state
        self._model.set_rows(state.asked())
        self._table.select_first()

    def _current(self) -> PlannedRow | None:
        found = self._table.current_object()
        return found if isinstance(found, PlannedRow) else None

    def _show(self, planned: object) -> None:
        match = planned.match if isinstance(planned, PlannedRow) else None
        for button in self._buttons.values():
            button.setEnabled(match is not None)
        if not isinstance(planned, PlannedRow) or match is None:
            return
        conflict = any(change.conflict for change in planned.changes)
        self._buttons[Decision.SAME].setVisible(not match.elsewhere)
        self._buttons[Decision.NEW].setVisible(may_be_new(planned))
        self._buttons[Decision.KEEP].setVisible(
            not match.elsewhere and (conflict or planned.decision is Decision.KEEP)
        )
        self._next_match.setVisible(len(planned.matches) > 1)
        self._title.setText(self._who(match))
        said = list(why(match))
        if conflict:
            said.append(self.tr("Tietoa on muutettu myös Tekotossa viennin jälkeen"))
        self._why.setText(" · ".join(said))
        self._compare(planned, match)

    def _who(self, match: Match) -> str:
        if match.elsewhere:
            return self.tr("Asiakas toimistossa {0}").format(match.elsewhere)
        if match.client_id is None:
            return self.tr("Rivi {0}: {1} {2}").format(
                match.row + 1, isolate(match.name), match.birth
            )
        text = f"{isolate(match.name)} {match.birth} · {match.number}"
        return self.tr("{0} · turvakielto").format(text) if match.protected else text

    def _compare(self, planned: PlannedRow, match: Match) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for column, text in enumerate(
            (self.tr("Kohta"), self.tr("Nyt kirjattu"), self.tr("Rivillä"))
        ):
            self._put(0, column, text, "small")
        changed = {change.code for change in planned.changes}
        number = 0
        for code, known in fields().items():
            if planned.row.values.get(code) is None and code not in changed:
                continue
            number += 1
            old = cell_text(shown(known, known.get(match.form), language().code))
            if match.elsewhere:
                old = self.tr("ei näy")
            elif match.protected and code in _HIDDEN and old:
                old = self.tr("suojattu")
            new = cell_text(shown(known, planned.row.values.get(code), language().code))
            self._put(number, 0, word("import_fields", code), "soft")
            self._put(number, 1, old or "–", "")
            self._put(number, 2, new or "–", "section" if code in changed else "")
        for own in self._own_fields():
            code, values = own.column, planned.row.own
            if not values.get(code) and code not in changed:
                continue
            number += 1
            old = value_text(own, match.own.get(code, ""))
            if match.elsewhere:
                old = self.tr("ei näy")
            elif match.protected and own.form.sensitive:
                old = self.tr("suojattu")
            self._put(number, 0, column_word(code, [own]), "soft")
            self._put(number, 1, old or "–", "")
            new = value_text(own, values.get(code, ""))
            self._put(number, 2, new or "–", "section" if code in changed else "")
        self._grid.setRowStretch(number + 1, 1)

    def _own_fields(self) -> tuple[CustomField, ...]:
        return self._state.mapping.own if self._state is not None else ()

    def _put(self, row: int, column: int, text: str, role: str) -> None:
        label = QLabel(isolate(text))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            theme.set_role(label, role)
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

    def _decide(self, decision: Decision) -> None:
        planned = self._current()
        if planned is not None:
            self._put_decision([planned], decision)
            self._go_on()

    def _all(self) -> None:
        """Decide all that is undecided as the current row is decided."""
        planned, state = self._current(), self._state
        if planned is None or state is None or planned.decision is Decision.ASK:
            return
        waiting = [one for one in state.asked() if one.decision is Decision.ASK]
        if planned.decision is Decision.NEW:
            waiting = [one for one in waiting if may_be_new(one)]
        self._put_decision(waiting, planned.decision)

    def _put_decision(self, rows: Sequence[PlannedRow], decision: Decision) -> None:
        state = self._state
        if state is None:
            return
        for one in rows:
            state.replace(import_plan.decided(one, state.mapping, decision))
        kept = self._table.currentIndex().row()
        self._model.set_rows(state.asked())
        self._table.selectRow(kept)
        self.decided.emit()

    def _go_on(self) -> None:
        """Move to the next row that is undecided."""
        rows = self._model.rows()
        here = self._table.currentIndex().row()
        waiting = [n for n, one in enumerate(rows) if one.decision is Decision.ASK]
        following = [n for n in waiting if n > here] or waiting
        if following:
            self._table.selectRow(following[0])

    def _turn(self) -> None:
        """Show the next one whom the row may be."""
        from dataclasses import replace

        planned, state = self._current(), self._state
        if planned is None or state is None:
            return
        turned = replace(planned, matches=(*planned.matches[1:], planned.matches[0]))
        self._put_decision([turned], planned.decision)
