"""What a cell of an adviser's own sheet means, in any of the ways in which people write it.

Nothing is guessed that could be wrong: a cell that can mean two things is an error of its row.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType
from typing import TypeAlias

import resources
from tekoto import dates, vocabulary
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.errors import InvalidInputError
from tekoto.hetu import Hetu
from tekoto.language_names import country_codes_by_name, language_codes_by_name
from tekoto.municipality import codes_by_name
from tekoto.sheet import Scalar, cell_text

Value: TypeAlias = str | bool | date | PartialDate | tuple[str, ...]
DAY_FIRST, MONTH_FIRST = "dmy", "mdy"

_SIGNS = re.compile(r"[^\w]+|_")
_FINNISH = re.compile(r"(\d{1,2})[.,]\s?(\d{1,2})[.,]\s?(\d{4}|\d{2})\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})")
_TIME = re.compile(r"\s+(?:klo\s*)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?$")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_YEAR = re.compile(r"(1[89]\d{2}|20\d{2})")
_MONTH = re.compile(r"(\d{1,2})[./](1[89]\d{2}|20\d{2})")
_ABOUT = re.compile(r"^(?:n\.?|noin|arviolta|ca\.?|cirka|about|approx\.?)\s+", re.IGNORECASE)
_ESTIMATED = re.compile(r"\s*\((?:arv|uppsk|est)\w*\.?\)$", re.IGNORECASE)
_MOBILE = re.compile(r"(?:4\d|50)\d{5,8}")
_PARTS = re.compile(r"[,/&]| ja | och | and ", re.IGNORECASE)
# Excel counts days from here: it takes 1900 for a leap year (ECMA-376, 18.17.4.1).
_SERIAL_START = date(1899, 12, 30)
_FIRST_SERIAL, _LAST_SERIAL = 2_500, 80_000


def key(text: str) -> str:
    """Return a word as it is compared: without case, signs and doubled spaces."""
    return " ".join(_SIGNS.sub(" ", text.casefold()).split())


def day(cell: Scalar, field: str, order: str = "") -> date:
    """Read a date: ``22.11.2026``, ``2026-11-22``, Excel's own, or with slashes in an ``order``.

    Raises InvalidInputError ``import.date_order`` for slashes without an order, and as
    ``tekoto.dates.parse_date`` does.
    """
    if isinstance(cell, date):
        return _sensible(cell, field)
    text = _TIME.sub("", cell_text(cell))
    if _NUMBER.fullmatch(text) and not isinstance(cell, bool):
        number = float(text.replace(",", "."))
        if _FIRST_SERIAL <= number <= _LAST_SERIAL:
            return _SERIAL_START + timedelta(days=int(number))
    if found := _FINNISH.fullmatch(text):
        first, second, year = found.groups()
        return _date(year, second, first, field)
    if found := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        year, month, day_ = found.groups()
        return _date(year, month, day_, field)
    if found := SLASHED.fullmatch(text):
        first, second, year = found.groups()
        if not order:
            raise InvalidInputError("import.date_order", field)
        if order == MONTH_FIRST:
            first, second = second, first
        return _date(year, second, first, field)
    raise InvalidInputError("date.form", field)


def birth(cell: Scalar, field: str, order: str = "") -> PartialDate:
    """Read a birth date, or as much of one as is known: a month, a year, an estimate."""
    if isinstance(cell, date):
        return PartialDate(_sensible(cell, field))
    text = cell_text(cell)
    estimated = bool(_ESTIMATED.search(text) or _ABOUT.match(text))
    text = _ABOUT.sub("", _ESTIMATED.sub("", text)).strip()
    if found := _YEAR.fullmatch(text):
        first = date(int(found.group(1)), 1, 1)
        return PartialDate(first, BirthPrecision.ESTIMATED if estimated else BirthPrecision.YEAR)
    if found := _MONTH.fullmatch(text):
        when = _date(found.group(2), found.group(1), "1", field)
        return PartialDate(when, BirthPrecision.ESTIMATED if estimated else BirthPrecision.MONTH)
    pieces = _FINNISH.fullmatch(text) or SLASHED.fullmatch(text)
    if pieces and len(pieces.group(3)) == 2:
        # 19 may be 1919 or 2019, and both have clients.
        raise InvalidInputError("import.birth_century", field)
    precision = BirthPrecision.ESTIMATED if estimated else BirthPrecision.DAY
    return PartialDate(day(text if isinstance(cell, str) else cell, field, order), precision)


def hetu(cell: Scalar, field: str) -> str:
    """Read an identity code with spaces anywhere; raises as ``Hetu.parse``."""
    return Hetu.parse("".join(cell_text(cell).split())).value


def phones(cell: Scalar, field: str) -> tuple[str, ...]:
    """Read phone numbers; one that Excel took for a number gets its leading zero back."""
    text = cell_text(cell)
    if not isinstance(cell, str) and _MOBILE.fullmatch(text):
        text = f"0{text}"
    return lines(text, field)


def lines(cell: Scalar, field: str) -> tuple[str, ...]:
    """Read texts parted by semicolons or line breaks."""
    parts = (part.strip() for part in re.split(r"[;\n]", cell_text(cell)))
    return tuple(dict.fromkeys(part for part in parts if part))


def text(cell: Scalar, field: str) -> str:
    """Read a text."""
    return cell_text(cell)


def one_line(cell: Scalar, field: str) -> str:
    """Read a text of one line."""
    return " ".join(cell_text(cell).split())


def yes(cell: Scalar, field: str) -> bool:
    """Read a yes or a no; raises InvalidInputError ``import.not_yes_or_no``."""
    if isinstance(cell, bool):
        return cell
    found = _words("yesno").get(key(cell_text(cell)))
    if found is None:
        raise InvalidInputError("import.not_yes_or_no", field)
    return found == "yes"


def language(cell: Scalar, field: str) -> str:
    """Read the name or code of one language; raises ``import.unknown_language``."""
    return _looked_up(known_languages(), cell_text(cell), "import.unknown_language", field)


def languages(cell: Scalar, field: str) -> tuple[str, ...]:
    """Read languages parted by commas and the like."""
    return _several(known_languages(), cell_text(cell), "import.unknown_language", field)


def countries(cell: Scalar, field: str) -> tuple[str, ...]:
    """Read names or codes of countries; raises ``import.unknown_country``."""
    return _several(_countries(), cell_text(cell), "import.unknown_country", field)


def municipality(cell: Scalar, field: str) -> str:
    """Read a municipality by its name in either language or its code.

    Raises ``import.unknown_municipality``.
    """
    written = cell_text(cell)
    if written.isdecimal() and len(written) <= 3:
        written = f"{int(written):03d}"
        if written in codes_by_name().values():
            return written
    return _looked_up(_municipalities(), written, "import.unknown_municipality", field)


def code(name: str) -> Callable[[Scalar, str], str]:
    """Return the reader of a vocabulary's words; it raises ``import.unknown_word``."""

    def read(cell: Scalar, field: str) -> str:
        return _looked_up(_vocabulary(name), cell_text(cell), "import.unknown_word", field)

    return read


