"""A plain document as a tagged PDF, one look for every letter, report and guide."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf

from exports import paper
from exports.drawing import Pen
from exports.flow import Flow
from exports.fonts import require_glyphs
from exports.glyph_fonts import GlyphFonts
from exports.pdf_file import bookmark, describe, embed_fonts, saved
from exports.safe_file import writing
from exports.shaping import Shaper
from exports.tagging import Node, write_structure
from exports.text import Line, Span, clean, clean_line
from tekoto.dates import format_date
from tekoto.plain_document import Block, Grid, Heading, PlainDocument, Points, Text
from tekoto.vocabulary import label

_BODY, _HEADING, _LEADING = 10.5, 13.0, 1.42
_INDENT, _CELL_GAP, _PAD = 16.0, 10.0, 3.5
_HEAD_WIDTH = 300.0
_HEADING_GAP, _TEXT_GAP, _POINTS_GAP, _GRID_GAP = 10.0, 5.0, 4.0, 6.0
# A text of so many lines is not divided, nor are the first lines of a longer point.
_WHOLE = 3
_ROW_MOST, _MOST_TOGETHER = 300.0, 400.0


def write_plain(document: PlainDocument) -> bytes:
    """Return the document as a PDF file, the same bytes for the same document.

    Raises DocumentError ``document.missing_glyph`` when no font has a character.
    """
    document = _cleaned(document)
    require_glyphs(_texts(document))
    return _Writer(document).write()


def export_plain(document: PlainDocument, target: Path) -> None:
    """Write the document to a file; raises also TekotoError ``file.cannot_write``."""
    pdf = write_plain(document)
    with writing(target) as file:
        file.write(pdf)


def _cleaned(document: PlainDocument) -> PlainDocument:
    return replace(
        document,
        title=clean_line(document.title),
        file_title=clean_line(document.file_title),
        office=clean_line(document.office),
        sender=clean_line(document.sender),
        lead=clean(document.lead),
        marking=clean_line(document.marking),
        ground=clean_line(document.ground),
        footer=clean_line(document.footer),
        blocks=tuple(_clean_block(block) for block in document.blocks),
    )


def _clean_block(block: Block) -> Block:
    match block:
        case Heading(text):
            return Heading(clean_line(text))
        case Text(text):
            return replace(block, text=clean(text))
        case Points(items, numbered):
            return Points(tuple(clean(item) for item in items), numbered)
        case Grid(header, rows, shares):
            cells = tuple(tuple(clean(cell) for cell in row) for row in rows)
            return Grid(tuple(clean_line(cell) for cell in header), cells, shares)


def _texts(document: PlainDocument) -> list[str]:
    texts = [document.title, document.office, document.sender, document.lead, document.marking]
    texts += [document.ground, document.footer]
    for block in document.blocks:
        match block:
            case Heading(text) | Text(text):
                texts.append(text)
            case Points(items):
                texts += items
            case Grid(header, rows):
                texts += [*header, *(cell for row in rows for cell in row)]
    return texts


def _leads(block: Block) -> bool:
    """Tell whether a block must not stand alone at the foot of a page."""
    return isinstance(block, Heading) or (isinstance(block, Text) and block.leads)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a table as it will stand: the lines of each cell, and how high it is."""

    cells: tuple[tuple[Line, ...], ...]
    widths: tuple[float, ...]
    size: float
    height: float


