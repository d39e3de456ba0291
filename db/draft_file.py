"""Where one computer keeps half-written forms: an encrypted file of their own beside the vault.

An SQLite file has one writer at a time. An import or a change of many clients is one transaction
of many seconds, and what is typed meanwhile must be on the disk within two.
"""

from pathlib import Path
from threading import Lock
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from db.engine import SqlcipherError, SqlcipherFile, dispose_and_check, sqlcipher_engine
from db.tables.system import DraftRecord

SUFFIX = ".luonnokset"
DAMAGED_SUFFIX = ".vioittunut"
_COMPANIONS = ("", "-wal", "-shm")
# SQLITE_CORRUPT and SQLITE_NOTADB: damaged, or not under this key.
_UNREADABLE = frozenset({11, 26})


def draft_path(folder: Path, store_id: UUID) -> Path:
    """Return the name of a vault's drafts; with its id, so that no other vault takes them up."""
    return folder / f"tekoto-{store_id}{SUFFIX}"


class DraftFile:
    """The file under the vault's key, made when it is first needed.

    One that cannot be read is set aside under another name, and a new one begun: it must not keep
    anybody from her vault, nor from having what she types kept.
    """

    def __init__(self, vault: SqlcipherFile, store_id: UUID) -> None:
        self._file = vault.at(draft_path(vault.path.parent, store_id))
        self._making = Lock()
        self._sound = False
        self.engine = sqlcipher_engine(self._connect)

    def close(self) -> None:
        """Close every connection and forget the key; raises as ``dispose_and_check``."""
        try:
            dispose_and_check(self.engine)
        finally:
            self._file.wipe()

    def _connect(self) -> Any:
        with self._making:
            if not self._sound:
                self._prepare()
                self._sound = True
        return self._file.connect()

    def _prepare(self) -> None:
        path = self._file.path
        if path.is_file() and path.stat().st_size == 0:
            # A kill came between the name and the first page.
            path.unlink()
        if path.is_file():
            try:
                self._make_table()
            except SqlcipherError as error:
                if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _UNREADABLE:
                    raise
                self._set_aside()
        if not path.is_file():
            self._file.create()
            self._make_table()

    def _make_table(self) -> None:
        # Without the reference to the official, who is in the vault.
        made = CreateTable(
            cast(Table, DraftRecord.__table__),
            include_foreign_key_constraints=[],
            if_not_exists=True,
        )
        raw = self._file.connect()
        try:
            raw.execute(str(made.compile(dialect=sqlite.dialect())))
        finally:
            raw.close()

    def _set_aside(self) -> None:
        path = self._file.path
        for companion in _COMPANIONS:
            found = path.with_name(path.name + companion)
            if found.exists():
                found.replace(path.with_name(path.name + DAMAGED_SUFFIX + companion))
