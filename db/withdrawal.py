"""Rows that are never deleted: a wrong one stays, with who took it back, when and why."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from tekoto import clock
from tekoto.access import Actor


class Withdrawable(Protocol):
    """A row that can be taken back and hold again."""

    withdrawn_by: UUID | None
    withdrawn_at: datetime | None
    withdraw_reason: str


def take_back(row: Withdrawable, actor: Actor, reason: str) -> bool:
    """Let a row hold no more; False for one that was taken back before, which stays as it is."""
    if row.withdrawn_at is not None:
        return False
    row.withdrawn_at, row.withdrawn_by, row.withdraw_reason = clock.now(), actor.user_id, reason
    return True


def put_back(row: Withdrawable) -> bool:
    """Let a row that was taken back hold again; False for one that was not taken back."""
    if row.withdrawn_at is None:
        return False
    row.withdrawn_at, row.withdrawn_by, row.withdraw_reason = None, None, ""
    return True
