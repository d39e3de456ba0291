"""The key file beside the database: the data key, wrapped once for each way of opening it.

``tekoto-<db_id>.avain`` is JSON. The database is encrypted under a random data key; each slot
holds that key under AES-256-GCM with a key of its own:

* ``arki`` (every day): HKDF-SHA256(Argon2id(passphrase) || keyring secret), the latter empty where
  there is no keyring;
* ``palautus`` (recovery): Argon2id(the printed code of 160 bits).

The key check value tells a wrong key from a damaged database, which SQLCipher cannot. Argon2id is
RFC 9106, HKDF RFC 5869; the alphabet of the recovery code is Douglas Crockford's Base32.
"""

import hmac
import json
import secrets
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from db.durable import write_durably
from tekoto.errors import VaultError

SUFFIX = ".avain"
OLD_SUFFIX = ".vanha"
EVERYDAY = "arki"
RECOVERY = "palautus"
KEY_BYTES = 32
CODE_BYTES = 20
CODE_GROUP = 4
_FORMAT = "tekoto-key"
_VERSION = 1
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SEPARATORS = str.maketrans("", "", " \t\r\n-–—.\u00a0")
_MAX_COST = (4 * 1024 * 1024, 100, 64)
_MEMORY_PER_LANE = 8  # KiB, RFC 9106 section 3.1


@dataclass(frozen=True, slots=True)
class KdfCost:
    """Argon2id's cost: memory in KiB, passes, lanes. The default takes about half a second."""

    memory_kib: int = 256 * 1024
    iterations: int = 3
    lanes: int = 4


DEFAULT_COST = KdfCost()


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key wrapped for one way of opening.

    ``keyring_check`` is a MAC under the keyring secret (random, so it gives nothing away): with
    it a keyring that holds another value is told from a wrong passphrase.
    """

    salt: bytes
    cost: KdfCost
    nonce: bytes
    wrapped: bytes
    keyring_check: bytes | None = None


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The content of a key file. ``recovery_confirmed``: the printed code was typed back."""

    db_id: UUID
    check_value: bytes
    slots: Mapping[str, Slot] = field(default_factory=lambda: MappingProxyType({}))
    recovery_confirmed: bool = False

    @property
    def needs_keyring(self) -> bool:
        """Whether the everyday slot asks for the keyring besides the passphrase."""
        slot = self.slots.get(EVERYDAY)
        return slot is not None and slot.keyring_check is not None


def key_file_path(folder: Path, db_id: UUID) -> Path:
    """Return where the key file of database ``db_id`` lies in the vault's folder."""
    return folder / f"tekoto-{db_id}{SUFFIX}"


def new_key_file(db_id: UUID, data_key: bytes | bytearray) -> KeyFile:
    """Return a key file without slots for a fresh data key."""
    return KeyFile(db_id, _check_value(db_id, data_key))


def fits(key_file: KeyFile, data_key: bytes | bytearray) -> bool:
    """Tell whether ``data_key`` is the one the database was made with."""
    return hmac.compare_digest(key_file.check_value, _check_value(key_file.db_id, data_key))


def with_passphrase(
    key_file: KeyFile,
    data_key: bytes | bytearray,
    passphrase: str,
    keyring_secret: bytes | None,
    cost: KdfCost = DEFAULT_COST,
) -> KeyFile:
    """Return the key file with a new everyday slot; without a secret the passphrase alone opens."""
    salt = secrets.token_bytes(16)
    kek = _everyday_key(key_file.db_id, passphrase, keyring_secret, salt, cost)
    check = None if keyring_secret is None else _keyring_check(key_file.db_id, keyring_secret)
    slot = _wrap(key_file.db_id, EVERYDAY, kek, data_key, salt, cost, check)
    return _with_slot(key_file, EVERYDAY, slot)


