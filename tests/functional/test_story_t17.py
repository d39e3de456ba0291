"""T17, Daniel: he is a minor today and comes of age in four days; then he answers for himself."""

from datetime import date

from PySide6.QtCore import Qt

from db import monitoring, standing
from tekoto.indicators import Period
from tekoto.project import Service
from tekoto.today import TaskKind
from tests.fixtures.people import people
from tests.functional.case_story import CaseStory, Days, day
from tests.ui.office import Office
from ui.client_page import ClientPage

__all__ = ["day"]
NOW, ADULT = date(2026, 11, 25), date(2026, 11, 29)


def test_daniel_comes_of_age(office: Office, day: Days) -> None:
    day(NOW)
    story, store, actor = CaseStory(office), office.store, office.actor
    daniel = story.client(people()["T17"])
    project = story.join(daniel, NOW, Service("professional_guidance", NOW))

    # His guardian's consent ends by itself on the last day of his childhood.
    office.open()
    story.find("Bisimwa")
    assert "17 v" in story.words()
    story.keys.turn_to("Perhe ja tilanne")
    story.consent("Rannikon kansanopisto", "huoltaja")
    assert "28.11.2026 asti" in story.words()
    (consent,) = standing.standing_view(store, actor, daniel.id).consents
    assert consent.holds_on(date(2026, 11, 28))
    assert not consent.holds_on(ADULT)

    # On his birthday it is in the day's list that he is asked himself.
    day(ADULT)
    story.keys.control("1")
    row = story.task(TaskKind.COMING_OF_AGE)
    assert "Täyttää 18 vuotta 29.11." in row.accessibleName()
    assert "suostumukset kysytään häneltä itseltään" in row.accessibleName()
    story.keys.key(Qt.Key.Key_Return)
    page = office.page()
    assert isinstance(page, ClientPage)
    assert page.client_id == daniel.id
    assert "18 v" in story.words()
    story.keys.turn_to("Perhe ja tilanne")
    story.consent("Rannikon kansanopisto", "Asiakas")
    assert "toistaiseksi" in story.words()

    # The figures ask how old he was when he first took part: under 18, and stay so.
    found = monitoring.evaluation(
        store, actor, project.id, Period(date(2026, 1, 1), date(2026, 12, 31))
    )
    brackets = {
        bracket
        for result in found.results
        for (_gender, bracket), persons in result.by_cell.items()
        if daniel.id in persons
    }
    assert brackets == {"under_18"}
