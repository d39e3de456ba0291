"""Appointments as rows: checked, written, and read back without what turvakielto hides."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from db.guard import found
from db.tables.appointment import AppointmentRecord
from db.tables.case import CaseloadRecord
from db.tables.network import OrganisationRecord
from db.tables.system import OfficialRecord
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.appointment import (
    LONGEST_MINUTES,
    Appointment,
    AppointmentForm,
    AppointmentState,
    InterpreterBooking,
)
from tekoto.errors import InvalidInputError
from tekoto.ids import new_id
from tekoto.text import clean_form

MAX_CHARACTERS = 500
_LEAST_MINUTES = 5
_R = AppointmentRecord


def checked(session: Session, form: AppointmentForm) -> AppointmentForm:
    """Return the form as it is stored.

    Raises InvalidInputError ``appointment.minutes``, ``appointment.mode``,
    ``appointment.too_long`` (limit) or ``appointment.language_missing``; NotFoundError
    ``organisation.not_found`` for an unknown provider.
    """
    form = clean_form(form)
    booking = form.interpreter
    if not _LEAST_MINUTES <= form.minutes <= LONGEST_MINUTES:
        raise InvalidInputError(
            "appointment.minutes", "minutes", least=_LEAST_MINUTES, limit=LONGEST_MINUTES
        )
    if form.mode not in vocabulary.codes("appointment_modes"):
        raise InvalidInputError("appointment.mode", "mode")
    for name, text in (
        ("place", form.place),
        ("subject", form.subject),
        ("dialect", booking.dialect),
        ("not_to_be_used", booking.not_to_be_used),
    ):
        if len(text) > MAX_CHARACTERS:
            raise InvalidInputError("appointment.too_long", name, limit=MAX_CHARACTERS)
    if booking.needed:
        if not booking.language:
            raise InvalidInputError("appointment.language_missing", "language")
        if booking.mode not in vocabulary.codes("interpreter_modes"):
            raise InvalidInputError("appointment.mode", "interpreter_mode")
        if booking.gender and booking.gender not in vocabulary.codes("interpreter_wishes"):
            raise InvalidInputError("appointment.mode", "gender")
        if booking.provider_id is not None:
            found(session, OrganisationRecord, booking.provider_id, "organisation.not_found")
    return form


def columns(form: AppointmentForm) -> dict[str, Any]:
    """Return what a form gives to its row."""
    booking = form.interpreter if form.interpreter.needed else InterpreterBooking()
    return {
        "client_id": form.client_id,
        "starts_at": form.starts_at,
        "ends_at": form.ends_at,
        "mode": form.mode,
        "place": form.place,
        "subject": form.subject,
        "interpreter_needed": booking.needed,
        "interpreter_language": booking.language,
        "interpreter_dialect": booking.dialect,
        "interpreter_mode": booking.mode,
        "interpreter_provider_id": booking.provider_id,
        "interpreter_confirmed": booking.confirmed,
        "interpreter_gender": booking.gender,
        "interpreter_not_to_be_used": booking.not_to_be_used,
    }


def add(
    session: Session,
    actor: Actor,
    form: AppointmentForm,
    official_id: UUID,
    *,
    uid: UUID | None = None,
    sequence: int = 0,
) -> AppointmentRecord:
    """Write a planned appointment; ``uid`` and ``sequence`` are those of one that is moved."""
    now, appointment_id = clock.now(), new_id()
    row = AppointmentRecord(
        id=appointment_id,
        official_id=official_id,
        state=str(AppointmentState.PLANNED),
        reason="",
        interpreter_told=None,
        next_id=None,
        uid=uid or appointment_id,
        sequence=sequence,
        recorded_by=actor.user_id,
        recorded_at=now,
        changed_at=now,
        **columns(form),
    )
    session.add(row)
    session.flush()
    return row


def query() -> Select[Any, Any, Any, Any]:
    """Return the query of appointments with the names that ``read`` wants."""
    return (
        select(_R, OfficialRecord.name, OrganisationRecord.name_fi, CaseloadRecord.protected)
        .join(OfficialRecord, OfficialRecord.id == _R.official_id)
        .join(CaseloadRecord, CaseloadRecord.client_id == _R.client_id)
        .outerjoin(OrganisationRecord, OrganisationRecord.id == _R.interpreter_provider_id)
    )


def read(line: Any, *, whole: bool = False) -> Appointment:
    """Return an appointment; its place under turvakielto only where the ``whole`` is asked for."""
    row, official, provider, protected = line
    form = AppointmentForm(
        client_id=row.client_id,
        starts_at=row.starts_at,
        minutes=minutes(row.starts_at, row.ends_at),
        mode=row.mode,
        place=row.place if whole or not protected else "",
        subject=row.subject,
        interpreter=InterpreterBooking(
            needed=row.interpreter_needed,
            language=row.interpreter_language,
            dialect=row.interpreter_dialect,
            mode=row.interpreter_mode,
            provider_id=row.interpreter_provider_id,
            confirmed=row.interpreter_confirmed,
            gender=row.interpreter_gender,
            not_to_be_used=row.interpreter_not_to_be_used,
        ),
    )
    return Appointment(
        id=row.id,
        version=row.version,
        form=form,
        state=AppointmentState(row.state),
        official_id=row.official_id,
        official_name=official,
        uid=row.uid,
        sequence=row.sequence,
        provider_name=provider or "",
        reason=row.reason,
        interpreter_told=row.interpreter_told,
        next_id=row.next_id,
    )


def minutes(starts_at: datetime, ends_at: datetime) -> int:
    """Return the length of an appointment."""
    return round((ends_at - starts_at).total_seconds() / 60)
