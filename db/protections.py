"""Turvakielto: ended by a person alone, and inherited by the family members that it covers."""

import dataclasses
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from itertools import chain
from uuid import UUID

from sqlalchemy import Select, or_, select, update
from sqlalchemy.orm import Session

from db import audit, client_reader
from db.caseload_line import for_change, refresh_line, refresh_lines
from db.client_changes import keep_history
from db.guard import case_to_read
from db.household_rows import form_of
from db.records import records_of
from db.store import Store
from db.tables.case import CaseloadRecord, ProtectionRecord
from db.tables.household import HouseholdMemberRecord, InheritedProtectionRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.client import Client
from tekoto.errors import InvalidInputError
from tekoto.household import covered, inverse
from tekoto.ids import new_id
from tekoto.permission import check_list
from tekoto.text import needed_reason

_M = HouseholdMemberRecord
_I = InheritedProtectionRecord
_INHERITED = "inherited_protection"
_SLICE = 500


def end_protection(
    store: Store,
    actor: Actor,
    client_id: UUID,
    version: int,
    on: date,
    reason: str,
    *,
    family: bool = False,
) -> Client:
    """End a turvakielto: the only act that shows the hidden data again, at once.

    Family members who inherited it stay hidden, each until a person ends hers, unless ``family``
    ends theirs here too. Raises InvalidInputError ``client.not_protected``,
    ``client.protection_reason_missing``, ``client.protection_ends_later`` for a day to come and
    ``client.protection_dates`` for one before it began.
    """
    reason = needed_reason(reason, "client.protection_reason_missing")
    with store.write() as session:
        row, before = for_change(session, actor, client_id, version)
        protection = before.form.protection
        if protection is None or not protection.in_force():
            raise InvalidInputError("client.not_protected", "protection")
        _check_day(on, protection.valid_from)
        keep_history(session, actor.user_id, [before])
        session.execute(
            update(ProtectionRecord)
            .where(ProtectionRecord.client_id == client_id, ProtectionRecord.current)
            .values(ended_on=on, ended_reason=reason)
        )
        row.changed_at = clock.now()
        ended = dataclasses.replace(protection, ended_on=on)
        refresh_line(session, client_id, dataclasses.replace(before.form, protection=ended))
        spread(session, store, actor, client_id)
        if family:
            _end_family(session, store, actor, client_id, on, reason)
        made = client_reader.load(session, client_id)
        audit.record(
            session, store, actor, Action.CHANGE, target_id=client_id, section="protection"
        )
        return made


def end_inherited(
    store: Store, actor: Actor, client_id: UUID, version: int, on: date, reason: str
) -> Client:
    """End the turvakielto that a client inherited, when nothing stands behind it any more.

    Raises as ``end_protection`` does, and InvalidInputError ``client.protection_inherited`` while
    a family member's own still covers her.
    """
    reason = needed_reason(reason, "client.protection_reason_missing")
    with store.write() as session:
        row, before = for_change(session, actor, client_id, version)
        if not before.inherited:
            raise InvalidInputError("client.not_protected", "protection")
        if any(one.source_ended_on is None for one in before.inherited):
            raise InvalidInputError("client.protection_inherited", "on")
        _check_day(on, min(one.since for one in before.inherited))
        _end(session, actor, select(_I).where(_I.client_id.in_(records_of(client_id))), on, reason)
        row.changed_at = clock.now()
        refresh_line(session, client_id, before.form)
        made = client_reader.load(session, client_id)
        audit.record(
            session,
            store,
            actor,
            Action.CHANGE,
            target_id=client_id,
            section=_INHERITED,
        )
        return made


def is_protected(store: Store, actor: Actor, client_id: UUID) -> bool:
    """Tell whether a page must carry the mark; a mark tells no datum, so nothing is logged.

    Raises NotFoundError ``client.not_found`` and StoreError ``permission.denied``.
    """
    with store.read() as session:
        case_to_read(session, actor, client_id)
        return bool(session.scalar(_protected(client_id)))


def leaving_list(
    store: Store, actor: Actor, section: str, client_ids: Sequence[UUID]
) -> frozenset[UUID]:
    """Log that a list of clients leaves, and return those of whom nothing may leave with it.

    Raises StoreError ``permission.denied``.
    """
    check_list(actor)
    asked = list(dict.fromkeys(client_ids))
    with audit.reading(store, actor, Action.EXPORT, section=section, repeat_seconds=0) as access:
        access.count = len(asked)
        # Of whom the caseload has no line nothing is known, and nothing leaves.
        hidden = set(asked)
        for start in range(0, len(asked), _SLICE):
            open_to_all = select(CaseloadRecord.client_id).where(
                CaseloadRecord.client_id.in_(asked[start : start + _SLICE]),
                CaseloadRecord.office_id == actor.office_id,
                CaseloadRecord.protected.is_(False),
            )
            hidden.difference_update(access.session.scalars(open_to_all))
        return frozenset(hidden)


def inheritors(store: Store, actor: Actor, client_id: UUID) -> int:
    """Return how many family members inherit a client's turvakielto; a figure, so not logged."""
    with store.read() as session:
        case_to_read(session, actor, client_id)
        return len({row.client_id for row in session.scalars(_inherited_from(client_id))})


