"""Municipalities through mergers, and the names of languages and countries."""

from datetime import date

import pytest

from tekoto import language_names
from tekoto.municipality import SPECIAL_CODES, municipalities, municipality

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "code, name, swedish",
    [
        ("049", "Espoo", "Esbo"),
        ("286", "Kouvola", "Kouvola"),
        ("905", "Vaasa", "Vasa"),
    ],
)
def test_names(code: str, name: str, swedish: str) -> None:
    found = municipality(code)
    assert (found.name("fi"), found.name("sv")) == (name, swedish)


def test_merged_municipality_leads_to_its_successor() -> None:
    assert municipality("911").name_fi == "Valtimo"
    assert municipality("911", date(2019, 12, 31)).code == "911"
    assert municipality("911", date(2020, 1, 1)).code == "541"
    assert municipality("099", TODAY).name_fi == "Kankaanpää"


def test_list_of_today_has_neither_merged_nor_special_ones() -> None:
    codes = {found.code for found in municipalities(TODAY)}
    assert len(codes) == 309
    assert not codes & {"911", "099", *SPECIAL_CODES}
    assert "911" in {found.code for found in municipalities(date(2019, 6, 1))}
    assert municipality("200").name_sv == "Utlandet"


def test_unknown_municipality_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        municipality("999")


@pytest.mark.parametrize(
    "code, language, name",
    [
        ("prs", "fi", "dari"),
        ("kmr", "sv", "kurdiska (kurmanji)"),
        ("ti", "en", "Tigrinya"),
        ("swh", "fi", "swahili"),
        ("de", "fi", "saksa"),
        ("vi", "sv", "vietnamesiska"),
        ("qqq", "fi", "qqq"),
    ],
)
def test_language_names(code: str, language: str, name: str) -> None:
    assert language_names.language_name(code, language) == name


def test_languages_have_direction_and_endonym() -> None:
    assert language_names.direction("prs") == "rtl"
    assert language_names.direction("som") == "ltr"
    assert language_names.endonym("tir") == "ትግርኛ"
    listed = language_names.languages()
    assert len(listed) == len({language.code for language in listed}) == 44


@pytest.mark.parametrize(
    "code, language, name",
    [
        ("SYR", "fi", "Syyria"),
        ("COD", "sv", "Kongo-Kinshasa"),
        ("MMR", "en", "Myanmar (Burma)"),
        ("XXA", "fi", "Kansalaisuudeton"),
        ("FIN", "sv", "Finland"),
    ],
)
def test_country_names(code: str, language: str, name: str) -> None:
    assert language_names.country_name(code, language) == name


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_countries_are_complete_and_sorted(language: str) -> None:
    listed = language_names.countries(language)
    codes = [country.code for country in listed]
    assert len(codes) == len(set(codes)) > 250
    assert set(codes[-4:]) == {"XXA", "XXB", "XXC", "XXX"}
    assert all(country.name for country in listed)
    assert "PSE" in codes


def test_other_interface_languages_are_a_mistake() -> None:
    with pytest.raises(KeyError):
        language_names.countries("de")
    with pytest.raises(KeyError):
        language_names.language_name("prs", "de")
