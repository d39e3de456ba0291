"""Packets between organisations: what leaves, what is taken in, and how it finds its place."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from db import clients, disclosures, exchange_links, notes, officials, packet_state
from db.store import Store
from exports import packets
from exports.packet_file import packet_bytes
from tekoto.errors import ExchangeError, InvalidInputError, TransitionError
from tekoto.ids import new_id
from tekoto.note import Visibility
from tekoto.packet import LinkState
from tests.exports.exchange_office import (
    Place,
    changed,
    everything,
    introduce,
    keys_of,
    open_place,
    packet_of,
    refused,
)

Make = Callable[[], Store]
VIR, OPP = Visibility.AUTHORITIES, Visibility.SCHOOL


def test_only_what_may_go_to_the_receiver_goes(here: Place, there: Place, school: Place) -> None:
    for one in (there, school):
        introduce(here, one)
    hers = here.client()
    for visibility in Visibility:
        here.note(hers, f"näkyvyys {visibility}", visibility)
    here.note(hers, "opistolle", OPP, organisation_id=here.organisation(school))
    here.note(hers, "toiselle opistolle", OPP, organisation_id=here.add(school).id)
    for one, expected in ((there, ["näkyvyys VIR"]), (school, ["opistolle"])):
        here.share(hers, one)
        shown = here.preview(one)
        assert [note.text for note in shown.leaving] == expected
        assert [(one.ground, one.protection_reason) for one in shown.grounds] == [("authority", "")]
        packet = packet_of(here, one)
        assert [note.text for note in packet.entries] == expected
        assert [(one.family_name, one.given_names) for one in packet.introductions] == [
            ("Cabdi", "Amina Warsame")
        ]


def test_a_client_is_recognised_by_an_official_and_the_notes_find_their_place(
    here: Place, there: Place
) -> None:
    introduce(here, there)
    hers, theirs = here.client(), there.client()
    first = here.note(hers, "Alkukartoitus tehty", VIR)
    here.note(hers, "Täydennys", VIR, corrects=first.id)
    here.share(hers, there)
    taken = packets.take_in(there.store, there.actor, here.packet(there))
    assert (taken.new, taken.placed, taken.waiting, taken.questions) == (2, 0, 2, 1)
    assert notes.for_client(there.store, there.actor, theirs) == ()
    (asked,) = exchange_links.questions(there.store, there.actor)
    assert asked.client_name == "Cabdi Amina Warsame"
    likely = exchange_links.candidates(there.store, there.actor, asked.id)
    assert [one.client_id for one in likely] == [theirs]
    exchange_links.recognise(there.store, there.actor, asked.id, theirs)
    (note,) = notes.for_client(there.store, there.actor, theirs)
    assert (note.received, note.author_name) == (True, "Asta Asiantuntija")
    assert note.organisation_name == here.name
    assert [one.form.text for one in note.addenda] == ["Täydennys"]
    assert exchange_links.questions(there.store, there.actor) == ()
    with pytest.raises(TransitionError):
        exchange_links.recognise(there.store, there.actor, asked.id, theirs)


def test_receipts_come_with_the_next_packet_and_nothing_goes_twice(
    here: Place, there: Place
) -> None:
    introduce(here, there)
    introduce(there, here)
    hers = here.client()
    here.note(hers, "yksi", VIR)
    here.share(hers, there)
    first = here.packet(there)
    (channel,) = packet_state.channels(here.store, here.actor)
    assert (channel.unacknowledged, channel.missing) == (1, 0)
    packets.take_in(there.store, there.actor, first)
    there.recognise(here, there.client())
    packets.take_in(here.store, here.actor, there.packet(here))
    assert packet_state.channels(here.store, here.actor)[0].unacknowledged == 0
    shown = here.preview(there)
    assert shown.leaving == ()
    assert shown.introduced == ()
    here.note(hers, "kaksi", VIR)
    second = packet_of(here, there)
    assert [(one.seq, one.text) for one in second.entries] == [(2, "kaksi")]


def test_a_lost_packet_is_noticed_and_what_it_held_comes_again(here: Place, there: Place) -> None:
    introduce(here, there)
    introduce(there, here)
    hers, theirs = here.client(), there.client()
    here.share(hers, there)
    for number in range(3):
        here.note(hers, f"kadonnut {number}", VIR)
    here.packet(there)
    lost = packet_of(here, there)
    late = replace(lost, id=new_id(), entries=(), last_seq=lost.last_seq)
    taken = packets.take_in(
        there.store, there.actor, packet_bytes(late, keys_of(here), there.card().body.recipient)
    )
    assert taken.missing == 3
    assert packet_state.channels(there.store, there.actor)[0].missing == 3
    there.recognise(here, theirs)
    taken = packets.take_in(there.store, there.actor, here.packet(there))
    assert (taken.new, taken.missing) == (3, 0)


def test_an_addendum_waits_for_its_note(here: Place, there: Place) -> None:
    introduce(here, there)
    hers, theirs = here.client(), there.client()
    first = here.note(hers, "yksi", VIR)
    here.note(hers, "lisäys", VIR, corrects=first.id)
    here.share(hers, there)
    packet = packet_of(here, there)
    recipient = there.card().body.recipient
    for entry in reversed(packet.entries):
        alone = replace(packet, id=new_id(), entries=(entry,))
        packets.take_in(there.store, there.actor, packet_bytes(alone, keys_of(here), recipient))
        if entry.corrects:
            there.recognise(here, theirs)
            assert notes.for_client(there.store, there.actor, theirs) == ()
    (note,) = notes.for_client(there.store, there.actor, theirs)
    assert [one.form.text for one in note.addenda] == ["lisäys"]


def test_a_declined_client_leaves_nothing_but_the_number(here: Place, there: Place) -> None:
    introduce(here, there)
    introduce(there, here)
    hers = here.client()
    here.note(hers, "Salaista tietoa", VIR)
    here.share(hers, there)
    packets.take_in(there.store, there.actor, here.packet(there))
    (asked,) = exchange_links.questions(there.store, there.actor)
    exchange_links.decline(there.store, there.actor, asked.id)
    told = repr(everything(there.store))
    assert "Salaista tietoa" not in told
    assert "Warsame" not in told
    packets.take_in(here.store, here.actor, there.packet(here))
    shown = here.preview(there)
    assert (shown.leaving, [one.reason for one in shown.held]) == ((), ["answer"])


def test_each_client_s_disclosure_is_written_down(here: Place, there: Place) -> None:
    introduce(here, there)
    hers = here.client()
    here.note(hers, "yksi", VIR)
    here.share(hers, there)
    here.preview(there)
    assert disclosures.disclosures(here.store, here.actor, hers) == ()
    here.packet(there)
    (told,) = disclosures.disclosures(here.store, here.actor, hers)
    assert told.recipient == there.name
    assert told.fields == ("packet_notes", "packet_introduction")
    assert told.ground == "authority"


def test_what_changed_since_the_preview_stops_the_packet(
    here: Place, there: Place, tmp_path: Path
) -> None:
    introduce(here, there)
    hers = here.client()
    here.share(hers, there)
    shown = here.preview(there)
    here.note(hers, "uusi", VIR)
    target = tmp_path / "paketti.tekotopaketti"
    with refused(ExchangeError, "packet.changed"):
        packets.send(here.store, here.actor, here.partner(there), shown, target)
    assert list(tmp_path.glob("*.tekotopaketti")) == []
    assert list(tmp_path.glob(".tekoto*")) == []


@pytest.mark.parametrize("kind", ["HVA", "KOP"])
def test_a_protected_client_s_notes_go_to_an_authority_with_a_reason_alone(
    here: Place, another_store: Make, kind: str
) -> None:
    other = open_place(another_store(), "Toinen", kind)
    introduce(here, other)
    hers = here.client(**here.protected())
    if kind == "KOP":
        with refused(ExchangeError, "link.protected_school"):
            here.share(hers, other, reason="sovittu")
        return
    with refused(InvalidInputError, "link.protection_reason_missing"):
        here.share(hers, other)
    here.share(hers, other, reason="yhteinen palvelu")
    here.note(hers, "viranomaiselle", VIR)
    assert [one.text for one in packet_of(here, other).entries] == ["viranomaiselle"]


def test_a_turvakielto_that_comes_later_holds_back_what_was_shared(
    here: Place, there: Place
) -> None:
    introduce(here, there)
    hers = here.client()
    here.note(hers, "viranomaiselle", VIR)
    here.share(hers, there)
    client = clients.open_client(here.store, here.actor, hers)
    form = replace(client.form, **here.protected())
    clients.update(here.store, here.actor, hers, client.version, form)
    shown = here.preview(there)
    assert (shown.leaving, shown.introduced) == ((), ())
    assert [one.reason for one in shown.held] == ["protected"]
    assert packet_of(here, there).entries == ()


def test_a_partner_cannot_add_to_a_note_that_was_never_shared(here: Place, there: Place) -> None:
    introduce(here, there)
    introduce(there, here)
    hers, theirs = here.client(), there.client()
    secret = there.note(theirs, "sisäinen", Visibility.INTERNAL)
    here.share(hers, there)
    here.note(hers, "yksi", VIR)
    packet = packet_of(here, there)
    entries = tuple(replace(one, corrects=secret.id) for one in packet.entries)
    packets.take_in(there.store, there.actor, changed(here, there, packet, entries=entries))
    there.recognise(here, theirs)
    (note,) = notes.for_client(there.store, there.actor, theirs)
    assert note.addenda == ()


def test_one_may_add_to_what_came_and_it_goes_back_to_its_author(here: Place, there: Place) -> None:
    introduce(here, there)
    introduce(there, here)
    hers, theirs = here.client(), there.client()
    here.share(hers, there)
    first = here.note(hers, "yksi", VIR)
    packets.take_in(there.store, there.actor, here.packet(there))
    there.recognise(here, theirs)
    there.note(theirs, "vastaus", VIR, corrects=first.id)
    there.share(theirs, here)
    packets.take_in(here.store, here.actor, there.packet(here))
    (note,) = notes.for_client(here.store, here.actor, hers)
    assert [(one.form.text, one.received) for one in note.addenda] == [("vastaus", True)]
    assert exchange_links.questions(here.store, here.actor) == ()


def test_an_official_s_new_name_is_no_other_content(here: Place, there: Place) -> None:
    introduce(here, there)
    hers = here.client()
    here.share(hers, there)
    here.note(hers, "yksi", VIR)
    packets.take_in(there.store, there.actor, here.packet(there))
    (one,) = officials.officials(here.store)
    form = replace(one.form, name="Asta Uusinimi")
    officials.update_official(here.store, here.actor, one.id, one.version, form)
    taken = packets.take_in(there.store, there.actor, here.packet(there))
    assert (taken.new, taken.known) == (0, 1)


def test_a_link_knows_how_far_it_is(here: Place, there: Place) -> None:
    introduce(here, there)
    hers = here.client()
    link = here.share(hers, there)
    assert (link.state, link.ground, link.started_here) == (LinkState.ACTIVE, "authority", True)
    again = here.share(hers, there, ground="own_request")
    assert (again.id, again.ground) == (link.id, "own_request")
    ended = exchange_links.stop(here.store, here.actor, again.id, again.version)
    assert ended.ground == ""
    here.note(hers, "yksi", VIR)
    assert here.preview(there).leaving == ()
    assert isinstance(link.reference, UUID)
