"""The monitoring workbook as other programs read it: openpyxl, calamine and LibreOffice."""

import io
import re
import subprocess
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from exports.cells import safe_text
from exports.text import clean
from exports.workbook import write_workbook
from tekoto.errors import CancelledError, TekotoError
from tekoto.monitoring_report import (
    Answer,
    IndicatorCell,
    IndicatorFigure,
    MonitoringReport,
    MunicipalityFigure,
    MunicipalityKind,
    ParticipationRow,
    Pseudonyms,
    ReportCover,
    ServiceFigure,
    Wording,
)

SHEETS = [
    "Kansi",
    "Indikaattorit",
    "Sukupuoli ja ikä",
    "Palvelut",
    "Kunnat",
    "Osallistumiset",
    "Laskentaehdot",
]
CELLS = (IndicatorCell("woman", "18_60", 20), IndicatorCell("man", "over_60", 4))


def a_figure(code: str, value: int, target: int | None = None, **changes) -> IndicatorFigure:
    words = Wording(f"Mittari {code}", f"Indikator {code}")
    condition = Wording("Henkilöt, jotka …", "Personer som …")
    values = {"target": target, "cells": CELLS, **changes}
    return IndicatorFigure(code, words, condition, "Asetus (EU) 2021/1147", value, **values)


def a_report(*, project="Ohjaus 2030", office="Harjoituksen työllisyysalue", participations=3):
    cover = ReportCover(
        project_name=project,
        fund="amif_2021",
        starts_on=date(2025, 1, 1),
        ends_on=date(2025, 6, 30),
        known_at=datetime(2025, 7, 10, 7, 45, tzinfo=UTC),
        office_name=office,
        rule_version="2021-1",
        rule_source="Asetus (EU) 2021/1147, liite VIII",
    )
    return MonitoringReport(
        cover=cover,
        indicators=(
            a_figure("O.2.3", 24, 40),
            a_figure("O.2.2", 3, counts_persons=False, cells=()),
        ),
        services=(ServiceFigure("language_course", 20, 22, 15),),
        municipalities=(
            MunicipalityFigure(
                MunicipalityKind.NAMED, 15, 16, "286", Wording("Kouvola", "Kouvola")
            ),
            MunicipalityFigure(MunicipalityKind.SMALL, 7, 7),
            MunicipalityFigure(MunicipalityKind.PROTECTED, 2, 2),
        ),
        persons=24,
        participations=participations,
    )


def some_rows(count: int):
    names = Pseudonyms()
    for number in range(count):
        yield ParticipationRow(
            pseudonym=names.of(UUID(int=number)),
            gender="woman",
            age="18_60",
            started=date(2025, 3, 1),
            ended=date(2025, 6, 1) if number % 2 else None,
            services=("language_course", "civic_orientation"),
            cefr_start=(("speaking", "A1.3"), ("reading", "A1.1")),
            helpful=Answer.YES,
            indicators=("O.2.3", "O.2.3.1"),
        )


def written(report=None, rows=None, language="fi") -> bytes:
    report = report or a_report()
    out = io.BytesIO()
    write_workbook(
        report, some_rows(report.participations) if rows is None else rows, out, language=language
    )
    return out.getvalue()


def opened(content: bytes) -> openpyxl.Workbook:
    assert openpyxl.DEFUSEDXML, "workbooks must not be read without defusedxml"
    return openpyxl.load_workbook(io.BytesIO(content))


def table_rows(sheet: Worksheet) -> list[tuple]:
    (table,) = sheet.tables.values()
    return [tuple(cell.value for cell in row) for row in sheet[table.ref]]


def test_every_sheet_is_there_and_none_is_hidden():
    book = opened(written())
    assert book.sheetnames == SHEETS
    assert all(sheet.sheet_state == "visible" for sheet in book)


def test_figures_stand_in_the_table_with_target_and_share():
    rows = table_rows(opened(written())["Indikaattorit"])
    assert rows[0] == (
        "Koodi",
        "Indikaattori",
        "Yksikkö",
        "Toteuma",
        "Tavoite",
        "Osuus tavoitteesta",
    )
    assert rows[1] == ("O.2.3", "Mittari O.2.3", "henkilöä", 24, 40, 0.6)
    assert rows[2] == ("O.2.2", "Mittari O.2.2", "kpl (ilmoitettu)", 3, None, None)


def test_breakdown_adds_up_to_the_figure_and_leaves_out_what_counts_no_persons():
    rows = table_rows(opened(written())["Sukupuoli ja ikä"])
    assert [row[2] for row in rows[1:]] == ["Nainen", "Mies", "Muu", "Ei tietoa"]
    assert rows[1] == ("O.2.3", "Mittari O.2.3", "Nainen", 0, 20, 0, 0, 20, 20 / 24)
    assert sum(row[-2] for row in rows[1:]) == 24


