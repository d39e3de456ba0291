"""Minutes being written: once saved they are a note, and are corrected by addenda alone."""

from uuid import UUID

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import minutes
from tekoto.errors import TekotoError
from tekoto.minutes import Present
from tekoto.names import isolate
from tekoto.thread import Thread
from ui import theme
from ui.actions import make_action
from ui.badge import protection_badge
from ui.desk import Desk
from ui.draft_offer import DraftOffer
from ui.inline_form import InlineForm
from ui.minutes_fields import MinutesFields
from ui.page import Page, PageHeader, scrolling
from ui.refusal import Refusal

KIND = "minutes"


class MinutesEditor(Page):
    """Writes the minutes of one meeting of a thread."""

    def __init__(self, desk: Desk, thread: Thread) -> None:
        super().__init__(desk)
        self._thread = thread
        about = (thread.client_name, thread.form.subject)
        told = " · ".join(isolate(part) for part in about if part)
        self._header = PageHeader(self.tr("Uusi muistio"), told)
        if thread.protected:
            self._header.add_badge(protection_badge())
        self._save = make_action("save", self, self.save)
        self.primary = self._save
        self.fields = MinutesFields(thread)
        self._error = Refusal()
        words = self.tr("Tästä muistiosta on keskeneräinen luonnos, jota ei tallennettu.")
        self._offer = DraftOffer(desk, KIND, str(thread.id), words, self._raw, self.fields.put_raw)
        self._build()

    def _build(self) -> None:
        hint = QLabel(
            self.tr(
                "Ctrl+S tallentaa. Tallennettua muistiota ei voi muuttaa: virhe korjataan "
                "täydennyksellä. Tyhjä asiakohta jää pois."
            )
        )
        hint.setWordWrap(True)
        theme.set_role(hint, "small")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.setSpacing(theme.scaled(theme.SPACE_S))
        for widget in (self._error, self._offer, hint, self.fields):
            column.addWidget(widget)
        column.addStretch(1)
        self.body.addWidget(self._header)
        self.body.addWidget(scrolling(content, self.tr("Uusi muistio")), 1)
        self._error.hide()
        keeper = self._offer.keeper
        people = self._thread.form.participants
        self.fields.begin([Present(one.person, one.organisation_name) for one in people])
        self.fields.edited.connect(keeper.touch)
        self.fields.busy.connect(lambda busy: self._save.setEnabled(not busy))
        self._offer.answered.connect(self.focus_first)
        keeper.failed.connect(self._show_error)
        keeper.look()
        store, actor = self.desk.store, self.desk.actor
        self.desk.ask(lambda: minutes.colleagues(store, actor), self.fields.take_colleagues)

    def focus_first(self) -> None:
        """Start with the template."""
        self.fields.focus_first()

    def go_back(self) -> bool:
        """Go back to the thread: one task stands over the places, never two."""
        if any(form.is_open() for form in self.findChildren(InlineForm)):
            return False
        self._show_thread()
        return True

    def _show_thread(self) -> None:
        from ui.thread_page import ThreadPage

        self.desk.open_task(ThreadPage(self.desk, self._thread.id))

    def leave(self) -> None:
        """Keep what is typed as a draft."""
        self._offer.keeper.flush()

    def _raw(self) -> dict[str, object]:
        name = self._thread.client_name or self._thread.form.subject
        return {**self.fields.raw(), "name": name}

    def save(self) -> None:
        """Write the minutes, once; on an error everything stays as typed."""
        self._error.hide()
        self.fields.clear_errors()
        try:
            form = self.fields.form()
        except TekotoError as error:
            self._show_error(error)
            return
        self._save.setEnabled(False)
        store, actor, thread_id = self.desk.store, self.desk.actor, self._thread.id
        keeper = self._offer.keeper
        keeper.close()

        def work() -> UUID:
            made = minutes.save(store, actor, thread_id, form)
            keeper.discard_in(store, actor)
            return made

        self.desk.ask(work, self._saved, self._show_error)

    def _saved(self, _note_id: UUID) -> None:
        self.desk.tell(self.tr("Muistio tallennettu. Vastuut ovat Tänään-listalla."))
        self._show_thread()
        self.desk.changed.emit("note")

    def _show_error(self, error: TekotoError) -> None:
        self._save.setEnabled(True)
        self._offer.keeper.reopen()
        if not self.fields.show_error(error):
            self._error.say(error)
