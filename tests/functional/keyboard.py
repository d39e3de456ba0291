"""A person at the window with nothing but a keyboard."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
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
        """Press the arrow until the tab of that title is in front."""
        for _ in range(_LIMIT):
            bar = QApplication.focusWidget()
            assert isinstance(bar, QTabBar)
            if bar.tabText(bar.currentIndex()).startswith(title):
                return
            self.key(Qt.Key.Key_Right)
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
            # What was typed into a choice a moment ago would still be a part of the word.
            self._office.qtbot.wait(QApplication.keyboardInputInterval() + 50)
        self.type(text)
        if isinstance(field, QComboBox):
            assert field.currentText().startswith(text), field.currentText()

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
        for label in widget.window().findChildren(QLabel):
            if label.buddy() is widget:
                return label.text().replace("&", "")
        return ""
