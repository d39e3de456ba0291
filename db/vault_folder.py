"""What lies in a vault's folder, looked at without changing anything."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from db import keyfile
from db.backup import BACKUPS
from db.keyfile import KeyFile
from db.secret_service import KeyringAnswer, KeyringState, SecretService
from db.vault_states import KeyFileState, UnlockMode, VaultStatus, decide
from tekoto.errors import VaultError

DATABASE = "tekoto.db"
UNFINISHED_SUFFIX = ".uusi"


@dataclass(frozen=True, slots=True)
class Look:
    """A status with the parts it was decided from."""

    status: VaultStatus
    key_file: KeyFile | None
    keyring: KeyringAnswer

    @property
    def slot_secret(self) -> bytes | None:
        """The keyring's part of the everyday slot, ``None`` if the slot asks for none."""
        needed = self.key_file is not None and self.key_file.needs_keyring
        return self.keyring.secret if needed else None

    @property
    def sound_key_file(self) -> KeyFile:
        """The key file. Raises ``VaultError`` with the state's key if there is no sound one."""
        if self.key_file is None:
            raise VaultError(self.status.state.key)
        return self.key_file


def look(folder: Path, keyring: SecretService) -> Look:
    """Look at the folder and ask the keyring for what its key file needs."""
    state, path, key_file = _find_key_file(folder)
    database = exists(folder / DATABASE)
    answer = KeyringAnswer(keyring.probe()) if key_file is None else _ask(keyring, key_file)
    decided = decide(
        database=database,
        key_file=state,
        backups=_has_backups(folder),
        unfinished=key_file is not None and unfinished_path(folder, key_file.db_id).is_file(),
        needs_keyring=key_file is not None and key_file.needs_keyring,
        keyring=answer.state,
    )
    if key_file is not None:
        with_keyring = key_file.needs_keyring
    else:
        with_keyring = answer.state is not KeyringState.NO_SERVICE
    status = VaultStatus(
        state=decided,
        keyring=answer.state,
        mode=UnlockMode.PASSPHRASE_AND_KEYRING if with_keyring else UnlockMode.PASSPHRASE_ONLY,
        db_id=None if key_file is None else key_file.db_id,
        key_file=path,
        recovery_confirmed=key_file is not None and key_file.recovery_confirmed,
    )
    return Look(status, key_file, answer)


def _find_key_file(folder: Path) -> tuple[KeyFileState, Path | None, KeyFile | None]:
    paths = sorted(folder.glob(f"tekoto-*{keyfile.SUFFIX}"))
    if not paths:
        return KeyFileState.MISSING, None, None
    if len(paths) > 1:
        return KeyFileState.SEVERAL, None, None
    try:
        key_file = keyfile.read_key_file(paths[0])
    except VaultError:
        return KeyFileState.DAMAGED, paths[0], None
    if keyfile.key_file_path(folder, key_file.db_id) != paths[0]:
        return KeyFileState.DAMAGED, paths[0], None
    return KeyFileState.SOUND, paths[0], key_file


def _ask(keyring: SecretService, key_file: KeyFile) -> KeyringAnswer:
    answer = keyring.get(str(key_file.db_id))
    if answer.secret is None or not key_file.needs_keyring:
        return answer
    if keyfile.keyring_matches(key_file, answer.secret):
        return answer
    return KeyringAnswer(KeyringState.WRONG_VALUE)


def _has_backups(folder: Path) -> bool:
    copies = folder / BACKUPS
    return copies.is_dir() and any(copies.glob("tekoto-*"))


def exists(path: Path) -> bool:
    """Tell whether anything has this name, a dangling link included."""
    return path.is_symlink() or path.exists()


def unfinished_path(folder: Path, db_id: UUID) -> Path:
    """Return the name a database has until its vault is complete."""
    return folder / f"tekoto-{db_id}{UNFINISHED_SUFFIX}"
