"""Consents that end, unless a newer one for the same purpose holds longer."""

from collections.abc import Iterator

from sqlalchemy import or_, select
from sqlalchemy.orm import aliased

from db.records import records_of_line
from db.tables.case import CaseloadRecord
from db.tables.record import ConsentRecord
from db.today_rows.scope import Scope
from tekoto import consent
from tekoto.today import TaskKind, TodayRow

_C = CaseloadRecord


def rows(scope: Scope) -> Iterator[TodayRow]:
    """Return consents that hold; ``detail`` is of ``consent_purposes``. For casework alone."""
    if not scope.casework:
        return
    row, newer = ConsentRecord, aliased(ConsentRecord)
    longer = (
        select(newer.id)
        .where(
            newer.client_id.in_(records_of_line()),
            newer.purpose == row.purpose,
            newer.voided_at.is_(None),
            newer.id != row.id,
            newer.given_on >= row.given_on,
            or_(newer.valid_until.is_(None), newer.valid_until > row.valid_until),
        )
        .exists()
    )
    query = (
        select(row.id, row.purpose, row.valid_until, _C)
        .join(_C, _C.client_id == row.client_id)
        .where(
            *scope.own(),
            row.answer == consent.GIVEN,
            row.withdrawn_on.is_(None),
            row.voided_at.is_(None),
            row.valid_until <= scope.until(scope.times.consent_days),
            ~longer,
        )
    )
    for record_id, purpose, valid_until, client in scope.session.execute(query):
        if valid_until is not None:
            yield scope.row(TaskKind.CONSENT_ENDING, client, purpose, valid_until, record_id)
