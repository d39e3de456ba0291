"""T16: two men whose identity codes differ by the sign alone are two men."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from db import clients, search
from tekoto.client import CaseloadFilter
from tests.ui.conftest import dressed, fonts, office
from tests.ui.office import field, shown_text
from ui.client_editor import ClientEditor
from ui.client_page import ClientPage

__all__ = ["dressed", "fonts", "office"]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT_CONTROL = CONTROL | Qt.KeyboardModifier.ShiftModifier


def type_client(office, family: str, given: str, hetu: str) -> None:
    office.window.open_place("clients")
    office.settle()
    office.key(Qt.Key.Key_N, SHIFT_CONTROL)
    for name, text in (("Sukunimi", family), ("Etunimet", given), ("Henkilötunnus", hetu)):
        field(office.page(), QLineEdit, name).setText(text)
    # The artificial code is warned of once, and the second press saves.
    office.key(Qt.Key.Key_S, CONTROL)
    office.key(Qt.Key.Key_S, CONTROL)


def test_two_men_stay_two_and_one_code_is_never_given_twice(office) -> None:
    first = office.people("T16a")["T16a"]
    office.open()
    type_client(office, "Kabila Tshibangu", "Patrice", "150690Y999Y")
    assert isinstance(office.page(), ClientPage)
    assert "jo kirjattu" not in shown_text(office.page())
    rows = clients.caseload(office.store, office.actor, CaseloadFilter())
    assert [row.name for row in rows] == ["Kabila Tshibangu, Patrice", "Osman, Dilovan"]
    for code, name in (("150690-999Y", "Osman, Dilovan"), ("150690Y999Y", "Kabila Tshibangu")):
        (hit,) = search.search(office.store, office.actor, code)
        assert hit.name.startswith(name)
    type_client(office, "Toinen", "Mies", first.form.hetu)
    assert isinstance(office.page(), ClientEditor)
    shown = shown_text(office.page())
    # The owner of the code is shown before the store would refuse it.
    assert "Osman, Dilovan" in shown
    assert "Sama tunnus: Henkilötunnus" in shown
    office.key(Qt.Key.Key_S, CONTROL)
    assert "on jo toisella" in shown_text(office.page())
    assert len(clients.caseload(office.store, office.actor, CaseloadFilter())) == 2
