"""The guide that an office gives its schools, in Finnish or Swedish.

Its words are ``resources/documents/school_guide_*.txt``: a line's first character says what it is
(``>`` title, ``=`` lead, ``#`` heading, ``1`` step, ``-`` point, ``|`` row of a table).
"""

from datetime import date

import resources
from tekoto.plain_document import Block, Grid, Heading, PlainDocument, Points, Text

LANGUAGES = ("fi", "sv")
_STEP, _POINT, _ROW = "1 ", "- ", "| "
_SHARES = (1, 3)


def school_guide(language: str, office: str, written_on: date) -> PlainDocument:
    """Return the guide under the name of an office; it says nothing about anybody."""
    text = resources.path(f"documents/school_guide_{language}.txt").read_text("utf-8")
    title = lead = ""
    blocks: list[Block] = []
    for line in text.splitlines():
        if line.startswith("> "):
            title = line[2:]
        elif line.startswith("= "):
            lead = line[2:]
        elif line:
            _add(blocks, line)
    return PlainDocument(
        language=language,
        title=title,
        file_title=title,
        office=office,
        sender="",
        written_on=written_on,
        lead=lead,
        blocks=tuple(blocks),
    )


def _add(blocks: list[Block], line: str) -> None:
    kind, rest = line[:2], line[2:]
    last = blocks[-1] if blocks else None
    if kind == "# ":
        blocks.append(Heading(rest))
    elif kind in (_STEP, _POINT):
        numbered = kind == _STEP
        if isinstance(last, Points) and last.numbered == numbered:
            blocks[-1] = Points((*last.items, rest), numbered)
        else:
            blocks.append(Points((rest,), numbered))
    elif kind == _ROW:
        cells = tuple(cell.strip() for cell in rest.split("|"))
        if isinstance(last, Grid):
            blocks[-1] = Grid(last.header, (*last.rows, cells), _SHARES)
        else:
            blocks.append(Grid(cells, (), _SHARES))
    else:
        blocks.append(Text(line))
