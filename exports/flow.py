"""The flow of a document over its pages: blocks go down, a full page begins the next.

Laying out comes first and drawing second, because the footer of the first page must know how
many pages there are.
"""

import io
from collections.abc import Callable, Sequence

from exports import paper
from exports.drawing import Colour, Pen, right_edge
from exports.glyph_fonts import GlyphFonts
from exports.pdf_file import canvas_on
from exports.shaping import Shaper
from exports.tagging import Node
from exports.text import Line, Span, lay_out

Drawing = Callable[[Pen], None]
# What stands on every page: the page's number, from 1, and how many there are.
Edge = Callable[[Pen, int, int], None]

# Room a line takes in font sizes; scripts with high or deep letters need more.
_LEADING = 1.43
_TALL_LEADING = 1.75


def line_height(line: Line, size: float, leading: float = _LEADING) -> float:
    """Return the distance from this line's top to the next line's top, in points."""
    return size * (_TALL_LEADING if line.tall else leading)


class Flow:
    """Pages under construction; ``y`` is the upper edge of what comes next on the last one."""

    def __init__(self, shaper: Shaper, top: float, leading: float = _LEADING) -> None:
        self.shaper = shaper
        self.leading = leading
        self.pages: list[list[Drawing]] = [[]]
        self.y = top

    @property
    def page(self) -> int:
        """The index of the page being filled."""
        return len(self.pages) - 1

    def draw(self, drawing: Drawing) -> None:
        """Add a drawing to the present page."""
        self.pages[-1].append(drawing)

    def need(self, height: float) -> None:
        """Begin a new page when less than ``height`` points are left on this one."""
        if self.y - height < paper.BOTTOM and self.y < paper.TOP:
            self.pages.append([])
            self.y = paper.TOP

    def height(self, lines: Sequence[Line], size: float) -> float:
        """Return the room that lines take below each other."""
        return sum(line_height(line, size, self.leading) for line in lines)

    def lines(
        self, spans: Sequence[Span], size: float, width: float = paper.TEXT_WIDTH
    ) -> tuple[Line, ...]:
        """Break the spans into lines of this document."""
        return lay_out(spans, width, size, self.shaper)

    def text(
        self,
        node: Node,
        lines: Sequence[Line],
        size: float,
        ink: Colour,
        x: float = paper.LEFT,
        width: float = paper.TEXT_WIDTH,
    ) -> None:
        """Place lines below each other, over as many pages as they need."""
        if any(run.right_to_left for line in lines for run in line.runs):
            node.actual_text = " ".join(line.text for line in lines)
        batch: list[tuple[Line, float, float]] = []
        for line in lines:
            height = line_height(line, size, self.leading)
            if self.y - height < paper.BOTTOM:
                self._place(node, batch, ink)
                batch = []
                self.need(height)
            # The baseline stands where Latin letters sit in the middle of their line.
            baseline = self.y - height + (height - size * 0.72) / 2
            batch.append((line, right_edge(lines, line, x, width), baseline))
            self.y -= height
        self._place(node, batch, ink)

    def drawn(self, fonts: GlyphFonts, foot: Edge, head: Edge | None = None) -> bytes:
        """Return the pages as a PDF without fonts and structure, each with its head and foot."""
        buffer = io.BytesIO()
        canvas = canvas_on(buffer)
        pen, pages = Pen(canvas, fonts), len(self.pages)
        for number, drawings in enumerate(self.pages, start=1):
            if head is not None:
                head(pen, number, pages)
            for drawing in drawings:
                drawing(pen)
            foot(pen, number, pages)
            pen.next_page()
        canvas.save()
        return buffer.getvalue()

    def _place(self, node: Node, batch: list[tuple[Line, float, float]], ink: Colour) -> None:
        if not batch:
            return

        def drawing(pen: Pen) -> None:
            with pen.content(node):
                for line, x, y in batch:
                    pen.line(line, x, y, ink)

        self.draw(drawing)
