"""A referral that comes back printed or flattened: read by its labels, doubts named."""

import io
from datetime import date

import pikepdf
import pytest

from exports.referral_pdf import write_referral
from exports.reply_fields import CONTACT, DECISION, GROUP, NOTE, RECEIVED, START
from exports.reply_filler import fill_reply
from exports.reply_reader import read_reply
from tekoto.errors import ReplyError
from tekoto.reply import Decision, ReplySource
from tests.exports import referral_samples as samples
from tests.exports.viewers import PRINTERS, fill_with_mupdf, printed

ANSWERS = {
    RECEIVED: "23.11.2026",
    DECISION: "queue",
    START: "2027-01-07",
    GROUP: "Hidas polku, ryhmä 3",
    CONTACT: "Opo Örjan Harjoitus, 040 000 0000, info@example.fi",
    NOTE: "Tervetuloa infoon!\nVastaanotettu ja kirjattu: Ryhmä on täynnä.\nJonossa neljäs.",
}
LETTERS = {
    "fi": samples.letter(),
    "sv": samples.SWEDISH,
    "en": samples.letter(language="en"),
    "long": samples.LONG,
}


@pytest.mark.parametrize(
    "letter, printer",
    [
        *(("fi", name) for name in PRINTERS if name != "mupdf"),
        ("sv", "poppler"),
        ("en", "qpdf"),
        ("long", "smaller"),
    ],
)
def test_a_print_says_what_the_form_said(need_program, letter, printer):
    pdf = fill_reply(write_referral(LETTERS[letter]), ANSWERS)
    returned = read_reply(printed(printer, need_program, pdf))
    reply = returned.reply
    assert returned.printed
    assert returned.fingerprint == ""
    assert returned.identity.reference == "K7M2-9QXD"
    assert returned.identity.document_id == samples.letter().document_id
    assert reply.source is ReplySource.PRINT
    assert reply.received_on == date(2026, 11, 23)
    assert reply.decision is Decision.QUEUE
    assert reply.start_on == date(2027, 1, 7)
    assert reply.group == ANSWERS[GROUP]
    assert reply.contact == ANSWERS[CONTACT]
    assert reply.note == ANSWERS[NOTE]
    assert reply.unreadable == ()


def test_a_print_whose_letters_have_no_meaning_is_not_read(need_program):
    """MuPDF leaves out what its letters mean: to a reader the page is a picture."""
    pdf = fill_reply(write_referral(samples.letter()), ANSWERS)
    with pytest.raises(ReplyError, match=r"^reply.not_ours$"):
        read_reply(printed("mupdf", need_program, pdf))


@pytest.mark.parametrize("decision", [Decision.PLACE, Decision.MORE_INFORMATION])
def test_each_decision_is_told_from_its_neighbours(need_program, decision):
    pdf = fill_reply(write_referral(samples.letter()), {DECISION: decision})
    assert read_reply(printed("poppler", need_program, pdf)).reply.decision is decision


def test_a_print_of_a_form_that_another_program_filled(need_program):
    pdf = fill_with_mupdf(need_program("mutool"), write_referral(samples.letter()), ANSWERS)
    reply = read_reply(printed("ghostscript", need_program, pdf)).reply
    assert (reply.received_on, reply.start_on) == (date(2026, 11, 23), date(2027, 1, 7))
    assert reply.decision is Decision.QUEUE
    assert reply.group == ANSWERS[GROUP]


def test_no_mark_or_two_marks_is_a_question(need_program):
    blank = write_referral(samples.letter())
    with pytest.raises(ReplyError, match=r"^reply.flattened$"):
        read_reply(printed("qpdf", need_program, blank))
    nothing = read_reply(printed("qpdf", need_program, fill_reply(blank, {GROUP: "A1"}))).reply
    assert nothing.decision is None
    assert nothing.group == "A1"
    assert nothing.unreadable == ("decision",)
    with pikepdf.open(io.BytesIO(fill_reply(blank, {DECISION: "place", GROUP: "A1"}))) as file:
        group = next(one for one in file.Root.AcroForm.Fields if str(one.T) == DECISION)
        group.Kids[2].AS = pikepdf.Name("/not_suitable")
        out = io.BytesIO()
        file.save(out)
    both = read_reply(printed("qpdf", need_program, out.getvalue())).reply
    assert both.decision is None
    assert both.unreadable == ("decision",)


def test_a_date_in_words_is_asked_about_and_kept(need_program):
    pdf = fill_reply(
        write_referral(samples.letter()), {DECISION: "place", START: "tammikuussa", NOTE: "Hei"}
    )
    reply = read_reply(printed("poppler", need_program, pdf)).reply
    assert reply.start_on is None
    assert reply.unreadable == ("start_on",)
    assert reply.note == "Hei\nAloituspäivä: tammikuussa"


def test_letters_that_paper_may_have_turned_are_asked_about(need_program):
    pdf = fill_reply(
        write_referral(samples.letter()),
        {DECISION: "place", CONTACT: "Opo يوسف, 040 000 0000", GROUP: "A1"},
    )
    reply = read_reply(printed("poppler", need_program, pdf)).reply
    assert reply.unreadable == ("contact",)
    assert reply.group == "A1"


def test_a_text_that_overflows_its_field_does_not_become_another_ones(need_program):
    start = "heti kun edellinen ryhmä on päättynyt"
    pdf = fill_reply(
        write_referral(samples.letter()), {DECISION: "place", START: start, GROUP: "B2"}
    )
    reply = read_reply(printed("qpdf", need_program, pdf)).reply
    assert reply.group == "B2"
    assert reply.start_on is None
    assert "start_on" in reply.unreadable


def test_two_forms_in_one_file_are_for_a_person(need_program):
    one = fill_reply(write_referral(samples.letter()), ANSWERS)
    with pikepdf.open(io.BytesIO(printed("qpdf", need_program, one))) as file:
        file.pages.extend(file.pages)
        out = io.BytesIO()
        file.save(out)
    with pytest.raises(ReplyError, match=r"^reply.flattened$") as caught:
        read_reply(out.getvalue())
    assert caught.value.params == {"reference": "K7M2-9QXD"}


def test_a_print_without_its_footer_is_for_a_person(need_program):
    document = samples.letter().document_id
    other = write_referral(samples.letter(document_id=f"{document[:-1]}0"))
    pages = [
        printed("qpdf", need_program, pdf) for pdf in (write_referral(samples.letter()), other)
    ]
    with pikepdf.open(io.BytesIO(pages[0])) as file, pikepdf.open(io.BytesIO(pages[1])) as more:
        file.pages.extend(more.pages)
        out = io.BytesIO()
        file.save(out)
    with pytest.raises(ReplyError, match=r"^reply.flattened$"):
        read_reply(out.getvalue())
