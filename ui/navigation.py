"""The brand-coloured column at the left: the places, their counts, and who is at work."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import actions, icons, theme
from ui.page import Place


class NavigationButton(QPushButton):
    """One place: icon, word, and a count that is also read aloud."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place.title, parent)
        self.key = place.key
        theme.set_role(self, "nav")
        self.setCheckable(True)
        self.setIcon(icons.icon(place.icon, theme.colours().on_brand))
        self.setIconSize(QSize(theme.scaled(theme.ICON), theme.scaled(theme.ICON)))
        self.setText(f"  {place.title}")
        self.setToolTip(actions.shortcut_text(f"go.{place.key}"))
        self._title = place.title
        self._count = QLabel()
        self._count.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, theme.scaled(theme.SPACE_L), 0)
        row.addStretch(1)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_count(0)

    def set_count(self, count: int, *, urgent: bool = False) -> None:
        """Show how many things wait, with a mark when some are late; 0 hides the count."""
        theme.set_role(self._count, "count-mark" if urgent else "count")
        number = str(count) if count < 1000 else "999+"
        # The mark stands for its colour, too: somebody waits longer than was promised.
        self._count.setText(f"! {number}" if urgent else number)
        self._count.setVisible(count > 0)
        self._count.setAccessibleName(str(count))
        late = self.tr("osa myöhässä") if urgent else ""
        spoken = ", ".join(part for part in (self._title, str(count), late) if part)
        self.setAccessibleName(spoken if count else self._title)


class Navigation(QFrame):
    """The column. ``chosen`` carries the key of a place."""

    chosen = Signal(str)

    def __init__(
        self,
        places: Sequence[Place],
        office: str,
        user: str,
        role: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.set_role(self, "navigation")
        self.setAccessibleName(self.tr("Paikat"))
        self.setFixedWidth(theme.scaled(theme.NAVIGATION_WIDTH))
        self._buttons: dict[str, NavigationButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head(office))
        group = QButtonGroup(self)
        for place in places:
            button = NavigationButton(place)
            button.clicked.connect(lambda _checked=False, key=place.key: self.chosen.emit(key))
            group.addButton(button)
            self._buttons[place.key] = button
            column.addWidget(button)
        column.addStretch(1)
        self._lock_line = QLabel()
        column.addWidget(self._foot(user, role))

    def _head(self, office: str) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        side = theme.scaled(theme.SPACE_L)
        # In large letters a small screen has no room for air.
        air = theme.scaled(16 if theme.theme().zoom < theme.LARGE_ZOOM else theme.SPACE_XS)
        column.setContentsMargins(side, air, theme.SPACE_XS, air)
        column.setSpacing(theme.SPACE_XXS)
        name = QLabel("Tekoto")
        theme.set_role(name, "brand")
        place = QLabel(office)
        theme.set_role(place, "brand-soft")
        place.setTextFormat(Qt.TextFormat.PlainText)
        place.setWordWrap(True)
        column.addWidget(name)
        column.addWidget(place)
        return head

    def _foot(self, user: str, role: str) -> QWidget:
        foot = QFrame()
        theme.set_role(foot, "navigation-foot")
        column = QVBoxLayout(foot)
        side = theme.scaled(theme.SPACE_L)
        column.setContentsMargins(side, theme.scaled(8), theme.SPACE_XS, theme.scaled(12))
        column.setSpacing(0)
        for label, text in ((QLabel(), user), (QLabel(), role), (self._lock_line, "")):
            theme.set_role(label, "brand-soft")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(text)
            label.setWordWrap(True)
            column.addWidget(label)
        self._lock_line.hide()
        return foot

    def set_current(self, key: str) -> None:
        """Mark the place that is shown."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def set_count(self, key: str, count: int, *, urgent: bool = False) -> None:
        """Show a count beside a place; raises KeyError for an unknown one."""
        self._buttons[key].set_count(count, urgent=urgent)

    def set_lock_minutes(self, minutes: int) -> None:
        """Say in how many minutes the idle program locks; 0 hides the line."""
        self._lock_line.setText(self.tr("Lukittuu %n min kuluttua", "", minutes))
        self._lock_line.setVisible(minutes > 0)

    def take_focus(self) -> None:
        """Give the keyboard to the current place."""
        for button in self._buttons.values():
            if button.isChecked():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
        next(iter(self._buttons.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the places with the arrow keys."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        buttons = list(self._buttons.values())
        focused = [number for number, button in enumerate(buttons) if button.hasFocus()]
        if step and focused:
            target = buttons[(focused[0] + step) % len(buttons)]
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)
