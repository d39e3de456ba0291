"""Packets: how far partners and the office have each other's notes, and what waits for a person."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from db import exchange_links, packet_state, transfers
from db.store import Store
from tekoto import dates
from tekoto.access import Actor
from tekoto.names import isolate
from tekoto.packet import Channel, Link, PacketLine
from tekoto.transfer import Transfer, TransferState
from ui import actions, icons, theme
from ui.badge import Tone, tone_colour
from ui.card import Card
from ui.data_table import DataTable
from ui.desk import Desk
from ui.packet_out_page import PacketOutPage
from ui.page import link_button, scrolling
from ui.partner_differences import PartnerDifferences
from ui.recognise_page import RecognisePage
from ui.table_model import Column, TableModel
from ui.transfer_list import TransferList

_ROWS = 10
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_View = tuple[tuple[Channel, ...], tuple[Link, ...], tuple[PacketLine, ...], tuple[Transfer, ...]]


class NetworkPackets(QWidget):
    """Partners above, open questions between, and below the packets that went and came."""

    open_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model: TableModel[Channel] = TableModel(self._columns())
        self.table = DataTable(
            self.tr("Kumppanit"),
            empty=self.tr("Vahvista ensin kumppanin yhteystietokortti."),
        )
        self._log: TableModel[PacketLine] = TableModel(self._log_columns())
        self.log_table = DataTable(
            self.tr("Lähteneet ja saapuneet"), empty=self.tr("Ei vielä paketteja.")
        )
        self.make_link = link_button(self.tr("&Tee paketti"), self._make)
        self._asked = Card(self.tr("Kuka asiakas on?"))
        self._questions = QVBoxLayout()
        self.moving = TransferList(desk)
        self.differences = PartnerDifferences(desk)
        self._ready: frozenset[UUID] = frozenset()
        self._build()

    def _build(self) -> None:
        partners = Card(self.tr("Kumppanit"), flush=True)
        partners.add_to_head(
            link_button(actions.plain_text("exchange.open"), self.open_wanted.emit)
        )
        partners.add_to_head(self.make_link)
        partners.body.addWidget(self.table)
        self.table.setModel(self._model)
        self.table.set_widths((0, 120, 120, 110, 140, 100, 100))
        self.table.stretch(0, 220)
        self.table.chosen.connect(lambda _row: self._follow())
        self.table.opened.connect(lambda _row: self._make())
        self._asked.body.addLayout(self._questions)
        packets = Card(self.tr("Lähteneet ja saapuneet"), flush=True)
        packets.body.addWidget(self.log_table)
        self.log_table.setModel(self._log)
        self.log_table.set_widths((150, 0, 150, 190, 200))
        self.log_table.stretch(1, 200)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_S), theme.scaled(theme.SPACE_XS), 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        for widget in (self._asked, self.moving, partners, self.differences, packets):
            column.addWidget(widget)
        column.addStretch(1)
        self._asked.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, self.tr("Paketit")))

    def _columns(self) -> tuple[Column[Channel], ...]:
        return (
            Column("name", self.tr("Kumppani"), lambda r: isolate(r.organisation_name), bold=True),
            _day("sent", self.tr("Lähetetty"), lambda r: r.sent_at),
            _day("came", self.tr("Saapunut"), lambda r: r.received_at),
            _number("clients", self.tr("Asiakkaita"), lambda r: r.clients),
            _number("way", self.tr("Kuittaamatta"), lambda r: r.unacknowledged),
            Column(
                "missing",
                self.tr("Puuttuu"),
                lambda r: str(r.missing),
                sort=lambda r: r.missing,
                align_right=True,
                tone=lambda r: Tone.ALERT if r.missing else None,
            ),
            _number("waiting", self.tr("Odottaa"), lambda r: r.waiting),
        )

    def _log_columns(self) -> tuple[Column[PacketLine], ...]:
        return (
            Column("way", self.tr("Suunta"), self._way, icon=_way_icon),
            Column("name", self.tr("Kumppani"), lambda r: isolate(r.organisation_name), bold=True),
            Column(
                "when",
                self.tr("Milloin"),
                lambda r: dates.format_date(dates.local_date(r.handled_at)),
                sort=lambda r: r.handled_at,
            ),
            Column("who", self.tr("Kuka"), lambda r: r.official_name),
            Column(
                "entries",
                self.tr("Merkintöjä"),
                lambda r: self.tr("{0}, joista uusia {1}").format(r.entries, r.new_entries),
                sort=lambda r: r.entries,
            ),
        )

    def _way(self, line: PacketLine) -> str:
        return self.tr("Saapunut") if line.incoming else self.tr("Lähtenyt")

    def refresh(self) -> None:
        """Read everything again."""
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(lambda: _look(store, actor), self._show)

    def focus_first(self) -> None:
        """Give the keyboard to the partners."""
        self.table.setFocus()

    def questions(self) -> list[QPushButton]:
        """Return the buttons of the open questions."""
        return self._asked.findChildren(QPushButton)

    def _show(self, view: _View) -> None:
        found, asked, lines, moving = view
        self.moving.show_transfers(moving)
        # Whom a transfer means is said where it is taken over.
        coming = {one.link_id for one in moving if one.state is TransferState.WAITING}
        asked = tuple(one for one in asked if one.id not in coming)
        kept = self.table.current_object()
        self._model.set_rows(found)
        self.table.fit_height(_ROWS)
        ids = [one.organisation_id for one in found]
        known = kept.organisation_id if isinstance(kept, Channel) else None
        ready = {one.id: one.organisation_id for one in moving if _waits_for_packet(one)}
        # A client who is newly ready to move waits for a packet to that very partner.
        for fresh in ready.keys() - self._ready:
            known = ready[fresh]
        self._ready = frozenset(ready)
        if found:
            self.table.selectRow(ids.index(known) if known in ids else 0)
        self._log.set_rows(lines)
        self.log_table.fit_height(_ROWS)
        self._ask(asked)
        self._follow()

    def _ask(self, asked: tuple[Link, ...]) -> None:
        while (item := self._questions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for link in asked:
            name = isolate(link.client_name) if link.client_name else self.tr("nimi puuttuu")
            text = self.tr("{0} tarkoittaa: {1}").format(isolate(link.organisation_name), name)
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            button = link_button(self.tr("Tunnista asiakas"), partial(self._recognise, link))
            button.setAccessibleName(self.tr("Tunnista {0}").format(link.client_name))
            box = QWidget()
            row = QVBoxLayout(box)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.SPACE_XXS)
            row.addWidget(label)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self._questions.addWidget(box)
        self._asked.setVisible(bool(asked))

    def _follow(self) -> None:
        one = self.table.current_object()
        self.make_link.setEnabled(isinstance(one, Channel) and one.card_id is not None)
        self.differences.show_partner(one if isinstance(one, Channel) else None)

    def _make(self) -> None:
        one = self.table.current_object()
        if isinstance(one, Channel) and one.card_id is not None:
            self._desk.open_task(PacketOutPage(self._desk, one.card_id))

    def _recognise(self, link: Link) -> None:
        self._desk.open_task(RecognisePage(self._desk, link))


def _waits_for_packet(one: Transfer) -> bool:
    return not one.incoming and one.state is TransferState.PREPARED


def _look(store: Store, actor: Actor) -> _View:
    return (
        packet_state.channels(store, actor),
        exchange_links.questions(store, actor),
        packet_state.packets(store, actor),
        transfers.transfers(store, actor),
    )


def _number(key: str, title: str, value: Callable[[Channel], int]) -> Column[Channel]:
    return Column(key, title, lambda row: str(value(row)), sort=value, align_right=True)


def _day(key: str, title: str, value: Callable[[Channel], datetime | None]) -> Column[Channel]:
    def text(row: Channel) -> str:
        moment = value(row)
        return dates.format_date(dates.local_date(moment)) if moment else "–"

    return Column(key, title, text, sort=lambda row: value(row) or _NEVER)


def _way_icon(line: PacketLine) -> QIcon:
    name = "inbox" if line.incoming else "send"
    return icons.icon(name, tone_colour(Tone.NEUTRAL))
