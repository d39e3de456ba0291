"""The monitoring page: figures, who is behind them, why somebody is not, and the workbook."""

import threading
from collections.abc import Iterator
from datetime import date, timedelta

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from sqlalchemy import event

from db import audit, projects
from db.tables.system import AuditRecord
from tekoto import clock
from tekoto.indicators import Period
from tests.db.network_office import protection
from tests.ui.access_walk import walk
from tests.ui.project_window import ProjectWindow
from ui import messages
from ui.client_page import ClientPage
from ui.indicator_persons import COUNTED, LEFT_OUT, MISSING
from ui.indicator_why import WhyBox
from ui.project_editor import ProjectEditor
from ui.project_participation import ParticipationEditor

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def work(sqlcipher_store, qtbot) -> Iterator[ProjectWindow]:
    made = ProjectWindow(sqlcipher_store, qtbot)
    yield made
    made.close()


def _figures(page) -> dict[str, tuple[str, ...]]:
    """Code to figure, target and share, as they are read on the screen."""
    model = page.table.model()
    return {
        str(model.index(row, 0).data()): tuple(
            str(model.index(row, column).data()) for column in (2, 3, 4)
        )
        for row in range(model.rowCount())
    }


def _choose(work, page, code: str) -> None:
    codes = [line.rule.code for line in page.table.model().rows()]
    page.table.selectRow(codes.index(code))
    work.settle()


def _group(work, page, key: str) -> list[str]:
    box = page.persons.findChild(QComboBox)
    box.setCurrentIndex(box.findData(key))
    work.settle()
    model = page.persons.table.model()
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def _texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def _course_without_result(work):
    """One who improved, one whose end level is missing, one who did not improve."""
    project = work.project()
    people = [work.network.client(family_name=name) for name in ("Ahola", "Borg", "Cederberg")]
    work.join(project, people[0])
    work.join(project, people[1], cefr_end=(), helpful=None)
    work.join(project, people[2], cefr_end=(("listening", "A1.3"),), helpful=False)
    return project, people


def test_figures_and_targets_of_the_last_accounting_year(work):
    _course_without_result(work)
    page = work.open("monitoring")
    assert page.evaluation.period == Period(date(2025, 7, 1), date(2026, 6, 30))
    figures = _figures(page)
    assert figures["O.2.3"] == ("3", "/ 20", "15 %")
    assert figures["R.2.8"] == ("1", "/ 4", "25 %")
    assert figures["R.2.9"][0] == "1"
    assert figures["O.2.2"][0] == "3"
    text = _texts(page)
    assert "1.7.2025–30.6.2026" in text
    assert "amif-2021-1" in text
    assert "1 puuttuva tieto" in text


def test_a_figure_opens_to_its_persons_and_enter_to_the_client(work):
    _project, people = _course_without_result(work)
    page = work.open("monitoring")
    _choose(work, page, "R.2.8")
    assert _group(work, page, COUNTED) == ["\u2068Ahola, Amina Warsame\u2069"]
    work.qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.persons.table.hasFocus()
    work.qtbot.keyClick(page.persons.table, Qt.Key.Key_Return)
    work.settle()
    assert isinstance(work.page(), ClientPage)
    assert work.page().client_id == people[0].id


def test_those_left_out_are_told_why(work):
    _course_without_result(work)
    page = work.open("monitoring")
    _choose(work, page, "R.2.8")
    assert [name.strip("\u2068\u2069") for name in _group(work, page, MISSING)] == [
        "Borg, Amina Warsame"
    ]
    why = _texts(page.persons.why)
    assert "ei ole mukana" in why
    assert messages.wording("indicator.condition.completed") in why
    assert messages.wording("indicator.detail.unknown") in why
    assert [name.strip("\u2068\u2069") for name in _group(work, page, LEFT_OUT)] == [
        "Cederberg, Amina Warsame"
    ]
    assert messages.wording("indicator.detail.not_improved") in _texts(page.persons.why)


def test_the_figure_its_persons_and_its_cells_agree(work):
    _course_without_result(work)
    page = work.open("monitoring")
    for line in page.table.model().rows():
        if line.result is None:
            continue
        _choose(work, page, line.rule.code)
        assert len(_group(work, page, COUNTED)) == line.value
        cells = page.breakdown.findChild(type(page.table).__mro__[1]).model()
        last = cells.index(cells.rowCount() - 1, cells.columnCount() - 1).data()
        assert last == str(line.value)


