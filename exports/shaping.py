"""Shaping: from characters of one font and direction to placed glyphs (HarfBuzz)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Never

import uharfbuzz
from bidi.mirror import MIRRORED

from exports.fonts import Font
from tekoto.errors import DocumentError

# Stands for a glyph that adds ink but no letter, such as the dots of a decomposed Arabic letter:
# every glyph must map to some character (ISO 14289-1, 7.21.7).
_NO_LETTER = "\u200b"


class Glyph(NamedTuple):
    """A glyph with what it stands for; lengths in thousandths of an em.

    ``cluster`` is the index of the first character it draws; ``width`` is the glyph's own width,
    ``advance`` how far the pen moves here.
    """

    number: int
    text: str
    cluster: int
    width: float
    advance: float
    x_offset: float
    y_offset: float


@dataclass(frozen=True, slots=True)
class ShapedRun:
    """Glyphs from left to right, of one font, size (points) and direction."""

    font: Font
    size: float
    text: str
    right_to_left: bool
    glyphs: tuple[Glyph, ...]
    width: float

    @property
    def is_plain(self) -> bool:
        """Tell whether the glyphs stand in reading order, none above or below another."""
        return (
            not self.right_to_left
            and "".join(glyph.text for glyph in self.glyphs) == self.text
            and not any(g.x_offset or g.y_offset or not g.width for g in self.glyphs)
        )


class Shaper:
    """Shapes runs and remembers them for one document.

    The memory lives and dies with the document: it holds names and must not outlast a lock.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, bool, float], ShapedRun] = {}

    def shape(self, text: str, font: Font, right_to_left: bool, size: float) -> ShapedRun:
        """Return the run; raises DocumentError when the font lacks a glyph after all."""
        key = (text, font.name, right_to_left, size)
        run = self._known.get(key)
        if run is None:
            run = self._known[key] = _shape(text, font, right_to_left, size)
        return run

    def refuse(self, character: str) -> Never:
        """Raise DocumentError ``document.missing_glyph`` for a character without a font."""
        raise DocumentError("document.missing_glyph", characters=f"U+{ord(character):04X}")


def _shape(text: str, font: Font, right_to_left: bool, size: float) -> ShapedRun:
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    # The guess takes the language from the machine's locale; the same document must come out
    # everywhere.
    buffer.language = "und"
    buffer.direction = "rtl" if right_to_left else "ltr"
    uharfbuzz.shape(font.hb_font, buffer, {})
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    if any(info.codepoint == 0 for info in infos):
        first = next(info for info in infos if info.codepoint == 0)
        code = ord(text[first.cluster])
        raise DocumentError("document.missing_glyph", characters=f"U+{code:04X}")
    clusters = [info.cluster for info in infos]
    letters: Sequence[str] = text
    if right_to_left or clusters != list(range(len(text))):
        letters = _letters(text, clusters, right_to_left)
    scale = 1000 / font.units
    glyphs = tuple(
        Glyph(
            info.codepoint,
            letter,
            info.cluster,
            font.advance(info.codepoint),
            position.x_advance * scale,
            position.x_offset * scale,
            position.y_offset * scale,
        )
        for info, position, letter in zip(infos, positions, letters, strict=True)
    )
    width = sum(glyph.advance for glyph in glyphs) * size / 1000
    return ShapedRun(font, size, text, right_to_left, glyphs, width)


def _letters(text: str, clusters: list[int], right_to_left: bool) -> list[str]:
    """Share the characters of each cluster among its glyphs, in reading order."""
    letters = [_NO_LETTER] * len(clusters)
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    members: dict[int, list[int]] = {}
    order = range(len(clusters) - 1, -1, -1) if right_to_left else range(len(clusters))
    for i in order:
        members.setdefault(clusters[i], []).append(i)
    for start, glyphs in members.items():
        characters = text[start : ends[start]]
        for place, i in enumerate(glyphs[: len(characters)]):
            last = place == len(glyphs) - 1
            letters[i] = characters[place:] if last else characters[place]
            if right_to_left:
                # A bracket is drawn mirrored; its text is what the eye sees.
                letters[i] = MIRRORED.get(letters[i], letters[i])
    return letters
