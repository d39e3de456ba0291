"""A workbook whose sheets go straight into the finished file, row by row.

openpyxl's write-only mode gathers each sheet in a file of the system's temporary folder and packs
it afterwards; here nothing about people touches that folder, memory stays flat however many rows
there are, and there is no long last step that could not be cancelled.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING, Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.writer.excel import ExcelWriter

from exports.cells import PreparedCell

if TYPE_CHECKING:
    from openpyxl.chart._chart import ChartBase
    from openpyxl.worksheet.cell_range import MultiCellRange
    from openpyxl.worksheet.dimensions import ColumnDimension, DimensionHolder, RowDimension
    from openpyxl.worksheet.header_footer import HeaderFooterItem
    from openpyxl.worksheet.page import PageMargins, PrintPageSetup
    from openpyxl.worksheet.properties import WorksheetProperties


class StreamedSheet(WriteOnlyWorksheet):
    """A worksheet that writes into ``target``; its rows are prepared cells."""

    if TYPE_CHECKING:
        # Attributes that openpyxl sets up on every sheet and its stubs know on Worksheet alone.
        _writer: Any
        _charts: list[ChartBase]
        row_dimensions: DimensionHolder[int, RowDimension]
        column_dimensions: DimensionHolder[str, ColumnDimension]
        page_setup: PrintPageSetup
        page_margins: PageMargins
        sheet_properties: WorksheetProperties
        merged_cells: MultiCellRange
        oddHeader: HeaderFooterItem  # noqa: N815  openpyxl's name
        oddFooter: HeaderFooterItem  # noqa: N815  as above

        def add_chart(self, chart: ChartBase, anchor: str | None = None) -> None:
            """Add a chart with its upper left corner at a cell."""

    def __init__(self, book: Workbook, title: str, target: IO[bytes]) -> None:
        super().__init__(book, title)
        self._target = target
        self.rows_written = 0

    def _get_writer(self) -> None:
        if self._writer is None:
            self._writer = WorksheetWriter(self, out=self._target)
            self._writer.write_top()

    def _values_to_row(
        self, values: Sequence[PreparedCell], row_idx: int
    ) -> Sequence[PreparedCell]:
        self.rows_written = row_idx
        return values

    def finish(self) -> None:
        """Write what follows the rows, and keep the links to drawings and tables."""
        self.close()
        self._rels = self._writer._rels  # noqa: SLF001  openpyxl has no other way to these
        self._drawing = SpreadsheetDrawing()
        self._drawing.charts = self._charts

    def make_table(self, name: str, headers: Sequence[str], first_row: int, last_row: int) -> None:
        """Turn a block that starts in column A into a table that can be sorted and filtered.

        ``headers`` must be the text of the cells in ``first_row``, each of them different.
        """
        last_column = get_column_letter(len(headers))
        table = Table(displayName=name, ref=f"A{first_row}:{last_column}{last_row}")
        table.tableColumns = [
            TableColumn(id=number, name=header) for number, header in enumerate(headers, 1)
        ]
        table.autoFilter = AutoFilter(ref=table.ref)
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
        self.tables.add(table)  # add_table() would warn about columns that are there


class StreamedBook(Workbook):
    """A new workbook written into ``out``, one sheet after another."""

    if TYPE_CHECKING:

        def _add_sheet(self, sheet: StreamedSheet) -> None: ...

    def __init__(self, out: BinaryIO) -> None:
        super().__init__(write_only=True)
        self._archive = ZipFile(out, "w", ZIP_DEFLATED, allowZip64=True)

    @contextmanager
    def sheet(self, title: str) -> Iterator[StreamedSheet]:
        """Open the next sheet; frozen panes and column widths come before its first row."""
        path = f"xl/worksheets/sheet{len(self.worksheets) + 1}.xml"
        with self._archive.open(path, "w", force_zip64=True) as target:
            sheet = StreamedSheet(self, title, target)
            self._add_sheet(sheet)
            try:
                yield sheet
            except BaseException:
                sheet.close()  # its half-written XML must end before the archive's entry does
                raise
            sheet.finish()

    def finish(self) -> None:
        """Write the parts that bind the sheets together; the file is complete after this."""
        now = datetime.now(tz=UTC).replace(tzinfo=None)
        self.properties.created = self.properties.modified = now
        _BookWriter(self, self._archive).save()

    def abandon(self) -> None:
        """Let go of an unfinished file, which its owner then deletes."""
        self._archive.close()


class _BookWriter(ExcelWriter):
    """Leaves the sheets alone, which are in the archive already, and links their parts."""

    def write_worksheet(self, ws: Any) -> None:
        self.manifest.append(ws)
