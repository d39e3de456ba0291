"""A packet as JSON, and back: every name, type and length is checked, nothing else gets in."""

import base64
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar
from uuid import UUID

from tekoto import record_text
from tekoto.attachment import MAX_TITLE_CHARACTERS, media_type_of
from tekoto.client_check import MAX_NAME_CHARACTERS
from tekoto.dates import BirthPrecision
from tekoto.errors import InvalidInputError
from tekoto.note import MAX_NOTE_CHARACTERS, Visibility
from tekoto.packet import (
    FILE_KIND,
    MAX_COUNT,
    MAX_ENTRIES,
    MAX_LINKS,
    PACKET_FORMAT,
    Entry,
    Introduction,
    LinkAnswer,
    Packet,
    Tick,
)
from tekoto.text import clean
from tekoto.transfer import (
    ANSWERS,
    MAX_TRANSFERS,
    PacketTransfer,
    TransferAnswer,
    TransferState,
    read_record,
)

MAX_LINE_CHARACTERS = 500
MAX_CODE_CHARACTERS = 60
MAX_MILLISECONDS = 2**53
_FINGERPRINT = 64

T = TypeVar("T")


class ShapeError(ValueError):
    """The text is no packet of this form."""


class FileError(ShapeError):
    """A file in the packet is not one that may be attached."""


