"""One table model for every list: rows are put in, columns are named, no window is needed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QIcon

from ui import theme
from ui.badge import Tone, tone_colour
from ui.tool_tip import plain

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex


class Roles(IntEnum):
    """Roles beyond Qt's own."""

    SORT = Qt.ItemDataRole.UserRole
    OBJECT = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)  # with slots, Column[Row](...) fails in Python 3.11
class Column(Generic[R]):
    """A named column: how a row becomes text, how it sorts, and how it looks.

    ``sort`` returns something comparable within the column; without it the text is used.
    """

    key: str
    title: str
    text: Callable[[R], str]
    sort: Callable[[R], object] | None = None
    align_right: bool = False
    bold: bool = False
    soft: bool = False
    icon: Callable[[R], QIcon | None] | None = None
    tone: Callable[[R], Tone | None] | None = None
    tooltip: Callable[[R], str] | None = None


class TableModel(QAbstractTableModel, Generic[R]):
    """Rows of one kind (frozen dataclasses) under named columns, sortable without a proxy."""

    def __init__(
        self, columns: Sequence[Column[R]], rows: Sequence[R] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows = list(rows)
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows, in the order last chosen by the user."""
        self.beginResetModel()
        self._rows = list(rows)
        if self._sorted is not None:
            self._order(*self._sorted)
        self.endResetModel()

    def rows(self) -> tuple[R, ...]:
        """Return the rows in the order shown."""
        return tuple(self._rows)

    def row_object(self, index: Index) -> R:
        """Return the row behind an index; raises IndexError for an invalid one."""
        if not index.isValid():
            raise IndexError("no row")
        return self._rows[index.row()]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows; none below a row."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns; none below a row."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column; a row's header is what a screen reader names it by."""
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        column = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.align_right)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks for; ``Roles.OBJECT`` is the row, ``Roles.SORT`` its key."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {column.text(row)}"
            case Roles.OBJECT:
                return row
            case Roles.SORT:
                return column.sort(row) if column.sort else column.text(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column.align_right)
            case Qt.ItemDataRole.DecorationRole:
                return column.icon(row) if column.icon else None
            case Qt.ItemDataRole.ForegroundRole:
                return _foreground(column, row)
            case Qt.ItemDataRole.FontRole:
                return theme.font(weight=theme.SEMIBOLD) if column.bold else None
            case Qt.ItemDataRole.ToolTipRole:
                return plain(column.tooltip(row)) if column.tooltip else None
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column; equal rows keep their order. -1 keeps the order given."""
        if column < 0:
            self._sorted = None
            return
        self.layoutAboutToBeChanged.emit()
        before = [(i, self._rows[i.row()]) for i in self.persistentIndexList()]
        self._sorted = (column, order)
        self._order(column, order)
        places = {id(row): number for number, row in enumerate(self._rows)}
        for index, row in before:
            self.changePersistentIndex(index, self.index(places[id(row)], index.column()))
        self.layoutChanged.emit()

    def _order(self, column: int, order: Qt.SortOrder) -> None:
        chosen = self.columns[column]
        key = chosen.sort or chosen.text
        descending = order == Qt.SortOrder.DescendingOrder
        # Comparability within a column is the column's promise, which the type cannot carry.
        self._rows.sort(key=key, reverse=descending)  # type: ignore[arg-type]


def _alignment(right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _foreground(column: Column[R], row: R) -> QColor | None:
    tone = column.tone(row) if column.tone else None
    if tone is not None:
        return QColor(tone_colour(tone))
    return QColor(theme.colours().text_soft) if column.soft else None
