"""Reads a sheet from outside in a process of its own (``exports.child_process``).

Standard input is one line that says what follows (``file`` or ``pasted``) and then the bytes;
the answer is ``{"kind": …, "sheets": […]}`` or ``{"error": key, "params": {…}}``. A cell is text, a
number, true or false, null, ``{"d": "2026-11-22"}`` for a date, or ``{"f": cell}`` for the value
that a formula had when the file was saved: no formula is ever computed.
"""

import csv
import datetime as dt
import io
import json
import logging
import os
import sys
from collections.abc import Iterable
from typing import Any

from exports.child_process import limit_process
from exports.sheet_archive import SheetMarks, look_through
from exports.sheet_limits import (
    CPU_SECONDS,
    MAX_BYTES,
    MAX_CELL_CHARACTERS,
    MAX_CHARACTERS,
    MAX_COLUMNS,
    MAX_ROWS,
    MAX_SHEETS,
    RefusedError,
)
from exports.sheet_text import read_text

FILE, PASTED = b"file", b"pasted"
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED_PART = "EncryptedPackage".encode("utf-16-le")


def main() -> int:
    """Read one file from standard input, answer on standard output; 0 whatever the answer."""
    limit_process(CPU_SECONDS)
    logging.disable(logging.CRITICAL)
    if hasattr(os, "devnull"):
        # The parser of the xlsx format tells its own failures there.
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    kind = sys.stdin.buffer.readline().strip()
    answer = read(sys.stdin.buffer.read(MAX_BYTES + 1), pasted=kind == PASTED)
    sys.stdout.write(json.dumps(answer, separators=(",", ":")))
    sys.stdout.flush()
    return 0


def read(data: bytes, *, pasted: bool = False) -> dict[str, Any]:
    """Return what the file holds, or why it cannot be read."""
    try:
        return _read(data, pasted=pasted)
    except RefusedError as refused:
        return {"error": refused.key, "params": refused.params}
    except csv.Error:
        return {"error": "sheet.cell_too_long", "params": {"limit": MAX_CELL_CHARACTERS}}
    except Exception:  # noqa: BLE001  (whatever a hostile file breaks means the same)
        return {"error": "sheet.unreadable", "params": {}}


def _read(data: bytes, *, pasted: bool) -> dict[str, Any]:
    if len(data) > MAX_BYTES:
        raise RefusedError("sheet.too_large", megabytes=MAX_BYTES // 1_000_000)
    if not data.strip():
        raise RefusedError("sheet.empty")
    if data.startswith(_OLE):
        raise RefusedError("sheet.encrypted" if _ENCRYPTED_PART in data else "sheet.old_format")
    if data.startswith(b"PK"):
        return {"kind": "xlsx", "encoding": "", "sheets": _workbook(data)}
    if b"%PDF-" in data[:1024] or data.lstrip()[:5].lower() in (b"<html", b"<?xml", b"<!doc"):
        raise RefusedError("sheet.not_sheet")
    rows, encoding = read_text(data, pasted=pasted)
    sheet = {"name": "", "hidden": False, "rows": _trimmed(rows), "merged": []}
    return {"kind": "pasted" if pasted else "csv", "encoding": encoding, "sheets": [sheet]}


def _workbook(data: bytes) -> list[dict[str, Any]]:
    marks = look_through(data)
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    found = []
    left = MAX_CHARACTERS
    for about in book.sheets_metadata[:MAX_SHEETS]:
        if about.typ != SheetTypeEnum.WorkSheet:
            continue
        sheet = book.get_sheet_by_name(about.name)
        if sheet.total_height > MAX_ROWS:
            raise RefusedError("sheet.too_many_rows", limit=MAX_ROWS)
        if sheet.total_width > MAX_COLUMNS:
            raise RefusedError("sheet.too_many_columns", limit=MAX_COLUMNS)
        none = SheetMarks(frozenset(), frozenset())
        rows = _plain(sheet.to_python(skip_empty_area=False), marks.get(about.name, none))
        left -= sum(len(cell) for row in rows for cell in row if type(cell) is str)
        if left < 0:
            raise RefusedError("sheet.too_much_text")
        found.append(
            {
                "name": about.name,
                "hidden": about.visible != SheetVisibleEnum.Visible,
                "rows": _trimmed(rows),
                "merged": sheet.merged_cell_ranges or [],
            }
        )
    if not any(sheet["rows"] for sheet in found):
        raise RefusedError("sheet.empty")
    return found


def _plain(rows: Iterable[list[Any]], marks: SheetMarks) -> list[list[Any]]:
    plain = [[cell if type(cell) is str else _cell(cell) for cell in row] for row in rows]
    for row, column in marks.formulas:
        if row < len(plain):
            cells = plain[row]
            cells += [""] * (column + 1 - len(cells))
            lost = (row, column) in marks.lost
            cells[column] = {"f": None if lost else cells[column]}
    return plain


def _cell(value: Any) -> Any:
    match value:
        case bool() | int():
            return value
        case float():
            # Excel knows no whole numbers; a code typed as 1234 must not come out as 1234.0.
            return int(value) if value.is_integer() and abs(value) < 1e15 else value
        case dt.datetime():
            return {"d": value.date().isoformat()}
        case dt.date():
            return {"d": value.isoformat()}
        case dt.time():
            return f"{value.hour}.{value.minute:02d}"
    return str(value)


def _trimmed(rows: list[list[Any]]) -> list[list[Any]]:
    """Leave out what is empty at the ends of rows and of the sheet."""
    for row in rows:
        while row and (row[-1] is None or row[-1] == ""):
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows


if __name__ == "__main__":
    sys.exit(main())
