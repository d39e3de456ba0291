import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.sample_pages import PUPILS, Pupil
from ui.table_model import Column, Roles, TableModel

COLUMNS = (
    Column[Pupil]("name", "Nimi", lambda p: p.name),
    Column[Pupil]("days", "Päivää", lambda p: f"{p.days} pv", sort=lambda p: p.days),
)


@pytest.fixture
def model(qapp):
    return TableModel(COLUMNS, PUPILS)


def test_qt_finds_no_fault_in_the_model(model):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.sort(1)
    model.set_rows(PUPILS[:1])
    assert tester.model() is model


def test_the_object_role_hands_out_the_row(model):
    assert model.index(1, 0).data(Roles.OBJECT) is PUPILS[1]
    assert model.row_object(model.index(2, 1)) is PUPILS[2]


def test_numbers_sort_as_numbers_though_they_show_as_text(model):
    model.sort(1)
    assert [row.days for row in model.rows()] == [3, 12, 51]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert [row.days for row in model.rows()] == [51, 12, 3]


def test_new_rows_keep_the_order_chosen(model):
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.set_rows(PUPILS)
    assert [row.days for row in model.rows()] == [51, 12, 3]


def test_the_chosen_row_stays_chosen_through_a_sort(model):
    from PySide6.QtCore import QPersistentModelIndex

    kept = QPersistentModelIndex(model.index(2, 0))
    model.sort(1)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert kept.row() == 0
    assert model.row_object(kept) is PUPILS[2]


def test_a_screen_reader_hears_the_header_with_the_cell(model):
    text = model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Päivää: 12 pv"
    header = model.headerData(0, Qt.Orientation.Horizontal)
    assert header == "Nimi"
