"""A table that was copied does not outlive the lock; what somebody else copied does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ui import clipboard
from ui.data_table import DataTable
from ui.table_model import Column, TableModel


def test_our_text_is_taken_away_and_marked_secret(qapp):
    clipboard.put("Nimi\tKunta")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Nimi\tKunta"
    assert data.data("x-kde-passwordManagerHint").data() == b"secret"
    clipboard.clear_if_ours()
    assert QGuiApplication.clipboard().text() == ""


def test_another_s_text_stays(qapp):
    clipboard.put("Nimi\tKunta")
    QGuiApplication.clipboard().setText("toisen ohjelman")
    clipboard.clear_if_ours()
    assert QGuiApplication.clipboard().text() == "toisen ohjelman"


def test_a_cell_is_marked_and_taken_away_at_the_lock(qtbot):
    rows = ("\u2068+358 40 123\u2069",)
    model: TableModel[str] = TableModel((Column("phone", "Puhelin", lambda row: row),), rows)
    table = DataTable("Puhelimet")
    qtbot.addWidget(table)
    table.setModel(model)
    table.show()
    table.select_first()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "+358 40 123"
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    clipboard.clear_if_ours()
    assert QGuiApplication.clipboard().text() == ""
