"""Sources are put in the reader's language, law as is its custom."""

import re
from collections.abc import Iterator

import pytest

import resources
from tekoto import vocabulary
from tekoto.citation import cited

ANNEX = "Regulation (EU) 2021/1147 Annex VIII, specific objective 2, O.2.3"
# What is written alike in every language, or only in Swedish as in the data.
A_NAME = re.compile(
    r"[\w.-]+\.(fi|com)(/\S*)?|STT \d+|FvUB .*|Finlex|EUR-Lex|ISO \d+|UNESCO ISCED 2011"
    r"|Standard SFS 6002|Vikkelästi .*|Kotopaikka2 .*"
)


@pytest.mark.parametrize(
    "source, language, words",
    [
        (ANNEX, "fi", "Asetus (EU) 2021/1147 liite VIII, erityistavoite 2, O.2.3"),
        (ANNEX, "sv", "Förordning (EU) 2021/1147 bilaga VIII, särskilt mål 2, O.2.3"),
        (ANNEX, "en", ANNEX),
        (
            "Regulation (EU) 2021/1060 Articles 42 and 63",
            "fi",
            "Asetus (EU) 2021/1060 42 ja 63 artikla",
        ),
        ("Act 1386/2010 § 12; kotouttaminen.fi/a", "fi", "Laki 1386/2010 12 §; kotouttaminen.fi/a"),
        ("Act 1386/2010 § 12", "en", "Act 1386/2010 § 12"),
        ("Act 632/1998", "sv", "Lag 632/1998"),
        ("Aliens Act 301/2004 § 52 a", "fi", "Ulkomaalaislaki 301/2004 52 a §"),
        ("Act 621/1999 § 24(1)(24)", "fi", "Julkisuuslaki 621/1999 24 § 1 mom. 24 kohta"),
        ("Alcohol Act 1102/2017: no end of validity", "sv", "Alkohollag 1102/2017: ingen sluttid"),
        (
            "Act on Private Security Services 1085/2015: five years",
            "fi",
            "Laki yksityisistä turvallisuuspalveluista 1085/2015: viisi vuotta",
        ),
        (
            "Act 681/2023; earlier Act 1386/2010 § 87",
            "sv",
            "Lag 681/2023; Lag 1386/2010 87 § (tidigare)",
        ),
        (
            "Glossary 30, 111; Common usage; Glossary 5",
            "fi",
            "Tekoton sanasto; Yleinen kielenkäyttö",
        ),
        ("Tekoto client model; Tekoto practice", "fi", "Tekoton oma luettelo; Tekoton käytäntö"),
        ("kotoutuminen.fi", "sv", "kotoutuminen.fi"),
    ],
)
def test_a_source_is_named_as_is_the_custom_of_the_language(
    source: str, language: str, words: str
) -> None:
    assert cited(source, language) == words


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_no_source_cites_an_act_in_english(language: str) -> None:
    sources = set(_sources("."))
    assert len(sources) > 100
    for source in sources:
        words = cited(source, language)
        assert not re.search(r"\bActs?\b|Regulation|Annex|Article|[Gg]lossary", words), words


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_what_the_window_shows_of_sources_is_in_its_language(language: str) -> None:
    shown = {source for name in vocabulary.codes("vocabularies") for source in _sources_of(name)}
    for name in ("deadlines", "card_validities"):
        shown |= {row["source"] for row in resources.rows(f"rules/{name}.csv")}
    shown |= {one["source"] for one in _found(resources.json_data("rules/path_templates.json"))}
    english = [
        part
        for source in shown
        for part in re.split("; |: ", source)
        if cited(part, language) == part and not A_NAME.fullmatch(part)
    ]
    assert not english


def _sources(folder: str) -> Iterator[str]:
    for path in sorted(resources.path(folder).rglob("*.csv")):
        for row in resources.rows(str(path.relative_to(resources.path(".")))):
            if row.get("source"):
                yield row["source"]
    for path in sorted(resources.path("rules").glob("*.json")):
        for one in _found(resources.json_data(f"rules/{path.name}")):
            yield one["source"]


def _sources_of(name: str) -> set[str]:
    return {row["source"] for row in resources.rows(f"vocabulary/{name}.csv")}


def _found(data: object) -> Iterator[dict[str, str]]:
    """Return every object of a JSON file that names its source."""
    if isinstance(data, dict):
        if "source" in data:
            yield data
        data = list(data.values())
    if isinstance(data, list):
        for one in data:
            yield from _found(one)
