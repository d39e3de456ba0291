"""Pairs of clients of whom an official said that they are two people; kept for ever."""

from uuid import UUID

from sqlalchemy import insert, or_, select
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_change, case_to_read
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
        row = _standing(session, first, second)
        if row is None:
            raise NotFoundError("merge.pair_not_found")
        row.withdrawn_by, row.withdrawn_at = actor.user_id, clock.now()
        session.flush()
        audit.record(session, store, actor, Action.CHANGE, target_id=client_id, section=_SECTION)


def pairs_of(store: Store, actor: Actor, client_id: UUID) -> tuple[DistinctPair, ...]:
    """Return the clients of the office who are known not to be this one, the newest word first."""
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        session = access.session
        case_to_read(session, actor, client_id)
        others = distinct_from(session, client_id) - {client_id}
        query = (
            select(_D, OfficialRecord.name, CaseloadRecord)
            .join(OfficialRecord, OfficialRecord.id == _D.said_by)
            .join(CaseloadRecord, CaseloadRecord.client_id.in_((_D.first_id, _D.second_id)))
            .where(
                or_(_D.first_id == client_id, _D.second_id == client_id),
                _D.withdrawn_at.is_(None),
                CaseloadRecord.client_id.in_(others),
                CaseloadRecord.office_id == actor.office_id,
            )
            .order_by(_D.said_at.desc())
        )
        return tuple(
            DistinctPair(line.client_id, line.name, line.number, said_by, row.said_at)
            for row, said_by, line in session.execute(query)
        )


def distinct_from(session: Session, client_id: UUID) -> frozenset[UUID]:
    """Return the clients that are known not to be this one, and herself."""
    query = select(_D.first_id, _D.second_id).where(
        or_(_D.first_id == client_id, _D.second_id == client_id), _D.withdrawn_at.is_(None)
    )
    return frozenset({client_id, *(one for pair in session.execute(query) for one in pair)})


def declare_in(session: Session, actor: Actor, client_id: UUID, others: tuple[UUID, ...]) -> None:
    """Write in the caller's transaction what was said while a client's form was open."""
    for other in others:
        first, second = _ordered(client_id, other)
        case_to_change(session, actor, other)
        _say(session, actor, first, second)


def _say(session: Session, actor: Actor, first: UUID, second: UUID) -> None:
    if _standing(session, first, second) is None:
        values = {"id": new_id(), "first_id": first, "second_id": second}
        said = {"said_by": actor.user_id, "said_at": clock.now()}
        session.execute(insert(_D), values | said)


def _standing(session: Session, first: UUID, second: UUID) -> DistinctPairRecord | None:
    return session.scalar(
        select(_D).where(_D.first_id == first, _D.second_id == second, _D.withdrawn_at.is_(None))
    )


def _ordered(one: UUID, other: UUID) -> tuple[UUID, UUID]:
    return (one, other) if one.bytes < other.bytes else (other, one)
