"""The path in the window: the picture and its keys, templates and their undo, the turned screen."""

import dataclasses
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit

from db import path_profile, paths
from tekoto import clock, dates
from tekoto.path import PathStep
from tests.db.network_office import protection
from tests.ui import access_walk
from tests.ui.office import button, field, shown_text
from ui.data_table import DataTable
from ui.path_client import ClientPath
from ui.path_figures import PathFiguresPart
from ui.timeline import Timeline

TODAY = clock.today()


def _days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def _walked(office, client, **changes):
    """Record a course that ended, a wait, and a work trial that runs."""
    course = PathStep("KK", "", "completed", _days_ago(500), _days_ago(200), outcome="certificate")
    trial = PathStep("TK", "Varasto", "running", _days_ago(60), planned_to=TODAY)
    trial = dataclasses.replace(trial, organisation_id=office.network.school.id, **changes)
    paths.add_step(office.store, office.actor, client.id, course, on=_days_ago(200))
    paths.add_step(office.store, office.actor, client.id, trial, on=_days_ago(60))


def _show_plan(office, client):
    office.show_client(client.id)
    office.page().show_part("plan")
    office.settle()


def _timeline(office) -> Timeline:
    return next(one for one in office.page().findChildren(Timeline) if one.isVisible())


def test_the_picture_is_walked_by_keys_and_tells_what_it_draws(office):
    client = office.network.client()
    _walked(office, client)
    _show_plan(office, client)
    picture = _timeline(office)
    assert "Kotoutumiskoulutus, Suoritettu" in picture.accessibleDescription()
    picture.setFocus()
    office.key(Qt.Key.Key_Home)
    assert "Kotoutumiskoulutus, Suoritettu" in shown_text(office.page())
    office.key(Qt.Key.Key_Right)
    assert "Odotusaika vaiheiden välissä: 5 kk" in shown_text(office.page())
    office.key(Qt.Key.Key_Right)
    office.key(Qt.Key.Key_Return)
    assert field(office.page(), QLineEdit, "Tarkenne").text() == "Varasto"
    assert access_walk.nameless(office.window) == []
    assert access_walk.unreachable(office.window) == []


def test_a_template_is_edited_added_and_undone_at_once(office):
    client = office.network.client()
    _show_plan(office, client)
    button(office.page(), "Valitse polkumalli").click()
    office.settle()
    group = field(office.page(), QComboBox, "Asiakasryhmä")
    group.setCurrentIndex(group.findData("fast_to_work"))
    template = field(office.page(), QComboBox, "Polkumalli")
    template.setCurrentIndex(template.findData("kotopaikka"))
    office.settle()
    assert "Kotopaikka2" in shown_text(office.page())
    assert access_walk.nameless(office.window) == []
    assert access_walk.unreachable(office.window) == []
    field(office.page(), QCheckBox, "3. Työpaikkojen mentoreiden valmennus").setChecked(False)
    first = field(office.page(), QLineEdit, "1. Rekrytointi, alkaa")
    first.setText("31.2.2027")
    button(office.page(), "Lisää polulle").click()
    office.settle()
    assert "Tätä päivää ei ole kalenterissa" in shown_text(office.page())
    assert paths.for_client(office.store, office.actor, client.id) == ()
    day = dates.add_months(TODAY, 1)
    first.setText(dates.format_date(day))
    button(office.page(), "Lisää polulle").click()
    office.settle()
    made = paths.for_client(office.store, office.actor, client.id)
    assert [step.title[0] for step in made] == ["1", "2", "4", "5", "5"]
    assert made[0].planned_from == day
    assert path_profile.segment(office.store, office.actor, client.id) == "fast_to_work"
    button(office.page(), "Kumoa lisäys").click()
    office.settle()
    assert paths.for_client(office.store, office.actor, client.id) == ()
    button(office.page(), "Näytä poistetut").click()
    office.settle()
    assert "Poistetut vaiheet" in shown_text(office.page())


