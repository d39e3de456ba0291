"""What has left and who holds it: the receipt on the window, and letters to holders as files."""

import io

import pypdf

from db import consents, disclosures, referrals
from tekoto import clock
from tekoto.consent import ConsentForm
from tekoto.referral import ExtraField
from tests.db.network_office import send
from tests.ui.office import Office, shown_text
from ui.holders_card import HoldersCard
from ui.referral_page import ReferralPage


def test_each_holder_gets_a_letter_though_the_references_are_one(office: Office, tmp_path):
    """One referral carried two consents: both have ended, so two letters go to the school."""
    desk, today = office.network, clock.today()
    client = desk.client()
    given = [
        consents.add(
            desk.store,
            desk.actor,
            client.id,
            ConsentForm("given", "sharing", today, "oppilaitokset", (group,)),
        )
        for group in ("identity", "language")
    ]
    extras = (ExtraField("nationality", "", "consent"), ExtraField("mother_tongue", "", "consent"))
    send(desk, referrals.create(desk.store, desk.actor, desk.form(client, extras=extras)))
    for one in given:
        consents.withdraw(desk.store, desk.actor, one.id, one.version, today)
    office.open()
    assert office.window is not None
    office.window.open_client(client.id, "situation")
    office.settle()
    card = office.page().findChild(HoldersCard)
    assert card is not None
    assert "Perui" in shown_text(card)
    office.desk.choose_path = lambda _parent, _title, name: tmp_path / name
    card.save()
    office.settle()
    letters = [pypdf.PdfReader(io.BytesIO(one.read_bytes())) for one in tmp_path.glob("*.pdf")]
    assert len(letters) == 2
    said = [" ".join(page.extract_text() for page in one.pages) for one in letters]
    assert {"Kansalaisuus" in one for one in said} == {True, False}
    assert {"Äidinkieli" in one for one in said} == {True, False}


def test_the_window_shows_what_proves_a_disclosure(office: Office):
    """Its hash and the link to the log, and the ground of a field that has one of its own."""
    desk = office.network
    client = desk.client()
    extras = (ExtraField("nationality", "", "own_request"),)
    draft = referrals.create(desk.store, desk.actor, desk.form(client, extras=extras))
    sent = send(desk, draft)
    (given,) = disclosures.disclosures(desk.store, desk.actor, client.id)
    assert given.fingerprint == "f" * 64
    office.open()
    assert office.window is not None
    office.window.open_client(client.id, "referrals")
    office.settle()
    shown = [shown_text(office.page())]
    office.desk.open_task(ReferralPage(office.desk, sent))
    office.settle()
    shown.append(shown_text(office.page()))
    for said in shown:
        assert f"Tiiviste {' '.join(['ffffffff'] * 8)}." in said
        assert "Kansalaisuus: Asiakkaan oma pyyntö." in said
        assert f"Lokin linkki {given.log_link}." in said
