"""Hiding a client who was recorded by mistake, and showing her again.

A deleted client has no line in the caseload and no words in the search, her identity code is free
for another, and ``db.guard`` opens her case for nobody. Everything recorded of her stays as it is.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, ColumnElement, delete, insert, select, update
from sqlalchemy.orm import Session

from db import caseload_line, client_rows, search_index
from db.tables import Base
from db.tables.case import CaseloadRecord, CaseRecord, IdentifierRecord
from db.undo_rows import from_json, to_json
from tekoto import clock


def hide(session: Session, client_ids: Sequence[UUID]) -> dict[UUID, dict[str, Any]]:
    """Take clients out of every list and search; return what ``show`` needs of each."""
    session.flush()
    table = IdentifierRecord
    current = [table.client_id.in_(client_ids), table.kind == client_rows.HETU, table.current]
    codes = session.execute(select(table.client_id, table.id).where(*current)).all()
    hidden: dict[UUID, dict[str, Any]] = {}
    rows = []
    lines = select(CaseloadRecord.__table__).where(CaseloadRecord.client_id.in_(client_ids))
    for line in session.execute(lines).mappings():
        rows.append(line["row"])
        kept = {key: to_json(value) for key, value in line.items() if key != "row"}
        hidden[line["client_id"]] = {"line": kept, "codes": []}
    for client_id, code_id in codes:
        hidden[client_id]["codes"].append(code_id.hex)
    session.execute(update(table).where(*current).values(current=False))
    for index in (search_index.CLIENTS, search_index.LIKENESS):
        search_index.remove(session, index, rows)
    search_index.remove_notes(session, client_ids)
    session.execute(delete(CaseloadRecord).where(CaseloadRecord.client_id.in_(client_ids)))
    _mark_deleted(session, CaseRecord.client_id.in_(client_ids), clock.now())
    return hidden


def show(session: Session, hidden: Mapping[UUID, Mapping[str, Any]]) -> None:
    """Bring hidden clients back into the lists and the search, as they were."""
    ids = list(hidden)
    codes = [UUID(hex=code) for one in hidden.values() for code in one["codes"]]
    table = IdentifierRecord
    session.execute(update(table).where(table.id.in_(codes)).values(current=True))
    session.execute(insert(CaseloadRecord), [_line_values(one["line"]) for one in hidden.values()])
    _mark_deleted(session, CaseRecord.client_id.in_(ids), None)
    caseload_line.refresh_lines(session, ids, notes=True)


def _line_values(kept: Mapping[str, Any]) -> dict[str, Any]:
    """Return a line as it was, with the columns that have been added since empty."""
    values: dict[str, Any] = {}
    line = Base.metadata.tables[CaseloadRecord.__tablename__]
    for column in line.columns:
        if column.key in kept:
            values[column.key] = from_json(line, column.key, kept[column.key])
        elif column.key != "row" and not column.nullable:
            values[column.key] = False if isinstance(column.type, Boolean) else ""
    return values


def _mark_deleted(session: Session, which: ColumnElement[bool], at: Any) -> None:
    session.execute(update(CaseRecord).where(which).values(deleted_at=at))
