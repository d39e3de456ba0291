"""Whose name a text tells: a matter that is nobody's must not speak of who is under turvakielto."""

import re
from collections.abc import Iterable

# Finnish puts its endings after a name; of two letters too many words begin with.
_INFLECTED = 3


def tells_a_name(text: str, names: Iterable[str]) -> bool:
    """Tell whether a text holds somebody's family name and one of her given names.

    ``names`` are written ``Family, Given``; each part may stand in the text with an ending.
    """
    words = _words(text)
    return any(_told(words, name) for name in names)


def _told(words: list[str], name: str) -> bool:
    family, _comma, given = name.partition(",")
    parts = _words(family)
    first = _words(given)
    if not parts:
        return False
    whole = all(any(_begins(word, part) for word in words) for part in parts)
    return whole and (not first or any(_begins(w, part) for w in words for part in first))


def _begins(word: str, part: str) -> bool:
    return word.startswith(part) if len(part) >= _INFLECTED else word == part


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
