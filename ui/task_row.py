"""One row of the day's list: what, for whom, since when, and the action that Enter takes."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QWidget

from tekoto.today import TodayRow
from ui import theme
from ui.badge import marked_name

_WHEN_WIDTH = 62
_ACTION_WIDTH = 156
_DAYS_SHOWN = 365
_LEAST = 640


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row says; ``when`` takes the place of the number of days."""

    title: str
    detail: str
    action: str
    when: str = ""


class TaskRow(QFrame):
    """A row that acts as one button; arrows move to its neighbours.

    ``stepped`` carries 1 or -1, ``folded`` asks to fold the row's group away, ``menu_wanted``
    carries the place of the menu on the screen.
    """

    opened = Signal(object)
    stepped = Signal(object, int)
    folded = Signal(object)
    focused = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(
        self, row: TodayRow, words: RowWords, day: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.row = row
        theme.set_role(self, "task")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(theme.scaled(theme.ROW_HEIGHT))
        who = marked_name(row.client_name, protected=row.protected)
        when = words.when or self._when((row.due_on - day).days)
        line = QHBoxLayout(self)
        side = theme.scaled(theme.SPACE_S)
        line.setContentsMargins(side, theme.scaled(4), side, theme.scaled(4))
        line.setSpacing(theme.scaled(theme.SPACE_M))
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(theme.scaled(theme.SPACE_M))
        for text, role, share in (
            (words.title, "section", 12),
            (who, "", 9),
            (words.detail, "soft", 15),
        ):
            label = _label(text, role)
            label.setWordWrap(True)
            label.setMinimumWidth(theme.scaled(44))
            self._words.addWidget(label, share)
        line.addLayout(self._words, 1)
        for text, role, width in (
            (when, "soft", _WHEN_WIDTH),
            (f"{words.action} ›", "link", _ACTION_WIDTH),
        ):
            label = _label(text, role)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setFixedWidth(theme.scaled(width))
            line.addWidget(label)
        spoken = ", ".join(p for p in (words.title, who, words.detail, when) if p)
        self.setAccessibleName(f"{spoken}. {words.action}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words under one another where they have no room beside each other."""
        narrow = event.size().width() < theme.scaled(_LEAST)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._words.setDirection(down if narrow else across)
        self._words.setSpacing(0 if narrow else theme.scaled(theme.SPACE_M))
        super().resizeEvent(event)

    def _when(self, days: int) -> str:
        if days == 0:
            return self.tr("tänään")
        if abs(days) < _DAYS_SHOWN:
            return self.tr("{0} pv").format(abs(days))
        return self.tr("yli {0} v").format(abs(days) // _DAYS_SHOWN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or Space; move with the arrows; fold the group with the left one."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.opened.emit(self.row)
            case Qt.Key.Key_Down:
                self.stepped.emit(self, 1)
            case Qt.Key.Key_Up:
                self.stepped.emit(self, -1)
            case Qt.Key.Key_Left:
                self.folded.emit(self)
            case _:
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open with a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.opened.emit(self.row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the row, at the right button and the menu key."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.menu_wanted.emit(self.row, event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which row the keyboard is on."""
        theme.set_role(self, "task-current")
        self.focused.emit(self)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Look as any row again."""
        theme.set_role(self, "task")
        super().focusOutEvent(event)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        theme.set_role(label, role)
    return label
