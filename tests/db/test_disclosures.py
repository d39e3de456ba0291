"""Who got what: the client's own paper, and the holders of what an ended consent carried."""

import pytest

from db import consents, disclosures, referrals
from tekoto import clock
from tekoto.access import Role
from tekoto.consent import ConsentForm
from tekoto.errors import DisclosureError, StoreError
from tekoto.referral import ExtraField
from tests.db.network_office import open_desk, send


@pytest.fixture
def desk(store):
    return open_desk(store)


def send_by_consent(desk, language="fi"):
    """Send a referral whose nationality leaves by a consent; return client and consent."""
    client = desk.client()
    form = ConsentForm("given", "sharing", clock.today(), "oppilaitokset", ("identity",))
    given = consents.add(desk.store, desk.actor, client.id, form)
    extras = (ExtraField("nationality", "", "consent"),)
    wanted = desk.form(client, extras=extras, language=language)
    made = referrals.create(desk.store, desk.actor, wanted)
    send(desk, made)
    return client, given


def test_who_holds_what_shows_when_the_consent_is_taken_back(desk):
    client, given = send_by_consent(desk, language="sv")
    assert disclosures.holders(desk.store, desk.actor, client.id) == ()
    assert disclosures.notices(desk.store, desk.actor, client.id) == ()
    consents.withdraw(desk.store, desk.actor, given.id, given.version, clock.today())
    (holder,) = disclosures.holders(desk.store, desk.actor, client.id)
    assert holder.fields == ("nationality",)
    assert holder.disclosure.recipient.startswith("Kustens folkhögskola")
    (letter,) = disclosures.notices(desk.store, desk.actor, client.id)
    assert letter.language == "sv"
    assert holder.disclosure.reference in letter.lead


def test_the_clients_paper_holds_all_that_left_and_every_answer(desk):
    client, given = send_by_consent(desk)
    found = disclosures.given(desk.store, desk.actor, client.id)
    assert found.name == "Amina Warsame Cabdi"
    assert [one.reference for one in found.disclosures]
    assert [one.id for one in found.consents] == [given.id]
    assert found.log_link


def test_only_casework_prints(desk):
    client, _given = send_by_consent(desk)
    expert = desk.colleague(Role.PROJECT_EXPERT)
    for write in (disclosures.given, disclosures.notices):
        with pytest.raises(StoreError, match=r"^permission.denied$"):
            write(desk.store, expert, client.id)


def test_the_receipt_names_the_consent_and_the_link_to_the_log(desk):
    client = desk.client()
    form = ConsentForm(
        "given", "sharing", clock.today(), desk.school.form.name_fi, ("identity", "language")
    )
    given = consents.add(desk.store, desk.actor, client.id, form)
    extras = (ExtraField("nationality", "", "consent"),)
    made = referrals.create(
        desk.store, desk.actor, desk.form(client, extras=extras, template="integration")
    )
    preview = referrals.preview(desk.store, desk.actor, made.id)
    assert "nationality" in preview.fields
    send(desk, made, shown=preview)
    (receipt,) = disclosures.disclosures(desk.store, desk.actor, client.id)
    assert receipt.consents == (given.id,)
    assert receipt.log_link == preview.letter.audit_link
    assert receipt.fingerprint == "f" * 64
    assert dict(receipt.reasons)["nationality"] == "consent"


def test_a_consent_taken_back_before_sending_stops_what_it_carried(desk):
    client = desk.client()
    form = ConsentForm("given", "sharing", clock.today(), "oppilaitokset", ("identity",))
    given = consents.add(desk.store, desk.actor, client.id, form)
    extras = (ExtraField("nationality", "", "consent"),)
    made = referrals.create(desk.store, desk.actor, desk.form(client, extras=extras))
    preview = referrals.preview(desk.store, desk.actor, made.id)
    consents.withdraw(desk.store, desk.actor, given.id, given.version, clock.today())
    with pytest.raises(DisclosureError, match=r"^disclosure.letter_changed$"):
        send(desk, made, shown=preview)
    assert disclosures.disclosures(desk.store, desk.actor, client.id) == ()
