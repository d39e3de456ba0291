"""Appointments: booked, changed, closed with what came of them, and the next one booked."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db import appointment_rows, audit
from db.guard import case_to_change, case_to_read, unchanged
from db.records import records_of
from db.store import Store
from db.tables.appointment import AppointmentRecord
from db.tables.case import CaseloadRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.appointment import (
    LONGEST_MINUTES,
    OUTCOMES,
    Appointment,
    AppointmentForm,
    AppointmentState,
    Closing,
    Overlap,
)
from tekoto.audit import Action
from tekoto.case import CaseState
from tekoto.dates import local_date
from tekoto.errors import InvalidInputError, NotFoundError, TransitionError
from tekoto.permission import check_casework
from tekoto.text import clean_form

_SECTION = "appointment"
_HAPPENED = (AppointmentState.HELD, AppointmentState.NO_SHOW)
_R = AppointmentRecord


def create(store: Store, actor: Actor, form: AppointmentForm) -> Appointment:
    """Book an appointment of the actor with a client.

    Raises as ``db.appointment_rows.checked`` says, NotFoundError ``client.not_found``, StoreError
    ``permission.denied`` and TransitionError ``appointment.case_ended``.
    """
    with store.write() as session:
        _open_case(session, actor, form.client_id)
        row = appointment_rows.add(
            session, actor, appointment_rows.checked(session, form), actor.user_id
        )
        return _done(session, store, actor, row, Action.CREATE)


def change(
    store: Store, actor: Actor, appointment_id: UUID, version: int, form: AppointmentForm
) -> Appointment:
    """Change a planned appointment, its time as well; calendars move it at the next export.

    Raises as ``create`` does, StaleRecordError, and TransitionError ``appointment.closed``.
    """
    with store.write() as session:
        row = _planned(session, actor, appointment_id, version)
        form = appointment_rows.checked(session, replace(form, client_id=row.client_id))
        for name, value in appointment_rows.columns(form).items():
            setattr(row, name, value)
        row.sequence += 1
        return _done(session, store, actor, row, Action.CHANGE)


def close(
    store: Store, actor: Actor, appointment_id: UUID, version: int, closing: Closing
) -> Appointment:
    """Record what came of an appointment, and book the next one if its time is given.

    The next one is like this, but its interpreter waits for a confirmation. Raises
    InvalidInputError ``appointment.outcome``, ``appointment.not_yet`` (held before its day),
    ``appointment.next_missing`` (moved without a new time), ``appointment.next_before``,
    ``appointment.too_long``; StaleRecordError; TransitionError ``appointment.closed``.
    """
    closing = clean_form(closing)
    with store.write() as session:
        row = _planned(session, actor, appointment_id, version)
        _check_closing(row, closing)
        row.state, row.reason = str(closing.state), closing.reason
        asked = row.interpreter_needed and closing.state is not AppointmentState.HELD
        row.interpreter_told = closing.interpreter_told if asked else None
        row.sequence += 1
        if closing.next_at is not None:
            row.next_id = _book_next(session, actor, row, closing)
        return _done(session, store, actor, row, Action.CHANGE)


def reopen(store: Store, actor: Actor, appointment_id: UUID, version: int) -> Appointment:
    """Take back an outcome that was recorded by mistake; the next appointment stays.

    Raises TransitionError ``appointment.not_closed`` for a planned one, or for one that was moved:
    that one lives on under its new time.
    """
    with store.write() as session:
        row = unchanged(session, _R, appointment_id, version, "appointment.not_found")
        case_to_change(session, actor, row.client_id)
        if row.state in (AppointmentState.PLANNED, AppointmentState.MOVED):
            raise TransitionError("appointment.not_closed")
        row.state, row.reason = str(AppointmentState.PLANNED), ""
        row.interpreter_told = None
        row.sequence += 1
        return _done(session, store, actor, row, Action.CHANGE)


def appointment(store: Store, actor: Actor, appointment_id: UUID) -> Appointment:
    """Return one appointment with its place, also under turvakielto, which is logged as such.

    Raises NotFoundError ``appointment.not_found`` or ``client.not_found``.
    """
    check_casework(actor)
    with store.read() as session:
        found = session.execute(
            select(_R.client_id, CaseloadRecord.protected)
            .join(CaseloadRecord, CaseloadRecord.client_id == _R.client_id)
            .where(_R.id == appointment_id)
        ).first()
    if found is None:
        raise NotFoundError("appointment.not_found")
    action = Action.VIEW_PROTECTED if found.protected else Action.VIEW
    with audit.reading(store, actor, action, target_id=found.client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, found.client_id)
        return _one(access.session, appointment_id)


def for_client(store: Store, actor: Actor, client_id: UUID) -> tuple[Appointment, ...]:
    """Return a client's appointments, the latest first; no places under turvakielto.

    Raises NotFoundError ``client.not_found``, StoreError ``permission.denied``.
    """
    check_casework(actor)
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        query = appointment_rows.query().where(_R.client_id.in_(records_of(client_id)))
        rows = access.session.execute(query.order_by(_R.starts_at.desc(), _R.id.desc()))
        found = tuple(appointment_rows.read(row) for row in rows)
        access.count = len(found)
        return found


def overlaps(
    store: Store, actor: Actor, form: AppointmentForm, *, but: UUID | None = None
) -> tuple[Overlap, ...]:
    """Return what else the adviser or the client has planned at that time; ``but`` is itself."""
    check_casework(actor)
    with audit.reading(
        store, actor, Action.LIST, target_id=form.client_id, section=_SECTION
    ) as access:
        session = access.session
        case_to_read(session, actor, form.client_id)
        query = (
            select(_R.starts_at, _R.ends_at, _R.client_id, CaseloadRecord.number)
            .join(CaseloadRecord, CaseloadRecord.client_id == _R.client_id)
            .where(
                or_(_R.official_id == actor.user_id, _R.client_id == form.client_id),
                _R.state == AppointmentState.PLANNED,
                # The longest appointment bounds the search, so that an index finds the rows.
                _R.starts_at > form.starts_at - timedelta(minutes=LONGEST_MINUTES),
                _R.starts_at < form.ends_at,
                _R.ends_at > form.starts_at,
            )
            .order_by(_R.starts_at)
        )
        if but is not None:
            query = query.where(_R.id != but)
        found = tuple(
            Overlap(row.starts_at, row.ends_at, row.number, row.client_id == form.client_id)
            for row in session.execute(query)
        )
        access.count = len(found)
        return found


def _open_case(session: Session, actor: Actor, client_id: UUID) -> None:
    case = case_to_change(session, actor, client_id)
    if case.state == CaseState.ENDED:
        raise TransitionError("appointment.case_ended")


def _planned(
    session: Session, actor: Actor, appointment_id: UUID, version: int
) -> AppointmentRecord:
    row = unchanged(session, _R, appointment_id, version, "appointment.not_found")
    case_to_change(session, actor, row.client_id)
    if row.state != AppointmentState.PLANNED:
        raise TransitionError("appointment.closed")
    return row


def _check_closing(row: AppointmentRecord, closing: Closing) -> None:
    if closing.state not in OUTCOMES:
        raise InvalidInputError("appointment.outcome", "state")
    if closing.state in _HAPPENED and local_date(row.starts_at) > clock.today():
        raise InvalidInputError("appointment.not_yet", "state")
    if len(closing.reason) > appointment_rows.MAX_CHARACTERS:
        limit = appointment_rows.MAX_CHARACTERS
        raise InvalidInputError("appointment.too_long", "reason", limit=limit)
    if closing.next_at is None:
        if closing.state is AppointmentState.MOVED:
            raise InvalidInputError("appointment.next_missing", "next_on")
    elif closing.state is not AppointmentState.MOVED and closing.next_at <= row.starts_at:
        raise InvalidInputError("appointment.next_before", "next_on")


def _book_next(session: Session, actor: Actor, row: AppointmentRecord, closing: Closing) -> UUID:
    _open_case(session, actor, row.client_id)
    form = _one(session, row.id).form
    following = replace(
        form,
        starts_at=closing.next_at or form.starts_at,
        interpreter=replace(form.interpreter, confirmed=False),
    )
    moved = closing.state is AppointmentState.MOVED
    uid = row.uid if moved else None
    sequence = row.sequence + 1 if moved else 0
    made = appointment_rows.add(
        session, actor, following, row.official_id, uid=uid, sequence=sequence
    )
    return made.id


def _done(
    session: Session, store: Store, actor: Actor, row: AppointmentRecord, action: Action
) -> Appointment:
    row.changed_at = clock.now()
    session.flush()
    made = _one(session, row.id)
    audit.record(session, store, actor, action, target_id=row.client_id, section=_SECTION)
    return made


def _one(session: Session, appointment_id: UUID) -> Appointment:
    found = session.execute(appointment_rows.query().where(_R.id == appointment_id)).one()
    return appointment_rows.read(found, whole=True)
