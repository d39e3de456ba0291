"""The vault: made, opened, recovered, changed; and the same over a real Secret Service."""

import json
import os
import stat
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from db import attempts, keyfile, vault
from db.keyfile import KdfCost, new_recovery_code
from db.secret_service import no_keyring, system_keyring
from db.store import Store
from db.vault_folder import DATABASE
from db.vault_states import UnlockMode, VaultState
from tekoto import clock
from tekoto.errors import StoreError, VaultError

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "kolme mäntyä ja kuusi"
OTHER = "aivan uusi tunnuslause"
NONE = no_keyring()


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, str]:
    folder = tmp_path / "vault"
    store, code = vault.create(folder, PASSPHRASE, NONE, cost=CHEAP)
    write(store, "Wolde Tesfaye")
    store.close()
    return folder, code


def write(store: Store, value: str) -> None:
    with store.write() as session:
        session.execute(text("CREATE TABLE IF NOT EXISTS proof (value TEXT)"))
        session.execute(text("INSERT INTO proof VALUES (:value)"), {"value": value})


def read(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.execute(text("SELECT value FROM proof")).scalars())


def opens(folder: Path, passphrase: str) -> list[str]:
    opened = vault.unlock(folder, passphrase, NONE)
    try:
        return read(opened.store)
    finally:
        opened.store.close()


def key_file(folder: Path) -> Path:
    (path,) = folder.glob("*.avain")
    return path


def test_made_vault_opens_with_its_passphrase(made: tuple[Path, str]) -> None:
    assert opens(made[0], PASSPHRASE) == ["Wolde Tesfaye"]


def test_nothing_in_the_folder_is_readable(made: tuple[Path, str]) -> None:
    folder, code = made
    opened = vault.unlock(folder, PASSPHRASE, NONE)
    write(opened.store, "Wolde Tesfaye again")
    for path in folder.iterdir():
        content = path.read_bytes()
        for secret in (b"Wolde", b"CREATE TABLE", b"SQLite format", PASSPHRASE.encode()):
            assert secret not in content, path.name
        assert code.replace("-", "").encode() not in content
    opened.store.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps files private by the profile's ACL")
def test_only_the_owner_may_read(made: tuple[Path, str]) -> None:
    folder, _ = made
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    opened = vault.unlock(folder, PASSPHRASE, NONE)
    write(opened.store, "x")
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path.name
    opened.store.close()


def test_passphrase_typed_on_another_keyboard_is_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    vault.create(folder, "syksyn ko\u0308yno\u0308s 12", NONE, cost=CHEAP)[0].close()
    vault.unlock(folder, "syksyn k\u00f6yn\u00f6s 12", NONE).store.close()


def test_wrong_passphrase_damaged_database_and_foreign_key_differ(made: tuple[Path, str]) -> None:
    folder, code = made
    with pytest.raises(VaultError, match=r"^vault\.wrong_passphrase$"):
        vault.unlock(folder, OTHER, NONE)

    database = folder / DATABASE
    content = bytearray(database.read_bytes())
    content[100] ^= 1
    database.write_bytes(content)
    with pytest.raises(VaultError, match=r"^vault\.database_damaged$"):
        vault.unlock(folder, PASSPHRASE, NONE)
    content[100] ^= 1
    database.write_bytes(content)
    assert opens(folder, PASSPHRASE) == ["Wolde Tesfaye"]

    document = json.loads(key_file(folder).read_text())
    document["kcv"] = "A" * 43 + "="
    key_file(folder).write_text(json.dumps(document))
    for opening in (
        lambda: vault.unlock(folder, PASSPHRASE, NONE),
        lambda: vault.recover(folder, code, OTHER, NONE, cost=CHEAP),
        lambda: vault.confirm_recovery_code(folder, code, NONE),
        lambda: vault.change_passphrase(folder, PASSPHRASE, OTHER, NONE, cost=CHEAP),
    ):
        with pytest.raises(VaultError, match=r"^vault\.key_check_failed$"):
            opening()
    assert json.loads(key_file(folder).read_text()) == document


