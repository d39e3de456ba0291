"""Workbooks made by hand, part by part, so that each can be wrong in its own way."""

import io
import zipfile

from benchmarks.messy_sheet import PARTS

SHEET = "xl/worksheets/sheet1.xml"
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def sheet_xml(rows: str, more: str = "") -> str:
    return (
        f'<?xml version="1.0"?><worksheet {_MAIN}><sheetData>{rows}</sheetData>{more}</worksheet>'
    )


def text_cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def workbook(
    rows: str = "", parts: dict[str, bytes | str] | None = None, *, sheet: str = ""
) -> bytes:
    """Return a workbook whose visible sheet holds the rows; ``parts`` replace or add parts."""
    out = io.BytesIO()
    every = dict(PARTS) | {SHEET: sheet or sheet_xml(rows)} | (parts or {})
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in every.items():
            archive.writestr(name, content)
    return out.getvalue()
