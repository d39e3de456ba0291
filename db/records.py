"""Which records stand under one view: a client's own, and those that she has absorbed.

What a record owns keeps its ``client_id``; whoever reads a client's things reads ``records_of``.
What would be missed otherwise, ``tests/db/test_merging_tables.py`` finds.
"""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Select, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from db.tables.case import CaseloadRecord, CaseRecord, NoteRecord
from db.tables.plan import PlanRecord
from tekoto import clock
from tekoto.dates import local_date
from tekoto.plan import PlanState

_L = CaseloadRecord
_Asked = aliased(CaseloadRecord)
PERSON = func.coalesce(_L.merged_into, _L.client_id)
"""Of a caseload line in a query: the client under whose view its record stands."""
MIRRORED = (
    "office_id",
    "adviser_id",
    "state",
    "protected",
    "sort_key",
    "number",
    "name",
    "original_name",
    "birth",
    "birth_precision",
    "municipality",
    "mother_tongue",
    "interpreter_language",
)
"""What an absorbed record's line repeats of its survivor's; a trigger keeps it so."""


def records_of(client_id: UUID) -> Select[UUID]:
    """Return a query for the ids of all records under one view, whichever of them is asked for."""
    view = (
        select(func.coalesce(_Asked.merged_into, _Asked.client_id))
        .where(_Asked.client_id == client_id)
        .scalar_subquery()
    )
    return select(_L.client_id).where(or_(_L.client_id == view, _L.merged_into == view))


def records_of_line() -> Select[UUID]:
    """Return the same within a query over caseload lines, for each line."""
    mine = or_(_Asked.client_id == PERSON, _Asked.merged_into == PERSON)
    return select(_Asked.client_id).where(mine).correlate(_L)


def view_of(session: Session, client_id: UUID) -> UUID:
    """Return the client under whose view a record stands: itself, or the one that absorbed it."""
    query = select(PERSON).where(_L.client_id == client_id)
    return session.scalar(query) or client_id


def absorbed_by(
    session: Session, client_ids: Sequence[UUID] | Select[UUID]
) -> dict[UUID, list[UUID]]:
    """Return the records that each of the clients has absorbed; none for most."""
    found: dict[UUID, list[UUID]] = {}
    query = select(_L.merged_into, _L.client_id).where(_L.merged_into.in_(client_ids))
    for survivor, absorbed in session.execute(query.order_by(_L.row)):
        if survivor is not None:
            found.setdefault(survivor, []).append(absorbed)
    return found


def in_merge(session: Session, client_ids: Sequence[UUID]) -> set[UUID]:
    """Return those of the records that have absorbed another or stand under another's view."""
    query = select(_L.client_id, _L.merged_into).where(
        _L.merged_into.is_not(None),
        or_(_L.client_id.in_(client_ids), _L.merged_into.in_(client_ids)),
    )
    both = {one for pair in session.execute(query) for one in pair if one is not None}
    return both & set(client_ids)


def follow_survivors(session: Session, client_ids: Sequence[UUID]) -> list[UUID]:
    """Give the records that the clients have absorbed to their advisers; return those records."""
    absorbed = absorbed_by(session, client_ids)
    for survivor, others in absorbed.items():
        query = select(CaseRecord.adviser_id, CaseRecord.office_id)
        adviser_id, office_id = session.execute(query.where(CaseRecord.client_id == survivor)).one()
        session.execute(
            update(CaseRecord)
            .where(CaseRecord.client_id.in_(others), CaseRecord.adviser_id != adviser_id)
            .values(adviser_id=adviser_id, office_id=office_id, changed_at=clock.now())
        )
    return [other for others in absorbed.values() for other in others]


def show_latest(session: Session, client_id: UUID) -> None:
    """Write on the line of a client's view when her valid plan ends and the last note was made."""
    view = view_of(session, client_id)
    records = records_of(view)
    plan_end = session.scalar(
        select(func.max(PlanRecord.valid_to)).where(
            PlanRecord.client_id.in_(records), PlanRecord.state == PlanState.VALID
        )
    )
    noted = session.scalar(
        select(func.max(NoteRecord.happened_at)).where(NoteRecord.client_id.in_(records))
    )
    session.execute(
        update(_L)
        .where(_L.client_id == view)
        .values(plan_valid_to=plan_end, last_note_on=None if noted is None else local_date(noted))
    )
