"""What every table shows of the keyboard, and every button does at Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.ui.sample_pages import PUPILS, Pupil
from ui import theme
from ui.data_table import DataTable
from ui.page import link_button, primary_button
from ui.table_model import Column, TableModel

COLUMNS = (
    Column[Pupil]("name", "Nimi", lambda p: p.name),
    Column[Pupil]("days", "Päivää", lambda p: f"{p.days} pv"),
)


@pytest.fixture
def table(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    table = DataTable("Oppilaat", empty="Ei oppilaita vielä.")
    table.setModel(TableModel(COLUMNS, PUPILS, table))
    button = primary_button("Tallenna", lambda: None)
    column = QVBoxLayout(window)
    column.addWidget(table)
    column.addWidget(button)
    window.resize(500, 300)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    table.setFocus()
    table.selectRow(1)
    yield table
    window.hide()


def _ringed(table: DataTable, row: int) -> bool:
    top = table.rowViewportPosition(row)
    middle = top + table.rowHeight(row) // 2
    image = table.viewport().grab().toImage()
    return image.pixelColor(0, middle) == QColor(theme.colours().focus)


def test_the_ring_is_around_the_row_that_enter_would_open(table, qtbot):
    assert _ringed(table, 1)
    assert not _ringed(table, 0)
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert _ringed(table, 0)
    assert not _ringed(table, 1)
    table.focusNextChild()
    assert not _ringed(table, 0)


def test_an_empty_table_says_what_would_be_in_it(table):
    before = table.viewport().grab().toImage()
    table.setModel(TableModel(COLUMNS, (), table))
    words = table.viewport().grab().toImage()
    table.setModel(TableModel(COLUMNS, PUPILS, table))
    assert words != before
    assert table.accessibleDescription() == "Ei oppilaita vielä."
    row = range(table.verticalHeader().defaultSectionSize())
    ink = {words.pixelColor(x, y).name() for x in range(20, 120) for y in row}
    assert QColor(theme.colours().text_soft).name() in ink


def test_enter_presses_the_button_that_has_the_keyboard(qtbot):
    theme.theme().apply(theme.theme().mode, 1.0)
    pressed = []
    for make in (primary_button, link_button):
        button = make("Lisää", lambda: pressed.append(1))
        qtbot.addWidget(button)
        with qtbot.waitExposed(button):
            button.show()
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [1, 1]


def test_a_column_widened_for_its_words_gives_the_room_back_in_a_narrower_window(table, qtbot):
    long = Pupil("Harjoituselinvoimakeskus, Etelä-Savo", "", 2)
    table.model().set_rows((Pupil("Aino", "", 1), long))
    table.set_widths((90, 80))
    table.window().resize(700, 300)
    qtbot.wait(20)
    wide = table.columnWidth(0)
    assert wide > theme.scaled(90)
    table.window().resize(240, 300)
    qtbot.wait(20)
    assert theme.scaled(90) <= table.columnWidth(0) < wide
    assert table.horizontalScrollBar().maximum() == 0