def test_another_period_gives_other_figures(work):
    _course_without_result(work)
    page = work.open("monitoring")
    box = page.chooser.period_box
    box.setCurrentIndex(box.findText("Vuosi 2025"))
    work.settle()
    assert _figures(page)["R.2.8"][0] == "0"
    assert _figures(page)["O.2.3"][0] == "3"
    box.setCurrentIndex(box.findText("Omat päivät"))
    page.chooser.first.setText("1.6.2026")
    page.chooser.last.setText("31.5.2026")
    work.qtbot.keyClick(page.chooser.last, Qt.Key.Key_Return)
    assert messages.wording("indicators.period_dates") in _texts(page.chooser)
    page.chooser.last.setText("30.6.2026")
    work.qtbot.keyClick(page.chooser.last, Qt.Key.Key_Return)
    work.settle()
    assert page.evaluation.period == Period(date(2026, 6, 1), date(2026, 6, 30))
    assert _figures(page)["O.2.3"][0] == "0"


def test_protection_is_a_word_beside_the_name(work):
    project = work.project()
    work.join(project, work.network.client(**protection()))
    page = work.open("monitoring")
    _choose(work, page, "O.2.3")
    assert "turvakielto" in _group(work, page, COUNTED)[0]


def test_looking_at_figures_and_persons_is_logged(work):
    _course_without_result(work)
    work.open("monitoring")
    with work.store.read() as session:
        logged = {(row.action, row.section) for row in session.query(AuditRecord)}
    assert ("list", "monitoring") in logged
    assert ("list", "persons") in logged
    assert audit.verify(work.store).intact


def test_the_workbook_is_written_where_the_user_says(work, tmp_path):
    _course_without_result(work)
    page = work.open("monitoring")
    work.chosen_path = tmp_path / "raportti.xlsx"
    work.qtbot.keyClick(page, Qt.Key.Key_E, CONTROL)
    work.settle()
    assert work.proposed == [f"seuranta_{clock.today().isoformat()}.xlsx"]
    assert str(work.chosen_path) in page.written.label.text()
    assert "älä julkaise" in page.written.label.text()
    assert page.written.isVisible()
    book = openpyxl.load_workbook(work.chosen_path)
    rows = list(book["Indikaattorit"].iter_rows(values_only=True))
    value = next(row for row in rows if "R.2.8" in row)
    assert {1, 4} <= set(value)
    text = "".join(str(row) for sheet in book for row in sheet.iter_rows(values_only=True))
    assert "Ahola" not in text
    with work.store.read() as session:
        logged = [(row.action, row.section) for row in session.query(AuditRecord)]
    assert ("export", "monitoring") in logged


def test_no_path_writes_nothing_and_a_bad_one_says_what_to_do(work, tmp_path):
    _course_without_result(work)
    page = work.open("monitoring")
    work.qtbot.keyClick(page, Qt.Key.Key_E, CONTROL)
    work.settle()
    assert not page.written.isVisible()
    work.chosen_path = tmp_path / "ei ole" / "raportti.xlsx"
    page.export.trigger()
    work.settle()
    assert page._error.isVisible()
    assert page._error.text() == messages.wording("file.cannot_write")
    assert not page.written.isVisible()
    assert page.export.isEnabled()


def test_without_projects_the_page_says_what_to_do_next(work):
    page = work.open("monitoring")
    assert "Ei vielä yhtään hanketta" in _texts(page)
    assert not page.export.isEnabled()
    work.qtbot.keyClick(page, Qt.Key.Key_H, CONTROL | SHIFT)
    work.settle()
    editor = work.page()
    assert isinstance(editor, ProjectEditor)
    work.qtbot.keyClick(editor, Qt.Key.Key_S, CONTROL)
    work.settle()
    assert messages.wording("form.required") in _texts(editor)
    editor.fields.fill("name", "Uusi polku")
    editor.fields.fill("starts_on", date(2026, 1, 1))
    editor.fields.fill("ends_on", date(2027, 12, 31))
    editor.targets.edit("target", "O.2.3").setText("paljon")
    editor.save()
    work.settle()
    assert messages.wording("project.figure") in _texts(editor)
    editor.targets.edit("target", "O.2.3").setText("40")
    editor.targets.edit("entered", "O.2.7").setText("1")
    editor.save()
    work.settle()
    (made,) = projects.projects(work.store, work.actor)
    assert made.form.targets == (("O.2.3", 40),)
    assert made.form.entered == (("O.2.7", 1),)
    assert work.page() is page
    assert _figures(page)["O.2.3"] == ("0", "/ 40", "0 %")
    assert "Uusi polku" in _texts(page)


def test_the_indicators_follow_the_fund(work):
    editor = ProjectEditor(work.desk)
    editor.fields.fill("fund", "amif_2014")
    assert editor.targets.edit("target", "C2.1") is not None
    with pytest.raises(KeyError):
        editor.targets.edit("target", "O.2.3")


