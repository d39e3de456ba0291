"""The file of a packet: JSON, signed, and sealed for its receiver and for the sender's archive.

Inside the seal lie a line that names the form, the key that signed, the signature, and the JSON.
The signature is proved against a known card before any of the JSON is parsed, and the parsing
happens in a limited child process.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from exports import child_process, seal
from exports.packet_child import CHILD_ARGUMENT
from exports.safe_file import read_at_most
from tekoto.errors import ExchangeError
from tekoto.exchange import KEY_BYTES, OwnKeys
from tekoto.packet import MAX_BYTES, PACKET_FORMAT, Packet
from tekoto.packet_text import ShapeError, from_told, to_json
from tekoto.progress import Progress

TIME_LIMIT_SECONDS = float(child_process.CPU_SECONDS)
_AGE = b"age-encryption.org/v1\n"
_HEAD = f"{PACKET_FORMAT}\n".encode()
_PURPOSE = f"{PACKET_FORMAT}\0".encode()
# What age adds: its header, and 16 bytes for each 64 kilobytes.
_MAX_FILE = MAX_BYTES + MAX_BYTES // 4_096 + 4_096


@dataclass(frozen=True, slots=True)
class Opened:
    """What lay inside the seal; nothing of it is proved yet."""

    sign_key: bytes
    signature: bytes
    text: bytes = field(repr=False)

    def proves(self) -> bool:
        """Tell whether the holder of the key signed exactly this text for this purpose."""
        return seal.signed_by(self.sign_key, self.signature, _PURPOSE + self.text)


def packet_bytes(packet: Packet, own: OwnKeys, recipient: str) -> bytes:
    """Return a packet as its file holds it.

    Raises ExchangeError ``packet.too_large`` when it would be larger than a receiver takes.
    """
    return sealed_bytes(to_json(packet), own, recipient)


def sealed_bytes(text: bytes, own: OwnKeys, recipient: str) -> bytes:
    """Return a text signed and sealed."""
    signature = seal.sign(own.sign_secret, _PURPOSE + text)
    inside = _HEAD + own.body.sign_key + signature + text
    if len(inside) > MAX_BYTES:
        raise ExchangeError("packet.too_large", megabytes=MAX_BYTES // 1_000_000)
    return seal.seal(inside, (recipient, own.body.recipient))


def open_packet(source: bytes | Path, own: Sequence[OwnKeys]) -> Opened:
    """Break the seal with the office's keys.

    Raises ExchangeError ``packet.cannot_read``, ``packet.too_large``, ``packet.not_packet`` and
    ``packet.not_opened``: sealed for somebody else, or changed on its way.
    """
    data = _bytes(source)
    if len(data) > _MAX_FILE:
        raise ExchangeError("packet.too_large", megabytes=MAX_BYTES // 1_000_000)
    if not data.startswith(_AGE):
        raise ExchangeError("packet.not_packet")
    inside = seal.open_seal(data, [keys.age_secret for keys in own])
    if inside is None:
        raise ExchangeError("packet.not_opened")
    if not inside.startswith(b"tekoto-exchange-"):
        raise ExchangeError("packet.not_packet")
    if not inside.startswith(_HEAD):
        raise ExchangeError("packet.newer")
    rest = inside[len(_HEAD) :]
    edge = KEY_BYTES + seal.SIGNATURE_BYTES
    return Opened(rest[:KEY_BYTES], rest[KEY_BYTES:edge], rest[edge:])


def read_text(text: bytes, progress: Progress | None = None) -> Packet:
    """Return the packet that a proved text tells of; takes at most 8 seconds of a child process.

    Raises ExchangeError ``packet.unreadable``, ``packet.too_many``, ``packet.newer`` and
    ``packet.timeout``; CancelledError as ``progress`` says.
    """
    waiting = progress.check_cancelled if progress else None
    command = child_process.child_command("exports.packet_child", CHILD_ARGUMENT)
    try:
        answer = child_process.ask(command, text, TIME_LIMIT_SECONDS, waiting)
    except TimeoutError:
        raise ExchangeError("packet.timeout") from None
    except ValueError:
        raise ExchangeError("packet.unreadable") from None
    if "error" in answer:
        raise ExchangeError(str(answer["error"]))
    try:
        return from_told(answer.get("packet"))
    except ShapeError:
        raise ExchangeError("packet.unreadable") from None


def _bytes(source: bytes | Path) -> bytes:
    try:
        return read_at_most(source, _MAX_FILE)
    except OSError:
        raise ExchangeError("packet.cannot_read") from None
