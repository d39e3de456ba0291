"""Packets made to harm: none crashes, takes long, or changes the store but for the log."""

import json
import os
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from db import clients, notes, transfers
from db.store import Store
from exports import packets, seal
from exports.child_process import CPU_SECONDS
from exports.packet_child import read
from exports.packet_file import packet_bytes, sealed_bytes
from tekoto import clock
from tekoto.attachment import NewAttachment
from tekoto.errors import ExchangeError
from tekoto.exchange import OwnKeys
from tekoto.note import NoteForm, Visibility
from tekoto.packet import MAX_ENTRIES
from tekoto.packet_text import ShapeError, from_told, to_json
from tests.exports.exchange_office import (
    Place,
    everything,
    introduce,
    keys_of,
    open_place,
    packet_of,
    refused,
)
from tests.fixtures.files import pdf_bytes

Make = Callable[[], Store]
EVERY_DAY, SLOW = 200, 2_000
# What the child may take, and what unsealing takes beside it.
LIMIT_SECONDS = CPU_SECONDS + 2


def spent() -> float:
    """Return the processor time of this process and its children, however busy the machine is."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


@pytest.fixture
def pair(sqlcipher_store: Store, another_store: Make) -> tuple[Place, Place]:
    here = open_place(sqlcipher_store)
    there = open_place(another_store(), "Pohjoisen hyvinvointialue", "HVA")
    introduce(here, there)
    hers = there.client()
    for number in range(5):
        there.note(hers, f"muistiinpano {number}", Visibility.AUTHORITIES)
    form = NoteForm(hers, "guidance", "Liitteenä", clock.now(), Visibility.AUTHORITIES)
    notes.add(there.store, there.actor, form, [NewAttachment("Todistus", pdf_bytes())])
    there.share(hers, here)
    moving = there.client(family_name="Siirtyvä", hetu="")
    version = clients.open_client(there.store, there.actor, moving).version
    where = there.organisation(here)
    transfers.prepare(there.store, there.actor, moving, version, where, "authority")
    return here, there


def is_packet(text: bytes) -> bool:
    """Tell whether a change has left a packet of the right form: its signer may say so."""
    return b"packet" in read(text)[:10]


class Hostile:
    """Makes packets that are wrong in one way or several, the same ones for a seed."""

    def __init__(self, here: Place, there: Place, seed: int) -> None:
        self.luck = random.Random(seed)
        self.keys: OwnKeys = keys_of(there)
        self.recipient = here.card().body.recipient
        packet = packet_of(there, here)
        self.text = to_json(packet)
        self.told = json.loads(self.text)
        self.file = packet_bytes(packet, self.keys, self.recipient)

    def cases(self, count: int) -> Iterator[bytes]:
        kinds = (self._bytes, self._cut, self._inside, self._text, self._value, self._nested)
        for number in range(count):
            yield kinds[number % len(kinds)]()

    def _bytes(self) -> bytes:
        data = bytearray(self.file)
        for _ in range(self.luck.randint(1, 8)):
            data[self.luck.randrange(len(data))] ^= self.luck.randint(1, 255)
        return bytes(data) if data != self.file else self._bytes()

    def _cut(self) -> bytes:
        end = self.luck.randrange(len(self.file))
        return self.file[:end] + self.luck.randbytes(self.luck.randint(0, 40))

    def _inside(self) -> bytes:
        """Seal garbage: the age layer is whole, what it holds is not."""
        signed = self.keys.body.sign_key + self.luck.randbytes(64)
        head = self.luck.choice([b"", b"tekoto-exchange-v1\n", b"tekoto-exchange-v9\n"])
        inside = head + self.luck.choice([b"", signed]) + self.luck.randbytes(200)
        return seal.seal(inside, [self.recipient])

    def _text(self) -> bytes:
        data = bytearray(self.text)
        for _ in range(self.luck.randint(1, 4)):
            place = self.luck.randrange(len(data))
            data[place : place + self.luck.randint(0, 9)] = self.luck.randbytes(
                self.luck.randint(0, 9)
            )
        if is_packet(bytes(data)):
            return self._text()
        return sealed_bytes(bytes(data), self.keys, self.recipient)

    def _value(self) -> bytes:
        """Sign a text of the right form with one value of a wrong kind."""
        told = json.loads(self.text)
        where: Any = told
        (moving,) = told["transfers"]
        record = moving["record"]
        inside = [*told["entries"], moving, record, record["form"], record["form"]["languages"]]
        if self.luck.random() < 0.7:
            where = self.luck.choice(inside)
        name = self.luck.choice(sorted(where))
        wrong: tuple[Any, ...] = (
            None,
            True,
            -1,
            2**70,
            "x" * 30_000,
            "\u0000",
            [],
            {},
            [[]] * 50,
            "SIS",
            1.5,
        )
        where[name] = self.luck.choice(wrong)
        text = json.dumps(told).encode()
        return self._value() if is_packet(text) else sealed_bytes(text, self.keys, self.recipient)

    def _nested(self) -> bytes:
        depth = self.luck.choice([50, 5_000, 200_000])
        opening = self.luck.choice([b"[", b'{"a":'])
        return sealed_bytes(opening * depth, self.keys, self.recipient)


def attack(pair: tuple[Place, Place], count: int, seed: int) -> None:
    here, there = pair
    hostile = Hostile(here, there, seed)
    before = everything(here.store)
    for data in hostile.cases(count):
        began = spent()
        with pytest.raises(ExchangeError):
            packets.take_in(here.store, here.actor, data)
        assert spent() - began < LIMIT_SECONDS
    assert everything(here.store) == before
    taken = packets.take_in(here.store, here.actor, hostile.file)
    assert (taken.new, taken.transfers) == (7, 1)


def test_hostile_packets_change_nothing(pair: tuple[Place, Place]) -> None:
    attack(pair, EVERY_DAY if os.environ.get("CI") else 60, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(3_000)
def test_two_thousand_hostile_packets_change_nothing(pair: tuple[Place, Place]) -> None:
    attack(pair, SLOW, seed=2)


def test_bombs_are_refused_in_time(pair: tuple[Place, Place]) -> None:
    here, there = pair
    hostile = Hostile(here, there, seed=3)
    entry = hostile.told["entries"][0]
    many = hostile.told | {"entries": [entry] * (MAX_ENTRIES + 1)}
    bombs = {
        "packet.too_many": json.dumps(many).encode(),
        "packet.unreadable": b'{"format":' + b"9" * 5_000_000 + b"}",
    }
    for key, text in bombs.items():
        began = spent()
        with refused(ExchangeError, key):
            packets.take_in(
                here.store, here.actor, sealed_bytes(text, hostile.keys, hostile.recipient)
            )
        assert spent() - began < LIMIT_SECONDS
    with refused(ExchangeError, "packet.too_large"):
        packets.take_in(here.store, here.actor, b"age-encryption.org/v1\n" + bytes(21_000_000))
    with refused(ExchangeError, "packet.not_packet"):
        packets.take_in(here.store, here.actor, b"%PDF-1.7")


def test_a_packet_of_the_full_size_passes() -> None:
    entry = {
        "id": "",
        "seq": 0,
        "client": "01980000-0000-7000-8000-000000000001",
        "kind": "guidance",
        "visibility": "VIR",
        "happened": "2026-11-20T10:00:00+00:00",
        "recorded": "2026-11-20T10:00:00+00:00",
        "author": "Veera",
        "text": "ä" * 300,
        "participants": "",
        "source": "",
        "corrects": "",
        "data": "",
    }
    entries = [
        entry | {"id": f"01980000-0000-7000-8000-{number:012d}", "seq": number}
        for number in range(1, MAX_ENTRIES + 1)
    ]
    told = {
        "format": "tekoto-exchange-v1",
        "id": "01980000-0000-7000-8000-000000000002",
        "from": "",
        "to": "",
        "created": "2026-11-20T10:00:00+00:00",
        "tick": [1, 0],
        "last_seq": MAX_ENTRIES,
        "entries": entries,
        "introductions": [],
        "answers": [],
        "receipts": [],
        "transfers": [],
        "transfer_answers": [],
        "withdrawn": [],
        "unreceipted": [],
    }
    answer = json.loads(read(json.dumps(told, ensure_ascii=False).encode()))
    assert len(from_told(answer["packet"]).entries) == MAX_ENTRIES


def test_what_was_written_reads_back_the_same(pair: tuple[Place, Place]) -> None:
    here, there = pair
    packet = packet_of(there, here)
    assert from_told(json.loads(to_json(packet))) == packet
    shapes: tuple[Any, ...] = (None, [], 1, {}, {"format": "tekoto-exchange-v1"})
    for wrong in shapes:
        with pytest.raises(ShapeError):
            from_told(wrong)
