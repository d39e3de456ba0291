"""Story: a newcomer runs the demo without a display and looks at what it left.

One run of ``tekoto demo --headless`` in a process of its own; every test reads its files with
another library than the one that wrote them.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import openpyxl
import pikepdf
import pypdf
import pytest

ROOT = Path(__file__).resolve().parents[2]
HETU = re.compile(r"\b\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]\b")


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the demo wrote."""
    out = tmp_path_factory.mktemp("demo")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tekoto",
            "demo",
            "--headless",
            "--out",
            str(out),
            "--clients",
            "80",
        ],
        capture_output=True,
        text=True,
        timeout=1200,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert str(out) in done.stdout
    assert "Traceback" not in done.stderr
    return out


def test_the_files_are_there(day: Path) -> None:
    for name in ("referral.pdf", "referral-answered.pdf", "monitoring.xlsx"):
        assert (day / name).stat().st_size > 0
    shots = {file.stem for file in (day / "shots").glob("*.png")}
    assert shots >= {
        "today",
        "clients",
        "client",
        "network",
        "monitoring",
        "settings",
        "note",
        "referral",
        "reply",
        "locked",
        "duplicates",
        "merge",
        "today-put-off",
        "today-calendar",
        "appointment",
        "appointment-new",
        "settings-reminders",
        "today-dark",
        "today-sv",
        "today-200",
    }


def test_the_letter_holds_the_case_and_nothing_forbidden(day: Path) -> None:
    # A line may break between any two words.
    text = " ".join(_text(day / "referral.pdf").split())
    for expected in (
        "Haddad",
        "Rania",
        "1995",
        "sairaanhoitajan pätevöitymiskoulutus",
        "SALASSA PIDETTÄVÄ",
    ):
        assert expected in text
    assert not HETU.search(text)
    lowered = text.lower()
    for forbidden in ("kiintiöpakolai", "kansalaisuus", "28.5.1995", "oleskelulu", "280595"):
        assert forbidden not in lowered


def test_the_answer_was_typed_into_the_same_letter(day: Path) -> None:
    with pikepdf.open(day / "referral-answered.pdf") as pdf:
        values = {str(field.T): str(field.get("/V", "")) for field in pdf.Root.AcroForm.Fields}
    assert values["reply_decision"].strip("/") == "place"
    assert values["reply_group"] == "SAI27K"
    assert _text(day / "referral.pdf")[:500] == _text(day / "referral-answered.pdf")[:500]


def test_the_workbook_names_nobody(day: Path) -> None:
    book = openpyxl.load_workbook(day / "monitoring.xlsx")
    assert len(book.sheetnames) >= 5
    texts = [
        str(cell.value)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]
    assert not any(HETU.search(text) for text in texts)
    everything = "\n".join(texts)
    for person in json.loads((ROOT / "tests/fixtures/test_clients.json").read_text("utf-8")):
        full = f"{person['given']} {person['family']}".strip()
        assert len(full) < 5 or full not in everything


def _text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
