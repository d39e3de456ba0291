"""A client's rows as data: what an act changed in them, and how they are put back.

Of the tables with one row for a client only the columns that differ are kept, of the lists all
rows; so an act can be taken back while something else of the same client has been changed since.
A table that an act may change stands in ``SINGLES`` or ``LISTS`` and nowhere else.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Date,
    Select,
    Table,
    Text,
    delete,
    func,
    insert,
    select,
    type_coerce,
    update,
)
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from db.many import among
from db.tables import Base, load_all
from db.tables.base import Guid, GuidText, Moment, MomentNumber
from db.tables.case import ClientRecord
from tekoto import clock

Rows = dict[str, list[dict[str, Any]]]
"""A client's rows by the name of their table, in what JSON can hold."""
SINGLES = {"client": "id", "client_case": "client_id"}
LISTS = (
    "client_name",
    "identifier",
    "nationality",
    "client_language",
    "permit",
    "residence",
    "contact",
    "protection",
    "case_period",
    "client_mark",
    "custom_value",
)
# Values of which no Python object needs to be made: JSON holds them as they come.
_TEXTS: Mapping[type[Any], TypeEngine[Any]] = {Guid: GuidText(), Date: Text()}
_HASHED: Mapping[type[Any], TypeEngine[Any]] = {**_TEXTS, Moment: MomentNumber()}
# What every change moves, or what only hiding does.
_ASIDE = {"version", "changed_at", "deleted_at"}
# They tell of the client but hold nothing that an official records.
_BOOKKEEPING = {"caseload", "client_history", "act_item", "import_decision"}


def lock(session: Session, client_ids: Sequence[UUID]) -> None:
    """Make a second writer on PostgreSQL wait, so that nothing changes after it was looked at."""
    query = select(ClientRecord.id).where(among(ClientRecord.id, client_ids))
    session.execute(query.order_by(ClientRecord.id).with_for_update())


def snapshot(session: Session, client_ids: Sequence[UUID]) -> dict[UUID, Rows]:
    """Return the rows of some clients, a few hundred at most at a time."""
    session.flush()
    found: dict[str, Rows] = {client_id.hex: {} for client_id in client_ids}
    whose = partial(among, ids=client_ids)
    for name in (*SINGLES, *LISTS):
        keys = [column.key for column in _table(name).columns]
        for owner, *row in session.execute(_rows_of(name, keys, whose, _TEXTS)).all():
            values = dict(zip(keys, map(to_json, row), strict=True))
            found[owner].setdefault(name, []).append(values)
    return {client_id: found[client_id.hex] for client_id in client_ids}


def difference(before: Rows, after: Rows) -> tuple[Rows, Rows]:
    """Return of both what the other has differently."""
    old: Rows = {}
    new: Rows = {}
    for name in SINGLES:
        one, other = before[name][0], after[name][0]
        changed = [key for key in one if key not in _ASIDE and one[key] != other[key]]
        if changed:
            old[name] = [{key: one[key] for key in changed}]
            new[name] = [{key: other[key] for key in changed}]
    for name in LISTS:
        rows, others = before.get(name, []), after.get(name, [])
        if rows != others:
            old[name], new[name] = rows, others
    return old, new


def holds(now: Rows, part: Mapping[str, Any]) -> bool:
    """Tell whether a client's rows still are as a part of a difference says."""
    for name, rows in part.items():
        if name in SINGLES:
            (wanted,), (one,) = rows, now[name]
            if any(one.get(key) != value for key, value in wanted.items()):
                return False
        elif now.get(name, []) != rows:
            return False
    return True


def put_back(session: Session, parts: Mapping[UUID, Mapping[str, Any]]) -> None:
    """Write parts of differences over the rows of their clients; the versions go on."""
    now, ids = clock.now(), list(parts)
    for name in LISTS:
        owners = [client_id for client_id in ids if name in parts[client_id]]
        if owners:
            _replace_list(session, name, owners, parts)
    singles = {"client": set(ids), "client_case": {i for i in ids if "client_case" in parts[i]}}
    for name, owners_of in singles.items():
        table = _table(name)
        for client_id in owners_of:
            row = parts[client_id].get(name, [{}])[0]
            values = {key: from_json(table, key, value) for key, value in row.items()}
            session.execute(
                update(table)
                .where(table.c[SINGLES[name]] == client_id)
                .values(version=table.c.version + 1, changed_at=now, **values)
            )
    session.expire_all()


