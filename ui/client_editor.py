"""A client's basic data, for a new client and for a change; nothing typed is lost by an error."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from db import clients, duplicates
from tekoto.client import Client, ClientForm
from tekoto.client_check import warnings
from tekoto.duplicate import Candidate, Person, person_of
from tekoto.errors import StaleRecordError, TekotoError
from ui import messages, theme
from ui.actions import make_action
from ui.badge import protection_badge
from ui.card import Notice
from ui.client_fields import ClientFields
from ui.desk import Desk
from ui.draft_offer import DraftOffer
from ui.duplicate_panel import DuplicatePanel
from ui.field_form import FieldForm
from ui.page import Page, PageHeader, link_button, scrolling
from ui.refusal import Refusal

KIND = "client"
NEW = "new"
_PANEL_WIDTH = 360
_LEAST_BESIDE = 1000


class ClientEditor(Page):
    """Edits one client; a warning is shown once and does not stop the second press.

    Whoever may be the same person is shown beside the form before a new client, or a changed
    identity, is saved.
    """

    def __init__(self, desk: Desk, client: Client | None = None) -> None:
        super().__init__(desk)
        self._client = client
        self._warned: tuple[str, ...] = ()
        self._start = ""
        # As whom the client was looked for; one who is not looked for again.
        self._checked: Person | None = person_of(client.form) if client else None
        self._not_same: list[UUID] = []
        self._duplicates = DuplicatePanel()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        title = self.tr("Asiakkaan tiedot") if client else self.tr("Uusi asiakas")
        self._header = PageHeader(title)
        if client is not None and client.protected:
            self._header.add_badge(protection_badge())
        self._save = make_action("save", self, self.save)
        self.primary = self._save
        self._error = Refusal()
        self._warning = Notice("", "warning")
        self._reload = link_button(self.tr("Lue tallennetut tiedot uudelleen"), self._read_again)
        hidden = client is not None and client.protected
        self._fields = ClientFields(client.form if client else ClientForm(), hidden=hidden)
        key = str(client.id) if client else NEW
        words = self.tr("Näistä tiedoista on keskeneräinen luonnos, jota ei tallennettu.")
        fields = self._fields
        version = client.version if client else 0
        self._offer = DraftOffer(desk, KIND, key, words, fields.raw, fields.put_raw, version)
        self._keeper = self._offer.keeper
        self._build()

    def _build(self) -> None:
        self._error.hide()
        self._warning.hide()
        self._reload.hide()
        self.body.addWidget(self._header)
        row = QHBoxLayout()
        row.addWidget(self._error, 1)
        row.addWidget(self._reload)
        self.body.addLayout(row)
        self.body.addWidget(self._warning)
        self.body.addWidget(self._offer)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.addWidget(self._fields)
        column.addStretch(1)
        self._sides.setSpacing(theme.scaled(theme.SPACE_M))
        self._sides.addWidget(scrolling(holder, self.tr("Asiakkaan tiedot")), 1)
        beside = QWidget()
        found = QVBoxLayout(beside)
        found.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        found.addWidget(self._duplicates)
        found.addStretch(1)
        self._found = scrolling(beside, self.tr("Onko asiakas jo kirjattu?"))
        self._found.hide()
        self._sides.addWidget(self._found)
        self.body.addLayout(self._sides, 1)
        self._duplicates.open_wanted.connect(self.desk.open_client)
        self._duplicates.apart_wanted.connect(self._say_apart)
        self._duplicates.go_on_wanted.connect(self.save)
        self._fields.edited.connect(self._keeper.touch)
        self._fields.reveal_wanted.connect(self._reveal)
        self._offer.answered.connect(self.focus_first)
        self._keeper.failed.connect(self._show_error)
        self._keeper.look()

    def _reveal(self) -> None:
        if self._client is None:
            return
        store, actor, client_id = self.desk.store, self.desk.actor, self._client.id
        self.desk.ask(
            lambda: clients.open_client(store, actor, client_id, section="protected_contacts"),
            self._revealed,
        )

    def _revealed(self, client: Client) -> None:
        self._fields.reveal(client.form)

    def leave(self) -> None:
        """Keep what is typed as a draft."""
        self._keeper.flush()

    def start_at(self, key: str) -> None:
        """Begin in another field than the first."""
        self._start = key

    def focus_first(self) -> None:
        """Start with the family name, or with the field that was asked for."""
        for card in self._fields.findChildren(FieldForm):
            if self._start in card.field_keys():
                card.field(self._start).setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._fields.focus_first()

    def save(self) -> None:
        """Write the client, after one look at the warnings; once until that is answered."""
        if not self._save.isEnabled():
            return
        self._error.hide()
        self._fields.clear_errors()
        try:
            form = self._fields.form()
        except TekotoError as error:
            self._show_error(error)
            return
        found = warnings(form, self._client.form if self._client else None)
        if found and found != self._warned:
            self._warned = found
            text = "\n".join(messages.text(key) for key in found)
            again = self.tr("Tallenna uudelleen, jos tiedot ovat oikein.")
            self._warning.tell(f"{text}\n{again}")
            return
        self._save.setEnabled(False)
        person = person_of(form)
        if person == self._checked:
            self._write(form)
            return
        store, actor = self.desk.store, self.desk.actor
        own = self._client.id if self._client else None

        def found_some(candidates: Sequence[Candidate]) -> None:
            self._checked = person
            self._show_duplicates(form, candidates)

        self.desk.ask(
            lambda: duplicates.find(store, actor, form, own),
            found_some,
            self._show_error,
            owner=self,
        )

    def _show_duplicates(self, form: ClientForm, candidates: Sequence[Candidate]) -> None:
        shown = [one for one in candidates if one.client_id not in self._not_same]
        self._duplicates.show_candidates(shown)
        self._found.setVisible(bool(shown))
        if not shown:
            self._write(form)
            return
        self._save.setEnabled(True)
        self._lay_beside()
        self.desk.tell(
            self.tr("Asiakas voi olla jo kirjattu. Tarkista ehdotukset lomakkeen vierestä.")
        )

    def _say_apart(self, client_id: object) -> None:
        if not isinstance(client_id, UUID):
            return
        self._not_same.append(client_id)
        self._duplicates.take_away(client_id)
        self.desk.tell(self.tr("Merkitään eri henkilöiksi, kun asiakas tallennetaan."))
        if not self._duplicates.count:
            self._found.hide()
            self.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what was found above the form where both do not fit side by side."""
        super().resizeEvent(event)
        self._lay_beside()

    def _lay_beside(self) -> None:
        beside = self.width() >= theme.scaled(_LEAST_BESIDE)
        across, up = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._sides.setDirection(across if beside else up)
        width = theme.scaled(_PANEL_WIDTH)
        self._found.setMinimumWidth(width if beside else 0)
        self._found.setMaximumWidth(width if beside else self.maximumWidth())
        self._found.setMaximumHeight(self.maximumHeight() if beside else self.height() // 2)

    def _write(self, form: ClientForm) -> None:
        store, actor, known = self.desk.store, self.desk.actor, self._client
        apart = tuple(self._not_same)

        def work() -> Client:
            if known is None:
                return clients.create(store, actor, form, not_same=apart)
            return clients.update(store, actor, known.id, known.version, form, not_same=apart)

        self._keeper.save_form(work, self._saved, self._show_error)

    def _saved(self, client: Client) -> None:
        self.desk.tell(self.tr("Asiakkaan tiedot tallennettu."))
        self.desk.changed.emit("client")
        self.desk.end_task(client.id)

    def _show_error(self, error: TekotoError) -> None:
        self._save.setEnabled(True)
        self._keeper.reopen()
        self._reload.setVisible(isinstance(error, StaleRecordError))
        if not self._fields.show_error(error):
            self._error.say(error)

    def _read_again(self) -> None:
        if self._client is None:
            return
        store, actor, client_id = self.desk.store, self.desk.actor, self._client.id
        self.desk.ask(lambda: clients.open_client(store, actor, client_id), self._reloaded)

    def _reloaded(self, client: Client) -> None:
        self.desk.open_task(ClientEditor(self.desk, client))
