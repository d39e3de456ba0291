"""The form on which a school tells how the studies went: filled, saved, printed, read."""

import dataclasses
from datetime import date

import pytest

from exports.referral_pdf import content_fingerprint, write_follow_up
from exports.reply_fields import CONTACT, ENDED, NOTE, OUTCOME, STARTED
from exports.reply_filler import fill_reply
from exports.reply_reader import read_reply
from tests.exports import referral_samples as samples
from tests.exports.viewers import fill_with_pikepdf, printed

LETTERS = {
    "fi": samples.letter(sections=()),
    "sv": dataclasses.replace(samples.SWEDISH, sections=()),
    "en": samples.letter(language="en", sections=()),
}
ANSWERS = {
    STARTED: "2.2.2026",
    ENDED: "5.6.2026",
    OUTCOME: "partly_completed",
    "reply_level_speaking": "A2.1",
    "reply_level_writing": "A1.3",
    CONTACT: "Opo Harjoitus",
    NOTE: "Jatkaa syksyllä.\nHienosti mennyt.",
}


@pytest.mark.parametrize("language", LETTERS)
def test_what_the_school_tells_is_read_from_the_form_and_from_a_print(need_program, language):
    pdf = write_follow_up(LETTERS[language])
    filled = fill_reply(pdf, ANSWERS)
    returned = read_reply(filled)
    reply = returned.reply
    assert returned.identity.token == samples.letter().token
    assert returned.fingerprint == content_fingerprint(pdf)
    assert (reply.started_on, reply.ended_on) == (date(2026, 2, 2), date(2026, 6, 5))
    assert reply.outcome == "partly_completed"
    assert reply.levels == (("speaking", "A2.1"), ("writing", "A1.3"))
    assert (reply.decision, reply.start_on, reply.group) == (None, None, "")
    assert reply.unreadable == ()
    paper = read_reply(printed("poppler", need_program, filled)).reply
    assert dataclasses.replace(paper, source=reply.source, file_sha256=reply.file_sha256) == reply


def test_levels_off_the_scale_and_an_unknown_result_are_asked_about():
    filled = fill_with_pikepdf(
        write_follow_up(LETTERS["fi"]),
        {OUTCOME: "fine", "reply_level_speaking": "A2", "reply_level_reading": "a2,2"},
    )
    reply = read_reply(filled).reply
    assert reply.unreadable == ("outcome", "level_speaking")
    assert reply.levels == (("reading", "A2.2"),)
    assert reply.note == "Tulos: fine\nPuhuminen: A2"


def test_a_start_alone_on_paper_raises_no_question(need_program):
    filled = fill_reply(write_follow_up(LETTERS["fi"]), {STARTED: "2.2.2026"})
    reply = read_reply(printed("qpdf", need_program, filled)).reply
    assert reply.started_on == date(2026, 2, 2)
    assert reply.unreadable == ()


def test_an_end_whose_result_is_lost_on_paper_is_asked_about(need_program):
    filled = fill_reply(write_follow_up(LETTERS["fi"]), {ENDED: "5.6.2026"})
    reply = read_reply(printed("qpdf", need_program, filled)).reply
    assert reply.unreadable == ("outcome",)
