"""The second step of an import: which sheet, where the headings are, where each column goes."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from tekoto import sheet_heading
from tekoto.sheet_heading import INTO_NOTE, LEAVE_OUT, SheetMapping, importable
from tekoto.sheet_values import DAY_FIRST, MONTH_FIRST
from ui import theme
from ui.actions import without_mnemonic
from ui.card import Card, Notice
from ui.data_table import DataTable
from ui.flow_layout import FlowLayout
from ui.import_state import ImportState, column_word, sample
from ui.table_model import Column, TableModel

_FIELD_WIDTH = 300


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    title: str
    sample: str
    field: str


class ColumnsStep(QWidget):
    """Shows what is proposed and lets it be corrected.

    ``headings_wanted`` carries the sheet, the first heading row (-1: find it) and how many there
    are; ``mapped`` the mapping after each correction.
    """

    headings_wanted = Signal(int, int, int)
    mapped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ImportState | None = None
        self._filling = False
        self._sheet = QComboBox()
        self._top = QSpinBox()
        self._height = QComboBox()
        self._order = QComboBox()
        self._order_box = QWidget()
        self._notice = Notice("", "warning")
        self._field = QComboBox()
        self._field_label = QLabel()
        self._model: TableModel[_Line] = TableModel(
            (
                Column("title", self.tr("Taulukon sarake"), lambda line: line.title, bold=True),
                Column("sample", self.tr("Esimerkkejä"), lambda line: line.sample, soft=True),
                Column("field", self.tr("Viedään kohtaan"), lambda line: self._target(line.field)),
            ),
            (),
            self,
        )
        self._table = DataTable(self.tr("Taulukon sarakkeet"))
        self._build()

    def _build(self) -> None:
        self._height.addItem(self.tr("yksi otsikkorivi"), 1)
        self._height.addItem(self.tr("kaksi otsikkoriviä"), 2)
        self._order.addItem(self.tr("Valitse"), "")
        self._order.addItem(self.tr("Päivä ensin (22/11/2026)"), DAY_FIRST)
        self._order.addItem(self.tr("Kuukausi ensin (11/22/2026)"), MONTH_FIRST)
        self._top.setMinimum(1)
        top = FlowLayout(theme.scaled(theme.SPACE_L))
        for text, field in (
            (self.tr("&Taulukko"), self._sheet),
            (self.tr("&Otsikot alkavat riviltä"), self._top),
            (self.tr("O&tsikkorivejä"), self._height),
        ):
            top.addWidget(_labelled(text, field))
        order_row = QHBoxLayout(self._order_box)
        order_row.setContentsMargins(0, 0, 0, 0)
        order_row.addWidget(_labelled(self.tr("&Päivämäärien järjestys"), self._order))
        top.addWidget(self._order_box)
        card = Card(self.tr("Sarakkeet"), flush=True)
        self._table.setModel(self._model)
        self._table.set_widths((240, 340, 0))
        card.body.addWidget(self._table)
        low = FlowLayout(theme.scaled(theme.SPACE_S))
        side = theme.scaled(theme.SPACE_M)
        low.setContentsMargins(side, theme.scaled(theme.SPACE_S), side, theme.scaled(theme.SPACE_S))
        self._field_label.setBuddy(self._field)
        self._field.setMinimumWidth(theme.scaled(_FIELD_WIDTH))
        low.addWidget(self._field_label)
        low.addWidget(self._field)
        card.body.addLayout(low)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        column.addLayout(top)
        column.addWidget(self._notice)
        column.addWidget(card, 1)
        self._table.chosen.connect(self._show_line)
        self._table.opened.connect(lambda _line: self._field.setFocus())
        self._sheet.activated.connect(lambda _i: self._ask(-1))
        self._top.editingFinished.connect(self._ask_if_moved)
        self._height.activated.connect(lambda _i: self._ask(self._top.value() - 1))
        self._order.activated.connect(lambda _i: self._map())
        self._field.activated.connect(self._choose)

    def focus_first(self) -> None:
        """Give the keyboard to the list of columns."""
        self._table.setFocus()
        self._table.select_first()

    def show_state(self, state: ImportState) -> None:
        """Show what is proposed for a sheet."""
        self._state = state
        self._filling = True
        mapping = state.mapping
        self._sheet.clear()
        for number, sheet in enumerate(state.file.sheets):
            if sheet.rows:
                hidden = self.tr("{0} (piilotettu)") if sheet.hidden else "{0}"
                name = hidden.format(sheet.name or state.name)
                self._sheet.addItem(name, number)
        self._sheet.setCurrentIndex(max(0, self._sheet.findData(mapping.sheet)))
        self._field.clear()
        known = (*(field.code for field in importable()), *(one.column for one in mapping.own))
        for code in (LEAVE_OUT, INTO_NOTE, *known):
            self._field.addItem(self._target(code), code)
        self._top.setMaximum(max(1, len(state.sheet.rows)))
        self._top.setValue(mapping.top + 1)
        self._height.setCurrentIndex(mapping.height - 1)
        self._filling = False
        self._show_mapping(mapping)
        self._table.select_first()

    def _show_mapping(self, mapping: SheetMapping) -> None:
        state = self._state
        if state is None:
            return
        kept = self._table.currentIndex().row()
        lines = [
            _Line(
                number,
                title or self.tr("(ei otsikkoa, sarake {0})").format(number + 1),
                sample(state.sheet, mapping, number),
                code,
            )
            for number, (title, code) in enumerate(zip(state.titles, mapping.columns, strict=True))
            if title or code
        ]
        self._model.set_rows(lines)
        if lines:
            self._table.selectRow(min(max(kept, 0), len(lines) - 1))
        slashed = sheet_heading.slashed(state.sheet, mapping)
        self._order_box.setVisible(bool(slashed))
        self._order.setCurrentIndex(max(0, self._order.findData(mapping.order)))
        self._tell(mapping, slashed)

    def _tell(self, mapping: SheetMapping, slashed: Sequence[str]) -> None:
        told = []
        if slashed and not mapping.order:
            told.append(
                self.tr(
                    "Taulukossa on päivämääriä kuten {0}. Kerro, onko päivä vai kuukausi ensin."
                ).format(slashed[0])
            )
        if not set(mapping.columns) & {
            "family_name",
            "given_names",
            "name_family_first",
            "name_given_first",
            "technical",
        }:
            told.append(self.tr("Valitse sarake, jossa on asiakkaan nimi."))
        noted = [code for code in mapping.columns if code == INTO_NOTE]
        if noted:
            told.append(
                self.tr("Muistiinpanoon otsikkonsa kanssa vietäviä sarakkeita: {0}.").format(
                    len(noted)
                )
            )
        self._notice.set_text("\n".join(told))
        self._notice.setVisible(bool(told))

    def _target(self, code: str) -> str:
        """Return where a column goes, in words."""
        if code == LEAVE_OUT:
            return self.tr("Jätetään pois")
        if code == INTO_NOTE:
            return self.tr("Muistiinpanoon otsikon kanssa")
        return column_word(code, self._state.mapping.own if self._state is not None else ())

    def _show_line(self, line: object) -> None:
        if not isinstance(line, _Line):
            return
        self._filling = True
        # A mnemonic in an adviser's own title would not be one.
        title = line.title.replace("&", "&&")
        text = self.tr("&Kohta sarakkeelle {0}").format(title)
        self._field_label.setText(text)
        self._field.setAccessibleName(without_mnemonic(text))
        self._field.setCurrentIndex(max(0, self._field.findData(line.field)))
        self._filling = False

    def _choose(self, _index: int) -> None:
        line = self._table.current_object()
        if isinstance(line, _Line) and not self._filling:
            self._map(line.number, str(self._field.currentData() or ""))

    def _map(self, number: int = -1, code: str = "") -> None:
        state = self._state
        if state is None or self._filling:
            return
        columns = list(state.mapping.columns)
        if number >= 0:
            if code not in (LEAVE_OUT, INTO_NOTE) and code in columns:
                # A field is filled from one column: the other goes into the note, unlost.
                columns[columns.index(code)] = INTO_NOTE
            columns[number] = code
        mapping = dataclasses.replace(
            state.mapping, columns=tuple(columns), order=str(self._order.currentData() or "")
        )
        if not mapping.order:
            order = sheet_heading.proposed_order(state.sheet, mapping)
            mapping = dataclasses.replace(mapping, order=order)
        self._state = dataclasses.replace(state, mapping=mapping)
        self._show_mapping(mapping)
        self.mapped.emit(mapping)

    def _ask_if_moved(self) -> None:
        if self._state is not None and self._top.value() - 1 != self._state.mapping.top:
            self._ask(self._top.value() - 1)

    def _ask(self, top: int) -> None:
        if self._state is not None and not self._filling:
            sheet = int(self._sheet.currentData() or 0)
            self.headings_wanted.emit(sheet, top, int(self._height.currentData()))


def ready(state: ImportState) -> bool:
    """Tell whether a mapping can be checked: it names people, and every date has one meaning."""
    mapping = state.mapping
    named = {"family_name", "given_names", "name_family_first", "name_given_first", "technical"}
    asked = bool(sheet_heading.slashed(state.sheet, mapping)) and not mapping.order
    return bool(named & set(mapping.columns)) and not asked


def _labelled(text: str, field: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.scaled(theme.SPACE_XS))
    label = QLabel(text)
    label.setBuddy(field)
    field.setAccessibleName(without_mnemonic(text))
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(field)
    return box
