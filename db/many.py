"""Statements about very many rows: what is written of them at once, and what is asked of them.

SQLAlchemy's own ``insert`` prepares each row by itself, and its ``in_`` a parameter for each value;
with ten thousand clients that is most of the work. The types of the columns are the same here.
"""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import ARRAY, Boolean, ColumnElement, Dialect, Text, bindparam, insert
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute, Session
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator, TypeEngine

from db.tables import Base
from db.tables.base import Guid

_Column: TypeAlias = ColumnElement[Any] | InstrumentedAttribute[Any]


def insert_all(session: Session, record: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows that all have the same columns; what is not given has no default."""
    if not rows:
        return
    connection, names = session.connection(), tuple(rows[0])
    statement, turns, positional = _prepared(record, names, connection.dialect)
    columns: list[Iterable[Any]] = []
    for name, turn in turns:
        values = [row[name] for row in rows]
        columns.append(values if turn is None else map(turn, values))
    written: list[Any] = list(zip(*columns, strict=True))
    if not positional:
        written = [dict(zip(names, values, strict=True)) for values in written]
    connection.exec_driver_sql(statement, written)


@lru_cache(maxsize=64)
def _prepared(
    record: type[Base], names: tuple[str, ...], dialect: Dialect
) -> tuple[str, list[tuple[str, Callable[[Any], Any] | None]], bool]:
    """Return the statement, and how each of its values becomes the driver's."""
    table = Base.metadata.tables[record.__tablename__]
    compiled = insert(table).compile(dialect=dialect, column_keys=names)
    turns: list[tuple[str, Callable[[Any], Any] | None]] = [
        (name, table.c[name].type.dialect_impl(dialect).bind_processor(dialect))
        for name in compiled.positiontup or names
    ]
    return str(compiled), turns, bool(compiled.positiontup)


def among(column: _Column, ids: Collection[UUID]) -> ColumnElement[bool]:
    """Return the condition that a column holds one of some ids, however many they are."""
    return _Among(column, bindparam(None, list(ids), type_=_Ids()))


class _Among(FunctionElement[bool]):
    inherit_cache = True
    type = Boolean()


@compiles(_Among, "sqlite")
def _among_sqlite(element: _Among, compiler: SQLCompiler, **more: Any) -> str:
    column, ids = (compiler.process(part, **more) for part in element.clauses)
    return f"{column} IN (SELECT unhex(value) FROM json_each({ids}))"  # noqa: S608 (no value in it)


@compiles(_Among, "postgresql")
def _among_postgres(element: _Among, compiler: SQLCompiler, **more: Any) -> str:
    column, ids = (compiler.process(part, **more) for part in element.clauses)
    return f"{column} = ANY ({ids})"


class _Ids(TypeDecorator[list[UUID]]):
    """Ids as one parameter: an array in PostgreSQL, a list in JSON in SQLite."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the type of the engine."""
        plain: TypeEngine[Any] = ARRAY(Guid()) if dialect.name == "postgresql" else Text()
        return dialect.type_descriptor(plain)

    def process_bind_param(self, value: list[UUID] | None, dialect: Dialect) -> Any:
        """Turn the ids into what the driver takes."""
        if value is None or dialect.name == "postgresql":
            return value
        return json.dumps([one.hex for one in value])
