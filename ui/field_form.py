"""A card of labelled fields, each with its error beside it."""

import textwrap
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tekoto import dates
from tekoto.errors import InvalidInputError, TekotoError
from ui import messages, theme
from ui.actions import without_mnemonic
from ui.card import Card
from ui.screen import bring_into_view
from ui.tool_tip import plain

Field = QLineEdit | QComboBox | QPlainTextEdit | QCheckBox
_CHOICE_CHARACTERS = 12
_DATE_WIDTH = 140
_TICK_CHARACTERS = 40
_WRAPS_FROM_ZOOM = 1.25
F = TypeVar("F", QLineEdit, QComboBox, QPlainTextEdit, QCheckBox)
# Beside a narrow field an error has this much room, which most fit into on one line.
_LEAST_ERROR = 280


class FieldForm(Card):
    """Fields by key; values are read as text, code, date or tick. ``edited`` after each change.

    ``stacked`` puts each label above its field, for labels of many words.
    """

    edited = Signal()

    def __init__(self, title: str, parent: QWidget | None = None, *, stacked: bool = False) -> None:
        super().__init__(title, parent=parent)
        self._fields: dict[str, Field] = {}
        self._errors: dict[str, QLabel] = {}
        self._rows: dict[str, QVBoxLayout] = {}
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(theme.scaled(theme.SPACE_M))
        self._form.setVerticalSpacing(theme.scaled(theme.SPACE_S))
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        policy = QFormLayout.RowWrapPolicy
        large = theme.theme().zoom > _WRAPS_FROM_ZOOM
        self._form.setRowWrapPolicy(policy.WrapAllRows if stacked or large else policy.DontWrapRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.body.addLayout(self._form)

    def add_line(self, key: str, label: str, hint: str = "") -> QLineEdit:
        """Add a line of text."""
        edit = QLineEdit()
        edit.setPlaceholderText(hint)
        edit.setMaxLength(500)
        return self._add(key, label, edit)

    def add_date(self, key: str, label: str) -> QLineEdit:
        """Add a date, typed as people write it."""
        edit = self.add_line(key, label, self.tr("pp.kk.vvvv"))
        edit.setMaximumWidth(theme.scaled(_DATE_WIDTH))
        return edit

    def add_number(self, key: str, label: str) -> QLineEdit:
        """Add a short line for a number or a year."""
        edit = self.add_line(key, label)
        edit.setMaximumWidth(theme.scaled(_DATE_WIDTH))
        return edit

    def add_text(self, key: str, label: str, lines: int = 3) -> QPlainTextEdit:
        """Add a text of several lines; Tab moves on."""
        edit = QPlainTextEdit()
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + theme.scaled(18))
        return self._add(key, label, edit)

    def add_choice(self, key: str, label: str, items: Sequence[tuple[object, str]]) -> QComboBox:
        """Add a choice of codes with their words."""
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_CHOICE_CHARACTERS)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setMaximumWidth(theme.scaled(theme.FORM_WIDTH))
        for code, text in items:
            box.addItem(text, code)
        return self._add(key, label, box)

    def add_check(self, key: str, label: str) -> QCheckBox:
        """Add a tick."""
        large = theme.theme().zoom > _WRAPS_FROM_ZOOM
        # A tick does not break its lines by itself.
        words = "\n".join(textwrap.wrap(label, _TICK_CHARACTERS)) if large else label
        return self._add(key, "", QCheckBox(words), label)

    def add_note(self, text: str) -> QLabel:
        """Add a line that tells what will happen."""
        note = QLabel(text)
        theme.set_role(note, "soft")
        note.setWordWrap(True)
        self._form.addRow(note)
        return note

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
        if isinstance(field, QComboBox):
            field.currentIndexChanged.connect(lambda _index: self.edited.emit())
            # What has no room in the field is told to the mouse.
            field.currentTextChanged.connect(lambda said: field.setToolTip(plain(said)))
            field.setToolTip(plain(field.currentText()))
        elif isinstance(field, QCheckBox):
            field.toggled.connect(lambda _on: self.edited.emit())
        else:
            field.textChanged.connect(lambda *_: self.edited.emit())
        self._rows[key] = holder
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

    def raw(self) -> dict[str, object]:
        """Return every field as typed, for a draft."""
        found: dict[str, object] = {}
        for key, field in self._fields.items():
            if isinstance(field, QComboBox):
                found[key] = str(field.currentData() or "")
            elif isinstance(field, QCheckBox):
                found[key] = field.isChecked()
            elif isinstance(field, QLineEdit):
                found[key] = field.text()
            else:
                found[key] = field.toPlainText()
        return found

    def restore(self, kept: Mapping[str, object]) -> None:
        """Put back what ``raw`` gave; a choice that is no longer offered stays as it is."""
        for key, field in self._fields.items():
            value = kept.get(key)
            if value is None:
                continue
            if isinstance(field, QComboBox):
                codes = [str(field.itemData(row) or "") for row in range(field.count())]
                if value in codes:
                    field.setCurrentIndex(codes.index(str(value)))
            else:
                self.fill(key, value)

    def offer(self, key: str, items: Sequence[tuple[object, str]]) -> None:
        """Offer other codes in a choice."""
        field = self._fields[key]
        if not isinstance(field, QComboBox):
            raise KeyError(key)
        field.clear()
        for code, text in items:
            field.addItem(text, code)

    def show_row(self, key: str, *, shown: bool) -> None:
        """Show a field with its label, or neither."""
        self._form.setRowVisible(self._rows[key], shown)
        # Showing the row shows the place of its error too, which stays hidden until there is one.
        self._errors[key].setVisible(shown and bool(self._errors[key].text()))

    def field(self, key: str) -> Field:
        """Return the widget of a field."""
        return self._fields[key]

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
        for label in self._errors.values():
            label.clear()
            label.hide()

    def field_keys(self) -> tuple[str, ...]:
        """Return the keys of the fields in order."""
        return tuple(self._fields)

    def focus_first(self) -> None:
        """Give the keyboard to the first field."""
        next(iter(self._fields.values())).setFocus()

    def show_field_error(self, error: TekotoError) -> bool:
        """Word an error beside the field that it names; False when the field is not here."""
        key = error.field if isinstance(error, InvalidInputError) else ""
        if key not in self._fields:
            return False
        text = messages.message(error)
        self._errors[key].setText(text)
        self._errors[key].show()
        self._fields[key].setAccessibleDescription(text)
        field, told = self._fields[key], self._errors[key]
        if field.maximumWidth() < self.maximumWidth():
            # Else the words would have no more room than the narrow field.
            self._rows[key].setAlignment(field, Qt.AlignmentFlag.AlignLeft)
            words = told.fontMetrics().horizontalAdvance(text)
            told.setMinimumWidth(min(words + theme.SPACE_XS, theme.scaled(_LEAST_ERROR)))
        field.setFocus()
        # After the error has found its place, the whole of it is shown, and then the field.
        QTimer.singleShot(0, told, lambda: bring_into_view(told))
        QTimer.singleShot(0, field, lambda: bring_into_view(field))
        return True
