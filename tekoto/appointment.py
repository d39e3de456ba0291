"""Appointments with a client: when, where, with which interpreter, and what came of it."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from tekoto import clock
from tekoto.dates import next_working_day

DEFAULT_MINUTES = 60
LONGEST_MINUTES = 12 * 60
NEXT_AFTER_DAYS = 14


class AppointmentState(StrEnum):
    """Where an appointment stands (vocabulary ``appointment_states``)."""

    PLANNED = "planned"
    HELD = "held"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    MOVED = "moved"


OUTCOMES = tuple(state for state in AppointmentState if state is not AppointmentState.PLANNED)


@dataclass(frozen=True, slots=True)
class InterpreterBooking:
    """The interpreter of one appointment; nothing of it is true when ``needed`` is false.

    ``language`` is ISO 639-3, ``mode`` of ``interpreter_modes``, ``gender`` of
    ``interpreter_wishes``. ``not_to_be_used`` names whom the client does not want.
    """

    needed: bool = False
    language: str = ""
    dialect: str = ""
    mode: str = ""
    provider_id: UUID | None = None
    confirmed: bool = False
    gender: str = ""
    not_to_be_used: str = ""


@dataclass(frozen=True, slots=True)
class AppointmentForm:
    """What an adviser types of an appointment; ``mode`` is of ``appointment_modes``."""

    client_id: UUID
    starts_at: datetime
    minutes: int = DEFAULT_MINUTES
    mode: str = "office"
    place: str = ""
    subject: str = ""
    interpreter: InterpreterBooking = field(default_factory=InterpreterBooking)

    @property
    def ends_at(self) -> datetime:
        """When it is over."""
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class Closing:
    """What came of an appointment, and when the next one is.

    ``interpreter_told`` tells whether the interpreter was told in time that the client would not
    come; None where there was no interpreter or nobody knows. ``next_at`` books another one like
    it; one that is moved needs it.
    """

    state: AppointmentState
    reason: str = ""
    interpreter_told: bool | None = None
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Appointment:
    """An appointment as recorded.

    ``uid`` names it in calendars: one that is moved keeps it, so that a newer file moves the
    event, and ``sequence`` grows with each change. ``place`` of the form is empty in lists of a
    client with turvakielto.
    """

    id: UUID
    version: int
    form: AppointmentForm
    state: AppointmentState
    official_id: UUID
    official_name: str
    uid: UUID
    sequence: int = 0
    provider_name: str = ""
    reason: str = ""
    interpreter_told: bool | None = None
    next_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Overlap:
    """Another appointment at the same time, of the adviser or of the client."""

    starts_at: datetime
    ends_at: datetime
    client_number: str
    same_client: bool


def proposed_next(starts_at: datetime) -> datetime:
    """Return the same time two weeks later, on a working day."""
    local = starts_at.astimezone(clock.HELSINKI)
    day = next_working_day(local.date() + timedelta(days=NEXT_AFTER_DAYS))
    return at_time(day, local.time())


def at_time(day: date, hour: time) -> datetime:
    """Return the moment of a wall clock in Finland."""
    return datetime.combine(day, hour.replace(tzinfo=None), clock.HELSINKI).astimezone(
        clock.now().tzinfo
    )


def waits_for_outcome(appointment: Appointment, now: datetime) -> bool:
    """Tell whether it is over and nobody has said what came of it."""
    return appointment.state is AppointmentState.PLANNED and appointment.form.ends_at <= now
