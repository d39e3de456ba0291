"""Transactions on both engines: whole or not at all, and silent about values."""

import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import String, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from db.engine import SqlcipherFile
from db.store import Store, StoreKind
from tekoto.errors import StaleRecordError, StoreError
from tekoto.ids import new_id

CANARY = "Wolde-Canary-010190-900X"


class Base(DeclarativeBase):
    pass


class Record(Base):
    __tablename__ = "probe_record"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100), unique=True)
    version: Mapped[int] = mapped_column()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (SQLAlchemy's declaration)


@pytest.fixture
def records(store: Store) -> Store:
    with store.write() as session:
        Base.metadata.create_all(session.connection())
        session.add(Record(id=1, name="first"))
    return store


def run(store: Store, *statements: str) -> None:
    with store.write() as session:
        for statement in statements:
            session.execute(text(statement))


def names(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.execute(text("SELECT name FROM probe_record ORDER BY id")).scalars())


def test_error_rolls_everything_back(records: Store) -> None:
    def fails() -> None:
        with records.write() as session:
            session.add(Record(id=2, name="second"))
            session.flush()
            raise LookupError

    with pytest.raises(LookupError):
        fails()
    assert names(records) == ["first"]


def test_reading_transaction_cannot_write(records: Store) -> None:
    with pytest.raises(StoreError, match=r"^store\.read_only$"), records.read() as session:
        session.execute(text("DELETE FROM probe_record"))
    assert names(records) == ["first"]
    with records.write() as session:
        session.execute(text("DELETE FROM probe_record"))
    assert names(records) == []


def test_reading_transaction_sees_one_moment(records: Store) -> None:
    with records.read() as session:
        before = session.execute(text("SELECT count(*) FROM probe_record")).scalar()
        with records.write() as other:
            other.add(Record(id=2, name="second"))
        assert session.execute(text("SELECT count(*) FROM probe_record")).scalar() == before
    assert len(names(records)) == 2


def test_conflict_tells_no_value(records: Store) -> None:
    with records.write() as session:
        session.add(Record(id=2, name=CANARY))
    with (
        pytest.raises(StoreError, match=r"^store\.conflict$") as refused,
        records.write() as session,
    ):
        session.add(Record(id=3, name=CANARY))
    shown = "".join(traceback.format_exception(refused.value))
    assert CANARY not in shown
    assert refused.value.params == {}


def test_failed_statement_tells_no_value(records: Store) -> None:
    with pytest.raises(StoreError, match=r"^store\.failed$") as refused, records.write() as session:
        session.execute(text("INSERT INTO nowhere VALUES (:name)"), {"name": CANARY})
    assert CANARY not in "".join(traceback.format_exception(refused.value))


def test_second_save_of_the_same_version_is_stale(records: Store) -> None:
    def change(name: str) -> None:
        with records.write() as session:
            record = session.get(Record, 1)
            assert record is not None
            if name == "late":
                session.execute(text("UPDATE probe_record SET version = version + 1"))
            record.name = name

    change("early")
    with pytest.raises(StaleRecordError, match=r"^store\.stale$"):
        change("late")
    assert names(records) == ["early"]


def test_many_threads_write_without_loss(records: Store) -> None:
    def work(start: int) -> None:
        for number in range(start, start + 25):
            with records.write() as session:
                session.add(Record(id=number, name=f"n{number}"))

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, range(100, 700, 100)))
    assert len(names(records)) == 151


def test_reader_does_not_wait_for_the_writer(sqlcipher_store: Store) -> None:
    with sqlcipher_store.write() as session:
        session.execute(text("CREATE TABLE waiting (a)"))
        done = threading.Event()

        def look() -> None:
            with sqlcipher_store.read() as other:
                other.execute(text("SELECT count(*) FROM sqlite_schema"))
            done.set()

        threading.Thread(target=look).start()
        assert done.wait(2)


def test_second_writer_waits_and_is_told(
    sqlcipher_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.engine.BUSY_TIMEOUT_MS", 50)
    with sqlcipher_store.write() as session:
        session.execute(text("CREATE TABLE busy (a)"))
        with (
            pytest.raises(StoreError, match=r"^store\.locked$"),
            sqlcipher_store.write() as other,
        ):
            other.execute(text("SELECT 1"))


def test_full_disk_is_told_and_loses_nothing(sqlcipher_store: Store) -> None:
    with sqlcipher_store.write() as session:
        session.execute(text("CREATE TABLE full_disk (content BLOB)"))
        session.execute(text("INSERT INTO full_disk VALUES ('kept')"))
        pages = session.execute(text("PRAGMA page_count")).scalar_one()
    with pytest.raises(StoreError, match=r"^store\.disk_full$"):
        run(
            sqlcipher_store,
            f"PRAGMA max_page_count = {pages + 1}",
            "INSERT INTO full_disk VALUES (zeroblob(1000000))",
        )
    with sqlcipher_store.read() as session:
        assert session.execute(text("SELECT content FROM full_disk")).scalar() == "kept"


def test_damaged_page_is_told(tmp_path: Path) -> None:
    path, key = tmp_path / "tekoto.db", bytes(32)
    SqlcipherFile(path, key).create()

    def opened() -> Store:
        file = SqlcipherFile(path, key)
        return Store(file.engine(), StoreKind.SQLCIPHER, b"", new_id(), file)

    store = opened()
    with store.write() as session:
        session.execute(text("CREATE TABLE page (content BLOB)"))
        session.execute(text("INSERT INTO page VALUES (randomblob(20000))"))
    store.close()
    content = bytearray(path.read_bytes())
    content[3 * 4096 + 50] ^= 1
    path.write_bytes(content)
    store = opened()
    with pytest.raises(StoreError, match=r"^store\.damaged$"), store.read() as session:
        session.execute(text("SELECT content FROM page")).scalar()
    store.close()


def test_statement_that_takes_too_long_is_told(postgres_store: Store) -> None:
    with pytest.raises(StoreError, match=r"^store\.timeout$"):
        run(postgres_store, "SET LOCAL statement_timeout = 50", "SELECT pg_sleep(2)")
