"""The caseload as a table of any length: rows are read in slices when they come into view."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from tekoto.client import CaseloadRow
from ui import icons, theme
from ui.caseload_columns import NAME, Layout
from ui.table_model import Roles

Index = QModelIndex | QPersistentModelIndex
SLICE = 200
_KEPT_SLICES = 30
_SOFT = ("language", "note", "adviser", "number", "mother_tongue")


@dataclass(frozen=True, slots=True)
class Group:
    """A group of rows under its heading; the only group of an ungrouped list has no title."""

    key: str
    title: str
    count: int
    open: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one group: the first and how many."""

    group: Group
    offset: int
    length: int


Slice = tuple[int, int]
"""The place of a group and the number of the slice in it."""


class CaseloadModel(QAbstractTableModel):
    """Shows groups of rows; asks ``fetch(group, slice number)`` for those it lacks.

    ``fetch`` must answer later through ``put``; nothing here touches the store.
    """

    def __init__(
        self, fetch: Callable[[Group, Slice], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._layout = Layout()
        self._groups: tuple[Group, ...] = ()
        self._starts: list[int] = []
        self._rows = 0
        self._slices: OrderedDict[Slice, tuple[CaseloadRow, ...]] = OrderedDict()
        self._asked: set[Slice] = set()
        self.generation = 0

    def use_own_fields(self, layout: Layout) -> None:
        """Have the columns of a layout, whose own fields may be others than before."""
        if layout.own != self._layout.own:
            self.beginResetModel()
            self._layout = layout
            self.endResetModel()

    def columns(self) -> tuple[str, ...]:
        """Return the keys of the columns as they are numbered."""
        return self._layout.columns()

    def reset(self, groups: Sequence[Group], first: tuple[CaseloadRow, ...] | None = None) -> None:
        """Show another result; ``first`` is the first slice of the first group, if at hand."""
        self.beginResetModel()
        self.generation += 1
        self._groups = tuple(groups)
        self._slices = OrderedDict() if first is None else OrderedDict({(0, 0): first})
        self._asked = set()
        self._count_rows()
        self.endResetModel()

    def groups(self) -> tuple[Group, ...]:
        """Return the groups as they are shown."""
        return self._groups

    def open_groups(self, places: Iterable[int], *, open: bool) -> None:
        """Show the rows of groups, or their headings alone."""
        changed = set(places)
        self.beginResetModel()
        self._groups = tuple(
            replace(group, open=open) if place in changed else group
            for place, group in enumerate(self._groups)
        )
        self._count_rows()
        self.endResetModel()

    def _count_rows(self) -> None:
        self._starts, row = [], 0
        for group in self._groups:
            self._starts.append(row)
            row += self._heading(group) + (group.count if group.open else 0)
        self._rows = row

    def _heading(self, group: Group) -> int:
        return 1 if group.title else 0

    def place(self, row: int) -> tuple[int, int]:
        """Return the place of the row's group and the row within it; -1 is the heading."""
        place = bisect_right(self._starts, row) - 1
        return place, row - self._starts[place] - self._heading(self._groups[place])

    def row_of(self, place: int) -> int:
        """Return the row of a group's heading."""
        return self._starts[place]

    def parts(self, first: int, last: int) -> list[Part]:
        """Return what the rows from ``first`` to ``last`` are, headings left out."""
        found: list[Part] = []
        row = first
        while row <= last:
            place, offset = self.place(row)
            group = self._groups[place]
            end = self._starts[place] + self._heading(group) + (group.count if group.open else 0)
            length = min(last + 1, end) - row
            if offset < 0:
                row, length = row + 1, length - 1
                offset = 0
            if length > 0:
                found.append(Part(group, offset, length))
            row += max(length, 0)
        return found

    def put(self, which: Slice, rows: tuple[CaseloadRow, ...], generation: int) -> None:
        """Take in a slice; one that was asked for an earlier result is dropped."""
        if generation != self.generation:
            return
        self._asked.discard(which)
        self._slices[which] = rows
        while len(self._slices) > _KEPT_SLICES:
            self._slices.popitem(last=False)
        place, number = which
        group = self._groups[place]
        if not group.open:
            return
        start = self._starts[place] + self._heading(group) + number * SLICE
        end = min(start + SLICE, self._starts[place] + self._heading(group) + group.count) - 1
        self.dataChanged.emit(self.index(start, 0), self.index(end, self.columnCount() - 1))

    def row_object(self, row: int) -> CaseloadRow | Group | None:
        """Return the row or the heading, or None while the row is being read."""
        place, offset = self.place(row)
        if offset < 0:
            return self._groups[place]
        number, within = divmod(offset, SLICE)
        rows = self._slices.get((place, number))
        if rows is None:
            if (place, number) not in self._asked:
                self._asked.add((place, number))
                self._fetch(self._groups[place], (place, number))
            return None
        self._slices.move_to_end((place, number))
        return rows[within] if within < len(rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows and headings are shown."""
        return 0 if parent is not None and parent.isValid() else self._rows

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns, hidden ones too."""
        return 0 if parent is not None and parent.isValid() else len(self.columns())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if role == Qt.ItemDataRole.DisplayRole:
            horizontal = orientation == Qt.Orientation.Horizontal
            return self._layout.title(self.columns()[section]) if horizontal else section
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks for; an unread row is an ellipsis until it arrives."""
        if not index.isValid():
            return None
        row, column = self.row_object(index.row()), self.columns()[index.column()]
        if role == Roles.OBJECT:
            return row
        if isinstance(row, Group):
            return self._heading_data(row, column, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return "…" if row is None else self._layout.text(column, row)
        if row is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._layout.title(column)}: {self._layout.text(column, row)}"
        if role == Qt.ItemDataRole.FontRole and column == NAME:
            return theme.font(weight=theme.SEMIBOLD)
        if role == Qt.ItemDataRole.ForegroundRole and column in _SOFT:
            return QColor(theme.colours().text_soft)
        if role == Qt.ItemDataRole.DecorationRole:
            return _decoration(column, row)
        return None

    def _heading_data(self, group: Group, column: str, role: int) -> object:
        if column != NAME:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{group.title}  ({group.count})"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("auki") if group.open else self.tr("kiinni")
            template = self.tr("Ryhmä {0}, {1} asiakasta, {2}")
            return template.format(group.title, group.count, state)
        if role == Qt.ItemDataRole.FontRole:
            return theme.font(weight=theme.SEMIBOLD)
        if role == Qt.ItemDataRole.DecorationRole:
            name = "chevron-down" if group.open else "chevron-right"
            return icons.icon(name, theme.colours().text)
        return None


def _decoration(column: str, row: CaseloadRow) -> QIcon | None:
    if column == NAME and row.protected:
        return icons.icon("shield-alert", theme.colours().alert_text)
    return None
