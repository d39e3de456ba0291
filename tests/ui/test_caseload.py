"""The caseload: filters, order, paging, and Enter that opens."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from db import bulk, clients
from tekoto import clock
from tekoto.bulk import BulkClient
from tekoto.case import CaseState
from tekoto.client import CaseloadRow, ClientForm
from tests.ui.office import field, shown_text
from ui import theme
from ui.client_page import ClientPage
from ui.clients_page import ClientsPage
from ui.data_table import DataTable


def _table(office) -> DataTable:
    return field(office.page(), DataTable, "Asiakkaat")


def _names(office) -> list[str]:
    model = _table(office).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_enter_opens_the_client_of_the_row(office):
    office.people("T01", "T04", "T07")
    office.open()
    office.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    table = _table(office)
    assert table.hasFocus()
    assert table.model().rowCount() == 3
    office.key(Qt.Key.Key_Down)
    wanted = table.current_object()
    assert isinstance(wanted, CaseloadRow)
    office.key(Qt.Key.Key_Return)
    assert isinstance(office.page(), ClientPage)
    assert office.page().client_id == wanted.id
    office.key(Qt.Key.Key_Escape)
    assert _table(office).model().rowCount() == 3


def test_filters_narrow_and_say_so_when_nothing_is_left(office):
    made = office.people("T01", "T04")
    ended = made["T01"]
    clients.change_state(
        office.store,
        office.actor,
        ended.id,
        ended.version,
        CaseState.ENDED,
        ended.case.since,
        "moved",
    )
    office.open()
    office.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert len(_names(office)) == 1
    state = field(office.page(), QComboBox, "Tila")
    state.setCurrentIndex(state.findText("Kaikki"))
    office.settle()
    assert len(_names(office)) == 2
    state.setCurrentIndex(state.findText("Tauolla"))
    office.settle()
    assert not office.page().findChild(DataTable).isVisible()
    assert "ei ole asiakkaita" in shown_text(office.page())


def test_the_adviser_is_told_only_where_there_are_several(office):
    office.people("T01")
    office.open()
    office.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    last = _table(office).model().columnCount() - 1
    assert _table(office).isColumnHidden(last)
    whose = field(office.page(), QComboBox, "Kenen")
    whose.setCurrentIndex(1)
    office.settle()
    assert not _table(office).isColumnHidden(last)


def test_a_long_list_is_read_in_slices_and_sorted_whole(office):
    today = clock.today()
    people = [
        BulkClient(ClientForm(family_name=f"Keksitty{number:03d}", given_names="Aino"), since=today)
        for number in range(450)
    ]
    bulk.load(office.store, office.actor, people, ())
    office.open()
    office.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    table = _table(office)
    assert table.model().rowCount() == 450
    office.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert "Keksitty449" in str(table.model().index(449, 0).data())
    table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    office.settle()
    assert "Keksitty449" in str(table.model().index(0, 0).data())


def test_an_empty_caseload_fits_a_small_screen_at_twice_the_size(office):
    office.open()
    theme.theme().apply(theme.theme().mode, 2.0)
    page = ClientsPage(office.desk)
    assert page.minimumSizeHint().height() < 540
    office.desk.open_task(page)
    office.settle()
    assert page.minimumSizeHint().height() < 540
