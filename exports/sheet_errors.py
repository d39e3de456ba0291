"""The rows of an adviser's sheet that were not taken in, with the reason of each.

The file has her own columns, so that she corrects it and brings it in again: only these rows.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from exports.cells import prepare, safe_text
from exports.safe_file import writing
from exports.sheet_cells import Looks, fill, is_day
from exports.sheet_marking import set_up_list
from exports.workbook_sheets import set_widths
from exports.workbook_stream import StreamedBook, StreamedSheet
from tekoto import vocabulary
from tekoto.progress import Progress, tell
from tekoto.sheet import Row, bare
from tekoto.sheet_fields import label

_WIDTH, _REASON_WIDTH = 18.0, 60.0
_ROWS_BETWEEN_CHECKS = 100


@dataclass(frozen=True, slots=True)
class WrongRow:
    """A row as it was, why it was not taken in, and which of its cells are to blame."""

    cells: Row
    reason: str
    columns: Collection[int] = ()


def write_wrong_rows(
    titles: Sequence[str],
    rows: Sequence[WrongRow],
    target: Path,
    *,
    language: str,
    office_name: str,
    progress: Progress | None = None,
) -> Path:
    """Write the rows under their titles, the reason first; whole, or not at all.

    Raises TekotoError ``file.cannot_write`` and CancelledError.
    """
    with writing(target) as stream:
        book = StreamedBook(stream)
        try:
            book.properties.creator = book.properties.lastModifiedBy = safe_text(office_name)
            book.properties.language = language
            title = vocabulary.label("workbook_labels", "sheet_wrong_rows", language)
            with book.sheet(title) as sheet:
                set_up_list(sheet, language)
                _write(sheet, [label("reason", language), *titles], rows, progress)
        except BaseException:
            book.abandon()
            raise
        book.finish()
    return target


def _write(
    sheet: StreamedSheet,
    titles: Sequence[str],
    rows: Sequence[WrongRow],
    progress: Progress | None,
) -> None:
    sheet.freeze_panes = "B2"
    set_widths(sheet, [_REASON_WIDTH, *[_WIDTH] * (len(titles) - 1)])
    header = [prepare(sheet, "header") for _ in titles]
    for column, (cell, text) in enumerate(zip(header, titles, strict=True), start=1):
        fill(cell, safe_text(text), column, 1)
    sheet.append(header)
    looks = Looks(sheet)
    for number, row in enumerate(rows, start=2):
        if number % _ROWS_BETWEEN_CHECKS == 0:
            tell(progress, number, len(rows))
        cells = [looks.cell("reason", row.reason, 1, number)]
        for column, own in enumerate(row.cells, start=2):
            value = bare(own)
            plain = "own_day" if is_day(value) else "own"
            look = "wrong" if column - 2 in row.columns else plain
            cells.append(looks.cell(look, value, column, number))
        sheet.append(cells)
