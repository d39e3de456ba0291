"""The open store: the one object that hands out transactions.

A public function of ``db`` takes a ``Store`` and an ``Actor`` and opens exactly one transaction;
helpers take the ``Session`` and never commit.
"""

import errno
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from db.draft_file import DraftFile
from db.engine import (
    MODE,
    READ,
    WRITE,
    SqlcipherError,
    SqlcipherFile,
    dispose_and_check,
    postgres_engine,
)
from tekoto.errors import StaleRecordError, StoreError


class StoreKind(StrEnum):
    """The engine under a store."""

    SQLCIPHER = "sqlcipher"
    POSTGRES = "postgres"


@dataclass(frozen=True, slots=True)
class Store:
    """An open store: engine, its kind, the audit log's key and the store's id.

    ``file`` is the encrypted file of a SQLCipher store, ``None`` on PostgreSQL. Half-written forms
    have a file of their own beside it (``db.draft_file``).
    """

    engine: Engine = field(repr=False)
    kind: StoreKind
    audit_key: bytes = field(repr=False)
    store_id: UUID
    file: SqlcipherFile | None = field(default=None, repr=False)
    _drafts: DraftFile | None = field(default=None, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.file is not None:
            object.__setattr__(self, "_drafts", DraftFile(self.file, self.store_id))

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Open one writing transaction: commit at the end, roll back on any error.

        Raises ``StoreError`` and ``StaleRecordError`` in place of the driver's exceptions.
        """
        with self._transaction(self.engine, WRITE) as session:
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open one read-only transaction on a single snapshot; a write in it fails."""
        with self._transaction(self.engine, READ) as session:
            yield session

    @contextmanager
    def write_drafts(self) -> Iterator[Session]:
        """Open one writing transaction on the drafts; it waits for no other writer."""
        with self._transaction(self._draft_engine(), WRITE) as session:
            yield session

    @contextmanager
    def read_drafts(self) -> Iterator[Session]:
        """Open one read-only transaction on the drafts."""
        with self._transaction(self._draft_engine(), READ) as session:
            yield session

    @contextmanager
    def _transaction(self, engine: Engine, mode: str) -> Iterator[Session]:
        moded = self._moded(engine, mode)
        with _translated(), Session(moded, expire_on_commit=False) as session, session.begin():
            yield session

    def _draft_engine(self) -> Engine:
        return self.engine if self._drafts is None else self._drafts.engine

    def _moded(self, engine: Engine, mode: str) -> Engine:
        if self.kind is StoreKind.SQLCIPHER:
            return engine.execution_options(**{MODE: mode})
        if mode == READ:
            return engine.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
        return engine

    def settle(self) -> None:
        """Bring what is in the write-ahead log into the file itself, if the disk takes it."""
        if self.file is None:
            return
        with suppress(StoreError), driver_errors():
            raw = self.file.connect()
            try:
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                raw.close()

    def close(self) -> None:
        """Close every connection and forget the key.

        Raises ``StoreError`` ``store.busy`` if a transaction is still open elsewhere; the key is
        gone all the same.
        """
        with ExitStack() as closing:
            if self.file is not None:
                closing.callback(self.file.wipe)
            if self._drafts is not None:
                closing.callback(self._drafts.close)
            dispose_and_check(self.engine)


def postgres_store(
    url: str, audit_key: bytes, store_id: UUID, *, allow_superuser: bool = False
) -> Store:
    """Return a store on an office's PostgreSQL; see ``db.engine.postgres_engine``."""
    engine = postgres_engine(url, allow_superuser=allow_superuser)
    return Store(engine, StoreKind.POSTGRES, audit_key, store_id)


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except SQLAlchemyError as error:
        raise translate(error) from None


@contextmanager
def driver_errors() -> Iterator[None]:
    """Turn the exceptions of both drivers and of files into ``StoreError``.

    For work outside a ``Session``; also serves as a decorator.
    """
    try:
        with _translated():
            yield
    except SqlcipherError as error:
        raise StoreError(sqlite_key(error)) from None
    except OSError as error:
        # A file's error names its path, which holds the user's account name.
        raise StoreError(_FILE_KEYS.get(error.errno or 0, "store.io_error")) from None


_FILE_KEYS = {
    errno.ENOSPC: "store.disk_full",
    errno.EDQUOT: "store.disk_full",
    errno.EFBIG: "store.disk_full",
    errno.EACCES: "store.read_only",
    errno.EPERM: "store.read_only",
    errno.EROFS: "store.read_only",
    errno.ENOENT: "store.missing",
}
_SQLITE_KEYS = {
    5: "store.locked",
    6: "store.locked",
    8: "store.read_only",
    10: "store.io_error",
    11: "store.damaged",
    13: "store.disk_full",
    14: "store.cannot_open",
    18: "store.too_big",
    19: "store.conflict",
    26: "store.damaged",
}
_POSTGRES_KEYS = {
    "53100": "store.disk_full",
    "53300": "store.too_many_connections",
    "55P03": "store.locked",
    "40P01": "store.locked",
    "40001": "store.locked",
    "25006": "store.read_only",
    "42501": "store.not_allowed",
    "57014": "store.timeout",
    "XX001": "store.damaged",
    "XX002": "store.damaged",
}
_POSTGRES_CLASSES = {"08": "store.connection_lost", "57": "store.connection_lost"}


def translate(error: SQLAlchemyError) -> StoreError:
    """Return the store's own error for SQLAlchemy's, without any statement or value in it.

    An integrity error that reaches this place is ``store.conflict``; a function of ``db`` that
    knows what the conflict means catches it earlier, at its own flush.
    """
    if isinstance(error, StaleDataError):
        return StaleRecordError("store.stale")
    if isinstance(error, PoolTimeoutError):
        return StoreError("store.busy")
    if not isinstance(error, DBAPIError):
        return StoreError("store.failed", kind=type(error).__name__)
    if error.connection_invalidated:
        return StoreError("store.connection_lost")
    key = _driver_key(error.orig)
    if key == "store.failed":
        return StoreError(key, kind=type(error).__name__)
    return StoreError(key)


def _driver_key(error: Any) -> str:
    if hasattr(error, "sqlstate"):
        state = error.sqlstate
        if state is None:
            import psycopg

            lost = isinstance(error, (psycopg.OperationalError, psycopg.InterfaceError))
            return "store.connection_lost" if lost else "store.failed"
        if state.startswith("23"):
            return "store.conflict"
        return _POSTGRES_KEYS.get(state) or _POSTGRES_CLASSES.get(state[:2], "store.failed")
    return sqlite_key(error)


def sqlite_key(error: Any) -> str:
    """Return the message key for an error of the SQLCipher driver, by its result code."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return "store.failed"
    return _SQLITE_KEYS.get(code & 0xFF, "store.failed")
