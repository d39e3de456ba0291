"""What happens between two steps: a client is merged, hidden or declined, then something leaves."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from db import (
    clients,
    exchange_links,
    merging,
    notes,
    notes_paper,
    thread_entries,
    thread_papers,
    threads,
    transfers,
)
from db.store import Store
from exports import packets
from exports.packet_file import open_packet
from tekoto import clock
from tekoto.client import Contact, Protection
from tekoto.errors import DisclosureError, ExchangeError, InvalidInputError, NotFoundError
from tekoto.held_text import HeldText
from tekoto.note import Visibility
from tekoto.thread import EntryForm, Participant, Readers, ThreadForm
from tekoto.transfer import Transfer, TransferState
from tests.exports.exchange_office import Place, introduce, keys_of, open_place, refused

VIR = Visibility.AUTHORITIES
TOLD = "Asuu Kotikatu 55:ssä, soita 040 777 6666"


@pytest.fixture
def there(another_store: Callable[[], Store], here: Place) -> Place:
    made = open_place(another_store(), "Pohjoisen työllisyysalue", "TTA")
    introduce(here, made)
    return made


def merge(here: Place, survivor: UUID, absorbed: UUID) -> None:
    seen = merging.preview(here.store, here.actor, survivor, absorbed)
    merging.merge(here.store, here.actor, seen, {})


def protect(here: Place, client_id: UUID) -> None:
    known = clients.open_client(here.store, here.actor, client_id)
    form = replace(known.form, protection=Protection("dvv", clock.today(), None))
    clients.update(here.store, here.actor, client_id, known.version, form)


def prepare(here: Place, there: Place, client_id: UUID) -> None:
    version = clients.open_client(here.store, here.actor, client_id).version
    where = here.organisation(there)
    transfers.prepare(here.store, here.actor, client_id, version, where, "authority", "")


def pair(here: Place) -> tuple[UUID, UUID]:
    """Return two records of one person; only the first knows where she lives."""
    at_home = (Contact("address", "Kotikatu 55, 00100 Helsinki"), Contact("phone", "040 777 6666"))
    survivor = here.client(family_name="Salonen", contacts=at_home)
    return survivor, here.client(family_name="Saloonen", contacts=())


def meet(here: Place, there: Place) -> None:
    """Let a packet go each way."""
    packets.take_in(there.store, there.actor, here.packet(there))
    packets.take_in(here.store, here.actor, there.packet(here))


def the_one(place: Place) -> Transfer:
    (found,) = transfers.transfers(place.store, place.actor)
    return found


def test_a_merged_clients_address_stays_when_the_absorbed_record_was_shared(
    here: Place, there: Place
) -> None:
    survivor, absorbed = pair(here)
    here.note(survivor, TOLD, VIR)
    here.note(absorbed, "Sovittiin tapaaminen", VIR)
    here.share(absorbed, there)
    merge(here, survivor, absorbed)
    protect(here, survivor)
    here.share(survivor, there, reason="yhteinen palvelu")
    assert len(here.preview(there).texts_held) == 1
    said = open_packet(here.packet(there), [keys_of(there)]).text.decode()
    assert "Sovittiin tapaaminen" in said
    assert "Kotikatu" not in said
    assert "040 777" not in said


def test_a_paper_of_the_absorbed_record_is_searched_for_the_clients_address(
    here: Place, there: Place
) -> None:
    survivor, absorbed = pair(here)
    here.note(survivor, TOLD, VIR)
    here.note(absorbed, "Sovittiin tapaaminen", VIR)
    merge(here, survivor, absorbed)
    protect(here, survivor)
    where = here.organisation(there)
    # The second window was opened before the merge.
    paper = notes_paper.preview(
        here.store, here.actor, absorbed, where, "authority", "yhteinen palvelu"
    )
    assert [one.text for one in paper.notes] == ["Sovittiin tapaaminen"]
    assert [one.reason for one in paper.held] == [HeldText.CONTACT]


def test_who_was_merged_after_her_move_was_prepared_moves_whole(here: Place, there: Place) -> None:
    survivor, absorbed = pair(here)
    prepare(here, there, absorbed)
    merge(here, survivor, absorbed)
    with refused(ExchangeError, "transfer.under_way"):
        prepare(here, there, survivor)
    (shown,) = here.preview(there).transfers
    assert (shown.client_id, shown.record.form.family_name) == (survivor, "Salonen")
    here.packet(there)
    for one in (survivor, absorbed):
        with pytest.raises(NotFoundError):
            here.note(one, "Lisää", VIR)
    transfers.take_back(here.store, here.actor, the_one(here).id)
    for one in (survivor, absorbed):
        here.note(one, "Lisää", VIR)


def test_who_was_declined_and_then_taken_over_brings_her_notes(here: Place, there: Place) -> None:
    hers = here.client()
    here.note(hers, "Alkukartoitus tehty", VIR)
    prepare(here, there, hers)
    packets.take_in(there.store, there.actor, here.packet(there))
    (asked,) = exchange_links.questions(there.store, there.actor)
    exchange_links.decline(there.store, there.actor, asked.id)
    meet(there, here)
    new = transfers.accept(there.store, there.actor, the_one(there).id)
    packets.take_in(here.store, here.actor, there.packet(here))
    assert the_one(here).state is TransferState.ACCEPTED
    meet(here, there)
    texts = [one.form.text for one in notes.for_client(there.store, there.actor, new)]
    assert texts.count("Alkukartoitus tehty") == 1
    meet(here, there)
    assert len(notes.for_client(there.store, there.actor, new)) == len(texts)


def test_a_network_paper_names_nobody_who_came_under_turvakielto_since(
    here: Place, there: Place
) -> None:
    hers = here.client(family_name="Salonen", given_names="Xiomara")
    where = here.organisation(there)
    form = ThreadForm("Kurssit", (Participant(where),))
    made = threads.begin(here.store, here.actor, form)
    moment = clock.now() - timedelta(hours=1)
    entry = EntryForm("message", "Xiomara Salonen aloittaa maanantaina", moment, VIR)
    thread_entries.add(here.store, here.actor, made.id, entry)
    thread_papers.paper(here.store, here.actor, made.id, where, "fi")
    protect(here, hers)
    with refused(DisclosureError, "thread.nothing_leaves"):
        thread_papers.paper(here.store, here.actor, made.id, where, "fi")
    (shown,) = threads.thread(here.store, here.actor, made.id).entries
    assert shown.held is HeldText.PERSON
    with refused(InvalidInputError, "thread.protected_person"):
        thread_entries.add(here.store, here.actor, made.id, entry)
    again = replace(entry, text="Kurssi alkaa maanantaina")
    thread_entries.add(here.store, here.actor, made.id, again)
    paper = thread_papers.paper(here.store, here.actor, made.id, where, "fi")
    assert "Kurssi alkaa" in repr(paper)
    assert "Xiomara" not in repr(paper)
    paper = thread_papers.paper(here.store, here.actor, made.id, Readers.OFFICE, "fi")
    assert "Xiomara" in repr(paper)


def test_a_network_paper_whose_subject_names_her_is_refused(here: Place, there: Place) -> None:
    hers = here.client(family_name="Salonen", given_names="Xiomara")
    where = here.organisation(there)
    made = threads.begin(
        here.store, here.actor, ThreadForm("Kurssi: Xiomara Salonen", (Participant(where),))
    )
    moment = clock.now() - timedelta(hours=1)
    thread_entries.add(here.store, here.actor, made.id, EntryForm("message", "Alkaa", moment, VIR))
    thread_papers.paper(here.store, here.actor, made.id, where, "fi")
    protect(here, hers)
    with refused(DisclosureError, "thread.subject_tells"):
        thread_papers.paper(here.store, here.actor, made.id, where, "fi")
    form = replace(made.form, subject="Kurssi")
    threads.change(here.store, here.actor, made.id, made.version, form)
    thread_papers.paper(here.store, here.actor, made.id, where, "fi")
