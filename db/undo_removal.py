"""Single rows that an act takes away and that come back as they were.

The other rows of the same client may change meanwhile; ``db.undo_rows`` does what concerns all.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Table, delete, insert, select
from sqlalchemy.orm import Session

from db.tables import Base, load_all
from db.undo_rows import Rows, from_json, to_json

REMOVABLE = ("plan", "assessment")


def take_away(session: Session, name: str, row_ids: Sequence[UUID]) -> Rows:
    """Delete rows of a table in ``REMOVABLE`` and return them."""
    session.flush()
    taken = _rows(session, name, row_ids)
    table = _table(name)
    session.execute(delete(table).where(table.c.id.in_(row_ids)))
    session.expire_all()
    return {name: taken}


def take_away_again(session: Session, taken: Mapping[str, Any]) -> None:
    """Delete the rows that ``take_away`` has once returned."""
    for name, rows in taken.items():
        take_away(session, name, _ids(rows))


def bring_back(session: Session, taken: Mapping[str, Any]) -> None:
    """Write rows that ``take_away`` has returned as they were."""
    for name, rows in taken.items():
        table = _table(name)
        values = [{key: from_json(table, key, row[key]) for key in row} for row in rows]
        session.execute(insert(table), values)
    session.expire_all()


def is_away(session: Session, taken: Mapping[str, Any]) -> bool:
    """Tell whether none of these rows is there."""
    return not any(_rows(session, name, _ids(rows)) for name, rows in taken.items())


def is_back(session: Session, taken: Mapping[str, Any]) -> bool:
    """Tell whether these rows are there as they were."""
    return all(_rows(session, name, _ids(rows)) == rows for name, rows in taken.items())


def _ids(rows: Sequence[Mapping[str, Any]]) -> list[UUID]:
    return [UUID(hex=row["id"]) for row in rows]


def _rows(session: Session, name: str, row_ids: Sequence[UUID]) -> list[dict[str, Any]]:
    table = _table(name)
    query = select(table).where(table.c.id.in_(row_ids)).order_by(table.c.id)
    return [
        {column.key: to_json(row[column.key]) for column in table.columns}
        for row in session.execute(query).mappings()
    ]


def _table(name: str) -> Table:
    if name not in REMOVABLE:
        raise ValueError(f"single rows of {name} are not taken away")
    load_all()
    return Base.metadata.tables[name]
