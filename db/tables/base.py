"""The base of all tables and the column types that behave alike on both engines."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any, ClassVar, TypeAlias
from uuid import UUID

from sqlalchemy import (
    TEXT,
    BigInteger,
    Date,
    DateTime,
    Dialect,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    Uuid,
)
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator, TypeEngine

from tekoto.text import clean

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

RowNumber = BigInteger().with_variant(Integer(), "sqlite")
"""A counted key: SQLite lets only INTEGER stand for its own row id."""


# The drivers' own values of a column and ours: these run for every value, so they are one call.
_Turn: TypeAlias = Callable[[Any], Any]


def _guid_bytes(value: UUID | None) -> bytes | None:
    return None if value is None else value.bytes


def _guid(value: bytes | None) -> UUID | None:
    return None if value is None else UUID(bytes=bytes(value))


def _guid_hex(value: UUID | None) -> str | None:
    return None if value is None else value.hex


def _bytes_hex(value: bytes | None) -> str | None:
    return None if value is None else value.hex()


def _in_utc(value: datetime | None) -> datetime | None:
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError("a stored moment needs its time zone")
    return value.astimezone(UTC)


def _microseconds(value: datetime | None) -> int | None:
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError("a stored moment needs its time zone")
    return (value - _EPOCH) // _MICROSECOND


def _moment(value: int | None) -> datetime | None:
    return None if value is None else _EPOCH + timedelta(microseconds=value)


def _cleaned(value: str | None) -> str | None:
    if value is None or (value.isascii() and "\x00" not in value):
        return value
    return clean(value)


class Guid(TypeDecorator[UUID]):
    """A UUID: native in PostgreSQL, 16 bytes in SQLite."""

    impl = LargeBinary
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column type of the engine."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(Uuid())
        return dialect.type_descriptor(LargeBinary(16))

    def bind_processor(self, dialect: Dialect) -> _Turn | None:
        """Return what turns a value into what the driver takes."""
        return None if dialect.name == "postgresql" else _guid_bytes

    def result_processor(self, dialect: Dialect, coltype: object) -> _Turn | None:
        """Return what turns that into the value again."""
        return None if dialect.name == "postgresql" else _guid


class GuidText(Guid):
    """The same column read as the UUID's 32 digits."""

    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> _Turn:
        """Return what turns the driver's value into text."""
        return _guid_hex if dialect.name == "postgresql" else _bytes_hex


class Moment(TypeDecorator[datetime]):
    """A moment in UTC: timestamptz in PostgreSQL, microseconds since 1970 in SQLite."""

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column type of the engine."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(BigInteger())

    def bind_processor(self, dialect: Dialect) -> _Turn:
        """Return what turns a value into what the driver takes."""
        return _in_utc if dialect.name == "postgresql" else _microseconds

    def result_processor(self, dialect: Dialect, coltype: object) -> _Turn | None:
        """Return what turns that into the value again."""
        return _in_utc if dialect.name == "postgresql" else _moment


class MomentNumber(Moment):
    """The same column read as microseconds since 1970."""

    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> _Turn | None:
        """Return what turns the driver's value into the number."""
        return _microseconds if dialect.name == "postgresql" else None


class CleanText(TypeDecorator[str]):
    """Text as ``tekoto.text.clean`` leaves it; both engines then keep the same characters."""

    impl = Text
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> _Turn:
        """Return what turns a value into what the driver takes."""
        return _cleaned


class SortText(TypeDecorator[str]):
    """A sort key or code: compared byte by byte on both engines, whatever the server's locale."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column type of the engine."""
        if dialect.name == "postgresql":
            return TEXT(collation="C")
        return dialect.type_descriptor(Text())


def only_where(condition: str) -> dict[str, str]:
    """Return the ``info`` of an index that holds the rows of a condition alone.

    The migrations make it so; ``sqlite_where`` and ``postgresql_where`` would load both dialects
    whole at every start. A test holds the condition against the index in the store.
    """
    return {"where": condition}


class Base(DeclarativeBase):
    """Every table of the store; ``metadata`` is what the migrations must arrive at."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: Guid,
        datetime: Moment,
        str: CleanText,
        date: Date,
    }
