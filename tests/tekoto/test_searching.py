"""One search field: each text is read as all that it may be, and nothing breaks it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekoto import searching


@pytest.mark.parametrize(
    "typed, hetu",
    [
        ("010184-9005", "010184-9005"),
        (" 170909a905r ", "170909A905R"),
        ("010184\u20139005", "010184-9005"),
        ("010184", "010184"),
        ("010184-", "010184-"),
        ("030787y90", "030787Y90"),
        ("01018", None),
        ("010184G9005", None),
        ("010184-90055", None),
        ("Amina", None),
    ],
)
def test_identity_codes_whole_or_begun(typed: str, hetu: str | None) -> None:
    assert searching.parse(typed).hetu == hetu


@pytest.mark.parametrize(
    "typed, key",
    [
        ("040 123 4567", "358401234567"),
        ("+358 40 123 4567", "358401234567"),
        ("00358401234567", "358401234567"),
        ("(040) 123-4567", "358401234567"),
        ("+46 70 1", "46701"),
        ("12", None),
        ("040 abc", None),
    ],
)
def test_phones(typed: str, key: str | None) -> None:
    assert searching.parse(typed).phone == key


def test_identifiers_lose_their_separators_on_both_sides() -> None:
    assert searching.parse("123-12c34567").identifier == "12312C34567"
    assert searching.identifier_key(" 123-12C34567 ") == "12312C34567"
    assert searching.parse("Amina").identifier is None


def test_words_for_names_and_for_notes() -> None:
    query = searching.parse("Cabdi  tulkki")
    assert query.words[0][0] == "abd"
    assert query.note_words == ("cabdi", "tulkki")
    assert not query.empty


@pytest.mark.parametrize("typed", ["", "   ", "'", "***", "\u200f"])
def test_nothing_to_look_for(typed: str) -> None:
    assert searching.parse(typed).empty


@given(st.text(max_size=400))
def test_no_text_breaks_it(text: str) -> None:
    query = searching.parse(text)
    assert len(query.text) <= searching.MAX_QUERY_CHARACTERS
    assert all(alternatives and all(alternatives) for alternatives in query.words)


@given(st.from_regex(r"0[1-9][0-9]{5,9}", fullmatch=True))
def test_every_beginning_of_a_number_begins_its_key(number: str) -> None:
    whole = searching.phone_key(number)
    assert all(whole.startswith(searching.phone_key(number[:end])) for end in range(3, 8))
