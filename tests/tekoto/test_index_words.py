"""Words of the index: alike on both engines, and never what they are not."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekoto.client import ClientForm
from tekoto.excerpt import excerpt
from tekoto.index_words import (
    HETU,
    HIDDEN_PHONE,
    MAX_WORD_CHARACTERS,
    OLD_HETU,
    PHONE,
    client_words,
    coded,
    note_words,
    words,
)
from tekoto.text import clean, clean_form
from tests.fixtures.people import people

MARKS = "§·≈＃°※¤☎☏"


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Hyvää päivää, Åke!", ["hyvaa", "paivaa", "ake"]),
        ("Pérez-Rondón", ["perez", "rondon"]),
        ("مُحَمَّد، حسن", ["محمد", "حسن"]),
        ("ሰላም፣ ተስፋይ።", ["ሰላም", "ተስፋይ"]),
        ("ကညီကျိာ်", ["ကညီကျိာ်"]),
        ("STRASSE straße", ["strasse", "strasse"]),
        ("a_b/c", ["a", "b", "c"]),
        ("§a1 ·x", ["a1", "x"]),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, expected: list[str]) -> None:
    assert words(text) == [unicodedata.normalize("NFC", word) for word in expected]


@given(st.text(max_size=200))
def test_no_text_makes_a_mark_or_breaks_the_index(text: str) -> None:
    for word in (*note_words(clean(text)), *words(clean(text))):
        assert word[0] not in MARKS
        assert len(word) <= MAX_WORD_CHARACTERS
        assert all(sign.isalnum() or ord(sign) > 0x7F for sign in word)
        assert not any(sign.isspace() for sign in word)


@given(st.text(st.characters(min_codepoint=1, max_codepoint=0x2FF), max_size=30))
def test_a_code_keeps_its_signs_apart_from_the_engines(text: str) -> None:
    assert all(sign.isalnum() or ord(sign) > 0x7E for sign in coded(text))


def test_codes_and_phones_go_where_they_may_be_found() -> None:
    form = people()["T04"]
    open_words = client_words(form, "2026-000001", (), protected=False)
    hidden = client_words(form, "2026-000001", [("hetu", "090694-918H")], protected=True)
    assert f"{PHONE}358507654321" in open_words
    assert f"{HIDDEN_PHONE}358507654321" in hidden
    assert not any(word.startswith(PHONE) for word in hidden)
    assert HETU + coded("221190-904E") in hidden
    assert OLD_HETU + coded("090694-918H") in hidden
    assert len(set(hidden)) == len(hidden)


def test_one_name_is_enough_for_words() -> None:
    assert client_words(ClientForm(given_names="Htoo"), "1", (), protected=False)


@pytest.mark.parametrize("wanted", [["lahihoitaj"], ["lahihoitaj", "tulkki"]])
def test_an_excerpt_shows_the_word(wanted: list[str]) -> None:
    text = "Alkupuhetta " * 30 + "\nLähihoitajaksi   haluaa. Tulkki " + "loppua " * 40
    found = excerpt(text, wanted)
    assert "Lähihoitajaksi haluaa" in found
    assert found.startswith("…")
    assert found.endswith("…")
    assert len(found) <= 125


def test_an_excerpt_of_a_short_note_is_the_note() -> None:
    assert excerpt("Lyhyt\nteksti", ["teksti"]) == "Lyhyt teksti"


@given(st.text(max_size=400), st.lists(st.text(min_size=1, max_size=5), min_size=1, max_size=3))
def test_an_excerpt_is_always_short(text: str, wanted: list[str]) -> None:
    assert len(excerpt(text, wanted)) <= 165


@given(st.text(st.characters()))
def test_clean_text_is_what_utf8_can_say(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.encode() is not None
    assert "\x00" not in cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert clean(cleaned) == cleaned


def test_a_form_that_is_clean_stays_the_same_object() -> None:
    form = people()["T07"]
    assert clean_form(form) is form
