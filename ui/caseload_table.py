"""The table of the caseload: many rows can be selected, groups opened and columns arranged."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui import theme
from ui.caseload_columns import ADVISER, NAME, WIDE_NAME, Layout
from ui.caseload_model import CaseloadModel, Group, Part
from ui.data_table import DataTable

_REST_MS = 600


class CaseloadTable(DataTable):
    """Shows a ``CaseloadModel``.

    ``arranged`` is emitted when the user has moved or resized a column, ``copy_wanted`` for the
    platform's copy key, ``picked`` with the number of rows that the user has selected.
    """

    # The widths are the user's own.
    fills = False
    arranged = Signal()
    copy_wanted = Signal()
    picked = Signal(int)

    def __init__(self, name: str, model: CaseloadModel, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._caseload = model
        self._arranging = self._quiet = False
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSectionsMovable(True)
        head.setSortIndicatorShown(True)
        head.sectionMoved.connect(self._user_arranged)
        head.sectionResized.connect(self._user_arranged)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.arranged)
        self.selectionModel().selectionChanged.connect(self._count_picked)

    def arrange(self, layout: Layout, *, one_adviser: bool) -> None:
        """Show the columns as a layout says; where all have one adviser, without hers."""
        self._arranging = True
        self._caseload.use_own_fields(layout)
        head, columns = self.horizontalHeader(), self._caseload.columns()
        for place, key in enumerate(layout.order):
            head.moveSection(head.visualIndex(columns.index(key)), place)
        shown = [key for key in layout.shown() if not (one_adviser and key == ADVISER)]
        for number, key in enumerate(columns):
            self.setColumnHidden(number, key not in shown)
            wide = key == NAME and one_adviser and key not in layout.widths
            width = WIDE_NAME if wide and len(shown) < len(columns) // 2 + 1 else layout.width(key)
            self.setColumnWidth(number, theme.scaled(width))
        self._arranging = False

    def layout_now(self, layout: Layout) -> Layout:
        """Return a layout with the order and the widths that the user has given."""
        head, columns = self.horizontalHeader(), self._caseload.columns()
        order = tuple(columns[head.logicalIndex(place)] for place in range(len(columns)))
        now = replace(layout, order=order)
        last = [key for key in order if not self.isColumnHidden(columns.index(key))][-1:]
        for key in order:
            number = columns.index(key)
            # The last one takes the room that is left: its width is nobody's choice.
            if self.isColumnHidden(number) or key in last:
                continue
            width = round(self.columnWidth(number) / theme.theme().zoom)
            if width not in (layout.width(key), WIDE_NAME if key == NAME else 0):
                now = now.with_width(key, width)
        return now

    def selected_parts(self) -> list[Part]:
        """Return what is selected, or the current row alone, from top to bottom."""
        found: list[Part] = []
        for first, last in self.selected_ranges():
            found.extend(self._caseload.parts(first, last))
        return found

    def all_parts(self) -> list[Part]:
        """Return all rows of all groups."""
        return [Part(group, 0, group.count) for group in self._caseload.groups()]

    def select_rows(self, ranges: list[tuple[int, int]]) -> None:
        """Select ranges of rows; the first row of the first becomes the current one."""
        model, last_column = self._caseload, self._caseload.columnCount() - 1
        chosen = QItemSelection()
        for first, last in ranges:
            if last < model.rowCount():
                chosen.select(model.index(first, 0), model.index(last, last_column))
        if not chosen.isEmpty():
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(model.index(ranges[0][0], 0), flag.NoUpdate)
            self._quiet = True
            self.selectionModel().select(chosen, flag.ClearAndSelect)
            self._quiet = False

    def selected_ranges(self) -> list[tuple[int, int]]:
        """Return the first and last rows of what is selected, or of the current row alone."""
        ranges = self._picked_ranges()
        if not ranges and self.currentIndex().isValid():
            ranges = [(self.currentIndex().row(), self.currentIndex().row())]
        return ranges

    def _picked_ranges(self) -> list[tuple[int, int]]:
        # Whole rows are selected: a row may stand in one range for each of its columns.
        chosen = self.selectionModel().selection()
        ranges = (chosen.at(place) for place in range(chosen.count()))
        return sorted({(one.top(), one.bottom()) for one in ranges})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and close groups with the arrows or the space bar; copy the selection."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
            return
        if self._on_group_key(event):
            return
        super().keyPressEvent(event)

    def toggle(self, group: Group) -> None:
        """Open a closed group and close an open one."""
        place = self._caseload.groups().index(group)
        self._open_groups([place], open=not group.open, stay=place)

    def _on_group_key(self, event: QKeyEvent) -> bool:
        index = self.currentIndex()
        if not index.isValid() or not self._caseload.groups()[0].title:
            return False
        key, control = event.key(), Qt.KeyboardModifier.ControlModifier
        place, offset = self._caseload.place(index.row())
        if key == Qt.Key.Key_Space and offset < 0:
            self.toggle(self._caseload.groups()[place])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            everything = bool(event.modifiers() & control)
            places = range(len(self._caseload.groups())) if everything else [place]
            self._open_groups(places, open=key == Qt.Key.Key_Right, stay=place)
        else:
            return False
        return True

    def _open_groups(self, places: Sequence[int], *, open: bool, stay: int) -> None:
        self._caseload.open_groups(places, open=open)
        self.selectRow(self._caseload.row_of(stay))

    def _user_arranged(self) -> None:
        if not self._arranging and self.isVisible():
            self._rest.start()

    def _count_picked(self) -> None:
        if self._quiet:
            return
        ranges = self._picked_ranges()
        parts = [part for first, last in ranges for part in self._caseload.parts(first, last)]
        self.picked.emit(sum(part.length for part in parts))
