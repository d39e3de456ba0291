"""Text for paper: cleaned, broken into lines in logical order, then ordered for the eye.

Breaking comes before reordering: a line of Arabic that is reordered first and broken after puts
its words in the wrong order. Levels are those of the Unicode bidirectional algorithm (UAX #9).
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from exports.direction import levels, visual_order
from exports.fonts import Font, font_for, row
from exports.shaping import ShapedRun, Shaper

# Characters that draw nothing and only hide or turn text: bidirectional controls (CVE-2021-42574),
# zero-width spaces, soft hyphens, variation selectors, tags, interlinear marks.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\U000e0000-\U000e0fff\U0001d173-\U0001d17a]"
)
_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[\t\x1f\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]")

# A syllable of Myanmar script starts at a consonant or independent vowel that is neither
# stacked under the one before nor closes it.
_MYANMAR_START = re.compile(
    "(?<=[\u1000-\u109f\uaa60-\uaa7f])(?<!\u1039)"
    "(?=[\u1000-\u102a\u103f\u104c-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070"
    "\u1075-\u1081\u108e\uaa60-\uaa6f\uaa71-\uaa76\uaa7a](?![\u1037]?\u103a|\u1039))"
)
_BREAK_AFTER = re.compile(
    "(?:[ \u1361-\u1368\u104a\u104b]|(?<=\\w)[-\u2010\u2013\u2014/](?=[^\\W\\d]))"
)


def clean(text: str) -> str:
    """Return the text as it may stand on paper: composed (NFC), with a line feed as its line end.

    Dropped: control, bidirectional and other invisible characters, unpaired surrogates and
    noncharacters. Kept: everything a reader can see, markup and formulas included, as plain text.
    Joiners stay, because Persian and Devanagari spell with them.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_ENDS.sub("\n", text)
    text = _SPACES.sub(" ", text)
    text = _INVISIBLE.sub("", text)
    kept = (
        character
        for character in text
        if character == "\n"
        or (unicodedata.category(character) not in ("Cc", "Cs") and not _noncharacter(character))
    )
    return unicodedata.normalize("NFC", "".join(kept))


def clean_line(text: str) -> str:
    """Return the cleaned text on one line, without spaces at its ends."""
    return " ".join(clean(text).split())


def _noncharacter(character: str) -> bool:
    code = ord(character)
    return 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a paragraph in one weight; the text must be cleaned."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line ready to draw: its runs from left to right and its width in points.

    ``text`` is the line in reading order, ``reading`` the places of the runs in that order;
    ``right_to_left`` tells the direction of its paragraph;
    ``tall`` that a script with high or deep letters needs more room than Latin.
    """

    text: str
    runs: tuple[ShapedRun, ...]
    width: float
    right_to_left: bool
    tall: bool
    reading: tuple[int, ...]


def lay_out(spans: Sequence[Span], width: float, size: float, shaper: Shaper) -> tuple[Line, ...]:
    """Break the spans into lines no wider than ``width`` points, at font ``size`` points.

    A line feed starts a new paragraph with its own direction. A word wider than the line is cut
    between letters, never inside a letter and its marks. Raises DocumentError
    ``document.missing_glyph`` when no font has a character.
    """
    lines: list[Line] = []
    for paragraph in _paragraphs(spans):
        lines.extend(_Paragraph(paragraph, size, shaper).lines(width))
    if len(lines) == 1:
        # A single line has no neighbour to touch.
        return (replace(lines[0], tall=False),)
    return tuple(lines)


def _paragraphs(spans: Sequence[Span]) -> list[list[Span]]:
    paragraphs: list[list[Span]] = [[]]
    for span in spans:
        for number, piece in enumerate(span.text.split("\n")):
            if number:
                paragraphs.append([])
            if piece:
                paragraphs[-1].append(Span(piece, span.bold))
    return paragraphs


class _Paragraph:
    """One paragraph: its characters with font and level, measured once, then cut into lines."""

    def __init__(self, spans: Sequence[Span], size: float, shaper: Shaper) -> None:
        self._text = "".join(span.text for span in spans)
        self._size = size
        self._shaper = shaper
        self._levels, self._base = levels(self._text)
        self._fonts: list[Font] = []
        previous: Font | None = None
        for span in spans:
            first = row(span.bold)[0]
            if first.has_all(span.text):
                self._fonts += [first] * len(span.text)
                continue
            previous = None
            for character in span.text:
                previous = font_for(character, span.bold, previous) or shaper.refuse(character)
                self._fonts.append(previous)

    def lines(self, width: float) -> list[Line]:
        advances = self._advances()
        if not self._text or sum(advances) <= width:
            return [self._line(0, len(self._text))]
        breaks = self._breaks()
        found: list[Line] = []
        start = 0
        while start < len(self._text):
            end = self._fit(start, width, advances, breaks)
            found.append(self._line(start, end))
            start = end
            while start < len(self._text) and self._text[start] == " ":
                start += 1
        return found

    def _advances(self) -> list[float]:
        advances = [0.0] * len(self._text)
        for start, end in self._pieces(0, len(self._text)):
            run = self._shaped(start, end)
            for glyph in run.glyphs:
                advances[start + glyph.cluster] += glyph.advance * self._size / 1000
        return advances

    def _fit(self, start: int, width: float, advances: list[float], breaks: list[bool]) -> int:
        """Return where the line that begins at ``start`` ends."""
        used = 0.0
        best = 0
        for i in range(start, len(self._text)):
            # A space may hang over the edge: it is not drawn.
            if self._text[i] != " " and used + advances[i] > width + 0.01 and i > start:
                return best or self._letter_edge(start, i)
            used += advances[i]
            if breaks[i + 1]:
                best = i + 1
        return len(self._text)

    def _letter_edge(self, start: int, end: int) -> int:
        """Move a forced break back so that it parts no mark from its letter."""
        edge = end
        while edge > start + 1 and (
            unicodedata.category(self._text[edge])[0] == "M" or self._text[edge] in "\u200c\u200d"
        ):
            edge -= 1
        return edge if edge > start + 1 else max(end, start + 1)

    def _breaks(self) -> list[bool]:
        allowed = [False] * (len(self._text) + 1)
        for match in _BREAK_AFTER.finditer(self._text):
            allowed[match.end()] = True
        for match in _MYANMAR_START.finditer(self._text):
            allowed[match.start()] = True
        return allowed

    def _pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """Cut a stretch where the font or the level changes."""
        pieces: list[tuple[int, int]] = []
        fonts, embedding = self._fonts, self._levels
        at = start
        for i in range(start + 1, end + 1):
            if i == end or fonts[i] is not fonts[at] or embedding[i] != embedding[at]:
                pieces.append((at, i))
                at = i
        return pieces if start < end else []

    def _shaped(self, start: int, end: int) -> ShapedRun:
        return self._shaper.shape(
            self._text[start:end], self._fonts[start], bool(self._levels[start] % 2), self._size
        )

    def _line(self, start: int, end: int) -> Line:
        while end > start and self._text[end - 1] == " ":
            end -= 1
        pieces = self._pieces(start, end)
        order = visual_order([self._levels[first] for first, _ in pieces])
        runs = tuple(self._shaped(*pieces[i]) for i in order)
        return Line(
            text=self._text[start:end],
            runs=runs,
            width=sum(run.width for run in runs),
            right_to_left=self._base == 1,
            tall=any(run.font.ascent - run.font.descent > 1400 for run in runs),
            reading=tuple(order.index(i) for i in range(len(pieces))),
        )
