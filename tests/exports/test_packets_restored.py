"""An end that was restored from an old backup is noticed, and what it lost goes again."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db import exchange_links, notes, packet_state, transfers
from exports import packets
from tekoto.errors import ExchangeError
from tekoto.note import Visibility
from tekoto.transfer import TransferState
from tests.db.conftest import open_sqlcipher
from tests.exports.exchange_office import Place, changed, introduce, open_place, packet_of
from tests.exports.test_transfers import prepare

VIR = Visibility.AUTHORITIES


class Ends:
    """Two places whose files can be put aside and brought back."""

    def __init__(self, template: Path, folder: Path) -> None:
        self.folder = folder
        for name in ("here", "there"):
            shutil.copyfile(template, folder / name)
        self.here = open_place(open_sqlcipher(folder / "here"))
        self.there = open_place(open_sqlcipher(folder / "there"), "Pohjoisen työllisyysalue", "TTA")
        introduce(self.here, self.there)

    def back_up(self, name: str) -> None:
        self._with_file(name, shutil.copyfile)

    def restore(self, name: str) -> None:
        self._with_file(name, lambda path, kept: shutil.copyfile(kept, path))

    def _with_file(self, name: str, work: object) -> None:
        place: Place = getattr(self, name)
        place.store.close()
        path = self.folder / name
        for extra in self.folder.glob(f"{name}-*"):
            extra.unlink()
        work(path, self.folder / f"kept.{name}")  # type: ignore[operator]
        setattr(self, name, replace(place, store=open_sqlcipher(path)))


@pytest.fixture
def ends(sqlcipher_template: Path, tmp_path: Path) -> Iterator[Ends]:
    made = Ends(sqlcipher_template, tmp_path)
    yield made
    made.here.store.close()
    made.there.store.close()


def deliver(place: Place, data: bytes) -> None:
    try:
        packets.take_in(place.store, place.actor, data)
    except ExchangeError as error:
        if error.key != "packet.already_taken":
            raise


def missing(place: Place) -> int:
    return packet_state.channels(place.store, place.actor)[0].missing


def texts(place: Place, client_id: object) -> set[str]:
    found = notes.for_client(place.store, place.actor, client_id)  # type: ignore[arg-type]
    return {one.form.text for one in found}


def test_numbers_given_twice_hide_nothing_that_is_missing(ends: Ends) -> None:
    hers, theirs = ends.here.client(), ends.there.client()
    ends.here.share(hers, ends.there)
    ends.here.note(hers, "yksi", VIR)
    deliver(ends.there, ends.here.packet(ends.there))
    ends.there.recognise(ends.here, theirs)
    deliver(ends.here, ends.there.packet(ends.here))
    ends.back_up("here")
    for text in ("kaksi", "kolme"):
        ends.here.note(hers, text, VIR)
    deliver(ends.there, ends.here.packet(ends.there))
    ends.restore("here")
    for text in ("neljä", "viisi", "kuusi"):
        ends.here.note(hers, text, VIR)
    packet = packet_of(ends.here, ends.there)
    assert [one.seq for one in packet.entries] == [2, 3, 4]
    deliver(ends.there, changed(ends.here, ends.there, packet, entries=packet.entries[2:]))
    # Four numbers are there, and two entries are missing all the same.
    assert missing(ends.there) == 2
    deliver(ends.here, ends.there.packet(ends.here))
    found = packet_state.differences(
        ends.here.store, ends.here.actor, ends.here.organisation(ends.there)
    )
    assert (found.lost_here, found.unreceipted) == (2, 2)
    deliver(ends.there, ends.here.packet(ends.there))
    assert missing(ends.there) == 0
    assert texts(ends.there, theirs) == {"yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi"}


def test_what_a_restored_receiver_lost_goes_again(ends: Ends) -> None:
    hers, theirs = ends.here.client(), ends.there.client()
    ends.back_up("there")
    ends.here.share(hers, ends.there)
    for text in ("yksi", "kaksi"):
        ends.here.note(hers, text, VIR)
    deliver(ends.there, ends.here.packet(ends.there))
    ends.there.recognise(ends.here, theirs)
    early = ends.there.packet(ends.here)
    deliver(ends.here, early)
    assert ends.here.preview(ends.there).leaving == ()
    ends.restore("there")
    ends.here.note(hers, "kolme", VIR)
    deliver(ends.there, ends.here.packet(ends.there))
    assert missing(ends.there) == 2
    deliver(ends.here, ends.there.packet(ends.here))
    # A packet of before comes late and changes nothing of that.
    deliver(ends.here, early)
    again = ends.here.preview(ends.there)
    assert [one.text for one in again.leaving] == ["yksi", "kaksi"]
    assert len(again.introduced) == 1
    deliver(ends.there, ends.here.packet(ends.there))
    assert missing(ends.there) == 0
    (asked,) = exchange_links.questions(ends.there.store, ends.there.actor)
    assert asked.client_name
    ends.there.recognise(ends.here, theirs)
    assert texts(ends.there, theirs) == {"yksi", "kaksi", "kolme"}


def test_a_client_who_was_lost_with_the_receiver_s_vault_goes_again(ends: Ends) -> None:
    hers = ends.here.client(goal="Hitsaaja")
    ends.back_up("there")
    prepare(ends.here, ends.there, hers)
    deliver(ends.there, ends.here.packet(ends.there))
    (came,) = transfers.transfers(ends.there.store, ends.there.actor)
    transfers.accept(ends.there.store, ends.there.actor, came.id)
    deliver(ends.here, ends.there.packet(ends.here))
    ends.restore("there")
    deliver(ends.here, ends.there.packet(ends.here))
    (sent,) = transfers.transfers(ends.here.store, ends.here.actor)
    assert sent.state is TransferState.SENT
    deliver(ends.there, ends.here.packet(ends.there))
    (came,) = transfers.transfers(ends.there.store, ends.there.actor)
    assert came.record is not None
    assert came.record.form.goal == "Hitsaaja"


def test_an_end_that_has_everything_lacks_nothing(ends: Ends) -> None:
    hers, theirs = ends.here.client(), ends.there.client()
    ends.here.share(hers, ends.there)
    ends.here.note(hers, "yksi", VIR)
    where = ends.here.organisation(ends.there)
    assert packet_state.differences(ends.here.store, ends.here.actor, where).unsent == 1
    packet = packet_of(ends.here, ends.there)
    deliver(ends.there, changed(ends.here, ends.there, packet))
    back = ends.there.organisation(ends.here)
    assert packet_state.differences(ends.there.store, ends.there.actor, back).unrecognised == 1
    ends.there.recognise(ends.here, theirs)
    deliver(ends.here, ends.there.packet(ends.here))
    assert packet_state.differences(ends.here.store, ends.here.actor, where).none
    assert packet_state.differences(ends.there.store, ends.there.actor, back).none
