"""Clients on their way between offices: taken over when they come, or taken back."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from db import transfers
from tekoto import dates
from tekoto.names import isolate
from tekoto.transfer import RETURNABLE, Transfer, TransferState
from ui import icons, theme
from ui.badge import Tone, tone_colour
from ui.card import Card
from ui.data_table import DataTable
from ui.desk import Desk
from ui.page import link_button
from ui.table_model import Column, TableModel
from ui.transfer_page import TransferPage
from ui.words import word

_ROWS = 8


class TransferList(Card):
    """Hidden while there is no transfer; those that wait for the office come first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("TransferList", "Siirrot")
        super().__init__(title, flush=True, parent=parent)
        self._desk = desk
        self._model: TableModel[Transfer] = TableModel(self._columns())
        self.table = DataTable(self.tr("Siirrot"))
        self.open_link = link_button(self.tr("Käsittele siirto"), self._open)
        self.back_link = link_button(self.tr("Ota asiakas takaisin"), self._take_back)
        for link in (self.open_link, self.back_link):
            self.add_to_head(link)
        self.table.setModel(self._model)
        # First the one that stretches: the last column's width counts only when it does not.
        self.table.stretch(2, 180)
        self.table.set_widths((140, 230, 0, 230, 150))
        self.table.chosen.connect(lambda _row: self._follow())
        self.table.opened.connect(lambda _row: self._open())
        self.body.addWidget(self.table)
        self.hide()

    def _columns(self) -> tuple[Column[Transfer], ...]:
        return (
            Column("way", self.tr("Suunta"), self._way, icon=_way_icon),
            Column(
                "client",
                self.tr("Asiakas"),
                self._name,
                bold=True,
                icon=lambda r: (
                    icons.icon("shield-alert", theme.colours().alert_text) if r.protected else None
                ),
            ),
            Column("partner", self.tr("Kumppani"), self._partner),
            Column(
                "state",
                self.tr("Tila"),
                self._state,
                tone=lambda r: Tone.WARNING if _waits(r) else None,
            ),
            Column(
                "day",
                self.tr("Päivä"),
                lambda r: dates.format_date(dates.local_date(r.changed_at)),
                sort=lambda r: r.changed_at,
            ),
        )

    def _way(self, one: Transfer) -> str:
        return self.tr("Meille") if one.incoming else self.tr("Meiltä")

    def _name(self, one: Transfer) -> str:
        return isolate(one.client_name) if one.client_name else self.tr("Ei säilytetty")

    def _partner(self, one: Transfer) -> str:
        return isolate(one.organisation_name) or self.tr("Tieto ei ole saatavilla.")

    def _state(self, one: Transfer) -> str:
        if one.partner_answer:
            return self.tr("Otettu takaisin, mutta kumppani ehti ottaa vastaan")
        return word("transfer_states", one.state)

    def show_transfers(self, found: tuple[Transfer, ...]) -> None:
        """Show these."""
        self._model.set_rows(found)
        self.table.fit_height(_ROWS)
        self.table.select_first()
        self.setVisible(bool(found))
        self._follow()

    def _follow(self) -> None:
        one = self.table.current_object()
        chosen = one if isinstance(one, Transfer) else None
        waits = chosen is not None and chosen.state is TransferState.WAITING
        self.open_link.setEnabled(waits)
        self.back_link.setEnabled(
            chosen is not None and not chosen.incoming and chosen.state in RETURNABLE
        )

    def _open(self) -> None:
        one = self.table.current_object()
        if isinstance(one, Transfer) and one.state is TransferState.WAITING:
            self._desk.open_task(TransferPage(self._desk, one))

    def _take_back(self) -> None:
        one, store, actor = self.table.current_object(), self._desk.store, self._desk.actor
        if not isinstance(one, Transfer):
            return

        def done(_none: None) -> None:
            self._desk.tell(self.tr("Asiakas on taas teidän."))
            self._desk.changed.emit("exchange")
            self._desk.changed.emit("client")

        self._desk.ask(lambda: transfers.take_back(store, actor, one.id), done, owner=self)


def _waits(one: Transfer) -> bool:
    refused = one.state is TransferState.REFUSED and not one.incoming
    return one.state is TransferState.WAITING or refused or bool(one.partner_answer)


def _way_icon(one: Transfer) -> QIcon:
    return icons.icon("inbox" if one.incoming else "send", tone_colour(Tone.NEUTRAL))
