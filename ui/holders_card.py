"""Who holds data by a consent that has ended, with a letter to each ready to be saved."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from db import disclosures
from exports.file_names import beside, neutral_file_name
from tekoto import clock, dates
from tekoto.given_report import Holder
from ui.badge import Tone
from ui.card import Card
from ui.data_table import DataTable
from ui.desk import Desk
from ui.page import link_button
from ui.table_model import Column, TableModel
from ui.words import word


class HoldersCard(Card):
    """Shown only when somebody still holds what was given by an ended consent."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", flush=True, parent=parent)
        self._desk = desk
        self._client_id: UUID | None = None
        self.set_title(self.tr("Kenellä on päättyneen suostumuksen tietoja"))
        self._model: TableModel[Holder] = TableModel(
            (
                Column("who", self.tr("Kenellä"), lambda x: x.disclosure.recipient, bold=True),
                Column("reference", self.tr("Viite"), lambda x: x.disclosure.reference),
                Column("given", self.tr("Annettu"), _given),
                Column("ended", self.tr("Suostumus"), self._ended, tone=lambda _x: Tone.ALERT),
                Column("what", self.tr("Tiedot"), _what, tooltip=_what),
            )
        )
        self._table = DataTable(
            self.tr("Kenellä on päättyneen suostumuksen tietoja"),
            empty=self.tr("Kenelläkään ei ole tietoja."),
        )
        self._table.setModel(self._model)
        self._table.set_widths((300, 120, 120, 190, 0))
        self.body.addWidget(self._table)
        self.add_to_head(link_button(self.tr("Tallenna kirjeet vastaanottajille"), self.save))
        self.hide()

    def _ended(self, one: Holder) -> str:
        day = dates.format_date(one.ended_on)
        if one.consent.withdrawn_on is not None:
            return self.tr("Perui {0}").format(day)
        return self.tr("päättyi {0}").format(day)

    def show_client(self, client_id: UUID) -> None:
        """Read who holds data of a client's ended consents."""
        desk, self._client_id = self._desk, client_id
        desk.ask(lambda: disclosures.holders(desk.store, desk.actor, client_id), self._show)

    def _show(self, holders: Sequence[Holder]) -> None:
        self._model.set_rows(holders)
        self._table.fit_height(6)
        self.setVisible(bool(holders))

    def save(self) -> None:
        """Save a letter to each holder; several stand beside the first."""
        desk, client_id, today = self._desk, self._client_id, clock.today()
        rows = self._model.rows()
        if client_id is None or not rows:
            return
        references = [one.disclosure.reference for one in rows]
        first = neutral_file_name("notice", references[0], today)
        target = desk.choose_path(self, self.tr("Tallenna kirjeet"), first)
        if target is None:
            return

        def work() -> None:
            from exports.plain_pdf import export_plain

            letters = disclosures.notices(desk.store, desk.actor, client_id)
            told = [references[min(place, len(rows) - 1)] for place in range(len(letters))]
            names = [neutral_file_name("notice", reference, today) for reference in told]
            for letter, place in zip(letters, beside(target, names), strict=True):
                export_plain(letter, place)

        def done(_result: None) -> None:
            desk.tell(self.tr("Kirjeet on tallennettu. Lähetä ne vastaanottajille turvapostilla."))

        desk.ask(work, done, title=self.tr("Tallennetaan kirjeitä"))


def _given(one: Holder) -> str:
    return dates.format_date(dates.local_date(one.disclosure.disclosed_at))


def _what(one: Holder) -> str:
    return ", ".join(word("letter_labels", code) for code in one.fields)
