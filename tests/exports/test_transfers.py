"""A client moves to another office in a packet: what goes, who has her, and how she comes back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import clients, disclosures, handovers, household, notes, officials, plans, transfers
from db.store import Store
from exports import packets
from exports.packet_file import open_packet
from tekoto import clock, record_text, vocabulary
from tekoto.client import CaseloadFilter, ClientForm, Contact
from tekoto.dates import PartialDate
from tekoto.errors import ExchangeError, NotFoundError, TransitionError
from tekoto.household import MemberForm
from tekoto.ids import new_id
from tekoto.note import Visibility
from tekoto.packet_text import from_told, to_json
from tekoto.plan import PlanForm, PlanItem
from tekoto.transfer import (
    PacketTransfer,
    Transfer,
    TransferAnswer,
    TransferRecord,
    TransferState,
    outgoing,
    read_record,
)
from tests.exports.exchange_office import (
    Place,
    changed,
    introduce,
    keys_of,
    open_place,
    packet_of,
    refused,
)

Make = Callable[[], Store]
VIR = Visibility.AUTHORITIES


@pytest.fixture
def there(another_store: Make, here: Place) -> Place:
    made = open_place(another_store(), "Pohjoisen työllisyysalue", "TTA")
    introduce(here, made)
    introduce(made, here)
    return made


def prepare(here: Place, there: Place, client_id: UUID, reason: str = "") -> None:
    version = clients.open_client(here.store, here.actor, client_id).version
    where = here.organisation(there)
    transfers.prepare(here.store, here.actor, client_id, version, where, "authority", reason)


def take_in(place: Place, data: bytes) -> None:
    packets.take_in(place.store, place.actor, data)


def the_one(place: Place) -> Transfer:
    (found,) = transfers.transfers(place.store, place.actor)
    return found


def lost(place: Place, client_id: UUID) -> bool:
    try:
        clients.open_client(place.store, place.actor, client_id)
    except NotFoundError:
        return True
    return False


def plan() -> PlanForm:
    item = PlanItem(vocabulary.codes("plan_contents")[0], measure="Suomen kielen kurssi")
    day = clock.today()
    return PlanForm(
        "integration",
        plans.regime_on(day),
        day,
        date(day.year + 1, day.month, 1),
        goal="Työ",
        items=(item,),
    )


def test_a_client_goes_with_her_record_and_her_notes(here: Place, there: Place) -> None:
    hers = here.client(goal="Hitsaaja")
    plans.save_signed(here.store, here.actor, hers, plan(), clock.today())
    here.note(hers, "Alkukartoitus tehty", VIR)
    here.note(hers, "Vain meille", Visibility.INTERNAL)
    prepare(here, there, hers)
    assert not lost(here, hers)
    (shown,) = here.preview(there).transfers
    assert (shown.client_id, shown.record.form.goal, shown.again) == (hers, "Hitsaaja", False)
    data = here.packet(there)
    assert lost(here, hers)
    (away,) = handovers.given_away(here.store, here.actor)
    assert away.to_office_name == there.name
    former = handovers.former_case(here.store, here.actor, hers)
    assert {one.form.text for one in former.notes} == {"Alkukartoitus tehty", "Vain meille"}
    with pytest.raises(NotFoundError):
        here.note(hers, "Lisää", VIR)
    take_in(there, data)
    came = the_one(there)
    assert (came.state, came.incoming, came.client_id) == (TransferState.WAITING, True, None)
    new = transfers.accept(there.store, there.actor, came.id)
    client = clients.open_client(there.store, there.actor, new)
    assert client.form.goal == "Hitsaaja"
    assert client.form.contacts == clients_form(here).contacts
    texts = [one.form.text for one in notes.for_client(there.store, there.actor, new)]
    assert "Alkukartoitus tehty" in texts
    assert any(text.startswith("Asiakas siirtyi: Etelän") and "Hitsaaja" in text for text in texts)
    assert not any("Vain meille" in text for text in texts)
    (draft,) = plans.for_client(there.store, there.actor, new)
    assert (str(draft.state), draft.form.goal) == ("draft", "Työ")
    take_in(here, there.packet(here))
    assert the_one(here).state is TransferState.ACCEPTED
    with refused(TransitionError, "transfer.received"):
        transfers.take_back(here.store, here.actor, the_one(here).id)


def clients_form(place: Place) -> ClientForm:
    from tests.db.network_office import client_form

    return client_form()


def test_offices_outside_are_nobody_s_place_of_work(here: Place, there: Place) -> None:
    prepare(here, there, here.client())
    here.packet(there)
    assert [one.name for one in officials.offices(here.store)] == [here.name]
    assert [one.form.name for one in officials.officials(here.store)] == ["Asta Asiantuntija"]


def test_a_transfer_that_nobody_received_or_that_was_refused_is_taken_back(
    here: Place, there: Place
) -> None:
    hers = here.client()
    prepare(here, there, hers)
    data = here.packet(there)
    take_in(there, data)
    transfers.refuse(there.store, there.actor, the_one(there).id)
    take_in(here, there.packet(here))
    assert (the_one(here).state, lost(here, hers)) == (TransferState.REFUSED, True)
    transfers.take_back(here.store, here.actor, the_one(here).id)
    client = clients.open_client(here.store, here.actor, hers)
    assert (client.case.adviser_id, client.case.office_id) == (
        here.actor.user_id,
        here.actor.office_id,
    )
    here.note(hers, "Jatkuu meillä", VIR)
    (told,) = disclosures.disclosures(here.store, here.actor, hers)
    assert {"transfer_family_name", "transfer_contacts"} <= set(told.fields)
    assert (told.ground, told.recipient) == ("authority", there.name)
    assert handovers.given_away(here.store, here.actor) == ()
    with refused(TransitionError, "transfer.received"):
        transfers.take_back(here.store, here.actor, the_one(here).id)


def test_one_that_was_received_is_not_taken_back_and_one_on_its_way_is(
    here: Place, there: Place
) -> None:
    hers = here.client()
    prepare(here, there, hers)
    with refused(ExchangeError, "transfer.under_way"):
        prepare(here, there, hers)
    late = here.packet(there)
    transfers.take_back(here.store, here.actor, the_one(here).id)
    assert not lost(here, hers)
    # The news that it was taken back comes before the packet that it was in.
    take_in(there, here.packet(there))
    take_in(there, late)
    assert [one.state for one in transfers.transfers(there.store, there.actor)] == [
        TransferState.TAKEN_BACK
    ]
    prepare(here, there, hers)
    take_in(there, here.packet(there))
    take_in(here, there.packet(here))
    states = {one.state for one in transfers.transfers(here.store, here.actor)}
    assert states == {TransferState.TAKEN_BACK, TransferState.RECEIVED}
    for one in transfers.transfers(here.store, here.actor):
        with refused(TransitionError, "transfer.received"):
            transfers.take_back(here.store, here.actor, one.id)


def test_accepted_after_it_was_taken_back_is_told(here: Place, there: Place) -> None:
    hers = here.client()
    prepare(here, there, hers)
    take_in(there, here.packet(there))
    transfers.accept(there.store, there.actor, the_one(there).id)
    transfers.take_back(here.store, here.actor, the_one(here).id)
    take_in(here, there.packet(here))
    found = the_one(here)
    assert (found.state, found.partner_answer) == (TransferState.TAKEN_BACK, "accepted")
    assert not lost(here, hers)
    take_in(there, here.packet(there))
    assert the_one(there).state is TransferState.ACCEPTED


def test_a_lost_packet_comes_again_and_a_known_client_keeps_what_is_recorded(
    here: Place, there: Place
) -> None:
    hers, theirs = here.client(goal="Hitsaaja"), there.client(goal="Oma tavoite")
    prepare(here, there, hers)
    here.note(hers, "Mukaan", VIR)
    here.packet(there)
    (again,) = here.preview(there).transfers
    assert again.again
    take_in(there, here.packet(there))
    asked = the_one(there)
    likely = transfers.candidates(there.store, there.actor, asked.id)
    assert [one.client_id for one in likely] == [theirs]
    assert transfers.accept(there.store, there.actor, asked.id, theirs) == theirs
    assert clients.open_client(there.store, there.actor, theirs).form.goal == "Oma tavoite"
    texts = [one.form.text for one in notes.for_client(there.store, there.actor, theirs)]
    assert any("Hitsaaja" in text for text in texts)
    assert "Mukaan" in texts
    take_in(here, there.packet(here))
    assert here.preview(there).transfers == ()
    with refused(TransitionError, "transfer.answered"):
        transfers.accept(there.store, there.actor, asked.id, theirs)


def test_a_protected_client_s_places_and_free_texts_do_not_go(here: Place, there: Place) -> None:
    hers = here.client(**here.protected(), goal="Asuu Salakujalla")
    plans.save_signed(
        here.store, here.actor, hers, replace(plan(), goal="Salakuja 3"), clock.today()
    )
    prepare(here, there, hers, "toimivalta siirtyi")
    sealed = here.packet(there)
    inside = open_packet(sealed, [keys_of(there)]).text.decode()
    assert "Cabdi" in inside
    for secret in ("040 999 8888", "0409998888", "PL 12", "Kouvola", '"286"', "Salakuja"):
        assert secret not in inside, secret
    assert b"Cabdi" not in sealed
    take_in(there, sealed)
    new = transfers.accept(there.store, there.actor, the_one(there).id)
    assert clients.open_client(there.store, there.actor, new).protected
    take_in(here, there.packet(here))
    assert the_one(here).organisation_name == ""


def test_a_turvakielto_that_she_inherits_goes_with_her(here: Place, there: Place) -> None:
    covering = replace(here.protected()["protection"], covers_family=True)
    mother = here.client(**here.protected() | {"protection": covering})
    child = here.client(given_names="Lapsi", birth=PartialDate(date(2012, 2, 3)))
    member = MemberForm("child", linked_client_id=child, same_household="yes")
    household.add_member(here.store, here.actor, mother, member)
    prepare(here, there, child, "toimivalta siirtyi")
    take_in(there, here.packet(there))
    new = transfers.accept(there.store, there.actor, the_one(there).id)
    came = clients.open_client(there.store, there.actor, new)
    assert came.protected
    assert came.form.contacts == ()


def test_one_who_is_known_is_hidden_from_the_day_she_comes(here: Place, there: Place) -> None:
    hers = here.client(**here.protected())
    known = there.client()
    assert not clients.open_client(there.store, there.actor, known).protected
    prepare(here, there, hers, "toimivalta siirtyi")
    take_in(there, here.packet(there))
    assert transfers.accept(there.store, there.actor, the_one(there).id, known) == known
    came = clients.open_client(there.store, there.actor, known)
    assert came.protected
    # What the office knew of her stays, hidden.
    assert came.form.contacts != ()
    (row,) = clients.caseload(there.store, there.actor, CaseloadFilter())
    assert (row.protected, row.municipality) == (True, "")


def test_only_an_office_takes_clients_over(here: Place, another_store: Make) -> None:
    school = open_place(another_store(), "Rannikon kansanopisto", "KOP")
    introduce(here, school)
    hers = here.client()
    with refused(ExchangeError, "transfer.not_receiver"):
        prepare(here, school, hers)


def test_the_same_transfer_with_another_content_is_an_alarm(here: Place, there: Place) -> None:
    hers = here.client()
    prepare(here, there, hers)
    packet = packet_of(here, there)
    (one,) = packet.transfers
    take_in(there, changed(here, there, packet))
    other = replace(one, record=replace(one.record, client_since=date(2020, 1, 1)))
    with refused(ExchangeError, "packet.id_conflict"):
        take_in(there, changed(here, there, packet, transfers=(other,)))
    stranger = TransferAnswer(new_id(), TransferState.ACCEPTED)
    take_in(there, changed(here, there, packet, transfer_answers=(stranger,)))
    assert the_one(there).state is TransferState.WAITING


def test_what_the_table_does_not_name_is_not_read(here: Place, there: Place) -> None:
    hers = here.client()
    prepare(here, there, hers)
    packet = packet_of(here, there)
    (one,) = packet.transfers
    form = replace(one.record.form, reporting_gender="woman")
    bad = replace(one, record=replace(one.record, form=form))
    with refused(ExchangeError, "packet.unreadable"):
        take_in(there, changed(here, there, packet, transfers=(bad,)))
    assert from_told_again(packet) == packet


def from_told_again(packet: object) -> object:
    import json

    return from_told(json.loads(to_json(packet)))  # type: ignore[arg-type]


CONTACTS = st.builds(Contact, st.sampled_from(["phone", "email"]), st.text("abcåä1 ", max_size=9))
FORMS = st.builds(
    ClientForm,
    # Nobody is recorded without a name.
    family_name=st.text("abcåäö", min_size=1, max_size=8),
    contacts=st.lists(CONTACTS, max_size=3).map(tuple),
    nationalities=st.lists(st.sampled_from(["FIN", "SYR"]), max_size=2).map(tuple),
    arrived_on=st.none() | st.dates(date(1990, 1, 1), date(2026, 1, 1)),
)


@settings(max_examples=50)
@given(form=FORMS, since=st.none() | st.dates(date(1990, 1, 1)))
def test_a_record_comes_out_as_it_went_in(form: ClientForm, since: date | None) -> None:
    record = outgoing(form, since, plan(), protected=False)
    assert read_record(record_text.told(record)) == record
    hidden = outgoing(form, since, plan(), protected=True)
    assert (hidden.form.contacts, hidden.plan) == ((), None)


@pytest.mark.parametrize("bad", [None, 3, [], {"form": {}}, {"form": 1, "client_since": "x"}])
def test_a_record_of_another_shape_is_refused(bad: object) -> None:
    with pytest.raises(ValueError, match=r"fields|not supported"):
        read_record(bad)


def test_a_transfer_says_nothing_of_a_client_when_it_is_printed() -> None:
    record = TransferRecord(ClientForm(family_name="Salainen"))
    assert "Salainen" not in repr(PacketTransfer(new_id(), new_id(), record))


def test_who_comes_without_a_name_is_refused_and_the_list_can_still_be_read(
    here: Place, there: Place
) -> None:
    hers = here.client()
    prepare(here, there, hers)
    packet = packet_of(here, there)
    (one,) = packet.transfers
    form = replace(one.record.form, family_name=" ", given_names="\n")
    bad = replace(one, record=replace(one.record, form=form))
    with refused(ExchangeError, "packet.unreadable"):
        take_in(there, changed(here, there, packet, transfers=(bad,)))
    assert transfers.transfers(there.store, there.actor) == ()
