"""What is told of a letter that would be otherwise now than it was shown."""

from dataclasses import replace
from datetime import date
from typing import Any

from tekoto.letter import LetterRow, LetterSection, ReferralLetter
from tekoto.letter_changes import LetterChange, changes, says_the_same

LETTER = ReferralLetter(
    language="fi",
    title="Ohjaus koulutukseen",
    reference="K7M2-9QXD",
    token="T",
    document_id="d",
    vault_id="v",
    written_on=date(2026, 11, 30),
    office_name="Etelän työllisyysalue",
    sender_line="Asta Asiantuntija",
    secrecy_marking="SALASSA PIDETTÄVÄ",
    secrecy_ground="JulkL 24 § 1 mom. 25 k",
    recipient_line="Rannikon kansanopisto",
    reply_by=date(2026, 12, 14),
    sections=(
        LetterSection("Osaaminen", (LetterRow("Työ", "kokki"), LetterRow("Työ", "ompelija"))),
    ),
    basis_text="",
    audit_link="aaa",
)


def test_a_letter_says_the_same_whatever_has_been_logged_since():
    assert says_the_same(LETTER, replace(LETTER, audit_link="bbb"))
    assert changes(LETTER, replace(LETTER, audit_link="bbb")) == ()


def test_every_part_of_a_letter_that_differs_makes_it_another():
    others: dict[str, Any] = {
        "title": "Muu",
        "written_on": date(2026, 12, 1),
        "sender_line": "Toinen",
        "secrecy_ground": "25 k, 31 k",
        "recipient_line": "Muu",
        "reply_by": date(2026, 12, 15),
        "sections": (),
        "basis_text": "Suostumus",
    }
    for name, value in others.items():
        assert not says_the_same(LETTER, replace(LETTER, **{name: value})), name


def test_rows_of_one_label_are_told_together_and_in_the_letter_s_order():
    rows = (LetterRow("Työ", "kokki"), LetterRow("Kortit", "hygieniapassi"))
    now = replace(LETTER, sender_line="Toinen", sections=(LetterSection("Osaaminen", rows),))
    assert changes(LETTER, now) == (
        LetterChange("Lähettäjä", "Asta Asiantuntija", "Toinen"),
        LetterChange("Työ", "kokki; ompelija", "kokki"),
        LetterChange("Kortit", "", "hygieniapassi"),
    )


def test_of_a_long_text_what_is_around_the_difference_is_told():
    shared = "sama alku " * 30
    before, after = LetterChange(
        "Tavoite", f"{shared}lopuksi kokki", f"{shared}sairaanhoitaja"
    ).narrowed()
    assert before.startswith("…")
    assert before.endswith("lopuksi kokki")
    assert after.endswith("sairaanhoitaja")
    assert len(before) < 60
