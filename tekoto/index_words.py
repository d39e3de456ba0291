"""Words as the search index keeps them: ready made, so that both engines index the same.

A word of the index is a mark that says what it is, and its text. No word holds an ASCII sign
other than letters and digits: the index splits at nothing but spaces.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from tekoto.client import ClientForm
from tekoto.name_keys import search_keys
from tekoto.searching import identifier_key, phone_key

MAX_WORD_CHARACTERS = 48
# The marks are no letters or digits, so that no text of a person can begin with one.
OWN_OPEN, OWN_CLOSED, OFFICE_OPEN, OFFICE_CLOSED = "§a", "§z", "§o", "§c"
PLAIN, KEY, CODE, OLD_CODE, HETU, OLD_HETU = "·", "≈", "＃", "°", "※", "¤"
PHONE, HIDDEN_PHONE = "☎", "☏"
FIELD = "◆"
_MARKS = str.maketrans("", "", "§·≈＃°※¤☎☏◆")
_BREAKS = re.compile(
    r"[\s\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x9f\u00ab\u00bb\u00a1\u00bf\u00b4\u00b7"
    r"\u0589\u060c\u061b\u061f\u06d4\u0964\u0965\u104a\u104b\u1361-\u1368"
    r"\u2000-\u206f\u3000-\u303f\ufeff\uff01-\uff0f\uff1a-\uff20]+"
)
# Accents of the Latin, Greek and Cyrillic scripts; Arabic vowel signs and the lengthening stroke.
_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u0640]")
_SHORTEST_NOTE_WORD = 2


def words(text: str) -> list[str]:
    """Return the words of a text without case and accents, in order, repetitions kept."""
    folded = text.casefold()
    if not folded.isascii():
        folded = _ACCENTS.sub("", unicodedata.normalize("NFKD", folded).casefold())
        folded = unicodedata.normalize("NFC", folded).translate(_MARKS)
    return [word[:MAX_WORD_CHARACTERS] for word in _BREAKS.split(folded) if word]


def word_places(text: str) -> Iterator[tuple[int, str]]:
    """Yield the words of a text as they stand in it, each with its place."""
    start = 0
    for gap in _BREAKS.finditer(text):
        if gap.start() > start:
            yield start, text[start : gap.start()]
        start = gap.end()
    if start < len(text):
        yield start, text[start:]


def note_words(text: str) -> tuple[str, ...]:
    """Return the different words of a note that are long enough to be looked for."""
    return tuple(dict.fromkeys(word for word in words(text) if len(word) >= _SHORTEST_NOTE_WORD))


def field_words(values: Iterable[str]) -> tuple[str, ...]:
    """Return the different words of an office's own fields."""
    return tuple(dict.fromkeys(FIELD + word for value in values for word in words(value)))


def coded(text: str) -> str:
    """Return a code with its ASCII signs replaced by their wide forms (``-`` by U+FF0D)."""
    if text.isalnum():
        return text[:MAX_WORD_CHARACTERS]
    return "".join(
        character if character.isalnum() or ord(character) > 0x7E else chr(ord(character) + 0xFEE0)
        for character in text
        if ord(character) > 0x20
    )[:MAX_WORD_CHARACTERS]


def client_words(
    form: ClientForm, number: str, former: Iterable[tuple[str, str]], *, protected: bool
) -> tuple[str, ...]:
    """Return the words under which a client is found.

    ``former`` are the kinds and values of codes that are no longer valid; ``protected`` puts
    phone numbers where only the client's own adviser's search looks.
    """
    return tuple(dict.fromkeys(_client_words(form, number, former, protected=protected)))


@lru_cache(maxsize=16384)
def _name_words(name: str) -> tuple[str, ...]:
    plain = (PLAIN + word for word in words(name))
    return (*plain, *(KEY + coded(key) for key in search_keys(name)))


def _client_words(
    form: ClientForm, number: str, former: Iterable[tuple[str, str]], *, protected: bool
) -> Iterator[str]:
    names = [form.family_name, form.given_names, form.call_name]
    names.extend(name.value for name in form.names)
    for name in names:
        if name:
            yield from _name_words(name)
    # The whole chain once more, for what its neighbours make together (al-Khatib, Abd Allah).
    chain = f"{form.given_names} {form.family_name}"
    yield from (KEY + coded(key) for key in search_keys(chain))
    if form.hetu:
        yield HETU + coded(form.hetu)
    for code in form.other_identifiers:
        yield CODE + identifier_key(code.value)[:MAX_WORD_CHARACTERS]
    yield CODE + identifier_key(number)
    for kind, value in former:
        if kind == "hetu":
            yield OLD_HETU + coded(value)
        else:
            yield OLD_CODE + identifier_key(value)[:MAX_WORD_CHARACTERS]
    for contact in form.contacts:
        key = phone_key(contact.value) if contact.kind == "phone" else ""
        if key:
            yield (HIDDEN_PHONE if protected else PHONE) + key[:MAX_WORD_CHARACTERS]
