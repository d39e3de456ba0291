"""T14: one man recorded twice is noticed, merged, counted once, and taken apart again."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from db import audit, clients, monitoring, notes, projects, search
from tekoto.client import CaseloadFilter
from tekoto.indicators import Period
from tekoto.note import NoteForm
from tekoto.project import ParticipationForm, ProjectForm
from tests.db.people_office import NOON
from tests.ui import access_walk
from tests.ui.conftest import dressed, fonts, office
from tests.ui.office import button, field, shown_text
from ui.client_editor import ClientEditor
from ui.client_page import ClientPage
from ui.duplicates_page import DuplicatesPage
from ui.merge_page import MergePage

__all__ = ["dressed", "fonts", "office"]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT_CONTROL = CONTROL | Qt.KeyboardModifier.ShiftModifier


def press(office, text: str) -> None:
    office.qtbot.mouseClick(button(office.page(), text), Qt.MouseButton.LeftButton)
    office.settle()


def rows(office):
    return clients.caseload(office.store, office.actor, CaseloadFilter(states=()))


def type_second_record(office) -> None:
    """Record the man once more, from the list of those who came to an event."""
    office.window.open_place("clients")
    office.settle()
    office.key(Qt.Key.Key_N, SHIFT_CONTROL)
    page = office.page()
    field(page, QLineEdit, "Sukunimi").setText("Hossaini")
    field(page, QLineEdit, "Etunimet").setText("Muhammed")
    field(page, QLineEdit, "Alkuperäinen kirjoitusasu").setText("محمد حسینی")
    field(page, QLineEdit, "Syntymäaika").setText("1.1.1998")
    precision = field(page, QComboBox, "Syntymäajan tarkkuus")
    precision.setCurrentIndex(precision.findText("Arvioitu"))
    office.key(Qt.Key.Key_S, CONTROL)


@pytest.fixture
def project(office):
    form = ProjectForm("Ohjaus", "amif_2021", date(2025, 1, 1), date(2027, 12, 31))
    return projects.create(office.store, office.actor, form)


def counted(office, project) -> int:
    period = Period(date(2026, 1, 1), date(2026, 12, 31))
    found = monitoring.evaluation(office.store, office.actor, project.id, period)
    assert len(found.facts) == 2
    return len({fact.client_id for fact in found.facts})


def noticed_and_saved_all_the_same(office):
    """Type him again, read the warning, and save; return the second record's id."""
    type_second_record(office)

    # He is noticed, with the reasons beside the form, and nothing is saved yet.
    assert isinstance(office.page(), ClientEditor)
    shown = shown_text(office.page())
    assert "Onko asiakas jo kirjattu?" in shown
    assert "Husseini, Mohammad" in shown
    assert "Nimi lausutaan samoin" in shown
    assert "päivä on arvio" in shown
    assert "Warsame" not in shown
    assert access_walk.walk(office.window) == []
    assert len(rows(office)) == 2
    press(office, "Tallenna silti")
    assert isinstance(office.page(), ClientPage)
    return office.page().client_id


def test_found_merged_counted_once_and_taken_apart(office, project) -> None:
    first = office.people("T14a", "T01")["T14a"]
    office.open()
    second_id = noticed_and_saved_all_the_same(office)

    # Both records have a history of their own.
    store, actor = office.store, office.actor
    for client_id, text in ((first.id, "Alkuhaastattelu"), (second_id, "Tuli infoon")):
        notes.add(store, actor, NoteForm(client_id, "guidance", text, NOON))
        projects.join(store, actor, ParticipationForm(client_id, project.id, date(2026, 3, 1)))
    assert counted(office, project) == 2

    # The pair is compared and merged by keyboard; the record with the identity code stays.
    office.key(Qt.Key.Key_M, CONTROL)
    assert isinstance(office.page(), DuplicatesPage)
    assert access_walk.walk(office.window) == []
    assert office.window.focusWidget().accessibleName() == "Vertaa ja yhdistä: Husseini, Mohammad"
    office.key(Qt.Key.Key_Space)
    assert isinstance(office.page(), MergePage)
    press(office, "Vaihda säilyvä tietue")
    assert access_walk.walk(office.window) == []
    office.key(Qt.Key.Key_Y, SHIFT_CONTROL)
    assert isinstance(office.page(), ClientPage)
    assert office.page().client_id == first.id

    # One view of both histories, one line, one hit, one person.
    office.page().show_part("notes")
    shown = shown_text(office.page())
    assert "Alkuhaastattelu" in shown
    assert "Tuli infoon" in shown
    assert "Yhdistetystä tietueesta" in shown
    assert "Peru yhdistäminen" in shown
    assert access_walk.walk(office.window) == []
    assert [row.name for row in rows(office)] == ["Cabdi, Amina Warsame", "Husseini, Mohammad"]
    (hit,) = search.search(store, actor, "hossaini")
    assert hit.client_id == first.id
    assert counted(office, project) == 1
    office.show_client(second_id)
    assert office.page().client_id == first.id

    # Months later it is undone, and both are as they were; all of it is in the log.
    press(office, "Peru yhdistäminen")
    here = office.window.focusWidget()
    assert here is not None
    assert here.isVisible()
    assert office.page().isAncestorOf(here)
    assert len(rows(office)) == 3
    assert counted(office, project) == 2
    assert "Peru yhdistäminen" not in shown_text(office.page())
    (left,) = notes.for_client(store, actor, second_id)
    assert left.form.text == "Tuli infoon"
    sections = [entry.section for entry in audit.entries_for_client(store, actor, second_id)]
    assert sections.index("merge_undone") < sections.index("merge")
    assert audit.verify(store).intact


def test_not_the_same_person_is_remembered(office) -> None:
    office.people("T14a")
    office.open()
    type_second_record(office)
    press(office, "Ei sama henkilö")
    assert "Husseini, Mohammad" not in shown_text(office.page())
    office.key(Qt.Key.Key_S, CONTROL)
    assert isinstance(office.page(), ClientPage)
    office.key(Qt.Key.Key_M, CONTROL)
    shown = shown_text(office.page())
    assert "Samalta näyttäviä asiakkaita ei löytynyt." in shown
    assert "Merkitty eri henkilöiksi" in shown
    press(office, "Peru merkintä")
    assert "Vertaa ja yhdistä: Husseini, Mohammad" in shown_text(office.page())