def test_slots_cannot_change_places(made: tuple[Path, str]) -> None:
    folder, code = made
    document = json.loads(key_file(folder).read_text())
    document["slots"]["arki"], document["slots"]["palautus"] = (
        document["slots"]["palautus"],
        document["slots"]["arki"],
    )
    key_file(folder).write_text(json.dumps(document))
    with pytest.raises(VaultError, match=r"^vault\.wrong_passphrase$"):
        vault.unlock(folder, PASSPHRASE, NONE)
    assert not vault.confirm_recovery_code(folder, code, NONE)


def test_recovery_code_is_forgiving_and_proves_itself(made: tuple[Path, str]) -> None:
    folder, code = made
    assert not vault.inspect(folder, NONE).recovery_confirmed
    assert not vault.confirm_recovery_code(folder, new_recovery_code(), NONE)
    assert not vault.inspect(folder, NONE).recovery_confirmed
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert vault.confirm_recovery_code(folder, typed, NONE)
    assert vault.inspect(folder, NONE).recovery_confirmed
    with pytest.raises(VaultError, match=r"^vault\.recovery_code_malformed$"):
        vault.confirm_recovery_code(folder, code[:-1], NONE)


def test_recovery_sets_a_new_passphrase(made: tuple[Path, str]) -> None:
    folder, code = made
    opened = vault.recover(folder, code, OTHER, NONE, cost=CHEAP)
    assert read(opened.store) == ["Wolde Tesfaye"]
    opened.store.close()
    assert opens(folder, OTHER) == ["Wolde Tesfaye"]
    with pytest.raises(VaultError, match=r"^vault\.wrong_passphrase$"):
        vault.unlock(folder, PASSPHRASE, NONE)


def test_failed_recovery_changes_nothing(made: tuple[Path, str]) -> None:
    folder, code = made
    before = key_file(folder).read_bytes()
    with pytest.raises(VaultError, match=r"^vault\.wrong_recovery_code$"):
        vault.recover(folder, new_recovery_code(), OTHER, NONE, cost=CHEAP)
    with pytest.raises(VaultError, match=r"^vault\.passphrase_too_short$"):
        vault.recover(folder, code, "lyhyt", NONE, cost=CHEAP)
    (folder / DATABASE).write_bytes(os.urandom(8192))
    with pytest.raises(VaultError, match=r"^vault\.database_damaged$"):
        vault.recover(folder, code, OTHER, NONE, cost=CHEAP)
    assert key_file(folder).read_bytes() == before


def test_changed_passphrase_keeps_the_old_file_until_the_new_one_has_opened(
    made: tuple[Path, str],
) -> None:
    folder, code = made
    old = key_file(folder).read_bytes()
    vault.change_passphrase(folder, PASSPHRASE, OTHER, NONE, cost=CHEAP)
    kept = folder / f"{key_file(folder).name}.vanha"
    assert kept.read_bytes() == old
    assert opens(folder, OTHER) == ["Wolde Tesfaye"]
    assert not kept.exists()
    assert vault.confirm_recovery_code(folder, code, NONE)
    with pytest.raises(VaultError, match=r"^vault\.wrong_passphrase$"):
        vault.change_passphrase(folder, PASSPHRASE, OTHER, NONE, cost=CHEAP)


def test_new_recovery_code_replaces_the_old(made: tuple[Path, str]) -> None:
    folder, old = made
    vault.confirm_recovery_code(folder, old, NONE)
    new = vault.replace_recovery_code(folder, PASSPHRASE, NONE, cost=CHEAP)
    assert not vault.inspect(folder, NONE).recovery_confirmed
    assert not vault.confirm_recovery_code(folder, old, NONE)
    assert vault.confirm_recovery_code(folder, new, NONE)
    assert opens(folder, PASSPHRASE) == ["Wolde Tesfaye"]


