"""With whom a client's notes are shared: begun with a ground, stopped at any time, or given."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import exchange_links, packet_state
from db.store import Store
from tekoto.access import Actor
from tekoto.client import Client
from tekoto.errors import InvalidInputError, TekotoError
from tekoto.names import isolate
from tekoto.packet import Channel, Link, LinkState
from tekoto.permission import may_do_casework
from tekoto.reference import client_reference
from ui import theme
from ui.card import Card
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.page import link_button
from ui.usual_ground import usual_ground
from ui.words import choices, word

_View = tuple[tuple[Channel, ...], tuple[Link, ...]]


class ClientSharing(QWidget):
    """Shown when there is something to give or to share; reads when it comes into view.

    ``paper_wanted`` asks for a file of the notes, for a partner without the program.
    """

    paper_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client: Client | None = None
        self._types: dict[str, str] = {}
        self._box = Card(self.tr("Jaetaan kumppaneille"))
        self._rows = QVBoxLayout()
        self.share_link = link_button(self.tr("Jaa kumppanille"), self._open)
        self._paper = link_button(self.tr("Anna tiedostona…"), self.paper_wanted.emit)
        self.form = InlineForm(self.tr("Jaa muistiinpanot"), save=self.tr("Ala jakaa"))
        partner = self.form.add_choice("organisation", self.tr("&Kumppani"), ())
        partner.currentIndexChanged.connect(lambda _row: self._suggest())
        self.form.add_choice("ground", self.tr("P&eruste"), ())
        self.form.add_line("protection_reason", self.tr("Perustelu, koska &turvakielto"))
        self.form.add_note(
            self.tr(
                "Viranomaiselle lähtevät muistiinpanot, joiden näkyvyys on Viranomaisille, ja "
                "oppilaitokselle ne, joissa se on nimetty. Sisäiset eivät lähde koskaan. Mitään "
                "ei lähde, ennen kuin teet paketin: Verkosto, Paketit."
            )
        )
        self._box.body.addLayout(self._rows)
        self._box.add_to_head(self._paper)
        self._box.add_to_head(self.share_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.scaled(theme.SPACE_S))
        column.addWidget(self._box)
        column.addWidget(self.form)
        for unseen in (self.form, self._box, self._paper, self.share_link):
            unseen.hide()
        self.form.saved.connect(self._share)
        desk.changed.connect(self._on_change)

    def show_client(self, client: Client, *, has_notes: bool) -> None:
        """Show with whom a client's notes are shared; a file is made only where there are any."""
        self._client = client
        self._paper.setVisible(has_notes and may_do_casework(self._desk.actor))
        self.form.show_row("protection_reason", shown=client.protected)
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read when the tab comes to the front."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read the partners and the links again."""
        if self._client is None or not may_do_casework(self._desk.actor):
            return
        store, actor, client_id = self._desk.store, self._desk.actor, self._client.id
        self._desk.ask(lambda: _look(store, actor, client_id), self._show, owner=self)

    def _show(self, view: _View) -> None:
        channels, links = view
        partners = [one for one in channels if one.card_id is not None]
        self._box.setVisible(bool(partners or links) or not self._paper.isHidden())
        self.share_link.setVisible(bool(partners))
        if self.form.isHidden():
            offered = [(str(one.organisation_id), one.organisation_name) for one in partners]
            self.form.offer("ground", choices("disclosure_grounds"))
            self._types = {str(one.organisation_id): one.type_code for one in partners}
            self.form.offer("organisation", offered)
            self._suggest()
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        # Both may have begun: then what is shared says more than what is only shown.
        shared = {link.organisation_id for link in links if link.ground}
        for link in links:
            if link.ground or link.organisation_id not in shared:
                self._rows.addWidget(self._row(link))
        if not links:
            none = QLabel(self.tr("Muistiinpanoja ei jaeta kenellekään."))
            theme.set_role(none, "soft")
            none.setWordWrap(True)
            self._rows.addWidget(none)

    def _row(self, link: Link) -> QWidget:
        box = QWidget()
        row = QVBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_XXS)
        label = QLabel(self._told(link))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        row.addWidget(label)
        if link.ground:
            stop = link_button(self.tr("Lopeta jakaminen"), partial(self._stop, link))
            stop.setAccessibleName(self.tr("Lopeta jakaminen: {0}").format(link.organisation_name))
            row.addWidget(stop, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _told(self, link: Link) -> str:
        told = self._how(link).format(
            isolate(link.organisation_name), word("disclosure_grounds", link.ground)
        )
        return self.tr("{0}, viite {1}").format(told, client_reference(link.reference))

    def _how(self, link: Link) -> str:
        if not link.ground:
            return self.tr("{0}: heidän merkintänsä näkyvät, omia ei jaeta")
        if link.partner_answer == LinkState.DECLINED:
            return self.tr("{0}: ei tunne asiakasta ({1})")
        if link.started_here and not link.partner_answer:
            return self.tr("{0}: {1}, odottaa tunnistamista siellä")
        return self.tr("{0}: {1}")

    def _suggest(self) -> None:
        """Choose the ground that usually fits the partner."""
        type_code = self._types.get(self.form.code("organisation"))
        if type_code is not None:
            self.form.fill("ground", usual_ground(type_code))

    def _open(self) -> None:
        self._suggest()
        self.form.open()

    def _share(self) -> None:
        client, form = self._client, self.form
        if client is None:
            return
        store, actor = self._desk.store, self._desk.actor
        try:
            if not form.code("organisation"):
                raise InvalidInputError("form.required", "organisation")
            organisation_id = UUID(form.code("organisation"))
        except TekotoError as error:
            form.show_error(error)
            return
        ground, reason = form.code("ground"), form.value("protection_reason")

        def work() -> Link:
            return exchange_links.share(store, actor, client.id, organisation_id, ground, reason)

        def done(link: Link) -> None:
            form.finish()
            self._told_changed(self.tr("Jaetaan: {0}.").format(isolate(link.organisation_name)))

        self._desk.ask(work, done, form.show_error, owner=self)

    def _stop(self, link: Link) -> None:
        store, actor = self._desk.store, self._desk.actor
        text = self.tr("Ei jaeta enää: {0}.").format(isolate(link.organisation_name))
        self._desk.ask(
            lambda: exchange_links.stop(store, actor, link.id, link.version),
            lambda _link: self._told_changed(text),
            owner=self,
        )

    def _told_changed(self, text: str) -> None:
        self._desk.tell(text)
        self._desk.changed.emit("exchange")

    def _on_change(self, kind: str) -> None:
        if kind == "exchange" and self.isVisible():
            self.refresh()


def _look(store: Store, actor: Actor, client_id: UUID) -> _View:
    return packet_state.channels(store, actor), exchange_links.links(store, actor, client_id)
