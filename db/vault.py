"""The vault: a folder with the encrypted database, its key file and its verified copies.

``tekoto.db`` (with ``-wal`` and ``-shm`` while open), ``tekoto-<db_id>.avain``, ``backups/``, and
half-written forms in ``tekoto-<db_id>.luonnokset`` (``db.draft_file``).
Nothing is ever made over something that exists, and no key is replaced before the one in hand has
passed the key check. The functions here are slow on purpose (key derivation) and may wait for the
keyring: call them from a background worker.
"""

import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from db import keyfile, migrate
from db.attempts import failed_attempts, forget_failures, note_failure, refuse_haste
from db.backup import Backup
from db.durable import publish
from db.engine import SqlcipherFile
from db.keyfile import DEFAULT_COST, KdfCost, KeyFile
from db.location import refuse_unsafe_folder
from db.secret_service import SECRET_BYTES, KeyringState, SecretService
from db.store import Store, StoreKind, driver_errors
from db.vault_folder import DATABASE, Look, exists, look, unfinished_path
from db.vault_states import MIN_PASSPHRASE, UnlockMode, VaultStatus
from tekoto.errors import StoreError, VaultError
from tekoto.ids import new_id


@dataclass(frozen=True, slots=True)
class OpenedVault:
    """An open store and what the user and the audit log should hear about the opening.

    ``failed_attempts``: the failed unlocks since the last opening. ``backup``: the copy that was
    made because the schema had to be migrated. ``recovery_confirmed``: the printed recovery code
    was once typed back. ``without_log``: there was no write-ahead log beside the database.
    """

    store: Store
    mode: UnlockMode
    recovery_confirmed: bool
    failed_attempts: tuple[datetime, ...]
    backup: Backup | None
    without_log: bool = False


def inspect(folder: Path, keyring: SecretService) -> VaultStatus:
    """Tell what ``folder`` holds and what is needed to open it. Changes nothing."""
    return look(folder, keyring).status


@driver_errors()
def create(
    folder: Path,
    passphrase: str,
    keyring: SecretService,
    *,
    mode: UnlockMode | None = None,
    cost: KdfCost = DEFAULT_COST,
) -> tuple[Store, str]:
    """Make a new vault; return its open store and the recovery code to be printed.

    ``mode``: ``None`` takes the keyring, or the passphrase alone where the system has none. A
    keyring that exists but is locked or failing is an error, not a reason to do without it.
    The name of the database appears last, so a vault is there whole or not at all.

    Raises ``VaultError``: ``vault.exists`` in any folder that is not ``EMPTY``,
    ``vault.passphrase_too_short`` (``minimum``), ``vault.keyring_…``, ``vault.network_folder``,
    ``vault.synchronised_folder``; ``StoreError`` from the disk, such as ``store.disk_full``.
    """
    refuse_unsafe_folder(folder)
    if not look(folder, keyring).status.state.may_create:
        raise VaultError("vault.exists")
    mode = _settle_mode(mode, keyring.probe())
    _check_passphrase(passphrase, mode)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    db_id, code = new_id(), keyfile.new_recovery_code()
    with _borrowed(bytearray(secrets.token_bytes(keyfile.KEY_BYTES))) as data_key:
        try:
            secret = _new_secret(keyring, db_id, mode)
            key_file = keyfile.new_key_file(db_id, data_key)
            key_file = keyfile.with_passphrase(key_file, data_key, passphrase, secret, cost)
            key_file = keyfile.with_recovery_code(key_file, data_key, code, cost)
            _make_database(unfinished_path(folder, db_id), data_key, db_id)
            keyfile.write_key_file(keyfile.key_file_path(folder, db_id), key_file)
            _publish_database(folder, db_id)
        except BaseException:
            _forget_unfinished(folder, db_id, keyring, mode)
            raise
        return _open_store(folder, data_key, db_id), code


@driver_errors()
def unlock(folder: Path, passphrase: str, keyring: SecretService) -> OpenedVault:
    """Open the vault with its passphrase, and the keyring if it was made so.

    The schema is brought up to date, after a backup. Raises ``VaultError``:
    ``vault.wrong_passphrase``, ``vault.wait`` (``seconds``), the key of a ``VaultState`` that
    cannot be unlocked, ``vault.key_check_failed``, ``vault.database_damaged``; ``StoreError``
    from the migration, among them ``store.newer_schema``.
    """
    refuse_unsafe_folder(folder)
    refuse_haste(folder)
    seen = look(folder, keyring)
    with _everyday_key(folder, seen, passphrase) as (key_file, data_key):
        return _open(folder, key_file, data_key)


