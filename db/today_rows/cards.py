"""Cards of working life that expire, unless a newer one of the kind is held."""

from collections.abc import Iterator

from sqlalchemy import or_, select
from sqlalchemy.orm import aliased

from db.records import records_of_line
from db.tables.case import CaseloadRecord
from db.tables.record import CardRecord
from db.today_rows.scope import Scope
from tekoto.today import TaskKind, TodayRow

_C = CaseloadRecord
# One may hold several of these, and none of them takes another's place.
_UNLIKE = ("other", "unknown")


def rows(scope: Scope) -> Iterator[TodayRow]:
    """Return cards; ``detail`` is of ``card_kinds``. For casework alone."""
    if not scope.casework:
        return
    row, newer = CardRecord, aliased(CardRecord)
    renewed = (
        select(newer.id)
        .where(
            # It may have been written into another record of hers, before the two were merged.
            newer.client_id.in_(records_of_line()),
            newer.kind == row.kind,
            newer.kind.not_in(_UNLIKE),
            newer.withdrawn_at.is_(None),
            newer.id != row.id,
            or_(newer.expires_on.is_(None), newer.expires_on > row.expires_on),
        )
        .exists()
    )
    query = (
        select(row.id, row.kind, row.expires_on, _C)
        .join(_C, _C.client_id == row.client_id)
        .where(
            *scope.own(),
            row.withdrawn_at.is_(None),
            row.expires_on <= scope.until(scope.times.card_days),
            ~renewed,
        )
    )
    for record_id, kind, expires_on, client in scope.session.execute(query):
        if expires_on is not None:
            yield scope.row(TaskKind.CARD_ENDING, client, kind, expires_on, record_id)
