"""The encrypted file and the server's connection, each as it must be set up."""

import os
import re
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from db.engine import (
    SqlcipherFile,
    check_library,
    check_server,
    cipher_versions,
    postgres_engine,
)
from db.store import Store, translate
from tekoto.errors import StoreError, VaultError

KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "tekoto.db"
    SqlcipherFile(path, KEY).create()
    return path


def test_library_is_the_cipher_on_a_sound_sqlite() -> None:
    versions = cipher_versions()
    assert versions["sqlcipher"].startswith("4.")
    with pytest.raises(StoreError, match=r"^store\.old_sqlite$"):
        check_library((3, 51, 2))
    check_library((3, 51, 3))


def test_the_plain_sqlite_of_python_is_never_imported() -> None:
    root = Path(__file__).parents[2]
    found = [
        path.name
        for room in ("db", "exports", "ui", "tekoto", "resources")
        for path in (root / room).rglob("*.py")
        if re.search(r"^\s*(import sqlite3|from sqlite3)\b", path.read_text(), re.MULTILINE)
    ]
    assert found == []


def test_opening_never_creates(tmp_path: Path) -> None:
    missing = tmp_path / "tekoto.db"
    with pytest.raises(StoreError, match=r"^store\.missing$"):
        SqlcipherFile(missing, KEY).connect()
    assert not missing.exists()


def test_creating_never_replaces(database: Path) -> None:
    before = database.read_bytes()
    with pytest.raises(VaultError, match=r"^vault\.exists$"):
        SqlcipherFile(database, KEY).create()
    assert database.read_bytes() == before


def test_file_holds_neither_text_nor_marker(database: Path) -> None:
    engine = SqlcipherFile(database, KEY).engine()
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE client (name TEXT)"))
        connection.execute(text("INSERT INTO client VALUES ('Wolde Tesfaye')"))
    for path in database.parent.iterdir():
        content = path.read_bytes()
        assert b"SQLite format 3" not in content
        assert b"Wolde" not in content
        assert b"client" not in content
    engine.dispose()


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_key_of_another_length_is_a_bug(database: Path, length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        SqlcipherFile(database, bytes(length))


def test_wrong_key_and_damage_are_refused(database: Path) -> None:
    assert connecting(database, os.urandom(32)) == "store.damaged"
    content = bytearray(database.read_bytes())
    content[200] ^= 1
    database.write_bytes(content)
    assert connecting(database, KEY) == "store.damaged"


def connecting(database: Path, key: bytes) -> str:
    with pytest.raises(DBAPIError) as refused:
        SqlcipherFile(database, key).engine().connect()
    return translate(refused.value).key


def test_every_connection_is_set_up(sqlcipher_store: Store) -> None:
    expected = {
        "foreign_keys": 1,
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "temp_store": 2,
        "busy_timeout": 5000,
        "trusted_schema": 0,
        "kdf_iter": "256000",
    }
    with sqlcipher_store.read() as first, sqlcipher_store.read() as second:
        for session in (first, second):
            for pragma, value in expected.items():
                assert session.execute(text(f"PRAGMA {pragma}")).scalar() == value, pragma


def test_key_is_in_no_representation(database: Path) -> None:
    file = SqlcipherFile(database, KEY)
    engine = file.engine()
    for shown in (repr(file), repr(engine), repr(engine.url), str(vars(engine.pool))):
        assert KEY.hex() not in shown


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://office.example/tekoto?sslmode=prefer",
        "postgresql://office.example/tekoto?sslmode=disable",
        "postgresql://office.example/tekoto?sslmode=require",
        "postgresql:///tekoto?host=office.example&sslmode=allow",
    ],
)
def test_unverified_tls_is_refused(url: str) -> None:
    with pytest.raises(StoreError, match=r"^store\.tls_required$"):
        postgres_engine(url)


@pytest.mark.parametrize(
    "url, mode",
    [
        ("postgresql://office.example/tekoto", "verify-full"),
        ("postgresql://office.example/tekoto?sslmode=verify-full", "verify-full"),
        ("postgresql://10.0.0.5/tekoto", "verify-full"),
        ("postgresql:///tekoto?host=localhost&host=office.example", "verify-full"),
        ("postgresql://localhost/tekoto", None),
        ("postgresql://[::1]/tekoto", None),
        ("postgresql:///tekoto?host=/run/postgresql", None),
    ],
)
def test_tls_is_verified_beyond_this_computer(url: str, mode: str | None) -> None:
    assert postgres_engine(url).url.query.get("sslmode") == mode


@pytest.mark.parametrize(
    "version",
    [
        "CockroachDB CCL v24.1.0 (x86_64-pc-linux-gnu)",
        "PostgreSQL 15.2-YB-2.25.1.0-b0 on x86_64-pc-linux-gnu",
        "PostgreSQL 8.0.2 on i686-pc-linux-gnu, compiled by GCC, Redshift 1.0.12103",
    ],
)
def test_engines_that_only_speak_the_protocol_are_refused(version: str) -> None:
    with pytest.raises(StoreError, match=r"^store\.unsupported_engine$"):
        check_server(version, privileged=False)


def test_superuser_is_refused(postgres_store: Store, postgres_admin: URL) -> None:
    if os.environ.get("TEKOTO_TEST_PG_URL"):
        pytest.skip("the given role is what it is")
    url = postgres_store.engine.url.set(username="postgres")
    shown = url.render_as_string(hide_password=False)
    with pytest.raises(StoreError, match=r"^store\.superuser$"):
        postgres_engine(shown).connect()
    allowed = postgres_engine(shown, allow_superuser=True)
    with allowed.connect() as connection:
        assert connection.execute(text("SELECT 1")).scalar() == 1
    allowed.dispose()


def test_server_session_is_set_up(postgres_store: Store) -> None:
    expected = {
        "TimeZone": "UTC",
        "statement_timeout": "30s",
        "idle_in_transaction_session_timeout": "1min",
        "lock_timeout": "5s",
        "application_name": "Tekoto",
    }
    with postgres_store.read() as session:
        for name, value in expected.items():
            assert session.execute(text(f"SHOW {name}")).scalar() == value


def test_connection_that_the_server_closed_is_replaced(postgres_store: Store) -> None:
    with postgres_store.read() as session:
        victim = session.execute(text("SELECT pg_backend_pid()")).scalar()
    terminate(postgres_store, victim)
    with postgres_store.read() as session:
        assert session.execute(text("SELECT pg_backend_pid()")).scalar() != victim


def test_connection_that_breaks_under_a_transaction_is_told(postgres_store: Store) -> None:
    def breaks() -> None:
        with postgres_store.write() as session:
            terminate(postgres_store, session.execute(text("SELECT pg_backend_pid()")).scalar())
            session.execute(text("SELECT 1"))

    with pytest.raises(StoreError, match=r"^store\.connection_lost$"):
        breaks()


def test_server_that_is_not_there_is_told(tmp_path: Path) -> None:
    engine = postgres_engine(f"postgresql:///tekoto?host={tmp_path}")
    with pytest.raises(DBAPIError) as failed:
        engine.connect()
    assert translate(failed.value).key == "store.connection_lost"


def terminate(store: Store, pid: int | None) -> None:
    other = postgres_engine(store.engine.url.render_as_string(hide_password=False))
    with other.connect() as connection:
        assert connection.execute(text("SELECT pg_terminate_backend(:p)"), {"p": pid}).scalar()
    other.dispose()
