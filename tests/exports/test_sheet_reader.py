"""An adviser's own sheet arrives as plain cells, whichever program wrote it."""

from datetime import date, datetime, time

import openpyxl
import pytest

from exports import sheet_child
from exports.sheet_reader import read_pasted, read_sheet
from tekoto.errors import CancelledError, SheetError
from tekoto.sheet import Formula, cell_text
from tests.exports.sheet_samples import text_cell, workbook


def rows(data: bytes):
    return read_sheet(data).sheets[-1].rows


def test_cells_of_every_kind(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Nimi", "Luku", "Päivä", "Hetki", "Tosi", "Koodi"])
    day = date(2026, 11, 22)
    sheet.append([" Aho\u00a0", 12.5, day, datetime.combine(day, time(13, 45)), True, 49])
    sheet["A4"] = "kaukana"
    hidden = book.create_sheet("Vanha")
    hidden.sheet_state = "hidden"
    hidden["A1"] = "x"
    sheet.merge_cells("A1:B1")
    path = tmp_path / "a.xlsx"
    book.save(path)
    file = read_sheet(path)
    first, second = file.sheets
    assert (file.kind, second.hidden, first.merged) == ("xlsx", True, ((0, 0, 0, 1),))
    assert first.rows[1] == ("Aho", 12.5, day, day, True, 49)
    assert first.rows[2:] == ((), ("kaukana",))
    assert [cell_text(cell) for cell in first.rows[1]][1:3] == ["12,5", "22.11.2026"]


def test_a_formula_shows_what_it_showed_and_is_never_computed():
    row = (
        '<c r="A1"><f>1+1</f><v>7</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="e"><v>#N/A</v></c>'
        '<c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="str"><f>A1</f><v>Aho</v></c>'
        '<c r="F1"><f>NOW()</f><v/></c>'
    )
    (cells,) = rows(workbook(f'<row r="1">{row}</row>'))
    assert cells == (
        Formula(7),
        Formula(None, lost=True),
        Formula(None, lost=True),
        Formula(None),
        Formula("Aho"),
        Formula(None, lost=True),
    )


@pytest.mark.parametrize(
    "encoding, found",
    [
        ("utf-8", "utf-8-sig"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp1252", "cp1252"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
    ],
)
@pytest.mark.parametrize("sign", [";", ",", "\t"])
def test_text_in_the_encodings_and_separators_of_the_field(encoding, found, sign):
    lines = [["Nimi", "Huom", "Määrä"], ["Öhman, Åke", 'sanoi "ei";\nei muuta', "1.5"]]
    quoted = "\r\n".join(
        sign.join('"' + cell.replace('"', '""') + '"' for cell in line) for line in lines
    )
    answer = sheet_child.read(quoted.encode(encoding))
    assert (answer["encoding"], answer["sheets"][0]["rows"]) == (found, lines)


def test_rows_copied_from_excel():
    file = read_pasted('Sukunimi\tHuom\nAho\t"kaksi\nriviä; ja ""lainaus"""\n\tVirta\n')
    assert file.kind == "pasted"
    assert file.sheets[0].rows == (
        ("Sukunimi", "Huom"),
        ("Aho", 'kaksi\nriviä; ja "lainaus"'),
        (None, "Virta"),
    )


def test_codes_kept_from_excel_lose_their_wrapping_only():
    assert rows(b'Puhelin;Kaava\r\n"=""0401""";=1+1\r\n')[1] == ("0401", "=1+1")


def test_characters_that_hide_or_turn_text_are_left_out():
    hidden = text_cell("A1", "A\u202eho\u200b \u2066")
    assert rows(workbook(f'<row r="1">{hidden}</row>')) == (("Aho",),)


def test_ten_thousand_characters_in_a_cell_arrive_whole():
    long = "ä" * 10_000
    assert rows(workbook(f'<row r="1">{text_cell("A1", long)}</row>')) == ((long,),)


def test_cancelling_ends_the_reading():
    class Cancelled:
        def report(self, done: int, total: int) -> None: ...

        def check_cancelled(self) -> None:
            raise CancelledError("work.cancelled")

    with pytest.raises(CancelledError):
        read_sheet(workbook(f'<row r="1">{text_cell("A1", "x")}</row>'), Cancelled())


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(SheetError, match=r"sheet\.cannot_open"):
        read_sheet(tmp_path / "puuttuu.xlsx")
