"""When the vault was opened and closed, and how often in vain: entries of the log."""

from db import audit
from db.store import Store
from tekoto.access import Actor
from tekoto.audit import Action


def begin(store: Store, actor: Actor, *, failed_attempts: int = 0) -> None:
    """Record an opening, and the failed attempts that came before it."""
    with store.write() as session:
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


def end(store: Store, actor: Actor) -> None:
    """Record the lock."""
    with store.write() as session:
        audit.record(session, store, actor, Action.LOCK, section="session")
