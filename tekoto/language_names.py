"""Names of languages and countries in Finnish, Swedish and English.

The languages of quota refugees come from ``resources/codes/languages.csv``: the Unicode data behind
Babel lack Dari, Hazaragi, Kurmanji and Congo Swahili, or name them otherwise than Finnish
interpreting services do. Every other language, and every country, is named by Babel.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, cast

import resources
from tekoto.names import sort_key

if TYPE_CHECKING:
    from babel import Locale

Direction = Literal["ltr", "rtl"]


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its ISO 639-3 code; ``endonym`` is empty where no spelling is certain."""

    code: str
    iso639_1: str
    fi: str
    sv: str
    en: str
    endonym: str
    direction: Direction
    script: str

    def name(self, language: str) -> str:
        """Return the name in ``fi``, ``sv`` or ``en``; KeyError for any other."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its ISO 3166-1 alpha-3 code, or an ICAO 9303 code such as XXA, stateless."""

    code: str
    name: str


def languages() -> tuple[Language, ...]:
    """Return the languages offered in lists, in the order of the table."""
    return tuple(dict.fromkeys(_languages().values()))


def language_name(code: str, language: str) -> str:
    """Return the name of an ISO 639-3 or 639-1 code, or the code itself when nobody knows it."""
    found = _languages().get(code)
    if found:
        return found.name(language)
    return str(_locale(language).languages.get(code, code))


def endonym(code: str) -> str:
    """Return what the speakers call the language, or an empty text."""
    found = _languages().get(code)
    return found.endonym if found else ""


def direction(code: str) -> Direction:
    """Return the writing direction of a language; ``ltr`` when it is not known."""
    found = _languages().get(code)
    return found.direction if found else "ltr"


def country_name(code: str, language: str) -> str:
    """Return the name of an alpha-3 code; KeyError for an unknown code."""
    return _countries(language)[code]


@cache
def countries(language: str) -> tuple[Country, ...]:
    """Return all countries in alphabetical order, the ICAO codes for persons without one last."""
    special = {row["alpha3"] for row in _country_rows() if not row["alpha2"]}
    every = [Country(code, name) for code, name in _countries(language).items()]
    return tuple(sorted(every, key=lambda item: (item.code in special, sort_key(item.name))))


@cache
def language_codes_by_name() -> Mapping[str, str]:
    """Return the code of each listed language by its code and names in lower case.

    The table's own names win over those of Babel.
    """
    found: dict[str, str] = {}
    for language in ("en", "sv", "fi"):
        for code, name in _locale(language).languages.items():
            if code in _languages():
                found[str(name).casefold()] = _languages()[code].code
    for code, item in _languages().items():
        for word in (code, item.endonym, item.en, item.sv, item.fi):
            if word:
                found[word.casefold()] = item.code
    return MappingProxyType(found)


@cache
def country_codes_by_name() -> Mapping[str, str]:
    """Return the alpha-3 code of each country by its codes and names in lower case."""
    found: dict[str, str] = {}
    for language in ("en", "sv", "fi"):
        for code, name in _countries(language).items():
            found[name.casefold()] = code
    for row in _country_rows():
        for word in (row["alpha2"], row["alpha3"]):
            if word:
                found[word.casefold()] = row["alpha3"]
    return MappingProxyType(found)


@cache
def _countries(language: str) -> Mapping[str, str]:
    territories = _locale(language).territories
    names = {
        row["alpha3"]: territories[row["alpha2"]] if row["alpha2"] else row[language]
        for row in _country_rows()
    }
    return MappingProxyType(names)


def _country_rows() -> tuple[Mapping[str, str], ...]:
    return resources.rows("codes/countries.csv")


@cache
def _locale(language: str) -> "Locale":
    if language not in {"fi", "sv", "en"}:
        raise KeyError(language)
    from babel import Locale

    return Locale(language)


@cache
def _languages() -> Mapping[str, Language]:
    table: dict[str, Language] = {}
    for row in resources.rows("codes/languages.csv"):
        found = Language(
            code=row["iso639_3"],
            iso639_1=row["iso639_1"],
            fi=row["fi"],
            sv=row["sv"],
            en=row["en"],
            endonym=row["endonym"],
            direction=cast(Direction, row["direction"]),
            script=row["script"],
        )
        for code in (row["iso639_3"], row["iso639_1"], row["alias"]):
            if code:
                table[code] = found
    return MappingProxyType(table)
