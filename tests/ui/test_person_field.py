"""The field of a form in which a client is looked for."""

from PySide6.QtCore import Qt

from tests.ui.office import Office, field
from ui.duplicates_page import DuplicatesPage
from ui.merge_page import MergePage
from ui.person_field import PersonField


def test_a_record_is_compared_with_another_and_never_with_itself(office: Office, qtbot) -> None:
    one = office.network.client(family_name="Ahonen")
    other = office.network.client(family_name="Ahonen", given_names="Bea")
    office.open()
    page = DuplicatesPage(office.desk, one)
    office.desk.open_task(page)
    office.settle()
    person = field(page, PersonField, "Hae asiakas, jos ohjelma ei löytänyt häntä")
    person.setFocus()
    qtbot.keyClicks(person, "Ahonen")
    office.settle()
    assert [hit.client_id for hit in person.shown_hits()] == [other.id]
    assert person.name_of(other.id) == "Ahonen, Bea"
    qtbot.keyClick(person, Qt.Key.Key_Return)
    office.settle()
    assert isinstance(office.page(), MergePage)
