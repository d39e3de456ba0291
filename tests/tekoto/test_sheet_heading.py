"""Where the headings are and what the columns hold, as far as it can be told."""

from datetime import date

import pytest

from tekoto import sheet_heading
from tekoto.sheet import Sheet
from tekoto.sheet_heading import INTO_NOTE, LEAVE_OUT

ROW = ("Aho", "Aino", "1.1.2000")


def sheet(*rows, merged=(), hidden=False):
    return Sheet("Taulu", hidden, tuple(rows), merged)


def test_titles_above_the_headings_are_no_headings():
    made = sheet(
        ("Asiakkaat 2026",),
        (),
        ("Päivitetty", date(2026, 11, 20)),
        ("Sukunimi", "Etunimi", "Synt.aika", "Kurssi"),
        ROW,
        merged=((0, 0, 0, 3),),
    )
    mapping = sheet_heading.propose([made])
    assert (mapping.top, mapping.height) == (3, 1)
    assert mapping.columns == ("family_name", "given_names", "birth", LEAVE_OUT)


def test_two_rows_of_headings_become_one():
    made = sheet(
        ("Nimi", None, "Oleskelulupa", None, "Hetu"),
        ("Sukunimi", "Etunimi", "alkaen", "päättyy"),
        ROW,
        merged=((0, 0, 0, 1), (0, 2, 0, 3), (0, 4, 1, 4)),
    )
    mapping = sheet_heading.propose([made])
    assert (mapping.top, mapping.height) == (0, 2)
    assert mapping.columns == ("family_name", "given_names", "permit_from", "permit_to", "hetu")


def test_a_hidden_sheet_is_chosen_last():
    known = sheet(("Sukunimi", "Etunimi", "Hetu"), ROW, hidden=True)
    assert sheet_heading.propose([known, sheet(("Sukunimi",), ROW)]).sheet == 1
    assert sheet_heading.propose([known]).sheet == 0


@pytest.mark.parametrize(
    "title, field",
    [
        ("SUKUNIMI ", "family_name"),
        ("Asiakkaan etunimet", "given_names"),
        ("Henkilötunnus (hetu)", "hetu"),
        ("puh.nro", "phone"),
        ("Efternamn", "family_name"),
        ("Date of birth", "birth"),
        ("Oma tavoite / toive", "goal"),
        ("Kenkäkoko", ""),
    ],
)
def test_headings_of_three_languages(title, field):
    assert sheet_heading.heading_field(title) == field


def test_a_column_without_a_known_heading_is_known_by_its_cells():
    made = sheet(
        ("Nimi", "A", "B", "C"),
        ("Aho Aino", "010184-9005", "aino@example.org", "Kouvola"),
        ("Virta Väinö", "140692-901N", "vv@example.org", "Esbo"),
    )
    assert sheet_heading.propose([made]).columns == (
        "name_family_first",
        "hetu",
        "email",
        "municipality",
    )


def test_nothing_is_lost_for_want_of_a_field():
    made = sheet(("Nimi", "Kenkäkoko", "Puhelin", "Gsm"), ("Aho Aino", 39, "040 1", "050 2"))
    assert sheet_heading.propose([made]).columns == (
        "name_family_first",
        INTO_NOTE,
        "phone",
        INTO_NOTE,
    )


def test_what_was_chosen_before_goes_first():
    made = sheet(("Nimi", "Kenkäkoko"), ("Aino Aho", 39))
    known = {"nimi": "name_given_first", "kenkäkoko": LEAVE_OUT}
    assert sheet_heading.propose([made], known).columns == ("name_given_first", LEAVE_OUT)


def test_the_order_of_slashes_is_proposed_only_when_it_is_certain():
    def order(*days):
        made = sheet(("Nimi", "Saapui"), *((f"Aho {n}", day) for n, day in enumerate(days)))
        mapping = sheet_heading.propose([made])
        return mapping.order, len(sheet_heading.slashed(made, mapping))

    assert order("22/11/2026", "1/2/2026") == ("dmy", 2)
    assert order("11/22/2026") == ("mdy", 1)
    assert order("1/2/2026") == ("", 1)
    assert order("22/11/2026", "11/22/2026") == ("", 2)
    assert order("1.2.2026") == ("", 0)


def test_a_reason_column_changes_no_signature():
    titles = ("Sukunimi", "Etunimi")
    again = ("Miksi riviä ei tuotu", "Etunimi ", "Sukunimi")
    assert sheet_heading.signature(titles) == sheet_heading.signature(again)
