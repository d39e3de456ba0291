"""Numbers that people read: counted inside the transaction that uses them."""

from sqlalchemy import text
from sqlalchemy.orm import Session

_RAISE = text(
    "INSERT INTO counter (name, value) VALUES (:name, :step) "
    "ON CONFLICT (name) DO UPDATE SET value = counter.value + :step RETURNING value"
)
_READ = text("SELECT value FROM counter WHERE name = :name")
_SET = text(
    "INSERT INTO counter (name, value) VALUES (:name, :value) "
    "ON CONFLICT (name) DO UPDATE SET value = :value"
)


def take(session: Session, name: str, count: int = 1) -> int:
    """Reserve ``count`` numbers and return the first."""
    last = session.execute(_RAISE, {"name": name, "step": count}).scalar_one()
    return int(last) - count + 1


def value(session: Session, name: str) -> int | None:
    """Return where a counter stands; None when it has never been used."""
    found = session.execute(_READ, {"name": name}).scalar()
    return None if found is None else int(found)


def put(session: Session, name: str, number: int) -> None:
    """Set a counter that holds the number of a format."""
    session.execute(_SET, {"name": name, "value": number})
