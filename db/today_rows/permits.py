"""Residence permits that end."""

from collections.abc import Iterator

from sqlalchemy import select

from db.tables.case import CaseloadRecord, PermitRecord
from db.today_rows.scope import Scope
from tekoto.today import TaskKind, TodayRow

_C = CaseloadRecord


def rows(scope: Scope) -> Iterator[TodayRow]:
    """Return present permits; ``detail`` is of ``permit_classes``, ``record_id`` the client."""
    query = (
        select(PermitRecord.permit_class, PermitRecord.valid_to, _C)
        .join(_C, _C.client_id == PermitRecord.client_id)
        .where(
            *scope.own_clients(),
            PermitRecord.current,
            PermitRecord.valid_to <= scope.until(scope.times.permit_days),
        )
    )
    for permit_class, valid_to, client in scope.session.execute(query):
        if valid_to is not None:
            kind = TaskKind.PERMIT_ENDING
            yield scope.row(kind, client, permit_class, valid_to, client.client_id)
