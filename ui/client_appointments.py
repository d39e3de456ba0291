"""The client's appointments, on her summary: the coming ones, and what came of the last ones."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from db import appointments, clients
from tekoto import clock, dates
from tekoto.appointment import Appointment, AppointmentState, waits_for_outcome
from tekoto.client import Client
from ui.appointment_page import AppointmentPage
from ui.badge import Tone
from ui.card import Card
from ui.data_table import DataTable
from ui.desk import Desk
from ui.page import link_button
from ui.table_model import Column, TableModel
from ui.task_words import interpreter_text
from ui.words import word

_SHOWN = 4


class AppointmentCard(Card):
    """Reads its own rows; Enter opens an appointment."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", flush=True, parent=parent)
        self.set_title(self.tr("Tapaamiset"))
        self._desk = desk
        self._client: Client | None = None
        self._found: tuple[Appointment, ...] = ()
        self._everything = False
        self._model: TableModel[Appointment] = TableModel(self._columns())
        self._table = DataTable(self.tr("Tapaamiset"), empty=self.tr("Tapaamisia ei ole sovittu."))
        self._table.setModel(self._model)
        self._table.set_widths((190, 190, 0))
        self._table.opened.connect(self._open)
        self._all = link_button("", self._toggle)
        self._new = link_button(self.tr("Uusi tapaaminen"), self._book)
        self.add_to_head(self._all)
        self.add_to_head(self._new)
        self.body.addWidget(self._table)
        self._table.fit_height()

    def _columns(self) -> tuple[Column[Appointment], ...]:
        return (
            Column("when", self.tr("Aika"), _when, sort=lambda a: a.form.starts_at, bold=True),
            Column("state", self.tr("Tila"), self._state, tone=self._tone),
            Column("about", self.tr("Tiedot"), _about, soft=True, tooltip=_about),
        )

    def show_client(self, client: Client) -> None:
        """Show the appointments of a client."""
        if self._client is None or client.id != self._client.id:
            self._everything = False
        self._client = client
        self._new.setVisible(client.case.state != "ended")
        store, actor, client_id = self._desk.store, self._desk.actor, client.id
        self._desk.ask(
            lambda: appointments.for_client(store, actor, client_id),
            self._show,
            lambda _error: self.hide(),
        )

    def _show(self, found: tuple[Appointment, ...]) -> None:
        self._found = found
        planned = [one for one in found if one.state is AppointmentState.PLANNED]
        closed = [one for one in found if one.state is not AppointmentState.PLANNED]
        shown = [*reversed(planned), *closed]
        few = len(shown) <= _SHOWN
        self._model.set_rows(shown if self._everything else shown[:_SHOWN])
        self._table.fit_height()
        self._table.select_first()
        self._all.setVisible(not few)
        all_text = self.tr("Kaikki {0}").format(len(found))
        self._all.setText(self.tr("Vähemmän") if self._everything else all_text)
        self._all.setAccessibleName(self._all.text())

    def _toggle(self) -> None:
        self._everything = not self._everything
        self._show(self._found)

    def _state(self, one: Appointment) -> str:
        if waits_for_outcome(one, clock.now()):
            return self.tr("Tulos puuttuu")
        return word("appointment_states", one.state)

    def _tone(self, one: Appointment) -> Tone | None:
        late = waits_for_outcome(one, clock.now())
        return Tone.ALERT if late or one.state is AppointmentState.NO_SHOW else None

    def _book(self) -> None:
        if self._client is not None:
            self._desk.open_task(AppointmentPage(self._desk, self._client))

    def _open(self, one: object) -> None:
        if not isinstance(one, Appointment):
            return
        store, actor, appointment_id = self._desk.store, self._desk.actor, one.id
        client_id: UUID = one.form.client_id

        def work() -> tuple[Client, Appointment]:
            client = clients.open_client(store, actor, client_id, section="appointment")
            return client, appointments.appointment(store, actor, appointment_id)

        self._desk.ask(
            work,
            lambda found: self._desk.open_task(AppointmentPage(self._desk, *found)),
            owner=self,
        )


def _when(one: Appointment) -> str:
    day = dates.format_date(dates.local_date(one.form.starts_at))
    start, end = dates.format_time(one.form.starts_at), dates.format_time(one.form.ends_at)
    return f"{day} {start}–{end}"


def _about(one: Appointment) -> str:
    form = one.form
    booking = form.interpreter
    tongue = booking.language if booking.needed else ""
    planned = one.state is AppointmentState.PLANNED
    interpreter = interpreter_text(tongue, confirmed=booking.confirmed) if planned else ""
    where = ", ".join(p for p in (word("appointment_modes", form.mode), form.place) if p)
    return " · ".join(p for p in (where, interpreter, form.subject, one.reason) if p)
