"""A note that tells an identity code stays, by itself, and all the others leave."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import clients, merging, notes, notes_paper, packet_state, transfers
from db.store import Store
from exports import packets
from exports.packet_file import open_packet
from tekoto import clock
from tekoto.attachment import NewAttachment
from tekoto.client import Contact, Protection
from tekoto.dates import local_date
from tekoto.held_text import HeldText, TextSearch
from tekoto.note import NoteForm, Visibility
from tekoto.transfer import TransferState
from tests.exports.exchange_office import Place, introduce, keys_of, open_place, packet_of
from tests.fixtures.files import pdf_bytes

VIR = Visibility.AUTHORITIES
PRESENT, FORMER, STRANGER = "020201B924Y", "131052-308T", "100190-999P"
HARMLESS = "Sovittiin tapaaminen"


@pytest.fixture
def here(sqlcipher_store: Store) -> Place:
    return open_place(sqlcipher_store)


@pytest.fixture
def there(another_store: Callable[[], Store], here: Place) -> Place:
    made = open_place(another_store(), "Pohjoisen työllisyysalue", "TTA")
    introduce(here, made)
    return made


def renumbered(here: Place, **changes: object) -> UUID:
    """Return a client whose identity code has been changed."""
    hers = here.client(hetu=FORMER, birth=None, **changes)
    known = clients.open_client(here.store, here.actor, hers)
    form = replace(known.form, hetu=PRESENT, birth=None, hetu_change_reason="turvallisuus")
    clients.update(here.store, here.actor, hers, known.version, form)
    return hers


def text_of(here: Place, there: Place) -> str:
    return open_packet(here.packet(there), [keys_of(there)]).text.decode()


def deliver(place: Place, data: bytes) -> None:
    packets.take_in(place.store, place.actor, data)


def came(place: Place, client_id: UUID) -> set[str]:
    found = notes.for_client(place.store, place.actor, client_id)
    return {text.form.text for one in found for text in (one, *one.addenda)}


@given(
    st.sampled_from([PRESENT, FORMER, STRANGER]),
    st.text(alphabet=" .,:()\nabä–", max_size=12),
    st.text(alphabet=" .,:()\nbä–", max_size=12),
    st.sampled_from(["", " ", "\u00a0", "\n", "\u200b"]),
    st.booleans(),
)
def test_a_code_is_found_wherever_it_stands(
    code: str, before: str, after: str, gap: str, lower: bool
) -> None:
    spaced = gap.join((code[:6], code[6], code[7:]))
    said = f"{before}{spaced.lower() if lower else spaced}{after}"
    search = TextSearch(PRESENT, frozenset({PRESENT, FORMER}))
    assert search.found_in(("", said)) is HeldText.CODE
    moving = search.moving().found_in((said,))
    assert moving is (HeldText.CODE if code == FORMER else None)
    assert not any(one in repr(search) for one in (PRESENT, FORMER))


@pytest.mark.parametrize(
    "text",
    [
        "Palaveri 12.3.2026 klo 10, p. 040 123 4567",
        "131052-309T",
        "Viite 5131052-308T",
        "320101-123N",
    ],
)
def test_what_is_no_code_holds_nothing(text: str) -> None:
    assert TextSearch(PRESENT, frozenset({PRESENT})).found_in((text,)) is None


def test_a_note_with_a_code_stays_and_the_others_leave(here: Place, there: Place) -> None:
    # A place's notes tell of an hour ago: shortly after midnight that is the day before.
    hers, day = renumbered(here), local_date(clock.now() - timedelta(hours=1))
    first = here.note(hers, HARMLESS, VIR)
    here.note(hers, f"Lisäys: tunnus {PRESENT}", VIR, corrects=first.id)
    here.note(hers, "Harmiton lisäys", VIR, corrects=first.id)
    told = here.note(hers, "Entinen tunnus 131052 - 308 t kuoressa", VIR)
    here.note(hers, "Lisäys kertovaan", VIR, corrects=told.id)
    here.note(hers, "Puolison asia", VIR, participants=f"Puoliso {STRANGER}")
    here.note(hers, "Lähteestä", VIR, source=f"Rekisteri, {PRESENT}")
    here.note(hers, f"Sisäinen {PRESENT}", Visibility.INTERNAL)
    here.share(hers, there)
    preview = here.preview(there)
    (held,) = preview.texts_held
    assert (held.client_id, held.reason) == (hers, HeldText.CODE)
    assert held.days == (day,) * 5
    said = text_of(here, there)
    assert HARMLESS in said
    assert "Harmiton lisäys" in said
    for secret in (PRESENT, FORMER, STRANGER, "131052", "kertovaan", "Puolison", "Lähteestä"):
        assert secret not in said, secret
    again = here.note(hers, "Entinen tunnus kuoressa", VIR)
    assert again.id in [one.note_id for one in here.preview(there).leaving]


def test_the_same_stay_from_a_paper(here: Place, there: Place) -> None:
    hers, where = renumbered(here), here.organisation(there)
    first = here.note(hers, HARMLESS, VIR)
    here.note(hers, f"Lisäys {PRESENT}", VIR, corrects=first.id)
    here.note(hers, f"Tunnus {STRANGER}", VIR)
    paper = notes_paper.preview(here.store, here.actor, hers, where, "authority")
    assert [one.text for one in paper.notes] == [HARMLESS]
    assert [(one.reason, len(one.days)) for one in paper.held] == [(HeldText.CODE, 2)]


def test_a_merged_record_s_code_is_hers(here: Place, there: Place) -> None:
    survivor = here.client(hetu=PRESENT, birth=None)
    absorbed = here.client(hetu=FORMER, birth=None, family_name="Kabdi")
    here.note(survivor, f"Tunnus oli {FORMER}", VIR)
    here.note(survivor, f"Tunnus on {PRESENT}", VIR)
    seen = merging.preview(here.store, here.actor, survivor, absorbed)
    merging.merge(here.store, here.actor, seen, {})
    version = clients.open_client(here.store, here.actor, survivor).version
    where = here.organisation(there)
    transfers.prepare(here.store, here.actor, survivor, version, where, "authority", "")
    shown = [one.text for one in here.preview(there).leaving]
    assert shown == [f"Tunnus on {PRESENT}"]


def test_a_file_whose_name_tells_it_stays(here: Place, there: Place) -> None:
    hers = renumbered(here)
    form = NoteForm(hers, "guidance", HARMLESS, clock.now(), visibility=VIR)
    files = [NewAttachment(f"Todistus {PRESENT}", pdf_bytes()), NewAttachment("Muu", pdf_bytes())]
    notes.add(here.store, here.actor, form, files)
    here.share(hers, there)
    (held,) = here.preview(there).texts_held
    assert (held.files, len(held.days)) == (1, 1)
    assert [one.text for one in here.preview(there).leaving] == [HARMLESS, "Muu"]
    assert PRESENT not in text_of(here, there)


def test_who_moves_loses_no_note_but_those_with_a_former_code(here: Place, there: Place) -> None:
    hers = renumbered(here)
    kept = [HARMLESS, f"Tunnus {PRESENT}", f"Puoliso {STRANGER}"]
    for text in kept:
        here.note(hers, text, VIR)
    here.note(hers, f"Entinen {FORMER}", VIR)
    version = clients.open_client(here.store, here.actor, hers).version
    where = here.organisation(there)
    transfers.prepare(here.store, here.actor, hers, version, where, "authority", "")
    preview = here.preview(there)
    assert {one.text for one in preview.leaving} == set(kept)
    assert [len(one.days) for one in preview.texts_held] == [1]
    # The first packet is lost; she has gone, and all of it goes again.
    here.packet(there)
    assert {one.text for one in here.preview(there).leaving} == set(kept)
    deliver(there, here.packet(there))
    (moved,) = transfers.transfers(there.store, there.actor)
    new = transfers.accept(there.store, there.actor, moved.id)
    assert set(kept) <= came(there, new)
    assert not any(FORMER in text for text in came(there, new))
    deliver(here, there.packet(here))
    (done,) = transfers.transfers(here.store, here.actor)
    assert done.state is TransferState.ACCEPTED
    found = packet_state.differences(here.store, here.actor, where)
    assert (found.unreceipted, found.held_notes) == (0, 1)


def test_what_left_with_a_move_that_was_taken_back_is_told(here: Place, there: Place) -> None:
    hers, where = renumbered(here), here.organisation(there)
    here.note(hers, f"Tunnus {PRESENT}", VIR)
    here.note(hers, HARMLESS, VIR)
    version = clients.open_client(here.store, here.actor, hers).version
    transfers.prepare(here.store, here.actor, hers, version, where, "authority", "")
    here.packet(there)
    (gone,) = transfers.transfers(here.store, here.actor)
    transfers.take_back(here.store, here.actor, gone.id)
    here.share(hers, there)
    preview = here.preview(there)
    assert [one.text for one in preview.leaving] == [HARMLESS]
    assert [len(one.days) for one in preview.texts_held] == [1]
    found = packet_state.differences(here.store, here.actor, where)
    assert (found.unreceipted, found.held_notes, found.none) == (1, 1, False)


def test_what_is_hidden_after_it_went_unreceipted_is_missed_with_a_word(
    here: Place, there: Place
) -> None:
    hers = here.client(contacts=(Contact("phone", "040 777 6666"),))
    here.note(hers, "Soita 040 777 6666", VIR)
    here.note(hers, HARMLESS, VIR)
    here.share(hers, there)
    packet_of(here, there)  # lost on the way
    known = clients.open_client(here.store, here.actor, hers)
    hidden = replace(known.form, protection=Protection("dvv", clock.today(), None))
    clients.update(here.store, here.actor, hers, known.version, hidden)
    here.share(hers, there, reason="yhteinen palvelu")
    packet = packet_of(here, there)
    assert [(one.seq, one.text) for one in packet.entries] == [(2, HARMLESS)]
    assert (packet.last_seq, len(packet.unreceipted)) == (2, 2)
    where = here.organisation(there)
    found = packet_state.differences(here.store, here.actor, where)
    assert (found.unreceipted, found.held_notes) == (1, 1)
    (held,) = here.preview(there).texts_held
    assert held.reason is HeldText.CONTACT
    deliver(there, here.packet(there))
    assert packet_state.channels(there.store, there.actor)[0].missing == 1
    deliver(here, there.packet(here))
    found = packet_state.differences(here.store, here.actor, where)
    assert (found.unreceipted, found.held_notes) == (0, 1)
    # The matter is written again, and the number follows.
    here.note(hers, "Soita numeroon, jonka kerron", VIR)
    assert [one.seq for one in packet_of(here, there).entries] == [3]
    # What has arrived is held back no more.
    assert len(here.preview(there).texts_held) == 1


def test_merged_records_that_were_both_shared_send_each_note_once(
    here: Place, there: Place
) -> None:
    survivor, absorbed = here.client(), here.client(family_name="Kabdi")
    here.note(survivor, "Ensimmäisen", VIR)
    other = here.note(absorbed, "Toisen", VIR)
    for one in (survivor, absorbed):
        here.share(one, there)
    lost = packet_of(here, there)
    seen = merging.preview(here.store, here.actor, survivor, absorbed)
    merging.merge(here.store, here.actor, seen, {})
    here.note(absorbed, "Täydennys toiseen", VIR, corrects=other.id)
    here.note(absorbed, "Vielä toisen", VIR)
    packet = packet_of(here, there)
    assert sorted(one.text for one in packet.entries) == [
        "Ensimmäisen",
        "Toisen",
        "Täydennys toiseen",
        "Vielä toisen",
    ]
    gone = {one.id: one for one in lost.entries}
    assert all(one == gone[one.id] for one in packet.entries if one.id in gone)
    reference = {one.text: one.client for one in packet.entries}
    assert reference["Täydennys toiseen"] == reference["Toisen"] != reference["Ensimmäisen"]
    assert len(packet.introductions) == 2
    assert [one.seq for one in packet_of(here, there).entries] == [1, 2, 3, 4]
