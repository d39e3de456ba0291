"""Migrations: backed up, whole or not at all, refused when the store is newer."""

import os
import random
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import inspect, text

from db import migrate
from db.backup import BACKUPS, backups_in, verify
from db.engine import SqlcipherFile
from db.keyfile import key_file_path
from db.migrate import SchemaState
from db.store import Store
from tekoto.errors import StoreError
from tests.db.migrating_process import KEY, STEPS, open_store

KILLS = 25
PEOPLE = 800


def upgrade_to(store: Store, revision: str) -> None:
    """Bring the test's own schema to one of its steps, as an older program would have."""
    config = migrate._config(STEPS)
    with store.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def fill(store: Store, people: int = PEOPLE) -> None:
    with store.write() as session:
        session.execute(
            text("INSERT INTO person (id, name) VALUES (:id, :name)"),
            [{"id": n, "name": f"Given{n} Family{n}"} for n in range(people)],
        )
        session.execute(
            text("INSERT INTO note (id, person_id, body) VALUES (:id, :person, :body)"),
            [{"id": n, "person": n // 3, "body": "text " * 40} for n in range(people * 3)],
        )


def rows(store: Store, query: str) -> Sequence[object]:
    with store.read() as session:
        return session.execute(text(query)).all()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "own" / "tekoto.db"
    path.parent.mkdir()
    SqlcipherFile(path, KEY).create()
    store = open_store(path)
    yield store
    store.close()


@pytest.fixture
def old(empty: Store) -> Store:
    upgrade_to(empty, "s1")
    fill(empty, 50)
    return empty


def test_steps_run_in_order_and_keep_the_data(old: Store) -> None:
    assert migrate.schema_state(old, STEPS) is SchemaState.OLDER
    migrate.upgrade(old, migrations=STEPS)
    assert migrate.schema_version(old) == migrate.newest_version(STEPS) == "s3"
    assert migrate.schema_state(old, STEPS) is SchemaState.CURRENT
    assert rows(old, "SELECT given, family, notes FROM person WHERE id = 7") == [
        ("Given7", "Family7", 3)
    ]
    assert rows(old, "SELECT total FROM summary") == [(150,)]
    with old.read() as session:
        assert session.execute(text("PRAGMA foreign_keys")).scalar() == 1


def test_same_steps_on_the_server(postgres_store: Store) -> None:
    """In a schema of their own, because the product's tables are there already."""
    with postgres_store.write() as session:
        session.execute(text("CREATE SCHEMA steps"))
        name = session.execute(text("SELECT current_database()")).scalar_one()
        session.execute(text(f'ALTER DATABASE "{name}" SET search_path = steps'))
    postgres_store.engine.dispose()
    assert migrate.schema_state(postgres_store, STEPS) is SchemaState.EMPTY
    upgrade_to(postgres_store, "s1")
    fill(postgres_store, 20)
    failures: list[BaseException] = []

    def work() -> None:
        try:
            migrate.upgrade(postgres_store, migrations=STEPS)
        except BaseException as error:  # noqa: BLE001 (told to the test's own thread)
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert migrate.schema_version(postgres_store) == "s3"
    assert rows(postgres_store, "SELECT total FROM summary") == [(60,)]


def test_upgrade_of_a_current_store_does_nothing(old: Store) -> None:
    assert migrate.upgrade(old, migrations=STEPS) is not None
    assert migrate.upgrade(old, migrations=STEPS) is None
    assert old.file is not None
    assert len(backups_in(old.file.path.parent)) == 1


def test_backup_before_the_first_step_holds_the_old_schema(old: Store) -> None:
    assert old.file is not None
    folder = old.file.path.parent
    key_file = key_file_path(folder, old.store_id)
    key_file.write_text("{}")
    backup = migrate.upgrade(old, migrations=STEPS)
    assert backup is not None
    assert backup.schema == "s1"
    assert backup.rows["person"] == 50
    assert backup.rows["note"] == 150
    assert backup.path.with_suffix(".avain").read_text() == "{}"
    copy = open_store(backup.path)
    assert rows(copy, "SELECT name FROM person WHERE id = 7") == [("Given7 Family7",)]
    copy.close()


def test_empty_store_needs_no_backup(empty: Store) -> None:
    assert migrate.schema_state(empty, STEPS) is SchemaState.EMPTY
    assert migrate.upgrade(empty, migrations=STEPS) is None
    assert empty.file is not None
    assert backups_in(empty.file.path.parent) == []


def test_newer_store_is_refused_untouched(store: Store) -> None:
    """On both engines, with the product's own migrations."""
    with store.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999_future'"))
    assert migrate.schema_state(store) is SchemaState.NEWER
    with pytest.raises(StoreError, match=r"^store\.newer_schema$"):
        migrate.upgrade(store)
    assert migrate.schema_version(store) == "9999_future"


def test_damaged_store_is_not_migrated(old: Store) -> None:
    """A copy that does not verify stops the migration, and no copy is left behind."""
    assert old.file is not None
    path = old.file.path
    old.engine.dispose()
    content = bytearray(path.read_bytes())
    content[-3000] ^= 1
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"^store\.(damaged|backup_failed)$"):
        migrate.upgrade(old, migrations=STEPS)
    assert list((path.parent / BACKUPS).iterdir()) == []
    assert migrate.schema_version(old) == "s1"


def test_step_that_fails_leaves_the_old_schema(old: Store, tmp_path: Path) -> None:
    broken = tmp_path / "steps"
    shutil.copytree(STEPS, broken)
    step = broken / "versions" / "s3_counts.py"
    step.write_text(step.read_text().replace("INSERT INTO summary", "INSERT INTO nowhere"))
    with pytest.raises(StoreError, match=r"^store\.failed$"):
        migrate.upgrade(old, migrations=broken)
    assert migrate.schema_version(old) == "s1"
    with old.read() as session:
        tables = set(inspect(session.connection()).get_table_names())
        columns = {c["name"] for c in inspect(session.connection()).get_columns("person")}
    assert tables == {"person", "note", "alembic_version"}
    assert columns == {"id", "name"}
    migrate.upgrade(old, migrations=STEPS)


def test_step_that_breaks_a_reference_is_undone(old: Store, tmp_path: Path) -> None:
    broken = tmp_path / "steps"
    shutil.copytree(STEPS, broken)
    step = broken / "versions" / "s3_counts.py"
    step.write_text(step.read_text().replace("UPDATE person SET", "DELETE FROM person --"))
    with pytest.raises(StoreError, match=r"^store\.migration_failed$"):
        migrate.upgrade(old, migrations=broken)
    assert migrate.schema_version(old) == "s1"


def test_verify_reads_every_page(old: Store, tmp_path: Path) -> None:
    """Free pages too, which only the cipher's own check reads."""
    assert old.file is not None
    path = old.file.path
    with old.write() as session:
        session.execute(text("DELETE FROM note"))
    old.engine.dispose()
    copy = SqlcipherFile(tmp_path / "copy.db", KEY)
    for offset in range(5000, path.stat().st_size, 4096):
        content = bytearray(path.read_bytes())
        content[offset] ^= 1
        copy.path.write_bytes(content)
        with pytest.raises(StoreError):
            verify(copy)
    copy.path.write_bytes(path.read_bytes())
    assert verify(copy).rows["person"] == 50


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_killed_migrations_leave_no_half_schema(tmp_path: Path) -> None:
    """Twenty-five migrations killed at random moments; then each is finished by the next start.

    Every fifth moment is counted from before the backup, the others from the first step on.
    """
    source = tmp_path / "source.db"
    SqlcipherFile(source, KEY).create()
    made = open_store(source)
    upgrade_to(made, "s1")
    fill(made)
    made.close()
    longest = max(migrating_seconds(source, tmp_path / f"whole{n}") for n in range(2))
    outcomes = []
    for number in range(KILLS):
        folder = tmp_path / f"kill{number}"
        path = started_copy(source, folder)
        process = start(path)
        if number % 5:
            wait_for_backup(folder)
        time.sleep(random.uniform(0, longest * 1.05))
        process.kill()
        process.communicate()
        outcomes.append(schema_after_kill(path))
        finished = open_store(path)
        migrate.upgrade(finished, migrations=STEPS)
        assert rows(finished, "SELECT total FROM summary") == [(PEOPLE * 3,)]
        assert rows(finished, "SELECT count(*) FROM person WHERE notes = 3") == [(PEOPLE,)]
        finished.close()
        assert verify(SqlcipherFile(path, KEY)).schema == "s3"
        for backup in backups_in(folder):
            assert verify(SqlcipherFile(backup, KEY)).rows["note"] == PEOPLE * 3
        shutil.rmtree(folder)
    assert outcomes.count("half") == 0
    assert outcomes.count("old") > 0, f"the kills came too late to prove anything: {outcomes}"


def started_copy(source: Path, folder: Path) -> Path:
    folder.mkdir()
    return Path(shutil.copy(source, folder / "tekoto.db"))


def start(path: Path) -> subprocess.Popen[str]:
    """Start a migrating process and wait until it is about to begin."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.db.migrating_process", str(path)],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def wait_for_backup(folder: Path) -> None:
    deadline = time.monotonic() + 60
    while not backups_in(folder):
        assert time.monotonic() < deadline
        time.sleep(0.001)


def migrating_seconds(source: Path, folder: Path) -> float:
    process = start(started_copy(source, folder))
    wait_for_backup(folder)
    begun = time.monotonic()
    output, _ = process.communicate()
    assert output == "done\n"
    return time.monotonic() - begun


def schema_after_kill(path: Path) -> str:
    """Tell whether the schema is the old one, the new one, or something between."""
    store = open_store(path)
    with store.read() as session:
        looked = inspect(session.connection())
        shape = (
            frozenset(looked.get_table_names()),
            frozenset(column["name"] for column in looked.get_columns("person")),
        )
        version = session.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    store.close()
    old = (frozenset({"person", "note", "alembic_version"}), frozenset({"id", "name"}))
    new = (
        frozenset({"person", "note", "alembic_version", "summary"}),
        frozenset({"id", "given", "family", "notes"}),
    )
    return {("s1", old): "old", ("s3", new): "new"}.get((version, shape), "half")


def test_the_newest_revision_is_the_head_of_the_scripts() -> None:
    assert migrate.newest_version() == migrate.NEWEST_REVISION
