"""The office's own contact card: its code to read aloud, its file, and new keys."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import exchange_identity
from tekoto import dates
from tekoto.exchange import OwnCard, card_file_name, spoken_code
from tekoto.names import isolate
from ui import theme
from ui.card import Card
from ui.desk import Desk
from ui.flow_layout import FlowLayout
from ui.inline_form import InlineForm
from ui.page import link_button, primary_button


class OwnCardPart(QWidget):
    """Shows the card, or offers to make it; the keys themselves are never shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card: OwnCard | None = None
        self._box = Card(self.tr("Oma kortti"))
        self._told = QLabel()
        self.code = QLabel()
        self._hint = QLabel()
        self.make_button = primary_button(self.tr("T&ee kortti"), self._make)
        self.save_button = primary_button(self.tr("Tallenna &kortti…"), self._save)
        self._renew_link = link_button(self.tr("Vaihda avaimet"), self._ask_renewal)
        self.form = InlineForm(self.tr("Vaihda avaimet"), save=self.tr("Vaihda avaimet"))
        self._build()

    def _build(self) -> None:
        for label in (self._told, self._hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_role(self._hint, "soft")
        theme.set_role(self.code, "code")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setWordWrap(True)
        buttons = FlowLayout(theme.scaled(theme.SPACE_M))
        for button in (self.make_button, self.save_button, self._renew_link):
            buttons.addWidget(button)
        for widget in (self._told, self.code, self._hint):
            self._box.body.addWidget(widget)
        self._box.body.addLayout(buttons)
        self.form.add_note(
            self.tr(
                "Vanha avain allekirjoittaa uuden kortin. Lähetä uusi kortti kumppaneille: he "
                "luottavat siihen ilman uutta puhelua."
            )
        )
        self.form.add_check("compromised", self.tr("Avaimet ovat voineet &joutua vääriin käsiin"))
        self.form.add_note(
            self.tr(
                "Silloin vanhat avaimet eivät enää avaa mitään eivätkä takaa uutta korttia. Soita "
                "jokaiselle kumppanille: he peruvat vanhan kortin ja vahvistavat uuden."
            )
        )
        self.form.saved.connect(self._renew)
        self.form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        column.addWidget(self._box)
        column.addWidget(self.form)

    def refresh(self) -> None:
        """Read the card again."""
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(lambda: exchange_identity.own_card(store, actor), self._show)

    def focus_first(self) -> None:
        """Give the keyboard to the button that matters now."""
        (self.save_button if self._card is not None else self.make_button).setFocus()

    def _show(self, card: OwnCard | None) -> None:
        self._card = card
        self.make_button.setVisible(card is None)
        for widget in (self.code, self.save_button, self._renew_link):
            widget.setVisible(card is not None)
        if card is None:
            self._told.setText(
                self.tr(
                    "Virastolla ei ole vielä korttia. Kortti kertoo oppilaitokselle tai toiselle "
                    "viranomaiselle, millä avaimilla teille lähetetään. Siinä ei ole "
                    "henkilötietoja."
                )
            )
            self._hint.clear()
            return
        body = card.body
        made = dates.format_date(dates.local_date(body.created_at))
        self._told.setText(
            self.tr("{0} · tehnyt {1} {2}").format(isolate(body.name_fi), card.made_by, made)
        )
        code = spoken_code(body.fingerprint)
        self.code.setText(code)
        self.code.setAccessibleName(self.tr("Oman kortin tunniste {0}").format(code))
        self._hint.setText(
            self.tr(
                "Lähetä kortti turvapostilla. Lukekaa sitten tunnisteet toisillenne puhelimessa: "
                "soita numeroon, jonka tiedät entuudestaan."
            )
        )

    def _make(self) -> None:
        from exports import contact_cards

        store, actor = self._desk.store, self._desk.actor

        def done(card: OwnCard) -> None:
            self._show(card)
            self.focus_first()
            self._desk.tell(self.tr("Kortti tehty."))

        self._desk.ask(lambda: contact_cards.own_card(store, actor), done, owner=self)

    def _save(self) -> None:
        if self._card is None:
            return
        name = card_file_name(self._card.body.fingerprint)
        target = self._desk.choose_path(self, self.tr("Tallenna kortti"), name)
        if target is not None:
            self._write(target)

    def _write(self, target: Path) -> None:
        from exports import contact_cards

        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(
            lambda: contact_cards.save_own(store, actor, target),
            lambda _none: self._desk.tell(self.tr("Kortti tallennettu tiedostoon.")),
            owner=self,
        )

    def _ask_renewal(self) -> None:
        self.form.open()

    def _renew(self) -> None:
        from exports import contact_cards

        store, actor = self._desk.store, self._desk.actor
        compromised = self.form.checked("compromised")

        def done(card: OwnCard) -> None:
            self.form.finish()
            self._show(card)
            self._desk.tell(
                self.tr("Uudet avaimet ovat käytössä. Lähetä uusi kortti kumppaneille.")
            )

        self._desk.ask(
            lambda: contact_cards.renew(store, actor, compromised=compromised),
            done,
            self.form.show_error,
            owner=self,
        )
