"""Cells of the sheets that go out to an adviser and come back from her."""

from exports.cells import PreparedCell, Value, prepare, safe_text
from exports.workbook_stream import StreamedSheet


class Looks:
    """Makes cells in looks that are computed once."""

    def __init__(self, sheet: StreamedSheet) -> None:
        self._sheet = sheet
        self._made: dict[tuple[str, bool, int], PreparedCell] = {}

    def cell(self, look: str, value: Value, column: int, row: int) -> PreparedCell:
        """Return a cell holding the value, to be written before the next of its column."""
        text = safe_text(value) if isinstance(value, str) else value
        quoted = isinstance(text, str) and text.startswith(("=", "+", "-", "@", "'"))
        key = (look, quoted, column)
        if key not in self._made:
            self._made[key] = prepare(self._sheet, look, quoted=quoted)
        return fill(self._made[key], text, column, row)


def fill(cell: PreparedCell, value: Value, column: int, row: int) -> PreparedCell:
    """Put a value into a cell at its place; a text stays text, whatever it begins with."""
    kind = "s" if isinstance(value, str) else "d" if is_day(value) else "n"
    cell.hold(value if value != "" else None, kind if value not in (None, "") else "n")
    cell.column, cell.row = column, row
    return cell


def is_day(value: object) -> bool:
    """Tell whether a value is a date."""
    return not isinstance(value, str | int | float) and value is not None
