"""Citations of law in the reader's language; the rule data keep them in English."""

import re

from tekoto import vocabulary

_PARTS = (
    ("regulation", re.compile(r"Regulation \(EU\) (\d+/\d+)")),
    ("annex", re.compile(r"Annex ([IVX]+)")),
    ("articles", re.compile(r"Articles (\d+) and (\d+)")),
    ("article", re.compile(r"Article (\d+)")),
    ("objective", re.compile(r"specific objective (\d+)")),
    ("practice", re.compile("Tekoto practice")),
    ("office_practice", re.compile("Office practice")),
    ("act", re.compile(r"Act (\d+/\d+) § (\d+\w*)")),
)


def cited(source: str, language: str) -> str:
    """Return a source with the law that it names put as is the custom in ``fi``, ``sv`` or ``en``.

    What is no citation, such as an address, stays as it is. Raises KeyError for another language.
    """
    for code, pattern in _PARTS:
        source = _replaced(source, pattern, vocabulary.label("citations", code, language))
    return source


def _replaced(source: str, pattern: re.Pattern[str], template: str) -> str:
    return pattern.sub(lambda found: template.format(*found.groups()), source)
