"""Filling the reply form as a school's PDF viewer would: for the demo caseload and the tests."""

import io
from collections.abc import Mapping

import pikepdf
from pikepdf import Dictionary, Name, String

from exports import paper
from exports.drawing import text_operators
from exports.flow import line_height
from exports.glyph_fonts import GlyphFonts
from exports.reply_fields import CHOICES, NOTE, TEXT_LIMITS, row_of
from exports.shaping import Shaper
from exports.text import Span, clean, lay_out

_SIZE = 10.0
_PAD = 4.0


def fill_reply(pdf: bytes, answers: Mapping[str, str]) -> bytes:
    """Return the referral with its reply fields filled in and drawn.

    ``answers`` are texts by field name (``exports.reply_fields``); the choices are codes such as
    ``place``. In a class list names begin with the row's reference. Raises KeyError for a name
    that the form does not have, DocumentError ``document.missing_glyph`` for a character that
    cannot be drawn.
    """
    unknown = {row_of(name)[1] for name in answers} - set(TEXT_LIMITS) - set(CHOICES)
    if unknown:
        raise KeyError(*sorted(unknown))
    with pikepdf.open(io.BytesIO(pdf)) as file:
        fonts = GlyphFonts()
        drawn: list[pikepdf.Object] = []
        for field in file.Root.AcroForm.Fields:
            value = answers.get(str(field.T), "")
            if value and "/Kids" in field:
                _choose(field, value)
            elif value:
                field.V = String(value)
                drawn.append(_draw(file, field, clean(value), fonts))
        embedded = file.make_indirect(fonts.embed(file))
        for picture in drawn:
            picture.Resources = Dictionary(Font=embedded)
        out = io.BytesIO()
        file.save(out, deterministic_id=True)
    return out.getvalue()


def _choose(group: pikepdf.Object, decision: str) -> None:
    """Set the radio group as viewers do: its value, and the look of each button."""
    group.V = Name(f"/{decision}")
    for button in group.Kids:
        button.AS = Name(f"/{decision}" if f"/{decision}" in button.AP.N else "/Off")


def _draw(file: pikepdf.Pdf, field: pikepdf.Object, text: str, fonts: GlyphFonts) -> pikepdf.Object:
    """Write the text into the field's picture, cut off at its edges."""
    empty = field.AP.N
    left, bottom, right, top = (float(value) for value in field.Rect)
    width, height = right - left, top - bottom
    lines = lay_out((Span(text),), width - 2 * _PAD, _SIZE, Shaper())
    y = height - _PAD if row_of(str(field.T))[1] == NOTE else (height + _SIZE * 1.43) / 2
    parts = ["/Tx BMC q", f"1 1 {width - 2:.2f} {height - 2:.2f} re W n"]
    for line in lines:
        step = line_height(line, _SIZE)
        parts.append(text_operators(fonts, line, _PAD, y - step / 2 - _SIZE * 0.36, paper.INK))
        y -= step
    parts.append("Q\nEMC")
    frame = bytes(empty.read_bytes()).split(b"/Tx BMC", maxsplit=1)[0]
    picture = file.make_stream(
        frame + "\n".join(parts).encode("ascii"),
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=empty.BBox,
    )
    field.AP = Dictionary(N=picture)
    return picture
