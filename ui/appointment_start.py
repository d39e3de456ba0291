"""What a new appointment begins with: the client, her interpreter, the next working morning."""

from dataclasses import dataclass, replace
from datetime import time, timedelta
from uuid import UUID

from db import appointments, clients, organisations
from db.store import Store
from tekoto import clock, dates
from tekoto.access import Actor
from tekoto.appointment import Appointment, AppointmentForm, InterpreterBooking, at_time
from tekoto.client import Client

_FIRST_HOUR = time(9)


@dataclass(frozen=True, slots=True)
class AppointmentStart:
    """A client, the interpreting providers, and the client's latest appointment."""

    client: Client
    providers: tuple[tuple[UUID, str], ...]
    before: Appointment | None


def read_start(
    store: Store, actor: Actor, client_id: UUID, known: Client | None = None
) -> AppointmentStart:
    """Read what is needed; ``known`` spares the reading of the client."""
    client = known or clients.open_client(store, actor, client_id, section="appointment")
    found = organisations.organisations(store, actor, types=("TUL",), on=clock.today())
    earlier = appointments.for_client(store, actor, client_id)
    providers = tuple((one.id, one.form.name_fi) for one in found)
    return AppointmentStart(client, providers, earlier[0] if earlier else None)


def first_form(start: AppointmentStart) -> AppointmentForm:
    """Return the proposal: the interpreter is the one of last time, unconfirmed."""
    day = dates.next_working_day(clock.today() + timedelta(days=1))
    languages = start.client.form.languages
    if start.before is not None and start.before.form.interpreter.needed:
        booking = replace(start.before.form.interpreter, confirmed=False)
    else:
        booking = InterpreterBooking(
            needed=languages.interpreter_needed,
            language=languages.interpreter_language or languages.mother_tongue,
            mode="on_site",
        )
    return AppointmentForm(start.client.id, at_time(day, _FIRST_HOUR), interpreter=booking)