def is_total(cell: Scalar) -> bool:
    """Tell whether a cell begins a line of sums, which is no client."""
    words = key(cell_text(cell)).split()
    return bool(words) and words[0] in _words("totals")


def _looked_up(known: Mapping[str, str], written: str, error: str, field: str) -> str:
    whole = key(written)
    found = known.get(whole) or known.get(key(written.partition("(")[0]))
    if found is None:
        raise InvalidInputError(error, field, value=written[:80])
    return found


def _several(known: Mapping[str, str], written: str, error: str, field: str) -> tuple[str, ...]:
    found: list[str] = []
    for line in re.split(r"[;\n]", written):
        # "kurdi, sorani" is one language, "kurdi, arabia" are two.
        whole = known.get(key(line))
        parts = [part.strip() for part in _PARTS.split(line) if part.strip()]
        found += [whole] if whole else [_looked_up(known, one, error, field) for one in parts]
    return tuple(dict.fromkeys(found))


def _date(year: str, month: str, day_: str, field: str) -> date:
    whole = int(year) + 2000 if len(year) == 2 else int(year)
    try:
        return _sensible(date(whole, int(month), int(day_)), field)
    except ValueError:
        raise InvalidInputError("date.impossible", field) from None


def _sensible(when: date, field: str) -> date:
    # The same years as a typed date.
    dates.check_year(when.year, field)
    return when


@cache
def _words(name: str) -> Mapping[str, str]:
    return MappingProxyType(
        {
            key(row["word"]): row["code"]
            for row in resources.rows("codes/sheet_words.csv")
            if row["list"] == name
        }
    )


@cache
def _vocabulary(name: str) -> Mapping[str, str]:
    found = dict(_words(name))
    for one in vocabulary.codes(name):
        term = vocabulary.term(name, one)
        found |= {key(word): one for word in (one, term.en, term.sv, term.fi)}
    return MappingProxyType(found)


@cache
def known_languages() -> Mapping[str, str]:
    """Return the code of each language that is understood, by its name as ``key`` writes it."""
    known = {key(word): one for word, one in language_codes_by_name().items()}
    return MappingProxyType(known | dict(_words("language")))


@cache
def _countries() -> Mapping[str, str]:
    known = {key(word): one for word, one in country_codes_by_name().items()}
    return MappingProxyType(dict(_words("country")) | known)


@cache
def _municipalities() -> Mapping[str, str]:
    known: dict[str, str] = {}
    for name, one in codes_by_name().items():
        plain = key(name)
        for form in (plain, f"{plain} kaupunki", f"{plain} kunta", f"{plain} stad"):
            known.setdefault(form, one)
    return MappingProxyType(known)
