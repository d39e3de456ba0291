"""A consent decides what leaves in a packet, on paper and with a client who moves."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from db import (
    clients,
    consents,
    disclosures,
    notes_paper,
    thread_entries,
    thread_papers,
    threads,
    transfers,
)
from exports import notes_paper as paper_file
from tekoto import clock
from tekoto.consent import Consent, ConsentForm
from tekoto.errors import ExchangeError
from tekoto.note import Visibility
from tekoto.reference import client_reference
from tekoto.thread import EntryForm, Participant, ThreadForm
from tests.exports.exchange_office import Place, introduce, packet_of, refused

VIR = Visibility.AUTHORITIES
NOTES = ("identity", "notes")


@pytest.fixture
def shared(here: Place, there: Place) -> UUID:
    """A client with a note for authorities, in an office that knows the other."""
    introduce(here, there)
    hers = here.client()
    here.note(hers, "Sovittiin tapaaminen", VIR)
    return hers


def consent(here: Place, client_id: UUID, to: str, groups=NOTES, **changes) -> Consent:
    form = ConsentForm("given", "sharing", clock.today() - timedelta(days=30), to, groups)
    return consents.add(here.store, here.actor, client_id, replace(form, **changes))


def withdraw(here: Place, given: Consent) -> None:
    consents.withdraw(here.store, here.actor, given.id, given.version, clock.today())


@pytest.mark.parametrize(
    "to, groups, changes",
    [
        ("Muu virasto", NOTES, {}),
        ("oppilaitokset", NOTES, {}),
        ("viranomaiset", ("identity", "language"), {}),
        ("viranomaiset", ("notes",), {}),
        ("viranomaiset", NOTES, {"purpose": "photo"}),
        ("viranomaiset", NOTES, {"valid_until": clock.today() - timedelta(days=1)}),
    ],
)
@pytest.mark.parametrize("ground", ["consent", "guardian"])
def test_a_consent_that_does_not_reach_so_far_lets_nothing_leave(
    here: Place, there: Place, shared: UUID, to, groups, changes, ground
) -> None:
    for _each in ("none", "one that does not reach"):
        with refused(ExchangeError, "link.no_consent"):
            here.share(shared, there, ground)
        with refused(ExchangeError, "link.no_consent"):
            where = here.organisation(there)
            notes_paper.preview(here.store, here.actor, shared, where, ground)
        consent(here, shared, to, groups, **changes)
    here.share(shared, there, "authority")
    assert len(here.preview(there).leaving) == 1


def test_a_refusal_that_names_another_receiver_stops_nobody_else(
    here: Place, there: Place, shared: UUID
) -> None:
    consent(here, shared, "viranomaiset")
    consent(here, shared, "Muu virasto", (), answer="refused")
    here.share(shared, there, "consent")
    consent(here, shared, there.name, (), answer="refused", given_on=clock.today())
    shown = here.preview(there)
    assert (shown.leaving, [one.reason for one in shown.held]) == ((), ["refused"])
    with refused(ExchangeError, "link.refused"):
        here.share(shared, there, "consent")


def test_what_was_shared_stops_with_its_consent_and_its_holder_is_named(
    here: Place, there: Place, shared: UUID
) -> None:
    given = consent(here, shared, there.name)
    here.share(shared, there, "consent")
    first = packet_of(here, there)
    assert [one.text for one in first.entries] == ["Sovittiin tapaaminen"]
    (told,) = disclosures.disclosures(here.store, here.actor, shared)
    assert told.consents == (given.id,)
    assert told.log_link
    assert len(told.fingerprint) == 64
    assert disclosures.holders(here.store, here.actor, shared) == ()
    withdraw(here, given)
    here.note(shared, "Tämä jää tänne", VIR)
    shown = here.preview(there)
    assert (shown.leaving, [one.reason for one in shown.held]) == ((), ["consent"])
    assert packet_of(here, there).entries == ()
    (holder,) = disclosures.holders(here.store, here.actor, shared)
    assert holder.disclosure.recipient == there.name
    assert holder.fields == ("packet_notes", "packet_introduction")
    (letter,) = disclosures.notices(here.store, here.actor, shared)
    assert told.reference in str(letter)
    # A packet carries many clients: the letter names hers, which both ends show beside her.
    assert [client_reference(one.client) for one in first.entries] == [told.reference]
    assert "Cabdi" not in str(letter)


def test_a_receipt_tells_one_content_from_another(here: Place, there: Place, shared: UUID) -> None:
    here.share(shared, there)
    packet_of(here, there)
    packet_of(here, there)
    here.note(shared, "Toinen", VIR)
    packet_of(here, there)
    made = [one.fingerprint for one in disclosures.disclosures(here.store, here.actor, shared)]
    assert len(made) == 3
    assert made[1] == made[2]
    assert made[0] != made[1]


def test_a_paper_tells_its_consent_and_stops_with_it(
    here: Place, there: Place, shared: UUID, tmp_path: Path
) -> None:
    given = consent(here, shared, "viranomaisille")
    where = here.organisation(there)
    paper = notes_paper.preview(here.store, here.actor, shared, where, "consent")
    paper_file.give(here.store, here.actor, paper, "fi", tmp_path / "a.pdf")
    paper = notes_paper.preview(here.store, here.actor, shared, where, "consent")
    withdraw(here, given)
    with refused(ExchangeError, "link.no_consent"):
        paper_file.give(here.store, here.actor, paper, "fi", tmp_path / "b.pdf")
    assert [one.name for one in tmp_path.glob("*.pdf")] == ["a.pdf"]
    (holder,) = disclosures.holders(here.store, here.actor, shared)
    assert holder.fields == ("packet_notes", "packet_introduction")


def test_a_thread_s_paper_asks_the_consent_too(here: Place, there: Place, shared: UUID) -> None:
    where = here.organisation(there)
    form = ThreadForm("Alku", (Participant(where),))
    thread = threads.begin(here.store, here.actor, form, shared)
    moment = clock.now() - timedelta(hours=1)
    entry = EntryForm("message", "Ketjun asia", moment, VIR)
    thread_entries.add(here.store, here.actor, thread.id, entry)

    def paper() -> None:
        thread_papers.paper(here.store, here.actor, thread.id, where, "fi", ground="consent")

    with refused(ExchangeError, "link.no_consent"):
        paper()
    given = consent(here, shared, there.name)
    paper()
    (told,) = disclosures.disclosures(here.store, here.actor, shared)
    assert told.consents == (given.id,)
    withdraw(here, given)
    with refused(ExchangeError, "link.no_consent"):
        paper()


def test_a_client_moves_by_a_consent_that_reaches_all_that_goes(here: Place, shared: UUID) -> None:
    other = here.add(Place(here.store, here.actor, "Pohjoisen työllisyysalue", "TTA"))

    def prepare() -> None:
        version = clients.open_client(here.store, here.actor, shared).version
        transfers.prepare(here.store, here.actor, shared, version, other.id, "consent")

    consent(here, shared, "viranomaiset")
    with refused(ExchangeError, "link.no_consent"):
        prepare()
    consent(here, shared, "viranomaiset", (*NOTES, "language", "plan"))
    prepare()
    assert len(transfers.transfers(here.store, here.actor)) == 1
