"""A group of the day's list: a head that folds it away, its rows, and the rest on demand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import icons, theme
from ui.badge import Badge, Tone
from ui.page import link_button
from ui.task_row import TaskRow


class GroupHead(QPushButton):
    """The head: state as word and icon, how many there are, and whether the group is open."""

    stepped = Signal(object, int)
    fold_wanted = Signal(bool)

    def __init__(self, title: str, tone: Tone, icon: str, count: int) -> None:
        super().__init__()
        theme.set_role(self, "group-head")
        self._title, self._count = title, count
        self._arrow = QLabel()
        badge = Badge(title, tone, icon)
        number = QLabel(str(count))
        theme.set_role(number, "soft")
        row = QHBoxLayout(self)
        side = theme.scaled(theme.SPACE_XS)
        row.setContentsMargins(side, side, side, side)
        row.setSpacing(theme.scaled(theme.SPACE_S))
        row.addWidget(self._arrow)
        row.addWidget(badge)
        row.addWidget(number)
        row.addStretch(1)
        for part in (self._arrow, badge, number):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(row.sizeHint().height())
        self.show_folded(folded=False)

    def show_folded(self, *, folded: bool) -> None:
        """Say whether the rows are shown."""
        arrow = "chevron-right" if folded else "chevron-down"
        colour = theme.colours().text_soft
        self._arrow.setPixmap(icons.pixmap(arrow, theme.scaled(theme.ICON - 2), colour))
        state = self.tr("suljettu") if folded else self.tr("auki")
        self.setAccessibleName(f"{self._title}, {self._count}, {state}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold and unfold with the arrows sideways; move with those up and down."""
        match event.key():
            case Qt.Key.Key_Down:
                self.stepped.emit(self, 1)
            case Qt.Key.Key_Up:
                self.stepped.emit(self, -1)
            case Qt.Key.Key_Left:
                self.fold_wanted.emit(True)
            case Qt.Key.Key_Right:
                self.fold_wanted.emit(False)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)


class TaskGroup(QWidget):
    """A head and its rows; ``fold_changed`` carries the group's key and whether it is folded."""

    fold_changed = Signal(str, bool)

    def __init__(self, key: str, head: GroupHead, rows: list[TaskRow], most: int) -> None:
        super().__init__()
        self.key, self.head, self.rows = key, head, rows
        self.folded = False
        self._most = most
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        for number, row in enumerate(rows):
            self.column.addWidget(row)
            row.setVisible(number < most)
        self._more = link_button(
            self.tr("Näytä loput {0}").format(max(0, len(rows) - most)), self.show_all
        )
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        # Only now: without a parent it would be a window of its own.
        self._more.setVisible(len(rows) > most)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.scaled(theme.SPACE_XS))
        outer.setSpacing(0)
        outer.addWidget(head)
        outer.addWidget(self._body)
        head.clicked.connect(lambda _checked=False: self.fold(folded=not self.folded))
        head.fold_wanted.connect(lambda folded: self.fold(folded=folded))

    def fold(self, *, folded: bool, tell: bool = True) -> None:
        """Hide or show the rows; the keyboard stays on the head."""
        if folded == self.folded:
            return
        self.folded = folded
        if any(row.hasFocus() for row in self.rows):
            self.head.setFocus(Qt.FocusReason.OtherFocusReason)
        self._body.setVisible(not folded)
        self.head.show_folded(folded=folded)
        if tell:
            self.fold_changed.emit(self.key, folded)

    def show_all(self) -> None:
        """Show the rows beyond the first ones, and go to the first of them."""
        self._more.hide()
        for row in self.rows:
            row.show()
        if len(self.rows) > self._most:
            self.rows[self._most].setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """Return where the arrows stop: the rows shown, or the head of a folded group."""
        if self.folded:
            return [self.head]
        return [row for row in self.rows if not row.isHidden()]

    def put_under(self, row: TaskRow, widget: QWidget) -> None:
        """Put a form right under a row."""
        self.column.insertWidget(self.column.indexOf(row) + 1, widget)
