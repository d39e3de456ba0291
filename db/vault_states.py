"""What a vault's folder may look like, and what each look means.

The table is decided in one place. A new data key may be made in exactly one case: there is no
database, no key file and no backup.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from db.secret_service import KeyringState


class UnlockMode(StrEnum):
    """What the everyday opening asks for."""

    PASSPHRASE_AND_KEYRING = "passphrase_and_keyring"
    PASSPHRASE_ONLY = "passphrase_only"


MIN_PASSPHRASE = {UnlockMode.PASSPHRASE_AND_KEYRING: 12, UnlockMode.PASSPHRASE_ONLY: 16}


class KeyFileState(StrEnum):
    """What was found for a key file."""

    MISSING = "missing"
    SOUND = "sound"
    DAMAGED = "damaged"
    SEVERAL = "several"


class VaultState(StrEnum):
    """What the folder holds, before anything was typed."""

    EMPTY = "empty"
    READY = "ready"
    CREATION_INTERRUPTED = "creation_interrupted"
    BACKUPS_ONLY = "backups_only"
    KEY_FILE_MISSING = "key_file_missing"
    KEY_FILE_DAMAGED = "key_file_damaged"
    SEVERAL_KEY_FILES = "several_key_files"
    DATABASE_MISSING = "database_missing"
    KEYRING_ENTRY_MISSING = "keyring_entry_missing"
    KEYRING_WRONG_VALUE = "keyring_wrong_value"
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_NO_SERVICE = "keyring_no_service"
    KEYRING_ERROR = "keyring_error"
    KEYRING_TIMEOUT = "keyring_timeout"

    @property
    def may_create(self) -> bool:
        """Whether a new vault, with a new key, may be made here."""
        return self is VaultState.EMPTY

    @property
    def may_unlock(self) -> bool:
        """Whether the passphrase is what is wanted next."""
        return self in (VaultState.READY, VaultState.CREATION_INTERRUPTED)

    @property
    def may_recover(self) -> bool:
        """Whether the printed recovery code can open the vault."""
        return self.may_unlock or self.value.startswith("keyring_")

    @property
    def key(self) -> str:
        """The message that tells the user what was found."""
        return f"vault.{self.value}"


_BY_KEYRING = {
    KeyringState.OK: VaultState.READY,
    KeyringState.ABSENT: VaultState.KEYRING_ENTRY_MISSING,
    KeyringState.WRONG_VALUE: VaultState.KEYRING_WRONG_VALUE,
    KeyringState.LOCKED: VaultState.KEYRING_LOCKED,
    KeyringState.NO_SERVICE: VaultState.KEYRING_NO_SERVICE,
    KeyringState.ERROR: VaultState.KEYRING_ERROR,
    KeyringState.TIMEOUT: VaultState.KEYRING_TIMEOUT,
}


@dataclass(frozen=True, slots=True)
class VaultStatus:
    """The state of a vault's folder and what the unlock screen has to say about it.

    ``mode`` is what the everyday opening asks for, or what a new vault would get here.
    """

    state: VaultState
    keyring: KeyringState
    mode: UnlockMode
    db_id: UUID | None = None
    key_file: Path | None = None
    recovery_confirmed: bool = False

    @property
    def min_passphrase(self) -> int:
        """The least number of characters of a new passphrase in this mode."""
        return MIN_PASSPHRASE[self.mode]


def decide(
    *,
    database: bool,
    key_file: KeyFileState,
    backups: bool,
    unfinished: bool,
    needs_keyring: bool,
    keyring: KeyringState,
) -> VaultState:
    """Return what the folder means.

    ``unfinished``: a database still under its temporary name belongs to the key file, as it does
    when the computer stopped at the last step of making the vault.
    """
    if key_file is KeyFileState.DAMAGED:
        return VaultState.KEY_FILE_DAMAGED
    if key_file is KeyFileState.SEVERAL:
        return VaultState.SEVERAL_KEY_FILES
    if key_file is KeyFileState.MISSING:
        if database:
            return VaultState.KEY_FILE_MISSING
        return VaultState.BACKUPS_ONLY if backups else VaultState.EMPTY
    if not database and not unfinished:
        return VaultState.DATABASE_MISSING
    state = _BY_KEYRING[keyring] if needs_keyring else VaultState.READY
    if state is VaultState.READY and not database:
        return VaultState.CREATION_INTERRUPTED
    return state
