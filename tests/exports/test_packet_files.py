"""Files of notes in packets: they go where their notes go, once, whole, and are checked."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest

from db import attachments, disclosures, notes, packet_state
from db.store import Store
from exports import packets
from exports.packet_file import open_packet
from tekoto import clock
from tekoto.attachment import NewAttachment
from tekoto.errors import ExchangeError
from tekoto.note import Note, NoteForm, Visibility
from tekoto.packet import FILE_KIND
from tests.exports.exchange_office import (
    Place,
    changed,
    introduce,
    keys_of,
    open_place,
    packet_of,
    refused,
)
from tests.fixtures.files import pdf_bytes, picture_bytes

Make = Callable[[], Store]
VIR = Visibility.AUTHORITIES
PAPER, PICTURE = pdf_bytes(), picture_bytes("PNG")


@pytest.fixture
def here(sqlcipher_store: Store) -> Place:
    return open_place(sqlcipher_store)


@pytest.fixture
def there(another_store: Make, here: Place) -> Place:
    made = open_place(another_store(), "Pohjoisen hyvinvointialue", "HVA")
    introduce(here, made)
    introduce(made, here)
    return made


def note_with(
    place: Place, client_id: UUID, *files: NewAttachment, visibility: Visibility = VIR
) -> Note:
    form = NoteForm(client_id, "guidance", "Liitteenä", clock.now(), visibility=visibility)
    return notes.add(place.store, place.actor, form, files)


def kept(place: Place, client_id: UUID) -> list[tuple[str, bytes]]:
    found = attachments.for_client(place.store, place.actor, client_id)
    return sorted(
        (one.title, attachments.data_of(place.store, place.actor, client_id, one.id))
        for one in found
    )


def test_a_file_goes_with_its_note_and_is_receipted(here: Place, there: Place) -> None:
    hers, theirs = here.client(), there.client()
    note_with(here, hers, NewAttachment("Todistus", PAPER), NewAttachment("Kuva", PICTURE))
    note_with(here, hers, NewAttachment("Sisäinen", PAPER), visibility=Visibility.INTERNAL)
    attachments.add(here.store, here.actor, hers, [NewAttachment("Ilman muistiinpanoa", PAPER)])
    here.share(hers, there)
    shown = here.preview(there)
    assert [(one.text, one.size) for one in shown.leaving] == [
        ("Liitteenä", 0),
        ("Todistus", len(PAPER)),
        ("Kuva", len(PICTURE)),
    ]
    taken = packets.take_in(there.store, there.actor, here.packet(there))
    assert (taken.new, taken.waiting) == (3, 3)
    there.recognise(here, theirs)
    assert kept(there, theirs) == [("Kuva", PICTURE), ("Todistus", PAPER)]
    (note,) = notes.for_client(there.store, there.actor, theirs)
    found = attachments.for_client(there.store, there.actor, theirs)
    assert {(one.note_id, one.author_name) for one in found} == {
        (note.id, f"Asta Asiantuntija, {here.name}")
    }
    packets.take_in(here.store, here.actor, there.packet(here))
    assert packet_state.channels(here.store, here.actor)[0].unacknowledged == 0
    assert here.preview(there).leaving == ()
    (told,) = disclosures.disclosures(here.store, here.actor, hers)
    assert told.fields == ("packet_notes", "packet_files", "packet_introduction")


def test_a_file_waits_for_its_note_and_is_kept_once(here: Place, there: Place) -> None:
    hers, theirs = here.client(), there.client()
    note_with(here, hers, NewAttachment("Todistus", PAPER))
    here.share(hers, there)
    packet = packet_of(here, there)
    seen = []
    for entries in (packet.entries[1:], packet.entries[:1], packet.entries, packet.entries[1:]):
        data = changed(here, there, packet, entries=entries)
        packets.take_in(there.store, there.actor, data)
        there.recognise(here, theirs)
        state = packet_state.channels(there.store, there.actor)[0]
        seen.append((state.waiting, state.missing))
    assert seen == [(1, 1), (0, 0), (0, 0), (0, 0)]
    assert kept(there, theirs) == [("Todistus", PAPER)]


def test_a_withdrawn_file_stays_and_a_large_one_lets_the_rest_go(here: Place, there: Place) -> None:
    hers = here.client()
    large = PAPER + b"\0" * 9_000_000
    note_with(here, hers, NewAttachment("Ensimmäinen", large), NewAttachment("Toinen", large))
    note_with(here, hers, NewAttachment("Väärä", PAPER))
    wrong = next(
        one for one in attachments.for_client(here.store, here.actor, hers) if one.title == "Väärä"
    )
    attachments.withdraw(here.store, here.actor, wrong.id, "väärä asiakas")
    here.share(hers, there)
    first = packet_of(here, there)
    assert [one.text for one in first.entries if one.is_file] == ["Ensimmäinen"]
    assert len([one for one in first.entries if not one.is_file]) == 2
    again = here.preview(there)
    assert [one.text for one in again.leaving if one.size] == ["Toinen"]
    assert again.left_over == 1
    assert packets.take_in(there.store, there.actor, here.packet(there)).missing == 1


def test_no_file_of_a_client_under_turvakielto_leaves(here: Place, there: Place) -> None:
    hers = here.client(**here.protected())
    secret = PAPER + b"% Salakuja 3"
    note_with(here, hers, NewAttachment("Osoite Salakuja", secret))
    here.share(hers, there, reason="yhteinen palvelu")
    shown = here.preview(there)
    assert [one.text for one in shown.leaving] == ["Liitteenä"]
    assert len(shown.files_held) == 1
    inside = open_packet(here.packet(there), [keys_of(there)]).text
    assert b"Liitteen" in inside
    for value in (b"Salakuja", b"040 999 8888", b"PL 12", b"Kouvola", b"JVBERi"):
        assert value not in inside, value


def test_other_bytes_or_another_kind_of_file_are_refused(here: Place, there: Place) -> None:
    hers = here.client()
    note_with(here, hers, NewAttachment("Todistus", PAPER))
    here.share(hers, there)
    packet = packet_of(here, there)
    note, file = packet.entries
    for data in (b"MZ\x90\x00 ohjelma", b"<html>"):
        bad = changed(here, there, packet, entries=(note, replace(file, data=data)))
        with refused(ExchangeError, "packet.file"):
            packets.take_in(there.store, there.actor, bad)
    for wrong in (replace(file, corrects=None), replace(note, kind=FILE_KIND, data=b"")):
        with refused(ExchangeError, "packet.unreadable"):
            packets.take_in(
                there.store, there.actor, changed(here, there, packet, entries=(wrong,))
            )
    packets.take_in(there.store, there.actor, changed(here, there, packet))
    with refused(ExchangeError, "packet.id_conflict"):
        other = replace(file, data=PICTURE)
        packets.take_in(
            there.store, there.actor, changed(here, there, packet, entries=(note, other))
        )


def test_a_file_is_kept_with_the_partner_s_own_note_alone(here: Place, there: Place) -> None:
    hers, theirs = here.client(), there.client()
    ours = there.note(theirs, "oma", VIR)
    note_with(here, hers, NewAttachment("Todistus", PAPER))
    here.share(hers, there)
    packet = packet_of(here, there)
    note, file = packet.entries
    there.recognise(here, theirs)
    wrong = replace(file, corrects=ours.id)
    packets.take_in(there.store, there.actor, changed(here, there, packet, entries=(note, wrong)))
    there.recognise(here, theirs)
    assert kept(there, theirs) == []
    assert packet_state.channels(there.store, there.actor)[0].waiting == 1


def test_a_file_waits_while_the_client_has_no_room(
    here: Place, there: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    hers, theirs = here.client(), there.client()
    note_with(here, hers, NewAttachment("Todistus", PAPER))
    here.share(hers, there)
    monkeypatch.setattr("tekoto.attachment.MAX_BYTES_OF_A_CLIENT", 10)
    packets.take_in(there.store, there.actor, here.packet(there))
    there.recognise(here, theirs)
    assert len(notes.for_client(there.store, there.actor, theirs)) == 1
    assert kept(there, theirs) == []
    monkeypatch.undo()
    there.share(theirs, here)
    packets.take_in(there.store, there.actor, here.packet(there))
    assert kept(there, theirs) == [("Todistus", PAPER)]
