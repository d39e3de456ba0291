"""Beginning a thread, or changing its subject and who takes part."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import organisations, threads
from tekoto import clock
from tekoto.errors import InvalidInputError, TekotoError
from tekoto.names import isolate
from tekoto.organisation import Organisation
from tekoto.thread import GROUND, Participant, Thread, ThreadForm
from ui import theme
from ui.actions import make_action
from ui.desk import Desk
from ui.draft_offer import DraftOffer
from ui.field_form import FieldForm
from ui.inline_form import InlineForm
from ui.page import Page, PageHeader, scrolling
from ui.protection_mark import ProtectionMark
from ui.refusal import Refusal
from ui.row_editor import RowEditor
from ui.table_model import Column
from ui.words import choices

KIND, NEW = "thread", "new"


class ThreadEditor(Page):
    """A client's thread when one is named, else a matter of the network."""

    def __init__(
        self,
        desk: Desk,
        *,
        client_id: UUID | None = None,
        name: str = "",
        known: Thread | None = None,
    ) -> None:
        super().__init__(desk)
        self._known = known
        self._client_id = known.client_id if known else client_id
        self._name = known.client_name if known else name
        title = self.tr("Muuta ketjua") if known else self.tr("Uusi ketju")
        self._header = PageHeader(title, isolate(self._name) if self._name else "")
        self._mark = ProtectionMark(self, self._header)
        self._fields = FieldForm(self.tr("Asia"))
        self._form = InlineForm(self.tr("Osallistuja"), save=self.tr("Lisää osallistuja"))
        self._names: dict[str, Organisation] = {}
        self._save = make_action("save", self, self.save)
        self.primary = self._save
        self._error = Refusal()
        self._rows: RowEditor[Participant] = self._people()
        words = self.tr("Tästä ketjusta on keskeneräinen luonnos, jota ei tallennettu.")
        key = draft_key(self._client_id, known)
        version = known.version if known else 0
        self._offer = DraftOffer(desk, KIND, key, words, self._raw, self._put_raw, version)
        self._build()

    def _people(self) -> RowEditor[Participant]:
        self._form.add_choice("organisation", self.tr("&Organisaatio"), ())
        self._form.add_line("person", self.tr("&Henkilö"))
        columns = (
            Column[Participant](
                "organisation",
                self.tr("Organisaatio"),
                lambda one: isolate(one.organisation_name) if one.organisation_name else "–",
                bold=True,
            ),
            Column[Participant](
                "person", self.tr("Henkilö"), lambda one: isolate(one.person) or "–"
            ),
        )
        editor = RowEditor(
            self.tr("Osallistujat"),
            columns,
            self._form,
            read=self._read_person,
            fill=self._fill_person,
            empty=self.tr("Lisää ne, joiden kesken asiaa hoidetaan."),
            add=self.tr("Lisää &osallistuja"),
        )
        editor.table.set_widths((380, 0))
        return editor

    def _build(self) -> None:
        self._fields.add_line("subject", self.tr("&Aihe"))
        self._fields.add_choice("ground", self.tr("&Salassapidon peruste"), _grounds())
        self._fields.add_note(
            self.tr(
                "Ketjun muistiinpanot voivat lähteä vain ketjuun merkityille organisaatioille, ja "
                "niillekin vain näkyvyyden mukaan."
            )
        )
        self._fields.fill("ground", GROUND)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.setSpacing(theme.scaled(theme.SPACE_S))
        for widget in (self._error, self._offer, self._fields, self._rows):
            column.addWidget(widget)
        column.addStretch(1)
        self.body.addWidget(self._header)
        self.body.addWidget(scrolling(content, self.tr("Ketjun tiedot")), 1)
        self._error.hide()
        if self._known is not None:
            self._fields.fill("subject", self._known.form.subject)
            self._fields.fill("ground", self._known.form.ground)
            self._rows.set_rows(self._known.form.participants)
        keeper = self._offer.keeper
        self._fields.edited.connect(keeper.touch)
        self._rows.edited.connect(keeper.touch)
        self._rows.opened.connect(lambda busy: self._save.setEnabled(not busy))
        self._offer.answered.connect(self.focus_first)
        keeper.failed.connect(self._show_error)
        keeper.look()
        self._mark.look(self._client_id)
        store, actor = self.desk.store, self.desk.actor
        self.desk.ask(
            lambda: organisations.organisations(store, actor, on=clock.today()), self._offered
        )

    def focus_first(self) -> None:
        """Start with the subject."""
        self._fields.focus_first()

    def go_back(self) -> bool:
        """Go back to the thread that was being changed."""
        if self._known is None or self._form.is_open():
            return False
        self._show_thread(self._known.id)
        return True

    def _show_thread(self, thread_id: UUID) -> None:
        from ui.thread_page import ThreadPage

        self.desk.open_task(ThreadPage(self.desk, thread_id))

    def leave(self) -> None:
        """Keep what is typed as a draft."""
        self._offer.keeper.flush()

    def _offered(self, found: tuple[Organisation, ...]) -> None:
        self._names = {str(one.id): one for one in found}
        items = [(str(one.id), one.form.name_fi) for one in found]
        chosen = self._form.code("organisation")
        self._form.offer("organisation", [("", self.tr("Ei organisaatiota")), *items])
        self._form.fill("organisation", chosen)

    def _fill_person(self, one: Participant | None) -> None:
        if one is not None:
            self._form.fill("organisation", str(one.organisation_id or ""))
            self._form.fill("person", one.person)

    def _read_person(self, _known: Participant | None) -> Participant:
        code, person = self._form.code("organisation"), self._form.value("person")
        if not code and not person:
            raise InvalidInputError("thread.participant_empty", "organisation")
        known = self._names.get(code)
        return Participant(
            UUID(code) if code else None,
            person,
            known.form.name_fi if known else "",
            known.form.type_code if known else "",
        )

    def _raw(self) -> dict[str, object]:
        people = [
            [str(one.organisation_id or ""), one.person, one.organisation_name]
            for one in self._rows.rows()
        ]
        client = str(self._client_id or "")
        name = self._name or self._fields.value("subject")
        return {**self._fields.raw(), "people": people, "client_id": client, "name": name}

    def _put_raw(self, kept: Mapping[str, object]) -> None:
        self._fields.restore(kept)
        people = kept.get("people")
        if isinstance(people, list):
            self._rows.set_rows(
                [
                    Participant(UUID(code) if code else None, person, name)
                    for code, person, name in people
                ]
            )

    def save(self) -> None:
        """Write the thread, once; on an error everything stays as typed."""
        self._error.hide()
        self._fields.clear_errors()
        form = ThreadForm(
            self._fields.value("subject"), self._rows.rows(), self._fields.code("ground")
        )
        self._save.setEnabled(False)
        store, actor, known = self.desk.store, self.desk.actor, self._known
        client_id, keeper = self._client_id, self._offer.keeper
        keeper.close()

        def work() -> Thread:
            if known is None:
                made = threads.begin(store, actor, form, client_id)
            else:
                made = threads.change(store, actor, known.id, known.version, form)
            keeper.discard_in(store, actor)
            return made

        self.desk.ask(work, self._saved, self._show_error)

    def _saved(self, thread: Thread) -> None:
        self.desk.tell(self.tr("Ketju tallennettu."))
        self._show_thread(thread.id)
        self.desk.changed.emit("thread")

    def _show_error(self, error: TekotoError) -> None:
        self._save.setEnabled(True)
        self._offer.keeper.reopen()
        if not self._fields.show_field_error(error):
            self._error.say(error)


def draft_key(client_id: UUID | None, known: Thread | None) -> str:
    """Return the key of what is typed into a thread, or into a new one."""
    return f"{known.id if known else NEW}:{client_id or ''}"


def _grounds() -> tuple[tuple[str, str], ...]:
    return choices("secrecy_grounds")
