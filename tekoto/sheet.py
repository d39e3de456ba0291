"""A sheet as it was read: plain cells, no looks, no formulas but the values they had."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

Scalar: TypeAlias = str | int | float | date | None


@dataclass(frozen=True, slots=True)
class Formula:
    """What a formula's cell showed when the file was saved; ``lost`` when it had no sound value."""

    value: Scalar
    lost: bool = False


Cell: TypeAlias = Scalar | Formula
Row: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; row and column numbers begin at 0.

    ``merged`` are first row, first column, last row, last column of cells that are one.
    """

    name: str
    hidden: bool
    rows: tuple[Row, ...]
    merged: tuple[tuple[int, int, int, int], ...] = ()

    @property
    def width(self) -> int:
        """Return the number of columns of the widest row."""
        return max(map(len, self.rows), default=0)


@dataclass(frozen=True, slots=True)
class SheetFile:
    """The sheets of a file; ``kind`` is ``xlsx``, ``csv`` or ``pasted``."""

    kind: str
    encoding: str
    sheets: tuple[Sheet, ...]


_SPACES = re.compile("[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Controls and characters that only hide or turn text; joiners stay, Persian spells with them.
_INVISIBLE = re.compile(
    "[\x00-\x09\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff0-\uffff\U000e0000-\U000e0fff\U0001d173-\U0001d17a]"
)


def tidy(text: str) -> str:
    """Return a cell's text composed (NFC), trimmed, without controls and doubled spaces.

    Line breaks inside a cell stay, because a note may have them.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    lines = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text)).split("\n")
    tidied = (_INVISIBLE.sub("", _SPACES.sub(" ", line)).strip() for line in lines)
    return "\n".join(tidied).strip()


def bare(cell: Cell) -> Scalar:
    """Return a cell's value, that of a formula too."""
    return cell.value if isinstance(cell, Formula) else cell


def cell_text(cell: Cell) -> str:
    """Return a cell as a person reads it: dates in the Finnish way, decimals with a comma."""
    value = bare(cell)
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case str():
            return value
        case date():
            return f"{value.day}.{value.month}.{value.year}"
        case float():
            return f"{value:.10g}".replace(".", ",")
    return str(value)


def is_empty(row: Row) -> bool:
    """Tell whether a row says nothing."""
    return all(cell is None or cell == "" for cell in row)
