"""The list of clients, in slices, in any order, quick at a hundred thousand."""

from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute

from db import audit
from db.client_reader import partial_date
from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.system import OfficialRecord
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.client import CaseloadFilter, CaseloadRow
from tekoto.permission import check_list

MAX_SLICE = 5_000
_SECTION = "caseload"
_T = CaseloadRecord
_SORTS: dict[str, InstrumentedAttribute[Any]] = {
    "name": _T.sort_key,
    "number": _T.number,
    "birth": _T.birth,
    "state": _T.state,
    "municipality": _T.municipality,
    "mother_tongue": _T.mother_tongue,
    "interpreter_language": _T.interpreter_language,
    "plan_valid_to": _T.plan_valid_to,
    "last_note_on": _T.last_note_on,
    "adviser_name": OfficialRecord.name,
    "original_name": _T.original_name,
    "protected": _T.protected,
}


def caseload(
    store: Store, actor: Actor, filter: CaseloadFilter, offset: int = 0, limit: int = 500
) -> tuple[CaseloadRow, ...]:
    """Return one slice of the office's clients, at most 5 000 rows.

    Empty values come last in either direction. Raises StoreError ``permission.denied``.
    """
    check_list(actor)
    page = (
        select(_T.row)
        .where(*_conditions(actor, filter))
        .order_by(*_order(filter))
        .offset(offset)
        .limit(min(limit, MAX_SLICE))
    )
    if filter.sort == "adviser_name":
        page = page.join(OfficialRecord, OfficialRecord.id == _T.adviser_id)
    with audit.reading(store, actor, Action.LIST, section=_SECTION) as access:
        # The slice is found in the index alone; only its rows are then fetched.
        chosen = page.subquery()
        query = _rows().join(chosen, chosen.c.row == _T.row).order_by(*_order(filter))
        found = tuple(_row(row) for row in access.session.execute(query))
        access.count = len(found)
        return found


def rows_of(store: Store, actor: Actor, client_ids: tuple[Any, ...]) -> tuple[CaseloadRow, ...]:
    """Return the lines of given clients of the office, by name; for a figure opened to persons."""
    check_list(actor)
    with audit.reading(store, actor, Action.LIST, section="persons", repeat_seconds=0) as access:
        found: list[CaseloadRow] = []
        for start in range(0, len(client_ids), 500):
            part = client_ids[start : start + 500]
            query = _rows().where(_T.client_id.in_(part), _T.office_id == actor.office_id)
            found.extend(_row(row) for row in access.session.execute(query))
        access.count = len(found)
        return tuple(sorted(found, key=lambda row: (row.name.casefold(), row.number)))


def caseload_count(store: Store, actor: Actor, filter: CaseloadFilter) -> int:
    """Return how many clients the filter leaves. Raises StoreError ``permission.denied``."""
    check_list(actor)
    with store.read() as session:
        query = select(func.count()).select_from(_T).where(*_conditions(actor, filter))
        return session.scalar(query) or 0


def state_counts(store: Store, actor: Actor) -> tuple[tuple[str, int], ...]:
    """Return how many of the office's cases are in each state; a figure only, so not logged."""
    check_list(actor)
    with store.read() as session:
        found = session.execute(
            select(_T.state, func.count())
            .where(_T.office_id == actor.office_id)
            .group_by(_T.state)
            .order_by(_T.state)
        )
        return tuple((state, number) for state, number in found)


def _conditions(actor: Actor, filter: CaseloadFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [_T.office_id == actor.office_id]
    if filter.states:
        conditions.append(_T.state.in_(filter.states))
    if filter.adviser_id is not None:
        conditions.append(_T.adviser_id == filter.adviser_id)
    return conditions


def _order(filter: CaseloadFilter) -> list[ColumnElement[Any]]:
    column = _SORTS[filter.sort]
    directed = column.desc() if filter.descending else column.asc()
    if column is _T.sort_key:
        return [directed, _T.row.desc() if filter.descending else _T.row.asc()]
    empty = column.is_(None) if column.nullable else column == ""
    if column is _T.protected:
        return [directed, _T.sort_key.asc(), _T.row.asc()]
    return [empty, directed, _T.sort_key.asc(), _T.row.asc()]


def _rows() -> Select[Any, Any, Any, Any, Any, Any, Any, Any, Any, Any, Any, Any, Any, Any]:
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
    ).join(OfficialRecord, OfficialRecord.id == _T.adviser_id)


def _row(found: Any) -> CaseloadRow:
    client_id, number, name, original, birth, precision, *rest = found
    return CaseloadRow(client_id, number, name, original, partial_date(birth, precision), *rest)
