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


def changing_keys(store: Store, actor: Actor) -> None:
    """Record that the passphrase or the recovery code is about to be changed.

    The key file is no part of the database. The entry comes first: a log that failed afterwards
    would hide a new recovery code that has already made the old one invalid.
    """
    with store.write() as session:
        audit.record(session, store, actor, Action.CHANGE, section="keys")
