"""The key file's slots and the recovery code."""

import json
from base64 import b64decode, b64encode
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import keyfile
from db.keyfile import KdfCost
from tekoto.errors import VaultError
from tekoto.ids import new_id

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
KEY = bytes(range(32))
SECRET = bytes(range(100, 132))
CODE = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ"


def made(secret: bytes | None = SECRET) -> keyfile.KeyFile:
    plain = keyfile.new_key_file(new_id(), KEY)
    with_phrase = keyfile.with_passphrase(plain, KEY, "salasana", secret, CHEAP)
    return keyfile.with_recovery_code(with_phrase, KEY, CODE, CHEAP)


def test_both_ways_open_the_same_key() -> None:
    found = made()
    assert bytes(keyfile.open_with_passphrase(found, "salasana", SECRET) or b"") == KEY
    assert bytes(keyfile.open_with_recovery_code(found, CODE) or b"") == KEY
    assert keyfile.fits(found, KEY)
    assert not keyfile.fits(found, bytes(32))


@pytest.mark.parametrize(
    "passphrase, secret",
    [("Salasana", SECRET), ("salasana", None), ("salasana", bytes(32)), ("", SECRET)],
)
def test_each_part_is_needed(passphrase: str, secret: bytes | None) -> None:
    assert keyfile.open_with_passphrase(made(), passphrase, secret) is None


def test_keyring_check_tells_a_foreign_secret() -> None:
    assert keyfile.keyring_matches(made(), SECRET)
    assert not keyfile.keyring_matches(made(), bytes(32))
    assert made().needs_keyring
    assert not made(None).needs_keyring


def test_slot_is_bound_to_its_vault_and_name() -> None:
    """The same code in another vault, or the slot under another name, opens nothing."""
    found = made()
    assert keyfile.open_with_recovery_code(replace(found, db_id=new_id()), CODE) is None
    slot = found.slots[keyfile.RECOVERY]
    key = keyfile._argon2(keyfile.parse_recovery_code(CODE), slot.salt, slot.cost)
    assert keyfile._unwrap(found.db_id, keyfile.RECOVERY, key, slot) is not None
    assert keyfile._unwrap(found.db_id, keyfile.EVERYDAY, key, slot) is None


def test_file_comes_back_as_it_was_and_is_private(tmp_path: Path) -> None:
    found = made()
    path = keyfile.key_file_path(tmp_path, found.db_id)
    keyfile.write_key_file(path, found)
    assert keyfile.read_key_file(path) == found
    assert path.stat().st_mode & 0o077 == 0
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
    keyfile.write_key_file(path, keyfile.confirmed(found))
    assert keyfile.read_key_file(path).recovery_confirmed
    assert keyfile.read_key_file(path.with_name(path.name + ".vanha")) == found


def test_every_changed_byte_of_a_slot_is_noticed(tmp_path: Path) -> None:
    found = made()
    path = keyfile.key_file_path(tmp_path, found.db_id)
    keyfile.write_key_file(path, found)
    for field in ("salt", "nonce", "wrapped"):
        document = json.loads(path.read_text())
        content = bytearray(b64decode(document["slots"]["arki"][field]))
        content[0] ^= 1
        document["slots"]["arki"][field] = b64encode(content).decode()
        changed = tmp_path / "changed"
        changed.write_text(json.dumps(document))
        read = keyfile.read_key_file(changed)
        assert keyfile.open_with_passphrase(read, "salasana", SECRET) is None


def test_interrupted_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever system call fails, the file is whole and nothing else is left beside it."""
    found = made()
    path = keyfile.key_file_path(tmp_path, found.db_id)
    keyfile.write_key_file(path, found)
    for call in ("os.open", "os.fsync", "pathlib.Path.replace"):
        with monkeypatch.context() as patch:

            def fail(*_args: object, **_more: object) -> None:
                raise OSError(28, "No space left on device")

            patch.setattr(call, fail)
            with pytest.raises(OSError, match="No space left"):
                keyfile.write_key_file(path, keyfile.confirmed(found))
        assert keyfile.read_key_file(path) == found
        assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_code_is_eight_groups_of_four_and_never_the_same() -> None:
    codes = {keyfile.new_recovery_code() for _ in range(100)}
    assert len(codes) == 100
    for code in codes:
        assert [len(group) for group in code.split("-")] == [4] * 8
        assert not set(code) & set("ILOU")
        assert len(keyfile.parse_recovery_code(code)) == 20


@given(st.binary(min_size=20, max_size=20), st.data())
def test_code_survives_careless_typing(content: bytes, data: st.DataObject) -> None:
    number = int.from_bytes(content)
    letters = "".join(keyfile._ALPHABET[number >> 5 * i & 31] for i in reversed(range(32)))
    looks_like = {"0": "0Oo", "1": "1IiLl"}
    typed = "".join(
        data.draw(st.sampled_from(looks_like.get(c, c + c.lower())))
        + data.draw(st.sampled_from(["", "", " ", "-", "\n"]))
        for c in letters
    )
    assert keyfile.parse_recovery_code(typed) == content


@pytest.mark.parametrize(
    "typed", ["", "abcd", CODE + "0", CODE[:-1], CODE[:-1] + "U", CODE[:-1] + "ä"]
)
def test_what_cannot_be_a_code_is_told(typed: str) -> None:
    with pytest.raises(VaultError, match=r"^vault\.recovery_code_malformed$"):
        keyfile.parse_recovery_code(typed)


@pytest.mark.parametrize(
    "figures",
    [{"memory_kib": 1, "lanes": 4}, {"memory_kib": float("inf")}, {"iterations": True}],
)
def test_costs_that_no_derivation_takes_are_damage(
    tmp_path: Path, figures: dict[str, object]
) -> None:
    path = tmp_path / "key"
    keyfile.write_key_file(path, made())
    document = json.loads(path.read_text())
    document["slots"]["arki"].update(figures)
    path.write_text(json.dumps(document))
    with pytest.raises(VaultError, match=r"^vault.key_file_damaged$"):
        keyfile.read_key_file(path)


def test_a_bottomless_key_file_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_bytes(b"[" * 200_000)
    with pytest.raises(VaultError, match=r"^vault.key_file_damaged$"):
        keyfile.read_key_file(path)
