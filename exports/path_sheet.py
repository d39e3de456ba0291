"""A client's path as a PDF to take home: large pictures, plain words, and read aloud in order."""

import io
from pathlib import Path

import pikepdf

from exports import paper
from exports.drawing import Colour, Pen
from exports.flow import Flow, line_height
from exports.fonts import require_glyphs
from exports.glyph_fonts import GlyphFonts
from exports.icon_path import SIZE, strokes
from exports.pdf_file import describe, embed_fonts, saved
from exports.safe_file import writing
from exports.shaping import Shaper
from exports.tagging import Node, write_structure
from exports.text import Span, clean_line
from tekoto.dates import format_date
from tekoto.path_sheet import PathSheet, SheetLine, SheetPart
from tekoto.vocabulary import label

_TITLE, _HEADING, _STEP, _DETAIL = 28.0, 20.0, 17.0, 14.0
_PICTURE, _SMALL_PICTURE, _GAP = 42.0, 24.0, 16.0


def write_path_sheet(sheet: PathSheet) -> bytes:
    """Return the paper as a PDF file, the same bytes for the same sheet.

    Raises DocumentError ``document.missing_glyph`` when no font has a character.
    """
    require_glyphs(
        [sheet.title, sheet.office]
        + [part.heading for part in sheet.parts]
        + [part.empty for part in sheet.parts]
        + [text for part in sheet.parts for line in part.lines for text in _texts(line)]
    )
    return _Writer(sheet).write()


def export_path_sheet(sheet: PathSheet, target: Path) -> None:
    """Write the paper to a file; raises also TekotoError ``file.cannot_write``."""
    pdf = write_path_sheet(sheet)
    with writing(target) as file:
        file.write(pdf)


def _texts(line: SheetLine) -> list[str]:
    return [clean_line(text) for text in (line.title, *line.details)]


class _Writer:
    def __init__(self, sheet: PathSheet) -> None:
        self._sheet = sheet
        self._flow = Flow(Shaper(), paper.HEIGHT - 44)
        self._document = Node("Document")

    def write(self) -> bytes:
        flow, sheet = self._flow, self._sheet
        title = flow.lines((Span(sheet.title, bold=True),), _TITLE)
        flow.text(self._document.add("H1"), title, _TITLE, paper.INK)
        under = " · ".join(part for part in (sheet.office, format_date(sheet.written_on)) if part)
        lines = flow.lines((Span(clean_line(under)),), _DETAIL)
        flow.text(self._document.add("P"), lines, _DETAIL, paper.SECONDARY)
        for part in sheet.parts:
            self._part(part)
        fonts = GlyphFonts()
        return self._finish(self._flow.drawn(fonts, self._foot), fonts)

    def _part(self, part: SheetPart) -> None:
        flow = self._flow
        flow.y -= 20
        # A heading stays with its first step.
        flow.need(_HEADING * 2 + _PICTURE + _GAP)
        self._picture(part.picture, paper.LEFT, flow.y - 2, _SMALL_PICTURE, paper.BRAND)
        left = paper.LEFT + _SMALL_PICTURE + 10
        heading = flow.lines((Span(part.heading, bold=True),), _HEADING)
        flow.text(self._document.add("H2"), heading, _HEADING, paper.BRAND, left)
        y = flow.y - 4

        def rule(pen: Pen) -> None:
            with pen.artifact():
                pen.rule(paper.LEFT, y, paper.TEXT_WIDTH, 1.5, paper.BRAND)

        flow.draw(rule)
        flow.y -= 16
        for line in part.lines:
            self._line(line)
        if not part.lines:
            lines = flow.lines((Span(part.empty),), _STEP)
            flow.text(self._document.add("P"), lines, _STEP, paper.INK)

    def _line(self, line: SheetLine) -> None:
        flow = self._flow
        left = paper.LEFT + _PICTURE + _GAP
        width = paper.RIGHT - left
        title, *details = _texts(line)
        blocks = [(flow.lines((Span(title, bold=True),), _STEP, width), _STEP)]
        blocks += [(flow.lines((Span(text),), _DETAIL, width), _DETAIL) for text in details]
        height = sum(line_height(one, size) for lines, size in blocks for one in lines)
        flow.need(max(height, _PICTURE))
        top, page = flow.y, flow.page
        self._picture(line.picture, paper.LEFT, top - 2, _PICTURE, paper.INK)
        node = self._document.add("Div")
        for lines, size in blocks:
            flow.text(node.add("P"), lines, size, paper.INK, left, width)
        if flow.page == page:
            flow.y = min(flow.y, top - _PICTURE)
        flow.y -= 12

    def _picture(self, name: str, x: float, y: float, size: float, ink: Colour) -> None:
        """Draw a picture; the words beside it say the same, so it is read aloud once."""
        path = strokes(name)

        def drawing(pen: Pen) -> None:
            with pen.artifact():
                pen.strokes(path, x, y, size / SIZE, ink)

        self._flow.draw(drawing)

    def _foot(self, pen: Pen, number: int, pages: int) -> None:
        counter = label("document_labels", "page", self._sheet.language)
        words = (Span(counter.format(page=number, pages=pages)),)
        (line,) = self._flow.lines(words, paper.SMALL)
        with pen.artifact("Pagination"):
            pen.line(line, paper.RIGHT - line.width, 27, paper.SECONDARY)

    def _finish(self, drawn: bytes, fonts: GlyphFonts) -> bytes:
        sheet = self._sheet
        with pikepdf.open(io.BytesIO(drawn)) as pdf:
            embed_fonts(pdf, fonts)
            write_structure(pdf, self._document, [], sheet.language)
            describe(pdf, sheet.title, sheet.office, sheet.written_on, sheet.language)
            return saved(pdf)
