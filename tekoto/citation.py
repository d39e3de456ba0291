"""Sources in the reader's language; the rule data keep them in English.

A source names one or more laws, lists or bodies, ``; `` between them, and may say after ``: `` what
each says. Law is put as is the custom (vocabulary ``citations``), other sources have their words
in ``source_words``; an address or a name stays as it is.
"""

import re
from collections.abc import Mapping
from functools import cache

from tekoto import vocabulary

_ACT = re.compile(r"(?:[A-Z][a-z]+ )*Act (?:on (?:[A-Z][a-z]+ )+)?(\d+)/(\d+)")
_PARTS = tuple(
    (code, re.compile(pattern))
    for code, pattern in (
        ("regulation", r"Regulation \(EU\) (\d+/\d+)"),
        ("directive", r"Directive (\d+/\d+)/EC"),
        ("annex", r"Annex ([IVX]+)"),
        ("articles", r"Articles (\d+) and (\d+)"),
        ("article_point", r"Article (\d+)\((\d+)\)\(([a-z])\)"),
        ("article", r"Article (\d+)"),
        ("objective", r"specific objective (\d+)"),
        ("earlier", r"^earlier (.+)"),
        ("bill", r"^HE (\d+/\d+)"),
        ("committee", r"^FvUB (\d+/\d+)"),
        ("section", r"§ (\d+(?: [a-z]\b)?)(?![\d(])"),
        ("section_point", r"§ (\d+)\((\d+)\)\((\d+)\)"),
        ("practice", r"^Tekoto practice$"),
        ("office_practice", r"^Office practice$"),
        ("own_list", r"^Tekoto [a-z -]+$"),
        ("glossary", r"^[Gg]lossary(?: \d+(?:, \d+)*)?$"),
    )
)


def cited(source: str, language: str) -> str:
    """Return a source in ``fi``, ``sv`` or ``en``, each that it names once.

    Raises KeyError for another language.
    """
    named = (_whole(one, language) for one in source.split("; "))
    return "; ".join(dict.fromkeys(named))


def _whole(source: str, language: str) -> str:
    return ": ".join(_put(part, language) for part in source.split(": "))


def _put(source: str, language: str) -> str:
    code = _words().get(source)
    if code is not None:
        return vocabulary.label("source_words", code, language)
    source = _ACT.sub(lambda found: _act(found, language), source)
    for code, pattern in _PARTS:
        source = _replaced(source, pattern, vocabulary.label("citations", code, language))
    return source


def _replaced(source: str, pattern: re.Pattern[str], template: str) -> str:
    return pattern.sub(lambda found: template.format(*found.groups()), source)


def _act(found: re.Match[str], language: str) -> str:
    """Return an act with the name by which it is known, if it has one."""
    number, year = found.groups()
    code = f"act_{number}_{year}"
    known = code in vocabulary.codes("citations")
    return f"{vocabulary.label('citations', code if known else 'act', language)} {number}/{year}"


@cache
def _words() -> Mapping[str, str]:
    codes = vocabulary.codes("source_words")
    return {vocabulary.label("source_words", code, "en"): code for code in codes}