def spread(session: Session, store: Store, actor: Actor, *client_ids: UUID) -> None:
    """Let family members inherit what covers them now, and note what covers them no more.

    ``client_ids`` are those whose turvakielto or family has changed: each as the one whose
    turvakielto others inherit, and the other ends of her links. A source that has gone is only
    noted: the data stay hidden until a person ends it.
    """
    session.flush()
    for source_id in client_ids:
        for client_id in _spread_from(session, source_id):
            _refresh(session, store, actor, client_id)


def spread_again(session: Session, store: Store, actor: Actor, client_ids: Sequence[UUID]) -> None:
    """Do the same for clients who are back, and for their families."""
    ends: set[UUID] = set()
    linked = select(_M.client_id, _M.linked_client_id).where(
        _M.withdrawn_at.is_(None), _M.linked_client_id.is_not(None)
    )
    for start in range(0, len(client_ids), _SLICE):
        part = client_ids[start : start + _SLICE]
        theirs = linked.where(or_(_M.client_id.in_(part), _M.linked_client_id.in_(part)))
        for one, other in session.execute(theirs):
            ends |= {one} if other is None else {one, other}
    spread(session, store, actor, *sorted(ends, key=lambda one: one.bytes))


def _spread_from(session: Session, source_id: UUID) -> list[UUID]:
    """Write who inherits from a client; return whose data must be hidden from now on."""
    wanted = _covered_by(session, source_id)
    present: defaultdict[UUID, list[InheritedProtectionRecord]] = defaultdict(list)
    for row in session.scalars(_inherited_from(source_id)):
        present[row.client_id].append(row)
    today, changed = clock.today(), []
    for client_id, (relation, source) in wanted.items():
        known = present.pop(client_id, [])
        for row in known:
            row.source_ended_on, row.relation, row.source = None, relation, source
        if known:
            continue
        session.add(
            _I(
                id=new_id(),
                client_id=client_id,
                from_client_id=source_id,
                relation=relation,
                source=source,
                since=today,
                ended_reason="",
                recorded_at=clock.now(),
            )
        )
        changed.append(client_id)
    for row in chain.from_iterable(present.values()):
        row.source_ended_on = row.source_ended_on or today
    session.flush()
    return changed


def _covered_by(session: Session, source_id: UUID) -> dict[UUID, tuple[str, str]]:
    """Return whom a client's own turvakielto covers, with her relation to each and its source."""
    protection = session.scalars(
        select(ProtectionRecord).where(
            ProtectionRecord.client_id == source_id,
            ProtectionRecord.current,
            ProtectionRecord.ended_on.is_(None),
            ProtectionRecord.covers_family,
        )
    ).first()
    if protection is None:
        return {}
    found: dict[UUID, tuple[str, str]] = {}
    holding = select(_M).where(_M.withdrawn_at.is_(None))
    for member in session.scalars(holding.where(_M.linked_client_id.in_(records_of(source_id)))):
        # Seen from the other end: her relation to the one in whose family she is recorded.
        seen = dataclasses.replace(form_of(member), relation=inverse(member.relation))
        if covered(seen):
            found[member.client_id] = (member.relation, protection.source)
    own = holding.where(_M.client_id.in_(records_of(source_id)), _M.linked_client_id.is_not(None))
    for member in session.scalars(own):
        if covered(form_of(member)) and member.linked_client_id is not None:
            found[member.linked_client_id] = (inverse(member.relation), protection.source)
    for own_id in session.scalars(records_of(source_id)):
        found.pop(own_id, None)
    return found


def _end_family(
    session: Session, store: Store, actor: Actor, source_id: UUID, on: date, reason: str
) -> None:
    for client_id in _end(session, actor, _inherited_from(source_id), on, reason):
        _refresh(session, store, actor, client_id)


def _end(
    session: Session,
    actor: Actor,
    query: Select[InheritedProtectionRecord],
    on: date,
    reason: str,
) -> list[UUID]:
    ended = []
    for row in session.scalars(query.where(_I.ended_on.is_(None))):
        row.ended_on, row.ended_reason, row.ended_by = on, reason, actor.user_id
        ended.append(row.client_id)
    session.flush()
    return ended


def _refresh(session: Session, store: Store, actor: Actor, client_id: UUID) -> None:
    refresh_lines(session, [client_id])
    audit.record(session, store, actor, Action.CHANGE, target_id=client_id, section=_INHERITED)


def _inherited_from(source_id: UUID) -> Select[InheritedProtectionRecord]:
    """Return who inherits from a client, or from a record that she has absorbed."""
    return select(_I).where(_I.from_client_id.in_(records_of(source_id)), _I.ended_on.is_(None))


def _protected(client_id: UUID) -> Select[bool]:
    return select(CaseloadRecord.protected).where(CaseloadRecord.client_id == client_id)


def _check_day(on: date, since: date) -> None:
    if on > clock.today():
        raise InvalidInputError("client.protection_ends_later", "on")
    if on < since:
        raise InvalidInputError("client.protection_dates", "on")
