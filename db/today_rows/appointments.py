"""Appointments of the coming days, and those of which nobody has said what came of them."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from sqlalchemy import ColumnElement, select

from db.tables.appointment import AppointmentRecord
from db.tables.case import CaseloadRecord
from db.today_rows.scope import OPEN_STATES, Scope
from tekoto.appointment import AppointmentState, at_time
from tekoto.dates import local_date
from tekoto.today import Meeting, TaskKind, TodayRow

_R, _C = AppointmentRecord, CaseloadRecord


def rows(scope: Scope) -> Iterator[TodayRow]:
    """Return what the adviser holds herself, and what is agreed with clients of hers.

    ``detail`` is what the appointment is about, ``record_id`` the appointment. The place of a
    client with turvakielto is left out.
    """
    if not scope.casework:
        return
    before = at_time(scope.until(scope.times.appointment_days) + timedelta(days=1), time())
    held = (
        _R.official_id == scope.adviser_id,
        _C.office_id == scope.office_id,
        _C.state.in_(OPEN_STATES),
    )
    seen = set()
    for conditions in (held, scope.own()):
        for row in _found(scope, before, conditions):
            if row.record_id not in seen:
                seen.add(row.record_id)
                yield row


def _found(
    scope: Scope, before: datetime, conditions: tuple[ColumnElement[bool], ...]
) -> Iterator[TodayRow]:
    query = (
        select(_R, _C)
        .join(_C, _C.client_id == _R.client_id)
        .where(*conditions, _R.state == AppointmentState.PLANNED, _R.starts_at < before)
    )
    for found, client in scope.session.execute(query):
        meeting = Meeting(
            starts_at=found.starts_at,
            ends_at=found.ends_at,
            mode=found.mode,
            place="" if client.protected else found.place,
            interpreter_language=found.interpreter_language,
            interpreter_confirmed=found.interpreter_confirmed,
        )
        day = local_date(found.starts_at)
        yield scope.row(TaskKind.APPOINTMENT, client, found.subject, day, found.id, meeting=meeting)
