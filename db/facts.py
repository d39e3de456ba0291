"""Facts on a client that are added and withdrawn, never changed: one road for all kinds.

A kind (``db.fact_kinds``) pairs a frozen dataclass with its table; the fields have the same names.
"""

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import withdrawal
from db.records import records_of, view_of
from db.tables.case import CaseRecord
from db.tables.plan import CompetenceFact
from db.tables.system import OfficialRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.errors import NotFoundError
from tekoto.ids import new_id
from tekoto.record import Withdrawn

_F = TypeVar("_F")
_META = frozenset({"id", "recorded_at"})
Guard = Callable[[Actor, CaseRecord], None]


@dataclasses.dataclass(frozen=True, slots=True)
class Kind:
    """One kind of fact.

    ``checked`` tidies a fact or raises; ``newest`` orders the facts; ``follow`` keeps what repeats
    the newest fact elsewhere in step; ``guard`` may refuse an actor whom the case itself lets in.
    """

    fact: type[Any]
    record: type[CompetenceFact]
    section: str
    checked: Callable[[Any], Any]
    newest: Callable[[Any], Any]
    follow: Callable[[Session, Actor, UUID], None] | None = None
    before: Callable[[Session, Actor, UUID], None] | None = None
    guard: Guard | None = None


def put(session: Session, actor: Actor, client_id: UUID, kind: Kind, facts: Sequence[Any]) -> None:
    """Write checked facts of one kind, inside a transaction."""
    checked = [kind.checked(fact) for fact in facts]
    if kind.before is not None:
        kind.before(session, actor, client_id)
    for fact in checked:
        session.add(row_of(kind, fact, client_id, actor.user_id))
    session.flush()
    if kind.follow is not None:
        kind.follow(session, actor, client_id)


def row_of(kind: Kind, fact: Any, client_id: UUID, by: UUID) -> CompetenceFact:
    """Return a new row of a fact."""
    return kind.record(
        id=new_id(),
        client_id=client_id,
        recorded_by=by,
        recorded_at=clock.now(),
        withdraw_reason="",
        **{name: getattr(fact, name) for name in _names(kind)},
    )


def holding(
    session: Session, kind: Kind, fact: type[_F], client_id: UUID, *, own_record: bool = False
) -> tuple[_F, ...]:
    """Return the facts of a kind that hold, newest first.

    Also those of a record that the client has absorbed; ``own_record`` leaves them out.
    """
    record = kind.record
    whose: Any = (client_id,) if own_record else records_of(client_id)
    query = select(record).where(record.client_id.in_(whose), record.withdrawn_at.is_(None))
    found = [_fact(kind, row) for row in session.scalars(query)]
    found.sort(key=lambda one: (kind.newest(one), one.recorded_at), reverse=True)
    return cast("tuple[_F, ...]", tuple(found))


def withdrawn(session: Session, kinds: Iterable[Kind], client_id: UUID) -> tuple[Withdrawn, ...]:
    """Return the facts that were taken back, the last one first."""
    made: list[Withdrawn] = []
    for kind in kinds:
        record = kind.record
        query = (
            select(record, OfficialRecord.name)
            .outerjoin(OfficialRecord, OfficialRecord.id == record.withdrawn_by)
            .where(record.client_id.in_(records_of(client_id)), record.withdrawn_at.is_not(None))
        )
        for row, name in session.execute(query):
            if row.withdrawn_at is not None:
                fact, reason = _fact(kind, row), row.withdraw_reason
                made.append(Withdrawn(row.id, fact, reason, row.withdrawn_at, name or ""))
    made.sort(key=lambda one: one.withdrawn_at, reverse=True)
    return tuple(made)


def found(session: Session, kinds: Iterable[Kind], fact_id: UUID) -> tuple[Kind, CompetenceFact]:
    """Return a fact's row with its kind; raises NotFoundError ``competence.not_found``."""
    for kind in kinds:
        row = session.get(kind.record, fact_id)
        if row is not None:
            return kind, row
    raise NotFoundError("competence.not_found")


def take_back(session: Session, actor: Actor, kind: Kind, row: CompetenceFact, reason: str) -> None:
    """Withdraw a fact; the second time changes nothing."""
    if withdrawal.take_back(row, actor, reason):
        _after(session, actor, kind, row.client_id)


def bring_back(session: Session, actor: Actor, kind: Kind, row: CompetenceFact) -> None:
    """Let a withdrawn fact hold again."""
    if withdrawal.put_back(row):
        _after(session, actor, kind, row.client_id)


def _after(session: Session, actor: Actor, kind: Kind, client_id: UUID) -> None:
    session.flush()
    if kind.follow is not None:
        kind.follow(session, actor, view_of(session, client_id))


def _names(kind: Kind) -> list[str]:
    return [one.name for one in dataclasses.fields(kind.fact) if one.name not in _META]


def _fact(kind: Kind, row: CompetenceFact) -> Any:
    values = {name: getattr(row, name) for name in (*_names(kind), *_META)}
    return kind.fact(
        **{name: tuple(one) if isinstance(one, list) else one for name, one in values.items()}
    )
