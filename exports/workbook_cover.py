"""The first sheet of the monitoring workbook: what it is about, what is where, what to mind."""

from collections.abc import Sequence

from exports.cells import Column, Value
from exports.workbook_sheets import SheetWriter, set_widths, wrapped_height
from exports.workbook_stream import StreamedBook, StreamedSheet
from tekoto import vocabulary
from tekoto.citation import cited
from tekoto.dates import format_date, format_period, format_time, local_date
from tekoto.monitoring_report import MonitoringReport

SHEETS = (
    "cover",
    "indicators",
    "breakdown",
    "services",
    "municipalities",
    "participations",
    "conditions",
)

_WIDTHS = (34.0, 84.0, 12.0)


def write_cover(
    book: StreamedBook, sheets: SheetWriter, report: MonitoringReport, language: str
) -> None:
    """Write the cover; it must be the first sheet of the book."""
    with book.sheet(sheets.label("sheet_cover")) as sheet:
        set_widths(sheet, _WIDTHS)
        sheets.set_up_print(sheet, sheets.label("sheet_cover"))
        sheet.sheet_view.showGridLines = False
        page = _Page(sheet)
        page.line("title", sheets.label("document_title"))
        page.line("subtitle", report.cover.project_name)
        page.line("subtitle", "")
        for label, value in _facts(report, language):
            page.pair(sheets.label(label), value)
        page.line("subtitle", "")
        page.line("heading", sheets.label("cover_contents"))
        headers = [sheets.label(f"column_{name}") for name in ("sheet", "explanation", "rows")]
        page.row(("header", "header", "header_number"), headers)
        for name in SHEETS:
            rows = _row_count(report, name)
            words = (sheets.label(f"sheet_{name}"), sheets.label(f"about_{name}"), rows)
            page.row(("line", "text", "count"), words)
        page.line("subtitle", "")
        page.line("heading", sheets.label("cover_privacy"))
        threshold = report.cover.small_threshold
        for label in ("privacy_pseudonyms", "privacy_months", "privacy_small"):
            page.wide(sheets.label(label, threshold=threshold))


def _facts(report: MonitoringReport, language: str) -> tuple[tuple[str, Value], ...]:
    cover = report.cover
    moment = f"{format_date(local_date(cover.known_at))} {format_time(cover.known_at, language)}"
    return (
        ("cover_project", cover.project_name),
        ("cover_fund", vocabulary.label("funds", cover.fund, language)),
        ("cover_period", format_period(cover.starts_on, cover.ends_on)),
        ("cover_known_at", moment),
        ("cover_office", cover.office_name),
        ("cover_rule_version", cover.rule_version),
        ("cover_rule_source", cited(cover.rule_source, language)),
        ("cover_persons", report.persons),
        ("cover_participations", report.participations),
    )


def _row_count(report: MonitoringReport, sheet: str) -> int | None:
    genders = len(vocabulary.codes("reporting_genders"))
    persons = sum(figure.counts_persons for figure in report.indicators)
    return {
        "indicators": len(report.indicators),
        "breakdown": genders * persons,
        "services": len(report.services),
        "municipalities": len(report.municipalities),
        "participations": report.participations,
        "conditions": len(report.indicators),
    }.get(sheet)


class _Page:
    """Appends rows of mixed looks."""

    def __init__(self, sheet: StreamedSheet) -> None:
        self._sheet = sheet
        self._at = 0

    def row(self, looks: tuple[str, ...], values: Sequence[Value]) -> None:
        """Append cells side by side."""
        self._at += 1
        cells = [
            Column(self._sheet, number, look).cell(value, self._at)
            for number, (look, value) in enumerate(zip(looks, values, strict=True), 1)
        ]
        self._sheet.append(cells)

    def line(self, look: str, text: str) -> None:
        """Append one cell that may run over its neighbours."""
        self.row((look,), (text,))

    def pair(self, label: str, value: Value) -> None:
        """Append a fact with its label."""
        if isinstance(value, str):
            self._sheet.row_dimensions[self._at + 1].height = wrapped_height(value, _WIDTHS[1])
        self.row(("label", "fact"), (label, value))

    def wide(self, text: str) -> None:
        """Append prose across the first two columns, with room for its lines."""
        following = self._at + 1
        self._sheet.row_dimensions[following].height = wrapped_height(text, sum(_WIDTHS[:2]))
        self._sheet.merged_cells.add(f"A{following}:B{following}")
        self.row(("prose", "prose"), (text, None))
