"""T07, Rania: the nurse's path, with a mentor from 1.9.2026 for half a year at the most."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from db import competence, path_profile
from tekoto import clock, dates
from tekoto.plan import Education
from tests.functional.path_story import PathStory
from tests.ui.office import button, field


@pytest.fixture
def now(monkeypatch):
    moment = datetime(2026, 11, 25, 8, tzinfo=UTC)
    monkeypatch.setattr(clock, "now", lambda: moment)
    return moment


def test_the_template_fits_her_and_the_mentoring_has_its_limit(office, now):
    client = office.people("T07")["T07"]
    degree = Education("SYR", "Sairaanhoitaja (BSc), Damaskos", isced="6", end_year=2017)
    competence.add(office.store, office.actor, client.id, degree)
    story = PathStory(office, client)
    story.add(Vaihe="TT", Tarkenne="Valvira 2.2.2025, siirtyi LVV:lle 1.1.2026", Tila="applied")
    button(office.page(), "Valitse polkumalli").click()
    office.settle()
    # Her degree suggests the group, and the group the nurse's path.
    assert field(office.page(), QComboBox, "Asiakasryhmä").currentData() == "higher_educated"
    assert field(office.page(), QComboBox, "Polkumalli").currentData() == "sote"
    field(office.page(), QLineEdit, "Ensimmäinen vaihe alkaa").setText("1.9.2026")
    field(office.page(), QLineEdit, "Ensimmäinen vaihe alkaa").editingFinished.emit()
    office.settle()
    field(office.page(), QCheckBox, "Tutkinnon tarkistus: LVV ja Opetushallitus").setChecked(False)
    field(office.page(), QLineEdit, "Mentorointi, alkaa").setText("1.9.2026")
    field(office.page(), QLineEdit, "Mentorointi, päättyy").setText("1.3.2027")
    button(office.page(), "Lisää polulle").click()
    office.settle()
    kinds = [step.kind for step in story.steps()]
    assert sorted(kinds) == ["KA", "KO", "ME", "TK", "TT", "TYO"]
    assert path_profile.segment(office.store, office.actor, client.id) == "higher_educated"
    mentor = story.step("ME")
    assert (mentor.planned_from, mentor.planned_to) == (date(2026, 9, 1), date(2027, 3, 1))
    story.change("ME", Tila="running", Alkoi=date(2026, 9, 1))
    assert story.step("ME").state == "running"
    # Within the limit nothing is warned of; beyond it the limit is told, and nothing prevented.
    assert "suositus" not in story.told()
    story.change("ME", Suunniteltu_loppu=date(2027, 6, 1))
    assert "suositus 1.3.2027 asti" in story.told()
    assert story.step("ME").planned_to == date(2027, 6, 1)
    assert dates.add_months(date(2026, 9, 1), 6) == date(2027, 3, 1)


def test_one_undo_takes_the_whole_template_back(office, now):
    client = office.people("T07")["T07"]
    story = PathStory(office, client)
    button(office.page(), "Valitse polkumalli").click()
    office.settle()
    template = field(office.page(), QComboBox, "Polkumalli")
    template.setCurrentIndex(template.findData("sote"))
    button(office.page(), "Lisää polulle").click()
    office.settle()
    assert len(story.steps()) == 6
    button(office.page(), "Kumoa lisäys").click()
    office.settle()
    assert story.steps() == ()
