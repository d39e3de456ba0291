"""Pairs of clients of whom an official said that they are two people; kept for ever."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import insert, or_, select
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_change, case_to_read
from db.many import insert_all
from db.records import PERSON, records_of
from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.merging import DistinctPairRecord
from db.tables.system import OfficialRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.duplicate import DistinctPair
from tekoto.errors import InvalidInputError, NotFoundError
from tekoto.ids import new_id

_SECTION = "not_same"
_D = DistinctPairRecord


def declare(store: Store, actor: Actor, client_id: UUID, other_id: UUID) -> None:
    """Remember that two clients are two people; said twice, it is kept once.

    Both must be clients that the actor may change: of another office's nothing can be said.
    Raises StoreError ``permission.denied``, NotFoundError ``client.not_found``.
    """
    if client_id == other_id:
        raise InvalidInputError("merge.itself", "other_id")
    first, second = _ordered(client_id, other_id)
    with store.write() as session:
        for one in (first, second):
            case_to_change(session, actor, one)
        _say(session, actor, first, second)
        audit.record(session, store, actor, Action.CREATE, target_id=client_id, section=_SECTION)


def take_back(store: Store, actor: Actor, client_id: UUID, other_id: UUID) -> None:
    """Take back that two clients are two people; the entry stays with who took it back.

    Raises NotFoundError ``merge.pair_not_found`` when nobody says so.
    """
    first, second = _ordered(client_id, other_id)
    with store.write() as session:
        case_to_change(session, actor, client_id)
        rows = _standing(session, first, second)
        if not rows:
            raise NotFoundError("merge.pair_not_found")
        for row in rows:
            row.withdrawn_by, row.withdrawn_at = actor.user_id, clock.now()
        session.flush()
        audit.record(session, store, actor, Action.CHANGE, target_id=client_id, section=_SECTION)


def pairs_of(store: Store, actor: Actor, client_id: UUID) -> tuple[DistinctPair, ...]:
    """Return the clients of the office who are known not to be this one, the newest word first."""
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        session = access.session
        case_to_read(session, actor, client_id)
        own = records_of(client_id)
        query = (
            select(_D, OfficialRecord.name, CaseloadRecord)
            .join(OfficialRecord, OfficialRecord.id == _D.said_by)
            .join(CaseloadRecord, CaseloadRecord.client_id.in_((_D.first_id, _D.second_id)))
            .where(
                or_(_D.first_id.in_(own), _D.second_id.in_(own)),
                _D.withdrawn_at.is_(None),
                CaseloadRecord.client_id.not_in(own),
                CaseloadRecord.office_id == actor.office_id,
            )
            .order_by(_D.said_at.desc())
        )
        found: dict[UUID, DistinctPair] = {}
        for row, said_by, line in session.execute(query):
            other = line.merged_into or line.client_id
            pair = DistinctPair(other, line.name, line.number, said_by, row.said_at)
            found.setdefault(other, pair)
        return tuple(found.values())


def distinct_from(session: Session, client_id: UUID) -> frozenset[UUID]:
    """Return the clients that are known not to be this one, and herself.

    What was said of a record that one of them has absorbed is said of the person.
    """
    own = records_of(client_id)
    query = (
        select(PERSON)
        .join(_D, CaseloadRecord.client_id.in_((_D.first_id, _D.second_id)))
        .where(or_(_D.first_id.in_(own), _D.second_id.in_(own)), _D.withdrawn_at.is_(None))
    )
    return frozenset({client_id, *session.scalars(query)})


def declare_in(session: Session, actor: Actor, client_id: UUID, others: Sequence[UUID]) -> None:
    """Write in the caller's transaction what was said while a client's form was open."""
    for other in others:
        first, second = _ordered(client_id, other)
        case_to_change(session, actor, other)
        _say(session, actor, first, second)


def declare_new(session: Session, actor: Actor, pairs: Sequence[tuple[UUID, UUID]]) -> None:
    """Write in the caller's transaction that clients just made are not others of the office."""
    ordered = dict.fromkeys(_ordered(one, other) for one, other in pairs)
    said = {"said_by": actor.user_id, "said_at": clock.now()}
    values = [
        {"id": new_id(), "first_id": one, "second_id": other} | said for one, other in ordered
    ]
    insert_all(session, _D, values)


def _say(session: Session, actor: Actor, first: UUID, second: UUID) -> None:
    if not _standing(session, first, second):
        values = {"id": new_id(), "first_id": first, "second_id": second}
        said = {"said_by": actor.user_id, "said_at": clock.now()}
        session.execute(insert(_D), values | said)


def _standing(session: Session, first: UUID, second: UUID) -> Sequence[DistinctPairRecord]:
    one, other = records_of(first), records_of(second)
    between = or_(
        _D.first_id.in_(one) & _D.second_id.in_(other),
        _D.first_id.in_(other) & _D.second_id.in_(one),
    )
    return session.scalars(select(_D).where(between, _D.withdrawn_at.is_(None))).all()


def _ordered(one: UUID, other: UUID) -> tuple[UUID, UUID]:
    return (one, other) if one.bytes < other.bytes else (other, one)