def to_json(packet: Packet) -> bytes:
    """Return a packet as the bytes that are signed."""
    told = {
        "format": PACKET_FORMAT,
        "id": str(packet.id),
        "from": packet.sender,
        "to": packet.receiver,
        "created": _told_moment(packet.created_at),
        "tick": [packet.tick.milliseconds, packet.tick.count],
        "last_seq": packet.last_seq,
        "entries": [_told_entry(one) for one in packet.entries],
        "introductions": [_told_introduction(one) for one in packet.introductions],
        "answers": [[str(one.reference), one.accepted] for one in packet.answers],
        "receipts": [str(one) for one in packet.receipts],
        "transfers": [_told_transfer(one) for one in packet.transfers],
        "transfer_answers": [[str(one.id), str(one.state)] for one in packet.transfer_answers],
        "withdrawn": [str(one) for one in packet.withdrawn],
        "unreceipted": [str(one) for one in packet.unreceipted],
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def from_told(told: object) -> Packet:
    """Return the packet that a JSON object tells of; raises ShapeError."""
    try:
        return _packet(_fields(told, _PACKET))
    except ShapeError:
        raise
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        raise ShapeError("value") from error


_PACKET = {
    "format",
    "id",
    "from",
    "to",
    "created",
    "tick",
    "last_seq",
    "entries",
    "introductions",
    "answers",
    "receipts",
    "transfers",
    "transfer_answers",
    "withdrawn",
    "unreceipted",
}
_ENTRY = {
    "id",
    "seq",
    "client",
    "kind",
    "visibility",
    "happened",
    "recorded",
    "author",
    "text",
    "participants",
    "source",
    "corrects",
    "data",
}
_INTRODUCTION = {"reference", "family_name", "given_names", "birth", "birth_precision"}


def _packet(told: Mapping[str, Any]) -> Packet:
    if told["format"] != PACKET_FORMAT:
        raise ShapeError("format")
    first, second = _list(told["tick"], 2)
    entries = tuple(_entry(one) for one in _list(told["entries"], MAX_ENTRIES))
    ids, numbers = {one.id for one in entries}, {one.seq for one in entries}
    last_seq = _number(told["last_seq"])
    if (
        len(ids) != len(entries)
        or len(numbers) != len(entries)
        or max(numbers, default=0) > last_seq
    ):
        raise ShapeError("numbers")
    return Packet(
        id=_id(told["id"]),
        sender=_text(told["from"], _FINGERPRINT),
        receiver=_text(told["to"], _FINGERPRINT),
        created_at=_moment(told["created"]),
        tick=Tick(_number(first, MAX_MILLISECONDS), _number(second)),
        last_seq=last_seq,
        entries=entries,
        introductions=_each(told["introductions"], MAX_LINKS, _introduction),
        answers=_each(told["answers"], MAX_LINKS, _answer),
        receipts=_each(told["receipts"], MAX_ENTRIES, _id),
        transfers=_each(told["transfers"], MAX_TRANSFERS, _transfer),
        transfer_answers=_each(told["transfer_answers"], MAX_LINKS, _transfer_answer),
        withdrawn=_each(told["withdrawn"], MAX_LINKS, _id),
        unreceipted=_each(told["unreceipted"], MAX_ENTRIES, _id),
    )


def _told_entry(one: Entry) -> dict[str, object]:
    return {
        "id": str(one.id),
        "seq": one.seq,
        "client": str(one.client),
        "kind": one.kind,
        "visibility": str(one.visibility),
        "happened": _told_moment(one.happened_at),
        "recorded": _told_moment(one.recorded_at),
        "author": one.author,
        "text": one.text,
        "participants": one.participants,
        "source": one.source,
        "corrects": str(one.corrects) if one.corrects else "",
        "data": base64.b64encode(one.data).decode(),
    }


def _entry(value: object) -> Entry:
    told = _fields(value, _ENTRY)
    seq, text, kind = _number(told["seq"]), _text(told["text"], MAX_NOTE_CHARACTERS), told["kind"]
    visibility = Visibility(_text(told["visibility"], MAX_CODE_CHARACTERS))
    corrects, data = told["corrects"], _file(told["data"], kind)
    if kind == FILE_KIND and (not corrects or len(text) > MAX_TITLE_CHARACTERS):
        raise ShapeError("file")
    if not seq or not text.strip() or visibility is Visibility.INTERNAL:
        raise ShapeError("entry")
    return Entry(
        id=_id(told["id"]),
        seq=seq,
        client=_id(told["client"]),
        kind=_text(kind, MAX_CODE_CHARACTERS),
        visibility=visibility,
        happened_at=_moment(told["happened"]),
        recorded_at=_moment(told["recorded"]),
        author=_text(told["author"], MAX_LINE_CHARACTERS),
        text=text,
        participants=_text(told["participants"], MAX_LINE_CHARACTERS),
        source=_text(told["source"], MAX_LINE_CHARACTERS),
        corrects=None if corrects == "" else _id(corrects),
        data=data,
    )


def _file(value: object, kind: object) -> bytes:
    """Return a file's bytes if it may be attached by hand too; a note has none."""
    if not isinstance(value, str) or bool(value) != (kind == FILE_KIND):
        raise ShapeError("file")
    data = base64.b64decode(value, validate=True)
    if base64.b64encode(data).decode() != value:
        raise ShapeError("file")
    if data:
        try:
            media_type_of(data)
        except InvalidInputError:
            raise FileError("file") from None
    return data


def _told_introduction(one: Introduction) -> dict[str, str]:
    return {
        "reference": str(one.reference),
        "family_name": one.family_name,
        "given_names": one.given_names,
        "birth": one.birth,
        "birth_precision": one.birth_precision,
    }


def _introduction(value: object) -> Introduction:
    told = _fields(value, _INTRODUCTION)
    birth = _text(told["birth"], 10)
    precision = _text(told["birth_precision"], MAX_CODE_CHARACTERS)
    if birth:
        datetime.strptime(birth, "%Y-%m-%d").replace(tzinfo=UTC)
        BirthPrecision(precision)
    return Introduction(
        reference=_id(told["reference"]),
        family_name=_text(told["family_name"], MAX_NAME_CHARACTERS),
        given_names=_text(told["given_names"], MAX_NAME_CHARACTERS),
        birth=birth,
        birth_precision=precision if birth else "",
    )


def _answer(value: object) -> LinkAnswer:
    reference, accepted = _list(value, 2)
    if not isinstance(accepted, bool):
        raise ShapeError("answer")
    return LinkAnswer(_id(reference), accepted)


def _told_transfer(one: PacketTransfer) -> dict[str, object]:
    return {
        "id": str(one.id),
        "client": str(one.client),
        "record": record_text.told(one.record),
    }


def _transfer(value: object) -> PacketTransfer:
    told = _fields(value, {"id", "client", "record"})
    return PacketTransfer(_id(told["id"]), _id(told["client"]), read_record(told["record"]))


def _transfer_answer(value: object) -> TransferAnswer:
    told, state = _list(value, 2)
    found = TransferState(_text(state, MAX_CODE_CHARACTERS))
    if found not in ANSWERS:
        raise ShapeError("answer")
    return TransferAnswer(_id(told), found)


def _fields(value: object, names: set[str]) -> Mapping[str, Any]:
    if not isinstance(value, dict) or set(value) != names:
        raise ShapeError("fields")
    return value


def _list(value: object, limit: int) -> list[Any]:
    if not isinstance(value, list) or len(value) > limit:
        raise ShapeError("list")
    return value


def _each(value: object, limit: int, read: Callable[[Any], T]) -> tuple[T, ...]:
    return tuple(read(one) for one in _list(value, limit))


def _text(value: object, limit: int) -> str:
    if not isinstance(value, str) or len(value) > limit or clean(value) != value:
        raise ShapeError("text")
    return value


def _number(value: object, limit: int = MAX_COUNT) -> int:
    if type(value) is not int or not 0 <= value <= limit:
        raise ShapeError("number")
    return value


def _id(value: object) -> UUID:
    found = UUID(_text(value, 36))
    if str(found) != value:
        raise ShapeError("id")
    return found


def _moment(value: object) -> datetime:
    found = datetime.fromisoformat(_text(value, 40))
    if found.tzinfo is None or not 1900 <= found.year <= 9000:
        raise ShapeError("moment")
    return found.astimezone(UTC)


def _told_moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
