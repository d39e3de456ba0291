"""One appointment: booked, changed, closed, noted, and put into a calendar."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import appointments
from exports import calendar_file
from exports.file_names import neutral_file_name
from tekoto import clock
from tekoto.appointment import (
    Appointment,
    AppointmentForm,
    AppointmentState,
    Overlap,
    waits_for_outcome,
)
from tekoto.client import Client
from tekoto.errors import StaleRecordError, TekotoError
from tekoto.names import PersonName, isolate
from ui import theme
from ui.actions import make_action
from ui.appointment_closing import ClosingForm
from ui.appointment_fields import AppointmentFields
from ui.appointment_start import AppointmentStart, first_form, read_start
from ui.appointment_words import closed_text, outcome_text, overlap_text
from ui.badge import Badge, Tone, protection_badge
from ui.card import Notice
from ui.desk import Desk
from ui.draft_offer import DraftOffer
from ui.form_draft import DraftPlace
from ui.i18n import language
from ui.note_editor import NoteEditor
from ui.page import Page, PageHeader, link_button, scrolling
from ui.person_choice import PersonChoice
from ui.refusal import Refusal
from ui.words import language_name, word

KIND = "appointment"
NEW = "new"
_TONES = {
    AppointmentState.PLANNED: Tone.INFO,
    AppointmentState.HELD: Tone.SUCCESS,
    AppointmentState.NO_SHOW: Tone.ALERT,
    AppointmentState.CANCELLED: Tone.NEUTRAL,
    AppointmentState.MOVED: Tone.NEUTRAL,
}


class AppointmentPage(Page):
    """Edits one appointment of a client, or a new one of a client chosen here."""

    def __init__(
        self, desk: Desk, client: Client | None = None, appointment: Appointment | None = None
    ) -> None:
        super().__init__(desk)
        self._client, self._known = client, appointment
        self._warned: AppointmentForm | None = None
        self._header = PageHeader(
            self.tr("Tapaaminen") if appointment else self.tr("Uusi tapaaminen")
        )
        self._save = make_action("save", self, self.save)
        self._close = make_action("appointment.close", self, self._open_closing)
        self._note = make_action("appointment.note", self, self.write_note)
        self._export = make_action("calendar.export", self, self._export_file)
        self.primary = self._save
        self._person = PersonChoice(desk, self)
        self._fields = AppointmentFields()
        self._closing = ClosingForm()
        self._error = Refusal()
        self._warning = Notice("", "warning")
        self._outcome = Notice("", "info")
        self._reload = link_button(self.tr("Lue tallennetut tiedot uudelleen"), self._read_again)
        words = self.tr("Tästä tapaamisesta on keskeneräinen luonnos, jota ei tallennettu.")
        put = self._fields.put_raw
        self._offer = DraftOffer(desk, KIND, NEW, words, self._payload, put)
        self._keeper = self._offer.keeper
        self._build()
        self._show_client()
        if client is not None:
            self._read_start(client.id)

    def _build(self) -> None:
        for action in (self._close, self._note, self._export):
            self._header.add_button(action)
        self._outcome.row.addWidget(link_button(self.tr("A&vaa uudelleen"), self._reopen))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        name = self.tr("Tapaaminen")
        page = self.column(name)
        page.addWidget(self._header)
        for widget in (self._error, self._reload, self._warning, self._outcome, self._offer):
            page.addWidget(widget)
            widget.hide()
        for part in (self._person, self._closing, self._fields):
            column.addWidget(part)
        column.addStretch(1)
        # Where the whole page scrolls, no part of it scrolls on its own.
        page.addWidget(scrolling(content, name) if page is self.body else content, 1)
        self._person.chosen.connect(self._choose)
        self._fields.edited.connect(self._keeper.touch)
        self._closing.saved.connect(self._write_closing)
        self._closing.cancelled.connect(self._end_closing)
        self._offer.answered.connect(self.focus_first)
        self._keeper.failed.connect(self._show_error)

    def draft_place(self) -> DraftPlace | None:
        """Keep the draft of the outcome with the client and the appointment."""
        client, known = self._client, self._known
        if client is None or known is None:
            return None
        name = PersonName(client.form.family_name, client.form.given_names).listing_name
        return DraftPlace(self.desk, f"{client.id}:{known.id}", name, "appointment")

    def focus_first(self) -> None:
        """Start where something is missing: the client, the outcome, or the day."""
        if self._client is None:
            self._person.focus_first()
        elif not self._closing.isHidden():
            self._closing.focus_first()
        else:
            self._fields.focus_first()

    def leave(self) -> None:
        """Keep what is typed as a draft."""
        self._keeper.flush()

    def go_back(self) -> bool:
        """Close the outcome's form first."""
        if self._closing.isHidden() or self._planned_and_over():
            return False
        self._closing.close_for_now()
        return True

    def _planned_and_over(self) -> bool:
        return self._known is not None and waits_for_outcome(self._known, clock.now())

    def _show_client(self) -> None:
        known, client = self._known, self._client
        self._person.setVisible(client is None)
        self._fields.setVisible(client is not None)
        self._header.clear_badges()
        if client is not None:
            name = PersonName(client.form.family_name, client.form.given_names)
            self._header.set_subtitle(f"{isolate(name.listing_name)} · {client.number}")
            if client.protected:
                self._header.add_badge(protection_badge())
        state = known.state if known else AppointmentState.PLANNED
        if known is not None:
            self._header.add_badge(Badge(word("appointment_states", state), _TONES[state]))
        planned = state is AppointmentState.PLANNED
        self._fields.setEnabled(planned)
        self._save.setEnabled(planned and client is not None)
        for action in (self._close, self._note, self._export):
            action.setVisible(known is not None)
        self._close.setEnabled(known is not None and planned)
        self._outcome.setVisible(not planned)
        if known is not None and not planned:
            self._outcome.set_text(outcome_text(known))

    def _choose(self, client_id: UUID) -> None:
        self._read_start(client_id)

    def _read_start(self, client_id: UUID) -> None:
        store, actor = self.desk.store, self.desk.actor
        known = self._client
        self.desk.ask(lambda: read_start(store, actor, client_id, known), self._begin)

    def _begin(self, start: AppointmentStart) -> None:
        self._client = start.client
        self._fields.offer_providers(start.providers)
        form = self._known.form if self._known else first_form(start)
        self._fields.show_form(form)
        self._keeper.settle(str(self._known.id) if self._known else f"{NEW}:{start.client.id}")
        self._keeper.version = self._known.version if self._known else 0
        self._keeper.look()
        self._show_client()
        if self._planned_and_over():
            self._open_closing()
        self.focus_first()

    def _payload(self) -> Mapping[str, object] | None:
        if self._client is None:
            return None
        form = self._client.form
        name = PersonName(form.family_name, form.given_names).display_name
        return self._fields.raw() | {"name": name, "client_id": str(self._client.id)}

    def save(self) -> None:
        """Write the appointment, after one look at what else is at the same time."""
        client, known = self._client, self._known
        if client is None or not self._save.isEnabled():
            return
        self._clear_errors()
        try:
            form = self._fields.form(client.id)
        except TekotoError as error:
            self._show_error(error)
            return
        looked = self._warned == form
        store, actor, keeper = self.desk.store, self.desk.actor, self._keeper
        self._save.setEnabled(False)
        keeper.close()

        def work() -> Appointment | tuple[Overlap, ...]:
            but = known.id if known else None
            found = () if looked else appointments.overlaps(store, actor, form, but=but)
            if found:
                return found
            if known is None:
                saved = appointments.create(store, actor, form)
            else:
                saved = appointments.change(store, actor, known.id, known.version, form)
            keeper.discard_in(store, actor)
            return saved

        def done(result: Appointment | tuple[Overlap, ...]) -> None:
            self._save.setEnabled(True)
            if isinstance(result, tuple):
                self._warned = form
                keeper.reopen()
                self._warn(result)
            else:
                self._leave_saved(self.tr("Tapaaminen tallennettu."))

        self.desk.ask(work, done, self._show_error, owner=self)

    def _warn(self, found: tuple[Overlap, ...]) -> None:
        self._warning.tell(overlap_text(found))

    def _leave_saved(self, told: str) -> None:
        self._keeper.close()
        # Leaving begins with closing what is open in the page.
        self._closing.hide()
        self.desk.tell(told)
        self.desk.changed.emit("appointment")
        self.desk.end_task()

    def _open_closing(self) -> None:
        if self._known is not None and self._known.state is AppointmentState.PLANNED:
            # One form at a time is saved by the keys that save.
            self._save.setEnabled(False)
            self._closing.open_for(self._known)

    def _end_closing(self) -> None:
        self._save.setEnabled(True)
        self.focus_first()

    def _write_closing(self) -> None:
        known, form = self._known, self._closing
        if known is None:
            return
        form.clear_errors()
        try:
            closing = form.closing()
        except TekotoError as error:
            form.show_error(error)
            return
        store, actor = self.desk.store, self.desk.actor
        following = (
            replace(known.form, starts_at=closing.next_at) if closing.next_at is not None else None
        )
        looked = following is None or self._warned == following

        def work() -> Appointment | tuple[Overlap, ...]:
            if following is not None and not looked:
                found = appointments.overlaps(store, actor, following, but=known.id)
                if found:
                    return found
            return appointments.close(store, actor, known.id, known.version, closing)

        def done(result: Appointment | tuple[Overlap, ...]) -> None:
            form.answered()
            if isinstance(result, tuple):
                self._warned = following
                self._warn(result)
                return
            noted = form.checked("note")
            form.finish()
            self._leave_saved(closed_text(following))
            if noted:
                self.write_note()

        self.desk.ask(work, done, form.show_error, owner=self)

    def write_note(self) -> None:
        """Begin a note of this appointment: its client, its time, its interpreter."""
        client, known = self._client, self._known
        if client is None or known is None:
            return
        name = PersonName(client.form.family_name, client.form.given_names).display_name
        editor = NoteEditor(self.desk)
        editor.start(client.id, name)
        booking = known.form.interpreter
        present = booking.needed and known.state is not AppointmentState.CANCELLED
        tongue = language_name(booking.language) if present else ""
        editor.about(known.form.starts_at, self.tr("tulkki ({0})").format(tongue) if tongue else "")
        self.desk.open_task(editor)

    def _reopen(self) -> None:
        known = self._known
        if known is None:
            return
        store, actor = self.desk.store, self.desk.actor
        self.desk.ask(
            lambda: appointments.reopen(store, actor, known.id, known.version),
            self._reloaded,
            self._show_error,
        )

    def _export_file(self) -> None:
        known = self._known
        if known is None:
            return
        reference = str(known.uid)
        name = neutral_file_name("calendar", reference, clock.today(), "ics")
        target = self.desk.choose_path(self, self.tr("Vie kalenteriin"), name)
        if target is None:
            return
        store, actor, code = self.desk.store, self.desk.actor, language().code
        self.desk.ask(
            lambda: calendar_file.export_appointment(store, actor, known.id, target, language=code),
            lambda path: self.desk.tell(self.tr("Kalenteritiedosto: {0}").format(path.name)),
            self._show_error,
            owner=self,
        )

    def _clear_errors(self) -> None:
        self._error.hide()
        self._warning.hide()
        self._reload.hide()
        self._fields.clear_errors()

    def _show_error(self, error: TekotoError) -> None:
        planned = self._known is None or self._known.state is AppointmentState.PLANNED
        self._save.setEnabled(planned)
        self._keeper.reopen()
        self._reload.setVisible(isinstance(error, StaleRecordError))
        if not self._fields.show_error(error):
            self._error.say(error)

    def _read_again(self) -> None:
        known = self._known
        if known is None:
            return
        store, actor = self.desk.store, self.desk.actor
        self.desk.ask(lambda: appointments.appointment(store, actor, known.id), self._reloaded)

    def _reloaded(self, known: Appointment) -> None:
        self._known = known
        self._clear_errors()
        self._fields.show_form(known.form)
        self._keeper.settle(str(known.id))
        self._show_client()
        self.desk.changed.emit("appointment")
