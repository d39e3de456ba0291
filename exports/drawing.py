"""The pen: draws lines of text, rules and boxes on a reportlab canvas, and marks whose they are."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager

from reportlab.pdfgen.canvas import Canvas

from exports import paper
from exports.glyph_fonts import GlyphFonts
from exports.shaping import ShapedRun
from exports.tagging import MarkedContent, Node
from exports.text import Line

Colour = tuple[float, float, float]


def number(value: float) -> str:
    """Format a length for a content stream: three decimals at most, never an exponent."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def colour(value: Colour) -> str:
    """Format a colour's three parts, 0 to 1, for a content stream."""
    return " ".join(number(part) for part in value)


class Pen:
    """Draws on one canvas; coordinates are points from the lower left corner.

    Every mark must be made inside ``content`` or ``artifact``: PDF/UA knows no third kind.
    """

    def __init__(self, canvas: Canvas, fonts: GlyphFonts) -> None:
        self._canvas = canvas
        self._fonts = fonts
        self._page = 0
        self._count = 0

    def next_page(self) -> None:
        """Finish the page and begin the next."""
        self._canvas.showPage()
        self._page += 1
        self._count = 0

    @contextmanager
    def content(self, node: Node) -> Iterator[None]:
        """Mark what is drawn inside as belonging to the node."""
        node.kids.append(MarkedContent(self._page, self._count))
        self._canvas.addLiteral(f"/{node.tag} <</MCID {self._count}>> BDC")
        self._count += 1
        yield
        self._canvas.addLiteral("EMC")

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """Mark what is drawn inside as decoration (``Layout``) or running text (``Pagination``)."""
        self._canvas.addLiteral(f"/Artifact <</Type /{kind}>> BDC")
        yield
        self._canvas.addLiteral("EMC")

    def once(self, document: Node, page: int) -> AbstractContextManager[None]:
        """Mark a running line as text on the first page; where it repeats it is decoration."""
        return self.content(document.add("P")) if page == 1 else self.artifact("Pagination")

    def line(self, line: Line, x: float, y: float, ink: Colour) -> None:
        """Draw a line of text with its baseline at ``y``, beginning at ``x``."""
        self._canvas.addLiteral(text_operators(self._fonts, line, x, y, ink))

    def box(self, x: float, y: float, width: float, height: float, fill: Colour) -> None:
        """Fill a rectangle."""
        self._canvas.addLiteral(
            f"{colour(fill)} rg {number(x)} {number(y)} {number(width)} {number(height)} re f"
        )

    def frame(self, x: float, y: float, width: float, height: float, ink: Colour) -> None:
        """Draw the outline of a rectangle, 0.75 points thick, with slightly rounded corners."""
        self._canvas.setStrokeColorRGB(*ink)
        self._canvas.setLineWidth(0.75)
        self._canvas.roundRect(x, y, width, height, 1.5, stroke=1, fill=0)

    def field(self, x: float, y: float, width: float, height: float) -> None:
        """Draw the frame of a field to write in, also seen where a form's fields are not drawn."""
        self.box(x, y, width, height, paper.FIELD)
        self._canvas.setStrokeColorRGB(*paper.FIELD_EDGE)
        self._canvas.setLineWidth(0.75)
        self._canvas.rect(x + 0.375, y + 0.375, width - 0.75, height - 0.75, stroke=1, fill=0)

    def ring(self, x: float, y: float, width: float) -> None:
        """Draw the ring of a choice."""
        self._canvas.setStrokeColorRGB(*paper.FIELD_EDGE)
        self._canvas.setLineWidth(0.75)
        self._canvas.circle(x + width / 2, y + width / 2, width / 2 - 0.6, stroke=1, fill=0)

    def strokes(self, path: str, x: float, y: float, scale: float, ink: Colour) -> None:
        """Draw a path whose y grows downwards from its upper left corner, in lines 2 wide."""
        self._canvas.addLiteral(
            f"q {colour(ink)} RG 2 w 1 J 1 j {number(scale)} 0 0 {number(-scale)} "
            f"{number(x)} {number(y)} cm {path} S Q"
        )

    def rule(self, x: float, y: float, width: float, thickness: float, ink: Colour) -> None:
        """Draw a horizontal rule whose upper edge is at ``y``."""
        self.box(x, y - thickness, width, thickness, ink)


def right_edge(lines: Sequence[Line], line: Line, x: float, width: float) -> float:
    """Return where a line begins: running right-to-left text stands at the right edge.

    A single right-to-left line, such as a name, stays beside its label.
    """
    return x + width - line.width if line.right_to_left and len(lines) > 1 else x


def text_operators(fonts: GlyphFonts, line: Line, x: float, y: float, ink: Colour) -> str:
    """Return the content stream operators that draw a line of text, run by run as it is read.

    Programs that copy or speak a page take its text in the order in which it was drawn.
    """
    lefts = []
    for run in line.runs:
        lefts.append(x)
        x += run.width
    parts = [f"BT {colour(ink)} rg"]
    parts += [_run(fonts, line.runs[place], lefts[place], y) for place in line.reading]
    parts.append("ET")
    return "\n".join(parts)


def _run(fonts: GlyphFonts, run: ShapedRun, x: float, y: float) -> str:
    font = fonts.name(run.font)
    operators = [f"/{font} {number(run.size)} Tf 1 0 0 1 {number(x)} {number(y)} Tm"]
    # Inside a right-to-left run readers find the order themselves, and poppler turns a given
    # text around; there the structure element carries it (see Flow.text).
    if not run.is_plain and not run.right_to_left:
        hidden = run.text.encode("utf-16-be").hex().upper()
        operators.insert(0, f"/Span <</ActualText <FEFF{hidden}>>> BDC")
        operators.append(_glyphs(fonts, run))
        operators.append("EMC")
    else:
        operators.append(_glyphs(fonts, run))
    return "\n".join(operators)


def _glyphs(fonts: GlyphFonts, run: ShapedRun) -> str:
    """Show the glyphs, moving the pen where HarfBuzz wants it.

    TJ moves by its number to the left, in thousandths of an em (PDF 32000-1, 9.4.3).
    """
    operators: list[str] = []
    shown: list[str] = []
    rise = owed = 0.0
    for glyph in run.glyphs:
        if glyph.y_offset != rise:
            if shown:
                operators.append(f"[<{''.join(shown)}>] TJ")
                shown.clear()
            rise = glyph.y_offset
            operators.append(f"{number(rise * run.size / 1000)} Ts")
        move = owed + glyph.x_offset
        if abs(move) > 0.01:
            shown.append(f">{number(-move)}<")
        shown.append(f"{fonts.code(run.font, glyph):04X}")
        owed = glyph.advance - glyph.width - glyph.x_offset
    if shown:
        operators.append(f"[<{''.join(shown)}>] TJ")
    if rise:
        operators.append("0 Ts")
    return "\n".join(operators)
