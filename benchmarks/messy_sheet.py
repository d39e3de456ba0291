"""Writing an invented list as an xlsx file, cell by cell: formulas get the values they had."""

from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl.utils import get_column_letter

from tekoto.invented_sheet import MessySheet
from tekoto.sheet import Cell, Formula

_EXCEL_START = date(1899, 12, 30)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package'
    '.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet2.xml" ContentType="{_TYPE}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/worksheet" Target="worksheets/sheet2.xml"/>'
    f'<Relationship Id="rId3" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="Vanha" sheetId="1" state="hidden" r:id="rId2"/>'
    '<sheet name="Asiakkaat" sheetId="2" r:id="rId1"/></sheets></workbook>',
    "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><fonts count="1"><font/></fonts>'
    '<fills count="1"><fill><patternFill/></fill></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet2.xml": f'<worksheet xmlns="{_MAIN}"><sheetData><row r="1">'
    '<c r="A1" t="inlineStr"><is><t>Sukunimi</t></is></c></row></sheetData></worksheet>',
}


def write(sheet: MessySheet, target: Path) -> None:
    """Write the list, with a hidden sheet beside it, under ``target``."""
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, content in PARTS.items():
            archive.writestr(name, _HEAD + content)
        archive.writestr("xl/worksheets/sheet1.xml", _HEAD + _sheet(sheet))


def _sheet(sheet: MessySheet) -> str:
    rows = "".join(
        f'<row r="{number}">{"".join(_cells(number, row))}</row>'
        for number, row in enumerate(sheet.rows, start=1)
    )
    merged = "".join(
        f'<mergeCell ref="{_place(a + 1, b)}:{_place(c + 1, d)}"/>' for a, b, c, d in sheet.merged
    )
    return (
        f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData>'
        f'<mergeCells count="{len(sheet.merged)}">{merged}</mergeCells></worksheet>'
    )


def _cells(row: int, cells: list[Cell]) -> list[str]:
    return [
        _cell(_place(row, column), cell) for column, cell in enumerate(cells) if cell is not None
    ]


def _cell(place: str, cell: Cell) -> str:
    match cell:
        case Formula(value=None):
            return f'<c r="{place}"><f>A1/0</f></c>'
        case Formula(value=value):
            return f'<c r="{place}"><f>ROW()-4</f><v>{value}</v></c>'
        case date():
            return f'<c r="{place}" s="1"><v>{(cell - _EXCEL_START).days}</v></c>'
        case str():
            text = escape(cell)
            return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
    return f'<c r="{place}"><v>{cell}</v></c>'


def _place(row: int, column: int) -> str:
    return f"{get_column_letter(column + 1)}{row}"
