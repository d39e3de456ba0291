"""The secrecy marking of a sheet about persons, on every page that is printed of it."""

from openpyxl.worksheet.properties import PageSetupProperties

from exports.workbook_stream import StreamedSheet
from tekoto import vocabulary

_GROUND = "julkl_24_1_25"
_A4 = 9


def mark_secret(sheet: StreamedSheet, language: str) -> None:
    """Let each page say that it is secret and on which ground (Act 621/1999 § 25).

    Comes before the sheet's first row.
    """
    marking = vocabulary.label("secrecy_markings", "secret", language)
    ground = vocabulary.label("secrecy_grounds", _GROUND, language)
    sheet.oddHeader.center.text = f"{marking} {ground}"


def set_up_list(sheet: StreamedSheet, language: str) -> None:
    """Print a list of persons across A4, its heading and its marking on each page."""
    mark_secret(sheet, language)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
    sheet.oddFooter.right.text = "&P / &N"