@driver_errors()
def recover(
    folder: Path,
    recovery_code: str,
    new_passphrase: str,
    keyring: SecretService,
    *,
    mode: UnlockMode | None = None,
    cost: KdfCost = DEFAULT_COST,
) -> OpenedVault:
    """Open the vault with the printed code; set a new passphrase and a new keyring secret.

    Nothing is written before the code has opened the key and the key has opened the database.
    Raises ``VaultError``: ``vault.wrong_recovery_code``, ``vault.recovery_code_malformed``,
    ``vault.passphrase_too_short``, and as ``unlock`` and ``create`` do.
    """
    refuse_unsafe_folder(folder)
    refuse_haste(folder)
    seen = look(folder, keyring)
    if not seen.status.state.may_recover or seen.key_file is None:
        raise VaultError(seen.status.state.key)
    mode = _settle_mode(mode, keyring.probe())
    _check_passphrase(new_passphrase, mode)
    found = keyfile.open_with_recovery_code(seen.key_file, recovery_code)
    if found is None:
        note_failure(folder)
        raise VaultError("vault.wrong_recovery_code")
    with _borrowed(found) as data_key:
        opened = _open(folder, seen.key_file, data_key)
        try:
            secret = _new_secret(keyring, seen.key_file.db_id, mode)
            renewed = keyfile.confirmed(seen.key_file)
            renewed = keyfile.with_passphrase(renewed, data_key, new_passphrase, secret, cost)
            keyfile.write_key_file(keyfile.key_file_path(folder, renewed.db_id), renewed)
        except BaseException:
            opened.store.close()
            raise
        return replace(opened, mode=mode, recovery_confirmed=True)


@driver_errors()
def change_passphrase(
    folder: Path,
    old_passphrase: str,
    new_passphrase: str,
    keyring: SecretService,
    *,
    mode: UnlockMode | None = None,
    cost: KdfCost = DEFAULT_COST,
) -> UnlockMode:
    """Set a new passphrase; the store may be open meanwhile. Return the mode it opens in.

    ``mode``: ``None`` keeps the present one. The key file before it stays as ``.vanha`` until the
    vault has been opened with the new one. Raises as ``unlock`` and ``create``.
    """
    refuse_haste(folder)
    seen = look(folder, keyring)
    with _everyday_key(folder, seen, old_passphrase) as (key_file, data_key):
        mode = mode or seen.status.mode
        _check_passphrase(new_passphrase, mode)
        secret = seen.slot_secret if mode is UnlockMode.PASSPHRASE_AND_KEYRING else None
        if secret is None:
            secret = _new_secret(keyring, key_file.db_id, mode)
        renewed = keyfile.with_passphrase(key_file, data_key, new_passphrase, secret, cost)
        keyfile.write_key_file(keyfile.key_file_path(folder, key_file.db_id), renewed)
    return mode


@driver_errors()
def confirm_recovery_code(folder: Path, recovery_code: str, keyring: SecretService) -> bool:
    """Try the printed code without changing what it opens; remember that it was proven.

    Returns whether the code is right. Raises ``VaultError`` ``vault.recovery_code_malformed`` or
    the key of a state without a sound key file.
    """
    key_file = look(folder, keyring).sound_key_file
    found = keyfile.open_with_recovery_code(key_file, recovery_code)
    if found is None:
        return False
    with _borrowed(found) as data_key:
        _check_key(key_file, data_key)
    if not key_file.recovery_confirmed:
        path = keyfile.key_file_path(folder, key_file.db_id)
        keyfile.write_key_file(path, keyfile.confirmed(key_file))
    return True


@driver_errors()
def replace_recovery_code(
    folder: Path, passphrase: str, keyring: SecretService, *, cost: KdfCost = DEFAULT_COST
) -> str:
    """Make the printed code invalid and return a new one, to be printed and typed back.

    Backups keep the key file they were made with, which the old code still opens.
    """
    refuse_haste(folder)
    code = keyfile.new_recovery_code()
    with _everyday_key(folder, look(folder, keyring), passphrase) as (key_file, data_key):
        renewed = keyfile.with_recovery_code(key_file, data_key, code, cost)
        keyfile.write_key_file(keyfile.key_file_path(folder, key_file.db_id), renewed)
    return code


def _settle_mode(mode: UnlockMode | None, keyring: KeyringState) -> UnlockMode:
    if mode is None:
        absent = keyring is KeyringState.NO_SERVICE
        mode = UnlockMode.PASSPHRASE_ONLY if absent else UnlockMode.PASSPHRASE_AND_KEYRING
    if mode is UnlockMode.PASSPHRASE_AND_KEYRING and not keyring.usable:
        raise VaultError(f"vault.keyring_{keyring}")
    return mode


