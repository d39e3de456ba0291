"""The version of the program, and the licences of everything in it."""

import platform
from pathlib import Path

import PySide6
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

import resources
from tekoto import __version__
from ui import theme
from ui.card import Card

_LINES = 18


class AboutSettings(QWidget):
    """What this is, whose work it carries, and on which terms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = QComboBox()
        self._text = QPlainTextEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        about = Card(self.tr("Tekoto"))
        words = QLabel(
            self.tr(
                "Versio {0}\nQt {1}, Python {2}\nEuroopan unionin yleinen lisenssi EUPL-1.2"
            ).format(__version__, PySide6.__version__, platform.python_version())
        )
        about.body.addWidget(words)
        column.addWidget(about)
        column.addWidget(self._licences())
        column.addStretch(1)

    def _licences(self) -> Card:
        card = Card(self.tr("Lisenssit"))
        for path in licence_files():
            own = path.stem == "LICENSE"
            self._choice.addItem("Tekoto" if own else path.stem.replace("-", " "), path)
        self._choice.currentIndexChanged.connect(lambda _index: self._show())
        self._choice.setAccessibleName(self.tr("Lisenssi"))
        label = QLabel(self.tr("&Lisenssi"))
        label.setBuddy(self._choice)
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(theme.SPACE_S))
        row.addWidget(label)
        row.addWidget(self._choice)
        row.addStretch(1)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Lisenssin teksti"))
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * _LINES)
        card.body.addLayout(row)
        card.body.addWidget(self._text)
        self._show()
        return card

    def _show(self) -> None:
        path = self._choice.currentData()
        if isinstance(path, Path):
            self._text.setPlainText(path.read_text(encoding="utf-8", errors="replace"))


def licence_files() -> tuple[Path, ...]:
    """Return the program's own licence first, then those of what it is made of."""
    root = resources.path("vocabulary").parent.parent
    own = root / "LICENSE"
    others = sorted(p for p in (root / "LICENSES").glob("*") if p.suffix in (".txt", ".md"))
    return (*((own,) if own.exists() else ()), *others)
