"""Connections to the two engines: an encrypted SQLite file and an office's PostgreSQL.

All knowledge of the SQLCipher binding is here and in ``db.backup``, so that it can be replaced.
The standard library's ``sqlite3`` is never used: it would write plain text, and the SQLite it
carries may corrupt a write-ahead log (fixed in 3.51.3, https://sqlite.org/wal.html#walresetbug).
"""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.pool import QueuePool

from tekoto.errors import StoreError, VaultError

MIN_SQLITE = (3, 51, 3)
KEY_BYTES = 32
BUSY_TIMEOUT_MS = 5_000
READ = "read"
WRITE = "write"
MODE = "tekoto_mode"
SqlcipherError: type[Exception] = sqlcipher.Error
_LOCAL_HOSTS = frozenset({"", "localhost", "127.0.0.1", "::1"})
_UNSUPPORTED_ENGINES = ("cockroach", "yugabyte", "-yb-", "citus", "greenplum", "redshift")


class SqlcipherFile:
    """One encrypted file and the key that opens it.

    The key is held in a single ``bytearray`` which ``wipe`` overwrites. Python may have made
    copies that cannot be reached (the text of the key statement, for one): wiping shortens the
    time a key lies in memory, it does not promise that none is left.
    """

    def __init__(self, path: Path, key: bytes | bytearray) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("the data key must be 32 bytes")
        self.path = path
        self._key: bytearray | None = bytearray(key)

    def __repr__(self) -> str:
        return f"SqlcipherFile({self.path.name!r})"

    def at(self, path: Path) -> "SqlcipherFile":
        """Return another file under the same key, for a backup or its check."""
        return SqlcipherFile(path, self._open_key())

    def _open_key(self) -> bytearray:
        if self._key is None:
            raise StoreError("store.closed")
        return self._key

    def wipe(self) -> None:
        """Overwrite the key; no connection can be opened afterwards."""
        if self._key is not None:
            self._key[:] = bytes(len(self._key))
            self._key = None

    def create(self) -> None:
        """Make the file, readable by its owner alone.

        Raises ``VaultError`` ``vault.exists`` if anything is there already.
        """
        key = self._open_key()
        try:
            descriptor = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
        except FileExistsError:
            raise VaultError("vault.exists") from None
        os.close(descriptor)
        raw = _open_raw(self.path, key)
        try:
            raw.execute("PRAGMA journal_mode = WAL")
            raw.execute("PRAGMA user_version = 1")
        finally:
            raw.close()

    def connect(self) -> Any:
        """Open a checked connection; the file must exist.

        Raises ``StoreError``: ``store.missing``, ``store.damaged`` (or the key is wrong: the key
        check of the key file tells which), ``store.locked``, ``store.no_cipher``,
        ``store.old_sqlite``.
        """
        if not self.path.is_file():
            raise StoreError("store.missing")
        if self.path.stat().st_size == 0:
            # To SQLite an emptied file is a new database, and the first statement would write it.
            raise StoreError("store.damaged")
        raw = _open_raw(self.path, self._open_key())
        try:
            raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            for pragma in (
                "foreign_keys = ON",
                "journal_mode = WAL",
                "synchronous = FULL",
                "secure_delete = ON",
                "temp_store = MEMORY",
                "trusted_schema = OFF",
                "cache_size = -32768",
            ):
                raw.execute(f"PRAGMA {pragma}").fetchone()
        except BaseException:
            raw.close()
            raise
        return raw

    def engine(self) -> Engine:
        """Return a pooled engine on this file. Transactions begin as ``begin_sqlite`` says."""
        return sqlcipher_engine(self.connect)


def sqlcipher_engine(connect: Callable[[], Any]) -> Engine:
    """Return a pooled engine over the connections that ``connect`` opens."""
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=connect,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=8,
        pool_timeout=10,
        # The connection used last has the pages and the prepared statements at hand.
        pool_use_lifo=True,
        hide_parameters=True,
    )
    event.listen(engine, "begin", begin_sqlite)
    return engine