def test_passphrase_alone_must_be_longer(tmp_path: Path) -> None:
    status = vault.inspect(tmp_path / "vault", NONE)
    assert (status.mode, status.min_passphrase) == (UnlockMode.PASSPHRASE_ONLY, 16)
    with pytest.raises(VaultError) as refused:
        vault.create(tmp_path / "vault", "viisitoista_mrk", NONE, cost=CHEAP)
    assert refused.value.params == {"minimum": 16}
    with pytest.raises(VaultError, match=r"^vault\.passphrase_too_simple$"):
        vault.create(tmp_path / "vault", "abababababababababab", NONE, cost=CHEAP)
    assert not (tmp_path / "vault").exists()


def test_failures_are_slowed_down_told_once_and_forgotten(
    made: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, _ = made
    started = now = clock.now()
    monkeypatch.setattr("db.attempts.clock.now", lambda: now)
    for seconds in (0, 0, 0, 2, 4, 8):
        if seconds:
            with pytest.raises(VaultError, match=r"^vault\.wait$") as refused:
                vault.unlock(folder, PASSPHRASE, NONE)
            assert refused.value.params == {"seconds": seconds}
            now += timedelta(seconds=seconds)
        with pytest.raises(VaultError, match=r"^vault\.wrong_passphrase$"):
            vault.unlock(folder, OTHER, NONE)
    now += timedelta(days=1)
    opened = vault.unlock(folder, PASSPHRASE, NONE)
    opened.store.close()
    assert len(opened.failed_attempts) == 6
    assert opened.failed_attempts[0] == started
    assert attempts.failed_attempts(folder) == ()


def test_clock_set_back_does_not_lock_the_owner_out(
    made: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, _ = made
    future = clock.now() + timedelta(days=2000)
    with monkeypatch.context() as patch:
        patch.setattr("db.attempts.clock.now", lambda: future)
        for _ in range(3):
            attempts.note_failure(folder)
    assert attempts.wait_seconds(folder) == 0


@pytest.mark.parametrize("content", [b'["2026-01-01T00:00:00"]', b"[" * 200_000])
def test_a_spoiled_list_of_failures_does_not_lock_the_owner_out(
    made: tuple[Path, str], content: bytes
) -> None:
    folder, _ = made
    for _ in range(attempts.FREE_ATTEMPTS):
        attempts.note_failure(folder)
    times = content.replace(b'"]', b'"' + b',"2026-01-01T00:00:00"' * 3 + b"]")
    (folder / attempts.FILE_NAME).write_bytes(times)
    assert opens(folder, PASSPHRASE) == ["Wolde Tesfaye"]


def test_leftovers_that_cannot_be_removed_do_not_lock_the_owner_out(
    made: tuple[Path, str],
) -> None:
    """Another program may hold them open; here folders stand in their places."""
    folder, _ = made
    path = key_file(folder)
    path.with_name(path.name + keyfile.OLD_SUFFIX).mkdir()
    (folder / attempts.FILE_NAME).mkdir()
    with pytest.raises(VaultError, match=r"^vault\.wrong_passphrase$"):
        vault.unlock(folder, OTHER, NONE)
    assert opens(folder, PASSPHRASE) == ["Wolde Tesfaye"]


def test_an_emptied_database_is_damaged_and_not_made_anew(made: tuple[Path, str]) -> None:
    folder, code = made
    os.truncate(folder / DATABASE, 0)
    for opening in (
        lambda: vault.unlock(folder, PASSPHRASE, NONE),
        lambda: vault.recover(folder, code, OTHER, NONE, cost=CHEAP),
    ):
        with pytest.raises(VaultError, match=r"^vault\.database_damaged$"):
            opening()
    with (folder / DATABASE).open("rb") as left:
        assert left.read() == b""


def test_lock_forgets_the_key(made: tuple[Path, str]) -> None:
    folder, _ = made
    store = vault.unlock(folder, PASSPHRASE, NONE).store
    assert store.file is not None
    key = store.file._key
    assert key is not None
    assert any(key)
    store.close()
    assert not any(key)
    with pytest.raises(StoreError, match=r"^store\.closed$"):
        read(store)


def test_key_from_the_slot_is_overwritten_once_the_store_is_open(
    made: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lent: list[bytearray] = []
    really = keyfile.open_with_passphrase

    def watched(*args: Any) -> bytearray | None:
        found = really(*args)
        lent.extend([found] if found is not None else [])
        return found

    monkeypatch.setattr(keyfile, "open_with_passphrase", watched)
    vault.unlock(made[0], PASSPHRASE, NONE).store.close()
    assert lent == [bytearray(32)]


def test_lock_tells_of_a_transaction_that_is_still_open(made: tuple[Path, str]) -> None:
    store = vault.unlock(made[0], PASSPHRASE, NONE).store
    with store.read() as session:
        session.execute(text("SELECT 1"))
        with pytest.raises(StoreError, match=r"^store\.busy$"):
            store.close()
    assert store.file is not None
    assert store.file._key is None


def test_audit_key_is_the_same_at_each_opening_and_not_the_data_key(
    made: tuple[Path, str],
) -> None:
    folder, code = made
    first = vault.unlock(folder, PASSPHRASE, NONE).store
    assert first.file is not None
    assert first.audit_key != bytes(first.file._key or b"")
    first.close()
    second = vault.recover(folder, code, OTHER, NONE, cost=CHEAP).store
    second.close()
    assert first.audit_key == second.audit_key
    assert first.store_id == second.store_id


def test_failed_creation_leaves_an_empty_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever step fails, the folder can be used for the next attempt."""
    folder = tmp_path / "vault"
    for step in ("db.vault.migrate.upgrade", "db.keyfile.write_durably", "db.vault.publish"):
        with monkeypatch.context() as patch:

            def fail(*_args: object, **_more: object) -> None:
                raise OSError(28, "No space left on device")

            patch.setattr(step, fail)
            with pytest.raises(StoreError, match=r"^store\.disk_full$"):
                vault.create(folder, PASSPHRASE, NONE, cost=CHEAP)
        assert list(folder.iterdir()) == []
    vault.create(folder, PASSPHRASE, NONE, cost=CHEAP)[0].close()


def test_default_cost_is_felt(tmp_path: Path) -> None:
    """The cost in the key file of a real vault is 256 MiB, three passes."""
    vault.create(tmp_path / "vault", PASSPHRASE, NONE)[0].close()
    slot = json.loads(key_file(tmp_path / "vault").read_text())["slots"]["arki"]
    assert (slot["memory_kib"], slot["iterations"], slot["lanes"]) == (262144, 3, 4)


def test_unsafe_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(VaultError, match=r"^vault\.synchronised_folder$"):
        vault.create(tmp_path / "OneDrive - Kunta" / "vault", PASSPHRASE, NONE, cost=CHEAP)
    assert not (tmp_path / "OneDrive - Kunta").exists()


def test_vault_over_a_real_secret_service(secret_service: None, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    keyring = system_keyring(10)
    store, code = vault.create(folder, PASSPHRASE, keyring, cost=CHEAP)
    write(store, "Wolde Tesfaye")
    store.close()
    status = vault.inspect(folder, keyring)
    assert (status.state, status.mode) == (VaultState.READY, UnlockMode.PASSPHRASE_AND_KEYRING)
    opened = vault.unlock(folder, PASSPHRASE, keyring)
    assert read(opened.store) == ["Wolde Tesfaye"]
    opened.store.close()

    keyring.delete(str(status.db_id))
    assert vault.inspect(folder, keyring).state is VaultState.KEYRING_ENTRY_MISSING
    with pytest.raises(VaultError, match=r"^vault\.keyring_entry_missing$"):
        vault.unlock(folder, PASSPHRASE, keyring)
    opened = vault.recover(folder, code, OTHER, keyring, cost=CHEAP)
    assert read(opened.store) == ["Wolde Tesfaye"]
    opened.store.close()
    opened = vault.unlock(folder, OTHER, keyring)
    assert opened.mode is UnlockMode.PASSPHRASE_AND_KEYRING
    opened.store.close()
    assert vault.inspect(folder, NONE).state is VaultState.KEYRING_NO_SERVICE
