"""The figures of a project against a direct count in SQL."""

from datetime import date, timedelta
from random import Random
from uuid import UUID

import pytest
from sqlalchemy import insert, text

from db import audit, monitoring, projects
from db.store import Store
from db.tables.project import ParticipationRecord, ParticipationServiceRecord
from tekoto import clock
from tekoto.access import Role
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.errors import NotFoundError, StoreError, TekotoError
from tekoto.ids import new_id
from tekoto.indicators import Period
from tekoto.project import ParticipationForm, Project, ProjectForm, Service
from tests.db.network_office import Desk, open_desk, protection

PERIOD = Period(date(2025, 1, 1), date(2025, 12, 31))


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def project_of(desk: Desk) -> Project:
    form = ProjectForm("Polku", "amif_2021", date(2024, 1, 1), date(2027, 12, 31))
    return projects.create(desk.store, desk.actor, form)


def people(desk: Desk, count: int) -> list[UUID]:
    random = Random(7)
    made = []
    for number in range(count):
        birth = date(random.randint(1950, 2012), random.randint(1, 12), random.randint(1, 28))
        client = desk.client(
            given_names=f"Asiakas {number}",
            birth=PartialDate(birth, BirthPrecision.DAY),
            reporting_gender=random.choice(["woman", "man"]),
        )
        made.append(client.id)
    return made


def fill(desk: Desk, project: Project, clients: list[UUID]) -> None:
    random = Random(11)
    for client_id in clients:
        start = date(2024, 6, 1) + timedelta(days=random.randint(0, 700))
        kinds = random.sample(["language_course", "civic_orientation", "other"], 2)
        first = Service(kinds[0], start, start + timedelta(days=90), random.random() < 0.7)
        projects.join(
            desk.store,
            desk.actor,
            ParticipationForm(
                client_id,
                project.id,
                start,
                start + timedelta(days=120) if random.random() < 0.5 else None,
                services=(first, Service(kinds[1], start + timedelta(days=30))),
                helpful=random.choice([True, False, None]),
            ),
        )


def figures(desk, project):
    return monitoring.evaluation(desk.store, desk.actor, project.id, PERIOD).results


def facts_of(desk, project):
    return monitoring.evaluation(desk.store, desk.actor, project.id, PERIOD, export=True).facts


def test_figures_equal_a_direct_count(desk):
    project = project_of(desk)
    fill(desk, project, people(desk, 40))
    results = {one.code: one for one in figures(desk, project)}
    query = text(
        "SELECT count(DISTINCT p.client_id) FROM participation p"
        " JOIN participation_service s ON s.participation_id = p.id"
        " WHERE s.kind = :kind AND s.starts_on <= :until AND p.starts_on <= :until"
        " AND (coalesce(s.ends_on, p.ends_on) IS NULL"
        " OR coalesce(s.ends_on, p.ends_on) >= :since)"
    )
    with desk.store.read() as session:
        for code, kind in (("O.2.3.1", "language_course"), ("O.2.3.2", "civic_orientation")):
            bounds: dict[str, object] = {"since": str(PERIOD.start), "until": str(PERIOD.end)}
            if session.get_bind().dialect.name == "postgresql":
                bounds = {"since": PERIOD.start, "until": PERIOD.end}
            direct = session.scalar(query, {"kind": kind, **bounds})
            assert results[code].count == direct
            assert 0 < direct < 40
    for result in results.values():
        cells = [person for cell in result.by_cell.values() for person in cell]
        assert sorted(cells) == sorted(result.persons)


def test_age_is_that_of_the_first_participation(desk):
    project = project_of(desk)
    client = desk.client(birth=PartialDate(date(2007, 3, 1), BirthPrecision.DAY))
    for start, end in (
        (date(2025, 2, 1), date(2025, 2, 20)),
        (date(2025, 4, 1), None),
    ):
        services = (Service("language_course", start),)
        projects.join(
            desk.store,
            desk.actor,
            ParticipationForm(client.id, project.id, start, end, services=services),
        )
    results = figures(desk, project)
    language = next(one for one in results if one.code == "O.2.3.1")
    assert language.persons == (client.id,)
    filled = [cell for cell, persons in language.by_cell.items() if persons]
    assert filled == [("woman", "under_18")]


def test_facts_carry_no_name_and_no_municipality_of_the_protected(desk):
    project = project_of(desk)
    open_client = desk.client()
    hidden = desk.client(**protection())
    start = date(2025, 2, 1)
    for client in (open_client, hidden):
        form = ParticipationForm(client.id, project.id, start, services=(Service("other", start),))
        projects.join(desk.store, desk.actor, form)
    facts = {one.client_id: one for one in facts_of(desk, project)}
    assert facts[open_client.id].municipality == "286"
    assert facts[hidden.id].municipality == monitoring.PROTECTED
    assert "Cabdi" not in repr(facts)
    assert facts[hidden.id].services[0].kind == "other"
    auditor = desk.colleague(Role.AUDITOR)
    log = audit.entries_for_client(desk.store, auditor, project.id)
    assert ("export", "monitoring") in {(entry.action, entry.section) for entry in log}


def test_a_figure_opens_to_its_persons(desk):
    project = project_of(desk)
    fill(desk, project, people(desk, 3))
    results = figures(desk, project)
    result = max(results, key=lambda one: one.count)
    rows = monitoring.persons(desk.store, desk.actor, result.persons)
    assert {row.id for row in rows} == set(result.persons)


def test_an_unknown_project_or_a_period_without_rules_is_told(desk):
    with pytest.raises(NotFoundError, match=r"^project.not_found$"):
        monitoring.evaluation(desk.store, desk.actor, new_id(), PERIOD)
    project = project_of(desk)
    before = Period(date(1999, 1, 1), date(1999, 12, 31))
    with pytest.raises(TekotoError, match=r"^indicators.no_rules$"):
        monitoring.evaluation(desk.store, desk.actor, project.id, before)
    with pytest.raises(StoreError, match=r"^permission.denied$"):
        monitoring.evaluation(desk.store, desk.colleague(Role.AUDITOR), project.id, PERIOD)


def test_many_facts_are_read_in_order_and_complete(desk):
    count = 6_500
    project, client = project_of(desk), desk.client()
    now = clock.now()
    rows = [
        {
            "id": new_id(),
            "version": 1,
            "project_id": project.id,
            "client_id": client.id,
            # Many share a day: the parts must meet without a gap or a repetition.
            "starts_on": date(2024, 1, 1) + timedelta(days=number % 5),
            "end_reason": "",
            "cefr_start": [],
            "cefr_end": [],
            "refused": [],
            "recorded_by": desk.actor.user_id,
            "recorded_at": now,
            "changed_at": now,
        }
        for number in range(count)
    ]
    services = [
        {
            "id": new_id(),
            "participation_id": row["id"],
            "kind": "other",
            "starts_on": row["starts_on"],
        }
        for row in rows
    ]
    with desk.store.write() as session:
        session.execute(insert(ParticipationRecord), rows)
        session.execute(insert(ParticipationServiceRecord), services)
    facts = facts_of(desk, project)
    assert [fact.started_on for fact in facts] == sorted(fact.started_on for fact in facts)
    assert len(facts) == count
    assert {fact.participation_id for fact in facts} == {row["id"] for row in rows}
    assert all(len(fact.services) == 1 for fact in facts)
