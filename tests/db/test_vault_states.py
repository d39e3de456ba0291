"""Every cell of the state table, decided and then met in a real folder.

The keyring is a class that keeps secrets in memory and can be told to fail: each failure must be
met in each state of the folder, which no real service does on demand. The real services are in
``test_secret_service`` and ``test_vault_keyring``.
"""

import itertools
import json
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError

from db import vault
from db.keyfile import KdfCost
from db.secret_service import KeyringState, SecretService
from db.vault_folder import DATABASE
from db.vault_states import KeyFileState, UnlockMode, VaultState, decide
from tekoto.errors import VaultError

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "kolme mäntyä ja kuusi"


class SwitchableKeyring(KeyringBackend):
    """Keeps secrets in memory and fails as told, with the exceptions of the real backends."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        self.state = KeyringState.OK

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        if self.state is KeyringState.ABSENT:
            return None
        if self.state is KeyringState.WRONG_VALUE:
            return "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.entries[service, username] = password
        self.state = KeyringState.OK

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        self.entries.pop((service, username), None)

    def _fail(self) -> None:
        if self.state is KeyringState.LOCKED:
            raise KeyringLocked("Failed to unlock the collection!")
        if self.state is KeyringState.NO_SERVICE:
            raise NoKeyringError("No recommended backend was available.")
        if self.state is KeyringState.ERROR:
            raise OSError(1783, "CredWrite", "The stub received bad data")
        if self.state is KeyringState.TIMEOUT:
            # Longer than the service waits; the worker is a daemon thread.
            time.sleep(1.5)


class Vaults:
    """A vault made once per test run, copied for each cell."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.backend = SwitchableKeyring()
        self.keyring = SecretService(lambda: self.backend, 0.3)
        store, self.code = vault.create(folder, PASSPHRASE, self.keyring, cost=CHEAP)
        store.close()
        self.entries = dict(self.backend.entries)

    def copy(self, target: Path, *, database: bool, key_file: bool, check: bool) -> None:
        """Copy those parts of the vault that the cell has; ``check``: the key check is right."""
        target.mkdir()
        if database:
            shutil.copy(self.folder / DATABASE, target)
        if key_file:
            (source,) = self.folder.glob("*.avain")
            document = json.loads(source.read_text())
            if not check:
                document["kcv"] = "A" * 43 + "="
            (target / source.name).write_text(json.dumps(document))


@pytest.fixture(scope="module")
def vaults(tmp_path_factory: pytest.TempPathFactory) -> Vaults:
    return Vaults(tmp_path_factory.mktemp("made") / "vault")


@pytest.fixture
def made(vaults: Vaults) -> Iterator[Vaults]:
    yield vaults
    vaults.backend.state = KeyringState.OK
    vaults.backend.entries = dict(vaults.entries)


KEYRING_STATES = {
    KeyringState.OK: VaultState.READY,
    KeyringState.ABSENT: VaultState.KEYRING_ENTRY_MISSING,
    KeyringState.WRONG_VALUE: VaultState.KEYRING_WRONG_VALUE,
    KeyringState.LOCKED: VaultState.KEYRING_LOCKED,
    KeyringState.NO_SERVICE: VaultState.KEYRING_NO_SERVICE,
    KeyringState.ERROR: VaultState.KEYRING_ERROR,
    KeyringState.TIMEOUT: VaultState.KEYRING_TIMEOUT,
}
CELLS = list(itertools.product((True, False), (True, False), KeyringState, (True, False)))


def expected_state(database: bool, key_file: bool, keyring: KeyringState) -> VaultState:
    if database and key_file:
        return KEYRING_STATES[keyring]
    if database:
        return VaultState.KEY_FILE_MISSING
    return VaultState.DATABASE_MISSING if key_file else VaultState.EMPTY