def test_a_stale_project_is_not_overwritten(work):
    project = work.project()
    page = work.open("monitoring")
    page._edit.trigger()
    work.settle()
    editor = work.page()
    projects.update(work.store, work.actor, project.id, project.version, project.form)
    editor.fields.fill("name", "Toinen nimi")
    editor.save()
    work.settle()
    assert work.page() is editor
    assert editor.fields.value("name") == "Toinen nimi"
    assert any(
        b.text() == "Lue tallennetut tiedot uudelleen" and b.isVisible()
        for b in editor.findChildren(QPushButton)
    )


def test_a_participation_is_added_by_keyboard_search(work):
    work.project()
    client = work.network.client(family_name="Etsittävä")
    page = work.open("monitoring")
    work.qtbot.keyClick(page, Qt.Key.Key_L, CONTROL | SHIFT)
    work.settle()
    editor = work.page()
    assert isinstance(editor, ParticipationEditor)
    assert editor.person.hasFocus()
    editor.save()
    assert messages.wording("participation.client_missing") in _texts(editor)
    work.qtbot.keyClicks(editor.person, "etsitt")
    work.qtbot.waitUntil(lambda: bool(editor.person.shown_hits()), timeout=10_000)
    work.qtbot.keyClick(editor.person, Qt.Key.Key_Return)
    work.settle()
    today = clock.today()
    editor.fields.days.fill("starts_on", today - timedelta(days=30))
    editor.fields.days.fill("ends_on", today - timedelta(days=40))
    kind, first, last, done = editor.fields.services._rows[0]
    kind.setCurrentIndex(kind.findData("language_course"))
    editor.save()
    work.settle()
    assert messages.wording("form.required") in _texts(editor.fields.services)
    first.setText("1.11.2026")
    last.setText("20.11.2026")
    done.setCurrentIndex(1)
    editor.fields.levels.box("reading", 0).setCurrentText("A1.3")
    editor.fields.levels.box("reading", 1).setCurrentText("A2.1")
    editor.fields.answers.fill("helpful", "refused")
    editor.save()
    work.settle()
    assert messages.wording("participation.dates") in _texts(editor.fields.days)
    editor.fields.days.fill("ends_on", today)
    editor.save()
    work.settle()
    (made,) = projects.participations(work.store, work.actor, _only(work).id)
    assert made.form.client_id == client.id
    assert made.form.services[0].completed is True
    assert made.form.cefr_end == (("reading", "A2.1"),)
    assert made.form.refused == ("helpful",)
    assert work.page() is page
    box = page.chooser.period_box
    box.setCurrentIndex(0)
    work.settle()
    assert _figures(page)["R.2.8"][0] == "1"


def _only(work):
    (project,) = projects.projects(work.store, work.actor)
    return project


def test_enter_on_a_participation_opens_it_with_everything_in_place(work):
    project = work.project()
    before = work.join(project, work.network.client(), refused=("residence_applied_on",))
    page = work.open("monitoring")
    page.show_part("participations")
    page.focus_first()
    work.qtbot.keyClick(page.participations.table, Qt.Key.Key_Return)
    work.settle()
    editor = work.page()
    assert isinstance(editor, ParticipationEditor)
    assert editor.form() == before.form
    editor.fields.answers.fill("helpful", "no")
    work.qtbot.keyClick(editor, Qt.Key.Key_S, CONTROL)
    work.settle()
    (after,) = projects.participations(work.store, work.actor, project.id)
    assert after.form.helpful is False
    assert after.version > before.version


@pytest.mark.parametrize("part", ["indicators", "participations"])
def test_everybody_can_use_the_page(work, part):
    _course_without_result(work)
    page = work.open("monitoring")
    page.show_part(part)
    work.settle()
    assert walk(work.window) == []


def test_everybody_can_use_the_forms(work):
    project = work.project()
    work.join(project, work.network.client())
    page = work.open("monitoring")
    page._edit.trigger()
    work.settle()
    assert walk(work.window) == []
    work.window.go_back()
    work.settle()
    page.show_part("participations")
    page.participations.opened.emit(page.participations.table.current_object())
    work.settle()
    assert walk(work.window) == []


def test_the_page_reads_on_the_background_worker_alone(work):
    """The window can be used while the figures are counted, however many there are."""
    work.project()
    work.open("network")
    readers = set()

    def note(*_):
        readers.add(threading.current_thread())

    event.listen(work.store.engine, "before_cursor_execute", note)
    try:
        work.open("monitoring")
    finally:
        event.remove(work.store.engine, "before_cursor_execute", note)
    assert readers
    assert threading.main_thread() not in readers


def test_the_box_that_explains_asks_for_no_height_before_it_has_a_line(qtbot):
    # The warning that Qt gives for a height below nothing fails the test.
    box = WhyBox()
    qtbot.addWidget(box)
    box.findChildren(QLabel)[0].hide()
    box.show()
    box.resize(300, 80)
    assert box.minimumHeight() >= 0
