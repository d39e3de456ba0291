"""The path on paper: what it says and shows, aloud too, and what it keeps to itself."""

import io
from datetime import date
from pathlib import Path

import pikepdf
import pypdf
import pytest

import resources
from exports.icon_path import strokes
from exports.path_sheet import export_path_sheet, write_path_sheet
from tekoto import vocabulary
from tekoto.path import PathStep, step_kind
from tekoto.path_sheet import PathSheet
from ui import path_client_words

TODAY = date(2026, 11, 25)
STEPS = (
    PathStep("AK", "", "completed", date(2026, 9, 1), date(2026, 9, 15)),
    PathStep("LU", "Rannikon opisto", "running", date(2026, 10, 5), None),
    PathStep("TK", "", "planned", None, None, planned_from=date(2027, 3, 1)),
)


def _sheet(language: str = "fi", *, places: bool = True) -> PathSheet:
    return path_client_words.sheet(STEPS, TODAY, language, office="Lahti", places=places)


def _text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def test_every_step_is_told_in_plain_words_under_its_heading():
    text = _text(write_path_sheet(_sheet()))
    told = (
        "Oma polkusi",
        "Lahti · 25.11.2026",
        "Tehty",
        "Kartoitus: mitä osaat ja mitä tarvitset",
        "Nyt",
        "Opit lukemaan ja kirjoittamaan",
        "Rannikon opisto",
        "Alkoi 5.10.2026",
        "Seuraavaksi",
        "Alkaa 1.3.2027",
    )
    places = [text.index(words) for words in told]
    assert places == sorted(places)


def test_it_speaks_the_language_that_the_client_reads():
    swedish = write_path_sheet(_sheet("sv"))
    assert "Din stig" in _text(swedish)
    with pikepdf.open(io.BytesIO(swedish)) as pdf:
        assert str(pdf.Root.Lang) == "sv"


def test_without_places_neither_school_nor_office_is_on_the_paper():
    text = _text(write_path_sheet(_sheet(places=False)))
    assert "Opit lukemaan" in text
    assert "Rannikon" not in text
    assert "Lahti" not in text


def test_a_reader_walks_from_heading_to_step_and_meets_no_picture_twice():
    pdf = write_path_sheet(_sheet())
    assert pdf == write_path_sheet(_sheet())
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert bool(file.Root.MarkInfo.Marked)
        document = file.Root.StructTreeRoot.K[0]
        tags = [str(kid.S) for kid in document.K]
        drawn = file.pages[0].Contents.read_bytes()
    assert tags == ["/H1", "/P", "/H2", "/Div", "/H2", "/Div", "/H2", "/Div"]
    # Three headings and three steps have a picture each, drawn as decoration.
    assert drawn.count(b" S Q") == 6


def test_a_long_path_goes_on_to_the_next_page(tmp_path: Path):
    many = tuple(
        PathStep("KK", f"Kurssi {number}", "completed", date(2020, 1, 1), date(2020, 2, 1))
        for number in range(30)
    )
    sheet = path_client_words.sheet(many, TODAY, "fi", office="", places=True)
    export_path_sheet(sheet, tmp_path / "polku.pdf")
    reader = pypdf.PdfReader(tmp_path / "polku.pdf")
    assert len(reader.pages) > 2
    text = "\n".join(page.extract_text() for page in reader.pages)
    assert all(f"Kurssi {number}" in text for number in range(30))


def test_every_kind_of_step_has_a_picture_and_every_icon_can_be_drawn():
    for code in vocabulary.codes("path_steps"):
        assert strokes(step_kind(code).picture)
    for icon in resources.path("icons").glob("*.svg"):
        assert strokes(icon.stem).endswith(("c", "l", "h"))


@pytest.mark.parametrize(
    "path, end",
    [("M2 3a2 2 0 0 1 2 2", "4 5 c"), ("M1 1h3v4", "4 5 l"), ("M0 0s1 1 2 2", "2 2 c")],
)
def test_a_path_ends_where_its_numbers_say(path: str, end: str):
    from exports.icon_path import _Path

    assert _Path().draw(path).endswith(end)
