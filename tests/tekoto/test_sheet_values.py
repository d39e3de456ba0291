"""Cells as people write them, and what they mean."""

from datetime import date

import pytest

from tekoto import sheet_values
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.errors import InvalidInputError

DAY = date(2026, 11, 22)


def error(read, *cell):
    with pytest.raises(InvalidInputError) as caught:
        read(*cell)
    return caught.value.key


@pytest.mark.parametrize(
    "cell",
    [
        DAY,
        "22.11.2026",
        "22. 11. 2026",
        "22.11.2026.",
        "22,11,2026",
        "22.11.26",
        "2026-11-22",
        "2026-11-22T00:00:00",
        "22.11.2026 13:45",
        "22.11.2026 klo 9.05",
        20261122,
        46348,
        46348.5,
        "46348",
        "46348,0",
    ],
)
def test_a_day_in_every_style(cell):
    assert sheet_values.day(cell, "arrived_on") == DAY


def test_slashes_need_an_order():
    assert error(sheet_values.day, "11/10/2026", "x") == "import.date_order"
    assert sheet_values.day("11/22/2026", "x", "mdy") == DAY
    assert sheet_values.day("22/11/2026", "x", "dmy") == DAY
    assert error(sheet_values.day, "22/11/2026", "x", "mdy") == "date.impossible"


@pytest.mark.parametrize(
    "cell, key",
    [("31.2.2026", "date.impossible"), ("ensi viikolla", "date.form"), (12, "date.form")],
)
def test_what_is_no_day(cell, key):
    assert error(sheet_values.day, cell, "x") == key


@pytest.mark.parametrize(
    "cell, value, precision",
    [
        (1984, date(1984, 1, 1), "year"),
        ("1984", date(1984, 1, 1), "year"),
        ("6/1984", date(1984, 6, 1), "month"),
        ("06.1984", date(1984, 6, 1), "month"),
        ("n. 1984", date(1984, 1, 1), "estimated"),
        ("1.1.1984 (arvioitu)", date(1984, 1, 1), "estimated"),
        ("1.2.1984", date(1984, 2, 1), "day"),
        (30713, date(1984, 2, 1), "day"),
    ],
)
def test_as_much_of_a_birth_date_as_is_known(cell, value, precision):
    expected = PartialDate(value, BirthPrecision(precision))
    assert sheet_values.birth(cell, "birth") == expected
    for language in ("fi", "sv", "en"):
        assert sheet_values.birth(expected.display(language), "birth") == expected


def test_a_birth_year_of_two_digits_is_not_guessed():
    assert error(sheet_values.birth, "22.11.19", "birth") == "import.birth_century"


def test_words_of_three_languages():
    assert [sheet_values.yes(word, "x") for word in ("Kyllä", "x", "nej", "E", True, 1)] == [
        True,
        True,
        False,
        False,
        True,
        True,
    ]
    for word in ("Espoo", "ESBO", "49", 49, "049", "Espoon kaupunki".replace("on", "o")):
        assert sheet_values.municipality(word, "x") == "049"
    assert sheet_values.language("Kurdi (sorani)", "x") == "ckb"
    assert sheet_values.languages("kurdi, sorani; arabia ja Somaliska", "x") == (
        "ckb",
        "ara",
        "som",
    )
    assert sheet_values.countries("Syrien", "x") == ("SYR",)
    assert sheet_values.countries("AFG/IRN", "x") == ("AFG", "IRN")
    assert sheet_values.code("registered_sexes")("Kvinna", "x") == "2"


@pytest.mark.parametrize(
    "read, word, key",
    [
        (sheet_values.yes, "ehkä", "import.not_yes_or_no"),
        (sheet_values.language, "klingon", "import.unknown_language"),
        (sheet_values.countries, "Kongo", "import.unknown_country"),
        (sheet_values.municipality, "Atlantis", "import.unknown_municipality"),
        (sheet_values.code("literacy"), "sujuva?", "import.unknown_word"),
        (sheet_values.hetu, "010184-9006", "hetu.check"),
    ],
)
def test_what_is_not_known_is_asked(read, word, key):
    assert error(read, word, "x") == key


def test_codes_and_phones_survive_excel():
    assert sheet_values.hetu(" 010184 -9005 ", "hetu") == "010184-9005"
    assert sheet_values.hetu("010184–9005", "hetu") == "010184-9005"
    assert sheet_values.phones(401234567, "phone") == ("0401234567",)
    assert sheet_values.phones("+358 40 123; 050 99", "phone") == ("+358 40 123", "050 99")
