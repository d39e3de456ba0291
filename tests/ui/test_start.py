"""What the window must not wait for."""

import subprocess
import sys
from pathlib import Path

import pytest

import ui
from tekoto.__main__ import main

ROOT = Path(ui.__file__).parent.parent
HEAVY = ("openpyxl", "reportlab", "pikepdf", "pypdf", "fontTools", "PySide6.QtPdf", "alembic")


def test_the_shell_brings_in_nothing_that_only_some_pages_need():
    code = (
        "import sys, ui.application, ui.main_window\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "[]"


def test_the_caseload_waits_for_nothing_but_its_own_and_no_source_is_read():
    code = (
        "import sys, ui.places, ui.clients_page, linecache\n"
        "print(sorted(name for name in sys.modules if name.startswith('db.')))\n"
        "print([name for name in linecache.cache if name.endswith('/ui/desk.py')])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    rooms, read = told.stdout.splitlines()
    for name in ("db.clients", "db.search", "db.undo", "db.tables.record"):
        assert repr(name) not in rooms
    assert "'db.caseload'" in rooms
    assert read == "[]"


@pytest.mark.parametrize("number", ["0", "-3", "many"])
def test_a_demo_of_nobody_is_refused_with_a_word(number, capsys):
    with pytest.raises(SystemExit):
        main(["demo", "--clients", number])
    assert "a number from 1 up" in capsys.readouterr().err
