"""A school that has the program answers in a packet: the filled form comes as a note's file."""

from collections.abc import Callable
from pathlib import Path

from db import attachments, exchange_links, notes, referrals
from db.store import Store
from exports import packets
from tekoto import clock
from tekoto.attachment import NewAttachment
from tekoto.note import NoteForm, Visibility
from tekoto.referral import ReferralState
from tests.exports.conftest import another_store
from tests.exports.exchange_office import Place, introduce, open_place
from tests.ui.office import Office, button, shown_text
from tests.ui.test_reply_page import sent_file
from ui.attachment_page import AttachmentPage
from ui.client_documents import ClientDocuments
from ui.reply_page import ReplyPage

__all__ = ["another_store"]


def test_a_form_in_a_packet_is_read_as_the_answer(
    office: Office, another_store: Callable[[], Store], tmp_path: Path
) -> None:
    here = Place(office.store, office.actor, "Etelän työllisyysalue", "TTA")
    school = open_place(another_store(), "Rannikon oppilaitos", "KOP")
    introduce(here, school)
    sent, path = sent_file(office, tmp_path)
    theirs = school.client()
    form = NoteForm(theirs, "school_follow_up", "Vastaus", clock.now(), Visibility.AUTHORITIES)
    answer = NewAttachment("Vastaus lähetteeseen", path.read_bytes())
    notes.add(school.store, school.actor, form, [answer])
    school.share(theirs, here)
    packets.take_in(here.store, here.actor, school.packet(here))
    (asked,) = exchange_links.questions(here.store, here.actor)
    exchange_links.recognise(here.store, here.actor, asked.id, sent.form.client_id)
    window = office.open()
    window.open_client(sent.form.client_id, "documents")
    office.settle()
    tab = office.page().findChild(ClientDocuments)
    assert tab is not None
    (came,) = attachments.for_client(here.store, here.actor, sent.form.client_id)
    tab.opened.emit(came)
    office.settle()
    page = office.page()
    assert isinstance(page, AttachmentPage)
    button(page, "Lue vastauksena").click()
    office.settle()
    reply = office.page()
    assert isinstance(reply, ReplyPage)
    assert sent.reference in shown_text(reply)
    reply.accept()
    office.settle()
    now = referrals.referral(here.store, here.actor, sent.id)
    assert now.state is ReferralState.ANSWERED