def test_edited_dates_of_a_template_come_back_after_esc(office):
    client = office.network.client()
    _show_plan(office, client)
    button(office.page(), "Valitse polkumalli").click()
    office.settle()
    first = field(office.page(), QLineEdit, "Osaamiskartoitus, alkaa")
    first.setFocus()
    first.selectAll()
    office.qtbot.keyClicks(first, "3.5.2027")
    field(office.page(), QLineEdit, "Ensimmäinen vaihe alkaa").editingFinished.emit()
    office.settle()
    assert field(office.page(), QLineEdit, "Osaamiskartoitus, alkaa").text() == "3.5.2027"
    office.key(Qt.Key.Key_Escape)
    button(office.page(), "Valitse polkumalli").click()
    office.settle()
    assert field(office.page(), QLineEdit, "Osaamiskartoitus, alkaa").text() == "3.5.2027"


def test_a_wrong_step_goes_with_a_reason_and_comes_back(office):
    client = office.network.client()
    _walked(office, client)
    _show_plan(office, client)
    button(office.page(), "Poista virheellinen vaihe").click()
    button(office.page(), "Tallenna").click()
    office.settle()
    assert "Kirjoita, miksi vaihe on väärin" in shown_text(office.page())
    field(office.page(), QLineEdit, "Syy").setText("Toisen asiakkaan kurssi")
    button(office.page(), "Tallenna").click()
    office.settle()
    assert [s.kind for s in paths.for_client(office.store, office.actor, client.id)] == ["TK"]
    button(office.page(), "Näytä poistetut").click()
    office.settle()
    button(office.page(), "Palauta vaihe").click()
    office.settle()
    assert [s.kind for s in paths.for_client(office.store, office.actor, client.id)] == ["KK", "TK"]


@pytest.mark.parametrize("protected", [False, True])
def test_the_turned_screen_shows_the_path_alone(office, protected):
    client = office.network.client(**(protection() if protected else {}))
    _walked(office, client)
    _show_plan(office, client)
    button(office.page(), "Näytä asiakkaalle").click()
    office.settle()
    (shown,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, ClientPath)]
    words = shown_text(shown)
    assert "Oma polkusi" in words
    assert "Kokeilet työtä työpaikalla" in words
    for private in ("Cabdi", "Amina", "Kouvola", client.number, "040"):
        assert private not in words
    assert ("Rannikon kansanopisto" in words) is not protected
    assert ("Varasto" in words) is not protected
    assert access_walk.walk(shown) == []
    button(shown, "Svenska").click()
    office.settle()
    assert "Du provar ett arbete" in shown_text(shown)
    office.qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_mentoring_tells_its_soft_limit_and_lets_it_pass(office):
    client = office.network.client()
    begun = dates.add_months(TODAY, -7)
    step = PathStep("ME", "", "running", begun)
    paths.add_step(office.store, office.actor, client.id, step, on=begun)
    _show_plan(office, client)
    limit = dates.format_date(dates.add_months(begun, 6))
    assert f"suositus {limit} asti" in _timeline(office).accessibleDescription()
    button(office.page(), "Muuta vaihetta").click()
    office.settle()
    assert f"viimeistään {limit}" in shown_text(office.page())
    state = field(office.page(), QComboBox, "Tila")
    state.setCurrentIndex(state.findData("completed"))
    button(office.page(), "Tallenna").click()
    office.settle()
    (done,) = paths.for_client(office.store, office.actor, client.id)
    assert (done.state, done.ends_on) == ("completed", TODAY)


def test_figures_open_to_the_persons_behind_them(office):
    for number in range(5):
        client = office.network.client(family_name=f"Polku{number}", hetu="")
        _walked(office, client)
    few = office.network.client(family_name="Harvinainen", hetu="")
    paths.add_step(office.store, office.actor, few.id, PathStep("LU", "", "running"))
    part = PathFiguresPart(office.desk)
    office.qtbot.addWidget(part)
    part.resize(1100, 700)
    part.show()
    part.refresh()
    office.settle()
    waits = part.table.model()
    assert [waits.index(0, column).data() for column in range(4)] == [
        "Kotoutumiskoulutus",
        "Työkokeilu",
        "5",
        "5 kk",
    ]
    standing = field(part, DataTable, "Missä asiakkaat ovat nyt")
    counts = [standing.model().index(row, 1).data() for row in range(2)]
    assert counts == ["5", "alle 5"]
    standing.setFocus()
    office.qtbot.keyClick(standing, Qt.Key.Key_Return)
    office.settle()
    names = field(part, DataTable, "Henkilöt").model()
    assert sorted(names.index(row, 1).data() for row in range(names.rowCount())) == [
        f"\u2068Polku{number}, Amina Warsame\u2069" for number in range(5)
    ]
