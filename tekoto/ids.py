"""Record identifiers: UUID version 7 (RFC 9562), so that ids sort by creation time."""

from uuid import UUID

from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """Return a fresh time-ordered identifier."""
    return uuid7()
