"""What the settings can do with the keys of the open vault."""

from dataclasses import dataclass
from pathlib import Path

from db import backup, vault
from db.secret_service import SecretService
from db.store import Store
from db.vault_states import UnlockMode, VaultStatus
from tekoto.access import Actor


@dataclass(frozen=True, slots=True)
class VaultKeys:
    """A vault on this computer: its folder and the system's keyring."""

    folder: Path
    keyring: SecretService

    @classmethod
    def of(cls, store: Store, keyring: SecretService) -> "VaultKeys | None":
        """Return the keys of a store, or None when the store is a server's."""
        file = store.file
        return None if file is None else cls(file.path.parent, keyring)

    def status(self) -> VaultStatus:
        """Tell how the vault is protected."""
        return vault.inspect(self.folder, self.keyring)

    def change_passphrase(self, old: str, new: str) -> UnlockMode:
        """Set a new passphrase; raises as ``db.vault.change_passphrase``."""
        return vault.change_passphrase(self.folder, old, new, self.keyring)

    def try_recovery_code(self, code: str) -> bool:
        """Tell whether the printed code opens the vault."""
        return vault.confirm_recovery_code(self.folder, code, self.keyring)

    def new_recovery_code(self, passphrase: str) -> str:
        """Make the printed code invalid and return another; raises as ``db.vault.unlock``."""
        return vault.replace_recovery_code(self.folder, passphrase, self.keyring)

    def backups(self) -> tuple[Path, ...]:
        """Return the copies, newest first."""
        return tuple(reversed(backup.backups_in(self.folder)))

    def back_up(self, store: Store, actor: Actor) -> backup.Backup:
        """Make a copy with its key file and read it through; raises ``store.backup_failed``."""
        return backup.back_up(store, actor, self.status().key_file)
