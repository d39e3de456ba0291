"""Packets after a clock that ran ahead, with numbers beyond all measure, and on a full disk."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from db import packet_out, packet_state
from exports import packets
from tekoto import clock
from tekoto.errors import ExchangeError, TekotoError
from tekoto.note import Visibility
from tekoto.packet import MAX_BYTES, Tick
from tests.exports.exchange_office import (
    Place,
    changed,
    everything,
    introduce,
    open_place,
    packet_of,
    refused,
)
from tests.exports.test_transfers import prepare

VIR = Visibility.AUTHORITIES
_INT = 2**31 - 1


@pytest.fixture
def there(another_store: Any, here: Place) -> Place:
    made = open_place(another_store(), "Pohjoisen työllisyysalue", "TTA")
    introduce(here, made)
    return made


def a_clock_ten_years_ahead(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    now = clock.now
    monkeypatch.setattr(clock, "now", lambda: now() + timedelta(days=3_653))
    return monkeypatch


def test_a_packet_made_while_the_clock_ran_ahead_does_not_silence_the_office(
    here: Place, there: Place
) -> None:
    hers = here.client()
    here.note(hers, "yksi", VIR)
    here.share(hers, there)
    with pytest.MonkeyPatch.context() as patch:
        a_clock_ten_years_ahead(patch)
        ahead = here.packet(there)
    with refused(ExchangeError, "packet.from_future"):
        packets.take_in(there.store, there.actor, ahead)
    assert packets.take_in(there.store, there.actor, here.packet(there)).new == 1


def test_a_note_dated_by_a_clock_that_ran_ahead_holds_nothing_else_back(
    here: Place, there: Place
) -> None:
    hers = here.client()
    here.share(hers, there)
    with pytest.MonkeyPatch.context() as patch:
        a_clock_ten_years_ahead(patch)
        here.note(hers, "vuodelta kymmenen", VIR)
    here.note(hers, "tänään", VIR)
    shown = here.preview(there)
    assert [one.text for one in shown.leaving] == ["tänään"]
    assert shown.left_over == 1
    assert packets.take_in(there.store, there.actor, here.packet(there)).new == 1


def test_what_came_while_the_clock_ran_ahead_does_not_outdate_what_comes_later(
    here: Place, there: Place
) -> None:
    hers = here.client()
    here.note(hers, "yksi", VIR)
    here.share(hers, there)
    with pytest.MonkeyPatch.context() as patch:
        a_clock_ten_years_ahead(patch)
        packets.take_in(there.store, there.actor, here.packet(there))
        packets.take_in(here.store, here.actor, there.packet(here))
    there.recognise(here, there.client())
    here.note(hers, "kaksi", VIR)
    packets.take_in(there.store, there.actor, here.packet(there))
    packets.take_in(here.store, here.actor, there.packet(here))
    (channel,) = packet_state.channels(here.store, here.actor)
    assert channel.unacknowledged == 0


@pytest.mark.parametrize("number", [2**31, 2**53])
def test_numbers_that_no_office_reaches_are_refused(here: Place, there: Place, number: int) -> None:
    hers = there.client()
    there.note(hers, "yksi", VIR)
    there.share(hers, here)
    packet = packet_of(there, here)
    one = replace(packet.entries[0], seq=number)
    before = everything(here.store)
    for wrong in (
        {"last_seq": number},
        {"last_seq": number, "entries": (one,)},
        {"tick": replace(packet.tick, count=number)},
    ):
        with refused(ExchangeError, "packet.unreadable"):
            packets.take_in(here.store, here.actor, changed(there, here, packet, **wrong))
    assert everything(here.store) == before


def test_the_count_of_a_tick_stays_within_what_a_packet_may_tell() -> None:
    now = clock.now()
    tick = Tick(2**42)
    for count in (0, _INT - 2, _INT - 1):
        later = replace(tick, count=count).after(now)
        assert later > replace(tick, count=count)
        assert later.count < _INT


def test_nothing_has_left_when_the_packet_cannot_be_written(
    here: Place, there: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hers = here.client()
    here.note(hers, "yksi", VIR)
    prepare(here, there, hers)
    card, shown = here.partner(there), here.preview(there)
    before = everything(here.store)

    def too_large(*_any: object) -> bytes:
        raise ExchangeError("packet.too_large", megabytes=MAX_BYTES // 1_000_000)

    def disk_full(*_any: object) -> bytes:
        raise OSError(28, "no space")

    for fault, kind, key in (
        (too_large, ExchangeError, "packet.too_large"),
        (disk_full, TekotoError, "file.cannot_write"),
    ):
        monkeypatch.setattr(packets, "packet_bytes", fault)
        with refused(kind, key):
            packets.send(here.store, here.actor, card, shown, tmp_path / "paketti")
        assert everything(here.store) == before
    monkeypatch.undo()
    packets.send(here.store, here.actor, card, shown, tmp_path / "paketti")
    assert packets.take_in(there.store, there.actor, tmp_path / "paketti").transfers == 1
    assert packet_out.preview(here.store, here.actor, card.id).transfers[0].again


def test_whom_the_preview_did_not_name_is_not_introduced(
    here: Place, there: Place, tmp_path: Path
) -> None:
    here.share(here.client(family_name="Ensimmäinen"), there)
    card, shown = here.partner(there), here.preview(there)
    here.share(here.client(family_name="Toinen", hetu=""), there)
    with refused(ExchangeError, "packet.changed"):
        packets.send(here.store, here.actor, card, shown, tmp_path / "paketti")
    assert not list(tmp_path.glob("paketti"))
