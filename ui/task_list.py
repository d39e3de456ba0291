"""The groups of the day's list, walked with the arrows."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tekoto import clock
from tekoto.today import TaskKey, TodayRow, TodayView, Urgency
from ui import task_words
from ui.badge import Tone
from ui.task_group import GroupHead, TaskGroup
from ui.task_row import RowWords, TaskRow

ASIDE = "aside"
_MOST = 25
_MOST_LATER = 10


class TaskList(QWidget):
    """Rows in groups; ``opened`` carries the row of Enter or a click."""

    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)
    stood_on = Signal(object)
    fold_changed = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: list[TaskGroup] = []
        self._current: TaskRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_rows(
        self, rows: Sequence[TodayRow], aside: Sequence[TodayRow], view: TodayView
    ) -> None:
        """Show these rows instead; groups stay folded as they were told."""
        self.clear()
        for urgency, (title, tone) in self._heads().items():
            found = [row for row in rows if row.urgency is urgency]
            most = _MOST_LATER if urgency is Urgency.LATER else _MOST
            self._add(str(urgency), title, tone, "", found, view, most)
        self._add(ASIDE, self.tr("Torkutetut"), Tone.NEUTRAL, "clock", aside, view, _MOST)

    def clear(self) -> None:
        """Take every row away."""
        self._current = None
        for group in self._groups:
            group.hide()
            self._column.removeWidget(group)
            group.deleteLater()
        self._groups = []

    def fold(self, keys: Iterable[str]) -> None:
        """Fold groups away by their keys, without telling of it."""
        wanted = set(keys)
        for group in self._groups:
            group.fold(folded=group.key in wanted, tell=False)

    def rows(self) -> list[TaskRow]:
        """Return the rows that can be stood on, in order."""
        return [stop for stop in self._stops() if isinstance(stop, TaskRow)]

    def current(self) -> TaskRow | None:
        """Return the row the keyboard is or was last on."""
        return self._current

    def stand_on(self, key: TaskKey | None, place: int) -> TaskRow | None:
        """Give the keyboard to the row of a task, or to the row in its place; return it."""
        rows = self.rows()
        found = next((row for row in rows if key is not None and row.row.key == key), None)
        if found is None and rows:
            found = rows[max(0, min(place, len(rows) - 1))]
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._groups:
            self._groups[0].head.setFocus(Qt.FocusReason.OtherFocusReason)
        return found

    def put_under_current(self, widget: QWidget) -> None:
        """Put a form under the current row."""
        for group in self._groups:
            if self._current is not None and self._current in group.rows:
                group.put_under(self._current, widget)

    def has_focus(self) -> bool:
        """Tell whether the keyboard is on a row or a head."""
        return any(stop.hasFocus() for group in self._groups for stop in (group.head, *group.rows))

    def _heads(self) -> dict[Urgency, tuple[str, Tone]]:
        return {
            Urgency.OVERDUE: (self.tr("Myöhässä"), Tone.ALERT),
            Urgency.TODAY: (self.tr("Tänään"), Tone.WARNING),
            Urgency.WEEK: (self.tr("Tällä viikolla"), Tone.INFO),
            Urgency.LATER: (self.tr("Tulossa"), Tone.NEUTRAL),
        }

    def _add(
        self,
        key: str,
        title: str,
        tone: Tone,
        icon: str,
        found: Sequence[TodayRow],
        view: TodayView,
        most: int,
    ) -> None:
        if not found:
            return
        lines = [self._line(row, view) for row in found]
        head = GroupHead(title, tone, icon, len(found))
        head.stepped.connect(self._step)
        group = TaskGroup(key, head, lines, most)
        group.fold_changed.connect(self.fold_changed)
        for line in lines:
            line.folded.connect(lambda _line, group=group: group.fold(folded=True))
        self._groups.append(group)
        self._column.addWidget(group)

    def _line(self, row: TodayRow, view: TodayView) -> TaskRow:
        now = clock.now()
        words = RowWords(
            task_words.title(row, now),
            task_words.detail(row),
            task_words.action(row, now),
            task_words.put_off_until(row) if row.mark else "",
        )
        line = TaskRow(row, words, view.day)
        line.opened.connect(self.opened)
        line.stepped.connect(self._step)
        line.menu_wanted.connect(self.menu_wanted)
        line.focused.connect(self._stand)
        return line

    def _stand(self, line: TaskRow) -> None:
        self._current = line
        self.stood_on.emit(line.row)

    def _stops(self) -> list[QWidget]:
        return [stop for group in self._groups for stop in group.stops()]

    def _step(self, line: QWidget, step: int) -> None:
        stops = self._stops()
        if not stops:
            return
        if line in stops:
            place = max(0, min(stops.index(line) + step, len(stops) - 1))
        else:
            place = self._after_head(line, stops, step)
        stops[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _after_head(self, head: QWidget, stops: list[QWidget], step: int) -> int:
        """Return the stop beside the head of an open group, which itself is none."""
        before = 0
        for group in self._groups:
            if group.head is head:
                break
            before += len(group.stops())
        return max(0, min(before if step > 0 else before - 1, len(stops) - 1))
