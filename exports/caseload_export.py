"""The caseload as an Excel table that can be corrected there and brought back."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from db import caseload_file, officials
from db.caseload_file import CaseloadFile
from db.store import Store
from exports.cells import prepare, safe_text
from exports.safe_file import writing
from exports.sheet_cells import Looks, fill, is_day
from exports.sheet_marking import set_up_list
from exports.workbook_sheets import set_widths
from exports.workbook_stream import StreamedBook, StreamedSheet
from tekoto import vocabulary
from tekoto.access import Actor
from tekoto.progress import Progress, tell
from tekoto.sheet_fields import fields, label, shown
from tekoto.sheet_own_fields import own_cell, own_titles

_WIDTHS = {"goal": 40.0, "address": 30.0, "technical": 12.0, "original_name": 24.0}
_WIDTH = 18.0
_ROWS_BETWEEN_CHECKS = 100


def export_caseload(
    store: Store,
    actor: Actor,
    client_ids: Sequence[UUID],
    target: Path,
    *,
    purpose: str,
    language: str,
    progress: Progress | None = None,
) -> CaseloadFile:
    """Write these clients to ``target``, whole or not at all; return what was written.

    Raises what ``db.caseload_file.read`` raises, and TekotoError ``file.cannot_write``.
    """
    with writing(target) as stream:
        found = caseload_file.read(store, actor, client_ids, purpose, progress)
        office = officials.official(store, actor.user_id).office_name
        book = StreamedBook(stream)
        try:
            book.properties.creator = book.properties.lastModifiedBy = safe_text(office)
            title = vocabulary.label("workbook_labels", "sheet_caseload", language)
            book.properties.title, book.properties.language = title, language
            with book.sheet(title) as sheet:
                _write(sheet, found, language, progress)
        except BaseException:
            book.abandon()
            raise
        book.finish()
    return found


def _write(
    sheet: StreamedSheet, found: CaseloadFile, language: str, progress: Progress | None
) -> None:
    own = {one.column: one for one in found.own}
    titles = [own_titles(found.own, language).get(c) or label(c, language) for c in found.columns]
    sheet.freeze_panes = "C2"
    set_up_list(sheet, language)
    set_widths(sheet, [_WIDTHS.get(code, _WIDTH) for code in found.columns])
    header = [
        fill(prepare(sheet, "header"), safe_text(title), column, 1)
        for column, title in enumerate(titles, start=1)
    ]
    sheet.append(header)
    looks = Looks(sheet)
    for number, row in enumerate(found.rows, start=2):
        if number % _ROWS_BETWEEN_CHECKS == 0:
            tell(progress, number, len(found.rows))
        cells = []
        for column, code in enumerate(found.columns, start=1):
            held = row.get(code)
            value = (
                own_cell(own[code], str(held or ""), language)
                if code in own
                else shown(fields()[code], held, language)
            )
            look = "code" if code == "technical" else "own_day" if is_day(value) else "own"
            cells.append(looks.cell(look, value, column, number))
        sheet.append(cells)
    if found.rows:
        sheet.make_table("Tekoto", titles, 1, len(found.rows) + 1)