def begin_sqlite(connection: Connection) -> None:
    """Begin explicitly: IMMEDIATE for a write, deferred and query-only for a read.

    The driver's own implicit transactions leave a killed migration half done, and a deferred
    write may fail at its first statement when another connection writes.
    """
    reads = connection.get_execution_options().get(MODE) == READ
    connection.exec_driver_sql(f"PRAGMA query_only = {'ON' if reads else 'OFF'}")
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _open_raw(path: Path, key: bytearray) -> Any:
    """Open and key a connection, and make sure that it is SQLCipher on a sound SQLite."""
    check_library(sqlcipher.sqlite_version_info)
    raw = sqlcipher.connect(
        f"{path.resolve().as_uri()}?mode=rw",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_TIMEOUT_MS / 1000,
    )
    try:
        raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        version = raw.execute("PRAGMA cipher_version").fetchone()
        if not version or not version[0]:
            raise StoreError("store.no_cipher")
    except BaseException:
        raw.close()
        raise
    return raw


def check_library(version: tuple[int, ...]) -> None:
    """Raise ``StoreError`` ``store.old_sqlite`` if the SQLite in use may corrupt its log."""
    if tuple(version) < MIN_SQLITE:
        raise StoreError("store.old_sqlite", version=".".join(map(str, version)))


def cipher_versions() -> Mapping[str, str]:
    """Return the versions of the encrypted engine, for the self-check."""
    raw = sqlcipher.connect(":memory:")
    try:
        row = raw.execute("PRAGMA cipher_version").fetchone()
    finally:
        raw.close()
    return {"sqlite": str(sqlcipher.sqlite_version), "sqlcipher": str(row[0]) if row else ""}


def postgres_engine(url: str, *, allow_superuser: bool = False) -> Engine:
    """Return an engine on an office's PostgreSQL 14 or newer.

    Anything but the same computer is reached over verified TLS only. A superuser, or a role that
    bypasses row-level security, is refused, because the rules of who sees what would not hold;
    ``allow_superuser`` is for tests and for the administrator's set-up.

    Raises ``StoreError`` ``store.tls_required``, and at the first connection
    ``store.unsupported_engine`` or ``store.superuser``.
    """
    parsed = make_url(url).set(drivername="postgresql+psycopg")
    engine = create_engine(
        parsed.set(query={**parsed.query, **_tls(parsed)}),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=8,
        pool_timeout=10,
        pool_pre_ping=True,
        pool_recycle=1800,
        hide_parameters=True,
        connect_args={
            "connect_timeout": 5,
            "keepalives": 1,
            "keepalives_idle": 30,
            "keepalives_interval": 10,
            "keepalives_count": 3,
            "application_name": "Tekoto",
            "options": "-c TimeZone=UTC -c statement_timeout=30000 -c lock_timeout=5000 "
            "-c idle_in_transaction_session_timeout=60000",
        },
    )

    def inspect_server(raw: Any, _record: object) -> None:
        with raw.cursor() as cursor:
            row = cursor.execute(
                "SELECT version(), rolsuper OR rolbypassrls FROM pg_roles "
                "WHERE rolname = current_user"
            ).fetchone()
        raw.rollback()
        try:
            check_server(row[0], privileged=row[1] and not allow_superuser)
        except StoreError:
            raw.close()
            raise

    event.listen(engine, "connect", inspect_server)
    return engine


def check_server(version: str, *, privileged: bool) -> None:
    """Raise ``StoreError`` if the server is another engine or the role sees past the rules.

    The audit chain, search and change notices rest on PostgreSQL's own locks and triggers, which
    the distributed engines that speak its protocol do not share.
    """
    name = version.casefold()
    if not name.startswith("postgresql") or any(mark in name for mark in _UNSUPPORTED_ENGINES):
        raise StoreError("store.unsupported_engine")
    if privileged:
        raise StoreError("store.superuser")


def _tls(url: URL) -> dict[str, str]:
    host = url.host or url.query.get("host") or ""
    hosts = [host] if isinstance(host, str) else list(host)
    if all(name in _LOCAL_HOSTS or name.startswith("/") for name in hosts):
        return {}
    if url.query.get("sslmode", "verify-full") != "verify-full":
        raise StoreError("store.tls_required")
    return {"sslmode": "verify-full"}


def dispose_and_check(engine: Engine) -> None:
    """Close every connection, for the lock. Raises ``StoreError`` ``store.busy`` if one is out."""
    pool = engine.pool
    out = pool.checkedout() if isinstance(pool, QueuePool) else 0
    engine.dispose()
    if out:
        raise StoreError("store.busy")
