"""One participation: who, when, which services, language levels, and what the funds ask."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db import clients, projects
from tekoto.client import Client
from tekoto.errors import InvalidInputError, StaleRecordError, TekotoError
from tekoto.names import PersonName, isolate
from tekoto.project import Participation, ParticipationForm, Project
from ui import messages, theme
from ui.actions import make_action
from ui.desk import Desk
from ui.draft_offer import DraftOffer
from ui.page import Page, PageHeader, link_button, scrolling
from ui.person_field import PersonField
from ui.project_participation_fields import ParticipationFields
from ui.protection_mark import ProtectionMark
from ui.refusal import Refusal

KIND, NEW = "participation", "new"
_TWO_COLUMNS_FROM = 900


class ParticipationEditor(Page):
    """Adds a participation to a project, or changes one; the client of one stays."""

    def __init__(
        self,
        desk: Desk,
        project: Project,
        participation: Participation | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._project = project
        self._known = participation
        self._client_id = participation.form.client_id if participation else None
        title = self.tr("Osallistuminen") if participation else self.tr("Uusi osallistuminen")
        self._header = PageHeader(title, isolate(project.form.name))
        self._mark = ProtectionMark(self, self._header)
        self._mark.look(self._client_id)
        self._save = make_action("save", self, self.save)
        self.primary = self._save
        self._error = Refusal()
        self._chosen = QLabel()
        self.person = PersonField(desk, self)
        self._open = link_button(self.tr("A&vaa asiakas"), self._open_client)
        self.fields = ParticipationFields(project)
        self._name = participation.client_name if participation else ""
        words = self.tr("Tästä osallistumisesta on keskeneräinen luonnos, jota ei tallennettu.")
        key = f"{project.id}:{participation.id if participation else NEW}"
        version = participation.version if participation else 0
        self._offer = DraftOffer(desk, KIND, key, words, self._raw, self._put_raw, version)
        self._keeper = self._offer.keeper
        self._build()
        self.fields.edited.connect(self._keeper.touch)
        self._offer.answered.connect(self.focus_first)
        self._keeper.failed.connect(self._show_error)
        self._keeper.look()

    def _build(self) -> None:
        self._error.hide()
        theme.set_role(self._chosen, "section")
        self._chosen.setTextFormat(Qt.TextFormat.PlainText)
        self.person.chosen.connect(self._read_client)
        label = QLabel(self.tr("&Asiakas"))
        label.setBuddy(self.person)
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(theme.SPACE_M))
        row.addWidget(label)
        row.addWidget(self._chosen)
        row.addWidget(self.person, 1)
        row.addWidget(self._open)
        row.addStretch(1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.addWidget(self.fields)
        column.addStretch(1)
        self.body.addWidget(self._header)
        self.body.addWidget(self._offer)
        self.body.addLayout(row)
        self.body.addWidget(self._error)
        self.body.addWidget(scrolling(content, self.tr("Osallistumisen tiedot")), 1)
        self._open.setVisible(self._known is not None)
        self._chosen.setVisible(self._known is not None)
        if self._known is not None:
            self.person.hide()
            self._chosen.setText(f"{isolate(self._known.client_name)}  {self._known.client_number}")
            self.fields.fill(self._known.form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards in two columns, or in one where there is no room."""
        super().resizeEvent(event)
        self.fields.set_wide(wide=self.width() >= theme.scaled(_TWO_COLUMNS_FROM))

    def focus_first(self) -> None:
        """Start with the client, or with the days when she is known."""
        if self._client_id is None:
            self.person.setFocus()
        else:
            self.fields.focus_first()

    def choose_client(self, client: Client) -> None:
        """Make a client the participant."""
        self._client_id = client.id
        self._keeper.touch()
        self._mark.look(client.id)
        self._name = PersonName(client.form.family_name, client.form.given_names).listing_name
        self._chosen.setText(f"{isolate(self._name)}  {client.number}")
        self._chosen.show()
        self.person.setPlaceholderText(self.tr("Vaihda asiakasta"))
        self._error.hide()
        self.fields.focus_first()

    def leave(self) -> None:
        """Keep what is typed as a draft."""
        self._keeper.flush()

    def _raw(self) -> dict[str, object]:
        return {
            "name": self._name,
            "title": self.tr("Osallistuminen"),
            "client_id": str(self._client_id) if self._client_id else "",
            "fields": self.fields.raw(),
        }

    def _put_raw(self, draft: Mapping[str, object]) -> None:
        fields, client = draft.get("fields"), str(draft.get("client_id") or "")
        if isinstance(fields, Mapping):
            self.fields.put_raw(fields)
        if client and self._known is None:
            self._read_client(UUID(client))

    def save(self) -> None:
        """Write the participation; what has been typed stays when that fails."""
        self._error.hide()
        self.fields.clear_errors()
        try:
            form = self.form()
        except TekotoError as error:
            self._show_error(error)
            return
        store, actor, known = self.desk.store, self.desk.actor, self._known

        def work() -> Participation:
            if known is None:
                return projects.join(store, actor, form)
            return projects.change(store, actor, known.id, known.version, form)

        self._save.setEnabled(False)
        self._keeper.save_form(work, self._saved, self._show_error)

    def form(self) -> ParticipationForm:
        """Return what has been typed; raises InvalidInputError naming the field."""
        if self._client_id is None:
            raise InvalidInputError("participation.client_missing", "client_id")
        return self.fields.form(self._client_id, self._project.id)

    def _saved(self, participation: Participation) -> None:
        self.desk.tell(
            self.tr("Osallistuminen tallennettu: {0}.").format(isolate(participation.client_name))
        )
        self.desk.changed.emit("participation")
        self.desk.end_task()

    def _show_error(self, error: TekotoError) -> None:
        self._save.setEnabled(True)
        self._keeper.reopen()
        if isinstance(error, InvalidInputError) and error.field == "client_id":
            self.person.setFocus()
        if not self.fields.show_field_error(error):
            text = messages.message(error)
            if isinstance(error, StaleRecordError):
                text += " " + self.tr("Palaa (Esc) ja avaa osallistuminen uudelleen.")
            self._error.tell(text)

    def _read_client(self, client_id: UUID) -> None:
        store, actor = self.desk.store, self.desk.actor
        self.desk.ask(
            lambda: clients.open_client(store, actor, client_id, section="name"),
            self.choose_client,
            self._show_error,
        )

    def _open_client(self) -> None:
        if self._client_id is not None:
            self.desk.open_client(self._client_id)
