"""Reminders and follow-up forms: neutral to the last byte, recorded, refused when senseless."""

import email
import email.policy
import io

import pypdf
import pytest

from db import audit, organisations, referrals, replies, school_letters
from db.store import Store
from exports.file_names import neutral_file_name
from exports.referral_pdf import content_fingerprint, write_follow_up
from exports.reminder_mail import write_reminder
from exports.reply_fields import ENDED, OUTCOME
from exports.reply_filler import fill_reply
from exports.reply_reader import read_reply
from tekoto import clock
from tekoto.dates import format_date
from tekoto.errors import NotFoundError, TransitionError
from tekoto.organisation import OrganisationForm
from tests.db.network_office import Desk, open_desk, protection, returned, sent_referral, take
from tests.leaks import leaks

SECRETS = (
    *("Cabdi", "Amina", "Warsame", "1984", "lähihoitajaksi", "123 4567", "999 8888"),
    *("PL 12", "Hidas polku", "Rannikon", "Kustens", "286", "Kouvola"),
)


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def _mailbox(desk: Desk) -> Desk:
    form = OrganisationForm(
        "KOP", "Rannikon kansanopisto", "Kustens folkhögskola", secure_email="opo@example.fi"
    )
    school = organisations.create(desk.store, desk.actor, form)
    return Desk(desk.store, desk.actor, school)


@pytest.mark.parametrize("language", ["fi", "sv"])
@pytest.mark.parametrize("protected", [False, True])
def test_a_reminder_says_nothing_of_the_client(desk, language, protected):
    desk = _mailbox(desk)
    client = desk.client(**(protection() if protected else {}))
    sent = sent_referral(
        desk, client, language=language, protection_reason="koulu tarvitsee" if protected else ""
    )
    made = school_letters.reminder(desk.store, desk.actor, sent.id)
    data = write_reminder(made)
    assert data == write_reminder(made)
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert sent.reference in message["Subject"]
    assert message["X-Unsent"] == "1"
    assert message["To"] == (None if protected else "opo@example.fi")
    text = message.get_content()
    assert format_date(sent.form.reply_by or clock.today()) in text
    assert "Asta Asiantuntija" in text
    name = neutral_file_name("reminder", sent.reference, clock.today(), "eml")
    assert name == f"muistutus_{clock.today()}_{sent.reference[:4]}.eml"
    everything = "\n".join((data.decode("utf-8"), text, str(message["Subject"]), name))
    assert leaks(everything, SECRETS) == []


def test_a_reminder_is_recorded_and_only_while_an_answer_is_awaited(desk):
    sent = sent_referral(desk)
    done = school_letters.mark_reminded(desk.store, desk.actor, sent.id, sent.version)
    assert done.reminded_on == (clock.today(),)
    again = school_letters.mark_reminded(desk.store, desk.actor, sent.id, done.version)
    assert len(again.reminded_on) == 2
    entries = audit.entries_for_client(desk.store, desk.actor, sent.form.client_id)
    assert [one.section for one in entries].count("referral_reminder") == 2
    take(desk, returned(desk, sent))
    with pytest.raises(TransitionError):
        school_letters.reminder(desk.store, desk.actor, sent.id)
    draft = referrals.create(desk.store, desk.actor, desk.form(desk.client()))
    for ask in (school_letters.reminder, school_letters.follow_up):
        with pytest.raises(TransitionError):
            ask(desk.store, desk.actor, draft.id)
    stranger = open_desk(desk.store).actor
    with pytest.raises(NotFoundError):
        school_letters.reminder(desk.store, stranger, sent.id)


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_follow_up_form_names_nobody_and_comes_back_unaltered(desk, language):
    sent = sent_referral(desk, language=language)
    letter = school_letters.follow_up(desk.store, desk.actor, sent.id)
    pdf = write_follow_up(letter)
    words = "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    assert sent.reference in words
    assert leaks(words, SECRETS) == []
    print_of = content_fingerprint(pdf)
    school_letters.mark_followed_up(desk.store, desk.actor, sent.id, sent.version, print_of)
    today = format_date(clock.today())
    filled = fill_reply(pdf, {ENDED: today, OUTCOME: "completed"})
    found = replies.match(desk.store, desk.actor, read_reply(filled))
    assert not found.altered
    assert found.referral.id == sent.id
