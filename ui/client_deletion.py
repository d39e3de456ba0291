"""Deleting a client who was recorded by mistake."""

from PySide6.QtWidgets import QLabel, QWidget

from db import deletion
from tekoto.act import Act
from tekoto.client import Client
from tekoto.names import PersonName, isolate
from ui import theme
from ui.badge import protection_badge
from ui.desk import Desk
from ui.form_draft import DraftPlace
from ui.inline_form import InlineForm
from ui.page import Page, PageHeader
from ui.words import choices


class ClientDeletionPage(Page):
    """Asks for the reason; the deletion itself is taken back with one key."""

    def __init__(self, desk: Desk, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._client = client
        self._name = PersonName(client.form.family_name, client.form.given_names)
        header = PageHeader(self.tr("Poista asiakas"), isolate(self._name.display_name))
        if client.protected:
            header.add_badge(protection_badge())
        column = self.column(self.tr("Poista asiakas"))
        column.addWidget(header)
        self._form = InlineForm(
            self.tr("Virheellinen kirjaus"), standing=True, save=self.tr("&Poista asiakas")
        )
        hint = QLabel(
            self.tr(
                "Poista vain asiakas, joka on kirjattu vahingossa. Hän häviää luetteloista, hausta "
                "ja luvuista, ja henkilötunnus vapautuu. Poiston voi kumota milloin tahansa "
                "(Ctrl+Z tai Viimeisimmät toimet). Jos asiakkuus vain päättyy, muuta sen tila."
            )
        )
        hint.setWordWrap(True)
        hint.setContentsMargins(0, 0, 0, theme.scaled(theme.SPACE_S))
        theme.set_role(hint, "soft")
        self._form.body.insertWidget(0, hint)
        items = (("", self.tr("Valitse syy")), *choices("delete_reasons"))
        self._form.add_choice("reason", self.tr("&Syy"), items)
        self._form.add_line("explanation", self.tr("&Lisätieto"))
        self._form.setMaximumWidth(theme.scaled(theme.DIALOG_WIDTH + 100))
        self._form.saved.connect(self._delete)
        column.addWidget(self._form)
        column.addStretch(1)

    def draft_place(self) -> DraftPlace:
        """Keep the draft of the explanation with the client."""
        return DraftPlace(self.desk, str(self._client.id), self._name.listing_name, "deletion")

    def focus_first(self) -> None:
        """Start with the reason."""
        self._form.focus_first()
        self._form.keep_draft()

    def _delete(self) -> None:
        self._form.clear_errors()
        store, actor, client = self.desk.store, self.desk.actor, self._client
        reason, explanation = self._form.code("reason"), self._form.value("explanation")
        self.desk.ask(
            lambda: deletion.delete_client(
                store, actor, client.id, client.version, reason, explanation
            ),
            self._deleted,
            self._form.show_error,
        )

    def _deleted(self, _act: Act) -> None:
        self._form.finish()
        self.desk.client_gone.emit(self._client.id)
        self.desk.open_place("clients")
        self.desk.changed.emit("client")
        self.desk.tell(self.tr("Asiakas poistettu. Kumoa: Ctrl+Z."))
