"""Keys, commands and waiting on the open window, as a person does, for the demo and pictures."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.application import Application
from ui.desk import Desk
from ui.main_window import MainWindow

_LIMIT_SECONDS = 600
_QUIET_ROUNDS = 6


class Hand:
    """Works the program's window; what it asks for that is not there is a RuntimeError."""

    def __init__(self, program: Application) -> None:
        self.program = program

    @property
    def window(self) -> MainWindow:
        """The main window; a changed look makes it anew."""
        if self.program.window is None:
            raise RuntimeError("the window is not open")
        return self.program.window

    @property
    def desk(self) -> Desk:
        """What pages are given."""
        return self.window.desk

    def command(self, key: str) -> None:
        """Give a command of ``ui.actions``."""
        found = [one for one in self.window.commands() if one.objectName() == key]
        if not found or not found[0].isEnabled():
            raise RuntimeError(f"{key} does not work here")
        found[0].trigger()
        self.settle()

    def focused(self) -> QWidget:
        """Return where the keyboard is."""
        return QApplication.focusWidget() or self.window

    def escape(self) -> None:
        """Go back."""
        QTest.keyClick(self.focused(), Qt.Key.Key_Escape)
        self.settle()

    def type(self, widget: QWidget, text: str) -> None:
        """Type as a keyboard does; QTest knows ASCII alone."""
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(widget, key)
        self.settle()

    def settle(self) -> None:
        """Wait until the background work is done and painted."""
        self.wait_for(lambda: self.program.desk is None or self.program.desk.is_idle())

    def wait_for(self, rested: Callable[[], bool]) -> None:
        """Wait until something has been at rest for a while."""
        limit = time.monotonic() + _LIMIT_SECONDS
        quiet = 0
        while quiet < _QUIET_ROUNDS:
            QApplication.processEvents()
            QTest.qWait(2)
            quiet = quiet + 1 if rested() else 0
            if time.monotonic() > limit:
                raise TimeoutError("the background work does not end")
