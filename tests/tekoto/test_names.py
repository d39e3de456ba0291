"""Names as shown and sorted, with missing parts and both directions of writing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekoto.errors import InvalidInputError
from tekoto.names import PersonName, isolate, sort_key


@pytest.mark.parametrize(
    "family, given_names, shown, listed",
    [
        ("al-Khatib", "Yousef", "Yousef al-Khatib", "al-Khatib, Yousef"),
        ("", "Htoo", "Htoo", "Htoo"),
        ("Cabdi", "", "Cabdi", "Cabdi"),
        ("Cabdi", "Amina Warsame", "Amina Warsame Cabdi", "Cabdi, Amina Warsame"),
        ("Rezai", " Fatemeh ", "Fatemeh Rezai", "Rezai, Fatemeh"),
        ("الخطيب", "يوسف", "يوسف الخطيب", "الخطيب, يوسف"),
    ],
)
def test_forms(family: str, given_names: str, shown: str, listed: str) -> None:
    name = PersonName(family, given_names)
    assert (name.display_name, name.listing_name) == (shown, listed)


@pytest.mark.parametrize("blank", ["", "   ", "\u00a0"])
def test_a_name_needs_one_part(blank: str) -> None:
    with pytest.raises(InvalidInputError, match=r"name\.missing"):
        PersonName(blank, blank)


def test_finnish_order() -> None:
    mixed = ["Aalto", "Äijö", "Öberg", "Wahlroos", "Virta", "Wirtanen", "Yli", "Åberg", "Zahra"]
    ordered = ["Aalto", "Wahlroos", "Virta", "Wirtanen", "Yli", "Zahra", "Åberg", "Äijö", "Öberg"]
    assert sorted(mixed, key=sort_key) == ordered
    assert sort_key("Çelik É") == "celik e"


def test_family_stands_before_a_longer_family() -> None:
    names = [PersonName("Alin", "Bo"), PersonName("Ali", "Zed"), PersonName("", "Ali")]
    ordered = sorted(names, key=lambda name: name.sort_key)
    assert [name.display_name for name in ordered] == ["Ali", "Zed Ali", "Bo Alin"]


def test_other_scripts_follow_the_latin_ones() -> None:
    assert sorted(["يوسف", "Öhman", "ሰላም", "Abdi"], key=sort_key)[:2] == ["Abdi", "Öhman"]


def test_isolation() -> None:
    assert isolate("يوسف") == "\u2068يوسف\u2069"
    assert isolate("") == ""


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_name_can_be_shown(family: str, given_names: str) -> None:
    if not family.strip() and not given_names.strip():
        return
    name = PersonName(family, given_names)
    assert name.display_name
    assert name.listing_name
    assert sort_key(name.listing_name) == name.sort_key
