"""Clients who are expected back from a pause."""

from collections.abc import Iterator

from sqlalchemy import select

from db.tables.case import CaseloadRecord, CaseRecord
from db.today_rows.scope import Scope
from tekoto.case import CaseState
from tekoto.today import TaskKind, TodayRow

_C = CaseloadRecord


def rows(scope: Scope) -> Iterator[TodayRow]:
    """Return the ends of pauses; ``detail`` is of ``pause_reasons``, ``record_id`` the client."""
    query = (
        select(CaseRecord.reason, CaseRecord.returns_on, _C)
        .join(_C, _C.client_id == CaseRecord.client_id)
        .where(
            *scope.own(),
            CaseRecord.state == CaseState.PAUSED,
            CaseRecord.returns_on <= scope.until(scope.times.pause_days),
        )
    )
    for reason, returns_on, client in scope.session.execute(query):
        if returns_on is not None:
            kind = TaskKind.PAUSE_ENDING
            yield scope.row(kind, client, reason, returns_on, client.client_id)