def standing(
    session: Session, client_ids: Sequence[UUID], *, new: bool = False
) -> dict[UUID, dict[str, Any]]:
    """Return what tells whether anything has been recorded of clients since: hash and numbers.

    ``new`` of clients made just now: their ids follow each other and are found as one stretch.
    """
    if not client_ids:
        return {}
    session.flush()
    first, last = min(client_ids), max(client_ids)

    def whose(owner: ColumnElement[UUID]) -> ColumnElement[bool]:
        return owner.between(first, last) if new else among(owner, client_ids)

    rows: dict[str, list[Any]] = {client_id.hex: [] for client_id in client_ids}
    for name in (*SINGLES, *LISTS):
        keys = [column.key for column in _table(name).columns if column.key not in _ASIDE]
        query = _rows_of(name, keys, whose, _HASHED)
        for owner, *row in session.execute(query).all():
            if owner in rows:
                rows[owner].append((name, row))
    found: dict[UUID, dict[str, Any]] = {}
    encoder = json.JSONEncoder(default=to_json)
    for client_id in client_ids:
        text = encoder.encode(rows[client_id.hex])
        found[client_id] = {"rows": hashlib.sha256(text.encode()).hexdigest(), "others": {}}
    for table in _other_tables():
        query = (
            select(table.c.client_id, func.count())
            .where(whose(table.c.client_id))
            .group_by(table.c.client_id)
        )
        for client_id, count in session.execute(query):
            if client_id in found:
                found[client_id]["others"][table.name] = count
    return found


def to_json(value: Any) -> Any:
    """Return a column's value as JSON holds it."""
    if isinstance(value, UUID):
        return value.hex
    return value.isoformat() if isinstance(value, date | datetime) else value


def from_json(table: Table, column: str, value: Any) -> Any:
    """Return what ``to_json`` made of a column's value as the value again."""
    kind = table.c[column].type
    if value is None:
        return None
    if isinstance(kind, Guid):
        return UUID(hex=value)
    if isinstance(kind, Moment):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if kind.python_type is date else value


def _table(name: str) -> Table:
    load_all()
    return Base.metadata.tables[name]


def _rows_of(
    name: str,
    keys: Sequence[str],
    whose: Callable[[ColumnElement[UUID]], ColumnElement[bool]],
    plain: Mapping[type[Any], TypeEngine[Any]],
) -> Select[Any]:
    """Return the question for columns of all rows of clients, each after whose row it is."""
    table = _table(name)
    columns = (_owner(table), *(table.c[key] for key in keys))
    query = select(*(type_coerce(c, plain.get(type(c.type), c.type)) for c in columns))
    if name == "case_period":
        query = query.join_from(table, _table("client_case"))
    return query.where(whose(_owner(table))).order_by(*table.primary_key)


def _owner(table: Table) -> ColumnElement[UUID]:
    if table.name == "case_period":
        return _table("client_case").c.client_id
    return table.c[SINGLES.get(table.name, "client_id")]


def _replace_list(
    session: Session, name: str, owners: Sequence[UUID], parts: Mapping[UUID, Mapping[str, Any]]
) -> None:
    table = _table(name)
    if name == "case_period":
        cases = _table("client_case")
        theirs = select(cases.c.id).where(cases.c.client_id.in_(owners))
        session.execute(delete(table).where(table.c.case_id.in_(theirs)))
    else:
        session.execute(delete(table).where(table.c.client_id.in_(owners)))
    rows: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for client_id in owners:
        for row in parts[client_id][name]:
            values = {key: from_json(table, key, value) for key, value in row.items()}
            rows[tuple(values)].append(values)
    for same_columns in rows.values():
        session.execute(insert(table), same_columns)


def _other_tables() -> Iterator[Table]:
    known = {*SINGLES, *LISTS, *_BOOKKEEPING}
    load_all()
    for table in Base.metadata.tables.values():
        if table.name not in known and "client_id" in table.c:
            yield table
