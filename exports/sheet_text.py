"""Rows of a text file: its encoding in a strict order, its separator by what makes columns."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from exports.sheet_limits import (
    MAX_CELL_CHARACTERS,
    MAX_COLUMNS,
    MAX_ROWS,
    RefusedError,
)

_SEPARATORS = ("\t", ";", ",")
_SAMPLE_ROWS = 50
_SAMPLE_BYTES = 2_000
_EXCEL_HINT = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
# How a program keeps Excel from eating the zeros of a code: ="0401".
_TEXT_MARK = re.compile(r'="((?:[^"]|"")*)"')
_BINARY = re.compile("[\x00-\x08\x0e-\x1a]")


def read_text(data: bytes, *, pasted: bool = False) -> tuple[list[list[str]], str]:
    """Return the rows and the encoding found.

    Pasted rows are parted by tabs, as Excel copies them, unless they hold none. Raises
    RefusedError: ``sheet.encoding``, ``sheet.too_many_rows``, ``sheet.too_many_columns``,
    ``sheet.cell_too_long``, ``sheet.unreadable``.
    """
    text, encoding = _decoded(data)
    separator = ""
    if found := _EXCEL_HINT.match(text):
        separator, text = found.group(1), text[found.end() :]
    elif pasted and "\t" in text:
        separator = "\t"
    rows: list[list[str]] = []
    for row in _parsed(text, separator or _separator(text)):
        if len(rows) >= MAX_ROWS:
            raise RefusedError("sheet.too_many_rows", limit=MAX_ROWS)
        if len(row) > MAX_COLUMNS:
            raise RefusedError("sheet.too_many_columns", limit=MAX_COLUMNS)
        rows.append([_unmarked(cell) for cell in row])
    return rows, encoding


def _decoded(data: bytes) -> tuple[str, str]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        order: tuple[str, ...] = ("utf-16",)
    elif b"\x00" in data[:_SAMPLE_BYTES]:
        # Text of Latin letters in UTF-16 has a zero in every second place.
        order = ("utf-16-be",) if data[:1] == b"\x00" else ("utf-16-le",)
    else:
        order = ("utf-8-sig", "cp1252")
    for encoding in order:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _BINARY.search(text):
            break
        return text, encoding
    raise RefusedError("sheet.encoding")


def _separator(text: str) -> str:
    """Return the separator that parts most rows into the same number of columns."""
    best, best_score = ";", (0, 0)
    for separator in _SEPARATORS:
        widths: Counter[int] = Counter()
        for number, row in enumerate(_parsed(text, separator)):
            if number >= _SAMPLE_ROWS:
                break
            if any(cell.strip() for cell in row):
                widths[len(row)] += 1
        for width, rows in widths.items():
            if width > 1 and (rows, width) > best_score:
                best, best_score = separator, (rows, width)
    return best


def _parsed(text: str, separator: str) -> Iterator[list[str]]:
    csv.field_size_limit(MAX_CELL_CHARACTERS)
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _unmarked(cell: str) -> str:
    found = _TEXT_MARK.fullmatch(cell)
    return found.group(1).replace('""', '"') if found else cell
