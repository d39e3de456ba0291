"""A partner's contact card from a file: what it says, and whose it is in the network."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel

from db import organisations
from db.store import Store
from tekoto import clock, dates
from tekoto.access import Actor
from tekoto.errors import TekotoError
from tekoto.exchange import CardState, OfferedCard, PartnerCard, spoken_code
from tekoto.names import isolate
from tekoto.organisation import Organisation
from ui import messages, theme
from ui.actions import make_action
from ui.card import Card, Notice
from ui.desk import Desk
from ui.page import Page, PageHeader


class CardPage(Page):
    """Nothing is kept before the button; then the card still waits for a phone call."""

    def __init__(self, desk: Desk, path: Path) -> None:
        super().__init__(desk)
        self._path = path
        self._offered: OfferedCard | None = None
        self._read = False
        self._header = PageHeader(self.tr("Yhteystietokortti"))
        self._accept = make_action("card.accept", self, self.accept)
        self._problem = Notice("", "alert")
        self._hint = Notice("", "info")
        self._card = Card(self.tr("Mitä kortissa on"))
        self._rows = QFormLayout()
        self._name, self._made, self.code = QLabel(), QLabel(), QLabel()
        self.organisation = QComboBox()
        self._build()

    def _build(self) -> None:
        self._header.add_button(self._accept, primary=True)
        for label in (self._name, self._made, self.code):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        theme.set_role(self.code, "code")
        self._rows.setHorizontalSpacing(theme.scaled(theme.SPACE_M))
        self._rows.setVerticalSpacing(theme.scaled(theme.SPACE_S))
        if theme.theme().zoom >= theme.LARGE_ZOOM:
            self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._rows.addRow(self.tr("Nimi kortissa"), self._name)
        self._rows.addRow(self.tr("Tehty"), self._made)
        self._rows.addRow(self.tr("Tunniste"), self.code)
        label = QLabel(self.tr("&Organisaatio verkostossa"))
        label.setBuddy(self.organisation)
        self.organisation.setAccessibleName(self.tr("Organisaatio verkostossa"))
        self.organisation.setMaximumWidth(theme.scaled(theme.FORM_WIDTH))
        self.organisation.currentIndexChanged.connect(lambda _index: self._follow())
        self._rows.addRow(label, self.organisation)
        self._card.body.addLayout(self._rows)
        column = self.column(self.tr("Yhteystietokortti"))
        for widget in (self._header, self._problem, self._hint, self._card):
            column.addWidget(widget)
        column.addStretch(1)
        for widget in (self._problem, self._hint, self._card):
            widget.hide()
        self._accept.setEnabled(False)

    def refresh(self) -> None:
        """Read the file, the first time."""
        if self._read:
            return
        self._read = True
        store, actor, path = self.desk.store, self.desk.actor, self._path
        self.desk.ask(lambda: _look(store, actor, path), self._show, self._refused)

    def focus_first(self) -> None:
        """Start at the organisation, the only thing to choose."""
        self.organisation.setFocus()

    def _show(self, found: tuple[OfferedCard, tuple[Organisation, ...]]) -> None:
        card, listed = found
        self._offered = card
        self._card.show()
        self._name.setText(isolate(card.body.name_fi))
        self._made.setText(dates.format_date(dates.local_date(card.body.created_at)))
        code = spoken_code(card.body.fingerprint)
        self.code.setText(code)
        self.code.setAccessibleName(self.tr("Kortin tunniste {0}").format(code))
        self._offer(card, listed)
        self._hint.show()
        if card.former is not None and card.former.state is CardState.CONFIRMED:
            self._hint.set_text(
                self.tr(
                    "Kortti korvaa organisaation {0} vahvistetun kortin, ja vanha avain on "
                    "allekirjoittanut sen. Siihen luotetaan ilman uutta puhelua."
                ).format(isolate(card.former.organisation_name))
            )
        else:
            self._hint.set_text(
                self.tr(
                    "Kuka tahansa voi tehdä kortin millä nimellä tahansa. Tallenna kortti ja "
                    "vahvista se sitten puhelimessa. Sitä ennen kortille ei lähetetä mitään eikä "
                    "siltä oteta mitään vastaan."
                )
            )
        self._follow()
        self.focus_first()

    def _offer(self, card: OfferedCard, listed: tuple[Organisation, ...]) -> None:
        self.organisation.clear()
        self.organisation.addItem(self.tr("Valitse organisaatio"), None)
        same = {card.body.name_fi.casefold(), card.body.name_sv.casefold()} - {""}
        for one in listed:
            self.organisation.addItem(one.form.name_fi, one.id)
            if card.former is None and one.form.name_fi.casefold() in same:
                self.organisation.setCurrentIndex(self.organisation.count() - 1)
        if card.former is not None:
            row = self.organisation.findData(card.former.organisation_id)
            self.organisation.setCurrentIndex(row)
            self.organisation.setEnabled(False)

    def _follow(self) -> None:
        chosen = self.organisation.currentData() is not None
        self._accept.setEnabled(self._offered is not None and chosen)

    def _refused(self, error: TekotoError) -> None:
        self._problem.set_text(messages.message(error))
        self._problem.show()
        self._accept.setEnabled(self._offered is not None)

    def accept(self) -> None:
        """Keep the card for the organisation chosen."""
        from exports import contact_cards

        card, chosen = self._offered, self.organisation.currentData()
        if card is None or not isinstance(chosen, UUID) or not self._accept.isEnabled():
            return
        self._accept.setEnabled(False)
        store, actor = self.desk.store, self.desk.actor

        def done(kept: PartnerCard) -> None:
            self.desk.tell(
                self.tr("Kortti tallennettu: {0}.").format(isolate(kept.organisation_name))
            )
            self.desk.changed.emit("exchange")
            self.desk.end_task()
            self.desk.open_place("network", "cards")

        self.desk.ask(
            lambda: contact_cards.take_in(store, actor, card, chosen),
            done,
            self._refused,
            owner=self,
        )


def _look(store: Store, actor: Actor, path: Path) -> tuple[OfferedCard, tuple[Organisation, ...]]:
    from exports import contact_cards

    card = contact_cards.offered(store, actor, path)
    return card, organisations.organisations(store, actor, on=clock.today())
