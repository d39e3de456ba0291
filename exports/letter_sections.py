"""The sections of a letter: labels beside their values, short sections side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from exports import paper
from exports.flow import Flow
from exports.tagging import Node
from exports.text import Line, Span
from tekoto.letter import LetterRow, LetterSection

_GUTTER = 22.0
_HALF = (paper.TEXT_WIDTH - _GUTTER) / 2
# A pair taller than this reads worse than one section below the other.
_TALLEST_PAIR = 330.0


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes and gaps in points; ``leading`` is the room of a line in font sizes."""

    body: float
    label: float
    heading: float
    leading: float
    row_gap: float
    section_gap: float
    reply_note: float
    reply_row: float
    top: float = 34.0


# A letter is laid out in the first look in which it keeps to one page.
LOOKS = (
    Look(10.5, 9.0, 12.5, 1.42, 3.6, 11.0, 66.0, 24.0),
    Look(10.0, 9.0, 12.0, 1.36, 2.2, 8.0, 54.0, 22.5),
    Look(9.5, 9.0, 11.0, 1.27, 1.2, 4.0, 38.0, 20.0, 27.0),
)


@dataclass(frozen=True, slots=True)
class _Column:
    """Where a section stands: its left edge and the widths of labels and values."""

    left: float
    label: float
    value: float

    @property
    def value_left(self) -> float:
        return self.left + self.label + 8

    @property
    def width(self) -> float:
        return self.label + 8 + self.value


_WHOLE = _Column(paper.LEFT, 124, paper.TEXT_WIDTH - 132)
_FIRST = _Column(paper.LEFT, 84, _HALF - 92)
_SECOND = _Column(paper.LEFT + _HALF + _GUTTER, 84, _HALF - 92)


@dataclass(frozen=True, slots=True)
class _Row:
    label: tuple[Line, ...]
    value: tuple[Line, ...]
    height: float


@dataclass(frozen=True, slots=True)
class _Block:
    """A section laid out for a column."""

    column: _Column
    heading: tuple[Line, ...]
    rows: tuple[_Row, ...]
    height: float


class Sections:
    """Places sections at the flow's end; ``level`` is the tag of their headings."""

    def __init__(self, flow: Flow, look: Look, level: str = "H2") -> None:
        self._flow = flow
        self._look = look
        self._level = level

    def place(self, document: Node, sections: Sequence[LetterSection]) -> None:
        """Place sections in reading order; neighbours stand side by side where both fit."""
        waiting = list(sections)
        while waiting:
            if len(waiting) > 1 and waiting[0].half and waiting[1].half:
                pair = self._block(waiting[0], _FIRST), self._block(waiting[1], _SECOND)
                if self._fits(pair):
                    self._pair(document, pair)
                    del waiting[:2]
                    continue
            self._section(document, self._block(waiting.pop(0), _WHOLE))

    def _block(self, section: LetterSection, column: _Column) -> _Block:
        flow, look = self._flow, self._look
        heading = flow.lines((Span(section.heading, bold=True),), look.heading, column.width)
        rows = tuple(self._row(row, column) for row in section.rows)
        height = flow.height(heading, look.heading) + 1.5 + sum(row.height for row in rows)
        return _Block(column, heading, rows, height)

    def _row(self, row: LetterRow, column: _Column) -> _Row:
        flow, look = self._flow, self._look
        label = flow.lines((Span(row.label, bold=True),), look.label, column.label)
        value = flow.lines((Span(row.value, row.strong),), look.body, column.value)
        height = max(flow.height(label, look.label), flow.height(value, look.body))
        return _Row(label, value, height + look.row_gap)

    def _fits(self, pair: tuple[_Block, _Block]) -> bool:
        return max(block.height for block in pair) <= _TALLEST_PAIR

    def _pair(self, document: Node, pair: tuple[_Block, _Block]) -> None:
        flow = self._flow
        flow.y -= self._look.section_gap
        flow.need(max(block.height for block in pair))
        top = flow.y
        ends = []
        for block in pair:
            flow.y = top
            self._content(document, block)
            ends.append(flow.y)
        flow.y = min(ends)

    def _section(self, document: Node, block: _Block) -> None:
        flow, look = self._flow, self._look
        flow.y -= look.section_gap
        # A heading stays with the beginning of its first row.
        flow.need(flow.height(block.heading, look.heading) + 46)
        self._content(document, block)

    def _content(self, document: Node, block: _Block) -> None:
        flow, look, column = self._flow, self._look, block.column
        heading = document.add(self._level)
        flow.text(heading, block.heading, look.heading, paper.BRAND, column.left, column.width)
        flow.y -= 1.5
        if block.rows:
            table = document.add("Table")
            for row in block.rows:
                self._place_row(table.add("TR"), row, column)

    def _place_row(self, node: Node, row: _Row, column: _Column) -> None:
        """A short value stays whole and with its label, a long one flows on."""
        flow, look = self._flow, self._look
        flow.y -= look.row_gap / 2
        value = row.value if len(row.value) <= 5 else row.value[:2]
        together = flow.height(value, look.body), flow.height(row.label, look.label)
        flow.need(max(together) + look.row_gap / 2)
        top, page = flow.y, flow.page
        # The smaller label sits on the baseline of the value beside it.
        first = flow.height(row.value[:1], look.body)
        flow.y -= (first - look.label * look.leading) / 2 + (look.body - look.label) * 0.36
        label = node.add("TH", "Row")
        flow.text(label, row.label, look.label, paper.SECONDARY, column.left, column.label)
        label_end = flow.y
        flow.y = top
        cell = node.add("TD")
        flow.text(cell, row.value, look.body, paper.INK, column.value_left, column.value)
        if flow.page == page:
            flow.y = min(flow.y, label_end)
        flow.y -= look.row_gap / 2
