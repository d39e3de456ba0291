"""A small form inside a page: labelled fields, errors beside them, save and cancel."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tekoto import dates
from tekoto.errors import InvalidInputError, TekotoError
from ui import messages, theme
from ui.actions import without_mnemonic
from ui.card import Card
from ui.page import primary_button

Field = QLineEdit | QComboBox | QPlainTextEdit | QCheckBox
F = TypeVar("F", QLineEdit, QComboBox, QPlainTextEdit, QCheckBox)


class InlineForm(Card):
    """Fields by key. ``saved`` asks the owner to read the values and write them.

    The owner calls ``finish`` when that worked or ``show_error`` when it did not; nothing that
    has been typed is lost by an error.
    """

    saved = Signal()
    cancelled = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._fields: dict[str, Field] = {}
        self._errors: dict[str, QLabel] = {}
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(theme.scaled(theme.SPACE_M))
        self._form.setVerticalSpacing(theme.scaled(theme.SPACE_S))
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._general = QLabel()
        theme.set_role(self._general, "error")
        self._general.setWordWrap(True)
        self._general.hide()
        self.save_button = primary_button(self.tr("&Tallenna"), self.saved.emit)
        self.cancel_button = QPushButton(self.tr("&Peruuta"))
        self.cancel_button.clicked.connect(self._cancel)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        self.body.addLayout(self._form)
        self.body.addWidget(self._general)
        self.body.addLayout(row)

    def add_line(self, key: str, label: str, hint: str = "") -> QLineEdit:
        """Add a line of text."""
        edit = QLineEdit()
        edit.setPlaceholderText(hint)
        edit.setMaxLength(500)
        return self._add(key, label, edit)

    def add_date(self, key: str, label: str) -> QLineEdit:
        """Add a date, typed as people write it."""
        return self.add_line(key, label, self.tr("pp.kk.vvvv"))

    def add_text(self, key: str, label: str, lines: int = 3) -> QPlainTextEdit:
        """Add a text of several lines; Tab moves on."""
        edit = QPlainTextEdit()
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + theme.scaled(18))
        return self._add(key, label, edit)

    def add_choice(self, key: str, label: str, items: Sequence[tuple[object, str]]) -> QComboBox:
        """Add a choice of codes with their words."""
        box = QComboBox()
        for code, text in items:
            box.addItem(text, code)
        return self._add(key, label, box)

    def add_check(self, key: str, label: str) -> QCheckBox:
        """Add a tick."""
        return self._add(key, "", QCheckBox(label), label)

    def _add(self, key: str, label: str, field: F, name: str = "") -> F:
        error = QLabel()
        theme.set_role(error, "error")
        error.setWordWrap(True)
        error.hide()
        holder = QVBoxLayout()
        holder.setSpacing(theme.SPACE_XXS)
        holder.addWidget(field)
        holder.addWidget(error)
        words = QLabel(label)
        words.setBuddy(field)
        field.setAccessibleName(without_mnemonic(name or label))
        self._form.addRow(words, holder)
        self._fields[key] = field
        self._errors[key] = error
        return field

    def value(self, key: str) -> str:
        """Return the text of a line or the text's plain words."""
        field = self._fields[key]
        if isinstance(field, QLineEdit):
            return field.text().strip()
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText().strip()
        raise KeyError(key)

    def code(self, key: str) -> str:
        """Return the code chosen."""
        field = self._fields[key]
        if not isinstance(field, QComboBox):
            raise KeyError(key)
        return str(field.currentData() or "")

    def checked(self, key: str) -> bool:
        """Tell whether a tick is set."""
        field = self._fields[key]
        return isinstance(field, QCheckBox) and field.isChecked()

    def day(self, key: str) -> date | None:
        """Return a date, or None for an empty field; raises InvalidInputError naming it."""
        text = self.value(key)
        return dates.parse_date(text, key) if text else None

    def needed_day(self, key: str) -> date:
        """Return a date; raises InvalidInputError ``form.required`` when it is empty."""
        found = self.day(key)
        if found is None:
            raise InvalidInputError("form.required", key)
        return found

    def needed(self, key: str) -> str:
        """Return a text; raises InvalidInputError ``form.required`` when it is empty."""
        text = self.value(key)
        if not text:
            raise InvalidInputError("form.required", key)
        return text

    def fill(self, key: str, value: object) -> None:
        """Put a value into a field."""
        field = self._fields[key]
        if isinstance(field, QComboBox):
            field.setCurrentIndex(max(0, field.findData(value)))
        elif isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        else:
            text = dates.format_date(value) if isinstance(value, date) else str(value or "")
            field.setText(text) if isinstance(field, QLineEdit) else field.setPlainText(text)

    def clear(self) -> None:
        """Empty every field and error."""
        self.clear_errors()
        for field in self._fields.values():
            if isinstance(field, QComboBox):
                field.setCurrentIndex(0)
            elif isinstance(field, QCheckBox):
                field.setChecked(False)
            else:
                field.clear()

    def clear_errors(self) -> None:
        """Take every error away."""
        self._general.hide()
        for label in self._errors.values():
            label.hide()

    def open(self) -> None:
        """Show the form with the keyboard in its first field."""
        self.show()
        next(iter(self._fields.values())).setFocus()

    def finish(self) -> None:
        """Close the form after a save."""
        self.hide()
        self.clear()

    def show_error(self, error: TekotoError) -> None:
        """Word an error beside its field, or under the form, and go to the field."""
        self.clear_errors()
        text = messages.message(error)
        key = error.field if isinstance(error, InvalidInputError) else ""
        label = self._errors.get(key, self._general)
        label.setText(text)
        label.show()
        if key in self._fields:
            self._fields[key].setFocus()
            self._fields[key].setAccessibleDescription(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Ctrl+Enter, leave with Esc."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.saved.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def _cancel(self) -> None:
        self.hide()
        self.clear()
        self.cancelled.emit()
