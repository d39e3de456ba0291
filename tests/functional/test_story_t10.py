"""T10, Selam: family leave is a pause, not an end; the child waits for day care."""

from datetime import date

from PySide6.QtCore import Qt

from db import household, projects
from tekoto.case import CaseState
from tekoto.today import TaskKind
from tests.fixtures.people import people
from tests.functional.case_story import CaseStory, Days, day
from tests.ui.office import Office
from ui.case_state import CaseStatePage

__all__ = ["day"]
STARTED, LEFT, RETURNS = date(2025, 8, 8), date(2026, 2, 12), date(2027, 8, 10)


def test_selam_pauses_and_comes_back(office: Office, day: Days) -> None:
    day(STARTED)
    story, store, actor = CaseStory(office), office.store, office.actor
    selam = story.client(people()["T10"])
    project = story.join(selam, STARTED)

    day(LEFT)
    office.open()
    story.find("Tesfay")
    assert "ሰላም ተስፋይ" in story.words()
    story.record("Tauolle", {"Syy": "Perhevapaa", "Alkaen": "12.2.2026", "Palaa": "10.8.2027"})
    paused = story.read(selam).case
    assert (paused.state, paused.reason, paused.returns_on) == (
        CaseState.PAUSED,
        "family_leave",
        RETURNS,
    )
    assert "Tauolla" in story.words()

    day(date(2027, 3, 1))
    story.find("Tesfay")
    story.keys.turn_to("Perhe ja tilanne")
    story.keys.press("Lisää perheenjäsen")
    story.fill({"Suhde": "Lapsi", "Nimi": "Yonas", "Syntynyt": "4/2026"})
    story.save()
    story.keys.press("Kirjaa päivähoito")
    story.fill({"Tilanne": "Hakemus jätetty", "Alkaen": "1.3.2027"})
    story.save()
    found = household.for_client(store, actor, selam.id)
    assert [(one.kind, one.until) for one in found.barriers] == [("childcare", None)]
    assert story.kept_out() == []

    # The day of return is a row of the day's list; the project has not been left meanwhile.
    day(date(2027, 8, 2))
    story.keys.control("1")
    assert "Palaa tauolta 10.8." in story.task(TaskKind.PAUSE_ENDING).accessibleName()
    (part,) = projects.participations(store, actor, project.id)
    assert (part.form.ends_on, part.form.end_reason) == (None, "")

    day(RETURNS)
    story.keys.control("1")
    story.task(TaskKind.PAUSE_ENDING)
    story.keys.key(Qt.Key.Key_Return)
    assert isinstance(office.page(), CaseStatePage)
    story.record("Takaisin tauolta", {"Alkaen": "10.8.2027"})
    back = story.read(selam).case
    assert (back.state, back.returns_on) == (CaseState.ACTIVE, None)
    story.keys.turn_to("Perhe ja tilanne")
    story.keys.press("Kirjaa päivähoito")
    story.fill({"Tilanne": "Paikka saatu", "Alkaen": "10.8.2027"})
    story.save()
    (barrier,) = household.for_client(store, actor, selam.id).barriers
    assert barrier.until is not None