def snapshot(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("database, key_file, keyring, check", CELLS)
def test_cell_of_the_table(
    made: Vaults,
    tmp_path: Path,
    database: bool,
    key_file: bool,
    keyring: KeyringState,
    check: bool,
) -> None:
    folder = tmp_path / "vault"
    made.copy(folder, database=database, key_file=key_file, check=check)
    made.backend.state = keyring
    before = snapshot(folder)
    expected = expected_state(database, key_file, keyring)

    assert vault.inspect(folder, made.keyring).state is expected
    if expected is not VaultState.READY:
        with pytest.raises(VaultError) as refused:
            vault.unlock(folder, PASSPHRASE, made.keyring)
        assert refused.value.key == expected.key
    elif not check:
        with pytest.raises(VaultError) as refused:
            vault.unlock(folder, PASSPHRASE, made.keyring)
        assert refused.value.key == "vault.key_check_failed"
    else:
        vault.unlock(folder, PASSPHRASE, made.keyring).store.close()

    assert snapshot(folder).items() >= before.items()
    if expected is not VaultState.EMPTY:
        with pytest.raises(VaultError) as refused:
            vault.create(folder, PASSPHRASE, made.keyring, cost=CHEAP)
        assert refused.value.key == "vault.exists"
        assert snapshot(folder) == before


@pytest.mark.parametrize("keyring", list(KeyringState))
def test_new_vault_under_each_keyring(made: Vaults, tmp_path: Path, keyring: KeyringState) -> None:
    """Only a keyring that is not there at all makes the passphrase stand alone by itself."""
    made.backend.state = keyring
    folder = tmp_path / "new"
    if keyring in (KeyringState.LOCKED, KeyringState.ERROR, KeyringState.TIMEOUT):
        with pytest.raises(VaultError) as refused:
            vault.create(folder, PASSPHRASE, made.keyring, cost=CHEAP)
        assert refused.value.key == f"vault.keyring_{keyring}"
        assert not folder.exists() or not list(folder.iterdir())
        store, _ = vault.create(
            folder, PASSPHRASE, made.keyring, mode=UnlockMode.PASSPHRASE_ONLY, cost=CHEAP
        )
    else:
        store, _ = vault.create(folder, PASSPHRASE, made.keyring, cost=CHEAP)
    store.close()
    status = vault.inspect(folder, made.keyring)
    alone = keyring not in (KeyringState.OK, KeyringState.ABSENT, KeyringState.WRONG_VALUE)
    assert status.state is VaultState.READY
    assert status.mode is (
        UnlockMode.PASSPHRASE_ONLY if alone else UnlockMode.PASSPHRASE_AND_KEYRING
    )


@pytest.mark.parametrize("keyring", sorted(set(KeyringState) - {KeyringState.OK}))
def test_recovery_code_opens_in_every_state_of_the_keyring(
    made: Vaults, tmp_path: Path, keyring: KeyringState
) -> None:
    folder = tmp_path / "vault"
    made.copy(folder, database=True, key_file=True, check=True)
    made.backend.state = keyring
    mode = None if keyring.usable else UnlockMode.PASSPHRASE_ONLY
    opened = vault.recover(
        folder, made.code, "aivan uusi tunnuslause", made.keyring, mode=mode, cost=CHEAP
    )
    opened.store.close()
    again = vault.unlock(folder, "aivan uusi tunnuslause", made.keyring)
    assert again.mode is opened.mode
    again.store.close()


def test_only_an_empty_folder_may_get_a_key() -> None:
    """The pure table, over every combination there is."""
    for database, key_file, backups, unfinished, needs, keyring in itertools.product(
        (True, False), KeyFileState, (True, False), (True, False), (True, False), KeyringState
    ):
        state = decide(
            database=database,
            key_file=key_file,
            backups=backups,
            unfinished=unfinished,
            needs_keyring=needs,
            keyring=keyring,
        )
        nothing = not database and key_file is KeyFileState.MISSING and not backups
        assert state.may_create == nothing
        sound = key_file is KeyFileState.SOUND and (database or unfinished)
        ready = sound and (not needs or keyring is KeyringState.OK)
        assert state.may_unlock == ready
        assert state.may_recover == sound


def test_backups_alone_forbid_a_new_key(made: Vaults, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    (folder / "backups").mkdir(parents=True)
    (folder / "backups" / "tekoto-20260101T000000Z-migration.db").write_bytes(b"x")
    assert vault.inspect(folder, made.keyring).state is VaultState.BACKUPS_ONLY
    with pytest.raises(VaultError, match=r"vault\.exists"):
        vault.create(folder, PASSPHRASE, made.keyring, cost=CHEAP)


def test_two_key_files_are_not_guessed_between(made: Vaults, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    made.copy(folder, database=True, key_file=True, check=True)
    (folder / "tekoto-other.avain").write_text("{}")
    assert vault.inspect(folder, made.keyring).state is VaultState.SEVERAL_KEY_FILES


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"[]",
        b'{"format": "tekoto-key"}',
        bytes(range(256)),
    ],
)
def test_damaged_key_file_is_named_and_kept(made: Vaults, tmp_path: Path, damage: bytes) -> None:
    folder = tmp_path / "vault"
    made.copy(folder, database=True, key_file=True, check=True)
    (path,) = folder.glob("*.avain")
    path.write_bytes(damage)
    assert vault.inspect(folder, made.keyring).state is VaultState.KEY_FILE_DAMAGED
    with pytest.raises(VaultError, match=r"vault\.key_file_damaged"):
        vault.recover(folder, made.code, PASSPHRASE, made.keyring, cost=CHEAP)
    assert path.read_bytes() == damage


def test_costly_key_derivation_from_a_foreign_file_is_refused(made: Vaults, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    made.copy(folder, database=True, key_file=True, check=True)
    (path,) = folder.glob("*.avain")
    path.write_text(path.read_text().replace('"memory_kib": 64', '"memory_kib": 999999999'))
    assert vault.inspect(folder, made.keyring).state is VaultState.KEY_FILE_DAMAGED


def test_creation_cut_before_the_last_step_is_finished_by_unlocking(
    made: Vaults, tmp_path: Path
) -> None:
    folder = tmp_path / "vault"
    made.copy(folder, database=True, key_file=True, check=True)
    (key_file,) = folder.glob("*.avain")
    (folder / DATABASE).rename(key_file.with_suffix(".uusi"))
    assert vault.inspect(folder, made.keyring).state is VaultState.CREATION_INTERRUPTED
    vault.unlock(folder, PASSPHRASE, made.keyring).store.close()
    assert vault.inspect(folder, made.keyring).state is VaultState.READY
