"""What was typed into the one search field, read as everything it may be.

A text may be an identity code, a phone number, another identifier and a name at the same time; the
store looks for each reading that is not empty.
"""

import re
import unicodedata
from dataclasses import dataclass

from tekoto.hetu import normalised as normalised_hetu
from tekoto.name_keys import query_keys

MAX_QUERY_CHARACTERS = 200
_SHORTEST_PHONE = 4
_SHORTEST_IDENTIFIER = 3
_HETU_BEGINNING = re.compile(r"[0-9]{6}(?:[-+YXWVUABCDEF](?:[0-9]{0,3}|[0-9]{3}[0-9A-Y]))?")
_NO_DIGIT = re.compile("[^0-9]+")
_PHONE = re.compile(r"[+(]?[0-9][0-9 ()./-]*")
_IDENTIFIER = re.compile(r"[0-9A-Za-z][0-9A-Za-z ./-]*")


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """The readings of one typed text; an empty reading is None or ``()``.

    ``hetu`` begins a stored code (whole when eleven characters); ``phone`` begins a stored
    ``phone_key``; ``identifier`` begins a stored ``identifier_key``; every tuple of ``words`` must
    be met by one alternative that begins a stored search key of a name; ``note_words`` are the
    plain words for note text, the last one possibly half typed.
    """

    text: str
    hetu: str | None = None
    phone: str | None = None
    identifier: str | None = None
    words: tuple[tuple[str, ...], ...] = ()
    note_words: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Tell whether there is nothing to look for."""
        return not (self.hetu or self.phone or self.identifier or self.words or self.note_words)


def parse(text: str) -> SearchQuery:
    """Read the search field; never fails, and ignores what exceeds 200 characters."""
    trimmed = text[:MAX_QUERY_CHARACTERS].strip()
    return SearchQuery(
        text=trimmed,
        hetu=_hetu(trimmed),
        phone=_phone(trimmed),
        identifier=_identifier(trimmed),
        words=query_keys(trimmed),
        note_words=_plain_words(trimmed),
    )


def phone_key(text: str) -> str:
    """Return the digits of a number with the country code: ``040 123`` is ``35840123``.

    A leading zero means Finland, two zeros or a plus an international number.
    """
    digits = _NO_DIGIT.sub("", text)
    if text.strip().startswith("+"):
        return digits
    if digits.startswith("00"):
        return digits.removeprefix("00")
    return "358" + digits.removeprefix("0") if digits.startswith("0") else digits


def identifier_key(text: str) -> str:
    """Return an identifier as it is compared: upper case, without spaces and separators."""
    normal = unicodedata.normalize("NFKC", text).upper()
    return "".join(filter(str.isalnum, normal))


def _hetu(text: str) -> str | None:
    value = normalised_hetu(text)
    return value if _HETU_BEGINNING.fullmatch(value) else None


def _phone(text: str) -> str | None:
    typed = sum(character in "0123456789" for character in text)
    return phone_key(text) if _PHONE.fullmatch(text) and typed >= _SHORTEST_PHONE else None


def _identifier(text: str) -> str | None:
    key = identifier_key(text)
    has_digit = any(character in "0123456789" for character in key)
    enough = len(key) >= _SHORTEST_IDENTIFIER
    return key if has_digit and enough and _IDENTIFIER.fullmatch(text) else None


def _plain_words(text: str) -> tuple[str, ...]:
    normal = unicodedata.normalize("NFKC", text).casefold()
    return tuple(re.findall(r"\w+", normal))
