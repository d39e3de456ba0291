"""The monitoring workbook: a report and its pseudonymous rows as one Excel file.

The file holds no formulas, comments, hidden sheets, paths or names of people; its properties name
the office. Text is never cut short. It appears under its name only when it is complete.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from exports.cells import safe_text
from exports.safe_file import writing
from exports.workbook_cover import write_cover
from exports.workbook_sheets import SheetWriter
from exports.workbook_stream import StreamedBook
from tekoto import vocabulary
from tekoto.errors import TekotoError
from tekoto.monitoring_report import MonitoringReport, ParticipationRow
from tekoto.progress import Progress, tell

# Often enough to stop within a tenth of a second, seldom enough to cost nothing.
_ROWS_BETWEEN_CHECKS = 100
MAX_ROWS = 1_048_000


def write_workbook(
    report: MonitoringReport,
    rows: Iterable[ParticipationRow],
    out: BinaryIO | Path,
    *,
    language: str,
    progress: Progress | None = None,
) -> None:
    """Write the workbook in ``fi``, ``sv`` or ``en`` to a file, or to a seekable binary stream.

    ``rows`` are written as they come, so that memory does not grow with them; their number must be
    ``report.participations``. Nothing half-written stays behind: a file is written beside its
    place under a temporary name and moved there at the end, a stream is cut back to where it was.

    Raises TekotoError ``file.cannot_write`` (folder missing, disk full, file open in another
    program), ``workbook.too_many_rows``, ``workbook.text_too_long``; CancelledError from
    ``progress``.
    """
    if report.participations > MAX_ROWS:
        raise TekotoError("workbook.too_many_rows", limit=MAX_ROWS)
    if isinstance(out, Path):
        with writing(out) as stream:
            _write(report, rows, stream, language, progress)
    else:
        start = out.tell()
        try:
            _write(report, rows, out, language, progress)
        except BaseException:
            out.seek(start)
            out.truncate()
            raise


def _write(
    report: MonitoringReport,
    rows: Iterable[ParticipationRow],
    out: BinaryIO,
    language: str,
    progress: Progress | None,
) -> None:
    def each(count: int) -> None:
        if count % _ROWS_BETWEEN_CHECKS == 0:
            tell(progress, count, report.participations)

    book = StreamedBook(out)
    try:
        if progress is not None:
            progress.check_cancelled()
        book.properties.creator = book.properties.lastModifiedBy = safe_text(
            report.cover.office_name
        )
        book.properties.title = vocabulary.label("workbook_labels", "document_title", language)
        book.properties.language = language
        sheets = SheetWriter(book, report, language)
        write_cover(book, sheets, report, language)
        sheets.indicators()
        sheets.breakdown()
        sheets.services()
        sheets.municipalities()
        sheets.participations(rows, each)
        sheets.conditions()
        if progress is not None:
            progress.check_cancelled()
    except BaseException:
        book.abandon()
        raise
    book.finish()
