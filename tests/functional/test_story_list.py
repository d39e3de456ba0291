"""An adviser puts her caseload in order by keyboard: narrows, groups, arranges, copies, changes."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from db import audit, bulk, clients
from tekoto import clock
from tekoto.bulk import BulkClient
from tekoto.case import CaseState
from tekoto.client import CaseloadFilter, ClientForm, LanguageProfile
from tests.fixtures.people import people
from tests.ui.office import Office, field, shown_text
from ui.acts_page import ActsPage
from ui.bulk_edit_page import BulkEditPage
from ui.caseload_table import CaseloadTable
from ui.client_deletion import ClientDeletionPage
from ui.client_page import ClientPage
from ui.clients_page import ClientsPage
from ui.filter_page import FilterPage

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def _type(office: Office, text: str) -> None:
    """Type into whatever has the keyboard."""
    target = QApplication.focusWidget()
    assert target is not None
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(
                target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            )
    office.settle()


def _tab_to(office: Office, kind: type[QWidget], name: str) -> None:
    """Walk with Tab until the control has the keyboard."""
    wanted = field(office.page(), kind, name)
    for _ in range(60):
        if wanted.hasFocus():
            return
        office.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}")


def _pick(office: Office, text: str) -> None:
    """Choose in the box that has the keyboard by the arrow keys."""
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    office.key(Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText() == text:
            return
        office.key(Qt.Key.Key_Down)
    raise AssertionError(text)


def _table(office: Office) -> CaseloadTable:
    return field(office.page(), CaseloadTable, "Asiakkaat")


def _rows(office: Office) -> int:
    return _table(office).model().rowCount()


@pytest.fixture
def crowd(office: Office) -> Office:
    """Thirty clients of the adviser, one of them under turvakielto."""
    new = [
        BulkClient(
            ClientForm(
                family_name=f"Keksitty{number:02d}",
                given_names="Aino",
                municipality="398" if number < 20 else "091",
                languages=LanguageProfile("som"),
            ),
            since=clock.today(),
        )
        for number in range(29)
    ]
    bulk.load(office.store, office.actor, [*new, BulkClient(people()["T04"])])
    office.network.colleague()
    office.open()
    return office


def test_the_caseload_is_put_in_order(crowd: Office) -> None:
    office = crowd
    office.key(Qt.Key.Key_2, CONTROL)
    assert _rows(office) == 30

    # Narrow: the municipality, under a name of its own.
    office.key(Qt.Key.Key_F, CONTROL | SHIFT)
    assert isinstance(office.page(), FilterPage)
    _type(office, "keksitty")
    _tab_to(office, QComboBox, "Kotikunta")
    _pick(office, "Lahti")
    _tab_to(office, QLineEdit, "Nimi")
    _type(office, "Lahden ryhmä")
    office.key(Qt.Key.Key_S, CONTROL)
    assert isinstance(office.page(), ClientsPage)
    assert _rows(office) == 20

    # Group, and choose a column.
    _tab_to(office, QComboBox, "Ryhmittely")
    _pick(office, "Tila")
    assert _rows(office) == 21
    office.key(Qt.Key.Key_K, CONTROL | SHIFT)
    for _ in range(7):
        office.key(Qt.Key.Key_Down)
    office.key(Qt.Key.Key_Space)
    office.key(Qt.Key.Key_S, CONTROL)

    # Mark twenty clients at once, and give them to nobody else by mistake: undone with one key.
    _table(office).setFocus()
    office.key(Qt.Key.Key_A, CONTROL)
    office.key(Qt.Key.Key_U, CONTROL | SHIFT)
    page = office.page()
    assert isinstance(page, BulkEditPage)
    _pick(office, "Lisää merkki")
    _tab_to(office, QLineEdit, "Merkki")
    _type(office, "Kevään ryhmä")
    assert "Muuttuu 20 asiakasta" in shown_text(page)
    office.key(Qt.Key.Key_S, CONTROL)
    assert "Muutettu 20 asiakasta" in office.told[-1]
    rows = clients.caseload(office.store, office.actor, CaseloadFilter())
    assert sum("Kevään ryhmä" in row.marks for row in rows) == 20
    _change_state(office)

    # Copy what is selected.
    _table(office).setFocus()
    office.key(Qt.Key.Key_A, CONTROL)
    office.key(Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == 21
    assert "Merkit" in copied[0]
    assert "Keksitty00, Aino" in copied[1]
    assert audit.verify(office.store).intact


def _change_state(office: Office) -> None:
    """Pause twenty clients and take it back whole."""
    _table(office).setFocus()
    office.key(Qt.Key.Key_A, CONTROL)
    office.key(Qt.Key.Key_U, CONTROL | SHIFT)
    _pick(office, "Asiakkuuden tila")
    _tab_to(office, QComboBox, "Uusi arvo")
    _pick(office, "Tauolla")
    _tab_to(office, QComboBox, "Syy")
    _pick(office, "Sairaus")
    office.key(Qt.Key.Key_S, CONTROL)
    assert dict(clients.state_counts(office.store, office.actor)) == {"active": 10, "paused": 20}
    office.key(Qt.Key.Key_Z, CONTROL)
    assert dict(clients.state_counts(office.store, office.actor)) == {"active": 30}
    assert office.told[-1].startswith("Kumottu: Usean asiakkaan muutos")


def test_a_client_recorded_by_mistake_goes_and_comes_back(crowd: Office) -> None:
    office = crowd
    office.key(Qt.Key.Key_F, CONTROL)
    _type(office, "mwamba")
    office.qtbot.waitUntil(office.desk.is_idle, timeout=20_000)
    office.key(Qt.Key.Key_Return)
    page = office.page()
    assert isinstance(page, ClientPage)
    client = clients.open_client(office.store, office.actor, page.client_id)
    assert client.protected
    office.key(Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert isinstance(office.page(), ClientDeletionPage)
    _pick(office, "Kirjattu kahteen kertaan")
    office.key(Qt.Key.Key_S, CONTROL)
    assert isinstance(office.page(), ClientsPage)
    assert _rows(office) == 29
    assert (
        clients.caseload_count(office.store, office.actor, CaseloadFilter(states=tuple(CaseState)))
        == 29
    )

    # Much later: from the list of acts, not with the undo key.
    office.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert isinstance(office.page(), ActsPage)
    assert "Mwamba" in shown_text(office.page())
    office.key(Qt.Key.Key_Tab, SHIFT)
    for _ in range(10):
        focused = QApplication.focusWidget()
        if focused is not None and focused.accessibleName() == "Kumoa":
            break
        office.key(Qt.Key.Key_Tab)
    office.key(Qt.Key.Key_Space)
    assert "Kumottu" in office.told[-1]
    assert clients.open_client(office.store, office.actor, client.id) == client
    office.key(Qt.Key.Key_2, CONTROL)
    assert _rows(office) == 30
