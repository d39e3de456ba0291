"""The organisations of the network: a list to narrow, and one of them in full."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db import organisations
from tekoto import clock
from tekoto.errors import InvalidInputError, TekotoError
from tekoto.names import isolate
from tekoto.organisation import ContactPerson, Organisation, OrganisationForm
from ui import icons, theme
from ui.data_table import DataTable
from ui.desk import Desk
from ui.empty_state import EmptyState
from ui.form_draft import DraftPlace
from ui.inline_form import InlineForm
from ui.organisation_detail import OrganisationDetail
from ui.organisation_form import OrganisationFields
from ui.page import scrolling
from ui.table_model import Column, TableModel
from ui.words import choices, municipality_name, word

_TWO_COLUMNS_FROM = 840
_NEW = "new"


class Organisations(QWidget):
    """List at the left, detail or form at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all: tuple[Organisation, ...] = ()
        self._editing: Organisation | None = None
        self._wanted: UUID | None = None
        self.search = QLineEdit()
        self.type_box = QComboBox()
        self._model: TableModel[Organisation] = TableModel(self._columns())
        self.table = DataTable(self.tr("Organisaatiot"))
        self.detail = OrganisationDetail()
        self.form = OrganisationFields()
        self.contact_form = InlineForm(self.tr("Uusi yhteyshenkilö"))
        self.end_form = InlineForm(self.tr("Yhteyshenkilön tehtävä päättyy"))
        self.successor_form = InlineForm(self.tr("Uusi seuraaja"))
        self._ending: ContactPerson | None = None
        self._empty = EmptyState("building-2", "")
        self._stack = QStackedWidget()
        self._build()

    def _build(self) -> None:
        self.table.setModel(self._model)
        self.table.set_widths((0, 168, 96))
        self.table.stretch(0, 220)
        self.table.chosen.connect(self._show_one)
        self.table.opened.connect(lambda _row: self._edit())
        right = QWidget()
        holder = QVBoxLayout(right)
        holder.setContentsMargins(0, 0, theme.scaled(theme.SPACE_XS), 0)
        holder.setSpacing(theme.scaled(theme.SPACE_M))
        for form in self._forms():
            form.hide()
            holder.addWidget(form)
        holder.addWidget(self.detail)
        holder.addStretch(1)
        self._right = scrolling(right, self.tr("Organisaation tiedot"))
        list_column = QVBoxLayout()
        list_column.setSpacing(theme.scaled(theme.SPACE_S))
        list_column.addLayout(self._filters())
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        list_column.addWidget(self._stack, 1)
        self._sides = columns = QHBoxLayout(self)
        # Below each other until there is known to be room: a hidden tab asks for width too.
        columns.setDirection(QBoxLayout.Direction.TopToBottom)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(theme.scaled(theme.SPACE_L))
        columns.addLayout(list_column, 1)
        columns.addWidget(self._right, 1)
        if theme.theme().zoom >= theme.LARGE_ZOOM:
            # Before it is first shown it would ask for the width of both.
            columns.setDirection(QBoxLayout.Direction.TopToBottom)
        self._build_forms()
        self.detail.edit_wanted.connect(self._edit)
        self.detail.contact_wanted.connect(lambda: self._open(self.contact_form))
        self.detail.end_wanted.connect(self._ask_end)
        self.detail.successor_wanted.connect(self._ask_successor)
        self.detail.organisation_wanted.connect(self.show_organisation)

    def _build_forms(self) -> None:
        self.contact_form.add_line("name", self.tr("&Nimi"))
        self.contact_form.add_line("title", self.tr("&Tehtävä"))
        self.contact_form.add_line("phone", self.tr("&Puhelin"))
        self.contact_form.add_line("email", self.tr("&Sähköposti"))
        self.contact_form.add_date("valid_from", self.tr("&Alkaen"))
        self.end_form.add_date("on", self.tr("&Viimeinen päivä"))
        self.successor_form.add_choice("to_id", self.tr("S&euraaja"), ())
        self.successor_form.add_date("since", self.tr("&Alkaen"))
        self.form.saved.connect(self._save)
        self.contact_form.saved.connect(self._save_contact)
        self.end_form.saved.connect(self._save_end)
        self.successor_form.saved.connect(self._save_successor)
        for form in self._forms():
            form.cancelled.connect(self._closed)

    def _forms(self) -> tuple[InlineForm, ...]:
        return (self.form, self.contact_form, self.end_form, self.successor_form)

    def _filters(self) -> QHBoxLayout:
        self.search.setPlaceholderText(self.tr("Nimen alku tai osa"))
        self.search.setClearButtonEnabled(True)
        self.type_box.addItem(self.tr("Kaikki tyypit"), "")
        for code, text in choices("organisation_types"):
            self.type_box.addItem(text, code)
        self.type_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.type_box.setMinimumContentsLength(12)
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(theme.SPACE_S))
        for text, field, share in (
            (self.tr("&Suodata:"), self.search, 3),
            (self.tr("T&yyppi:"), self.type_box, 2),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", "").rstrip(":"))
            row.addWidget(label)
            row.addWidget(field, share)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.type_box.currentIndexChanged.connect(lambda _index: self._filter())
        return row

    def _columns(self) -> tuple[Column[Organisation], ...]:
        return (
            Column(
                "name",
                self.tr("Nimi"),
                lambda o: isolate(o.form.name_fi),
                bold=True,
                icon=_ended_icon,
                tooltip=lambda o: o.form.name_fi,
            ),
            Column("type", self.tr("Tyyppi"), _type, tooltip=_type),
            Column(
                "place",
                self.tr("Kunta"),
                lambda o: municipality_name(o.form.municipality) or "–",
                soft=True,
            ),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the detail beside the list, or below it where there is no room."""
        super().resizeEvent(event)
        wide = self.width() >= theme.scaled(_TWO_COLUMNS_FROM)
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def refresh(self) -> None:
        """Read the organisations again; the one shown stays."""
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(lambda: organisations.organisations(store, actor), self._show)

    def focus_first(self) -> None:
        """Give the keyboard to the list, or to its filter while it is empty."""
        (self.table if self._model.rowCount() else self.search).setFocus()

    def show_organisation(self, organisation_id: UUID) -> None:
        """Make an organisation the one shown, widening the filter if it hides it."""
        self._wanted = organisation_id
        if not self._select(organisation_id):
            self.search.clear()
            self.type_box.setCurrentIndex(0)
            self._select(organisation_id)

    def draft_place(self) -> DraftPlace | None:
        """Keep the draft of the form that opens with its organisation, or with a new one."""
        one = self.current() if self.form.isHidden() else self._editing
        if one is None and self.form.isHidden():
            return None
        which, name = (str(one.id), one.form.name_fi) if one is not None else (_NEW, "")
        part = f"organisations:{which}"
        return DraftPlace(self._desk, part, name, part, "network")

    def continue_draft(self, which: str) -> None:
        """Show what a draft is about: an organisation by its id, or the form of a new one."""
        if which == _NEW:
            self.add()
        else:
            self.show_organisation(UUID(which))

    def add(self) -> None:
        """Open an empty form for a new organisation."""
        self._hide_forms()
        self._editing = None
        self.form.set_title(self.tr("Uusi organisaatio"))
        self.detail.hide()
        self.form.show_form(OrganisationForm(self.type_box.currentData() or "AMM", ""))

    def close_form(self) -> bool:
        """Close an open form, which keeps its draft; False when none is open."""
        opened = [form for form in self._forms() if not form.isHidden()]
        for form in opened:
            form.close_for_now()
        return bool(opened)

    def current(self) -> Organisation | None:
        """Return the organisation shown."""
        found = self.table.current_object()
        return found if isinstance(found, Organisation) else None

    def _show(self, found: tuple[Organisation, ...]) -> None:
        kept = self._wanted or (one.id if (one := self.current()) else None)
        self._wanted = None
        self._all = found
        self._filter()
        if kept is not None:
            self._select(kept)

    def _filter(self) -> None:
        wanted, code = self.search.text().strip().casefold(), self.type_box.currentData()
        shown = [
            one
            for one in self._all
            if (not code or one.form.type_code == code)
            and (wanted in one.form.name_fi.casefold() or wanted in one.form.name_sv.casefold())
        ]
        self._model.set_rows(shown)
        self._stack.setCurrentWidget(self.table if shown else self._empty)
        self._right.setVisible(bool(shown) or self.form.isVisibleTo(self))
        if self._all:
            self._empty.set_text(
                self.tr("Rajaus ei löydä organisaatioita"),
                self.tr("Tyhjennä suodatus tai vaihda tyyppi."),
            )
        else:
            self._empty.set_text(
                self.tr("Ei vielä organisaatioita"),
                self.tr("Lisää oppilaitos (Ctrl+Vaihto+G), niin sille voi tehdä lähetteen."),
            )
        self.table.select_first()

    def _select(self, organisation_id: UUID) -> bool:
        for row, one in enumerate(self._model.rows()):
            if one.id == organisation_id:
                self.table.selectRow(row)
                return True
        return False

    def _show_one(self, one: object) -> None:
        if isinstance(one, Organisation):
            self.detail.show_organisation(one)

    def _open(self, form: InlineForm) -> None:
        if self.current() is not None:
            self._hide_forms()
            form.open()
            self._right.ensureWidgetVisible(form)

    def _hide_forms(self) -> None:
        self.close_form()
        self._right.show()

    def _closed(self) -> None:
        self.detail.show()
        self._right.setVisible(self.current() is not None)
        self.focus_first()

    def _edit(self) -> None:
        one = self.current()
        if one is not None:
            self._hide_forms()
            self._editing = one
            self.form.set_title(self.tr("Organisaation tiedot"))
            self.detail.hide()
            self.form.show_form(one.form)

    def _ask_end(self, contact: ContactPerson) -> None:
        self._hide_forms()
        self._ending = contact
        self.end_form.set_title(self.tr("{0}: tehtävä päättyy").format(isolate(contact.name)))
        self.end_form.fill("on", clock.today())
        self._open(self.end_form)

    def _ask_successor(self) -> None:
        one = self.current()
        others = [(str(other.id), other.form.name_fi) for other in self._all if other != one]
        self._hide_forms()
        self.successor_form.offer("to_id", others)
        self._open(self.successor_form)

    def _save(self) -> None:
        store, actor, known = self._desk.store, self._desk.actor, self._editing
        try:
            form = self.form.form()
        except TekotoError as error:
            self.form.show_error(error)
            return

        def work() -> Organisation:
            if known is None:
                return organisations.create(store, actor, form)
            return organisations.update(store, actor, known.id, known.version, form)

        self._write(self.form, work)

    def _save_contact(self) -> None:
        form, one = self.contact_form, self.current()
        if one is None:
            return
        store, actor = self._desk.store, self._desk.actor
        try:
            since = form.day("valid_from")
        except TekotoError as error:
            form.show_error(error)
            return
        texts = {key: form.value(key) for key in ("name", "title", "phone", "email")}
        self._write(
            form,
            lambda: organisations.add_contact(store, actor, one.id, valid_from=since, **texts),
        )

    def _save_end(self) -> None:
        form, contact = self.end_form, self._ending
        if contact is None:
            return
        store, actor = self._desk.store, self._desk.actor
        try:
            day = form.needed_day("on")
        except TekotoError as error:
            form.show_error(error)
            return
        self._write(form, lambda: organisations.end_contact(store, actor, contact.id, day))

    def _save_successor(self) -> None:
        form, one = self.successor_form, self.current()
        if one is None:
            return
        store, actor = self._desk.store, self._desk.actor
        try:
            since = form.needed_day("since")
            if not form.code("to_id"):
                raise InvalidInputError("form.required", "to_id")
            target = UUID(form.code("to_id"))
        except TekotoError as error:
            form.show_error(error)
            return
        self._write(form, lambda: organisations.add_successor(store, actor, one.id, target, since))

    def _write(self, form: InlineForm, work: Callable[[], Organisation]) -> None:
        def done(made: Organisation) -> None:
            form.finish()
            self._closed()
            self._wanted = made.id
            self._desk.tell(self.tr("{0} tallennettu.").format(isolate(made.form.name_fi)))
            self._desk.changed.emit("organisation")

        self._desk.ask(work, done, form.show_error, owner=self)


def _ended_icon(one: Organisation) -> QIcon | None:
    if one.valid_on(clock.today()):
        return None
    return icons.icon("ban", theme.colours().text_soft)


def _type(one: Organisation) -> str:
    return word("organisation_types", one.form.type_code)
