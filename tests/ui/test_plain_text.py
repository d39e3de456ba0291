"""What people typed is shown as typed: Qt makes no page of it, and fetches nothing it names."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from ui.bar_list import Bar, BarList
from ui.data_table import DataTable
from ui.field_form import FieldForm
from ui.table_model import Column, TableModel

HOSTILE = "Aho<img src='//esimerkki.invalid/x.png'>"


def test_a_label_is_no_page(qapp: QApplication) -> None:
    for label in (QLabel(HOSTILE), QLabel()):
        label.setText(HOSTILE)
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text() == HOSTILE


def test_tool_tips_are_no_pages(qtbot) -> None:
    bars = BarList()
    qtbot.addWidget(bars)
    bars.set_bars([Bar(HOSTILE, 1.0, "1")])
    form = FieldForm("Lomake")
    qtbot.addWidget(form)
    box = form.add_choice("school", "Oppilaitos", [("", "–"), ("a", HOSTILE)])
    box.setCurrentIndex(1)
    for widget in (bars, box):
        assert "<img" not in widget.toolTip()
        assert "&lt;img" in widget.toolTip()


@pytest.mark.parametrize("told", [True, False], ids=["of the column", "of a cut cell"])
def test_the_tip_of_a_cell(qtbot, told: bool) -> None:
    column = Column[str](
        "name", "Nimi", lambda row: row, tooltip=(lambda row: row) if told else None
    )
    model: TableModel[str] = TableModel(
        (column, Column("more", "Muu", lambda _row: "")), (HOSTILE,)
    )
    table = DataTable("Nimet")
    table.fills = False
    qtbot.addWidget(table)
    table.setModel(model)
    table.resize(200, 120)
    table.show()
    table.setColumnWidth(0, 40)
    place = table.visualRect(model.index(0, 0)).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, table.viewport().mapToGlobal(QPoint(place)))
    QApplication.sendEvent(table.viewport(), event)
    assert QToolTip.text()
    assert "<img" not in QToolTip.text()
    assert GuiQt.mightBeRichText(QToolTip.text())
    QToolTip.hideText()
