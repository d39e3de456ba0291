"""Code lists with their words: organisation types, states, reasons, grounds.

The data are ``resources/vocabulary/<name>.csv``. An unknown vocabulary, code or language is a
mistake in the program, not something a user can act on, so it raises the plain Python error.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Literal, cast

import resources

LANGUAGES: tuple[str, ...] = ("fi", "sv", "en")


@dataclass(frozen=True, slots=True)
class Term:
    """One code with its words, where they come from, and when the code may be chosen.

    ``confidence`` is ``S`` (seen in the named source) or ``K`` (professional knowledge).
    ``valid_from`` and ``valid_to`` are inclusive; None means open.
    """

    code: str
    fi: str
    sv: str
    en: str
    source: str
    confidence: Literal["S", "K"]
    valid_from: date | None
    valid_to: date | None

    def label(self, language: str) -> str:
        """Return the word in ``fi``, ``sv`` or ``en``; KeyError for any other language."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]

    def valid_on(self, day: date) -> bool:
        """Tell whether the code may be chosen for something that happens on ``day``."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


def label(vocabulary: str, code: str, language: str) -> str:
    """Return the word of a code, whether or not the code is still valid.

    Raises KeyError for an unknown code or language, FileNotFoundError for an unknown vocabulary.
    """
    return _terms(vocabulary)[code].label(language)


def codes(vocabulary: str, on: date | None = None) -> tuple[str, ...]:
    """Return the codes in the order of the file; with ``on``, only those valid on that day."""
    return tuple(
        term.code for term in _terms(vocabulary).values() if on is None or term.valid_on(on)
    )


def term(vocabulary: str, code: str) -> Term:
    """Return everything known of a code; KeyError when there is none."""
    return _terms(vocabulary)[code]


@cache
def _terms(vocabulary: str) -> Mapping[str, Term]:
    terms: dict[str, Term] = {}
    for row in resources.rows(f"vocabulary/{vocabulary}.csv"):
        terms[row["code"]] = Term(
            code=row["code"],
            fi=row["fi"],
            sv=row["sv"],
            en=row["en"],
            source=row["source"],
            confidence=cast(Literal["S", "K"], row["conf"]),
            valid_from=resources.day(row["valid_from"]),
            valid_to=resources.day(row["valid_to"]),
        )
    return MappingProxyType(terms)
