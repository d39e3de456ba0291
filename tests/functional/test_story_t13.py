"""T13, Mira: her identity code was changed for her safety, and she has a turvakielto.

The old code finds her for her own adviser and the lead alone, and stands nowhere else.
"""

import dataclasses
import io
from datetime import date

import pypdf
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget

from db import referrals, search
from exports.referral_pdf import write_referral
from tekoto.access import Role
from tekoto.client import Client
from tekoto.referral import ExtraField, Referral, ReferralState
from tests.db.network_office import sent_referral
from tests.fixtures.people import former_hetus, people
from tests.functional.case_story import CaseStory, Days, day
from tests.ui.office import Office, shown_text
from ui.client_page import ClientPage

__all__ = ["day"]
CHANGED = date(2026, 5, 2)
((OLD, _DAY, _WHY),) = former_hetus()["T13"]
NEW = people()["T13"].hetu
TABS = ("summary", "plan", "situation", "skills", "notes", "referrals", "documents")


def test_miras_old_code_is_printed_nowhere(office: Office, day: Days) -> None:
    day(date(2026, 3, 2))
    story, store, actor = CaseStory(office), office.store, office.actor
    mira = story.client(dataclasses.replace(people()["T13"], hetu=OLD, protection=None))
    sent = _sent(office, mira)

    day(CHANGED)
    office.open()
    story.find("Solheim")
    story.happened("Henkilötunnus vaihtui")
    assert story.kept_out() == []
    words = story.words()
    assert "1 lähetetty lähete ei lähde uudelleen itsestään" in words
    assert "Vanhaa tunnusta ei tulosteta mihinkään" in words
    story.fill({"Uusi henkilötunnus": NEW, "Syy": "suojelu uhkalta"})
    story.save()
    assert story.read(mira).form.hetu == NEW
    story.keys.control("E", shift=True)
    story.fill(
        {
            "Yhteysosoite": "PL 12, 00101 Helsinki",
            "Turvakielto": "Turvakielto (Digi",
            "Alkaen": "2.5.2026",
        }
    )
    story.save(2)
    page = office.page()
    assert isinstance(page, ClientPage)
    assert story.read(mira).protected

    # In her history for those who may find her by it, and in no other tab, shown or not.
    assert [OLD in words for words in _tabs(story)] == [False] * 7 + [True]

    # The school has what it was sent; nothing more has left, and a new letter has the new code.
    (left,) = referrals.for_client(store, actor, mira.id)
    assert (left.id, left.state, left.fingerprint) == (sent.id, ReferralState.SENT, "f" * 64)
    reason = "Hakee opiskelupaikkaa itse"
    form = office.network.form(
        mira, extras=(ExtraField("hetu", NEW, "law_necessary"),), protection_reason=reason
    )
    again = referrals.create(store, actor, form)
    letter = write_referral(referrals.preview(store, actor, again.id).letter)
    text = "".join(one.extract_text() for one in pypdf.PdfReader(io.BytesIO(letter)).pages)
    assert NEW in text
    assert OLD not in text

    # Her own adviser still finds her by the old code, so does the lead, and nobody else.
    story.keys.control("1")
    assert story.find(OLD).client_id == mira.id
    office.key(Qt.Key.Key_Escape)
    assert [hit.client_id for hit in search.search(store, actor, NEW)] == [mira.id]
    for role, found in ((Role.LEAD, [mira.id]), (Role.ADVISER, [])):
        other = office.network.colleague(role)
        assert [hit.client_id for hit in search.search(store, other, OLD)] == found
    story.sit_down_as(office.network.colleague())
    story.search(OLD)
    assert office.window is not None
    assert office.window.search.shown_hits() == ()
    story.find("Solheim")
    assert not any(OLD in words for words in _tabs(story))


def _tabs(story: CaseStory) -> list[str]:
    """Return the words of every tab of the page in front, the history last."""
    page, found = story.office.page(), []
    (tabs,) = page.findChildren(QTabWidget)
    for part in (*TABS, "history"):
        page.show_part(part)
        story.office.settle()
        found.append(shown_text(tabs.currentWidget(), hidden=True))
    return found


def _sent(office: Office, client: Client) -> Referral:
    """Send the client's first letter, without the window."""
    return sent_referral(office.network, client)
