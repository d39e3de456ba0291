"""The sheets of the monitoring workbook: what stands where, and how it prints."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from openpyxl.chart import BarChart, Reference
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from exports.cells import Column, Value, safe_text
from exports.sheet_marking import mark_secret
from exports.workbook_stream import StreamedBook, StreamedSheet
from tekoto import vocabulary
from tekoto.citation import cited
from tekoto.monitoring_report import (
    Answer,
    IndicatorFigure,
    MonitoringReport,
    MunicipalityFigure,
    MunicipalityKind,
    ParticipationRow,
)

_HEADER_ROW = 3
_HEADER_MAX = 60
_LINE_HEIGHT = 15.0


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """One column of a table: its heading (workbook label), width in characters, and look."""

    label: str
    width: float
    look: str

    @property
    def header_look(self) -> str:
        """A heading stands over its column as the column's values do."""
        return {
            "count": "header_number",
            "share": "header_number",
            "bare_month": "header_month",
        }.get(self.look, "header")


class SheetWriter:
    """Writes the sheets of one workbook in one language."""

    def __init__(self, book: StreamedBook, report: MonitoringReport, language: str) -> None:
        self._book = book
        self._report = report
        self._language = language

    def label(self, code: str, **values: object) -> str:
        """Return a workbook label, with its placeholders filled."""
        text = vocabulary.label("workbook_labels", code, self._language)
        return text.format(**values) if values else text

    def indicators(self) -> None:
        """Value against target, with the chart beside the table."""
        plans = (
            ColumnPlan("column_code", 9, "line"),
            ColumnPlan("column_indicator", 62, "text"),
            ColumnPlan("column_unit", 20, "line"),
            ColumnPlan("column_value", 11, "count"),
            ColumnPlan("column_target", 11, "count"),
            ColumnPlan("column_share_of_target", 14, "share"),
        )
        rows = [self._indicator_row(figure) for figure in self._report.indicators]
        self._table("indicators", plans, rows, self._add_chart)

    def breakdown(self) -> None:
        """Persons by gender and age bracket: one row per indicator and gender."""
        ages = vocabulary.codes("age_brackets")
        plans = (
            ColumnPlan("column_code", 9, "line"),
            ColumnPlan("column_indicator", 80, "text"),
            ColumnPlan("column_gender", 15, "line"),
            *(ColumnPlan(f"age_brackets:{age}", 11, "count") for age in ages),
            ColumnPlan("column_total", 11, "count"),
            ColumnPlan("column_share", 14, "share"),
        )
        rows = [
            row
            for figure in self._report.indicators
            if figure.counts_persons
            for row in self._breakdown_rows(figure, ages)
        ]
        self._table("breakdown", plans, rows)

    def services(self) -> None:
        """Persons and periods by service."""
        plans = (
            ColumnPlan("column_service", 60, "text"),
            ColumnPlan("column_persons", 13, "count"),
            ColumnPlan("column_periods", 13, "count"),
            ColumnPlan("column_completed", 15, "count"),
        )
        rows = [
            (self._word("services", row.service), row.persons, row.periods, row.completed)
            for row in self._report.services
        ]
        self._table("services", plans, rows)

    def municipalities(self) -> None:
        """Participants by municipality, none for the protected."""
        plans = (
            ColumnPlan("column_municipality", 44, "text"),
            ColumnPlan("column_persons", 13, "count"),
            ColumnPlan("column_participations", 15, "count"),
            ColumnPlan("column_share_of_persons", 15, "share"),
        )
        total = self._report.persons
        rows = [
            (
                self._municipality(row),
                row.persons,
                row.participations,
                row.persons / total if total else None,
            )
            for row in self._report.municipalities
        ]
        self._table("municipalities", plans, rows)

    def participations(self, rows: Iterable[ParticipationRow], each: Callable[[int], None]) -> None:
        """One row per participation; ``each`` is called with the number of rows written."""
        plans = (
            ColumnPlan("column_pseudonym", 18, "bare"),
            ColumnPlan("column_gender", 13, "bare"),
            ColumnPlan("column_age", 12, "bare"),
            ColumnPlan("column_started", 9, "bare_month"),
            ColumnPlan("column_ended", 9, "bare_month"),
            ColumnPlan("column_services", 64, "bare"),
            ColumnPlan("column_cefr_start", 24, "bare"),
            ColumnPlan("column_cefr_end", 24, "bare"),
            ColumnPlan("column_helpful", 20, "bare"),
            ColumnPlan("column_recognition", 22, "bare_month"),
            ColumnPlan("column_residence", 22, "bare_month"),
            ColumnPlan("column_counted_in", 46, "bare"),
        )
        self._table("participations", plans, map(self._participation_row, rows), each=each)

    def conditions(self) -> None:
        """What each indicator counts and where that is laid down."""
        plans = (
            ColumnPlan("column_code", 9, "line"),
            ColumnPlan("column_indicator", 48, "text"),
            ColumnPlan("column_condition", 62, "text"),
            ColumnPlan("column_source", 40, "text"),
        )
        rows = [
            (
                figure.code,
                figure.name.text(self._language),
                figure.condition.text(self._language),
                cited(figure.source, self._language),
            )
            for figure in self._report.indicators
        ]
        self._table("conditions", plans, rows)

    def _table(
        self,
        name: str,
        plans: Sequence[ColumnPlan],
        rows: Iterable[Sequence[Value]],
        after: Callable[[StreamedSheet], None] | None = None,
        each: Callable[[int], None] | None = None,
    ) -> None:
        headers = [self._heading(plan.label) for plan in plans]
        with self._book.sheet(self.label(f"sheet_{name}")) as sheet:
            sheet.freeze_panes = f"{'C' if name == 'breakdown' else 'B'}{_HEADER_ROW + 1}"
            set_widths(sheet, [plan.width for plan in plans])
            sheet.row_dimensions[_HEADER_ROW].height = max(33.0, 1.2 * _height(plans, headers))
            self.set_up_print(sheet, self.label(f"sheet_{name}"))
            if name == "participations":
                mark_secret(sheet, self._language)
            sheet.print_title_rows = f"{_HEADER_ROW}:{_HEADER_ROW}"
            sheet.append([Column(sheet, 1, "heading").cell(self.label(f"sheet_{name}"), 1)])
            sheet.append([Column(sheet, 1, "subtitle").cell(self.label(f"about_{name}"), 2)])
            sheet.append(
                [
                    Column(sheet, number, plan.header_look).cell(header, _HEADER_ROW)
                    for number, (plan, header) in enumerate(zip(plans, headers, strict=True), 1)
                ]
            )
            columns = [Column(sheet, number, plan.look) for number, plan in enumerate(plans, 1)]
            bare = plans[0].look == "bare"
            at = _HEADER_ROW
            for values in rows:
                at += 1
                if each is not None:
                    each(at - _HEADER_ROW)
                elif (height := _height(plans, values)) > _LINE_HEIGHT:
                    sheet.row_dimensions[at].height = height
                sheet.append(
                    [
                        column.cell(value, at)
                        for column, value in zip(columns, values, strict=True)
                        if value is not None or not bare
                    ]
                )
            # A table needs one row under its heading, be it an empty one.
            sheet.make_table(f"Tekoto_{name}", headers, _HEADER_ROW, max(at, _HEADER_ROW + 1))
            if after is not None:
                after(sheet)

    def set_up_print(self, sheet: StreamedSheet, title: str) -> None:
        """A4 across, as wide as the page, with the office, the sheet and the page on each page."""
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = 9
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_margins.left = sheet.page_margins.right = 0.5
        sheet.page_margins.top = sheet.page_margins.bottom = 0.75
        sheet.page_margins.header = sheet.page_margins.footer = 0.35
        header = sheet.oddHeader
        header.left.text = _header_text(self._report.cover.office_name)
        header.right.text = _header_text(self._report.cover.project_name)
        sheet.oddFooter.left.text = _header_text(title)
        sheet.oddFooter.right.text = f"{self.label('page')} &P / &N"

    def _heading(self, label: str) -> str:
        vocabulary_name, _, code = label.partition(":")
        return self._word(vocabulary_name, code) if code else self.label(label)

    def _word(self, name: str, code: str) -> str:
        return _word(name, code, self._language)

    def _indicator_row(self, figure: IndicatorFigure) -> Sequence[Value]:
        share = figure.value / figure.target if figure.target else None
        unit = "unit_persons" if figure.counts_persons else "unit_entered"
        name = figure.name.text(self._language)
        return (figure.code, name, self.label(unit), figure.value, figure.target, share)

    def _breakdown_rows(
        self, figure: IndicatorFigure, ages: Sequence[str]
    ) -> list[Sequence[Value]]:
        rows: list[Sequence[Value]] = []
        for gender in vocabulary.codes("reporting_genders"):
            counts = [
                sum(cell.persons for cell in figure.cells if (cell.gender, cell.age) == (gender, a))
                for a in ages
            ]
            total = sum(counts)
            rows.append(
                (
                    figure.code,
                    figure.name.text(self._language),
                    self._word("reporting_genders", gender),
                    *counts,
                    total,
                    total / figure.value if figure.value else None,
                )
            )
        return rows

    def _municipality(self, row: MunicipalityFigure) -> str:
        if row.kind is MunicipalityKind.NAMED and row.name is not None:
            return row.name.text(self._language)
        threshold = self._report.cover.small_threshold
        return self.label(f"municipality_{row.kind}").format(threshold=threshold)

    def _participation_row(self, row: ParticipationRow) -> Sequence[Value]:
        language = self._language
        return (
            row.pseudonym,
            _word("reporting_genders", row.gender, language),
            _word("age_brackets", row.age, language),
            row.started,
            row.ended,
            _services(row.services, language),
            _levels(row.cefr_start),
            _levels(row.cefr_end),
            self._answer(row.helpful),
            row.recognition_applied,
            row.residence_applied,
            ", ".join(row.indicators) or None,
        )

    def _answer(self, answer: Answer) -> str | None:
        return _word("workbook_labels", f"answer_{answer}", self._language) if answer else None

    def _add_chart(self, sheet: StreamedSheet) -> None:
        count = len(self._report.indicators)
        if not count:
            return
        last = _HEADER_ROW + count
        chart = BarChart()
        chart.type = "col"
        chart.title = self.label("chart_title")
        chart.x_axis.title = self.label("chart_axis_indicator")
        chart.y_axis.title = self.label("chart_axis_count")
        # Without these lines Excel hides both axes of a chart that openpyxl made.
        chart.x_axis.delete = False
        chart.y_axis.delete = False
        chart.y_axis.number_format = "#,##0"
        chart.y_axis.scaling.min = 0
        chart.legend.position = "b"
        chart.add_data(
            Reference(sheet, min_col=4, max_col=5, min_row=_HEADER_ROW, max_row=last),
            titles_from_data=True,
        )
        chart.set_categories(Reference(sheet, min_col=1, min_row=_HEADER_ROW + 1, max_row=last))
        for series, colour in zip(chart.series, ("00357A", "9DB6D8"), strict=True):
            series.graphicalProperties.solidFill = colour
            series.graphicalProperties.line.solidFill = colour
        chart.gapWidth = 60
        chart.width, chart.height = 25, 10.5
        sheet.add_chart(chart, f"A{last + 3}")
        # Table and chart on one page: a page break would cut the chart in two.
        sheet.page_setup.fitToHeight = 1


