"""The reply form inside a referral: its field names, limits, labels and boxes (AcroForm).

The names are a promise to files that are already on their way: never rename one.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from exports import paper
from exports.drawing import Colour, colour, number
from exports.glyph_fonts import FORM_FONT, form_font
from exports.reply_fields import IDENTITY, TEXT_LIMITS, row_of

_READ_ONLY, _MULTILINE, _RADIO, _COMBO = 1, 1 << 12, 1 << 15, 1 << 17
_HIDDEN, _PRINT = 2, 4
_TYPED_SIZE = 10.0
# Four quarter circles as Bézier curves: the usual factor for the control points.
_ARC = 0.5523
# The bullet of the form's font, in ems: how wide it is, and how high its middle stands.
_BULLET_WIDTH, _BULLET_MIDDLE = 0.376, 0.365


@dataclass(frozen=True, slots=True)
class Box:
    """Where a field stands and what it tells a screen reader.

    ``choice`` is the code of a button, ``options`` are what a list offers, with their codes where
    those differ; lengths are points.
    """

    name: str
    page: int
    x: float
    y: float
    width: float
    height: float
    tooltip: str
    choice: str = ""
    multiline: bool = False
    options: tuple[str | tuple[str, str], ...] = ()
    size: float = _TYPED_SIZE


def write_form(
    pdf: pikepdf.Pdf,
    boxes: Sequence[Box],
    identity: Mapping[str, str],
    choice_tips: Mapping[str, str],
    identity_tip: str,
) -> list[pikepdf.Object]:
    """Add the fields to the file and return the visible boxes' annotations, in their order.

    ``choice_tips`` tell what the buttons of a name are about. ``identity`` are the hidden fields by
    name. They are hidden annotations rather than bare
    fields, because viewers that rebuild a form from the page would drop a field without a box.
    """
    font = form_font(pdf)
    fields: list[pikepdf.Object] = []
    widgets: list[pikepdf.Object] = []
    groups: dict[str, pikepdf.Object] = {}
    for box in boxes:
        widget = pdf.make_indirect(_common(pdf, box))
        if not box.choice:
            _make_text(pdf, widget, box, font)
            fields.append(widget)
        else:
            if box.name not in groups:
                groups[box.name] = _button_field(pdf, box.name, choice_tips[box.name])
                fields.append(groups[box.name])
            group = groups[box.name]
            _make_choice(pdf, widget, box, font)
            widget.Parent = group
            group.Kids.append(widget)
        _place(pdf, widget, box.page)
        widgets.append(widget)
    last = len(pdf.pages) - 1
    for name, value in identity.items():
        hidden = pdf.make_indirect(_hidden(pdf, name, value, identity_tip))
        _place(pdf, hidden, last)
        fields.append(hidden)
    pdf.Root.AcroForm = Dictionary(
        Fields=Array(fields),
        DR=Dictionary(Font=Dictionary({f"/{FORM_FONT}": font})),
        DA=_appearance(_TYPED_SIZE),
    )
    return widgets


def _appearance(size: float) -> String:
    return String(f"/{FORM_FONT} {number(size)} Tf {colour(paper.INK)} rg")


def _place(pdf: pikepdf.Pdf, widget: pikepdf.Object, page: int) -> None:
    owner = pdf.pages[page].obj
    widget.P = owner
    if "/Annots" not in owner:
        owner.Annots = Array()
    owner.Annots.append(widget)


def _common(pdf: pikepdf.Pdf, box: Box) -> Dictionary:
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        Rect=Array([round(v, 2) for v in (box.x, box.y, box.x + box.width, box.y + box.height)]),
        F=_PRINT,
        TU=String(box.tooltip),
        Contents=String(box.tooltip),
        MK=Dictionary(BG=_parts(paper.FIELD), BC=_parts(paper.FIELD_EDGE)),
        BS=Dictionary(W=0.75, S=Name.S),
    )


def _parts(value: Colour) -> Array:
    return Array([round(part, 4) for part in value])


def _make_text(pdf: pikepdf.Pdf, widget: pikepdf.Object, box: Box, font: pikepdf.Object) -> None:
    widget.FT = Name.Tx
    widget.T = String(box.name)
    widget.Ff = _MULTILINE if box.multiline else 0
    if box.options:
        widget.FT = Name.Ch
        widget.Ff = _COMBO
        widget.Opt = Array([_option(one) for one in box.options])
    else:
        widget.MaxLen = TEXT_LIMITS[row_of(box.name)[1]]
    widget.DA = _appearance(box.size)
    drawn = f"{_frame(box)}\n/Tx BMC\nEMC"
    resources = Dictionary(Font=Dictionary({f"/{FORM_FONT}": font}))
    widget.AP = Dictionary(N=_picture(pdf, box, drawn, resources))


def _option(option: str | tuple[str, str]) -> String | Array:
    return String(option) if isinstance(option, str) else Array([String(one) for one in option])


def _frame(box: Box) -> str:
    return (
        f"{colour(paper.FIELD)} rg 0 0 {number(box.width)} {number(box.height)} re f "
        f"{colour(paper.FIELD_EDGE)} RG 0.75 w 0.375 0.375 {number(box.width - 0.75)} "
        f"{number(box.height - 0.75)} re S"
    )


def _picture(pdf: pikepdf.Pdf, box: Box, drawn: str, resources: Dictionary) -> pikepdf.Stream:
    return pdf.make_stream(
        drawn.encode("ascii"),
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, round(box.width, 2), round(box.height, 2)]),
        Resources=resources,
    )


def _button_field(pdf: pikepdf.Pdf, name: str, tooltip: str) -> pikepdf.Object:
    # A second click takes a choice back (no NoToggleToOff): a mistake must be undoable.
    return pdf.make_indirect(
        Dictionary(
            FT=Name.Btn,
            Ff=_RADIO,
            T=String(name),
            TU=String(tooltip),
            V=Name.Off,
            Kids=Array(),
        )
    )


def _make_choice(pdf: pikepdf.Pdf, widget: pikepdf.Object, box: Box, font: pikepdf.Object) -> None:
    middle, radius = box.width / 2, box.width / 2 - 0.6
    empty = (
        f"{colour(paper.FIELD)} rg {colour(paper.FIELD_EDGE)} RG 0.75 w {_circle(middle, radius)} b"
    )
    filled = f"{empty}\n{colour(paper.BRAND)} rg {_circle(middle, radius * 0.55)} f\n{_dot(middle)}"
    letters = Dictionary(Font=Dictionary({f"/{FORM_FONT}": font}))
    widget.AP = Dictionary(
        N=Dictionary(
            {
                f"/{box.choice}": _picture(pdf, box, filled, letters),
                "/Off": _picture(pdf, box, empty, Dictionary()),
            }
        )
    )
    widget.AS = Name.Off
    widget.MK = Dictionary(BG=_parts(paper.FIELD), BC=_parts(paper.FIELD_EDGE), CA=String("l"))


def _dot(middle: float) -> str:
    """Draw a bullet inside the disc: on paper a button is known by its letter alone."""
    size = 8.0
    return (
        f"BT /{FORM_FONT} {number(size)} Tf {number(middle - size * _BULLET_WIDTH / 2)} "
        f"{number(middle - size * _BULLET_MIDDLE)} Td <95> Tj ET"
    )


def _circle(middle: float, radius: float) -> str:
    c, r, k = middle, radius, radius * _ARC
    n = number
    return (
        f"{n(c + r)} {n(c)} m "
        f"{n(c + r)} {n(c + k)} {n(c + k)} {n(c + r)} {n(c)} {n(c + r)} c "
        f"{n(c - k)} {n(c + r)} {n(c - r)} {n(c + k)} {n(c - r)} {n(c)} c "
        f"{n(c - r)} {n(c - k)} {n(c - k)} {n(c - r)} {n(c)} {n(c - r)} c "
        f"{n(c + k)} {n(c - r)} {n(c + r)} {n(c - k)} {n(c + r)} {n(c)} c"
    )


def _hidden(pdf: pikepdf.Pdf, name: str, value: str, tooltip: str) -> Dictionary:
    if row_of(name)[1] not in IDENTITY or not re.fullmatch(r"[0-9A-Za-z-]{1,64}", value):
        raise ValueError(name)
    box = Box(name, 0, 0, 0, 0, 0, tooltip)
    hidden = _common(pdf, box)
    hidden.F = _HIDDEN
    hidden.FT = Name.Tx
    hidden.T = String(name)
    hidden.V = String(value)
    hidden.Ff = _READ_ONLY
    hidden.DA = _appearance(_TYPED_SIZE)
    return hidden
