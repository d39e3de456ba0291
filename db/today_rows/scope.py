"""Whose day it is, which day, and how far ahead one looks."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from db.tables.case import CaseloadRecord
from tekoto.case import CaseState
from tekoto.reminders import ReminderTimes
from tekoto.today import TaskKind, TodayRow, Urgency

SLICE = 500
OPEN_STATES = tuple(state for state in CaseState if state is not CaseState.ENDED)


@dataclass(frozen=True, slots=True)
class Scope:
    """The open cases of one adviser in one office, seen on a day.

    ``horizon`` looks as far as a day whatever the reminders say: a calendar asks for a period.
    """

    session: Session
    office_id: UUID
    adviser_id: UUID
    day: date
    times: ReminderTimes
    casework: bool
    horizon: date | None = None

    def own(self) -> tuple[ColumnElement[bool], ...]:
        """Return the conditions on the caseload: her open cases in her office."""
        return (
            CaseloadRecord.adviser_id == self.adviser_id,
            CaseloadRecord.office_id == self.office_id,
            CaseloadRecord.state.in_(OPEN_STATES),
        )

    def own_clients(self) -> tuple[ColumnElement[bool], ...]:
        """Return the same for what is true of a client; an absorbed record is none."""
        return (*self.own(), CaseloadRecord.merged_into.is_(None))

    def until(self, days: int) -> date:
        """Return the last day of which a kind of row with that many days ahead tells."""
        return self.horizon or self.day + timedelta(days=days)

    def sunday(self) -> date:
        """Return the last day of the present week."""
        return self.horizon or self.day + timedelta(days=6 - self.day.weekday())

    def row(
        self,
        kind: TaskKind,
        client: CaseloadRecord,
        detail: str,
        due: date,
        record_id: UUID,
        **more: Any,
    ) -> TodayRow:
        """Return a row about a client of the list."""
        return TodayRow(
            kind=kind,
            urgency=urgency(due, self.day),
            client_id=client.merged_into or client.client_id,
            client_name=client.name,
            client_number=client.number,
            detail=detail,
            due_on=due,
            record_id=record_id,
            protected=client.protected,
            **more,
        )


def urgency(due: date, day: date) -> Urgency:
    """Return the group of a row: past, today, by the end of the week, later."""
    if due < day:
        return Urgency.OVERDUE
    if due == day:
        return Urgency.TODAY
    sunday = day + timedelta(days=6 - day.weekday())
    return Urgency.WEEK if due <= sunday else Urgency.LATER