def wrapped_height(text: str, width: float) -> float:
    """Return the height in points that a text takes in a column of ``width`` characters.

    Spreadsheet programs do not agree on when to make room for wrapped text, so the file does.
    """
    lines = sum(1 + int(len(line) * 1.03 // width) for line in text.split("\n"))
    return _LINE_HEIGHT * lines


def _height(plans: Sequence[ColumnPlan], values: Sequence[Value]) -> float:
    return max(
        wrapped_height(value, plan.width) if isinstance(value, str) else _LINE_HEIGHT
        for plan, value in zip(plans, values, strict=True)
    )


def set_widths(sheet: StreamedSheet, widths: Sequence[float]) -> None:
    """Set the widths of the first columns, in characters of the standard font."""
    for number, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width


@lru_cache(maxsize=4096)
def _word(name: str, code: str, language: str) -> str:
    return vocabulary.label(name, code, language)


@lru_cache(maxsize=4096)
def _services(services: tuple[str, ...], language: str) -> str | None:
    return "; ".join([_word("services", service, language) for service in services]) or None


@lru_cache(maxsize=4096)
def _levels(levels: tuple[tuple[str, str], ...]) -> str | None:
    """Return the levels of the four skills in the order that the heading names."""
    known = dict(levels)
    skills = vocabulary.codes("language_skills")
    return " / ".join(known.get(skill, "–") for skill in skills) if known else None


def _header_text(text: str) -> str:
    line = " ".join(safe_text(text).split())
    if len(line) > _HEADER_MAX:
        line = line[: _HEADER_MAX - 1] + "…"
    return line.replace("&", "&&")
