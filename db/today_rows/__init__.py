"""The rows of the day's list, one module for each part of the case that brings some."""

from collections.abc import Callable, Iterator

from db.today_rows import (
    ages,
    appointments,
    cards,
    consents,
    deadlines,
    duties,
    pauses,
    permits,
    plans,
    protections,
    referrals,
)
from db.today_rows.scope import Scope
from tekoto.today import TodayRow

SOURCES: tuple[Callable[[Scope], Iterator[TodayRow]], ...] = (
    appointments.rows,
    referrals.rows,
    plans.rows,
    permits.rows,
    protections.rows,
    pauses.rows,
    ages.rows,
    deadlines.rows,
    consents.rows,
    cards.rows,
    duties.rows,
)
"""Each reads the rows of one scope in a fixed number of statements."""
