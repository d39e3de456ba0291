"""Which letters of a text met what was typed, so that a hit can show why it is one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from tekoto.index_words import word_places, words
from tekoto.name_keys import search_keys
from tekoto.searching import identifier_key, phone_key

Span = tuple[int, int]
"""First letter and the one after the last."""
_Word = tuple[int, int, str]
"""Where a word stands, how long it is, and how it is compared."""
_CHUNK = re.compile(r"\S+")
_DIGITS = "0123456789"


def words_begun(text: str, wanted: Sequence[str]) -> tuple[Span, ...]:
    """Return where words of a text begin as wanted (words as ``tekoto.index_words.words``)."""
    return _begun(_folded(text), wanted)


def name_begun(name: str, wanted: Sequence[str]) -> tuple[Span, ...]:
    """Return the same of a name, which is remembered: the next keystroke finds it again."""
    return _begun(_folded_name(name), wanted)


def name_met(names: Sequence[str], wanted: Sequence[str]) -> bool:
    """Tell whether every wanted word begins a word of one of the names."""
    parts = [part for name in names for part in _name_words(name)]
    return all(any(part.startswith(word) for part in parts) for word in wanted)


def words_alike(text: str, wanted: Sequence[Sequence[str]]) -> tuple[Span, ...]:
    """Return the words of a name that sound like one of the typed; ``wanted`` are their keys."""
    alternatives = tuple(key for keys in wanted for key in keys)
    return tuple(
        (chunk.start(), chunk.start() + len(chunk.group().rstrip(",;")))
        for chunk in _CHUNK.finditer(text)
        if any(stored.startswith(alternatives) for stored in _keys(chunk.group()))
    )


def code_begun(text: str, key: str) -> tuple[Span, ...]:
    """Return the beginning of a code that a typed key stands for."""
    if not key or not identifier_key(text).startswith(key):
        return ()
    length = next(
        (n for n in range(1, len(text) + 1) if len(identifier_key(text[:n])) >= len(key)), len(text)
    )
    return ((0, length),)


def phone_begun(text: str, key: str) -> tuple[Span, ...]:
    """Return the beginning of a phone number that a typed ``phone_key`` stands for."""
    if not key or not phone_key(text).startswith(key):
        return ()
    # The country code is not written in a national number, and two zeros stand for a plus.
    longer = len(phone_key(text)) - sum(character in _DIGITS for character in text)
    wanted = len(key) - longer
    seen = 0
    for place, character in enumerate(text):
        seen += character in _DIGITS
        if seen >= wanted:
            return ((0, place + 1),)
    return ((0, len(text)),)


@lru_cache(maxsize=4_096)
def _keys(word: str) -> tuple[str, ...]:
    return search_keys(word)


@lru_cache(maxsize=1_024)
def _folded_name(name: str) -> tuple[_Word, ...]:
    return tuple(_folded(name))


@lru_cache(maxsize=1_024)
def _name_words(name: str) -> tuple[str, ...]:
    return tuple(words(name))


def _folded(text: str) -> Iterator[_Word]:
    for start, part in word_places(text):
        folded = words(part)
        if folded:
            yield start, len(part), folded[0]


def _begun(parts: Iterable[_Word], wanted: Sequence[str]) -> tuple[Span, ...]:
    found: list[Span] = []
    for start, length, folded in parts:
        begun = max([len(word) for word in wanted if folded.startswith(word)], default=0)
        if begun:
            # Accents may fold away: then it is the whole word.
            found.append((start, start + (begun if len(folded) == length else length)))
    return tuple(found)
