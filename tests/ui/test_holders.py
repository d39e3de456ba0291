"""Who holds data by a consent that has ended: named, and each letter saved as a file of its own."""

import io

import pypdf

from db import consents, referrals
from tekoto import clock
from tekoto.consent import ConsentForm
from tekoto.referral import ExtraField
from tests.db.network_office import send
from tests.ui.office import Office, shown_text
from ui.holders_card import HoldersCard


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
