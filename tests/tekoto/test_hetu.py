"""The identity code: every rule of the 2023 renewal and every way to type it wrong."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.fi import hetu as rules

from tekoto.errors import InvalidInputError
from tekoto.hetu import SEPARATORS, Hetu

CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY"
CENTURIES = {"+": 1800} | dict.fromkeys("-YXWVU", 1900) | dict.fromkeys("ABCDEF", 2000)


@pytest.mark.parametrize(
    "typed, stored",
    [
        ("100190-999P", "100190-999P"),
        ("131052-308T", "131052-308T"),
        ("010190-999W", "010190-999W"),
        ("010184-9005 ", "010184-9005"),
        ("010184\u20139005", "010184-9005"),
        ("010184\u22129005", "010184-9005"),
        ("170909a905r", "170909A905R"),
        ("030787Y9035", "030787Y9035"),
        ("020201B924Y", "020201B924Y"),
        ("\u00a0010184-9005\n", "010184-9005"),
    ],
)
def test_accepts_and_normalises(typed: str, stored: str) -> None:
    assert Hetu.parse(typed).value == stored


@pytest.mark.parametrize(
    "typed, key",
    [
        ("010190-999K", "hetu.check"),
        ("310211A9000", "hetu.date"),
        ("290201-9000", "hetu.date"),
        ("010184G9005", "hetu.separator"),
        ("29022A900X", "hetu.length"),
        ("", "hetu.length"),
        ("0101849005", "hetu.length"),
        ("010184-900५", "hetu.characters"),
        ("٠١٠١٨٤-9005", "hetu.characters"),
        ("01O184-9005", "hetu.characters"),
        ("010184-900G", "hetu.check"),
        ("010184-001" + CHECK[10184001 % 31], "hetu.number"),
    ],
)
def test_refuses_with_the_reason(typed: str, key: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        Hetu.parse(typed)
    assert (caught.value.key, caught.value.field) == (key, "hetu")
    assert typed not in str(caught.value) or not typed


def test_leap_day_of_2000_is_a_date() -> None:
    number = "290200" + "900"
    assert Hetu.parse(f"290200A900{CHECK[int(number) % 31]}").birth_date == date(2000, 2, 29)


def test_the_separator_alone_tells_two_persons_apart() -> None:
    first, second = Hetu.parse("150690-999Y"), Hetu.parse("150690Y999Y")
    assert first != second
    assert first.birth_date == second.birth_date == date(1990, 6, 15)


def test_artificial_series_is_accepted_and_marked() -> None:
    assert Hetu.parse("010184-9005").artificial
    assert not Hetu.parse("131052-308T").artificial


def test_repr_does_not_tell_the_code() -> None:
    assert "131052" not in repr(Hetu.parse("131052-308T"))


@given(
    st.dates(date(1900, 1, 1), date(1999, 12, 31)),
    st.integers(2, 999),
    st.sampled_from(SEPARATORS),
)
def test_every_made_code_parses_and_gives_its_date(born: date, number: int, sign: str) -> None:
    digits = f"{born:%d%m%y}{number:03d}"
    text = f"{digits[:6]}{sign}{digits[6:]}{CHECK[int(digits) % 31]}"
    try:
        expected = born.replace(year=CENTURIES[sign] + born.year % 100)
    except ValueError:
        with pytest.raises(InvalidInputError, match=r"hetu\.date"):
            Hetu.parse(text)
        return
    assert Hetu.parse(text.lower()).birth_date == expected


@given(st.text(max_size=14))
def test_no_text_breaks_it_and_all_it_accepts_is_valid(text: str) -> None:
    try:
        value = Hetu.parse(text).value
    except InvalidInputError:
        return
    assert rules.is_valid(value, allow_temporary=True)
