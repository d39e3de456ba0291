"""How the client is reached; under turvakielto hidden until somebody asks, and then recorded."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import clients
from tekoto.client import Client
from ui import theme
from ui.card import Card
from ui.desk import Desk
from ui.page import link_button
from ui.words import municipality_name, word

_SAFE = "contact_address"


class ContactCard(Card):
    """Contacts of one client."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Yhteystiedot"))
        self._desk = desk
        self._client: Client | None = None
        self._locked = False
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.scaled(theme.SPACE_XS))
        self._reveal = link_button(self.tr("Näytä (kirjataan lokiin)"), self._ask)
        self.body.addLayout(self._rows)
        self.add_to_head(self._reveal)

    def show_client(self, client: Client) -> None:
        """Show what may be shown without asking."""
        self._client = client
        self._locked = client.case.reason == "deceased"
        hidden = client.protected or self._locked
        self._reveal.setVisible(hidden)
        self._fill(client, everything=not hidden)

    def _ask(self) -> None:
        if self._client is None:
            return
        store, actor, client_id = self._desk.store, self._desk.actor, self._client.id
        section = "protected_contacts" if self._client.protected else "contacts"
        self._desk.ask(
            lambda: clients.open_client(store, actor, client_id, section=section),
            self._reveal_all,
        )

    def _reveal_all(self, client: Client) -> None:
        if self._client is not None and client.id == self._client.id:
            self._reveal.hide()
            self._fill(client, everything=True)

    def _fill(self, client: Client, *, everything: bool) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = 0
        if self._locked:
            self._add("", self.tr("Asiakas on kuollut. Yhteystiedot on lukittu."))
            shown += 1
        for contact in client.form.contacts:
            if everything or (contact.kind == _SAFE and not self._locked):
                message = self.tr("; viestin saa jättää") if contact.may_leave_message else ""
                self._add(word("contact_kinds", contact.kind), contact.value + message)
                shown += 1
        if everything and client.form.municipality:
            self._add(self.tr("Kotikunta"), municipality_name(client.form.municipality))
            shown += 1
        if not shown:
            nothing = self.tr("Yhteystietoja ei ole kirjattu.")
            self._add("", nothing if everything else self.tr("Tieto ei ole saatavilla."))

    def _add(self, label: str, value: str) -> None:
        line = QLabel(f"{label}: {value}" if label else value)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        line.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        line.setAccessibleName(line.text())
        self._rows.addWidget(line)
