"""Taking back an act whole, at any later time, and doing it again.

A record that has been changed since is never overwritten: it is named, and stays as it is if the
rest is taken back. Both ways are logged for each client.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db import (
    acts,
    assessments,
    audit,
    caseload_line,
    client_changes,
    client_reader,
    client_rows,
    hiding,
    protections,
    undo_removal,
    undo_rows,
)
from db.records import in_merge
from db.store import Store
from db.tables.act import ActItemRecord
from db.tables.case import CaseRecord, ClientRecord, IdentifierRecord
from db.undo_record import CHANGED, CHUNK, DELETED, DONE, REMOVED, UNDONE
from tekoto import clock
from tekoto.access import Actor
from tekoto.act import KeptReason, KeptRecord, Outcome
from tekoto.audit import Action
from tekoto.errors import StaleRecordError
from tekoto.progress import Progress, tell

_SECTION = "act"


@dataclass(frozen=True, slots=True)
class _Item:
    """What an act did to one client."""

    client_id: UUID
    step: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]

    @property
    def is_whole(self) -> bool:
        """Tell whether the client came or went with all that is hers."""
        return self.step not in (CHANGED, REMOVED)


@dataclass(slots=True)
class _Work:
    """One way over the items of an act: back when ``undoing``, forth when not."""

    session: Session
    store: Store
    actor: Actor
    undoing: bool
    changed: list[UUID] = field(default_factory=list)
    kept: dict[UUID, KeptReason] = field(default_factory=dict)


def take_back(
    store: Store,
    actor: Actor,
    act_id: UUID,
    *,
    rest: bool = False,
    progress: Progress | None = None,
) -> Outcome:
    """Take an act back whole.

    If records have been changed since, nothing is written and they are named, unless ``rest``
    asks to take back the others. Raises NotFoundError ``act.not_found``, StoreError
    ``permission.denied``, StaleRecordError ``act.already_undone``, CancelledError.
    """
    return _go(store, actor, act_id, undoing=True, rest=rest, progress=progress)


def redo(
    store: Store,
    actor: Actor,
    act_id: UUID,
    *,
    rest: bool = False,
    progress: Progress | None = None,
) -> Outcome:
    """Do an act again that was taken back; as ``take_back``, StaleRecordError ``act.not_undone``.

    Records that the undo left as they were are not touched.
    """
    return _go(store, actor, act_id, undoing=False, rest=rest, progress=progress)


def _go(
    store: Store,
    actor: Actor,
    act_id: UUID,
    *,
    undoing: bool,
    rest: bool,
    progress: Progress | None,
) -> Outcome:
    action = Action.UNDO if undoing else Action.REDO
    with store.write() as session:
        row = acts.allowed(session, actor, act_id, lock=True)
        if undoing == (row.undone_at is not None):
            raise StaleRecordError("act.already_undone" if undoing else "act.not_undone")
        query = select(ActItemRecord.client_id).where(
            ActItemRecord.act_id == act_id,
            ActItemRecord.state == (DONE if undoing else UNDONE),
        )
        ids = list(session.scalars(query.order_by(ActItemRecord.client_id)))
        work = _Work(session, store, actor, undoing)
        # First everything is looked at, so that a refusal has written nothing.
        for start in range(0, len(ids), CHUNK):
            _look(work, act_id, ids[start : start + CHUNK])
            tell(progress, start, 2 * len(ids))
        kept = _named(session, work.kept)
        refused = bool(kept) and not rest
        if not refused:
            free = [client_id for client_id in ids if client_id not in work.kept]
            for start in range(0, len(free), CHUNK):
                _move(work, act_id, free[start : start + CHUNK])
                tell(progress, len(ids) + start, 2 * len(ids))
            row.undone_at = clock.now() if undoing else None
            row.undone_by = actor.user_id if undoing else None
            session.flush()
            audit.record_each(session, store, actor, action, work.changed, section=_SECTION)
        act = acts.one(session, act_id)
        looked = Action.LIST if refused else action
        number = len(kept) if refused else len(work.changed)
        audit.record(
            session, store, actor, looked, target_id=act_id, section=_SECTION, count=number
        )
        return Outcome(act, not refused, len(work.changed), kept)


def _items(session: Session, act_id: UUID, ids: Sequence[UUID]) -> list[_Item]:
    table = ActItemRecord
    query = select(table.client_id, table.step, table.before, table.after).where(
        table.act_id == act_id, table.client_id.in_(ids)
    )
    return [_Item(*row) for row in session.execute(query)]


def _look(work: _Work, act_id: UUID, ids: Sequence[UUID]) -> None:
    """Find out which of some clients have changed since."""
    session = work.session
    undo_rows.lock(session, ids)
    items = _items(session, act_id, ids)
    cases = select(CaseRecord.client_id, CaseRecord.office_id, CaseRecord.deleted_at).where(
        CaseRecord.client_id.in_(ids)
    )
    case_of = {row.client_id: row for row in session.execute(cases)}
    now = undo_rows.snapshot(session, ids)
    merged = in_merge(session, ids)
    whole = undo_rows.standing(session, [i.client_id for i in items if i.is_whole])
    for item in items:
        case = case_of[item.client_id]
        hidden = case.deleted_at is not None
        reason: KeptReason | None = None
        if item.is_whole and not hidden and item.client_id in merged:
            work.kept[item.client_id] = KeptReason.CHANGED
            continue
        if case.office_id != work.actor.office_id:
            reason = KeptReason.ELSEWHERE
        elif item.step == CHANGED:
            expected = item.after if work.undoing else item.before
            if hidden or not undo_rows.holds(now[item.client_id], expected):
                reason = KeptReason.CHANGED
        elif item.step == REMOVED:
            reason = KeptReason.CHANGED if hidden else _row_since(work, item)
        elif hidden != _shows(work, item):
            reason = KeptReason.CHANGED
        elif not hidden:
            reason = _since(item.before, whole[item.client_id])
        if reason is not None:
            work.kept[item.client_id] = reason
    _look_for_codes(work, [item for item in items if item.client_id not in work.kept], now)


def _shows(work: _Work, item: _Item) -> bool:
    """Tell whether this way shows a client who is hidden; otherwise it hides her."""
    return (item.step == DELETED) == work.undoing


def _row_since(work: _Work, item: _Item) -> KeptReason | None:
    """Tell what keeps rows that were taken away from coming back, or from being taken again."""
    session = work.session
    if not work.undoing:
        return None if undo_removal.is_back(session, item.before) else KeptReason.CHANGED
    if not undo_removal.is_away(session, item.before):
        return KeptReason.CHANGED
    # One assessment at a time is open; another has been begun since.
    taken = "assessment" in item.before and assessments.is_open(session, item.client_id)
    return KeptReason.ADDED if taken else None


def _since(then: Mapping[str, Any], now: Mapping[str, Any]) -> KeptReason | None:
    if then["rows"] != now["rows"]:
        return KeptReason.CHANGED
    return None if then["others"] == now["others"] else KeptReason.ADDED


def _look_for_codes(work: _Work, items: Sequence[_Item], now: dict[UUID, undo_rows.Rows]) -> None:
    """Keep those whose identity code another client has by now."""
    wanted: dict[str, UUID] = {}
    for item in items:
        if item.step == CHANGED:
            rows = (item.before if work.undoing else item.after).get("identifier", [])
            codes = {row["value"] for row in rows if row["kind"] == "hetu" and row["current"]}
        elif item.is_whole and _shows(work, item):
            rows = now[item.client_id].get("identifier", [])
            codes = {row["value"] for row in rows if row["id"] in item.after["codes"]}
        else:
            codes = set()
        wanted |= dict.fromkeys(codes, item.client_id)
    table = IdentifierRecord
    query = select(table.value, table.client_id).where(
        table.value.in_(list(wanted)), table.kind == client_rows.HETU, table.current
    )
    for value, owner in work.session.execute(query):
        if owner != wanted[value]:
            work.kept[wanted[value]] = KeptReason.HETU_IN_USE


def _move(work: _Work, act_id: UUID, ids: Sequence[UUID]) -> None:
    """Take back, or do again, what was done to some clients."""
    session = work.session
    items = _items(session, act_id, ids)
    changed = [item for item in items if item.step == CHANGED]
    if changed:
        _put_back(work, changed)
    for item in items:
        if item.step == REMOVED:
            way = undo_removal.bring_back if work.undoing else undo_removal.take_away_again
            way(session, item.before)
    shown = [i for i in items if i.is_whole and _shows(work, i)]
    if shown:
        hiding.show(session, {item.client_id: item.after for item in shown})
    hidden = [i for i in items if i.is_whole and not _shows(work, i)]
    if hidden:
        for client_id, kept in hiding.hide(session, [i.client_id for i in hidden]).items():
            mine = (ActItemRecord.act_id == act_id, ActItemRecord.client_id == client_id)
            session.execute(update(ActItemRecord).where(*mine).values(after=kept))
    # Who is back, or has her turvakielto back, covers her family again, and they her.
    protections.spread_again(session, work.store, work.actor, ids)
    state = UNDONE if work.undoing else DONE
    session.execute(
        update(ActItemRecord)
        .where(ActItemRecord.act_id == act_id, ActItemRecord.client_id.in_(ids))
        .values(state=state)
    )
    work.changed.extend(ids)


def _put_back(work: _Work, items: Sequence[_Item]) -> None:
    session = work.session
    parts = {item.client_id: item.before if work.undoing else item.after for item in items}
    now = client_reader.load_many(session, list(parts))
    client_changes.keep_history(session, work.actor.user_id, now.values())
    undo_rows.put_back(session, parts)
    moved = any("client_case" in part for part in parts.values())
    caseload_line.refresh_lines(session, list(parts), notes=moved)


def _named(session: Session, kept: dict[UUID, KeptReason]) -> tuple[KeptRecord, ...]:
    found: list[KeptRecord] = []
    ids = list(kept)
    for start in range(0, len(ids), CHUNK):
        query = select(ClientRecord).where(ClientRecord.id.in_(ids[start : start + CHUNK]))
        found.extend(KeptRecord(c.id, acts.name_of(c), kept[c.id]) for c in session.scalars(query))
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.client_id.bytes)))
