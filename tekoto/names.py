"""How a person's name is shown, sorted and kept apart from text in the other direction.

A family name or given names may be missing (Burmese, Afghan and Indonesian single names), never
both. Names are shown as entered: nothing is split, re-ordered or re-cased.
"""

import unicodedata
from dataclasses import dataclass

from tekoto.errors import InvalidInputError

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
# Finnish order: v and w are one letter, and å ä ö follow z (SFS 4600). The signs stand after z.
_ALPHABET = str.maketrans(
    {"w": "v", "å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "õ": "}"}
    | {"ü": "y", "ð": "d", "đ": "d", "þ": "th", "ł": "l", "ı": "i", "-": " "}
    | dict.fromkeys("'’ʼʿʾ`´", "")
)


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name as registered.

    Raises InvalidInputError ``name.missing``, field ``family_name``, when both parts are empty.
    """

    family: str = ""
    given: str = ""

    def __post_init__(self) -> None:
        if not self.family.strip() and not self.given.strip():
            raise InvalidInputError("name.missing", "family_name")

    @property
    def display_name(self) -> str:
        """Return ``Yousef al-Khatib``, or the only part there is."""
        return " ".join(part.strip() for part in (self.given, self.family) if part.strip())

    @property
    def listing_name(self) -> str:
        """Return ``al-Khatib, Yousef``, or the only part there is."""
        return ", ".join(part.strip() for part in (self.family, self.given) if part.strip())

    @property
    def sort_key(self) -> str:
        """Return the key by which Finnish lists order people: family name first, if there is one.

        Compare keys by code point (database collation ``C`` or binary).
        """
        return sort_key(self.listing_name)


def isolate(text: str) -> str:
    """Wrap text of unknown direction so that it cannot re-order its neighbours (UAX #9)."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}" if text else text


def sort_key(text: str) -> str:
    """Return a key in Finnish alphabetical order: å ä ö last, v and w as one, accents ignored."""
    composed = unicodedata.normalize("NFC", text).casefold().translate(_ALPHABET)
    if not composed.isascii():
        composed = "".join(
            character
            for character in unicodedata.normalize("NFD", composed)
            if not unicodedata.combining(character)
        )
    return " ".join(composed.replace(",", " ,").split())
