"""What every page of the main window has in common: a header and four habits."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.actions import without_mnemonic
from ui.desk import Desk
from ui.flow_layout import FlowLayout
from ui.screen import bring_into_view
from ui.tab_order import stops
from ui.title_label import TitleLabel


class Page(QWidget):
    """A page of the main window; nothing inherits from a page made of this.

    ``primary`` is shown as the one filled button of the top bar while the page is shown; without
    it the bar offers a new note. Lay out with ``self.body``; put the ``PageHeader`` first.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.primary: QAction | None = None
        theme.set_role(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body = QVBoxLayout(self)
        side = theme.scaled(24)
        self.body.setContentsMargins(side, theme.scaled(18), side, theme.scaled(18))
        self.body.setSpacing(theme.scaled(theme.SPACE_M))

    def column(self, name: str) -> QVBoxLayout:
        """Return where to lay out what may be higher than a small screen at a large zoom.

        There the whole page scrolls; ``name`` tells a screen reader what it is.
        """
        if theme.theme().zoom < theme.LARGE_ZOOM:
            return self.body
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_XS), 0)
        column.setSpacing(self.body.spacing())
        self.body.addWidget(scrolling(content, name))
        return column

    def refresh(self) -> None:
        """Read again what is shown; called each time the page comes to the front."""

    def go_back(self) -> bool:
        """Handle Esc inside the page: return True if it closed something of its own."""
        return False

    def show_part(self, part: str) -> None:
        """Bring a part of the page to the front by its name."""

    def part_in_front(self) -> str:
        """Return the name of the part in front; empty when the page has none."""
        return ""

    def leave(self) -> None:
        """Keep what is half done; called before the page is dropped and before the lock."""

    def focus_first(self) -> None:
        """Take the keyboard when the page comes to the front."""
        found = stops(self)
        first = next((w for w in found if not isinstance(w.parentWidget(), PageHeader)), None)
        (first or self).setFocus(Qt.FocusReason.OtherFocusReason)


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the navigation; ``key`` without its ``go.`` is also that of its command."""

    key: str
    icon: str
    factory: Callable[[Desk], Page]

    @property
    def title(self) -> str:
        """The place's name in the language of the interface."""
        from ui.actions import text

        return without_mnemonic(text(f"go.{self.key}"))


class PageHeader(QWidget):
    """Title, subtitle, badges, and buttons of which at most one is primary."""

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trail = QLabel()
        theme.set_role(self._trail, "small")
        self._trail.hide()
        self._title = TitleLabel("title")
        self._subtitle = QLabel()
        theme.set_role(self._subtitle, "soft")
        self._subtitle.setTextFormat(Qt.TextFormat.PlainText)
        self._subtitle.setWordWrap(True)
        self._first = FlowLayout(theme.scaled(theme.SPACE_S))
        self._badges: list[QWidget] = []
        self._buttons = FlowLayout(theme.scaled(theme.SPACE_S))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()
        self.set_title(title)
        self.set_subtitle(subtitle)

    def _build(self) -> None:
        self._first.addWidget(self._title)
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_XXS)
        words.addWidget(self._trail)
        words.addLayout(self._first)
        words.addWidget(self._subtitle)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.scaled(theme.SPACE_S))
        self._row.addLayout(words, 1)
        self._row.addLayout(self._buttons)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again where the buttons fit."""
        self._turn(event.size().width())
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Look again where the buttons fit: a title or badge has come or gone."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn(self.width())
        return super().event(event)

    def _turn(self, width: int) -> None:
        """Put the buttons under the title where they do not fit beside it."""
        wanted = self._first.sizeHint().width() + self._buttons.sizeHint().width()
        narrow = wanted + theme.scaled(theme.SPACE_L) > width
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the widest part only."""
        width = max(self._first.minimumSize().width(), self._buttons.minimumSize().width())
        return QSize(width, super().minimumSizeHint().height())

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self._title.setAccessibleName(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Change the line under the title; an empty text hides it."""
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def set_trail(self, trail: str) -> None:
        """Say where the page belongs, such as ``Asiakkaat › Lahti``; an empty text hides it."""
        self._trail.setText(trail)
        self._trail.setVisible(bool(trail))

    def add_badge(self, badge: QWidget) -> None:
        """Put a badge beside the title."""
        self._badges.append(badge)
        self._first.addWidget(badge)

    def clear_badges(self) -> None:
        """Take away every badge."""
        for badge in self._badges:
            self._first.removeWidget(badge)
            badge.hide()
            badge.deleteLater()
        self._badges = []

    def add_button(self, action: QAction, *, primary: bool = False) -> QPushButton:
        """Show an action as a button at the right; return it."""
        button = action_button(action, primary=primary)
        self._buttons.addWidget(button)
        return button


class ActionButton(QPushButton):
    """A button that shows and triggers an action and follows its state."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        # A method of the button: Qt ends the connection with whichever of the two goes first.
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)
        self._follow()

    def _follow(self) -> None:
        action = self._action
        self.setText(without_mnemonic(action.text()))
        self.setEnabled(action.isEnabled())
        # Showing a button that has no place yet would open a window of its own.
        if self.parentWidget() is not None or not action.isVisible():
            self.setVisible(action.isVisible())
        self.setAccessibleName(without_mnemonic(action.text()))
        self.setToolTip(action.shortcut().toString(action.shortcut().SequenceFormat.NativeText))