def test_protected_municipality_is_a_word():
    rows = table_rows(opened(written())["Kunnat"])
    assert [row[:3] for row in rows[1:]] == [
        ("Kouvola", 15, 16),
        ("muut kunnat (kussakin alle 5)", 7, 7),
        ("suojattu", 2, 2),
    ]


def test_participation_rows_show_months_and_words():
    sheet = opened(written())["Osallistumiset"]
    rows = table_rows(sheet)
    assert re.fullmatch("[A-Z2-7]{4}(-[A-Z2-7]{4}){2}", rows[1][0])
    assert rows[2][1:] == (
        "Nainen",
        "18–60",
        datetime(2025, 3, 1),  # noqa: DTZ001  a spreadsheet's date has no zone
        datetime(2025, 6, 1),  # noqa: DTZ001  as above
        "Kielikurssi; Yhteiskuntaorientaatio",
        "– / A1.3 / A1.1 / –",
        None,
        "Kyllä",
        None,
        None,
        "O.2.3, O.2.3.1",
    )
    assert sheet["D4"].number_format == 'm"/"yyyy'


@pytest.mark.parametrize("title", SHEETS[1:])
def test_each_data_sheet_is_a_real_table_with_a_frozen_heading(title: str):
    sheet = opened(written())[title]
    (table,) = sheet.tables.values()
    assert table.autoFilter is not None
    assert sheet.freeze_panes in ("B4", "C4")
    assert table.column_names == [cell.value for cell in sheet[table.ref][0]]
    assert all(sheet.column_dimensions[letter].width > 8 for letter in "ABCD")


@pytest.mark.parametrize("title", SHEETS)
def test_each_sheet_prints_across_a4_with_page_numbers(title: str):
    sheet = opened(written())[title]
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    pages = 1 if title == "Indikaattorit" else 0
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, pages)
    secret = "SALASSA PIDETTÄVÄ JulkL (621/1999) 24 § 1 mom. 25 k"
    assert sheet.oddHeader is not None
    assert sheet.oddHeader.center.text == (secret if title == "Osallistumiset" else None)
    footer = sheet.oddFooter
    assert footer is not None
    assert footer.right.text == "Sivu &P / &N"
    if title != "Kansi":
        assert sheet.print_title_rows == "$3:$3"


def test_chart_has_title_and_axes_and_points_at_the_figures():
    with zipfile.ZipFile(io.BytesIO(written())) as archive:
        chart = archive.read("xl/charts/chart1.xml").decode()
    assert "Toteuma ja tavoite" in chart
    assert "'Indikaattorit'!$D$4:$D$5" in chart
    assert "'Indikaattorit'!$A$4:$A$5" in chart
    assert "Indikaattori<" in chart
    assert "Lukumäärä<" in chart
    assert chart.count('<delete val="0"') == 2 or chart.count('delete val="0"') == 2


def test_properties_name_the_office_and_nothing_else():
    book = opened(written())
    assert book.properties.creator == "Harjoituksen työllisyysalue"
    assert book.properties.lastModifiedBy == "Harjoituksen työllisyysalue"
    assert book.properties.title == "Seurantaraportti"
    assert not book.defined_names
    with zipfile.ZipFile(io.BytesIO(written())) as archive:
        assert not [name for name in archive.namelist() if "comment" in name or "link" in name]


def test_swedish_speaks_swedish():
    book = opened(written(language="sv"))
    assert book.sheetnames[1] == "Indikatorer"
    assert table_rows(book["Kommuner"])[3][0] == "skyddad"


def test_a_project_nobody_has_joined_yet_still_gives_whole_tables():
    book = opened(written(a_report(participations=0)))
    assert table_rows(book["Osallistumiset"])[1] == (None,) * 12


def test_pseudonyms_join_one_persons_rows_and_never_two_exports():
    first, second = Pseudonyms(), Pseudonyms()
    person = UUID(int=7)
    assert first.of(person) == first.of(person)
    assert first.of(person) != second.of(person)
    assert first.of(person) != first.of(UUID(int=8))


@pytest.mark.parametrize(
    "text", ["=1+1", "+358", "-1", "@SUM(A1)", "'quoted", "#REF!", '=HYPERLINK("x")', "1.5", "TRUE"]
)
def test_text_stays_text(text: str):
    sheet = opened(written(a_report(project=text)))["Kansi"]
    cells = [cell for row in sheet for cell in row if cell.value == text]
    assert len(cells) == 2
    assert {cell.data_type for cell in cells} == {"s"}
    if text[0] in "=+-@'":
        assert all(cell.quotePrefix for cell in cells)


