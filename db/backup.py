"""Verified copies of the encrypted database.

A copy counts only after it has been opened and read through: unverified backups are the ones
that fail on the day they are needed.
"""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import Any

from db import audit
from db.durable import move_durably, sync_folder
from db.engine import SqlcipherFile
from db.store import Store, driver_errors
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import StoreError

BACKUPS = "backups"
BY_HAND = "kasin"
"""The reason, in a copy's name, that tells it from one made before a migration."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy: the file, its schema and the number of rows of each table."""

    path: Path
    schema: str | None
    rows: Mapping[str, int]


def backups_in(folder: Path) -> list[Path]:
    """Return the copies in the vault ``folder``, oldest first."""
    return sorted((folder / BACKUPS).glob("tekoto-*.db"))


@driver_errors()
def make_backup(file: SqlcipherFile, reason: str, key_file: Path | None = None) -> Backup:
    """Copy ``file`` into ``backups/`` beside it, under the same key, and verify the copy.

    ``reason`` is a short word for the file's name. The key file goes along, for without it the
    copy can never be opened. Raises ``StoreError`` ``store.backup_failed`` if the copy does not
    hold what the original holds; then no copy is left and older ones are untouched.
    """
    folder = file.path.parent / BACKUPS
    folder.mkdir(mode=0o700, exist_ok=True)
    stamp = clock.now().astimezone(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    target = folder / f"tekoto-{stamp}-{reason}.db"
    temporary = target.with_suffix(".tmp")
    copy = file.at(temporary)
    try:
        counted = _copy(file, copy)
        found = verify(copy)
        if found.rows != counted:
            raise StoreError("store.backup_failed")
        if key_file is not None:
            shutil.copyfile(key_file, target.with_suffix(".avain"))
            target.with_suffix(".avain").chmod(0o600)
        move_durably(temporary, target)
    except BaseException:
        target.with_suffix(".avain").unlink(missing_ok=True)
        raise
    finally:
        copy.wipe()
        for name in (temporary.name, f"{temporary.name}-wal", f"{temporary.name}-shm"):
            (folder / name).unlink(missing_ok=True)
        sync_folder(folder)
    return Backup(target, found.schema, found.rows)


def back_up(store: Store, actor: Actor, key_file: Path | None) -> Backup:
    """Make a copy because an official asked, and log that she did.

    Raises as ``make_backup``, and ValueError for a store that is not a file on this computer.
    """
    if store.file is None:
        raise ValueError("a server's store is backed up by its administrator")
    made = make_backup(store.file, BY_HAND, key_file)
    with store.write() as session:
        audit.record(session, store, actor, Action.BACKUP, count=sum(made.rows.values()))
    return made


@driver_errors()
def verify(file: SqlcipherFile) -> Backup:
    """Read a closed copy through, or raise ``StoreError`` ``store.backup_failed``.

    Every check has a connection of its own, because one bad page spoils the connection that met
    it, and every row of its answer is read.
    """
    if _rows(file, "PRAGMA cipher_integrity_check"):
        raise StoreError("store.backup_failed")
    if _rows(file, "PRAGMA integrity_check") != [("ok",)]:
        raise StoreError("store.backup_failed")
    raw = file.connect()
    try:
        _check_search_tables(raw)
        return Backup(file.path, _schema(raw), count_rows(raw))
    finally:
        raw.close()


def count_rows(raw: Any) -> dict[str, int]:
    """Return the number of rows of every table, shadow tables of the search index included."""
    names = raw.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY name"
    ).fetchall()
    counts = {}
    for (name,) in names:
        # The name was just read from the schema; an identifier cannot be a parameter.
        counts[name] = raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
    return counts


def _copy(source: SqlcipherFile, target: SqlcipherFile) -> dict[str, int]:
    target.create()
    reader, writer = source.connect(), target.connect()
    try:
        reader.execute("BEGIN")
        counted = count_rows(reader)
        reader.backup(writer)
        reader.execute("ROLLBACK")
    finally:
        writer.close()
        reader.close()
    return counted


def _rows(file: SqlcipherFile, pragma: str) -> list[Any]:
    raw = file.connect()
    try:
        return list(raw.execute(pragma).fetchall())
    finally:
        raw.close()


def _schema(raw: Any) -> str | None:
    known = raw.execute(
        "SELECT count(*) FROM sqlite_schema WHERE name = 'alembic_version'"
    ).fetchone()[0]
    row = raw.execute("SELECT version_num FROM alembic_version").fetchone() if known else None
    return str(row[0]) if row else None


def _check_search_tables(raw: Any) -> None:
    tables = raw.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%USING fts5%'"
    ).fetchall()
    for (name,) in tables:
        raw.execute("BEGIN")
        raw.execute(f'INSERT INTO "{name}" ("{name}") VALUES (\'integrity-check\')')  # noqa: S608
        raw.execute("ROLLBACK")
