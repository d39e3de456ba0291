"""Children's day care and the barriers: each function is one logged transaction."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_change, found, unchanged
from db.household_rows import NOT_FOUND, household_of, new_fact, put_back, take_back
from db.records import records_of
from db.store import Store
from db.tables.household import BarrierRecord, DayCareRecord, HouseholdMemberRecord, SituationFact
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import InvalidInputError
from tekoto.household import CHILDCARE, WAITING, Household

_SECTION = "barriers"
_B = BarrierRecord


def add_day_care(store: Store, actor: Actor, member_id: UUID, state: str, since: date) -> Household:
    """Record how a child's day care stands from a day on.

    An application without a place opens the barrier of childcare, if none is open; when no child
    waits any more, the barrier that an application opened ends the day before. A place may be
    given from a day to come. Raises InvalidInputError ``household.code``, ``household.later``,
    ``household.before_birth``.
    """
    _check_code("day_care_states", state, "state", since)
    if since > clock.today() and state != "place":
        raise InvalidInputError("household.later", "since")
    with store.write() as session:
        child = found(session, HouseholdMemberRecord, member_id, NOT_FOUND)
        case_to_change(session, actor, child.client_id)
        if child.birth is not None and since.year < child.birth.year:
            raise InvalidInputError("household.before_birth", "since")
        row = DayCareRecord(member_id=member_id, state=state, since=since)
        new_fact(session, actor, child.client_id, row)
        _follow(session, actor, child.client_id, row)
        return _saved(session, store, actor, child.client_id, Action.CREATE)


def add_barrier(
    store: Store,
    actor: Actor,
    client_id: UUID,
    kind: str,
    since: date,
    until: date | None = None,
) -> Household:
    """Record what stands in the way of studies or work.

    Raises InvalidInputError ``household.code``, ``household.later``, ``household.barrier_dates``,
    ``household.barrier_open`` when the same one is open already.
    """
    _check_code("barriers", kind, "kind", since)
    _check_days(since, until)
    with store.write() as session:
        case_to_change(session, actor, client_id)
        _refuse_second(session, client_id, kind, until)
        new_fact(session, actor, client_id, _B(kind=kind, since=since, until=until))
        return _saved(session, store, actor, client_id, Action.CREATE)


def end_barrier(
    store: Store, actor: Actor, barrier_id: UUID, version: int, until: date | None
) -> Household:
    """Tell the last day of a barrier, or with None that it stands in the way again.

    Raises as ``add_barrier`` does, and StaleRecordError.
    """
    with store.write() as session:
        row = unchanged(session, _B, barrier_id, version, NOT_FOUND)
        case_to_change(session, actor, row.client_id)
        _check_days(row.since, until)
        if until is None and row.until is not None:
            _refuse_second(session, row.client_id, row.kind, None)
        row.until, row.changed_at = until, clock.now()
        return _saved(session, store, actor, row.client_id, Action.CHANGE)


def withdraw(store: Store, actor: Actor, fact_id: UUID, reason: str) -> Household:
    """Take back a barrier or a state of day care recorded by mistake, with what it opened.

    Raises InvalidInputError ``household.reason_missing``.
    """
    with store.write() as session:
        row = _fact(session, fact_id)
        case_to_change(session, actor, row.client_id)
        for one in (row, *_opened_by(session, row)):
            take_back(session, actor, one, reason)
        return _saved(session, store, actor, row.client_id, Action.CHANGE)


def restore(store: Store, actor: Actor, fact_id: UUID) -> Household:
    """Put back what ``withdraw`` took back; raises as ``add_barrier`` does."""
    with store.write() as session:
        row = _fact(session, fact_id)
        case_to_change(session, actor, row.client_id)
        for one in (row, *_opened_by(session, row)):
            if isinstance(one, _B) and one.withdrawn_at is not None:
                _refuse_second(session, one.client_id, one.kind, one.until)
            put_back(session, one)
        return _saved(session, store, actor, row.client_id, Action.CHANGE)


def _follow(session: Session, actor: Actor, client_id: UUID, row: DayCareRecord) -> None:
    """Let the barrier of childcare follow a child's day care."""
    barrier = _open_barrier(session, client_id, CHILDCARE)
    if row.state == WAITING:
        if barrier is None:
            opened = _B(kind=CHILDCARE, since=row.since, day_care_id=row.id)
            new_fact(session, actor, client_id, opened)
        return
    if barrier is None or barrier.day_care_id is None or row.state == "unknown":
        return
    if not _somebody_waits(session, client_id, row.since):
        # The last day on which it stood in the way; never before its first.
        last = date.fromordinal(row.since.toordinal() - 1)
        barrier.until, barrier.changed_at = max(last, barrier.since), clock.now()
        session.flush()


def _opened_by(session: Session, row: SituationFact) -> list[BarrierRecord]:
    return list(session.scalars(select(_B).where(_B.day_care_id == row.id)))


def _somebody_waits(session: Session, client_id: UUID, day: date) -> bool:
    query = (
        select(DayCareRecord)
        .where(
            DayCareRecord.client_id.in_(records_of(client_id)),
            DayCareRecord.withdrawn_at.is_(None),
            DayCareRecord.since <= day,
        )
        .order_by(DayCareRecord.since, DayCareRecord.recorded_at)
    )
    return WAITING in {row.member_id: row.state for row in session.scalars(query)}.values()


def _open_barrier(session: Session, client_id: UUID, kind: str) -> BarrierRecord | None:
    query = select(_B).where(
        _B.client_id.in_(records_of(client_id)),
        _B.kind == kind,
        _B.until.is_(None),
        _B.withdrawn_at.is_(None),
    )
    return session.scalars(query).first()


def _refuse_second(session: Session, client_id: UUID, kind: str, until: date | None) -> None:
    if until is None and _open_barrier(session, client_id, kind) is not None:
        raise InvalidInputError("household.barrier_open", "kind")


def _check_code(name: str, code: str, field: str, day: date) -> None:
    if code not in vocabulary.codes(name, on=day):
        raise InvalidInputError("household.code", field)


def _check_days(since: date, until: date | None) -> None:
    if since > clock.today():
        raise InvalidInputError("household.later", "since")
    if until is not None and until < since:
        raise InvalidInputError("household.barrier_dates", "until")


def _fact(session: Session, fact_id: UUID) -> SituationFact:
    row = session.get(DayCareRecord, fact_id)
    return row if row is not None else found(session, _B, fact_id, NOT_FOUND)


def _saved(
    session: Session, store: Store, actor: Actor, client_id: UUID, action: Action
) -> Household:
    session.flush()
    made = household_of(session, actor, client_id)
    audit.record(session, store, actor, action, target_id=client_id, section=_SECTION)
    return made
