"""The office's own fields of a client on the situation tab."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import custom_fields
from tekoto.custom_field import NO as NO_CODE
from tekoto.custom_field import REFUSED, UNKNOWN, CustomField, CustomValue, FieldType
from tekoto.custom_field import YES as YES_CODE
from ui import theme
from ui.card import Card
from ui.data_table import DataTable
from ui.desk import Desk
from ui.i18n import language
from ui.inline_form import InlineForm
from ui.page import link_button
from ui.table_model import Column, TableModel
from ui.words import value_text

_CODES = (YES_CODE, NO_CODE, UNKNOWN, REFUSED)


class FieldsPart(QWidget):
    """One row for each field; Enter, or the link, opens it for a change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client_id: UUID | None = None
        self._form: InlineForm | None = None
        self._seen: CustomValue | None = None
        self._model: TableModel[CustomValue] = TableModel(
            (
                Column("name", self.tr("Kenttä"), lambda x: x.field.form.name(language().code)),
                Column("value", self.tr("Arvo"), self._text, bold=True),
            )
        )
        self._table = DataTable(
            self.tr("Omat kentät"), empty=self.tr("Toimistolla ei ole omia kenttiä.")
        )
        self._table.setModel(self._model)
        self._table.set_widths((400, 0))
        self._table.opened.connect(self._open)
        self._card = Card(self.tr("Omat kentät"), flush=True)
        self._reveal = link_button(self.tr("Näytä (kirjataan lokiin)"), self._ask)
        self._reveal.setAccessibleDescription(self.tr("Omat kentät"))
        self._change = link_button(self.tr("Muuta kenttää"), self._open_current)
        self._card.add_to_head(self._reveal)
        self._card.add_to_head(self._change)
        self._card.body.addWidget(self._table)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.scaled(theme.SPACE_M))
        self._column.addWidget(self._card)

    def show_values(self, client_id: UUID, values: Sequence[CustomValue]) -> None:
        """Show a client's values."""
        self._client_id = client_id
        self._model.set_rows(values)
        self._table.fit_height()
        self._change.setVisible(bool(values))
        self._reveal.setVisible(any(one.hidden for one in values))

    def _text(self, one: CustomValue) -> str:
        if one.hidden:
            return self.tr("Piilossa (turvakielto)")
        return value_text(one.field, one.value) or "–"

    def _ask(self) -> None:
        client_id, store, actor = self._client_id, self._desk.store, self._desk.actor
        if client_id is None:
            return
        self._desk.ask(lambda: custom_fields.revealed(store, actor, client_id), self._show_all)

    def _show_all(self, values: tuple[CustomValue, ...]) -> None:
        if self._client_id is not None:
            self.show_values(self._client_id, values)

    def _open_current(self) -> None:
        self._table.select_first()
        self._open(self._table.current_object())

    def _open(self, value: object) -> None:
        if not isinstance(value, CustomValue) or value.hidden:
            return
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
        self._seen = value
        self._form = self._make_form(value)
        self._form.saved.connect(self._save)
        self._column.insertWidget(0, self._form)
        self._form.open()

    def _make_form(self, value: CustomValue) -> InlineForm:
        form, field = InlineForm(self.tr("Oma kenttä")), value.field
        label = field.form.name(language().code).replace("&", "&&")
        if field.form.type in (FieldType.YES_NO, FieldType.CHOICE):
            form.add_choice("value", label, _offered(field))
            form.fill("value", value.value)
        elif field.form.type is FieldType.DATE:
            form.add_date("value", label)
        else:
            form.add_line("value", label)
        if field.form.type not in (FieldType.YES_NO, FieldType.CHOICE):
            form.fill("value", value_text(field, value.value))
        return form

    def _save(self) -> None:
        form, seen, client_id = self._form, self._seen, self._client_id
        if form is None or seen is None or client_id is None:
            return
        field = seen.field
        chosen = field.form.type in (FieldType.YES_NO, FieldType.CHOICE)
        text = form.code("value") if chosen else form.value("value")
        store, actor = self._desk.store, self._desk.actor

        def done(_value: object) -> None:
            form.finish()
            self._desk.changed.emit("situation")

        self._desk.ask(
            lambda: custom_fields.put(store, actor, client_id, field.id, text, seen=seen.value),
            done,
            form.show_error,
            owner=self,
        )


def _offered(field: CustomField) -> list[tuple[object, str]]:
    own = _CODES[:2] if field.form.type is FieldType.YES_NO else field.form.choices
    codes = ("", *own, UNKNOWN, REFUSED)
    return [(code, value_text(field, code) or "–") for code in codes]
