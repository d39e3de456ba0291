"""Ctrl+Z after a deletion, and the page of recent acts with what stands in its way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from db import clients, undo_record
from db.tables.case import CaseloadRecord, CaseRecord
from tekoto.act import ActKind
from tekoto.case import CaseState
from tests.db.network_office import protection
from tests.ui import access_walk
from tests.ui.office import button, field, shown_text
from ui.acts_page import ActsPage
from ui.client_deletion import ClientDeletionPage
from ui.clients_page import ClientsPage
from ui.data_table import DataTable

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _delete(office, client, reason="Kokeilu tai harjoitus"):
    office.show_client(client.id)
    office.key(Qt.Key.Key_Delete, CONTROL | SHIFT)
    page = office.page()
    assert isinstance(page, ClientDeletionPage)
    box = field(page, QComboBox, "Syy")
    assert box.hasFocus()
    box.setCurrentIndex(box.findText(reason))
    office.key(Qt.Key.Key_S, CONTROL)
    return page


def test_a_deleted_client_comes_back_with_one_key(office):
    made = office.people("T01", "T04")
    _delete(office, made["T04"])
    page = office.page()
    assert isinstance(page, ClientsPage)
    assert "Ctrl+Z" in office.told[-1]
    table = field(page, DataTable, "Asiakkaat")
    assert table.model().rowCount() == 1
    office.key(Qt.Key.Key_Z, CONTROL)
    assert table.model().rowCount() == 2
    assert office.told[-1].startswith("Kumottu: Asiakkaan poisto")
    office.key(Qt.Key.Key_Y, CONTROL)
    assert table.model().rowCount() == 1
    office.key(Qt.Key.Key_Escape)
    assert office.window.current_client() is None
    office.key(Qt.Key.Key_Z, CONTROL)
    office.key(Qt.Key.Key_Z, CONTROL)
    assert office.told[-1].startswith("Ei kumottavaa")


def test_a_deletion_without_a_reason_says_so_and_keeps_what_was_typed(office):
    made = office.people("T01")
    page = _delete(office, made["T01"], "Muu virhe")
    assert office.page() is page
    assert "Kirjoita, mikä virhe" in shown_text(page)
    field(page, QLineEdit, "Lisätieto").setText("Kirjattu naapurin tiedoilla")
    office.qtbot.wait(1600)
    office.key(Qt.Key.Key_S, CONTROL)
    office.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert isinstance(office.page(), ActsPage)
    assert "naapurin tiedoilla" in shown_text(office.page())


def test_recent_acts_name_what_was_changed_since_and_take_back_the_rest(office):
    made = office.people("T01", "T04", "T07")
    other = office.network.colleague()
    ids = [client.id for client in made.values()]
    with office.store.write() as session:
        act = undo_record.begin(session, office.store, office.actor, ActKind.BULK_EDIT)
        with act.changing(ids):
            for table in (CaseRecord, CaseloadRecord):
                session.query(table).filter(table.client_id.in_(ids)).update(
                    {"adviser_id": other.user_id}
                )
        undo_record.finish(act)
    moved = clients.open_client(office.store, office.actor, made["T04"].id)
    third = office.network.colleague()
    clients.assign(office.store, office.actor, moved.id, moved.version, third.user_id)
    office.open()
    office.key(Qt.Key.Key_Z, CONTROL)
    page = office.page()
    assert isinstance(page, ActsPage)
    kept = field(page, DataTable, "Ennalleen jäävät asiakkaat")
    assert kept.hasFocus()
    assert kept.model().rowCount() == 1
    words = shown_text(page)
    assert "Tietoja on muutettu sen jälkeen" in words
    assert "Voit kumota muut 2" in words
    assert access_walk.walk(office.window) == []
    office.qtbot.mouseClick(button(page, "Kumoa muut, pidä nämä"), Qt.MouseButton.LeftButton)
    office.settle()
    assert "1 ennallaan" in shown_text(page)
    advisers = [clients.open_client(office.store, office.actor, one).case.adviser_id for one in ids]
    assert advisers.count(office.actor.user_id) == 2


def test_protected_data_are_on_neither_page(office):
    client = office.network.client(**protection())
    _delete(office, client)
    office.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    words = shown_text(office.page(), hidden=True)
    assert "Cabdi" in words
    for secret in ("Kouvola", "040 999 8888", "PL 12"):
        assert secret not in words
    assert clients.state_counts(office.store, office.actor) == ()
    office.key(Qt.Key.Key_Z, CONTROL)
    assert clients.state_counts(office.store, office.actor) == ((str(CaseState.ACTIVE), 1),)


def test_an_office_without_acts_is_told_what_comes_here_and_keeps_the_keyboard(office):
    office.open()
    office.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    page = office.page()
    assert isinstance(page, ActsPage)
    assert "tuonnit tulevat tähän" in shown_text(page)
    assert not [one for one in page.findChildren(DataTable) if one.isVisible()]
    assert office.window.focusWidget() is not None
    assert access_walk.walk(office.window) == []
