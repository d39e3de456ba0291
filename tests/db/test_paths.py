"""The pathway keeps when each state began."""

from datetime import date

import pytest
from sqlalchemy import select

from db import paths
from db.store import Store
from db.tables.plan import PathStepChangeRecord
from tekoto.errors import InvalidInputError, NotFoundError, StaleRecordError
from tekoto.plan import PathStep
from tests.db.network_office import Desk, open_desk


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def test_steps_are_in_order_of_time_with_their_places(desk):
    client = desk.client()
    for kind, start in (("AM", date(2026, 8, 1)), ("ME", None), ("KK", date(2025, 8, 1))):
        step = PathStep(kind, kind, "planned", start, None)
        paths.add_step(desk.store, desk.actor, client.id, step, organisation_id=desk.school.id)
    found = paths.for_client(desk.store, desk.actor, client.id)
    assert [one.kind for one in found] == ["KK", "AM", "ME"]
    assert {one.organisation_name for one in found} == {"Rannikon kansanopisto"}


def test_a_new_state_is_kept_with_its_day_and_reason(desk):
    client = desk.client()
    made = paths.add_step(
        desk.store,
        desk.actor,
        client.id,
        PathStep("KK", "Kurssi", "running", date(2025, 8, 1), None),
        on=date(2025, 8, 1),
    )
    assert made.id is not None
    changed = paths.change_step(
        desk.store,
        desk.actor,
        made.id,
        made.version,
        PathStep("KK", "Kurssi", "interrupted", date(2025, 8, 1), date(2025, 11, 1)),
        on=date(2025, 11, 1),
        reason="childcare",
    )
    assert changed.state == "interrupted"
    with desk.store.read() as session:
        rows = session.scalars(
            select(PathStepChangeRecord).order_by(PathStepChangeRecord.recorded_at)
        ).all()
    assert [(one.state, one.happened_on, one.reason) for one in rows] == [
        ("running", date(2025, 8, 1), ""),
        ("interrupted", date(2025, 11, 1), "childcare"),
    ]
    with pytest.raises(StaleRecordError):
        paths.change_step(desk.store, desk.actor, made.id, made.version, changed)


@pytest.mark.parametrize(
    "step,key",
    [
        (PathStep("XX", "", "planned", None, None), "path.kind"),
        (PathStep("KK", "", "flying", None, None), "path.state"),
        (PathStep("KK", "", "planned", date(2026, 2, 1), date(2026, 1, 1)), "path.dates"),
    ],
)
def test_what_cannot_be_is_refused(desk, step, key):
    client = desk.client()
    with pytest.raises(InvalidInputError, match=f"^{key}$"):
        paths.add_step(desk.store, desk.actor, client.id, step)


def test_another_office_sees_no_path(desk):
    client = desk.client()
    with pytest.raises(NotFoundError):
        paths.for_client(desk.store, open_desk(desk.store).actor, client.id)
