"""The Finnish personal identity code (henkilötunnus, hetu).

Source: DVV, renewal of the personal identity code; the separators B-F and U-X may be issued since
1 January 2023, so the separator is part of the identity: two persons may differ by it alone.
Check character: the nine digits modulo 31. Sex is never derived from the code.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Self

from tekoto.errors import InvalidInputError

LENGTH = 11
SEPARATORS = "+-YXWVUABCDEF"
_FIRST_NUMBER, _FIRST_ARTIFICIAL = 2, 900
_CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_DASHES = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2013": "-", "\u2212": "-"})
_DIGITS = re.compile(r"[0-9]{6}.[0-9]{3}[0-9A-Z]")
# What may stand between the parts of a code in running text, also when it cannot be seen.
_GAP = "[\\s\u00ad\u200b-\u200d\u2060\ufeff]{0,3}"
_DASHED = SEPARATORS + "".join(map(chr, _DASHES))
_CANDIDATE = re.compile(
    f"(?<![0-9])(?=([0-9]{{6}}){_GAP}([{re.escape(_DASHED)}]){_GAP}([0-9]{{3}})"
    f"(?:([0-9A-Z])(?![0-9])|{_GAP}([0-9A-Z])(?![^\\W_])))",
    re.IGNORECASE,
)
_CENTURIES = {"+": 1800} | dict.fromkeys("-YXWVU", 1900) | dict.fromkeys("ABCDEF", 2000)


@dataclass(frozen=True, slots=True)
class Hetu:
    """A valid code in its stored form: upper case, all eleven characters.

    The value is kept out of ``repr`` so that it cannot reach a log by accident.
    """

    value: str = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a typed or pasted code; spaces around it, lower case and long dashes are accepted.

        Raises InvalidInputError, field ``hetu``: ``hetu.length``, ``hetu.characters``,
        ``hetu.separator``, ``hetu.date``, ``hetu.number`` (000 and 001 are never issued) or
        ``hetu.check``.
        """
        value = normalised(text)
        if len(value) != LENGTH:
            raise InvalidInputError("hetu.length", "hetu", length=len(value))
        if value[6] not in SEPARATORS:
            raise InvalidInputError("hetu.separator", "hetu", separator=value[6])
        if not _DIGITS.fullmatch(value):
            raise InvalidInputError("hetu.characters", "hetu")
        if _date_of(value) is None:
            raise InvalidInputError("hetu.date", "hetu")
        if int(value[7:10]) < _FIRST_NUMBER:
            raise InvalidInputError("hetu.number", "hetu")
        if _CHECK_CHARACTERS[int(value[:6] + value[7:10]) % 31] != value[10]:
            raise InvalidInputError("hetu.check", "hetu")
        return cls(value)

    @property
    def birth_date(self) -> date:
        """Return the date that the code says; the registered birth date may differ from it."""
        found = _date_of(self.value)
        if found is None:
            raise ValueError("a Hetu is made by Hetu.parse")
        return found

    @property
    def artificial(self) -> bool:
        """Tell whether the number is of the 900 series: temporary, never in the register.

        It is accepted with a warning, because it does not identify a person.
        """
        return int(self.value[7:10]) >= _FIRST_ARTIFICIAL

    def __str__(self) -> str:
        return self.value


def normalised(text: str) -> str:
    """Return a typed code trimmed, in upper case and with a plain hyphen, valid or not."""
    return text.translate(_DASHES).strip().upper()


def codes_in(text: str) -> tuple[Hetu, ...]:
    """Return the valid codes that a text holds, also spaced or in lower case.

    Of numbers that only look like a code, few have both a date and the right check character.
    """
    found = []
    for match in _CANDIDATE.finditer(text):
        try:
            found.append(Hetu.parse("".join(part for part in match.groups() if part)))
        except InvalidInputError:
            continue
    return tuple(found)


def _date_of(value: str) -> date | None:
    year = _CENTURIES[value[6]] + int(value[4:6])
    try:
        return date(year, int(value[2:4]), int(value[0:2]))
    except ValueError:
        return None
