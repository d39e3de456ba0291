"""The log of use: complete, without names, and every later change shows."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import Connection, select, text

from db import audit, clients, notes, search
from db.backup import back_up
from db.store import Store, StoreKind
from db.tables.system import AuditRecord
from tekoto import clock
from tekoto.access import Role
from tekoto.audit import Action
from tekoto.client import CaseloadFilter
from tekoto.errors import NotFoundError, StoreError
from tests.db.people_office import Office, open_office

WRITERS, EACH = 6, 15


def entries(store: Store) -> list[AuditRecord]:
    with store.read() as session:
        return list(session.scalars(select(AuditRecord).order_by(AuditRecord.seq)))


def tamper(store: Store, *statements: str) -> None:
    """Change the log as someone with the file and its key would: without the triggers."""
    with store.write() as session:
        connection = session.connection()
        _unguard(store, connection)
        for statement in statements:
            connection.execute(text(statement))


def _unguard(store: Store, connection: Connection) -> None:
    if store.kind is StoreKind.POSTGRES:
        connection.execute(text("ALTER TABLE audit_log DISABLE TRIGGER USER"))
        return
    for verb in ("update", "delete"):
        connection.execute(text(f"DROP TRIGGER audit_log_no_{verb}"))


def fill(office: Office, count: int = 6) -> None:
    for number in range(count):
        with office.store.write() as session:
            audit.record(session, office.store, office.actor, Action.PRINT, count=number)


def test_an_untouched_log_is_intact(office: Office) -> None:
    fill(office)
    report = audit.verify(office.store)
    assert report.intact
    assert report.first_bad is None
    assert report.entries == report.head_seq == len(entries(office.store))
    assert re.fullmatch(r"\d{5}( \d{5}){4}", report.head_code)
    assert audit.head_code(office.store) == report.head_code


@pytest.mark.parametrize(
    "change",
    [
        "count = 99",
        "purpose = 'muu'",
        "action = 'view'",
        "section = 'x'",
        "role = 'lead'",
        "app_version = '9'",
        "host = ''",
        "target_id = official_id",
        "official_id = session_id",
    ],
)
def test_an_edited_entry_is_found(office: Office, change: str) -> None:
    fill(office)
    tamper(office.store, f"UPDATE audit_log SET {change} WHERE seq = 4")
    report = audit.verify(office.store)
    assert not report.intact
    assert report.first_bad == 4


@pytest.mark.parametrize(
    "change",
    [
        "mac = ''",
        "session_id = 'x'",
        "target_id = x'00'",
        "at = 'x'",
        "at = 1e25",
        "purpose = x'00'",
    ],
)
def test_an_entry_of_foreign_kind_is_found(sqlcipher_store: Store, change: str) -> None:
    """SQLite keeps anything anywhere: such an entry must not blind the check."""
    fill(open_office(sqlcipher_store))
    tamper(sqlcipher_store, f"UPDATE audit_log SET {change} WHERE seq = 4")
    assert audit.verify(sqlcipher_store).first_bad == 4


def test_an_edited_time_is_found(office: Office) -> None:
    fill(office)
    later = "+ 1" if office.store.kind is StoreKind.SQLCIPHER else "+ interval '1 microsecond'"
    tamper(office.store, f"UPDATE audit_log SET at = at {later} WHERE seq = 4")
    assert audit.verify(office.store).first_bad == 4


def test_a_deleted_entry_is_found(office: Office) -> None:
    fill(office)
    tamper(office.store, "DELETE FROM audit_log WHERE seq = 4")
    assert audit.verify(office.store).first_bad == 5


def test_an_inserted_entry_is_found(office: Office) -> None:
    fill(office)
    columns = "at,session_id,official_id,role,action,target_id,section,count,purpose,host"
    rest = f"{columns},app_version,prev,mac"
    tamper(
        office.store,
        f"INSERT INTO audit_log (seq,{rest}) SELECT 1000,{rest} FROM audit_log WHERE seq = 3",
        "UPDATE audit_log SET seq = seq + 2000 WHERE seq >= 4",
        "UPDATE audit_log SET seq = 4 WHERE seq = 3000",
        "UPDATE audit_log SET seq = seq - 1999 WHERE seq > 2000",
    )
    assert audit.verify(office.store).first_bad == 4


def test_a_cut_tail_shows_against_a_code_that_left_the_computer(office: Office) -> None:
    fill(office)
    printed = audit.head(office.store)
    tamper(office.store, f"DELETE FROM audit_log WHERE seq = {printed[0]}")
    assert audit.verify(office.store).intact
    assert audit.head(office.store) != printed


def test_the_key_makes_the_chain(office: Office) -> None:
    fill(office)
    stranger = Store(office.store.engine, office.store.kind, b"another key", office.store.store_id)
    assert audit.verify(stranger).first_bad == 1


@pytest.mark.parametrize("statement", ["UPDATE audit_log SET count = 1", "DELETE FROM audit_log"])
@pytest.mark.parametrize("table", ["audit_log", "note"])
def test_the_engine_refuses_to_change_what_is_append_only(
    office: Office, statement: str, table: str
) -> None:
    office.note(office.client(), "Pysyvä")
    changed = statement.replace("audit_log", table).replace("count = 1", "row = row")
    changed = changed.replace("row = row", "seq = seq") if table == "audit_log" else changed
    with pytest.raises(StoreError), office.store.write() as session:
        session.execute(text(changed))
    with office.store.read() as session:
        assert session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() > 0


def test_several_writers_make_one_chain(office: Office) -> None:
    before = len(entries(office.store))

    def write(_: int) -> None:
        fill(office, EACH)

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(write, range(WRITERS)))
    report = audit.verify(office.store)
    assert report.intact
    assert report.entries == before + WRITERS * EACH


def test_the_log_holds_no_names_and_no_codes(office: Office) -> None:
    made = office.client("T01")
    office.note(made, "Amina Warsame Cabdi kävi")
    clients.update(office.store, office.actor, made.id, made.version, made.form)
    search.search(office.store, office.actor, "Cabdi 010184-9005")
    search.settled(office.store, office.actor, "Cabdi", 1)
    clients.caseload(office.store, office.actor, CaseloadFilter())
    logged = " ".join(
        f"{row.section} {row.purpose} {row.host} {row.role} {row.action}"
        for row in entries(office.store)
    ).casefold()
    for secret in ("cabdi", "amina", "010184", "aino"):
        assert secret not in logged


def test_a_view_is_logged_once_a_minute_and_section(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = office.client()
    before = len(entries(office.store))
    for _ in range(3):
        clients.open_client(office.store, office.actor, made.id)
    assert len(entries(office.store)) == before + 1
    clients.open_client(office.store, office.actor, made.id, section="edit")
    assert len(entries(office.store)) == before + 2
    later = clock.now() + timedelta(seconds=audit.REPEAT_SECONDS + 1)
    monkeypatch.setattr(clock, "now", lambda: later)
    clients.open_client(office.store, office.actor, made.id)
    assert len(entries(office.store)) == before + 3


def test_another_session_is_another_entry(office: Office) -> None:
    made = office.client()
    clients.open_client(office.store, office.actor, made.id)
    before = len(entries(office.store))
    clients.open_client(office.store, office.colleague(), made.id)
    assert entries(office.store)[-1].target_id == made.id
    assert len(entries(office.store)) == before + 2


def test_nothing_is_shown_that_cannot_be_logged(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = office.client()
    office.note(made, "Salainen")

    def refuse(*_: object, **__: object) -> None:
        raise StoreError("store.disk_full")

    # A full disk at the very write of the entry cannot be arranged on both engines.
    monkeypatch.setattr(audit, "record", refuse)
    reads = (
        lambda: clients.open_client(office.store, office.actor, made.id),
        lambda: clients.caseload(office.store, office.actor, CaseloadFilter()),
        lambda: notes.for_client(office.store, office.actor, made.id),
        lambda: search.search(office.store, office.actor, "cabdi"),
        lambda: audit.entries_for_client(office.store, office.actor, made.id),
    )
    for read in reads:
        with pytest.raises(StoreError, match=r"store\.disk_full"):
            read()


def test_a_change_that_cannot_be_logged_is_not_made(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = office.client()

    def refuse(*_: object, **__: object) -> None:
        raise StoreError("store.disk_full")

    with monkeypatch.context() as broken:
        broken.setattr(audit, "record", refuse)
        with pytest.raises(StoreError):
            office.note(made, "Ei tallennu")
        with pytest.raises(StoreError):
            office.client("T02")
    assert notes.count(office.store, office.actor, made.id) == 0
    assert clients.caseload_count(office.store, office.actor, CaseloadFilter()) == 1


def test_who_may_read_the_log_of_a_client(office: Office) -> None:
    made = office.client()
    clients.open_client(office.store, office.colleague(), made.id, purpose="sijaisuus")
    for reader in (office.actor, office.colleague(Role.AUDITOR), office.colleague(Role.LEAD)):
        found = audit.entries_for_client(office.store, reader, made.id)
        seen = next(entry for entry in found if entry.action == Action.VIEW and entry.purpose)
        assert seen.purpose == "sijaisuus"
        assert seen.official_name == "Kollega adviser"
    for reader in (office.colleague(), office.colleague(Role.PROJECT_EXPERT)):
        with pytest.raises(StoreError, match=r"permission\.denied"):
            audit.entries_for_client(office.store, reader, made.id)
    there = office.colleague(Role.LEAD, office_id=office.elsewhere().office_id)
    with pytest.raises(NotFoundError, match=r"client\.not_found"):
        audit.entries_for_client(office.store, there, made.id)


def test_a_check_and_a_backup_are_logged_themselves(office: Office) -> None:
    report = audit.check(office.store, office.actor)
    assert report.intact
    if office.store.file is not None:
        copy = back_up(office.store, office.actor, None)
        assert sum(copy.rows.values()) > 0
    with office.store.read() as session:
        query = select(AuditRecord.action, AuditRecord.count).order_by(AuditRecord.seq)
        written = session.execute(query).all()[report.entries :]
    assert written[0] == ("verify", report.entries)
    assert [action for action, _count in written[1:]] == (
        ["backup"] if office.store.file is not None else []
    )
    assert audit.verify(office.store).intact
