"""Asking for the password of a file that came back locked."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from ui import theme
from ui.page import primary_button

_WIDTH = 260


class PasswordField(QWidget):
    """A line for the password; ``opened`` gets it, and the line keeps nothing."""

    def __init__(self, opened: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._line = QLineEdit()
        self._line.setMaximumWidth(theme.scaled(_WIDTH))
        # Told on the phone letter by letter: she must see what she types. It is no secret of hers.
        label = QLabel(self.tr("Tiedoston &salasana"))
        label.setBuddy(self._line)
        self._line.setAccessibleName(self.tr("Tiedoston salasana"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(theme.SPACE_S))
        row.addWidget(label)
        row.addWidget(self._line, 1)
        row.addWidget(primary_button(self.tr("&Avaa tiedosto"), self._open))
        row.addStretch(1)
        self._line.returnPressed.connect(self._open)

    def ask(self) -> None:
        """Take the keyboard."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        typed = self._line.text()
        if typed.strip():
            self._line.clear()
            self._opened(typed)
