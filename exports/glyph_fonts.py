"""Embedding: the glyphs a document used, as PDF fonts that carry their text with them.

Each pair of glyph and text gets its own code, so that copied or read-aloud text is right even
where one glyph stands for different letters (PDF 32000-1, 9.7.4 and 9.10.3).
"""

import zlib
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

import pikepdf
import uharfbuzz
from pikepdf import Array, Dictionary, Name

from exports.fonts import Font, load
from exports.shaping import Glyph

# The resource name of the font in which viewers write what is typed into a field.
FORM_FONT = "TekotoForm"
_SYMBOLIC, _NONSYMBOLIC = 4, 32


class GlyphFonts:
    """The fonts of one document: hands out codes while drawing, embeds them at the end."""

    def __init__(self) -> None:
        self._names: dict[Font, str] = {}
        self._codes: dict[Font, dict[tuple[int, str], int]] = {}

    def name(self, font: Font) -> str:
        """Return the font's resource name in this document."""
        if font not in self._names:
            self._names[font] = f"T{len(self._names)}"
            self._codes[font] = {}
        return self._names[font]

    def code(self, font: Font, glyph: Glyph) -> int:
        """Return the two-byte code of a glyph that stands for this text; 0 is never used."""
        codes = self._codes[font]
        return codes.setdefault((glyph.number, glyph.text), len(codes) + 1)

    def embed(self, pdf: pikepdf.Pdf) -> Dictionary:
        """Write the fonts, subset to what was used, and return the resource dictionary."""
        resources = Dictionary()
        for font, name in self._names.items():
            resources[f"/{name}"] = _composite(pdf, font, self._codes[font])
        return resources


def _composite(pdf: pikepdf.Pdf, font: Font, codes: dict[tuple[int, str], int]) -> pikepdf.Object:
    glyphs = [0, *(number for number, _ in codes)]
    data, renumbered = _subset(font, glyphs)
    base = Name(f"/{_tag(glyphs)}+{font.name}")
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=base,
        CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
        FontDescriptor=pdf.make_indirect(_descriptor(pdf, font, base, data, _SYMBOLIC)),
        DW=0,
        W=Array([0, Array([round(font.advance(number), 3) for number in glyphs])]),
        CIDToGIDMap=pdf.make_stream(
            b"".join(renumbered[number].to_bytes(2, "big") for number in glyphs)
        ),
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=base,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(descendant)]),
            ToUnicode=pdf.make_stream(_to_unicode([text for _, text in codes])),
        )
    )


def _subset(font: Font, glyphs: list[int]) -> tuple[bytes, dict[int, int]]:
    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update(set(glyphs))
    wanted.drop_table_tag_set.update(_tags(_UNUSED_TABLES))
    wanted.flags = uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    plan = uharfbuzz.SubsetPlan(font.hb_face, wanted)
    mapping = plan.old_to_new_glyph_mapping
    return bytes(plan.execute().blob.data), {number: mapping[number] for number in set(glyphs)}


# Tables that a PDF reader has no use for.
_UNUSED_TABLES = ("GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "gasp", "cmap", "STAT", "DSIG")


def _tags(tables: Iterable[str]) -> list[int]:
    """Return OpenType table tags as the numbers that HarfBuzz takes."""
    return [int.from_bytes(table.encode("ascii"), "big") for table in tables]


def _tag(glyphs: list[int]) -> str:
    """Return the six capital letters that mark a subset, the same for the same glyphs."""
    number = zlib.crc32(repr(sorted(set(glyphs))).encode("ascii"))
    letters = []
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters.append(chr(ord("A") + letter))
    return "".join(letters)


def _descriptor(pdf: pikepdf.Pdf, font: Font, base: Name, data: bytes, flags: int) -> Dictionary:
    return Dictionary(
        Type=Name.FontDescriptor,
        FontName=base,
        Flags=flags,
        FontBBox=Array([-1000, round(font.descent), 2000, round(font.ascent)]),
        ItalicAngle=0,
        Ascent=round(font.ascent),
        Descent=round(font.descent),
        CapHeight=714,
        StemV=140 if font.name.endswith("Bold") else 90,
        FontFile2=pdf.make_stream(zlib.compress(data), Filter=Name.FlateDecode, Length1=len(data)),
    )


def _to_unicode(texts: list[str]) -> bytes:
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    entries = [
        f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
        for code, text in enumerate(texts, start=1)
    ]
    # A block holds at most 100 entries (Adobe Technical Note 5014).
    for first, last in pairwise([*range(0, len(entries), 100), len(entries)]):
        lines += [f"{last - first} beginbfchar", *entries[first:last], "endbfchar"]
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")


@lru_cache(maxsize=1)
def _form_font_file() -> tuple[bytes, int]:
    """Return the compressed font file for typed text and its plain length, made once."""
    wanted = uharfbuzz.SubsetInput()
    wanted.unicode_set.update({ord(character) for character in _win_ansi() if character})
    wanted.drop_table_tag_set.update(_tags(set(_UNUSED_TABLES) - {"cmap", "OS/2", "post", "name"}))
    wanted.flags = uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    data = bytes(uharfbuzz.subset(load("NotoSans-Regular").hb_face, wanted).blob.data)
    return zlib.compress(data), len(data)


@lru_cache(maxsize=1)
def _form_font_widths() -> tuple[float, ...]:
    font = load("NotoSans-Regular")
    glyphs = [font.hb_font.get_nominal_glyph(ord(c)) if c else None for c in _win_ansi()]
    return tuple(round(font.advance(glyph), 3) if glyph else 0 for glyph in glyphs)


def _win_ansi() -> list[str]:
    """Return WinAnsiEncoding from code 32 on; an empty string where a code means nothing."""
    return [bytes([code]).decode("cp1252", errors="ignore") for code in range(32, 256)]


def form_font(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """Embed the font for typed text: a simple WinAnsi font, which every viewer can write with.

    What a viewer cannot write in it, it draws with a font of its own; the field's value keeps
    every character either way.
    """
    font = load("NotoSans-Regular")
    base = Name("/TEKOTO+NotoSans-Regular")
    compressed, length = _form_font_file()
    descriptor = _descriptor(pdf, font, base, b"", _NONSYMBOLIC)
    descriptor.FontFile2 = pdf.make_stream(compressed, Filter=Name.FlateDecode, Length1=length)
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=base,
            Encoding=Name.WinAnsiEncoding,
            FirstChar=32,
            LastChar=255,
            Widths=Array(_form_font_widths()),
            FontDescriptor=pdf.make_indirect(descriptor),
        )
    )
