"""One organisation: what it is called, who answers there, who took over from whom."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from tekoto import clock, dates
from tekoto.names import isolate
from tekoto.organisation import ContactPerson, Organisation
from ui import theme
from ui.badge import Badge, Tone
from ui.card import Card
from ui.data_table import DataTable
from ui.page import link_button
from ui.table_model import Column, TableModel
from ui.words import language_name, municipality_name, word

_LANGUAGES = {"fi": "fin", "sv": "swe"}


class OrganisationDetail(QWidget):
    """Shows an organisation; the signals ask its owner for a form or for another organisation.

    ``end_wanted`` carries a contact person, ``organisation_wanted`` an id.
    """

    edit_wanted = Signal()
    contact_wanted = Signal()
    end_wanted = Signal(object)
    successor_wanted = Signal()
    organisation_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = Card("")
        self._rows = QFormLayout()
        self._state = Badge("", Tone.NEUTRAL)
        self._contacts = Card(self.tr("Yhteyshenkilöt"), flush=True)
        self._model: TableModel[ContactPerson] = TableModel(self._columns())
        self.contact_table = DataTable(self.tr("Yhteyshenkilöt"))
        self._nobody = QLabel(self.tr("Ei yhteyshenkilöitä. Lisää se, jolle lähetteet osoitetaan."))
        self._chosen = QLabel()
        self._links = Card(self.tr("Seuraajat ja edeltäjät"))
        self._link_rows = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        self._rows.setHorizontalSpacing(theme.scaled(theme.SPACE_M))
        self._rows.setVerticalSpacing(theme.scaled(theme.SPACE_XS))
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._facts.add_to_head(self._state)
        self._facts.add_to_head(link_button(self.tr("&Muokkaa"), self.edit_wanted.emit))
        self._facts.body.addLayout(self._rows)
        self.contact_table.setModel(self._model)
        self.contact_table.set_widths((160, 130, 0, 96))
        self.contact_table.stretch(2, 100)
        self.contact_table.chosen.connect(self._show_contact)
        self.end_button = link_button(self.tr("Päätä &tehtävä"), self._end)
        self._contacts.add_to_head(self.end_button)
        self._contacts.add_to_head(
            link_button(self.tr("&Lisää yhteyshenkilö"), self.contact_wanted.emit)
        )
        theme.set_role(self._nobody, "soft")
        self._nobody.setWordWrap(True)
        side = theme.scaled(theme.SPACE_M)
        self._nobody.setContentsMargins(side, theme.scaled(theme.SPACE_S), side, side)
        self._contacts.body.addWidget(self.contact_table)
        theme.set_role(self._chosen, "soft")
        self._chosen.setWordWrap(True)
        self._chosen.setTextFormat(Qt.TextFormat.PlainText)
        self._chosen.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._chosen.setContentsMargins(side, theme.scaled(theme.SPACE_S), side, side)
        self._contacts.body.addWidget(self._chosen)
        self._contacts.body.addWidget(self._nobody)
        self._links.add_to_head(link_button(self.tr("L&isää seuraaja"), self.successor_wanted.emit))
        self._links.body.addLayout(self._link_rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        for card in (self._facts, self._contacts, self._links):
            column.addWidget(card)
        column.addStretch(1)

    def _columns(self) -> tuple[Column[ContactPerson], ...]:
        return (
            Column("name", self.tr("Nimi"), lambda c: isolate(c.name), bold=True),
            Column("title", self.tr("Tehtävä"), lambda c: c.title or "–"),
            Column("phone", self.tr("Puhelin"), lambda c: c.phone or "–"),
            Column(
                "valid",
                self.tr("Voimassa"),
                lambda c: dates.format_period(c.valid_from, c.valid_to) or "–",
                soft=True,
            ),
        )

    def show_organisation(self, one: Organisation) -> None:
        """Show everything of an organisation."""
        form = one.form
        self._facts.set_title(isolate(form.name_fi))
        if one.valid_on(clock.today()):
            self._state.set_state(self.tr("Toiminnassa"), Tone.SUCCESS)
        else:
            self._state.set_state(self.tr("Ei toiminnassa"), Tone.NEUTRAL, "ban")
        languages = [language_name(_LANGUAGES[code]) for code in form.service_languages]
        while self._rows.rowCount():
            self._rows.removeRow(0)
        for label, value in (
            (self.tr("Ruotsiksi"), isolate(form.name_sv) if form.name_sv else ""),
            (self.tr("Tyyppi"), word("organisation_types", form.type_code)),
            (self.tr("Kunta"), municipality_name(form.municipality)),
            (self.tr("Puhelin"), form.phone),
            (self.tr("Turvaposti"), form.secure_email),
            (self.tr("Palvelukielet"), ", ".join(languages)),
            (self.tr("Y-tunnus"), form.business_id),
            (self.tr("Oppilaitosnumero"), form.school_number),
            (self.tr("Toiminta-aika"), dates.format_period(form.valid_from, form.valid_to)),
        ):
            if value:
                self._add_fact(label, value)
        if not form.secure_email:
            self._add_fact(self.tr("Turvaposti"), self.tr("osoite puuttuu"))
        self._show_contacts(one)
        self._show_links(one)

    def _add_fact(self, label: str, value: str) -> None:
        name = QLabel(label)
        theme.set_role(name, "soft")
        text = QLabel(value)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._rows.addRow(name, text)

    def _show_contacts(self, one: Organisation) -> None:
        today = clock.today()
        contacts = sorted(
            one.contacts, key=lambda c: (c.valid_to is not None and c.valid_to < today, c.name)
        )
        self._model.set_rows(contacts)
        self.contact_table.setVisible(bool(contacts))
        self.contact_table.fit_height(8)
        self.contact_table.select_first()
        self._nobody.setVisible(not contacts)
        self._chosen.setVisible(bool(contacts))
        self.end_button.setVisible(any(contact.valid_to is None for contact in contacts))

    def _show_contact(self, contact: object) -> None:
        if isinstance(contact, ContactPerson):
            parts = (isolate(contact.name), contact.title, contact.phone, contact.email)
            self._chosen.setText(" · ".join(part for part in parts if part))

    def _show_links(self, one: Organisation) -> None:
        while (item := self._link_rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        found = [
            (link, self.tr("Seuraaja {0} alkaen: {1}").format(*_told(link.since, link.name)))
            for link in one.successors
        ]
        found += [
            (link, self.tr("Edeltäjä {0} asti: {1}").format(*_told(link.since, link.name)))
            for link in one.predecessors
        ]
        large = theme.theme().zoom >= theme.LARGE_ZOOM
        for link, told in found:
            # A button does not break its lines by itself.
            text = told.replace(": ", ":\n", 1) if large else told
            button = link_button(text, partial(self.organisation_wanted.emit, link.organisation_id))
            self._link_rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if not found:
            nothing = QLabel(self.tr("Ei kirjattuja seuraajia tai edeltäjiä."))
            theme.set_role(nothing, "soft")
            nothing.setWordWrap(True)
            self._link_rows.addWidget(nothing)

    def _end(self) -> None:
        contact = self.contact_table.current_object()
        if isinstance(contact, ContactPerson):
            self.end_wanted.emit(contact)


def _told(since: date, name: str) -> tuple[str, str]:
    return dates.format_date(since), isolate(name).replace("&", "&&")