def _check_passphrase(passphrase: str, mode: UnlockMode) -> None:
    minimum = MIN_PASSPHRASE[mode]
    typed = unicodedata.normalize("NFKC", passphrase).strip()
    if len(typed) < minimum:
        raise VaultError("vault.passphrase_too_short", minimum=minimum)
    if len(set(typed)) < 5:
        raise VaultError("vault.passphrase_too_simple")


def _new_secret(keyring: SecretService, db_id: UUID, mode: UnlockMode) -> bytes | None:
    if mode is UnlockMode.PASSPHRASE_ONLY:
        return None
    secret = secrets.token_bytes(SECRET_BYTES)
    state = keyring.set(str(db_id), secret)
    if state is not KeyringState.OK:
        raise VaultError(f"vault.keyring_{state}")
    return secret


def _make_database(path: Path, data_key: bytearray, db_id: UUID) -> None:
    file = SqlcipherFile(path, data_key)
    file.create()
    made = _store(file, data_key, db_id)
    try:
        migrate.upgrade(made)
    finally:
        made.close()


def _publish_database(folder: Path, db_id: UUID) -> None:
    try:
        publish(unfinished_path(folder, db_id), folder / DATABASE)
    except FileExistsError:
        raise VaultError("vault.exists") from None


def _forget_unfinished(folder: Path, db_id: UUID, keyring: SecretService, mode: UnlockMode) -> None:
    """Take away what a failed creation left under its own, fresh id; nobody has its key."""
    unfinished = unfinished_path(folder, db_id)
    names = (unfinished.name, f"{unfinished.name}-wal", f"{unfinished.name}-shm")
    for name in (*names, keyfile.key_file_path(folder, db_id).name):
        (folder / name).unlink(missing_ok=True)
    if mode is UnlockMode.PASSPHRASE_AND_KEYRING:
        keyring.delete(str(db_id))


def _store(file: SqlcipherFile, data_key: bytearray, db_id: UUID) -> Store:
    info = b"tekoto-audit|" + str(db_id).encode()
    audit_key = HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(data_key)
    return Store(file.engine(), StoreKind.SQLCIPHER, audit_key, db_id, file)


def _open_store(folder: Path, data_key: bytearray, db_id: UUID) -> Store:
    opened = _store(SqlcipherFile(folder / DATABASE, data_key), data_key, db_id)
    try:
        version = migrate.schema_version(opened)
    except StoreError as error:
        opened.close()
        if error.key == "store.damaged":
            raise VaultError("vault.database_damaged") from None
        raise
    if version is None:
        # No vault is published without its schema: this file was emptied, and a fresh schema
        # would make the loss look like a caseload without clients.
        opened.close()
        raise VaultError("vault.database_damaged")
    return opened


def _open(folder: Path, key_file: KeyFile, data_key: bytearray) -> OpenedVault:
    """Open the database under a key from a slot, once the key has passed its check."""
    _check_key(key_file, data_key)
    if not exists(folder / DATABASE):
        _publish_database(folder, key_file.db_id)
    without_log = not exists(folder / f"{DATABASE}-wal")
    opened = _open_store(folder, data_key, key_file.db_id)
    try:
        backup = migrate.upgrade(opened)
    except BaseException:
        opened.close()
        raise
    failures = failed_attempts(folder)
    path = keyfile.key_file_path(folder, key_file.db_id)
    # A file that something else holds open must not keep the owner out of her vault.
    with suppress(OSError):
        forget_failures(folder)
    with suppress(OSError):
        path.with_name(path.name + keyfile.OLD_SUFFIX).unlink(missing_ok=True)
    mode = (
        UnlockMode.PASSPHRASE_AND_KEYRING if key_file.needs_keyring else UnlockMode.PASSPHRASE_ONLY
    )
    return OpenedVault(opened, mode, key_file.recovery_confirmed, failures, backup, without_log)


def _check_key(key_file: KeyFile, data_key: bytearray) -> None:
    if not keyfile.fits(key_file, data_key):
        raise VaultError("vault.key_check_failed")


@contextmanager
def _everyday_key(folder: Path, seen: Look, passphrase: str) -> Iterator[tuple[KeyFile, bytearray]]:
    """Lend the data key to one who knows the passphrase."""
    key_file = seen.sound_key_file
    if not seen.status.state.may_unlock:
        raise VaultError(seen.status.state.key)
    found = keyfile.open_with_passphrase(key_file, passphrase, seen.slot_secret)
    if found is None:
        note_failure(folder)
        raise VaultError("vault.wrong_passphrase")
    with _borrowed(found) as data_key:
        _check_key(key_file, data_key)
        yield key_file, data_key


@contextmanager
def _borrowed(data_key: bytearray) -> Iterator[bytearray]:
    """Overwrite the key when the block ends; the open store holds its own copy."""
    try:
        yield data_key
    finally:
        data_key[:] = bytes(len(data_key))
