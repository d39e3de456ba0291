"""Recording an act while it is done, in the transaction that does it."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db import audit, hiding, undo_removal, undo_rows
from db.many import insert_all
from db.store import Store
from db.tables.act import ActItemRecord, ActRecord
from db.tables.system import OfficialRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.act import Act, ActKind
from tekoto.audit import Action
from tekoto.ids import new_id

CHUNK = 400
"""How many clients are worked on at a time: few queries, and a cancel is heard soon."""
_MANY = 2_000
CREATED, CHANGED, DELETED, REMOVED = "created", "changed", "deleted", "removed"
DONE, UNDONE = "done", "undone"


@dataclass(slots=True)
class ActUnderWay:
    """An act that is being done, by a function of ``db`` that can take it back.

    So it is used, ``begin`` first and ``finish`` as the last thing before the commit::

        with store.write() as session:
            act = undo_record.begin(session, store, actor, ActKind.IMPORT, {"file": name})
            for part in parts_of_at_most_CHUNK:
                with act.changing(client_ids):   # clients that exist
                    ...                          # write rows, lines of the caseload, words
                act.created(client_ids)          # clients just written, with all that is theirs
            return undo_record.finish(act)       # logs for each client
    """

    session: Session
    store: Store
    actor: Actor
    kind: ActKind
    detail: Mapping[str, str]
    id: UUID = field(default_factory=new_id)
    items: list[dict[str, Any]] = field(default_factory=list)
    _places: dict[UUID, int] = field(default_factory=dict)

    @contextmanager
    def changing(self, client_ids: Sequence[UUID]) -> Iterator[None]:
        """Note what the block changes in clients that exist; at most ``CHUNK`` of them."""
        undo_rows.lock(self.session, client_ids)
        before = undo_rows.snapshot(self.session, client_ids)
        yield
        after = undo_rows.snapshot(self.session, client_ids)
        for client_id in client_ids:
            old, new = undo_rows.difference(before[client_id], after[client_id])
            if old or new:
                self._add(client_id, CHANGED, old, new)

    def created(self, client_ids: Sequence[UUID]) -> None:
        """Note clients who are new, when all that the act records of them is written."""
        for start in range(0, len(client_ids), _MANY):
            part = client_ids[start : start + _MANY]
            for client_id, standing in undo_rows.standing(self.session, part, new=True).items():
                self._add(client_id, CREATED, standing, {})

    def delete(self, client_ids: Sequence[UUID]) -> None:
        """Hide clients and note it."""
        undo_rows.lock(self.session, client_ids)
        standing = undo_rows.standing(self.session, client_ids)
        for client_id, hidden in hiding.hide(self.session, client_ids).items():
            self._add(client_id, DELETED, standing[client_id], hidden)

    def remove(self, client_id: UUID, table: str, row_id: UUID) -> None:
        """Take away one row of a client, of a table in ``undo_removal.REMOVABLE``."""
        undo_rows.lock(self.session, [client_id])
        self._add(client_id, REMOVED, undo_removal.take_away(self.session, table, [row_id]), {})

    def _add(self, client_id: UUID, step: str, before: Any, after: Any) -> None:
        """Note what was done to a client; what was done to her twice is one change."""
        known = self._places.get(client_id)
        if known is None:
            self._places[client_id] = len(self.items)
            values = {"act_id": self.id, "client_id": client_id, "step": step, "state": DONE}
            self.items.append(values | {"before": before, "after": after})
            return
        item = self.items[known]
        if item["step"] == CREATED:
            item["before"] = undo_rows.standing(self.session, [client_id])[client_id]
        else:
            item["before"] = merged(before, item["before"])
            item["after"] = merged(item["after"], after)


def begin(
    session: Session,
    store: Store,
    actor: Actor,
    kind: ActKind,
    detail: Mapping[str, str] | None = None,
) -> ActUnderWay:
    """Begin an act in the caller's transaction."""
    return ActUnderWay(session, store, actor, kind, detail or {})


def finish(act: ActUnderWay) -> Act:
    """Write the record of the act and an entry of the log for each client."""
    session, store, actor, now = act.session, act.store, act.actor, clock.now()
    session.execute(
        insert(ActRecord),
        {
            "id": act.id,
            "office_id": actor.office_id,
            "official_id": actor.user_id,
            "session_id": actor.session_id,
            "kind": str(act.kind),
            "detail": dict(act.detail),
            "count": len(act.items),
            "recorded_at": now,
        },
    )
    if act.items:
        insert_all(session, ActItemRecord, act.items)
    action, section = _LOGGED[act.kind]
    ids = [item["client_id"] for item in act.items]
    audit.record_each(session, store, actor, action, ids, section=section)
    audit.record(
        session,
        store,
        actor,
        action,
        target_id=act.id,
        section=section,
        count=len(act.items),
    )
    name = session.scalar(select(OfficialRecord.name).where(OfficialRecord.id == actor.user_id))
    return Act(
        id=act.id,
        kind=act.kind,
        official_id=actor.user_id,
        official_name=name or "",
        session_id=actor.session_id,
        recorded_at=now,
        count=len(act.items),
        detail=dict(act.detail),
    )


_LOGGED: dict[ActKind, tuple[str, str]] = {
    ActKind.DELETE: (Action.DELETE, "client"),
    ActKind.BULK_EDIT: (Action.CHANGE, "bulk_edit"),
    ActKind.IMPORT: (Action.IMPORT, "bulk"),
    ActKind.DELETE_PLAN: (Action.DELETE, "plan"),
    ActKind.DELETE_ASSESSMENT: (Action.DELETE, "assessment"),
}


def merged(first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, Any]:
    """Return two differences as one; where both have a column or a list, the second's holds."""
    made = {name: list(rows) for name, rows in first.items()}
    for name, rows in second.items():
        if name in undo_rows.SINGLES and name in made:
            made[name] = [made[name][0] | rows[0]]
        else:
            made[name] = list(rows)
    return made
