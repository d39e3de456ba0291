"""The caseload is taken out from the Clients place, with its reason, as it is narrowed there."""

import openpyxl
from PySide6.QtCore import Qt
from sqlalchemy import select

from db.tables.system import AuditRecord
from tests.ui import access_walk
from tests.ui.office import shown_text
from ui.caseload_export_page import CaseloadExportPage

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_own_clients_go_out_and_the_protected_stay(office, tmp_path):
    office.people("T02", "T03", "T04")
    window = office.open()
    window.open_place("clients")
    office.settle()
    office.key(Qt.Key.Key_X, KEYS)
    page = office.page()
    assert isinstance(page, CaseloadExportPage)
    assert access_walk.walk(window) == []
    asked = []
    target = tmp_path / "luettelo.xlsx"

    def choose(_parent, _title, name):
        asked.append(name)
        return target

    office.desk.choose_path = choose
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "mihin tarkoitukseen" in shown_text(page)
    assert not asked
    for letter in "lista":
        office.qtbot.keyClicks(page._form.field("purpose"), letter)
    page._form.answered()
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert asked[0].startswith("luettelo_")
    sheet = openpyxl.load_workbook(target).worksheets[0]
    assert sheet.max_row == 3
    words = shown_text(page)
    assert "Asiakkaita: 2." in words
    assert "pois jätettyjä: 1." in words
    assert access_walk.walk(window) == []
    with office.store.read() as session:
        query = select(AuditRecord.purpose).where(AuditRecord.section == "caseload_file")
        assert session.scalars(query).all() == ["lista"]
