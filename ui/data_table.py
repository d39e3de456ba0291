"""The one look and behaviour of every table: whole rows, Enter opens, the table can be copied."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from ui import theme
from ui.table_model import Roles
from ui.table_text import put, put_cell
from ui.tool_tip import plain

COPY_LIMIT = 10_000
_ICON = 16
_ROWS_MEASURED = 12
_FEW_WORDS = 240
_LEAST_ROWS = 4


class DataTable(QTableView):
    """A list of records; ``opened`` carries the row object of Enter or a double click.

    ``chosen`` carries the row object of the current row whenever it changes. ``empty`` is what a
    table without rows says.
    """

    opened = Signal(object)
    chosen = Signal(object)
    fills = True
    """Whether columns grow to their heading, and to their words where there is room."""

    def __init__(self, name: str, parent: QWidget | None = None, *, empty: str = "") -> None:
        super().__init__(parent)
        self._empty = empty
        self._stretched: tuple[int, int] | None = None
        self._fitted = 0
        self._widened: dict[int, tuple[int, int]] = {}
        self.setAccessibleName(name)
        self.setAccessibleDescription(empty)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(theme.scaled(_ICON), theme.scaled(_ICON)))
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.scaled(theme.ROW_HEIGHT))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._open)
        theme.theme().changed.connect(self._follow_theme)

    def set_empty(self, text: str) -> None:
        """Say something else while there are no rows."""
        self._empty = text
        self.setAccessibleDescription(text)
        self.viewport().update()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model and follow its current row."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._share_room)
        selection = self.selectionModel()
        if selection is not None:
            selection.currentRowChanged.connect(self._choose)

    def set_widths(self, widths: Sequence[int]) -> None:
        """Give the columns their widths in unscaled pixels; 0 leaves a column as it is."""
        for column, width in enumerate(widths):
            if width:
                self.setColumnWidth(column, theme.scaled(width))
        self._share_room()

    def stretch(self, column: int, least: int = 0) -> None:
        """Let one column take the room that the others leave; without this, the last one does.

        Where they leave less than ``least`` unscaled pixels, the table scrolls sideways instead.
        """
        self._stretched = (column, least)
        self._share_room()

    def minimumSizeHint(self) -> QSize:
        """Ask for some rows in large letters, where the page scrolls around the table."""
        least = super().minimumSizeHint()
        if theme.theme().zoom < theme.LARGE_ZOOM:
            return least
        head, row = self.horizontalHeader(), self.verticalHeader().defaultSectionSize()
        return QSize(least.width(), head.sizeHint().height() + _LEAST_ROWS * row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Share the room anew: only now the headings have their own letters."""
        super().showEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Cut no heading, and no word of the column that takes what the others leave."""
        head, shown = self.horizontalHeader(), self._shown()
        if not shown:
            return
        self._take_back()
        taker, least = self._stretched or (shown[-1], 0)
        wanted = max(theme.scaled(least), self._least_width(taker))
        for column in shown:
            heading = head.sectionSizeHint(column)
            if column != taker:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                if self.fills and head.sectionSize(column) < heading:
                    self.setColumnWidth(column, heading)
        others = sum(head.sectionSize(column) for column in shown if column != taker)
        if self.fills:
            others += self._widen_cut(shown, taker, self.viewport().width() - others - wanted)
        if self.viewport().width() - others >= wanted:
            head.setSectionResizeMode(taker, QHeaderView.ResizeMode.Stretch)
        else:
            head.setSectionResizeMode(taker, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(taker, wanted)

    def _take_back(self) -> None:
        """Give columns that were widened their own width again, unless the user chose another."""
        for column, (before, after) in self._widened.items():
            if self.columnWidth(column) == after:
                self.setColumnWidth(column, before)
        self._widened = {}

    def _widen_cut(self, shown: Sequence[int], taker: int, room: int) -> int:
        """Let columns with cut words have of the room that is left; return what they took."""
        taken = 0
        for column in shown:
            size = self.columnWidth(column)
            more = min(self._words_width(column) - size, room - taken)
            if column != taker and more > 0:
                self.setColumnWidth(column, size + more)
                self._widened[column] = (size, size + more)
                taken += more
        return taken

    def _words_width(self, column: int) -> int:
        """Return the room for the words of the first rows."""
        # While one model takes the place of another there is none.
        model = cast(QAbstractItemModel | None, self.model())
        if model is None:
            return 0
        # In a card the style sets the outer cells in, which the hint does not know.
        card, shown = self.parentWidget(), self._shown()
        outer = card is not None and card.property("flush") and column in (shown[0], shown[-1])
        inset = theme.scaled(theme.SPACE_M) if outer else 0
        cells = (model.index(row, column) for row in range(min(model.rowCount(), _ROWS_MEASURED)))
        return max((self.sizeHintForIndex(cell).width() for cell in cells), default=0) + inset

    def _shown(self) -> list[int]:
        """Return the columns that are shown, from left to right."""
        head = self.horizontalHeader()
        columns = [head.logicalIndex(place) for place in range(head.count())]
        return [column for column in columns if not head.isSectionHidden(column)]

    def _least_width(self, column: int) -> int:
        """Return the room for a column's heading and its first words, if they are few."""
        heading = self.horizontalHeader().sectionSizeHint(column)
        return max(heading, min(self._words_width(column), theme.scaled(_FEW_WORDS)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ring the row that the keyboard is on, or say what an empty table would hold."""
        super().paintEvent(event)
        model = self.model()
        painter = QPainter(self.viewport())
        if self._empty and model.rowCount() == 0:
            side = theme.scaled(theme.SPACE_M)
            painter.setPen(QColor(theme.colours().text_soft))
            room = self.viewport().rect().adjusted(side, 0, -side, 0)
            row = self.verticalHeader().defaultSectionSize()
            room.setHeight(min(room.height(), row))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self._empty)
        if self.hasFocus():
            ring = self.viewport().rect()
            current = self.currentIndex()
            if current.isValid():
                ring.setTop(self.rowViewportPosition(current.row()))
                ring.setHeight(self.rowHeight(current.row()))
            pen = QPen(QColor(theme.colours().focus), theme.FOCUS_RING)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(ring.adjusted(1, 1, -1, -1))
        painter.end()

    def select_first(self) -> None:
        """Make the first row current, if there is one."""
        model = self.model()
        if model.rowCount() and not self.currentIndex().isValid():
            self.selectRow(0)

    def current_object(self) -> object:
        """Return the row object of the current row, or None."""
        index = self.currentIndex()
        return index.data(Roles.OBJECT) if index.isValid() else None

    def fit_height(self, limit: int = 12) -> None:
        """Be as high as the rows, up to ``limit`` rows, so that a card has no empty desert."""
        if not self._fitted:
            self.horizontalScrollBar().rangeChanged.connect(
                lambda *_: self.fit_height(self._fitted)
            )
        self._fitted = limit
        model = self.model()
        count = min(limit, model.rowCount())
        row = self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader()
        head_height = 0 if head.isHidden() else head.sizeHint().height()
        # A bar that scrolls sideways would cover the last row.
        wide = self.horizontalScrollBar().maximum() > 0
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        self.setFixedHeight(head_height + max(1, count) * row + bar)

    def copy_table(self) -> None:
        """Put the rows shown on the clipboard as text and as a table, headers first."""
        put(self.shown_cells())

    def shown_cells(self) -> list[list[str]]:
        """Return the headers and the rows shown, in their order, as texts."""
        model = self.model()
        columns = range(model.columnCount())
        cells = [[str(model.headerData(c, Qt.Orientation.Horizontal)) for c in columns]]
        rows = range(min(model.rowCount(), COPY_LIMIT))
        return cells + [[str(model.index(row, c).data() or "") for c in columns] for row in rows]

    def shown_objects(self) -> list[object]:
        """Return the row objects of ``shown_cells``."""
        model = self.model()
        rows = range(min(model.rowCount(), COPY_LIMIT))
        return [model.index(row, 0).data(Roles.OBJECT) for row in rows]

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the mouse what a cell that is too narrow leaves out."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            told = index.isValid() and index.data(Qt.ItemDataRole.ToolTipRole)
            cut = self.sizeHintForIndex(index).width() > self.columnWidth(index.column())
            if index.isValid() and cut and not told:
                where, text = event.globalPos(), str(index.data() or "")
                QToolTip.showText(where, plain(text), self.viewport())
                return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter; copy the cell with the platform's copy key."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            event.accept()
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            # Qt's own way neither marks it as secret nor takes it away at the lock.
            put_cell(str(self.currentIndex().data() or ""))
            event.accept()
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        found = index.data(Roles.OBJECT) if index.isValid() else None
        if found is not None:
            self.opened.emit(found)

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        # The ring is drawn where the keyboard has come and taken away where it was.
        self.viewport().update()
        self.chosen.emit(index.data(Roles.OBJECT) if index.isValid() else None)

    def _follow_theme(self) -> None:
        self.setIconSize(QSize(theme.scaled(_ICON), theme.scaled(_ICON)))
        self.verticalHeader().setDefaultSectionSize(theme.scaled(theme.ROW_HEIGHT))
