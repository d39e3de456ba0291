"""What may go into a referral only with a tick and a ground: one row for each such field."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from tekoto.disclosure import Field
from tekoto.referral import ExtraField
from ui import theme
from ui.words import word


class ExtraRows(QWidget):
    """Ticks with their ground; ``changed`` after every change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.scaled(theme.SPACE_S))
        self._grid.setVerticalSpacing(theme.scaled(theme.SPACE_XS))
        self._rows: dict[str, _Row] = {}

    def offer(self, fields: Iterable[Field]) -> None:
        """Offer the fields that this letter may carry."""
        for field in fields:
            row = _Row(field, self)
            self._rows[field.code] = row
            line = self._grid.rowCount()
            self._grid.addWidget(row.tick, line, 0)
            self._grid.addWidget(row.ground, line, 1)
            self._grid.addWidget(row.text, line + 1, 0, 1, 2)
            row.tick.toggled.connect(partial(self._toggle, row))
            row.text.textEdited.connect(lambda _text: self.changed.emit())
            row.ground.currentIndexChanged.connect(lambda _index: self.changed.emit())
            row.show_ticked(ticked=False)

    def extras(self) -> tuple[ExtraField, ...]:
        """Return the ticked fields with their values and grounds."""
        return tuple(row.extra() for row in self._rows.values() if row.tick.isChecked())

    def fill(self, extras: Iterable[ExtraField]) -> None:
        """Tick what a draft had ticked."""
        for extra in extras:
            row = self._rows.get(extra.code)
            if row is not None:
                row.fill(extra)

    def _toggle(self, row: "_Row", ticked: bool) -> None:
        row.show_ticked(ticked=ticked)
        self.changed.emit()


class _Row:
    """The widgets of one field."""

    def __init__(self, field: Field, parent: ExtraRows) -> None:
        self.field = field
        name = word("letter_labels", field.code)
        self.tick = QCheckBox(name, parent)
        self.text = QLineEdit(parent)
        self.text.setMaxLength(500)
        self.ground = QComboBox(parent)
        self.ground.addItem(QCoreApplication.translate("ExtraRows", "Valitse peruste"), "")
        for code in field.grounds:
            self.ground.addItem(word("disclosure_grounds", code), code)
        self.ground.setAccessibleName(
            QCoreApplication.translate("ExtraRows", "{0}: peruste").format(name)
        )
        reason = field.rule == "grounded"
        hint = (
            QCoreApplication.translate("ExtraRows", "Miksi oppilaitos tarvitsee sen?")
            if reason
            else QCoreApplication.translate("ExtraRows", "Mitä kerrotaan?")
        )
        self.text.setPlaceholderText(hint)
        self.text.setAccessibleName(f"{name}: {hint}")

    def show_ticked(self, *, ticked: bool) -> None:
        """Show what a tick needs, and nothing for a field without one."""
        self.ground.setVisible(ticked and bool(self.field.grounds))
        needs_text = self.field.rule == "grounded" or self.field.value == "typed"
        self.text.setVisible(ticked and needs_text)

    def extra(self) -> ExtraField:
        """Return the field as the letter needs it."""
        text = self.text.text().strip()
        if self.field.rule == "grounded":
            return ExtraField(self.field.code, "", text)
        return ExtraField(self.field.code, text, str(self.ground.currentData() or ""))

    def fill(self, extra: ExtraField) -> None:
        """Show a recorded field."""
        self.tick.setChecked(True)
        grounded = self.field.rule == "grounded"
        self.text.setText(extra.ground if grounded else extra.value)
        self.ground.setCurrentIndex(max(0, self.ground.findData(extra.ground)))
