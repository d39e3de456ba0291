"""Clients who come of age."""

from collections.abc import Iterator

from sqlalchemy import select

from db.tables.case import CaseloadRecord
from db.today_rows.scope import Scope
from tekoto.dates import ADULT_YEARS, add_months, adult_day
from tekoto.today import TaskKind, TodayRow

_MONTHS = ADULT_YEARS * 12
_C = CaseloadRecord


def rows(scope: Scope) -> Iterator[TodayRow]:
    """Return who comes of age soon; ``detail`` is empty, ``record_id`` the client."""
    last = scope.until(scope.times.age_days)
    # A month more on either side: the day of coming of age is not the same day of every year.
    query = select(_C).where(
        *scope.own_clients(),
        _C.birth >= add_months(scope.day, -_MONTHS - 1),
        _C.birth <= add_months(last, -_MONTHS + 1),
    )
    for client in scope.session.scalars(query):
        if client.birth is None:
            continue
        adult_on = adult_day(client.birth)
        if scope.day <= adult_on <= last:
            yield scope.row(TaskKind.COMING_OF_AGE, client, "", adult_on, client.client_id)
