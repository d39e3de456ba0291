"""The list of clients, in slices, in any order and in groups, quick at a hundred thousand."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from db import audit, custom_columns
from db.caseload_conditions import GROUPS, conditions, order
from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.caseload_view import ClientMarkRecord, MarkRecord
from db.tables.system import OfficialRecord
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.caseload import CaseloadGroup, GroupBy
from tekoto.client import CaseloadFilter, CaseloadRow
from tekoto.dates import partial_date
from tekoto.permission import check_list

MAX_SLICE = 5_000
_SECTION = "caseload"
_CHUNK = 500
_T = CaseloadRecord


def caseload(
    store: Store, actor: Actor, filter: CaseloadFilter, offset: int = 0, limit: int = 500
) -> tuple[CaseloadRow, ...]:
    """Return one slice of the office's clients, at most 5 000 rows.

    Empty values come last in either direction. Raises StoreError ``permission.denied``.
    """
    check_list(actor)
    with audit.reading(store, actor, Action.LIST, section=_SECTION) as access:
        found = _slice(access.session, actor, filter, offset, limit)
        access.count = len(found)
        return found


def copied(
    store: Store, actor: Actor, parts: Sequence[tuple[CaseloadFilter, int, int]]
) -> tuple[CaseloadRow, ...]:
    """Return slices (filter, offset, length) that are about to leave as a list, logged as such."""
    check_list(actor)
    with audit.reading(store, actor, Action.EXPORT, section=_SECTION, repeat_seconds=0) as access:
        found = _parts(access.session, actor, parts)
        access.count = len(found)
        return found


def chosen(
    store: Store, actor: Actor, parts: Sequence[tuple[CaseloadFilter, int, int]]
) -> tuple[CaseloadRow, ...]:
    """Return slices (filter, offset, length) that the user has selected, to work on."""
    check_list(actor)
    with audit.reading(store, actor, Action.LIST, section=_SECTION) as access:
        found = _parts(access.session, actor, parts)
        access.count = len(found)
        return found


def rows_of(store: Store, actor: Actor, client_ids: tuple[Any, ...]) -> tuple[CaseloadRow, ...]:
    """Return the lines of given clients of the office, by name; for a figure opened to persons."""
    check_list(actor)
    with audit.reading(store, actor, Action.LIST, section="persons", repeat_seconds=0) as access:
        found: list[CaseloadRow] = []
        for start in range(0, len(client_ids), _CHUNK):
            part = client_ids[start : start + _CHUNK]
            query = _rows().where(_T.client_id.in_(part), _T.office_id == actor.office_id)
            found.extend(_row(row) for row in access.session.execute(query))
        access.count = len(found)
        return tuple(sorted(found, key=lambda row: (row.name.casefold(), row.number)))


def chosen_ids(store: Store, actor: Actor, filter: CaseloadFilter) -> tuple[UUID, ...]:
    """Return the ids of the clients of a filter in its order, for work that logs itself."""
    check_list(actor)
    with store.read() as session:
        where = conditions(session, actor, filter)
        query = select(_T.client_id).where(*where).order_by(*order(session, filter, where))
        if filter.sort == "adviser_name":
            query = query.join(OfficialRecord, OfficialRecord.id == _T.adviser_id)
        return tuple(session.scalars(query))


def caseload_count(store: Store, actor: Actor, filter: CaseloadFilter) -> int:
    """Return how many clients the filter leaves. Raises StoreError ``permission.denied``."""
    check_list(actor)
    with store.read() as session:
        where = conditions(session, actor, filter)
        return session.scalar(select(func.count()).select_from(_T).where(*where)) or 0


def caseload_groups(
    store: Store, actor: Actor, filter: CaseloadFilter, by: GroupBy
) -> tuple[CaseloadGroup, ...]:
    """Return how many clients of a filter are in each group; figures only, so not logged."""
    check_list(actor)
    column = GROUPS[by]
    with store.read() as session:
        where = conditions(session, actor, filter)
        query = select(column, func.count()).where(*where).group_by(column)
        found = session.execute(query).all()
        if by is not GroupBy.ADVISER:
            return tuple(CaseloadGroup(key or "", "", count) for key, count in found)
        ids = [key for key, _count in found]
        official = OfficialRecord
        rows = session.execute(select(official.id, official.name).where(official.id.in_(ids)))
        names = {row.id: row.name for row in rows}
        return tuple(CaseloadGroup(key.hex, names[key], count) for key, count in found)


def state_counts(store: Store, actor: Actor) -> tuple[tuple[str, int], ...]:
    """Return how many of the office's cases are in each state; a figure only, so not logged."""
    check_list(actor)
    with store.read() as session:
        found = session.execute(
            select(_T.state, func.count())
            .where(_T.office_id == actor.office_id, _T.merged_into.is_(None))
            .group_by(_T.state)
            .order_by(_T.state)
        )
        return tuple((state, number) for state, number in found)


