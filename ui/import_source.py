"""The first step of an import: a file, rows from the clipboard, or a file dropped on the window."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from tekoto.errors import TekotoError
from ui import messages, theme
from ui.actions import shortcut_text
from ui.card import Card, Notice
from ui.page import primary_button

_PASTE_LINES = 8


class SourceStep(QWidget):
    """Asks for a file or for pasted rows; ``pasted`` carries the text."""

    pasted = Signal(str)

    def __init__(self, choose: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = Notice("", "alert")
        self.problem.hide()
        self._choose = primary_button(self.tr("Valitse tiedosto…"), choose)
        self._choose.setToolTip(shortcut_text("import.file"))
        self._paste = QPlainTextEdit()
        self._take = primary_button(self.tr("Lue liitetyt rivit"), self._give)
        theme.set_role(self._take, "secondary")
        self._build()

    def _build(self) -> None:
        file = Card(self.tr("Excel-työkirja tai CSV-tiedosto"))
        hint = QLabel(
            self.tr(
                "Valitse oma taulukkosi tai pudota se ikkunaan. Tekoto lukee sen mutta ei muuta "
                "sitä. Mitään ei tuoda, ennen kuin olet nähnyt, mitä tuonti tekisi, ja koko "
                "tuonnin voi kumota jälkeenpäin."
            )
        )
        hint.setWordWrap(True)
        file.body.addWidget(hint)
        row = QHBoxLayout()
        row.addWidget(self._choose)
        row.addStretch(1)
        file.body.addLayout(row)
        paste = Card(self.tr("Tai liitä rivit Excelistä"))
        label = QLabel(
            self.tr("&Liitä otsikkorivi ja rivit tähän (kopioi ne Excelissä ja paina Ctrl+V):")
        )
        label.setBuddy(self._paste)
        label.setWordWrap(True)
        paste.body.addWidget(label)
        self._paste.setAccessibleName(self.tr("Liitetyt rivit"))
        self._paste.setTabChangesFocus(True)
        self._paste.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        lines = self._paste.fontMetrics().lineSpacing() * _PASTE_LINES
        self._paste.setFixedHeight(lines + theme.scaled(18))
        self._paste.textChanged.connect(self._follow)
        paste.body.addWidget(self._paste)
        low = QHBoxLayout()
        low.addWidget(self._take)
        low.addStretch(1)
        paste.body.addLayout(low)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        column.addWidget(self.problem)
        column.addWidget(file)
        column.addWidget(paste)
        column.addStretch(1)
        self._follow()

    def focus_first(self) -> None:
        """Give the keyboard to the button that chooses a file."""
        self._choose.setFocus()

    def show_error(self, error: TekotoError, name: str) -> None:
        """Say why a file cannot be read; what was pasted stays."""
        text = messages.message(error)
        self.problem.set_text(f"{name}: {text}" if name else text)
        self.problem.show()

    def clear(self) -> None:
        """Forget what was pasted and what went wrong."""
        self._paste.clear()
        self.problem.hide()

    def _follow(self) -> None:
        self._take.setEnabled(bool(self._paste.toPlainText().strip()))

    def _give(self) -> None:
        self.pasted.emit(self._paste.toPlainText())
