"""The file of a contact card: a short signed text without any personal data."""

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

from exports import seal
from exports.safe_file import read_at_most
from tekoto.errors import ExchangeError
from tekoto.exchange import (
    CARD_FORMAT,
    KEY_BYTES,
    MAX_NAME_CHARACTERS,
    CardBody,
    CardFile,
    OwnKeys,
)
from tekoto.text import clean

MAX_BYTES = 8_192
_HEX = re.compile(r"(?:[0-9a-f]{2})*")
# Beyond them a zone leads out of the calendar.
_YEARS = range(1900, 9000)
_FIELDS = {
    "format",
    "name_fi",
    "name_sv",
    "sign_key",
    "recipient",
    "created",
    "replaces",
    "signature",
    "old_signature",
}


def make_keys(
    name_fi: str, name_sv: str, created_at: datetime, before: OwnKeys | None = None
) -> OwnKeys:
    """Make fresh keys and their card; ``before`` signs it as its successor."""
    sign_secret, sign_key = seal.new_signing_keys()
    age_secret, recipient = seal.new_sealing_keys()
    body = CardBody(
        name_fi=clean(name_fi)[:MAX_NAME_CHARACTERS],
        name_sv=clean(name_sv)[:MAX_NAME_CHARACTERS],
        sign_key=sign_key,
        recipient=recipient,
        created_at=created_at,
        replaces=before.body.fingerprint if before else "",
    )
    text = body.signed_text()
    file = CardFile(
        body,
        seal.sign(sign_secret, text),
        seal.sign(before.sign_secret, text) if before else b"",
    )
    return OwnKeys(body, card_bytes(file), sign_secret, age_secret)


def card_bytes(file: CardFile) -> bytes:
    """Return a card as its file holds it."""
    body = file.body
    told = {
        "format": CARD_FORMAT,
        "name_fi": body.name_fi,
        "name_sv": body.name_sv,
        "sign_key": body.sign_key.hex(),
        "recipient": body.recipient,
        "created": body.created_at.isoformat(),
        "replaces": body.replaces,
        "signature": file.signature.hex(),
        "old_signature": file.old_signature.hex(),
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def read_card(source: bytes | Path) -> CardFile:
    """Read a card and prove that the holder of its keys signed it.

    Raises ExchangeError ``card.cannot_read``, ``card.not_card``, ``card.newer`` and
    ``card.altered``.
    """
    told = _told(_bytes(source))
    body = CardBody(
        name_fi=_text(told, "name_fi", MAX_NAME_CHARACTERS),
        name_sv=_text(told, "name_sv", MAX_NAME_CHARACTERS),
        sign_key=_hex(told, "sign_key", KEY_BYTES),
        recipient=_text(told, "recipient", MAX_NAME_CHARACTERS),
        created_at=_moment(told, "created"),
        replaces=_text(told, "replaces", 2 * KEY_BYTES),
    )
    if not body.name_fi.strip() or not seal.is_recipient(body.recipient):
        raise ExchangeError("card.not_card")
    signature = _hex(told, "signature", seal.SIGNATURE_BYTES)
    old = _text(told, "old_signature", 2 * seal.SIGNATURE_BYTES)
    file = CardFile(
        body, signature, _hex(told, "old_signature", seal.SIGNATURE_BYTES) if old else b""
    )
    if not seal.signed_by(body.sign_key, signature, body.signed_text()):
        raise ExchangeError("card.altered")
    return file


def vouched_for(file: CardFile, old_key: bytes) -> bool:
    """Tell whether the holder of the keys before signed the card as its successor."""
    return seal.signed_by(old_key, file.old_signature, file.body.signed_text())


def _bytes(source: bytes | Path) -> bytes:
    try:
        return read_at_most(source, MAX_BYTES)
    except OSError:
        raise ExchangeError("card.cannot_read") from None


def _told(data: bytes) -> dict[str, Any]:
    try:
        told = json.loads(data) if len(data) <= MAX_BYTES else None
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict) or not str(told.get("format", "")).startswith("tekoto-card-"):
        raise ExchangeError("card.not_card")
    if told["format"] != CARD_FORMAT:
        raise ExchangeError("card.newer")
    if set(told) != _FIELDS:
        raise ExchangeError("card.not_card")
    return told


def _text(told: dict[str, Any], name: str, limit: int) -> str:
    value = told[name]
    if not isinstance(value, str) or len(value) > limit or clean(value) != value:
        raise ExchangeError("card.not_card")
    return value


def _hex(told: dict[str, Any], name: str, length: int) -> bytes:
    text = _text(told, name, 2 * length)
    if len(text) != 2 * length or not _HEX.fullmatch(text):
        raise ExchangeError("card.not_card")
    return bytes.fromhex(text)


def _moment(told: dict[str, Any], name: str) -> datetime:
    try:
        found = datetime.fromisoformat(_text(told, name, 40))
    except ValueError:
        raise ExchangeError("card.not_card") from None
    if found.tzinfo is None or found.year not in _YEARS:
        raise ExchangeError("card.not_card")
    return found
