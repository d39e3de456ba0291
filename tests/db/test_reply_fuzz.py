"""Returned files damaged in every layer: never a crash, never over ten seconds, nothing changed."""

import hashlib
import io
import random
import time
import zlib
from collections.abc import Callable

import pikepdf
import pytest

from db import audit, notes, referrals, replies
from db.store import Store
from exports import reply_child
from exports.child_process import CPU_SECONDS
from exports.referral_pdf import content_fingerprint, write_follow_up, write_referral
from exports.reply_fields import CONTACT, DECISION, ENDED, GROUP, NOTE, OUTCOME, RECEIVED, START
from exports.reply_filler import fill_reply
from exports.reply_reader import read_reply, understood
from tekoto.errors import TekotoError
from tekoto.referral import Referral
from tests.db.network_office import Desk, open_desk, send

CASES, CHUNKS = 100, 20
ANSWERS = {
    RECEIVED: "1.12.2026",
    DECISION: "place",
    START: "7.1.2027",
    GROUP: "A2",
    CONTACT: "Opo",
    NOTE: "Hei",
}
_TYPES: tuple[Callable[[random.Random], object], ...] = (
    lambda r: r.randrange(-(2**40), 2**40),
    lambda r: r.random() * 1e30,
    lambda _r: True,
    lambda _r: pikepdf.Name("/Off"),
    lambda r: pikepdf.String("x" * r.choice([0, 1, 70_000])),
    lambda r: pikepdf.String(bytes(r.randrange(256) for _ in range(40))),
    lambda _r: pikepdf.Array([]),
    lambda _r: pikepdf.Array([pikepdf.Array([pikepdf.Array([1])])]),
    lambda _r: pikepdf.Dictionary(),
    lambda _r: pikepdf.Dictionary(Kids=pikepdf.Array([pikepdf.Dictionary(T=pikepdf.String("a"))])),
)


def _flipped(data: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(data)
    for _ in range(chance.choice([1, 3, 20, 200])):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    return bytes(damaged)


def _cut(data: bytes, chance: random.Random) -> bytes:
    start = chance.choice([0, 0, 0, chance.randrange(2000)])
    return data[start : chance.randrange(start + 1, len(data))]


def _shuffled(data: bytes, chance: random.Random) -> bytes:
    """Move, double or drop pieces of the file."""
    size = chance.choice([16, 256, 4096])
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    for _ in range(chance.choice([1, 2, 8])):
        here, there = chance.randrange(len(pieces)), chance.randrange(len(pieces))
        pieces[here] = chance.choice([pieces[there], b"", pieces[here] * 2])
    return b"".join(pieces)


def _retyped(data: bytes, chance: random.Random) -> bytes:
    """Put wrong types into well-formed objects."""
    with pikepdf.open(io.BytesIO(data)) as file:
        holders = [
            one for one in file.objects if isinstance(one, pikepdf.Dictionary | pikepdf.Stream)
        ]
        for _ in range(chance.choice([1, 1, 3, 10])):
            holder = chance.choice(holders)
            keys = [key for key in holder.keys() if key != "/Length"]  # noqa: SIM118
            if keys:
                holder[chance.choice(keys)] = chance.choice(_TYPES)(chance)
        out = io.BytesIO()
        file.save(out)
    return out.getvalue()


def _rewritten(data: bytes, chance: random.Random) -> bytes:
    """Damage what a page draws, or let it draw without end."""
    with pikepdf.open(io.BytesIO(data)) as file:
        page = chance.choice(list(file.pages)).obj
        contents = page.Contents
        streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
        words = b"".join(one.read_bytes() for one in streams).split(b" ")
        for _ in range(chance.choice([1, 20, 300])):
            words[chance.randrange(len(words))] = chance.choice(
                [b"q", b"Q", b"Tj", b"TJ", b"[", b"<<", b"1e400", b"Do", b"Tf", b"(", b"BT", b"-1"]
            )
        drawn = b" ".join(words) * chance.choice([1, 1, 1, 40])
        page.Contents = pikepdf.Stream(file, drawn)
        out = io.BytesIO()
        file.save(out)
    return out.getvalue()


def _bombed(data: bytes, chance: random.Random) -> bytes:
    """Hide megabytes in a field, a page or a font."""
    with pikepdf.open(io.BytesIO(data)) as file:
        bomb = pikepdf.Stream(file, b"")
        raw = zlib.compress(chance.choice([b"\0", b" ", b"(x) Tj "]) * 9_000_000, 9)
        bomb.write(raw, filter=pikepdf.Name.FlateDecode)
        if chance.random() < 0.5 and "/AcroForm" in file.Root:
            chance.choice(list(file.Root.AcroForm.Fields)).V = file.make_indirect(bomb)
        else:
            chance.choice(list(file.pages)).obj.Contents = file.make_indirect(bomb)
        out = io.BytesIO()
        file.save(out)
    return out.getvalue()


_WAYS = (_flipped, _flipped, _cut, _shuffled, _retyped, _retyped, _rewritten, _rewritten, _bombed)


def _damaged(data: bytes, chance: random.Random) -> bytes:
    try:
        return chance.choice(_WAYS)(data, chance)
    except (pikepdf.PdfError, ValueError, TypeError):
        # Damaged so much that the library which damages it cannot write it any more.
        return _flipped(data, chance)


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def _samples(desk: Desk) -> tuple[Referral, list[bytes]]:
    """Send a real referral and return it with its form filled, flattened and followed up."""
    draft = referrals.create(desk.store, desk.actor, desk.form(desk.client()))
    preview = referrals.preview(desk.store, desk.actor, draft.id)
    pdf = write_referral(preview.letter)
    sent = send(desk, draft, fingerprint=content_fingerprint(pdf))
    filled = fill_reply(pdf, ANSWERS)
    with pikepdf.open(io.BytesIO(filled)) as file:
        file.flatten_annotations("all")
        if "/AcroForm" in file.Root:
            del file.Root.AcroForm
        out = io.BytesIO()
        file.save(out)
    follow_up = fill_reply(
        write_follow_up(preview.letter), {ENDED: "5.6.2026", OUTCOME: "completed"}
    )
    return sent, [filled, out.getvalue(), follow_up]


def _fuzz(desk: Desk, chunk: int, cases: int) -> None:
    sent, files = _samples(desk)
    before = referrals.referral(desk.store, desk.actor, sent.id)
    for number in range(cases):
        chance = random.Random(chunk * 10_000 + number)
        data = _damaged(chance.choice(files), chance)
        # The processor's time: it is what the child is limited to, however busy the machine.
        started = time.process_time()
        try:
            if number % 50 == 0:
                returned = read_reply(data)
            else:
                # The child's own code, in this process: two thousand children would take an hour.
                answer = reply_child.read(data)
                returned = understood(answer, hashlib.sha256(data).hexdigest())
            replies.match(desk.store, desk.actor, returned)
        except TekotoError:
            pass
        assert time.process_time() - started < CPU_SECONDS, (chunk, number)
    assert referrals.referral(desk.store, desk.actor, sent.id) == before
    assert notes.for_client(desk.store, desk.actor, sent.form.client_id) == ()
    assert audit.verify(desk.store).intact


def test_damaged_replies_change_nothing(desk):
    _fuzz(desk, 0, 40)


@pytest.mark.slow
@pytest.mark.parametrize("chunk", range(1, CHUNKS + 1))
def test_two_thousand_damaged_replies_change_nothing(sqlcipher_store, chunk):
    _fuzz(open_desk(sqlcipher_store), chunk, CASES)
