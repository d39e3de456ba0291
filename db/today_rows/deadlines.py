"""Deadlines of the rule table that are overdue, due soon, or to be met without delay."""

from collections.abc import Iterator
from uuid import uuid5

from sqlalchemy import select

from db.deadlines import due_of_caseload
from db.tables.case import CaseloadRecord
from db.today_rows.scope import SLICE, Scope
from tekoto.client_deadlines import DeadlineState
from tekoto.today import TaskKind, TodayRow

_C = CaseloadRecord


def rows(scope: Scope) -> Iterator[TodayRow]:
    """Return the open deadlines; ``detail`` is the id of the rule.

    ``record_id`` stands for the rule and what set it off, so that a deadline that is given another
    day is still the same one. Where the law says only "without delay", ``due_on`` is the day
    itself and ``since`` tells from when.
    """
    limit = scope.until(scope.times.deadline_days)
    found = due_of_caseload(scope.session, scope.own_clients(), scope.day, limit)
    ids = list({one.client_id for one in found})
    clients = {}
    for start in range(0, len(ids), SLICE):
        query = select(_C).where(_C.client_id.in_(ids[start : start + SLICE]))
        clients.update({client.client_id: client for client in scope.session.scalars(query)})
    for one in found:
        deadline = one.deadline
        promptly = one.state is DeadlineState.PROMPTLY
        yield scope.row(
            TaskKind.DEADLINE,
            clients[one.client_id],
            deadline.rule.id,
            scope.day if promptly else deadline.due_on,
            uuid5(one.client_id, f"{deadline.rule.id}:{deadline.triggered_on}"),
            since=deadline.triggered_on if promptly else None,
        )
