"""What the notices above a page do beside telling: the report of a bug is saved."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.office import button
from ui import error_box
from ui.error_box import ErrorBox


def _shown(qtbot, monkeypatch: pytest.MonkeyPatch, target: Path) -> ErrorBox:
    # Nobody is there to answer a dialog.
    def chosen(_parent: QWidget, _title: str, _name: str) -> Path:
        return target

    monkeypatch.setattr(error_box, "ask_for_path", chosen)
    box = ErrorBox()
    qtbot.addWidget(box)
    try:
        raise ValueError("Cabdi")
    except ValueError as error:
        box.show_bug(error)
    box.show()
    button(box, "Tallenna raportti…").click()
    return box


def test_a_report_is_saved_without_what_the_error_says(qtbot, monkeypatch, tmp_path):
    _shown(qtbot, monkeypatch, tmp_path / "raportti.txt")
    report = (tmp_path / "raportti.txt").read_text("utf-8")
    assert "builtins.ValueError" in report
    assert "Cabdi" not in report


def test_a_report_that_cannot_be_written_is_an_error_in_words(qtbot, monkeypatch, tmp_path):
    box = _shown(qtbot, monkeypatch, tmp_path / "puuttuu" / "raportti.txt")
    assert len(box.texts()) == 2
    assert "ei voitu" in box.texts()[0]