def with_recovery_code(
    key_file: KeyFile, data_key: bytes | bytearray, code: str, cost: KdfCost = DEFAULT_COST
) -> KeyFile:
    """Return the key file with a new recovery slot, not yet confirmed."""
    salt = secrets.token_bytes(16)
    kek = _argon2(parse_recovery_code(code), salt, cost)
    slot = _wrap(key_file.db_id, RECOVERY, kek, data_key, salt, cost, None)
    return replace(_with_slot(key_file, RECOVERY, slot), recovery_confirmed=False)


def confirmed(key_file: KeyFile) -> KeyFile:
    """Return the key file with the mark that the recovery code was typed back."""
    return replace(key_file, recovery_confirmed=True)


def keyring_matches(key_file: KeyFile, keyring_secret: bytes) -> bool:
    """Tell whether the keyring's secret is the one that the everyday slot was made with."""
    expected = key_file.slots[EVERYDAY].keyring_check
    found = _keyring_check(key_file.db_id, keyring_secret)
    return expected is not None and hmac.compare_digest(expected, found)


def open_with_passphrase(
    key_file: KeyFile, passphrase: str, keyring_secret: bytes | None
) -> bytearray | None:
    """Return the data key, or ``None`` if the passphrase or the secret is wrong."""
    slot = key_file.slots.get(EVERYDAY)
    if slot is None:
        return None
    kek = _everyday_key(key_file.db_id, passphrase, keyring_secret, slot.salt, slot.cost)
    return _unwrap(key_file.db_id, EVERYDAY, kek, slot)


def open_with_recovery_code(key_file: KeyFile, code: str) -> bytearray | None:
    """Return the data key, or ``None`` if the code is another one.

    Raises ``VaultError`` ``vault.recovery_code_malformed`` if it cannot be any code.
    """
    slot = key_file.slots.get(RECOVERY)
    content = parse_recovery_code(code)
    if slot is None:
        return None
    return _unwrap(key_file.db_id, RECOVERY, _argon2(content, slot.salt, slot.cost), slot)


def new_recovery_code() -> str:
    """Return a fresh code of 160 bits, eight groups of four, such as a person can copy."""
    number = int.from_bytes(secrets.token_bytes(CODE_BYTES))
    count = CODE_BYTES * 8 // 5
    letters = "".join(_ALPHABET[number >> 5 * i & 31] for i in reversed(range(count)))
    return "-".join(letters[i : i + CODE_GROUP] for i in range(0, count, CODE_GROUP))


def parse_recovery_code(text: str) -> bytes:
    """Read a typed code: case, spaces and dashes are free; O reads as 0, I and L as 1."""
    letters = text.translate(_SEPARATORS).upper().translate(_READ_AS)
    if len(letters) != CODE_BYTES * 8 // 5 or any(c not in _ALPHABET for c in letters):
        raise VaultError("vault.recovery_code_malformed")
    number = 0
    for letter in letters:
        number = number << 5 | _ALPHABET.index(letter)
    return number.to_bytes(CODE_BYTES)