class _Writer:
    def __init__(self, document: PlainDocument) -> None:
        self._source = document
        self._flow = Flow(Shaper(), paper.HEIGHT - 38, _LEADING)
        self._root = Node("Document")
        self._headings: list[tuple[str, int]] = []

    def write(self) -> bytes:
        self._head()
        for number, block in enumerate(self._source.blocks):
            if _leads(block):
                self._flow.need(self._beginning(self._source.blocks[number:]))
            match block:
                case Heading(text):
                    self._heading(text)
                case Text(text, strong):
                    self._flow.y -= _TEXT_GAP
                    self._paragraph(self._root.add("P"), text, strong=strong)
                case Points():
                    self._points(block)
                case Grid():
                    self._grid(block)
        fonts = GlyphFonts()
        return self._finish(self._flow.drawn(fonts, self._foot), fonts)

    def _head(self) -> None:
        flow, source = self._flow, self._source
        top = flow.y
        sender = " · ".join(
            part for part in (source.sender, format_date(source.written_on)) if part
        )
        for text, bold, size in ((source.office, True, 11.0), (sender, False, 10.0)):
            ink = paper.INK if bold else paper.SECONDARY
            lines = flow.lines((Span(text, bold),), size, _HEAD_WIDTH)
            flow.text(self._root.add("P"), lines, size, ink, width=_HEAD_WIDTH)
        below, flow.y = flow.y, top
        for text, bold in ((source.marking, True), (source.ground, False)):
            for line in flow.lines((Span(text, bold),), paper.SMALL, 190) if text else ():
                ink = paper.ALERT if bold else paper.SECONDARY
                x = paper.RIGHT - line.width
                flow.text(self._root.add("P"), (line,), paper.SMALL, ink, x, line.width)
        flow.y = min(flow.y, below) - 12
        title = flow.lines((Span(source.title, bold=True),), paper.TITLE)
        flow.text(self._root.add("H1"), title, paper.TITLE, paper.INK)
        if source.lead:
            self._paragraph(self._root.add("P"), source.lead)
        flow.y -= 6
        y = flow.y

        def rule(pen: Pen) -> None:
            with pen.artifact():
                pen.rule(paper.LEFT, y, paper.TEXT_WIDTH, 1.5, paper.BRAND)

        flow.draw(rule)
        flow.y -= 3

    def _beginning(self, blocks: Sequence[Block]) -> float:
        """Return the room of what leads and of the first lines of what it leads to."""
        room = 0.0
        for block in blocks:
            room += self._first_lines(block)
            if not _leads(block):
                break
        return min(room, _MOST_TOGETHER)

    def _first_lines(self, block: Block) -> float:
        flow = self._flow
        match block:
            case Heading(text):
                lines = flow.lines((Span(text, bold=True),), _HEADING)
                return _HEADING_GAP + flow.height(lines, _HEADING)
            case Text(text, strong):
                lines = flow.lines((Span(text, strong),), _BODY)
                return _TEXT_GAP + flow.height(lines[:_WHOLE], _BODY)
            case Points(items):
                width = paper.TEXT_WIDTH - _INDENT
                lines = flow.lines((Span(items[0]),), _BODY, width) if items else ()
                return _POINTS_GAP + flow.height(lines[:_WHOLE], _BODY)
            case Grid(header, rows):
                first = [self._row(block, header, header=True)]
                first += [self._row(block, row, header=False) for row in rows[:1]]
                return _GRID_GAP + sum(min(row.height, _ROW_MOST) for row in first)

    def _heading(self, text: str) -> None:
        flow = self._flow
        lines = flow.lines((Span(text, bold=True),), _HEADING)
        if flow.y < paper.TOP:
            flow.y -= _HEADING_GAP
        self._headings.append((text, flow.page))
        flow.text(self._root.add("H2"), lines, _HEADING, paper.BRAND)

    def _paragraph(self, node: Node, text: str, *, strong: bool = False) -> None:
        lines = self._flow.lines((Span(text, strong),), _BODY)
        if len(lines) <= _WHOLE:
            self._flow.need(self._flow.height(lines, _BODY))
        self._flow.text(node, lines, _BODY, paper.INK)

    def _points(self, points: Points) -> None:
        flow = self._flow
        tree = self._root.add("L")
        flow.y -= _POINTS_GAP
        for number, item in enumerate(points.items, start=1):
            mark = flow.lines(
                (Span(f"{number}." if points.numbered else "\u2022", bold=True),), _BODY
            )
            width = paper.TEXT_WIDTH - _INDENT
            lines = flow.lines((Span(item),), _BODY, width)
            flow.need(flow.height(lines[:_WHOLE], _BODY))
            entry = tree.add("LI")
            top, page = flow.y, flow.page
            flow.text(entry.add("Lbl"), mark, _BODY, paper.BRAND)
            if flow.page == page:
                flow.y = top
            body = entry.add("LBody")
            flow.text(body, lines, _BODY, paper.INK, paper.LEFT + _INDENT, width)
            flow.y -= 2.5

    def _grid(self, grid: Grid) -> None:
        self._flow.y -= _GRID_GAP
        table = self._root.add("Table")
        self._grid_row(table.add("TR"), self._row(grid, grid.header, header=True), header=True)
        for row in grid.rows:
            self._grid_row(table.add("TR"), self._row(grid, row, header=False), header=False)

    def _row(self, grid: Grid, cells: tuple[str, ...], *, header: bool) -> _Row:
        flow, size = self._flow, paper.SMALL if header else 10.0
        room = paper.TEXT_WIDTH - _CELL_GAP * (len(grid.shares) - 1)
        widths = tuple(room * share / sum(grid.shares) for share in grid.shares)
        laid = tuple(
            flow.lines((Span(cell, header),), size, width)
            for cell, width in zip(cells, widths, strict=True)
        )
        height = max(flow.height(lines, size) for lines in laid) + 2 * _PAD
        return _Row(laid, widths, size, height)

    def _grid_row(self, node: Node, row: _Row, *, header: bool) -> None:
        """Place one row, whole where it fits on a page."""
        flow, size = self._flow, row.size
        flow.need(min(row.height, _ROW_MOST) + (30 if header else 0))
        top, page = flow.y - _PAD, flow.page
        x, low = paper.LEFT, top
        for lines, width in zip(row.cells, row.widths, strict=True):
            if flow.page == page:
                flow.y = top
            cell = node.add("TH", "Column") if header else node.add("TD")
            flow.text(cell, lines, size, paper.SECONDARY if header else paper.INK, x, width)
            low = min(low, flow.y) if flow.page == page else flow.y
            x += width + _CELL_GAP
        flow.y = y = low - _PAD

        def rule(pen: Pen) -> None:
            with pen.artifact():
                pen.rule(paper.LEFT, y, paper.TEXT_WIDTH, 0.5, paper.LINE)

        flow.draw(rule)

    def _foot(self, pen: Pen, number: int, pages: int) -> None:
        source = self._source
        counter = label("document_labels", "page", source.language)
        right = self._line(counter.format(page=number, pages=pages), paper.TEXT_WIDTH / 3)
        left = self._line(source.footer, paper.TEXT_WIDTH - right.width - 12)
        with pen.artifact():
            pen.rule(paper.LEFT, 41, paper.TEXT_WIDTH, 0.5, paper.LINE)
        with pen.once(self._root, number):
            pen.line(left, paper.LEFT, 27, paper.SECONDARY)
            pen.line(right, paper.RIGHT - right.width, 27, paper.SECONDARY)
        if number > 1 and source.marking:
            marking = self._line(f"{source.marking} {source.ground}", paper.TEXT_WIDTH)
            with pen.artifact("Pagination"):
                pen.line(marking, paper.RIGHT - marking.width, paper.HEIGHT - 45, paper.ALERT)

    def _line(self, text: str, width: float) -> Line:
        return self._flow.lines((Span(text),), paper.FOOT, width)[0]

    def _finish(self, drawn: bytes, fonts: GlyphFonts) -> bytes:
        source = self._source
        with pikepdf.open(io.BytesIO(drawn)) as pdf:
            embed_fonts(pdf, fonts)
            write_structure(pdf, self._root, [], source.language)
            bookmark(pdf, self._headings)
            describe(pdf, source.file_title, source.office, source.written_on, source.language)
            return saved(pdf)
