"""A client whom a partner gives over: what came, who she may be, whether she is taken."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from db import transfers
from tekoto.duplicate import Candidate
from tekoto.errors import TekotoError
from tekoto.names import isolate
from tekoto.transfer import Transfer
from ui import messages, theme
from ui.actions import make_action
from ui.badge import protection_badge
from ui.candidate_box import candidate_box
from ui.card import Card, Notice
from ui.desk import Desk
from ui.page import Page, PageHeader, link_button
from ui.transfer_record import TransferRecordTable


class TransferPage(Page):
    """Nothing is recorded until an official takes the client over."""

    def __init__(self, desk: Desk, transfer: Transfer) -> None:
        super().__init__(desk)
        self._transfer = transfer
        self._chosen: UUID | None = transfer.client_id
        self._here: tuple[UUID, ...] = ()
        self._header = PageHeader(self.tr("Siirtyvä asiakas"))
        self._new = make_action("transfer.new", self, self.take_as_new)
        self._join = make_action("transfer.join", self, self.take_as_known)
        self._problem = Notice("", "alert")
        self._notice = Notice("", "info")
        self.table = TransferRecordTable(self.tr("Mitä hänestä saapui"))
        self._likely = Card(self.tr("Saattaa olla jo asiakkaanne"))
        self._rows = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        one = self._transfer
        name, partner = isolate(one.client_name), isolate(one.organisation_name)
        self._header.set_subtitle(self.tr("{0} siirtää teille: {1}").format(partner, name))
        if one.protected:
            self._header.add_badge(protection_badge())
        known = one.client_id is not None
        self._header.add_button(self._join, primary=known)
        self._header.add_button(self._new, primary=not known)
        self._new.setEnabled(not known)
        self._join.setEnabled(known)
        came = Card(self.tr("Mitä hänestä saapui"), flush=True)
        came.body.addWidget(self.table.whole)
        came.body.addWidget(self.table)
        self._likely.body.addLayout(self._rows)
        self._likely.hide()
        none = Card(self.tr("Emme ota vastaan"))
        hint = QLabel(
            self.tr(
                "Kumppani saa tiedon seuraavassa paketissa ja voi ottaa asiakkaan takaisin. "
                "Saapuneita tietoja ei säilytetä."
            )
        )
        hint.setWordWrap(True)
        theme.set_role(hint, "soft")
        none.body.addWidget(hint)
        self.refuse_link = link_button(self.tr("Asiakas ei kuulu meille"), self._refuse)
        none.body.addWidget(self.refuse_link, 0, Qt.AlignmentFlag.AlignLeft)
        column = self.column(self.tr("Siirtyvä asiakas"))
        for widget in (self._header, self._problem, self._notice, self._likely, came, none):
            column.addWidget(widget)
        column.addStretch(1)
        self._problem.hide()
        if one.record is not None:
            self.table.show_record(one.client_name, one.record)
        self._say("")

    def refresh(self) -> None:
        """Look for who of the office's clients she may be."""
        store, actor, one = self.desk.store, self.desk.actor, self._transfer
        self.desk.ask(lambda: transfers.candidates(store, actor, one.id), self._show, self._refused)

    def focus_first(self) -> None:
        """Start at what came."""
        self.table.setFocus()

    def _show(self, found: tuple[Candidate, ...]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        here = [one for one in found if not one.elsewhere]
        self._here = tuple(one.client_id for one in here)
        for one in here:
            choose = partial(self._choose, one.client_id, one.name)
            self._rows.addWidget(candidate_box(one, choose))
        self._likely.setVisible(bool(here) and self._transfer.client_id is None)

    def _choose(self, client_id: UUID, name: str) -> None:
        self._chosen = client_id
        self._join.setEnabled(True)
        self._say(name)

    def _say(self, name: str) -> None:
        if name:
            text = self.tr(
                "Valittu: {0}. Hänen omat tietonsa säilyvät, ja saapuneet kirjataan "
                "muistiinpanoksi."
            ).format(isolate(name))
        elif self._transfer.client_id is not None:
            text = self.tr(
                "Asiakas on jo tunnistettu teillä. Hänen omat tietonsa säilyvät, ja saapuneet "
                "kirjataan muistiinpanoksi."
            )
        else:
            text = self.tr(
                "Uutena asiakkaana hän saa nämä tiedot, ja suunnitelmasta tulee luonnos. Jos hän "
                "on jo asiakkaanne, valitse hänet ensin."
            )
        self._notice.set_text(text)

    def take_as_new(self) -> None:
        """Record a new client with what came."""
        if self._new.isEnabled():
            self._accept(None)

    def take_as_known(self) -> None:
        """Take the transfer over for the client chosen."""
        if self._join.isEnabled() and self._chosen is not None:
            self._accept(self._chosen)

    def _accept(self, client_id: UUID | None) -> None:
        store, actor, one = self.desk.store, self.desk.actor, self._transfer
        apart = self._here if client_id is None else ()
        self._new.setEnabled(False)
        self._join.setEnabled(False)

        def done(taken: UUID) -> None:
            self.desk.tell(self.tr("Asiakas otettiin vastaan."))
            self.desk.changed.emit("exchange")
            self.desk.changed.emit("client")
            self.desk.changed.emit("note")
            self.desk.end_task(taken)

        self.desk.ask(
            lambda: transfers.accept(store, actor, one.id, client_id, not_same=apart),
            done,
            self._refused,
            owner=self,
        )

    def _refuse(self) -> None:
        store, actor, one = self.desk.store, self.desk.actor, self._transfer

        def done(_none: None) -> None:
            self.desk.tell(self.tr("Kumppanille kerrotaan seuraavassa paketissa."))
            self.desk.changed.emit("exchange")
            self.desk.end_task()

        self.desk.ask(
            lambda: transfers.refuse(store, actor, one.id), done, self._refused, owner=self
        )

    def _refused(self, error: TekotoError) -> None:
        self._problem.set_text(messages.message(error))
        self._problem.show()
        self._new.setEnabled(self._transfer.client_id is None)
        self._join.setEnabled(self._chosen is not None)
