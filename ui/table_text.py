"""A table as another program pastes it: text with tabs, and HTML in which every cell is text.

A cell that begins like a formula stays text: in HTML its format says so, in plain text it is
preceded by an apostrophe (CWE-1236).
"""

import html
from collections.abc import Iterable, Sequence

from ui import clipboard

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Excel and LibreOffice Calc take "@" as the number format of text.
_STYLE = "mso-number-format:'\\@'"
_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


def put(rows: Sequence[Sequence[str]]) -> None:
    """Put a table on the clipboard, as text and as a table; its first row is its heading."""
    clipboard.put(tab_separated(rows), as_html(rows))


def put_cell(text: str) -> None:
    """Put one cell on the clipboard."""
    clipboard.put(_line(text))


def tab_separated(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as lines of cells between tabs."""
    return "\n".join("\t".join(_plain(cell) for cell in row) for row in rows)


def as_html(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as a table whose first row is its heading."""
    lines = [
        "<tr>" + "".join(_cell(cell, "td" if place else "th") for cell in row) + "</tr>"
        for place, row in enumerate(rows)
    ]
    body = "\n".join(lines)
    return f'<html><head><meta charset="utf-8"></head><body><table>\n{body}\n</table></body></html>'


def _cell(cell: str, tag: str) -> str:
    return f'<{tag} style="{_STYLE}">{html.escape(_line(cell))}</{tag}>'


def _plain(cell: str) -> str:
    line = _line(cell)
    return f"'{line}" if line.startswith(_FORMULA) else line


def _line(cell: str) -> str:
    return " ".join(cell.translate(_ISOLATES).split())
