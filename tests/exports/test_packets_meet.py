"""Offices that exchange packets in any order, with losses and repeats, end with the same notes."""

import random
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from db import exchange_links, packet_in, packet_state
from db import notes as notes_of
from db.store import Store
from db.tables.attachment import AttachmentDataRecord, AttachmentRecord
from db.tables.case import NoteRecord
from db.tables.packet import ExchangeReceivedRecord
from db.tables.transfer import ExchangeTransferRecord
from exports import packets
from tekoto import clock
from tekoto.attachment import NewAttachment
from tekoto.client import ClientForm
from tekoto.errors import ExchangeError
from tekoto.ids import new_id
from tekoto.note import NoteForm, Visibility
from tekoto.packet import FILE_KIND, Entry, Introduction, Packet, Tick
from tekoto.transfer import PacketTransfer, TransferRecord
from tests.exports.exchange_office import Place, introduce, open_place
from tests.fixtures.files import picture_bytes

Make = Callable[[], Store]
VIR = Visibility.AUTHORITIES
PICTURE = picture_bytes("PNG")


def told(place: Place) -> set[tuple[object, ...]]:
    """Return every note that may be shared, wherever it was written."""
    with place.store.read() as session:
        rows = session.scalars(select(NoteRecord).where(NoteRecord.visibility == VIR))
        files = session.execute(
            select(AttachmentRecord.id, AttachmentRecord.note_id, AttachmentRecord.sha256)
        )
        return {
            (one.id, one.kind, one.happened_at, one.text, one.participants, one.corrects)
            for one in rows
        } | {tuple(row) for row in files}


