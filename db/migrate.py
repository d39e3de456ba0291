"""Bring a store's schema up to date: backed up first, all steps or none.

One explicit transaction holds every step. With the driver's implicit transactions a killed
migration is left half applied about every second time; with ``BEGIN IMMEDIATE`` never.
"""

from enum import StrEnum
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from db.backup import Backup, make_backup
from db.keyfile import key_file_path
from db.store import Store, StoreKind, driver_errors
from tekoto.errors import StoreError

if TYPE_CHECKING:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

# The revision of ``db.tables``: a store that has it opens without Alembic, whose import takes
# longer than the unlock itself. A test holds it equal to the head of the scripts.
NEWEST_REVISION = "0022"
MIGRATIONS = Path(__file__).parent / "migrations"
_ADVISORY_LOCK = 0x54454B4F54
_ALEMBIC_LOCK = Lock()


class SchemaState(StrEnum):
    """How a store's schema stands to this program."""

    EMPTY = "empty"
    OLDER = "older"
    CURRENT = "current"
    NEWER = "newer"


def schema_version(store: Store) -> str | None:
    """Return the store's schema revision; ``None`` in an empty store."""
    with store.read() as session:
        return _revision(session.connection())


def newest_version(migrations: Path = MIGRATIONS) -> str | None:
    """Return the revision that this program brings a store to."""
    return _scripts(migrations).get_current_head()


def schema_state(store: Store, migrations: Path = MIGRATIONS) -> SchemaState:
    """Tell whether ``upgrade`` has something to do, or must refuse."""
    version = schema_version(store)
    if version == NEWEST_REVISION and migrations == MIGRATIONS:
        return SchemaState.CURRENT
    return _state(version, _scripts(migrations))


def upgrade(store: Store, *, migrations: Path = MIGRATIONS) -> Backup | None:
    """Bring the schema to the newest revision; return the backup if one was made first.

    A store that is up to date is left alone. An office's PostgreSQL is backed up by its
    administrator, not here. Raises ``StoreError`` ``store.newer_schema`` if the store was
    written by a newer program, and whatever stops the backup or a step; the schema is then as
    it was.
    """
    state = schema_state(store, migrations)
    if state is SchemaState.NEWER:
        raise StoreError("store.newer_schema")
    if state is SchemaState.CURRENT:
        return None
    backup = None
    if state is SchemaState.OLDER and store.file is not None:
        key_file = key_file_path(store.file.path.parent, store.store_id)
        backup = make_backup(
            store.file, "migration", key_file=key_file if key_file.exists() else None
        )
    with driver_errors(), store.engine.connect() as connection:
        if store.kind is StoreKind.SQLCIPHER:
            _upgrade_sqlite(connection, migrations)
        else:
            _upgrade_postgres(connection, migrations)
    return backup


def _upgrade_sqlite(connection: Connection, migrations: Path) -> None:
    """Run the steps with foreign keys off, as rebuilding a table asks, and check them after.

    The pragma has no effect inside a transaction (https://sqlite.org/lang_altertable.html,
    section 7), so it goes to the driver before SQLAlchemy begins one.
    """
    driver = connection.connection.driver_connection
    if driver is None:
        raise StoreError("store.closed")
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        with connection.begin():
            _run(connection, migrations)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").fetchone():
                raise StoreError("store.migration_failed")
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def _upgrade_postgres(connection: Connection, migrations: Path) -> None:
    with connection.begin():
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        connection.execute(text("SET LOCAL lock_timeout = '60s'"))
        connection.execute(
            text("SELECT pg_advisory_xact_lock(:lock)").bindparams(lock=_ADVISORY_LOCK)
        )
        _run(connection, migrations)


def _run(connection: Connection, migrations: Path) -> None:
    """Run what is still missing, seen from inside the lock."""
    scripts = _scripts(migrations)
    state = _state(_revision(connection), scripts)
    if state is SchemaState.NEWER:
        raise StoreError("store.newer_schema")
    if state is SchemaState.CURRENT:
        return
    config = _config(migrations)
    config.attributes["connection"] = connection
    from alembic import command

    with _ALEMBIC_LOCK:
        command.upgrade(config, "head")


def _config(migrations: Path) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _scripts(migrations: Path) -> "ScriptDirectory":
    from alembic.script import ScriptDirectory

    return ScriptDirectory.from_config(_config(migrations))


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def _state(current: str | None, scripts: "ScriptDirectory") -> SchemaState:
    if current == scripts.get_current_head():
        return SchemaState.CURRENT
    if current is None:
        return SchemaState.EMPTY
    known = {script.revision for script in scripts.walk_revisions()}
    return SchemaState.OLDER if current in known else SchemaState.NEWER
