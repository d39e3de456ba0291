"""The family and the situation as rows and as what the rest of the program sees."""

from dataclasses import asdict, replace
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import withdrawal
from db.records import records_of
from db.tables.case import CaseloadRecord
from db.tables.household import (
    BarrierRecord,
    DayCareRecord,
    HouseholdMemberRecord,
    SituationFact,
    UnaccompaniedRecord,
)
from tekoto import clock
from tekoto.access import Actor
from tekoto.dates import partial_date
from tekoto.household import Barrier, DayCare, Household, Member, MemberForm, inverse
from tekoto.ids import new_id
from tekoto.text import needed_reason

NOT_FOUND = "household.not_found"
_F = TypeVar("_F", bound=SituationFact)
_M = HouseholdMemberRecord


def new_fact(session: Session, actor: Actor, client_id: UUID, row: _F) -> _F:
    """Add a row of a client's situation."""
    now = clock.now()
    row.id, row.client_id = new_id(), client_id
    row.recorded_by, row.recorded_at, row.changed_at = actor.user_id, now, now
    row.withdraw_reason = ""
    session.add(row)
    session.flush()
    return row


def take_back(session: Session, actor: Actor, row: SituationFact, reason: str) -> None:
    """Take back a wrong row: it stays with who took it back, when and why.

    Raises InvalidInputError ``household.reason_missing``.
    """
    reason = needed_reason(reason, "household.reason_missing")
    if withdrawal.take_back(row, actor, reason):
        row.changed_at = clock.now()
    session.flush()


def put_back(session: Session, row: SituationFact) -> None:
    """Let a row that was taken back hold again."""
    if withdrawal.put_back(row):
        row.changed_at = clock.now()
    session.flush()


def fill(row: HouseholdMemberRecord, form: MemberForm) -> None:
    """Write a checked form into a row."""
    values = asdict(form) | {
        "birth": form.birth.value if form.birth else None,
        "birth_precision": str(form.birth.precision) if form.birth else "",
    }
    for name, value in values.items():
        setattr(row, name, value)


def form_of(row: HouseholdMemberRecord) -> MemberForm:
    """Return the form of a row."""
    return MemberForm(
        relation=row.relation,
        name=row.name,
        birth=partial_date(row.birth, row.birth_precision),
        same_household=row.same_household,
        whereabouts=row.whereabouts,
        linked_client_id=row.linked_client_id,
        custody=row.custody,
        custody_from=row.custody_from,
        custody_to=row.custody_to,
        reunification=row.reunification,
        reunification_on=row.reunification_on,
    )


def household_of(session: Session, actor: Actor, client_id: UUID) -> Household:
    """Return what holds of a client's family and situation, inside a transaction."""
    members = (*_own(session, actor, client_id), *_seen_from(session, actor, client_id))
    names = {member.id: member.form.name for member in members}
    care = _holding(session, DayCareRecord, client_id)
    care.sort(key=lambda row: (row.since, row.recorded_at), reverse=True)
    barriers = _holding(session, BarrierRecord, client_id)
    barriers.sort(key=lambda row: (row.until is None, row.since, row.recorded_at), reverse=True)
    alone = _holding(session, UnaccompaniedRecord, client_id)
    alone.sort(key=lambda row: row.recorded_at)
    return Household(
        members=members,
        day_care=tuple(
            DayCare(row.id, row.member_id, row.state, row.since, names[row.member_id])
            for row in care
            if row.member_id in names
        ),
        barriers=tuple(
            Barrier(row.id, row.version, row.kind, row.since, row.until) for row in barriers
        ),
        unaccompanied=alone[-1].answer if alone else "unknown",
    )


def _holding(session: Session, kind: type[_F], client_id: UUID) -> list[_F]:
    query = select(kind).where(
        kind.client_id.in_(records_of(client_id)), kind.withdrawn_at.is_(None)
    )
    return list(session.scalars(query))


def _own(session: Session, actor: Actor, client_id: UUID) -> tuple[Member, ...]:
    query = (
        select(_M, CaseloadRecord)
        .outerjoin(CaseloadRecord, CaseloadRecord.client_id == _M.linked_client_id)
        .where(_M.client_id.in_(records_of(client_id)), _M.withdrawn_at.is_(None))
        .order_by(_M.birth, _M.recorded_at, _M.id)
    )
    return tuple(_member(actor, row, form_of(row), line) for row, line in session.execute(query))


def _seen_from(session: Session, actor: Actor, client_id: UUID) -> tuple[Member, ...]:
    """Return those in whose family the client is recorded, if the actor may know them.

    Of another office's client nothing is told. One whom the client's own list names already does
    not come twice.
    """
    own = select(_M.linked_client_id).where(
        _M.client_id.in_(records_of(client_id)),
        _M.withdrawn_at.is_(None),
        _M.linked_client_id.is_not(None),
    )
    query = (
        select(_M, CaseloadRecord)
        .join(CaseloadRecord, CaseloadRecord.client_id == _M.client_id)
        .where(
            _M.linked_client_id.in_(records_of(client_id)),
            _M.withdrawn_at.is_(None),
            _M.client_id.not_in(own),
            CaseloadRecord.office_id == actor.office_id,
        )
        .order_by(_M.recorded_at, _M.id)
    )
    found = []
    for row, line in session.execute(query):
        form = MemberForm(
            relation=inverse(row.relation),
            name=line.name,
            birth=partial_date(line.birth, line.birth_precision),
            same_household=row.same_household,
            linked_client_id=row.client_id,
        )
        found.append(replace(_member(actor, row, form, line), own=False))
    return tuple(found)


def _member(
    actor: Actor, row: HouseholdMemberRecord, form: MemberForm, line: CaseloadRecord | None
) -> Member:
    may_open = line is not None and line.office_id == actor.office_id
    return Member(
        id=row.id,
        version=row.version,
        form=form,
        recorded_at=row.recorded_at,
        linked_number=line.number if line is not None and may_open else "",
        protected=line is not None and line.protected,
        may_open=may_open,
    )
