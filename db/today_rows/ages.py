"""Clients who come of age."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import select

from db.tables.case import CaseloadRecord
from db.today_rows.scope import Scope
from tekoto.dates import add_months
from tekoto.today import TaskKind, TodayRow

ADULT_MONTHS = 18 * 12
_C = CaseloadRecord


def rows(scope: Scope) -> Iterator[TodayRow]:
    """Return who comes of age soon; ``detail`` is empty, ``record_id`` the client."""
    last = scope.until(scope.times.age_days)
    # A month more on either side: the day of coming of age is not the same day of every year.
    query = select(_C).where(
        *scope.own_clients(),
        _C.birth >= add_months(scope.day, -ADULT_MONTHS - 1),
        _C.birth <= add_months(last, -ADULT_MONTHS + 1),
    )
    for client in scope.session.scalars(query):
        if client.birth is None:
            continue
        adult_on = adult_day(client.birth)
        if scope.day <= adult_on <= last:
            yield scope.row(TaskKind.COMING_OF_AGE, client, "", adult_on, client.client_id)


def adult_day(birth: date) -> date:
    """Return the eighteenth birthday; one born on 29 February comes of age on 1 March."""
    day = add_months(birth, ADULT_MONTHS)
    return day if day.day == birth.day else day + timedelta(days=1)
