"""Half-written forms, kept encrypted until they are saved or thrown away.

On one computer they are in a file of their own, so that they are kept while an import writes.

A draft is its writer's own and shows nobody's recorded data, so reading one back is not logged.
"""

import json
from collections.abc import Mapping
from typing import Any, cast

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.store import Store
from db.tables.system import DraftRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.draft import DraftInfo
from tekoto.errors import InvalidInputError
from tekoto.ids import new_id
from tekoto.text import clean

# Of the escaped text: a sign of a rare script takes twelve.
MAX_CHARACTERS = 2_000_000


def save(store: Store, actor: Actor, kind: str, key: str, payload: Mapping[str, object]) -> None:
    """Keep a draft in place of the one before. ``payload`` holds what JSON can hold.

    Raises InvalidInputError ``draft.too_long``.
    """
    # Pure ASCII, so that a lone surrogate of a half-finished input method survives as well.
    text = json.dumps(dict(payload), ensure_ascii=True, separators=(",", ":"))
    if len(text) > MAX_CHARACTERS:
        raise InvalidInputError("draft.too_long", "text", limit=MAX_CHARACTERS)
    with store.write_drafts() as session:
        row = _draft(session, actor, kind, key)
        if row is None:
            row = DraftRecord(id=new_id(), official_id=actor.user_id, kind=kind, key=clean(key))
            session.add(row)
        row.payload, row.saved_at = text, clock.now()


def load(store: Store, actor: Actor, kind: str, key: str) -> dict[str, Any] | None:
    """Return a draft, or None."""
    with store.read_drafts() as session:
        row = _draft(session, actor, kind, key)
        return None if row is None else cast(dict[str, Any], json.loads(row.payload))


def pending(store: Store, actor: Actor) -> tuple[DraftInfo, ...]:
    """Return the actor's drafts, newest first."""
    with store.read_drafts() as session:
        rows = session.scalars(
            select(DraftRecord)
            .where(DraftRecord.official_id == actor.user_id)
            .order_by(DraftRecord.saved_at.desc(), DraftRecord.id.desc())
        )
        return tuple(DraftInfo(row.kind, row.key, row.saved_at) for row in rows)


def discard(store: Store, actor: Actor, kind: str, key: str) -> None:
    """Throw a draft away; there need not be one."""
    with store.write_drafts() as session:
        session.execute(
            delete(DraftRecord).where(
                DraftRecord.official_id == actor.user_id,
                DraftRecord.kind == kind,
                DraftRecord.key == clean(key),
            )
        )


def _draft(session: Session, actor: Actor, kind: str, key: str) -> DraftRecord | None:
    return session.scalar(
        select(DraftRecord).where(
            DraftRecord.official_id == actor.user_id,
            DraftRecord.kind == kind,
            DraftRecord.key == clean(key),
        )
    )
