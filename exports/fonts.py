"""The fonts that ship with Tekoto: which one draws which character, and how.

Every character of a document is drawn by the first font of the row that has it; a character that
none has is an error told before anything is written, never a box on paper.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import uharfbuzz

import resources
from tekoto.errors import DocumentError

# The order matters only for characters that several fonts have (digits, punctuation, danda).
_FAMILIES: tuple[str, ...] = (
    "NotoSans",
    "NotoSansArabic",
    "NotoSansEthiopic",
    "NotoSansMyanmar",
    "NotoSansSyriac",
    "NotoSansArmenian",
    "NotoSansDevanagari",
    "NotoSansHanifiRohingya",
)
# Noto Sans Syriac is drawn in one weight only.
_REGULAR_ONLY = frozenset({"NotoSansSyriac"})
# Zero-width joiners steer the shaping of Persian and Devanagari and draw nothing themselves.
_JOINERS = frozenset("\u200c\u200d")


@dataclass(frozen=True, eq=False)
class Font:
    """One font file, parsed once per process.

    ``units`` is its design units per em; ``ascent`` and ``descent`` are in thousandths of an em,
    the descent negative. ``hb_face`` and ``hb_font`` belong to HarfBuzz.
    """

    name: str
    units: int
    ascent: float
    descent: float
    codepoints: frozenset[int] = field(repr=False)
    hb_face: Any = field(repr=False)
    hb_font: Any = field(repr=False)
    advances: dict[int, float] = field(repr=False, default_factory=dict)

    def has(self, character: str) -> bool:
        """Tell whether this font can draw the character."""
        return ord(character) in self.codepoints

    def advance(self, glyph: int) -> float:
        """Return the glyph's own width in thousandths of an em."""
        known = self.advances.get(glyph)
        if known is None:
            known = float(self.hb_font.get_glyph_h_advance(glyph)) * 1000 / self.units
            self.advances[glyph] = known
        return known

    def has_all(self, text: str) -> bool:
        """Tell whether this font can draw the whole text."""
        return self.codepoints.issuperset(map(ord, text))


@cache
def load(name: str) -> Font:
    """Return a font of ``resources/fonts`` by its file stem, parsed once."""
    blob = uharfbuzz.Blob.from_file_path(str(resources.path(f"fonts/{name}.ttf")))
    face = uharfbuzz.Face(blob)
    font = uharfbuzz.Font(face)
    extents = font.get_font_extents("ltr")
    scale = 1000 / face.upem
    return Font(
        name=name,
        units=face.upem,
        ascent=extents.ascender * scale,
        descent=extents.descender * scale,
        codepoints=frozenset(face.unicodes),
        hb_face=face,
        hb_font=font,
    )


@cache
def row(bold: bool) -> tuple[Font, ...]:
    """Return the fonts in the order in which they are tried, for one weight."""
    return tuple(
        load(f"{family}-{'Bold' if bold and family not in _REGULAR_ONLY else 'Regular'}")
        for family in _FAMILIES
    )


def font_for(character: str, bold: bool, previous: Font | None) -> Font | None:
    """Choose the font of a character, or None when no font has it.

    Spaces, joiners and combining marks stay with the font of the text before them, so that a
    word is shaped in one piece.
    """
    fonts = row(bold)
    if character in _JOINERS:
        return previous or fonts[0]
    clinging = character == " " or unicodedata.category(character)[0] == "M"
    if clinging and previous is not None and previous.has(character):
        return previous
    for font in fonts:
        if font.has(character):
            return font
    return None


def missing_glyphs(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the characters, sorted, that no font can draw; the texts must be cleaned first."""
    known: set[int] = set()
    for font in row(bold=False):
        known |= font.codepoints
    wanted = {character for text in texts for character in text} - _JOINERS - {"\n"}
    return tuple(sorted(character for character in wanted if ord(character) not in known))


def require_glyphs(texts: Iterable[str]) -> None:
    """Raise DocumentError ``document.missing_glyph`` naming the characters that cannot be drawn.

    The characters are named by their code points (``U+1F600``): the user typed them, so they say
    nothing that the user does not know, and a log line cannot show them.
    """
    missing = missing_glyphs(texts)
    if missing:
        names = " ".join(f"U+{ord(character):04X}" for character in missing[:12])
        raise DocumentError("document.missing_glyph", characters=names)
