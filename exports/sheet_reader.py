"""Reading an adviser's own sheet: xlsx, csv or rows copied from Excel.

The bytes are parsed in a limited child process (``exports.sheet_child``); here only its plain
answer is taken in.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from exports import child_process
from exports.safe_file import read_at_most
from exports.sheet_limits import CHILD_ARGUMENT, CPU_SECONDS, MAX_BYTES, MODULE
from tekoto.errors import SheetError
from tekoto.progress import Progress
from tekoto.sheet import Cell, Formula, Scalar, Sheet, SheetFile, tidy

TIME_LIMIT_SECONDS = float(CPU_SECONDS)


def read_sheet(source: bytes | Path, progress: Progress | None = None) -> SheetFile:
    """Return the sheets of an xlsx or text file.

    Takes at most 20 seconds of the processor (22 of the clock on Windows) and, but on Windows,
    512 MB of a child process. Raises SheetError:
    ``sheet.cannot_open``, ``sheet.too_large`` (10 MB), ``sheet.not_sheet``, ``sheet.old_format``,
    ``sheet.encrypted``, ``sheet.macros``, ``sheet.links``, ``sheet.embedded``,
    ``sheet.entities``, ``sheet.too_many_parts``, ``sheet.too_large_inside`` (50 MB),
    ``sheet.too_many_rows`` (20,000), ``sheet.too_many_columns`` (200), ``sheet.cell_too_long``,
    ``sheet.too_much_text``, ``sheet.encoding``, ``sheet.empty``, ``sheet.unreadable``,
    ``sheet.timeout``; CancelledError from ``progress``.
    """
    return _read(b"file", _bytes(source), progress)


def read_pasted(text: str, progress: Progress | None = None) -> SheetFile:
    """Return the rows that were copied from Excel or another table; raises as ``read_sheet``."""
    data = text.encode("utf-8", errors="replace")
    return _read(b"pasted", data, progress)


def _bytes(source: bytes | Path) -> bytes:
    try:
        return read_at_most(source, MAX_BYTES)
    except OSError as error:
        raise SheetError("sheet.cannot_open") from error


def _read(kind: bytes, data: bytes, progress: Progress | None) -> SheetFile:
    if len(data) > MAX_BYTES:
        raise SheetError("sheet.too_large", megabytes=MAX_BYTES // 1_000_000)
    waiting: Callable[[], None] | None = progress.check_cancelled if progress else None
    try:
        answer = child_process.ask(
            child_process.child_command(MODULE, CHILD_ARGUMENT),
            kind + b"\n" + data,
            TIME_LIMIT_SECONDS,
            waiting,
        )
    except TimeoutError as error:
        raise SheetError("sheet.timeout") from error
    except ValueError as error:
        raise SheetError("sheet.unreadable") from error
    if "error" in answer:
        params = {str(name): int(value) for name, value in dict(answer["params"]).items()}
        raise SheetError(str(answer["error"]), **params)
    sheets = tuple(_sheet(one) for one in answer["sheets"])
    return SheetFile(str(answer["kind"]), str(answer["encoding"]), sheets)


def _sheet(answer: dict[str, Any]) -> Sheet:
    known: dict[str, str] = {"": ""}

    def cell(value: Any) -> Cell:
        if type(value) is str:
            text = known.get(value)
            if text is None:
                text = known[value] = tidy(value)
            return text or None
        if isinstance(value, dict):
            return _special(value, cell)
        return value  # type: ignore[no-any-return]  # a number, a truth value or nothing

    return Sheet(
        name=tidy(str(answer["name"])),
        hidden=bool(answer["hidden"]),
        rows=tuple(tuple(map(cell, row)) for row in answer["rows"]),
        merged=tuple((a, b, c, d) for (a, b), (c, d) in answer["merged"]),
    )


def _special(value: dict[str, Any], cell: Callable[[Any], Cell]) -> Cell:
    if "d" in value:
        return date.fromisoformat(value["d"])
    inner = cell(value["f"])
    kept: Scalar = None if isinstance(inner, Formula) else inner
    return Formula(kept, lost=value["f"] is None)
