"""The words for languages (ISO 639-3) and countries (ISO 3166-1 alpha-3).

The languages that quota refugees usually speak are a vocabulary, because several of them have
no name in Unicode's locale data; all others, and the countries, take their names from there.
"""

from functools import cache

from babel import Locale
from babel.core import get_global

from tekoto import vocabulary

# ICAO Doc 9303 part 3: codes of persons without a nationality, which no country list names.
_STATELESS = ("XXA", "XXB", "XXC")


def language_name(code: str, language: str) -> str:
    """Return the name of a language in ``fi``, ``sv`` or ``en``; an unknown code as it is.

    Two-letter codes (ISO 639-1) are understood too.
    """
    if not code:
        return ""
    long_code = {"fi": "fin", "sv": "swe", "en": "eng"}.get(code, code)
    if long_code in vocabulary.codes("languages"):
        return vocabulary.label("languages", long_code, language)
    short = _alias("language_aliases", code) or code
    return str(_locale(language).languages.get(short, code))


def country_name(code: str, language: str) -> str:
    """Return the name of a country in ``fi``, ``sv`` or ``en``; an unknown code as it is."""
    if code in _STATELESS:
        return {"fi": "kansalaisuudeton", "sv": "statslös", "en": "stateless"}[language]
    short = _alias("territory_aliases", code) or code
    return str(_locale(language).territories.get(short, code))


@cache
def _locale(language: str) -> Locale:
    return Locale(language)


@cache
def _alias(table: str, code: str) -> str:
    found = get_global(table).get(code)  # type: ignore[arg-type]
    return str(found[0] if isinstance(found, list) else found or "")