def action_button(action: QAction, *, primary: bool = False, role: str = "") -> QPushButton:
    """Return a button that shows and triggers ``action`` and follows its state."""
    button = ActionButton(action)
    theme.set_role(button, role or ("primary" if primary else "secondary"))
    return button


def link_button(text: str, clicked: Callable[[], object]) -> QPushButton:
    """Return a button that looks like a link."""
    button = QPushButton(text)
    theme.set_role(button, "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAccessibleName(without_mnemonic(text))
    button.clicked.connect(lambda _checked=False: clicked())
    return button


def primary_button(text: str, clicked: Callable[[], object]) -> QPushButton:
    """Return the filled button of a form."""
    button = QPushButton(text)
    theme.set_role(button, "primary")
    button.setAccessibleName(without_mnemonic(text))
    button.clicked.connect(lambda _checked=False: clicked())
    return button


class _KeepingArea(QScrollArea):
    """Keeps the field with the keyboard in view when something opens above it or around it."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the field when there is less room than before."""
        self._keep(event.oldSize().height())
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the field when the content has become higher."""
        if event.type() == QEvent.Type.Resize and watched is self.widget():
            self._keep(self.viewport().height())
        return super().eventFilter(watched, event)

    def _keep(self, height: int) -> None:
        here, content = QApplication.focusWidget(), self.widget()
        if here is None or content is None or not content.isAncestorOf(here):
            return
        # Whoever had scrolled away from it is left where she looks.
        if 0 <= here.mapTo(self.viewport(), QPoint(0, 0)).y() < height:
            QTimer.singleShot(0, here, partial(bring_into_view, here))


def scrolling(content: QWidget, name: str = "") -> QScrollArea:
    """Return ``content`` in a frameless area that scrolls upwards and downwards only.

    The area can be reached by keyboard; ``name`` tells a screen reader what it is.
    """
    area = _KeepingArea()
    theme.set_role(area, "clear")
    theme.set_role(content, "clear")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    area.setAccessibleName(name or QCoreApplication.translate("Page", "Sivun sisältö"))
    return area


def bring_to_top(widget: QWidget) -> None:
    """Scroll the page so that a part that has just opened begins at its top."""

    def scroll() -> None:
        area = widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        content = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and content is not None:
            top = widget.mapTo(content, widget.rect().topLeft()).y()
            area.verticalScrollBar().setValue(top - theme.scaled(theme.SPACE_S))

    QTimer.singleShot(0, widget, scroll)