HOSTILE = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("=+-@\t\x00\x0b\u202e\u2066\ufffe&<>\"'_x0041_"),
        st.sampled_from("يوسفሰላምကညီ𐴌𐴟ܣܘܪܝܬՀայ"),
    ),
    max_size=60,
)


@given(project=HOSTILE, office=HOSTILE)
def test_hostile_text_arrives_as_a_person_would_read_it(project: str, office: str):
    content = written(a_report(project=project, office=office, participations=0))
    sheet = opened(content)["Kansi"]
    expected = re.sub("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", clean(project))
    assert (sheet["A2"].value or "") == expected
    assert sheet["A2"].data_type != "f"
    kansi = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_name("Kansi")
    rows = kansi.to_python(skip_empty_area=False)
    assert str(rows[1][0]).strip() in (
        clean(project).strip(),
        expected.strip(),
    )


def test_ten_thousand_characters_of_every_script_pass_whole():
    text = "عربي ሰላም မြန်မာ Հայ ñ €" * 500
    sheet = opened(written(a_report(project=text)))["Kansi"]
    assert sheet["A2"].value == clean(text)


def test_text_longer_than_a_cell_is_refused_not_cut():
    with pytest.raises(TekotoError, match=r"workbook\.text_too_long"):
        safe_text("a" * 32_768)
    with pytest.raises(TekotoError, match=r"workbook\.text_too_long"):
        safe_text("𐴌" * 16_384)
    assert safe_text("𐴌" * 16_383)


class Impatient:
    """A user who cancels after some rows."""

    def __init__(self, patience: int) -> None:
        self.patience = patience
        self.reported = 0

    def report(self, done: int, total: int) -> None:
        self.reported = done

    def check_cancelled(self) -> None:
        if self.reported >= self.patience:
            raise CancelledError("work.cancelled")


def test_cancelling_leaves_the_old_file_and_nothing_else(tmp_path: Path):
    target = tmp_path / "monitoring.xlsx"
    target.write_bytes(b"the old one")
    with pytest.raises(CancelledError):
        write_workbook(
            a_report(participations=5_000),
            some_rows(5_000),
            target,
            language="fi",
            progress=Impatient(1_000),
        )
    assert [path.name for path in tmp_path.iterdir()] == ["monitoring.xlsx"]
    assert target.read_bytes() == b"the old one"


def test_a_failure_in_the_rows_leaves_nothing(tmp_path: Path):
    def broken():
        yield from some_rows(150)
        raise RuntimeError("the store went away")

    with pytest.raises(RuntimeError):
        write_workbook(a_report(), broken(), tmp_path / "monitoring.xlsx", language="fi")
    assert not list(tmp_path.iterdir())


def test_a_stream_is_cut_back_to_where_it_was():
    out = io.BytesIO(b"before")
    out.seek(6)
    with pytest.raises(CancelledError):
        write_workbook(a_report(), some_rows(3), out, language="fi", progress=Impatient(0))
    assert out.getvalue() == b"before"


def test_a_folder_that_is_not_there_is_told_to_the_user(tmp_path: Path):
    with pytest.raises(TekotoError, match=r"file\.cannot_write"):
        write_workbook(a_report(), [], tmp_path / "gone" / "a.xlsx", language="fi")


def test_a_file_replaces_the_old_one_whole(tmp_path: Path):
    target = tmp_path / "monitoring.xlsx"
    target.write_bytes(b"the old one")
    write_workbook(a_report(), some_rows(3), target, language="fi")
    assert opened(target.read_bytes()).sheetnames == SHEETS
    assert [path.name for path in tmp_path.iterdir()] == ["monitoring.xlsx"]


def test_nothing_is_written_to_the_systems_temporary_folder(tmp_path: Path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    assert opened(written()).sheetnames == SHEETS


def test_calamine_reads_the_same_figures():
    book = CalamineWorkbook.from_filelike(io.BytesIO(written()))
    assert book.sheet_names == SHEETS
    rows = book.get_sheet_by_name("Indikaattorit").to_python(skip_empty_area=False)
    assert rows[3] == ["O.2.3", "Mittari O.2.3", "henkilöä", 24.0, 40.0, 0.6]


def test_libreoffice_opens_it_clean(tmp_path: Path, need_program):
    office, pdftotext = need_program("soffice"), need_program("pdftotext")
    source = tmp_path / "monitoring.xlsx"
    write_workbook(a_report(project="=1+1"), some_rows(3), source, language="fi")
    subprocess.run(
        [
            office,
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tmp_path),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=200,
    )
    text = subprocess.run(
        [pdftotext, "-layout", str(tmp_path / "monitoring.pdf"), "-"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    for expected in ("=1+1", "Toteuma ja tavoite", "Kouvola", "suojattu", "60.0 %", "3/2025"):
        assert expected in text
    assert "Sivu 7 / 7" in text
