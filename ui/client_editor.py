"""A client's basic data, for a new client and for a change; nothing typed is lost by an error."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db import clients
from tekoto.client import Client, ClientForm
from tekoto.client_check import warnings
from tekoto.errors import StaleRecordError, TekotoError
from ui import messages, theme
from ui.actions import make_action
from ui.card import Notice
from ui.client_fields import ClientFields
from ui.desk import Desk
from ui.page import Page, PageHeader, link_button, scrolling


class ClientEditor(Page):
    """Edits one client; a warning is shown once and does not stop the second press."""

    def __init__(self, desk: Desk, client: Client | None = None) -> None:
        super().__init__(desk)
        self._client = client
        self._warned: tuple[str, ...] = ()
        title = self.tr("Asiakkaan tiedot") if client else self.tr("Uusi asiakas")
        self._header = PageHeader(title)
        self._save = make_action("save", self, self.save)
        self.primary = self._save
        self._error = QLabel()
        self._warning = Notice("", "warning")
        self._reload = link_button(self.tr("Lue tallennetut tiedot uudelleen"), self._read_again)
        self._fields = ClientFields(client.form if client else ClientForm())
        self._build()

    def _build(self) -> None:
        self._header.add_button(self._save, primary=True)
        theme.set_role(self._error, "error")
        self._error.setWordWrap(True)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.hide()
        self._warning.hide()
        self._reload.hide()
        self.body.addWidget(self._header)
        row = QHBoxLayout()
        row.addWidget(self._error, 1)
        row.addWidget(self._reload)
        self.body.addLayout(row)
        self.body.addWidget(self._warning)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.addWidget(self._fields)
        column.addStretch(1)
        self.body.addWidget(scrolling(holder, self.tr("Asiakkaan tiedot")), 1)

    def focus_first(self) -> None:
        """Start with the family name."""
        self._fields.focus_first()

    def save(self) -> None:
        """Write the client, after one look at the warnings."""
        self._error.hide()
        self._fields.clear_errors()
        try:
            form = self._fields.form()
        except TekotoError as error:
            self._show_error(error)
            return
        found = warnings(form)
        if found and found != self._warned:
            self._warned = found
            text = "\n".join(messages.text(key) for key in found)
            again = self.tr("Tallenna uudelleen, jos tiedot ovat oikein.")
            self._warning.set_text(f"{text}\n{again}")
            self._warning.show()
            return
        self._save.setEnabled(False)
        store, actor, known = self.desk.store, self.desk.actor, self._client

        def work() -> Client:
            if known is None:
                return clients.create(store, actor, form)
            return clients.update(store, actor, known.id, known.version, form)

        self.desk.ask(work, self._saved, self._show_error)

    def _saved(self, client: Client) -> None:
        self.desk.tell(self.tr("Asiakkaan tiedot tallennettu."))
        self.desk.changed.emit("client")
        self.desk.end_task(client.id)

    def _show_error(self, error: TekotoError) -> None:
        self._save.setEnabled(True)
        self._reload.setVisible(isinstance(error, StaleRecordError))
        if not self._fields.show_error(error):
            self._error.setText(messages.message(error))
            self._error.show()

    def _read_again(self) -> None:
        if self._client is None:
            return
        store, actor, client_id = self.desk.store, self.desk.actor, self._client.id
        self.desk.ask(lambda: clients.open_client(store, actor, client_id), self._reloaded)

    def _reloaded(self, client: Client) -> None:
        self.desk.open_task(ClientEditor(self.desk, client))