def _parts(
    session: Session, actor: Actor, parts: Sequence[tuple[CaseloadFilter, int, int]]
) -> tuple[CaseloadRow, ...]:
    found: list[CaseloadRow] = []
    for filter, offset, length in parts:
        for start in range(offset, offset + length, MAX_SLICE):
            limit = min(MAX_SLICE, offset + length - start)
            found.extend(_slice(session, actor, filter, start, limit))
    return tuple(found)


def _slice(
    session: Session, actor: Actor, filter: CaseloadFilter, offset: int, limit: int
) -> tuple[CaseloadRow, ...]:
    where = conditions(session, actor, filter)
    ordered = order(session, filter, where)
    page = select(_T.row).where(*where).order_by(*ordered)
    page = page.offset(offset).limit(min(limit, MAX_SLICE))
    if filter.sort == "adviser_name":
        page = page.join(OfficialRecord, OfficialRecord.id == _T.adviser_id)
    # The slice is found in the index alone; only its rows are then fetched.
    chosen = page.subquery()
    query = _rows().join(chosen, chosen.c.row == _T.row).order_by(*ordered)
    found = _with_marks(session, [_row(row) for row in session.execute(query)])
    return _with_own_fields(session, actor, found)


def _with_own_fields(
    session: Session, actor: Actor, rows: tuple[CaseloadRow, ...]
) -> tuple[CaseloadRow, ...]:
    _fields, values = custom_columns.listed(session, actor, [row.id for row in rows])
    if not values:
        return rows
    return tuple(
        replace(row, own=tuple(values[row.id].items())) if row.id in values else row for row in rows
    )


def _with_marks(session: Session, rows: list[CaseloadRow]) -> tuple[CaseloadRow, ...]:
    marks: dict[UUID, list[str]] = defaultdict(list)
    for start in range(0, len(rows), _CHUNK):
        ids = [row.id for row in rows[start : start + _CHUNK]]
        query = (
            select(ClientMarkRecord.client_id, MarkRecord.name)
            .join(MarkRecord, MarkRecord.id == ClientMarkRecord.mark_id)
            .where(ClientMarkRecord.client_id.in_(ids))
            .order_by(MarkRecord.name)
        )
        for client_id, name in session.execute(query):
            marks[client_id].append(name)
    if not marks:
        return tuple(rows)
    return tuple(
        replace(row, marks=tuple(marks[row.id])) if row.id in marks else row for row in rows
    )


def _rows() -> Select[*tuple[Any, ...]]:
    # Columns, not records: five hundred records take longer to build than to find.
    return select(
        _T.client_id,
        _T.number,
        _T.name,
        _T.original_name,
        _T.birth,
        _T.birth_precision,
        _T.state,
        _T.municipality,
        _T.mother_tongue,
        _T.interpreter_language,
        _T.plan_valid_to,
        _T.last_note_on,
        OfficialRecord.name.label("adviser_name"),
        _T.protected,
        _T.permit_valid_to,
    ).join(OfficialRecord, OfficialRecord.id == _T.adviser_id)


def _row(found: Any) -> CaseloadRow:
    client_id, number, name, original, birth, precision, *rest = found
    return CaseloadRow(client_id, number, name, original, partial_date(birth, precision), *rest)
