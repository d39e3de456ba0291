"""Fetching a record for a change: it exists, the actor may, and nobody saved it first."""

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.tables.case import CaseloadRecord, CaseRecord
from tekoto.access import Actor
from tekoto.errors import NotFoundError, StaleRecordError
from tekoto.permission import check_change, check_open, may_see_protected_contacts


class Versioned(Protocol):
    """A record that a person edits."""

    version: int


_R = TypeVar("_R")
_V = TypeVar("_V", bound=Versioned)


def found(
    session: Session, record: type[_R], record_id: UUID, key: str, *, lock: bool = False
) -> _R:
    """Return the record; raises NotFoundError with ``key`` when there is none.

    ``lock`` makes a second writer on PostgreSQL wait here and then see all that the first wrote.
    """
    row = session.get(record, record_id, with_for_update=True if lock else None)
    if row is None:
        raise NotFoundError(key)
    return row


def unchanged(session: Session, record: type[_V], record_id: UUID, version: int, key: str) -> _V:
    """Return the record for a change; raises StaleRecordError when somebody saved it first."""
    row = found(session, record, record_id, key)
    if row.version != version:
        raise StaleRecordError("store.stale")
    return row


def case_to_read(session: Session, actor: Actor, client_id: UUID) -> CaseRecord:
    """Return a client's case if the actor may open it, as ``tekoto.permission.check_open`` says."""
    case = _cases(session, [client_id])[client_id]
    check_open(actor, case.office_id)
    return case


def case_to_change(session: Session, actor: Actor, client_id: UUID) -> CaseRecord:
    """Return a client's case if the actor may change it."""
    return cases_to_change(session, actor, [client_id])[client_id]


def cases_to_change(
    session: Session, actor: Actor, client_ids: Sequence[UUID]
) -> Mapping[UUID, CaseRecord]:
    """Return clients' cases if the actor may change every one of them."""
    cases = _cases(session, client_ids)
    for case in cases.values():
        check_change(actor, case.office_id)
    return cases


def hides_place(session: Session, actor: Actor, client_id: UUID) -> bool:
    """Tell whether the actor must not read what tells where a client under turvakielto lives.

    Her school is such, and every free text that may name it.
    """
    return not may_see_protected_contacts(actor) and is_protected(session, client_id)


def is_protected(session: Session, client_id: UUID) -> bool:
    """Tell whether a client is under turvakielto, her own or a family member's."""
    query = select(CaseloadRecord.protected).where(CaseloadRecord.client_id == client_id)
    return bool(session.scalar(query))


def _cases(session: Session, client_ids: Sequence[UUID]) -> dict[UUID, CaseRecord]:
    # An absorbed record is handled by whoever handles its survivor.
    view = func.coalesce(CaseloadRecord.merged_into, CaseloadRecord.client_id)
    query = select(CaseloadRecord.client_id, CaseRecord).join(
        CaseRecord, CaseRecord.client_id == view
    )
    # A deleted client is like one who never was; only db.undo brings her back.
    query = query.where(CaseloadRecord.client_id.in_(client_ids), CaseRecord.deleted_at.is_(None))
    cases: dict[UUID, CaseRecord] = dict(session.execute(query).all())
    if not cases.keys() >= set(client_ids):
        raise NotFoundError("client.not_found")
    return cases
