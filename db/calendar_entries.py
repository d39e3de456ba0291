"""What goes into a calendar file: one appointment, or the adviser's period. It is logged."""

from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db import audit, today
from db.guard import case_to_read, found
from db.store import Store
from db.tables.appointment import AppointmentRecord
from db.tables.case import CaseloadRecord
from db.today_rows.scope import OPEN_STATES, Scope
from tekoto import clock
from tekoto.access import Actor
from tekoto.appointment import AppointmentState, at_time
from tekoto.audit import Action
from tekoto.calendar_entry import (
    DEADLINES,
    CalendarEntry,
    deadline_text,
    deadline_uid,
    safe_place,
)
from tekoto.errors import InvalidInputError
from tekoto.permission import check_casework

LONGEST_DAYS = 366
_SECTION = "calendar"
_R, _C = AppointmentRecord, CaseloadRecord
_BEGINNING = datetime(2026, 1, 1, tzinfo=clock.HELSINKI)


def of_appointment(store: Store, actor: Actor, appointment_id: UUID) -> CalendarEntry:
    """Return one appointment as an event; the log tells that it leaves.

    Raises NotFoundError ``appointment.not_found`` or ``client.not_found``.
    """
    check_casework(actor)
    with store.read() as session:
        client_id = found(session, _R, appointment_id, "appointment.not_found").client_id
    with audit.reading(
        store, actor, Action.EXPORT, target_id=client_id, section=_SECTION, repeat_seconds=0
    ) as access:
        case_to_read(access.session, actor, client_id)
        query = _query().where(_R.id == appointment_id)
        return _entry(access.session.execute(query).one())


def of_period(
    store: Store, actor: Actor, first: date, last: date, *, deadlines: bool = True
) -> tuple[CalendarEntry, ...]:
    """Return the actor's appointments and deadlines of a period; the log tells that they leave.

    One that was moved out of the period is there under its new time, for calendars hold it at the
    old one. Raises InvalidInputError ``calendar.period``, StoreError ``permission.denied``.
    """
    check_casework(actor)
    if not timedelta(0) <= last - first <= timedelta(days=LONGEST_DAYS):
        raise InvalidInputError("calendar.period", "last", limit=LONGEST_DAYS)
    with audit.reading(store, actor, Action.EXPORT, section=_SECTION, repeat_seconds=0) as access:
        scope = today.scope_of(access.session, actor, clock.today(), horizon=last)
        entries = _appointments(access.session, actor, first, last)
        if deadlines:
            entries.extend(_deadlines(store, scope, first, last))
        access.count = len(entries)
        return tuple(entries)


def _query() -> Any:
    return select(_R, _C).join(_C, _C.client_id == _R.client_id)


def _appointments(session: Session, actor: Actor, first: date, last: date) -> list[CalendarEntry]:
    begin, end = at_time(first, time()), at_time(last + timedelta(days=1), time())
    within = (_R.official_id == actor.user_id, _R.starts_at >= begin, _R.starts_at < end)
    moved = select(_R.uid).where(*within, _R.state == AppointmentState.MOVED)
    query = (
        _query()
        .where(
            _R.official_id == actor.user_id,
            or_(_R.uid.in_(moved), (_R.starts_at >= begin) & (_R.starts_at < end)),
            _R.state != AppointmentState.MOVED,
            _C.office_id == actor.office_id,
            _C.state.in_(OPEN_STATES),
        )
        .order_by(_R.starts_at, _R.id)
    )
    return [_entry(row) for row in session.execute(query)]


def _entry(found_row: Any) -> CalendarEntry:
    row, client = found_row
    place = "" if client.protected else row.place
    return CalendarEntry(
        uid=row.uid,
        sequence=row.sequence,
        text="appointment",
        reference=client.number,
        changed_at=row.changed_at,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        mode="" if client.protected else row.mode,
        place=safe_place(place, (client.name, client.original_name)),
        interpreter_confirmed=row.interpreter_confirmed if row.interpreter_needed else None,
        cancelled=row.state == AppointmentState.CANCELLED,
    )


def _deadlines(store: Store, scope: Scope, first: date, last: date) -> list[CalendarEntry]:
    now = clock.now()
    # A deadline has no count of its changes: a later file is the newer one.
    sequence = int((now - _BEGINNING).total_seconds() // 60)
    return [
        CalendarEntry(
            uid=deadline_uid(store.store_id, row.kind, row.record_id),
            sequence=sequence,
            text=deadline_text(row.kind),
            reference=row.client_number,
            changed_at=now,
            day=row.due_on,
        )
        for row in today.rows_of(scope)
        # A matter without a client has no number to be called by.
        if row.kind in DEADLINES and row.client_number and first <= row.due_on <= last
    ]
