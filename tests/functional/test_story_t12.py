"""T12, Omar: he moved to Sweden; what became of him is not known, and he may come back."""

import dataclasses
from datetime import date

from db import projects
from tekoto.case import CaseState
from tests.fixtures.people import people
from tests.functional.case_story import CaseStory, Days, day
from tests.ui.office import Office

__all__ = ["day"]
GONE, NOTICED, BACK = date(2025, 6, 30), date(2025, 8, 4), date(2026, 11, 25)


def test_omar_moves_abroad_and_comes_back(office: Office, day: Days) -> None:
    day(date(2025, 1, 10))
    story = CaseStory(office)
    form = dataclasses.replace(
        people()["T12"], municipality="398", municipality_since=date(2024, 1, 1)
    )
    omar = story.client(form)
    project = story.join(omar, date(2025, 2, 3))

    day(NOTICED)
    office.open()
    story.find("Daud")
    story.happened("Muutti ulkomaille")
    assert story.kept_out() == []
    words = story.words()
    assert "kotikunnaksi tulee Ulkomaat (200)" in words
    assert "1 osallistuminen hankkeeseen päättyy" in words
    assert "Ei tietoa; sitä ei tarvitse selvittää" in words
    story.fill({"Muutti": "30.6.2025"})
    story.save()

    gone = story.read(omar)
    assert (gone.case.state, gone.case.reason, gone.case.since) == (
        CaseState.ENDED,
        "moved_abroad",
        GONE,
    )
    assert (gone.form.municipality, gone.form.municipality_since) == ("200", GONE)
    assert [home.municipality for home in gone.residences] == ["398", "200"]
    # Nobody asks him in Sweden: his exit is unknown, and that is an answer of its own.
    (part,) = projects.participations(office.store, office.actor, project.id)
    assert (part.form.ends_on, part.form.end_reason) == (GONE, "unknown")
    assert "Päättynyt" in story.words()

    day(BACK)
    story.find("Daud")
    story.record("Avaa uudelleen", {"Alkaen": "25.11.2026", "Kotikunta": "Lahti"})
    back = story.read(omar)
    assert (back.case.state, back.form.municipality) == (CaseState.ACTIVE, "398")
    assert [(one.state, one.since) for one in back.case.periods] == [
        ("active", date(2025, 1, 10)),
        ("ended", GONE),
        ("active", BACK),
    ]
    (part,) = projects.participations(office.store, office.actor, project.id)
    assert part.form.ends_on == GONE
