"""Projects and participations."""

import dataclasses
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from db import projects
from db.store import Store
from tekoto.errors import InvalidInputError, NotFoundError, StaleRecordError
from tekoto.ids import new_id
from tekoto.project import ParticipationForm, ProjectForm, Service
from tests.db.network_office import Desk, open_desk

FORM = ProjectForm(
    "Polku", "amif_2021", date(2024, 1, 1), date(2027, 12, 31), (("O.2.3", 40),), (("O.2.2", 3),)
)


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def participation(desk: Desk, project_id, **changes) -> ParticipationForm:
    form = ParticipationForm(
        desk.client().id,
        project_id,
        date(2025, 2, 1),
        services=(
            Service("language_course", date(2025, 2, 1), date(2025, 6, 1), True),
            Service("professional_guidance", date(2025, 3, 1)),
        ),
        cefr_start=(("speaking", "A1.3"),),
        refused=("helpful",),
    )
    return dataclasses.replace(form, **changes)


def test_a_project_is_kept_with_targets_and_figures(desk):
    made = projects.create(desk.store, desk.actor, FORM)
    assert made.form == FORM
    changed = projects.update(
        desk.store, desk.actor, made.id, made.version, dataclasses.replace(FORM, name="Polku 2")
    )
    assert projects.projects(desk.store, desk.actor) == (changed,)
    with pytest.raises(StaleRecordError):
        projects.update(desk.store, desk.actor, made.id, made.version, FORM)


@pytest.mark.parametrize(
    "changes,key",
    [
        ({"name": " "}, "project.name_missing"),
        ({"fund": "x"}, "project.fund"),
        ({"ends_on": date(2023, 1, 1)}, "project.dates"),
        ({"targets": (("O.2.3", -1),)}, "project.figure"),
    ],
)
def test_a_project_that_cannot_be_is_refused(desk, changes, key):
    with pytest.raises(InvalidInputError, match=f"^{key}$"):
        projects.create(desk.store, desk.actor, dataclasses.replace(FORM, **changes))


def test_a_participation_is_kept_and_changed_with_its_services(desk):
    project = projects.create(desk.store, desk.actor, FORM)
    form = participation(desk, project.id)
    made = projects.join(desk.store, desk.actor, form)
    assert made.form == form
    assert made.client_name
    assert made.client_number
    ended = dataclasses.replace(
        form,
        ends_on=date(2025, 12, 31),
        end_reason="completed",
        services=(form.services[0], Service("civic_orientation", date(2025, 9, 1))),
        cefr_end=(("speaking", "A2.1"),),
        helpful=True,
        refused=(),
    )
    changed = projects.change(desk.store, desk.actor, made.id, made.version, ended)
    assert changed.form == ended
    with pytest.raises(StaleRecordError):
        projects.change(desk.store, desk.actor, made.id, made.version, ended)
    assert projects.participations(desk.store, desk.actor, project.id) == (changed,)


def test_nobody_takes_part_twice_at_once_but_may_come_back(desk):
    project = projects.create(desk.store, desk.actor, FORM)
    form = participation(desk, project.id, ends_on=date(2025, 12, 31))
    projects.join(desk.store, desk.actor, form)
    for start, end in ((date(2025, 12, 31), None), (date(2024, 1, 1), date(2025, 2, 1))):
        again = dataclasses.replace(form, starts_on=start, ends_on=end, services=())
        with pytest.raises(InvalidInputError, match=r"^participation.overlaps$"):
            projects.join(desk.store, desk.actor, again)
    back = dataclasses.replace(form, starts_on=date(2026, 1, 1), ends_on=None, services=())
    projects.join(desk.store, desk.actor, back)
    assert len(projects.participations(desk.store, desk.actor, project.id)) == 2


@pytest.mark.parametrize(
    "changes,key",
    [
        ({"ends_on": date(2025, 1, 1)}, "participation.dates"),
        ({"starts_on": date(2023, 12, 31)}, "participation.outside_project"),
        ({"end_reason": "x"}, "participation.end_reason"),
        ({"services": (Service("x", date(2025, 2, 1)),)}, "participation.service"),
        (
            {"services": (Service("other", date(2025, 2, 2), date(2025, 2, 1)),)},
            "participation.service_dates",
        ),
        ({"cefr_end": (("speaking", "Z"),)}, "participation.level"),
        ({"refused": ("shoe_size",)}, "participation.refused"),
    ],
)
def test_a_participation_that_cannot_be_is_refused(desk, changes, key):
    project = projects.create(desk.store, desk.actor, FORM)
    form = participation(desk, project.id, **changes)
    with pytest.raises(InvalidInputError, match=f"^{key}$"):
        projects.join(desk.store, desk.actor, form)


def test_the_person_of_a_participation_is_not_swapped(desk):
    project = projects.create(desk.store, desk.actor, FORM)
    form = participation(desk, project.id)
    made = projects.join(desk.store, desk.actor, form)
    other = dataclasses.replace(form, client_id=desk.client().id)
    with pytest.raises(InvalidInputError, match=r"^participation.other_person$"):
        projects.change(desk.store, desk.actor, made.id, made.version, other)
    with pytest.raises(NotFoundError):
        projects.join(desk.store, desk.actor, dataclasses.replace(form, project_id=new_id()))


def test_names_of_another_office_are_not_listed(desk):
    project = projects.create(desk.store, desk.actor, FORM)
    projects.join(desk.store, desk.actor, participation(desk, project.id))
    stranger = open_desk(desk.store).actor
    assert projects.participations(desk.store, stranger, project.id) == ()


def test_two_who_record_at_once_count_the_client_once(desk):
    project = projects.create(desk.store, desk.actor, FORM)
    form = participation(desk, project.id)

    def join(_number: int) -> bool:
        try:
            projects.join(desk.store, desk.actor, form)
        except InvalidInputError:
            return False
        return True

    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(join, range(6))) == 1
    assert len(projects.participations(desk.store, desk.actor, project.id)) == 1