def exchange(places: Sequence[Place], notes: int, seed: int) -> None:
    """Write notes and send packets at random; a third is lost, a third comes twice or late."""
    luck = random.Random(seed)
    clients = {place.name: place.client() for place in places}
    for place in places:
        for other in places:
            if place is not other:
                introduce(place, other)
                place.share(clients[place.name], other)
    on_the_way: list[tuple[Place, bytes]] = []
    written: dict[str, list[UUID]] = {place.name: [] for place in places}
    while sum(map(len, written.values())) < notes:
        place = luck.choice(places)
        for _ in range(luck.randint(1, max(2, notes // 20))):
            earlier = written[place.name]
            corrects = luck.choice(earlier) if earlier and luck.random() < 0.2 else None
            text = f"{place.name} {luck.random()}"
            files = [NewAttachment("Todistus", PICTURE)] if luck.random() < 0.2 else []
            form = NoteForm(
                clients[place.name], "guidance", text, clock.now(), VIR, corrects=corrects
            )
            made = notes_of.add(place.store, place.actor, form, files)
            if corrects is None:
                earlier.append(made.id)
        other = luck.choice([one for one in places if one is not place])
        data = place.packet(other)
        on_the_way += [(other, data)] * luck.choice([0, 1, 2])
        luck.shuffle(on_the_way)
        for _ in range(luck.randint(0, len(on_the_way))):
            deliver(*on_the_way.pop(), clients)
    # Nothing is lost for ever: what nobody acknowledged goes again.
    for _round in range(3):
        for place in places:
            for other in places:
                if place is not other:
                    deliver(other, place.packet(other), clients)
    for place, data in on_the_way:
        deliver(place, data, clients)


def deliver(place: Place, data: bytes, clients: dict[str, UUID]) -> None:
    try:
        packets.take_in(place.store, place.actor, data)
    except ExchangeError as error:
        if error.key != "packet.already_taken":
            raise
    for asked in exchange_links.questions(place.store, place.actor):
        client_id = clients[place.name]
        exchange_links.recognise(place.store, place.actor, asked.id, client_id)


def check(places: Sequence[Place], notes: int) -> None:
    first = told(places[0])
    assert len(first) >= notes
    for place in places:
        assert told(place) == first
        for channel in packet_state.channels(place.store, place.actor):
            found = (channel.unacknowledged, channel.missing, channel.waiting, channel.questions)
            assert found == (0, 0, 0, 0)


@pytest.fixture
def three(sqlcipher_store: Store, postgres_store: Store, another_store: Make) -> list[Place]:
    return [
        open_place(sqlcipher_store, "Etelän työllisyysalue", "TTA"),
        open_place(postgres_store, "Pohjoisen hyvinvointialue", "HVA"),
        open_place(another_store(), "Lännen kunta", "KUN"),
    ]


def test_three_offices_end_equal(three: list[Place]) -> None:
    exchange(three, 60, seed=1)
    check(three, 60)


@pytest.mark.slow
@pytest.mark.timeout(3_000)
def test_three_offices_with_a_thousand_notes_end_equal(three: list[Place]) -> None:
    exchange(three, 1_000, seed=2)
    check(three, 1_000)


@dataclass
class _Bench:
    """A receiver whose exchange is emptied between examples, and a partner whose packets come."""

    place: Place
    card_id: UUID


@pytest.fixture(scope="module")
def bench(sqlcipher_template: Path) -> Iterator[_Bench]:
    import shutil

    from tests.db.conftest import open_sqlcipher

    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("one.db", "two.db")]
        for path in paths:
            shutil.copyfile(sqlcipher_template, path)
        stores = [open_sqlcipher(path) for path in paths]
        place = open_place(stores[0])
        other = open_place(stores[1], "Pohjoisen hyvinvointialue", "HVA")
        card = place.trust(other)
        yield _Bench(place, card.id)
        for store in stores:
            store.close()


NOW = clock.now() - timedelta(days=1)
ONE, TWO = new_id(), new_id()
MOVING = PacketTransfer(new_id(), ONE, TransferRecord(ClientForm("Cabdi", "Amina")))


def entries(count: int) -> list[Entry]:
    made: list[Entry] = []
    for number in range(count):
        corrects = made[number // 2].id if number % 3 == 2 else None
        root = made[number // 2] if corrects else None
        # The last is a file of the one before it.
        file = number == count - 1
        if file:
            root = made[number - 1]
            corrects = root.id
        if root is not None and root.corrects is not None and not file:
            corrects = None
        made.append(
            Entry(
                id=new_id(),
                seq=number + 1,
                client=root.client if corrects and root else (ONE, TWO)[number % 2],
                kind=FILE_KIND if file else "guidance",
                visibility=VIR,
                happened_at=NOW,
                recorded_at=NOW,
                author="Veera",
                text=f"teksti {number}",
                corrects=corrects,
                data=PICTURE if file else b"",
            )
        )
    return made


class _RolledBackError(Exception):
    pass


@contextmanager
def one_transaction(store: Store) -> Iterator[Store]:
    """Lend the store with everything that is written in it undone at the end."""
    with store.write() as session:

        class Lent:
            kind, audit_key, store_id = store.kind, store.audit_key, store.store_id

            @contextmanager
            def write(self) -> Iterator[object]:
                with session.begin_nested():
                    yield session

            read = write

        yield Lent()  # type: ignore[misc]
        raise _RolledBackError


def outcome(bench: _Bench, sequence: Sequence[Packet], answer_after: int) -> list[Any]:
    """Take packets in, recognise the clients at some moment, and return what the store holds."""
    place = bench.place
    found: list[Any] = []
    try:
        with one_transaction(place.store) as store:
            for number, packet in enumerate([*sequence, None]):
                if packet is not None:
                    try:
                        packet_in.take_in(store, place.actor, bench.card_id, packet)
                    except ExchangeError as error:
                        if error.key != "packet.already_taken":
                            raise
                if number >= answer_after or packet is None:
                    for asked in exchange_links.questions(store, place.actor):
                        client = HERS[asked.reference]
                        exchange_links.recognise(store, place.actor, asked.id, client)
            found = held(store)
            raise _RolledBackError
    except _RolledBackError:
        return found


HERS: dict[UUID, UUID] = {}


def held(store: Store) -> list[Any]:
    with store.read() as session:
        came = session.execute(
            select(
                ExchangeReceivedRecord.entry_id,
                ExchangeReceivedRecord.seq,
                ExchangeReceivedRecord.content_hash,
                ExchangeReceivedRecord.note_id,
            ).order_by(ExchangeReceivedRecord.entry_id)
        ).all()
        kept = session.execute(
            select(NoteRecord.id, NoteRecord.client_id, NoteRecord.text, NoteRecord.corrects)
            .where(NoteRecord.visibility == VIR)
            .order_by(NoteRecord.id)
        ).all()
        files = session.execute(
            select(AttachmentRecord.id, AttachmentRecord.note_id, AttachmentDataRecord.data)
            .join(AttachmentDataRecord, AttachmentDataRecord.attachment_id == AttachmentRecord.id)
            .order_by(AttachmentRecord.id)
        ).all()
        moving = session.execute(
            select(
                ExchangeTransferRecord.transfer_id,
                ExchangeTransferRecord.state,
                ExchangeTransferRecord.content_hash,
                ExchangeTransferRecord.record,
            )
        ).all()
        return [[tuple(row) for row in rows] for rows in (came, kept, files, moving)]


def packets_of(made: Sequence[Entry], parts: Sequence[frozenset[int]]) -> list[Packet]:
    told = tuple(Introduction(one, "Cabdi", "Amina") for one in (ONE, TWO))
    return [
        Packet(
            id=new_id(),
            sender="",
            receiver="",
            created_at=NOW,
            tick=Tick(1, number),
            last_seq=len(made),
            entries=tuple(made[place] for place in sorted(part)),
            introductions=told,
            # A client is on her way in some of them, and some say that she was taken back.
            transfers=(MOVING,) if 0 in part else (),
            withdrawn=(MOVING.id,) if 1 in part else (),
        )
        for number, part in enumerate(parts)
    ]


SIZE = 7
PARTS = st.lists(st.frozensets(st.integers(0, SIZE - 1)), min_size=1, max_size=5)


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(parts=PARTS, data=st.data())
def test_any_order_and_number_of_packets_gives_the_same_store(
    bench: _Bench, parts: list[frozenset[int]], data: st.DataObject
) -> None:
    """The union of sets: idempotent, commutative, associative; nothing lost, nothing doubled."""
    if not HERS:
        HERS.update({one: bench.place.client() for one in (ONE, TWO)})
    made = entries(SIZE)
    sequence = packets_of(made, parts)
    shuffled = data.draw(st.permutations(sequence))
    again = data.draw(st.lists(st.sampled_from(sequence), max_size=4))
    late = data.draw(st.integers(0, len(sequence)))
    # The same entries in one packet, whose id is its own.
    together = packets_of(made, [frozenset().union(*parts)])
    expected = outcome(bench, sequence, 0)
    assert outcome(bench, [*shuffled, *again], late) == expected
    assert outcome(bench, together, 0) == expected
    came, kept, files, moving = expected
    arrived = {made[place].id for part in parts for place in part}
    assert {row[0] for row in came} == arrived
    assert len(came) == len(arrived)
    placed = {row[0] for row in kept}
    texts = [one for one in made if one.id in arrived and not one.is_file]
    roots = {one.id for one in texts if one.corrects is None}
    added = {one.id for one in texts if one.corrects in roots}
    assert placed == roots | added
    given = any(0 in part for part in parts)
    back = any(1 in part for part in parts)
    assert len(moving) == int(given or back)
    if moving:
        assert moving[0][1] == ("taken_back" if back else "waiting")
        assert (moving[0][3] is None) is back
    last = made[-1]
    there = last.id in arrived and last.corrects in placed
    assert [row[:2] for row in files] == ([(last.id, last.corrects)] if there else [])