def read_key_file(path: Path) -> KeyFile:
    """Read a key file. Raises ``VaultError`` ``vault.key_file_damaged``."""
    try:
        return _parse(json.loads(path.read_bytes()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise VaultError("vault.key_file_damaged") from None


def write_key_file(path: Path, key_file: KeyFile) -> None:
    """Write the key file durably; the one before it stays beside as ``.vanha``."""
    if path.exists():
        write_durably(path.with_name(path.name + OLD_SUFFIX), path.read_bytes())
    write_durably(path, json.dumps(_document(key_file), indent=1).encode())


def _with_slot(key_file: KeyFile, name: str, slot: Slot) -> KeyFile:
    return replace(key_file, slots=MappingProxyType({**key_file.slots, name: slot}))


def _check_value(db_id: UUID, data_key: bytes | bytearray) -> bytes:
    return hmac.digest(data_key, b"tekoto-kcv|" + str(db_id).encode(), sha256)


def _keyring_check(db_id: UUID, secret: bytes) -> bytes:
    return hmac.digest(secret, b"tekoto-keyring|" + str(db_id).encode(), sha256)


def _argon2(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    kdf = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return kdf.derive(secret)


def _everyday_key(
    db_id: UUID, passphrase: str, keyring_secret: bytes | None, salt: bytes, cost: KdfCost
) -> bytes:
    # The same letters may come composed or decomposed from different keyboards and systems.
    typed = unicodedata.normalize("NFKC", passphrase).encode()
    info = b"tekoto-arki|" + str(db_id).encode()
    kdf = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info)
    return kdf.derive(_argon2(typed, salt, cost) + (keyring_secret or b""))


def _aad(db_id: UUID, name: str) -> bytes:
    return f"{db_id}|{name}".encode()


def _wrap(
    db_id: UUID,
    name: str,
    kek: bytes,
    data_key: bytes | bytearray,
    salt: bytes,
    cost: KdfCost,
    keyring_check: bytes | None,
) -> Slot:
    nonce = secrets.token_bytes(12)
    wrapped = AESGCM(kek).encrypt(nonce, data_key, _aad(db_id, name))
    return Slot(salt, cost, nonce, wrapped, keyring_check)


def _unwrap(db_id: UUID, name: str, kek: bytes, slot: Slot) -> bytearray | None:
    try:
        return bytearray(AESGCM(kek).decrypt(slot.nonce, slot.wrapped, _aad(db_id, name)))
    except InvalidTag:
        return None


def _document(key_file: KeyFile) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "version": _VERSION,
        "db_id": str(key_file.db_id),
        "kcv": _encode(key_file.check_value),
        "recovery_confirmed": key_file.recovery_confirmed,
        "slots": {name: _slot_document(slot) for name, slot in key_file.slots.items()},
    }


def _slot_document(slot: Slot) -> dict[str, Any]:
    return {
        "kdf": "argon2id",
        "memory_kib": slot.cost.memory_kib,
        "iterations": slot.cost.iterations,
        "lanes": slot.cost.lanes,
        "salt": _encode(slot.salt),
        "nonce": _encode(slot.nonce),
        "wrapped": _encode(slot.wrapped),
        "keyring_check": None if slot.keyring_check is None else _encode(slot.keyring_check),
    }


def _parse(document: dict[str, Any]) -> KeyFile:
    if document["format"] != _FORMAT or document["version"] != _VERSION:
        raise ValueError("not a key file of this version")
    check_value = _decode(document["kcv"], 32)
    slots = {str(name): _parse_slot(slot) for name, slot in document["slots"].items()}
    if EVERYDAY not in slots or RECOVERY not in slots:
        raise ValueError("slots are missing")
    return KeyFile(
        UUID(document["db_id"]),
        check_value,
        MappingProxyType(slots),
        document["recovery_confirmed"] is True,
    )


def _parse_slot(document: dict[str, Any]) -> Slot:
    figures = [document[name] for name in ("memory_kib", "iterations", "lanes")]
    if document["kdf"] != "argon2id" or any(
        type(figure) is not int or not 1 <= figure <= limit
        for figure, limit in zip(figures, _MAX_COST, strict=True)
    ):
        raise ValueError("key derivation out of bounds")
    cost = KdfCost(*figures)
    if cost.memory_kib < _MEMORY_PER_LANE * cost.lanes:
        raise ValueError("key derivation out of bounds")
    check = document["keyring_check"]
    return Slot(
        salt=_decode(document["salt"], 16),
        cost=cost,
        nonce=_decode(document["nonce"], 12),
        wrapped=_decode(document["wrapped"], KEY_BYTES + 16),
        keyring_check=None if check is None else _decode(check, 32),
    )


def _encode(content: bytes) -> str:
    return b64encode(content).decode()


def _decode(text: str, length: int) -> bytes:
    content = b64decode(text, validate=True)
    if len(content) != length:
        raise ValueError("wrong length")
    return content
