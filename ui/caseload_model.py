"""The caseload as a table of any length: rows are read in slices when they come into view."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from tekoto import dates
from tekoto.client import CaseloadRow
from tekoto.names import isolate
from ui import icons, theme
from ui.table_model import Roles
from ui.words import language_name, municipality_name, word

Index = QModelIndex | QPersistentModelIndex
SLICE = 200
_KEPT_SLICES = 30
COLUMNS = ("name", "state", "municipality", "language", "plan", "note", "adviser")
SORT_KEYS = {0: "name", 1: "state", 4: "plan", 5: "note"}


class CaseloadModel(QAbstractTableModel):
    """Shows ``count`` rows; asks ``fetch(slice number)`` for those it lacks and keeps a few.

    ``fetch`` must answer later through ``put``; nothing here touches the store.
    """

    def __init__(
        self, titles: tuple[str, ...], fetch: Callable[[int], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._titles = titles
        self._fetch = fetch
        self._count = 0
        self._slices: OrderedDict[int, tuple[CaseloadRow, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self.generation = 0

    def reset(self, count: int, first: tuple[CaseloadRow, ...]) -> None:
        """Show another result whose first slice is at hand."""
        self.beginResetModel()
        self.generation += 1
        self._count = count
        self._slices = OrderedDict({0: first})
        self._asked = set()
        self.endResetModel()

    def put(self, number: int, rows: tuple[CaseloadRow, ...], generation: int) -> None:
        """Take in a slice; one that was asked for an earlier result is dropped."""
        if generation != self.generation:
            return
        self._asked.discard(number)
        self._slices[number] = rows
        while len(self._slices) > _KEPT_SLICES:
            self._slices.popitem(last=False)
        start = number * SLICE
        end = min(self._count, start + SLICE) - 1
        self.dataChanged.emit(self.index(start, 0), self.index(end, len(COLUMNS) - 1))

    def row_object(self, row: int) -> CaseloadRow | None:
        """Return the row, or None while it is being read."""
        number, place = divmod(row, SLICE)
        rows = self._slices.get(number)
        if rows is None:
            if number not in self._asked:
                self._asked.add(number)
                self._fetch(number)
            return None
        self._slices.move_to_end(number)
        return rows[place] if place < len(rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many clients the filter holds."""
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section] if orientation == Qt.Orientation.Horizontal else section
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks for; an unread row is an ellipsis until it arrives."""
        if not index.isValid():
            return None
        row, column = self.row_object(index.row()), COLUMNS[index.column()]
        if role == Roles.OBJECT:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return "…" if row is None else cell_text(column, row)
        if row is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._titles[index.column()]}: {cell_text(column, row)}"
        if role == Qt.ItemDataRole.FontRole and column == "name":
            return theme.font(weight=theme.SEMIBOLD)
        if role == Qt.ItemDataRole.ForegroundRole and column in ("language", "note", "adviser"):
            return QColor(theme.colours().text_soft)
        if role == Qt.ItemDataRole.DecorationRole:
            return _decoration(column, row)
        return None


def cell_text(column: str, row: CaseloadRow) -> str:
    """Return the text of a cell."""
    match column:
        case "name":
            original = f"  {isolate(row.original_name)}" if row.original_name else ""
            birth = f"  {row.birth.value.year}" if row.birth else ""
            return f"{isolate(row.name)}{original}{birth}"
        case "state":
            return word("case_states", row.state)
        case "municipality":
            return municipality_name(row.municipality) if row.municipality else "–"
        case "language":
            return language_name(row.interpreter_language or row.mother_tongue)
        case "plan":
            return dates.format_date(row.plan_valid_to) if row.plan_valid_to else "–"
        case "note":
            return dates.format_date(row.last_note_on) if row.last_note_on else "–"
        case _:
            return row.adviser_name


def _decoration(column: str, row: CaseloadRow) -> QIcon | None:
    if column == "name" and row.protected:
        return icons.icon("shield-alert", theme.colours().alert_text)
    return None
