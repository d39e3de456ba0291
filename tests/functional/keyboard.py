"""A person at the window with nothing but a keyboard."""

from time import monotonic

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTabWidget,
    QWidget,
)

from tests.ui.office import Office

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_LIMIT = 120


class Keyboard:
    """Presses keys where the keyboard is; ``presses`` counts them, letters aside."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.presses = 0
        self._chosen: dict[QWidget, float] = {}

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press one key."""
        self.presses += 1
        self._office.key(key, modifier)

    def control(self, letter: str, *, shift: bool = False) -> None:
        """Press a command's shortcut."""
        self.key(Qt.Key(ord(letter)), _CONTROL | _SHIFT if shift else _CONTROL)

    def alt(self, letter: str) -> None:
        """Go where an underlined letter leads."""
        self.key(Qt.Key(ord(letter)), _ALT)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until the control of that name has the keyboard."""
        for _ in range(_LIMIT):
            found = QApplication.focusWidget()
            if found is not None and self._name(found) == name:
                return found
            self.presses += 1
            self._office.qtbot.keyClick(found or self._office.window, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name!r}")

    def turn_to(self, title: str) -> None:
        """Press the arrow, or Ctrl+Tab from within, until the tab of that title is in front."""
        for _ in range(_LIMIT):
            found = QApplication.focusWidget()
            bar = found if isinstance(found, QTabBar) else _tabs_around(found)
            if bar.tabText(bar.currentIndex()).startswith(title):
                return
            if bar is found:
                self.key(Qt.Key.Key_Right)
            else:
                self.key(Qt.Key.Key_Tab, _CONTROL)
        raise AssertionError(f"no tab {title!r}")

    def press(self, name: str) -> None:
        """Go to a button and press it."""
        self.tab_to(name)
        self.key(Qt.Key.Key_Return)

    def write(self, name: str, text: str) -> None:
        """Go to a field and type; a choice takes the entry that begins so."""
        field = self.tab_to(name)
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.selectAll()
        else:
            self._rest(field)
        self.type(text)
        if isinstance(field, QComboBox):
            assert field.currentText().startswith(text), field.currentText()

    def _rest(self, choice: QWidget) -> None:
        """Wait until what was typed into this choice before is no longer a part of the word."""
        limit = QApplication.keyboardInputInterval() + 50
        since = (monotonic() - self._chosen.get(choice, 0.0)) * 1_000
        if since < limit:
            self._office.qtbot.wait(int(limit - since) + 1)
        self._chosen[choice] = monotonic()

    def find(self, text: str) -> list[str]:
        """Type a text into the search field from wherever one is; return the names it shows."""
        window = self._office.window
        assert window is not None
        field = window.search
        self.control("F")
        self.type(text)
        # Until then the field shows nothing for this text.
        self._office.qtbot.waitUntil(lambda: bool(field.shown_hits()), timeout=5_000)
        return [hit.name for hit in field.shown_hits()]

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        for letter in text:
            target = QApplication.focusWidget()
            assert target is not None
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(target, event)

    def _name(self, widget: QWidget) -> str:
        if widget.accessibleName():
            return widget.accessibleName()
        if isinstance(widget, QAbstractButton):
            return widget.text().replace("&", "")
        for label in widget.window().findChildren(QLabel):
            if label.buddy() is widget:
                return label.text().replace("&", "")
        return ""


def _tabs_around(widget: QWidget | None) -> QTabBar:
    while widget is not None and not isinstance(widget, QTabWidget):
        widget = widget.parentWidget()
    assert widget is not None, "the keyboard is on no tab"
    return widget.tabBar()
