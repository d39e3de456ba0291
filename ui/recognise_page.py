"""Whom a partner means: an official recognises the client, or says that she is none of ours."""

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from db import clients, exchange_links
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.duplicate import Candidate
from tekoto.errors import TekotoError
from tekoto.names import PersonName, isolate
from tekoto.packet import Link
from ui import messages, theme
from ui.actions import make_action
from ui.candidate_box import candidate_box
from ui.card import Card, Notice
from ui.desk import Desk
from ui.i18n import language
from ui.page import Page, PageHeader, link_button
from ui.person_choice import PersonChoice
from ui.protection_mark import ProtectionMark


class RecognisePage(Page):
    """A likeness is shown with its reasons; nothing is joined by a name alone."""

    def __init__(self, desk: Desk, link: Link) -> None:
        super().__init__(desk)
        self._link = link
        self._chosen: UUID | None = None
        self._header = PageHeader(self.tr("Kuka asiakas on?"))
        self._mark = ProtectionMark(self, self._header)
        self._join = make_action("packet.recognise", self, self.recognise)
        self._problem = Notice("", "alert")
        self._notice = Notice("", "info")
        self._likely = Card(self.tr("Saattaa olla"))
        self._rows = QVBoxLayout()
        self._search = PersonChoice(desk, self)
        self._build()

    def _build(self) -> None:
        self._header.add_button(self._join, primary=True)
        self._join.setEnabled(False)
        self._likely.body.addLayout(self._rows)
        other = Card(self.tr("Muu asiakas"))
        other.body.addWidget(self._search)
        self._search.chosen.connect(self._find)
        none = Card(self.tr("Ei asiakkaamme"))
        hint = QLabel(
            self.tr(
                "Kumppani saa tiedon seuraavassa paketissa eikä lähetä hänestä enempää. Jo "
                "saapuneet tekstit poistetaan."
            )
        )
        hint.setWordWrap(True)
        theme.set_role(hint, "soft")
        none.body.addWidget(hint)
        self.decline_link = link_button(self.tr("Hän ei ole asiakkaamme"), self._decline)
        none.body.addWidget(self.decline_link, 0, Qt.AlignmentFlag.AlignLeft)
        column = self.column(self.tr("Kuka asiakas on?"))
        for widget in (self._header, self._problem, self._notice, self._likely, other, none):
            column.addWidget(widget)
        column.addStretch(1)
        self._problem.hide()
        link = self._link
        name = isolate(link.client_name) if link.client_name else self.tr("nimi puuttuu")
        born = self.tr(", s. {0}").format(_birth(link)) if link.birth else ""
        self._header.set_subtitle(
            self.tr("{0} tarkoittaa: {1}{2}").format(isolate(link.organisation_name), name, born)
        )
        self._say_chosen("")

    def refresh(self) -> None:
        """Look for who may be meant."""
        store, actor, link_id = self.desk.store, self.desk.actor, self._link.id
        self.desk.ask(
            lambda: exchange_links.candidates(store, actor, link_id), self._show, self._refused
        )

    def focus_first(self) -> None:
        """Start at the search: a likeness is chosen with Tab and space."""
        self._search.focus_first()

    def _show(self, found: tuple[Candidate, ...]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        here = [one for one in found if not one.elsewhere]
        for one in here:
            choose = partial(self._choose, one.client_id, one.name)
            self._rows.addWidget(candidate_box(one, choose))
        self._likely.setVisible(bool(here))

    def _find(self, client_id: UUID) -> None:
        store, actor = self.desk.store, self.desk.actor

        def work() -> str:
            form = clients.open_client(store, actor, client_id, section="name").form
            return PersonName(form.family_name, form.given_names).display_name

        self.desk.ask(work, lambda name: self._choose(client_id, name), self._refused, owner=self)

    def _choose(self, client_id: UUID, name: str) -> None:
        self._chosen = client_id
        self._mark.look(client_id)
        self._say_chosen(name)
        self._join.setEnabled(True)

    def _say_chosen(self, name: str) -> None:
        if name:
            text = self.tr("Valittu: {0}. Kumppanin merkinnät tulevat hänen tietoihinsa.")
            self._notice.set_text(text.format(isolate(name)))
        else:
            self._notice.set_text(
                self.tr("Valitse asiakas. Jos olet epävarma, soita kumppanille ennen valintaa.")
            )

    def recognise(self) -> None:
        """Join the partner's notes to the client chosen."""
        store, actor, link_id, chosen = (
            self.desk.store,
            self.desk.actor,
            self._link.id,
            self._chosen,
        )
        if chosen is None or not self._join.isEnabled():
            return
        self._join.setEnabled(False)

        def done(_link: Link) -> None:
            self.desk.tell(self.tr("Asiakas tunnistettu."))
            self.desk.changed.emit("exchange")
            self.desk.changed.emit("note")
            self.desk.end_task(chosen)

        self.desk.ask(
            lambda: exchange_links.recognise(store, actor, link_id, chosen),
            done,
            self._refused,
            owner=self,
        )

    def _decline(self) -> None:
        store, actor, link_id = self.desk.store, self.desk.actor, self._link.id

        def done(_link: Link) -> None:
            self.desk.tell(self.tr("Kumppanille kerrotaan seuraavassa paketissa."))
            self.desk.changed.emit("exchange")
            self.desk.end_task()

        self.desk.ask(
            lambda: exchange_links.decline(store, actor, link_id), done, self._refused, owner=self
        )

    def _refused(self, error: TekotoError) -> None:
        self._problem.set_text(messages.message(error))
        self._problem.show()
        self._join.setEnabled(self._chosen is not None)


def _birth(link: Link) -> str:
    day = PartialDate(date.fromisoformat(link.birth), BirthPrecision(link.birth_precision))
    return day.display(language().code)
