"""Pieces of the screens before the vault is open."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tekoto.errors import TekotoError
from ui import theme
from ui.actions import without_mnemonic
from ui.messages import message
from ui.progress_bar import announce


class Panel(QWidget):
    """One step: a title, an explanation, fields, and an error told beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.scaled(theme.SPACE_S))
        self._heading = QLabel()
        theme.set_role(self._heading, "title")
        self._heading.setWordWrap(True)
        self.column.addWidget(self._heading)
        self.text = QLabel()
        theme.set_role(self.text, "soft")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.column.addWidget(self.text)
        self.error = QLabel()
        theme.set_role(self.error, "error")
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.setWordWrap(True)
        self.error.hide()

    def say(self, title: str, text: str = "") -> None:
        """Set the title and the explanation under it."""
        self._heading.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(title)

    def add_field(self, label: str, field: QLineEdit | None = None) -> QLineEdit:
        """Add a labelled field; the label with its mnemonic is the field's buddy."""
        field = field or QLineEdit()
        words = QLabel(label)
        theme.set_role(words, "section")
        words.setBuddy(field)
        field.setAccessibleName(without_mnemonic(label))
        self.column.addSpacing(theme.scaled(theme.SPACE_XS))
        self.column.addWidget(words)
        self.column.addWidget(field)
        return field

    def add_secret(self, label: str, show: str = "") -> QLineEdit:
        """Add a field whose text is hidden; ``show`` labels a box that reveals it."""
        field = self.add_field(label)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        if show:
            box = QCheckBox(show)
            box.setAccessibleName(without_mnemonic(show))
            box.toggled.connect(
                lambda on: field.setEchoMode(
                    QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
                )
            )
            self.column.addWidget(box)
        return field

    def add_new_passphrase(self, least: int) -> tuple[QLineEdit, QLineEdit]:
        """Add two fields for a new passphrase of ``least`` characters, and a box to see both."""
        translate = QCoreApplication.translate
        first = self.add_secret(translate("Panel", "Uusi &tunnuslause"))
        hint = QLabel(
            translate("Panel", "Vähintään %n merkkiä. Usea tavallinen sana on hyvä.", "", least)
        )
        theme.set_role(hint, "small")
        hint.setWordWrap(True)
        self.column.addWidget(hint)
        second = self.add_secret(
            translate("Panel", "Tunnuslause &uudelleen"), translate("Panel", "&Näytä tunnuslause")
        )
        second.textChanged.connect(lambda: self.tell(""))
        self.findChildren(QCheckBox)[-1].toggled.connect(
            lambda on: first.setEchoMode(
                QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
            )
        )
        return first, second

    def passphrases_agree(self, first: QLineEdit, second: QLineEdit) -> bool:
        """Tell whether both fields hold the same text; if not, say so beside them."""
        agree = first.text() == second.text()
        self.tell(
            "" if agree else QCoreApplication.translate("Panel", "Tunnuslauseet eivät ole samat.")
        )
        return agree

    def add_error(self) -> None:
        """Put the error's place here, beside the fields."""
        self.column.addWidget(self.error)

    def tell(self, error: TekotoError | str) -> None:
        """Say what is wrong, aloud too; an empty text takes it away."""
        text = error if isinstance(error, str) else message(error)
        self.error.setText(text)
        self.error.setVisible(bool(text))
        if text:
            announce(self, text)
            QTimer.singleShot(0, self, self._scroll_to_error)

    def _scroll_to_error(self) -> None:
        """Bring the error into view, on a small screen or at a large zoom."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self.error)

    def set_busy(self, busy: bool) -> None:
        """Hold the fields while the vault is at work."""
        self.setEnabled(not busy)


def on_return(field: QLineEdit, act: Callable[[], object]) -> None:
    """Let Enter in ``field`` do what the panel's button does."""
    field.returnPressed.connect(act)
