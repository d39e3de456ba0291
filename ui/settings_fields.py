"""The office's own fields: added, changed and ended here; each client's value is on her page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import custom_fields
from tekoto import dates
from tekoto.custom_field import CustomField, CustomFieldForm, FieldType
from tekoto.errors import TekotoError
from ui import theme
from ui.card import Card
from ui.data_table import DataTable
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.page import link_button
from ui.table_model import Column, TableModel
from ui.words import choices, word


class FieldSettings(QWidget):
    """A table of the fields with the form of one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._changed: CustomField | None = None
        self._form = self._make_form()
        self._form.saved.connect(self._save)
        self._form.hide()
        self._model: TableModel[CustomField] = TableModel(
            (
                Column("name", self.tr("Nimi"), lambda x: x.form.name_fi, bold=True),
                Column(
                    "type", self.tr("Tyyppi"), lambda x: word("custom_field_types", x.form.type)
                ),
                Column(
                    "choices", self.tr("Vaihtoehdot"), lambda x: ", ".join(x.form.choices) or "–"
                ),
                Column("list", self.tr("Asiakasluettelossa"), lambda x: self._mark(x.form.in_list)),
                Column(
                    "secret",
                    self.tr("Piilossa turvakiellossa"),
                    lambda x: self._mark(x.form.sensitive),
                ),
                Column("ended", self.tr("Tila"), self._state, soft=True),
            )
        )
        self._table = DataTable(self.tr("Omat kentät"), empty=self.tr("Omia kenttiä ei ole."))
        self._table.setModel(self._model)
        self._table.set_widths((240, 120, 260, 160, 180, 0))
        self._table.opened.connect(self._open)
        self._table.chosen.connect(self._follow)
        self._end = link_button(self.tr("Lopeta käyttö"), partial(self._set_end, ended=True))
        self._reopen = link_button(self.tr("Ota käyttöön"), partial(self._set_end, ended=False))
        self._change = link_button(self.tr("Muuta"), self._open_current)
        card = Card(self.tr("Omat kentät"), flush=True)
        for link in (self._end, self._reopen, self._change):
            link.hide()
            card.add_to_head(link)
        card.add_to_head(link_button(self.tr("Lisää kenttä"), self._open_new))
        card.body.addWidget(self._table)
        about = QLabel(
            self.tr(
                "Oma kenttä näkyy jokaisen asiakkaan välilehdellä Perhe ja tilanne. Sen arvo "
                "löytyy haulla ja viedään tiedostoon muiden tietojen mukana."
            )
        )
        about.setWordWrap(True)
        theme.set_role(about, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        column.addWidget(about)
        column.addWidget(self._form)
        column.addWidget(card)
        column.addStretch(1)

    def refresh(self) -> None:
        """Read the fields again."""
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(lambda: custom_fields.fields(store, actor, ended=True), self._show)

    def _show(self, fields: tuple[CustomField, ...]) -> None:
        self._model.set_rows(fields)
        self._table.fit_height()
        self._table.select_first()
        self._follow(self._table.current_object())

    def _mark(self, on: bool) -> str:
        return self.tr("kyllä") if on else "–"

    def _state(self, field: CustomField) -> str:
        if field.ended_on is None:
            return self.tr("käytössä")
        return self.tr("lopetettu {0}").format(dates.format_date(field.ended_on))

    def _follow(self, field: object) -> None:
        known = isinstance(field, CustomField)
        ended = isinstance(field, CustomField) and field.ended_on is not None
        self._change.setVisible(known and not ended)
        self._end.setVisible(known and not ended)
        self._reopen.setVisible(ended)

    def _make_form(self) -> InlineForm:
        form = InlineForm(self.tr("Oma kenttä"))
        form.add_line("name_fi", self.tr("&Nimi suomeksi"))
        form.add_line("name_sv", self.tr("Nimi &ruotsiksi"))
        form.add_line("name_en", self.tr("Nimi &englanniksi"))
        form.add_choice("type", self.tr("&Tyyppi"), choices("custom_field_types"))
        form.add_text("choices", self.tr("&Vaihtoehdot, yksi riville"))
        form.add_check("in_list", self.tr("Näytä &asiakasluettelossa"))
        form.add_check("sensitive", self.tr("&Piilota, kun asiakkaalla on turvakielto"))
        form.edited.connect(partial(_show_choices, form))
        _show_choices(form)
        return form

    def _open_new(self) -> None:
        self._changed = None
        self._form.clear()
        self._form.show_row("type", shown=True)
        self._form.open()

    def _open_current(self) -> None:
        self._open(self._table.current_object())

    def _open(self, field: object) -> None:
        if not isinstance(field, CustomField) or field.ended_on is not None:
            return
        self._changed, form = field, self._form
        for key in ("name_fi", "name_sv", "name_en", "in_list", "sensitive"):
            form.fill(key, getattr(field.form, key))
        form.fill("type", str(field.form.type))
        form.fill("choices", "\n".join(field.form.choices))
        # A field keeps its type: the values that there are were checked by it.
        form.show_row("type", shown=False)
        form.open()

    def _save(self) -> None:
        form, changed = self._form, self._changed
        wanted = CustomFieldForm(
            name_fi=form.value("name_fi"),
            type=FieldType(form.code("type")),
            name_sv=form.value("name_sv"),
            name_en=form.value("name_en"),
            choices=tuple(form.value("choices").splitlines()),
            in_list=form.checked("in_list"),
            sensitive=form.checked("sensitive"),
        )
        store, actor = self._desk.store, self._desk.actor
        if changed is None:
            self._ask(lambda: custom_fields.define(store, actor, wanted), form.show_error)
        else:
            self._ask(
                lambda: custom_fields.change(store, actor, changed.id, changed.version, wanted),
                form.show_error,
            )

    def _set_end(self, *, ended: bool) -> None:
        field = self._table.current_object()
        if not isinstance(field, CustomField):
            return
        store, actor = self._desk.store, self._desk.actor
        work = custom_fields.end if ended else custom_fields.reopen
        self._ask(lambda: work(store, actor, field.id, field.version), self._desk.show_error)

    def _ask(self, work: Callable[[], object], failed: Callable[[TekotoError], None]) -> None:
        def done(_field: object) -> None:
            self._form.finish()
            self._desk.changed.emit("settings")
            self.refresh()

        self._desk.ask(work, done, failed, owner=self)


def _type(field: CustomField) -> str:
    return word("custom_field_types", field.form.type)


def _show_choices(form: InlineForm) -> None:
    form.show_row("choices", shown=form.code("type") == FieldType.CHOICE)
