"""Competence: facts are added and withdrawn, never changed."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from db import competence
from db.store import Store
from db.tables.plan import LanguageLevelRecord
from tekoto import clock
from tekoto.errors import InvalidInputError, NotFoundError
from tekoto.ids import new_id
from tekoto.plan import Education, LanguageLevel, WorkExperience
from tests.db.network_office import Desk, open_desk

TODAY = clock.today()


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def test_facts_come_newest_first(desk):
    client = desk.client()
    for day, level in ((date(2025, 1, 1), "A1.1"), (date(2026, 1, 1), "A2.1")):
        fact = LanguageLevel("fin", "speaking", level, day)
        competence.add(desk.store, desk.actor, client.id, fact)
    education = Education("SOM", "Koulu", "2", 8, True, 1999, "none")
    competence.add(desk.store, desk.actor, client.id, education)
    work = WorkExperience("siivooja", "FIN", 2.5, "Iltatyö")
    competence.add(desk.store, desk.actor, client.id, work)
    made = competence.for_client(desk.store, desk.actor, client.id)
    assert [one.level for one in made.languages] == ["A2.1", "A1.1"]
    assert made.education[0].years == 8
    assert made.education[0].completed is True
    assert made.work[0].occupation == "siivooja"


def test_a_wrong_fact_is_withdrawn_and_stays_in_the_store(desk):
    client = desk.client()
    level = LanguageLevel("fin", "reading", "B1.1", TODAY)
    competence.add(desk.store, desk.actor, client.id, level)
    made = competence.for_client(desk.store, desk.actor, client.id)
    fact_id = made.languages[0].id
    assert fact_id is not None
    with pytest.raises(InvalidInputError, match=r"^competence.reason_missing$"):
        competence.withdraw(desk.store, desk.actor, fact_id, " ")
    left = competence.withdraw(desk.store, desk.actor, fact_id, "Väärä henkilö")
    assert left.languages == ()
    competence.withdraw(desk.store, desk.actor, fact_id, "Toisen kerran")
    with desk.store.read() as session:
        row = session.scalars(select(LanguageLevelRecord)).one()
        assert row.withdraw_reason == "Väärä henkilö"
        assert row.withdrawn_by == desk.actor.user_id
    with pytest.raises(NotFoundError, match=r"^competence.not_found$"):
        competence.withdraw(desk.store, desk.actor, new_id(), "Syy")


@pytest.mark.parametrize(
    "level,key",
    [
        (LanguageLevel("", "speaking", "A1.1", TODAY), "competence.language_missing"),
        (LanguageLevel("fin", "singing", "A1.1", TODAY), "competence.skill"),
        (LanguageLevel("fin", "speaking", "A9", TODAY), "competence.level"),
        (LanguageLevel("fin", "speaking", "A1.1", TODAY, "x"), "competence.method"),
        (
            LanguageLevel("fin", "speaking", "A1.1", TODAY + timedelta(days=1)),
            "competence.assessed_later",
        ),
    ],
)
def test_a_level_that_cannot_be_is_refused(desk, level, key):
    client = desk.client()
    with pytest.raises(InvalidInputError, match=f"^{key}$"):
        competence.add(desk.store, desk.actor, client.id, level)


def test_empty_or_impossible_schooling_and_work_are_refused(desk):
    client = desk.client()
    for education, key in (
        (Education("", ""), "competence.empty"),
        (Education("SOM", "Koulu", "9"), "competence.isced"),
        (Education("SOM", "Koulu", certificate="x"), "competence.certificate"),
        (Education("SOM", "Koulu", years=99), "competence.years"),
    ):
        with pytest.raises(InvalidInputError, match=f"^{key}$"):
            competence.add(desk.store, desk.actor, client.id, education)
    with pytest.raises(InvalidInputError, match=r"^competence.empty$"):
        competence.add(desk.store, desk.actor, client.id, WorkExperience(" "))


def test_another_office_neither_reads_nor_writes(desk):
    client = desk.client()
    stranger = open_desk(desk.store).actor
    with pytest.raises(NotFoundError):
        competence.for_client(desk.store, stranger, client.id)
    with pytest.raises(NotFoundError):
        competence.add(desk.store, stranger, client.id, WorkExperience("kokki"))
