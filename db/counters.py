"""Numbers that people read: counted inside the transaction that uses them."""

from sqlalchemy import text
from sqlalchemy.orm import Session

_RAISE = text(
    "INSERT INTO counter (name, value) VALUES (:name, :step) "
    "ON CONFLICT (name) DO UPDATE SET value = counter.value + :step RETURNING value"
)


def take(session: Session, name: str, count: int = 1) -> int:
    """Reserve ``count`` numbers and return the first."""
    last = session.execute(_RAISE, {"name": name, "step": count}).scalar_one()
    return int(last) - count + 1
