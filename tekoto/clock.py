"""The one place that asks the computer for the time, so that tests can set it."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

HELSINKI = ZoneInfo("Europe/Helsinki")


def now() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Return the present date in Finland, where deadlines run."""
    return now().astimezone(HELSINKI).date()
