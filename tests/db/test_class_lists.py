"""Several clients' referrals in one document: who may be on it, and what is recorded."""

import dataclasses
from datetime import date

import pytest

from db import audit, class_lists, clients, paths, referrals
from db.disclosures import disclosures
from db.referral_sending import Leaving
from db.store import Store
from tekoto import clock
from tekoto.access import Role
from tekoto.class_list import MOST_PERSONS
from tekoto.client import Contact, Protection
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.errors import DisclosureError, InvalidInputError, NotFoundError
from tekoto.referral import ExtraField, ReferralState
from tests.db.network_office import Desk, open_desk, protection


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def drafts(desk: Desk, *names: str, **changes):
    """Return the drafts of so many clients."""
    made = []
    for name in names:
        client = desk.client(family_name=name)
        made.append(class_lists.save(desk.store, desk.actor, desk.form(client, **changes), None))
    return made


def leaving(desk: Desk, made) -> list[Leaving]:
    return [
        Leaving(one.id, one.version, referrals.preview(desk.store, desk.actor, one.id), "a" * 64)
        for one in made
    ]


def send(desk: Desk, shown: list[Leaving]):
    return class_lists.mark_sent(desk.store, desk.actor, shown, channel="file")


def test_each_client_gets_a_referral_and_a_receipt_of_her_own(desk):
    made = drafts(desk, "Cabdi", "Nur")
    assert made[0].reference != made[1].reference
    sent = send(desk, leaving(desk, made))
    assert [one.state for one in sent] == [ReferralState.SENT] * 2
    for one in sent:
        (given,) = disclosures(desk.store, desk.actor, one.form.client_id)
        assert (given.document, given.reference) == ("class_list", one.reference)
        assert given.fingerprint == "a" * 64
        assert "contact" in given.fields
        (step,) = paths.for_client(desk.store, desk.actor, one.form.client_id)
        assert step.state == "applied"
        log = audit.entries_for_client(desk.store, desk.colleague(Role.AUDITOR), one.form.client_id)
        assert ("disclose", "class_list") in {(e.action, e.section) for e in log}
    assert audit.verify(desk.store).intact


def test_a_client_under_turvakielto_is_in_no_list_and_gets_no_draft(desk):
    client = desk.client(**protection())
    form = desk.form(client, protection_reason="Haku oppilaitokseen.")
    with pytest.raises(DisclosureError, match=r"^disclosure.list_protected$"):
        class_lists.save(desk.store, desk.actor, form, None)
    assert referrals.for_client(desk.store, desk.actor, client.id) == ()


def test_turvakielto_that_begins_after_the_look_stops_the_whole_list(desk):
    made = drafts(desk, "Cabdi", "Nur")
    shown = leaving(desk, made)
    client = clients.open_client(desk.store, desk.actor, made[1].form.client_id)
    now = dataclasses.replace(client.form, protection=Protection("dvv", clock.today(), None))
    clients.update(desk.store, desk.actor, client.id, client.version, now)
    with pytest.raises(DisclosureError, match=r"^disclosure.list_protected$"):
        send(desk, shown)
    for one in made:
        assert disclosures(desk.store, desk.actor, one.form.client_id) == ()
        kept = referrals.referral(desk.store, desk.actor, one.id)
        assert kept.state is ReferralState.DRAFT


@pytest.mark.parametrize(
    "change",
    [
        {"contacts": (Contact("phone", "040 765 4321"),)},
        {"given_names": "Aamina Warsame"},
        {"birth": PartialDate(date(1985, 5, 5), BirthPrecision.DAY)},
        {"goal": ""},
    ],
)
def test_nothing_leaves_when_a_colleague_has_changed_one_client_since_the_look(desk, change):
    made = drafts(desk, "Cabdi", "Nur")
    shown = leaving(desk, made)
    client = clients.open_client(desk.store, desk.actor, made[1].form.client_id)
    form = dataclasses.replace(client.form, **change)
    clients.update(desk.store, desk.colleague(Role.LEAD), client.id, client.version, form)
    with pytest.raises(DisclosureError, match=r"^disclosure.letter_changed$"):
        send(desk, shown)
    assert disclosures(desk.store, desk.actor, made[0].form.client_id) == ()
    assert [one.state for one in send(desk, leaving(desk, made))] == [ReferralState.SENT] * 2


def test_a_client_who_consented_to_nothing_gets_no_draft(desk):
    client = desk.client()
    with pytest.raises(DisclosureError, match=r"^disclosure.consent_missing$"):
        class_lists.save(desk.store, desk.actor, desk.form(client, ground="consent"), None)
    assert referrals.for_client(desk.store, desk.actor, client.id) == ()


def test_what_is_written_about_one_person_is_said_of_nobody_on_a_list(desk):
    extras = (
        ExtraField("childcare", "Päivähoito alkaa maaliskuussa", "consent"),
        ExtraField("hetu", "", "Oppilaitos kirjaa opiskelijan."),
        ExtraField("mother_tongue", "", "service_provider"),
    )
    (made,) = drafts(desk, "Cabdi", extras=extras)
    assert [one.code for one in made.form.extras] == ["mother_tongue"]


def test_another_look_changes_the_same_drafts(desk):
    (made,) = drafts(desk, "Cabdi")
    form = dataclasses.replace(made.form, training="Nopea polku")
    again = class_lists.save(desk.store, desk.actor, form, made)
    assert (again.id, again.form.training) == (made.id, "Nopea polku")


def test_another_offices_client_is_not_found(desk):
    (made,) = drafts(desk, "Cabdi")
    stranger = open_desk(desk.store).actor
    with pytest.raises(NotFoundError):
        class_lists.save(desk.store, stranger, made.form, None)


def test_a_list_has_one_receiver_and_not_too_many_persons(desk):
    made = [*drafts(desk, "Cabdi"), *drafts(desk, "Nur", recipient_name="Toinen Opettaja")]
    with pytest.raises(InvalidInputError, match=r"^class_list.one_receiver$"):
        send(desk, leaving(desk, made))
    with pytest.raises(InvalidInputError, match=r"^class_list.nobody$"):
        send(desk, [])
    with pytest.raises(InvalidInputError, match=r"^class_list.too_many$"):
        send(desk, leaving(desk, made[:1]) * (MOST_PERSONS + 1))


def test_one_referral_of_a_list_is_cancelled_and_the_others_stay(desk):
    sent = send(desk, leaving(desk, drafts(desk, "Cabdi", "Nur")))
    done = referrals.cancel(desk.store, desk.actor, sent[0].id, sent[0].version, "Muutti")
    assert done.state is ReferralState.CANCELLED
    assert referrals.referral(desk.store, desk.actor, sent[1].id).state is ReferralState.SENT
