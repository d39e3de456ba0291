"""Cells of a workbook: looks that are set once, and text that stays text.

A string that begins with ``=`` becomes a formula in openpyxl, and one that begins with ``+``,
``-`` or ``@`` becomes one when a person edits the cell (CWE-1236); here neither can happen.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from exports.text import clean
from tekoto.errors import TekotoError

MAX_CELL_CHARACTERS = 32_767

Value: TypeAlias = str | int | float | date | None

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "'")
# Nearly every cell of a long sheet; the slow cleaning is for the rest.
_HARMLESS = re.compile("[0-9A-Za-zÅÄÖåäö .,;:/()–-]*")
_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")

_INK = "FF212121"
_ACCENT = "FF00357A"
_RULE = Side(style="thin", color="FFC8CDD0")

MONTH_FORMAT = 'm"/"yyyy'
DAY_FORMAT = "d.m.yyyy"
COUNT_FORMAT = "#,##0"
SHARE_FORMAT = "0.0\\ %"

# Each look: font, alignment, number format, fill.
LOOKS: Mapping[str, Mapping[str, object]] = {
    "title": {"font": Font(name="Calibri", size=20, bold=True, color=_INK)},
    "subtitle": {"font": Font(name="Calibri", size=12, color="FF5F686D")},
    "heading": {"font": Font(name="Calibri", size=13, bold=True, color=_ACCENT)},
    "label": {
        "font": Font(name="Calibri", size=11, color="FF5F686D"),
        "alignment": Alignment(vertical="top"),
    },
    "fact": {
        "number_format": COUNT_FORMAT,
        "alignment": Alignment(horizontal="left", vertical="top", wrap_text=True),
    },
    "prose": {"alignment": Alignment(vertical="top", wrap_text=True)},
    "header": {
        "font": Font(name="Calibri", size=11, bold=True, color="FFFFFFFF"),
        "fill": PatternFill("solid", start_color=_ACCENT, end_color=_ACCENT),
        "alignment": Alignment(vertical="center", wrap_text=True),
    },
    "header_number": {
        "font": Font(name="Calibri", size=11, bold=True, color="FFFFFFFF"),
        "fill": PatternFill("solid", start_color=_ACCENT, end_color=_ACCENT),
        "alignment": Alignment(horizontal="right", vertical="center", wrap_text=True),
    },
    "header_month": {
        "font": Font(name="Calibri", size=11, bold=True, color="FFFFFFFF"),
        "fill": PatternFill("solid", start_color=_ACCENT, end_color=_ACCENT),
        "alignment": Alignment(horizontal="center", vertical="center", wrap_text=True),
    },
    "text": {
        "alignment": Alignment(vertical="top", wrap_text=True),
        "border": Border(bottom=_RULE),
    },
    "line": {"alignment": Alignment(vertical="top"), "border": Border(bottom=_RULE)},
    "count": {
        "number_format": COUNT_FORMAT,
        "alignment": Alignment(vertical="top"),
        "border": Border(bottom=_RULE),
    },
    "share": {
        "number_format": SHARE_FORMAT,
        "alignment": Alignment(vertical="top"),
        "border": Border(bottom=_RULE),
    },
    # An adviser's own rows: a cell to be corrected, and why.
    "own": {"alignment": Alignment(vertical="top")},
    "code": {"font": Font(name="Calibri", size=8, color="FF8A9299")},
    "own_day": {
        "number_format": DAY_FORMAT,
        "alignment": Alignment(horizontal="left", vertical="top"),
    },
    "wrong": {
        "fill": PatternFill("solid", start_color="FFFBE3E1", end_color="FFFBE3E1"),
        "alignment": Alignment(vertical="top"),
    },
    "reason": {
        "font": Font(name="Calibri", size=11, bold=True, color=_INK),
        "alignment": Alignment(vertical="top", wrap_text=True),
    },
    # A long sheet of many rows: what is empty is not written at all.
    "bare": {},
    "bare_month": {
        "number_format": MONTH_FORMAT,
        "alignment": Alignment(horizontal="center"),
    },
}


class PreparedCell(Cell):
    """A write-only cell whose look is computed once and which is used again row after row."""

    __slots__ = ("prepared_style",)

    prepared_style: int

    def hold(self, value: Value, kind: str) -> None:
        """Take a value of a known openpyxl type (``s`` text, ``n`` number, ``d`` date)."""
        self._value = value
        self.data_type = kind

    @property
    def has_style(self) -> bool:
        """Look 0 of a workbook is the plain one."""
        return self.prepared_style != 0

    @property
    def style_id(self) -> int:
        """The number of the look in the workbook, without looking it up for each row."""
        return self.prepared_style


def prepare(sheet: WriteOnlyWorksheet, look: str, *, quoted: bool = False) -> PreparedCell:
    """Return a reusable empty cell of the sheet in one of ``LOOKS``.

    ``quoted`` sets the mark by which Excel keeps the content as text when somebody edits it.
    """
    model = Cell(sheet, row=1, column=1)
    for attribute, value in LOOKS[look].items():
        setattr(model, attribute, value)
    if quoted:
        model.quotePrefix = True
    cell = PreparedCell(sheet, row=1, column=1, style_array=StyleArray())
    cell.prepared_style = model.style_id
    return cell


class Column:
    """Fills the cells of one column; the same two cell objects serve every row."""

    def __init__(self, sheet: WriteOnlyWorksheet, number: int, look: str) -> None:
        self._plain = prepare(sheet, look)
        self._quoted = prepare(sheet, look, quoted=True)
        self._plain.column = self._quoted.column = number

    def cell(self, value: Value, row: int) -> PreparedCell:
        """Return the column's cell holding ``value``, to be written before the next call.

        Raises TekotoError ``workbook.text_too_long`` for text that no cell can hold.
        """
        cell = self._plain
        if type(value) is str:
            text = safe_text(value)
            if text.startswith(_FORMULA_STARTS):
                cell = self._quoted
            cell.hold(text or None, "s" if text else "n")
        else:
            cell.hold(value, "d" if isinstance(value, date) else "n")
        cell.row = row
        return cell


def safe_text(text: str) -> str:
    """Return the text as a cell may hold it: cleaned, and never cut short.

    What looks like a spreadsheet's own escape (``_x0041_``) is escaped, so that it is shown as
    typed (ISO/IEC 29500-1, 22.9.2.19). Raises TekotoError ``workbook.text_too_long``.
    """
    if not _HARMLESS.fullmatch(text):
        text = _ESCAPE_LIKE.sub("_x005F_", clean(text))
    if len(text) > MAX_CELL_CHARACTERS // 2:
        units = len(text.encode("utf-16-le")) // 2
        if units > MAX_CELL_CHARACTERS:
            raise TekotoError("workbook.text_too_long", limit=MAX_CELL_CHARACTERS)
    return text
