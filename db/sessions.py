"""When the vault was opened and closed, and how often in vain: entries of the log."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit
from db.store import Store
from db.tables.system import AuditRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action

# Clocks of computers that are set by the network differ by less.
_TOLERANCE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Opening:
    """What is strange about an opening.

    ``may_miss``: something that was saved may be missing. ``last_at``: when the last entry of the
    log was made, if the computer's clock is behind it.
    """

    may_miss: bool = False
    last_at: datetime | None = None


def begin(
    store: Store, actor: Actor, *, failed_attempts: int = 0, without_log: bool = False
) -> Opening:
    """Record an opening, and the failed attempts that came before it.

    ``without_log`` tells that there was no write-ahead log beside the file. After a crash the last
    that was saved is in that log alone, and a file copied or restored without it opens all the
    same: then the session before has no end.
    """
    with store.write() as session:
        may_miss = without_log and _broke_off(session)
        newest = select(AuditRecord.at).order_by(AuditRecord.seq.desc()).limit(1)
        last_at = session.scalar(newest)
        behind = last_at is not None and last_at > clock.now() + _TOLERANCE
        if failed_attempts:
            audit.record(
                session,
                store,
                actor,
                Action.UNLOCK_FAILED,
                section="session",
                count=failed_attempts,
            )
        audit.record(session, store, actor, Action.UNLOCK, section="session")
    # That this session has begun must be known even where its log is lost.
    store.settle()
    return Opening(may_miss, last_at if behind else None)


def _broke_off(session: Session) -> bool:
    table = AuditRecord
    last = session.scalar(
        select(table.session_id)
        .where(table.action == Action.UNLOCK)
        .order_by(table.seq.desc())
        .limit(1)
    )
    ends = select(table.seq).where(table.session_id == last, table.action == Action.LOCK)
    return last is not None and session.scalar(ends.limit(1)) is None


def end(store: Store, actor: Actor) -> None:
    """Record the lock."""
    with store.write() as session:
        audit.record(session, store, actor, Action.LOCK, section="session")


def changing_keys(store: Store, actor: Actor) -> None:
    """Record that the passphrase or the recovery code is about to be changed.

    The key file is no part of the database. The entry comes first: a log that failed afterwards
    would hide a new recovery code that has already made the old one invalid.
    """
    with store.write() as session:
        audit.record(session, store, actor, Action.CHANGE, section="keys")
