"""A refusal is seen and leaves the keyboard somewhere, wherever the page was scrolled to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from tekoto import clock
from tests.ui.office import button, field
from ui.assessment_editor import AssessmentEditor
from ui.palette import Palette
from ui.refusal import Refusal
from ui.screen import bring_into_view, in_view

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_done_assessment_without_its_interview_says_why_in_view(office, qtbot):
    client = office.network.client()
    office.show_client(client.id)
    office.window.resize(1366, 768)
    office.window.page()._plan.new_assessment()
    office.settle()
    page = office.page()
    assert isinstance(page, AssessmentEditor)
    page._fields._state.fill("state", "done")
    page._fields._state.fill("completed_on", clock.today())
    page._fields._topics.fill("plan_needed", "yes")
    last = [one for one in page.findChildren(QPlainTextEdit) if one.isVisible()][-1]
    for one in page.findChildren(QPlainTextEdit):
        one.setPlainText("Ei tarvetta.")
    last.setFocus()
    bring_into_view(last)
    office.settle()
    assert in_view(last)
    qtbot.keyClick(last, Qt.Key.Key_S, CONTROL)
    office.settle()
    assert page is office.page()
    told = next(one for one in page.findChildren(Refusal) if one.isVisible())
    assert told.text()
    assert in_view(told)
    here = QApplication.focusWidget()
    assert here is told
    qtbot.keyClick(here, Qt.Key.Key_Tab)
    after = QApplication.focusWidget()
    assert after is not None
    assert page.isAncestorOf(after)


def test_a_warning_above_a_form_does_not_push_the_field_away(office, qtbot):
    office.open()
    office.window.resize(1366, 768)
    assert any(
        action.trigger() is None
        for action in office.window.commands()
        if action.objectName() == "client.new"
    )
    office.settle()
    page = office.page()
    for name, text in (("&Sukunimi", "Raja"), ("&Etunimet", "Anna"), ("Syntymäaika", "1.1.1990")):
        field(page, QLineEdit, name.replace("&", "")).setText(text)
    lines = [one for one in page.findChildren(QPlainTextEdit) if one.isVisible()]
    last = lines[-1]
    last.setFocus()
    bring_into_view(last)
    office.settle()
    qtbot.keyClick(last, Qt.Key.Key_S, CONTROL)
    office.settle()
    assert page._warning.isVisible()
    assert last.hasFocus()
    assert in_view(last)


def test_the_keyboard_stays_by_what_was_asked_for(office, qtbot):
    client = office.network.client()
    office.show_client(client.id)
    office.window.page().show_part("situation")
    office.settle()
    ask = button(office.page(), "Näytä (kirjataan lokiin)")
    ask.setFocus()
    qtbot.keyClick(ask, Qt.Key.Key_Space)
    office.settle()
    here = QApplication.focusWidget()
    assert here is not None
    assert here.accessibleName() == "Toimintakyvyn rajoitteet"


def test_a_referral_without_a_school_leaves_the_keyboard_at_the_school(office, qtbot):
    client = office.network.client()
    office.show_client(client.id)
    office.window.page()._refer.trigger()
    office.settle()
    office.page()._fields._training.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_P, CONTROL)
    office.settle()
    here = QApplication.focusWidget()
    assert here is not None
    assert here.accessibleName() == "Oppilaitos"


def test_the_palette_leads_to_a_command_of_another_page(office, qtbot):
    window = office.open()
    window.open_place("clients")
    office.settle()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, CONTROL)
    palette = next(one for one in window.findChildren(Palette) if one.isVisible())
    before = palette._list.count()
    qtbot.keyClicks(palette._field, "torkuta")
    assert palette._list.count() == 1
    told = palette._list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Torkuta tehtävä, sivulla Tänään"
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    office.settle()
    assert window.current_place() == "today"
    assert before > 1
