"""The pathway keeps when each state began."""

import dataclasses
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from db import audit, paths, referrals
from db.store import Store
from db.tables.path import PathStepChangeRecord
from tekoto import clock
from tekoto.errors import InvalidInputError, NotFoundError, StaleRecordError, TransitionError
from tekoto.path import PathStep
from tests.db.network_office import (
    Desk,
    open_desk,
    protection,
    returned,
    sent_referral,
    take,
)


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def test_steps_are_in_order_of_time_with_their_places(desk):
    client = desk.client()
    for kind, start in (("AM", date(2026, 8, 1)), ("ME", None), ("KK", date(2025, 8, 1))):
        step = PathStep(kind, kind, "planned", start, organisation_id=desk.school.id)
        paths.add_step(desk.store, desk.actor, client.id, step)
    found = paths.for_client(desk.store, desk.actor, client.id)
    assert [one.kind for one in found] == ["KK", "AM", "ME"]
    assert {one.organisation_name for one in found} == {"Rannikon kansanopisto"}


def _running(desk, client, **changes):
    step = PathStep("KK", "Kurssi", "running", date(2025, 8, 1), organisation_id=desk.school.id)
    step = dataclasses.replace(step, **changes)
    return paths.add_step(desk.store, desk.actor, client.id, step, on=date(2025, 8, 1))


def _move(desk, step, state, on, **changes):
    changed = dataclasses.replace(step, state=state, **changes)
    return paths.change_step(desk.store, desk.actor, step.id, step.version, changed, on=on)


def test_a_new_state_is_kept_with_its_day_and_reason(desk):
    client = desk.client()
    made = _running(desk, client)
    step = dataclasses.replace(
        made, state="interrupted", interruption_reason="childcare", organisation_id=None
    )
    changed = paths.change_step(
        desk.store,
        desk.actor,
        made.id,
        made.version,
        step,
        on=date(2025, 11, 1),
        reason="Päivähoitopaikka puuttuu",
    )
    assert (changed.state, changed.ends_on) == ("interrupted", date(2025, 11, 1))
    assert changed.organisation_name == ""
    found = paths.history(desk.store, desk.actor, made.id)
    assert [(one.state, one.happened_on, one.reason) for one in found] == [
        ("running", date(2025, 8, 1), ""),
        ("interrupted", date(2025, 11, 1), "Päivähoitopaikka puuttuu"),
    ]
    with pytest.raises(StaleRecordError):
        paths.change_step(desk.store, desk.actor, made.id, made.version, changed)


def test_the_machine_refuses_what_cannot_follow(desk):
    client = desk.client()
    made = _running(desk, client)
    with pytest.raises(TransitionError, match=r"^path.step_not_allowed$"):
        _move(desk, made, "applied", date(2025, 9, 1))
    with pytest.raises(InvalidInputError, match=r"^path.before_previous_state$"):
        _move(desk, made, "completed", date(2025, 7, 1))
    with pytest.raises(InvalidInputError, match=r"^path.interruption_reason$"):
        _move(desk, made, "interrupted", date(2025, 9, 1))
    assert paths.for_client(desk.store, desk.actor, client.id) == (made,)


def test_a_pause_is_no_end_and_is_remembered_after_the_return(desk):
    client = desk.client()
    paused = _move(
        desk,
        _running(desk, client),
        "interrupted",
        date(2026, 2, 12),
        interruption_reason="family_leave",
        resumes_on=date(2026, 8, 10),
    )
    assert paused.paused
    back = _move(desk, paused, "running", date(2026, 8, 10))
    assert (back.starts_on, back.ends_on) == (date(2025, 8, 1), None)
    assert back.pauses == ((date(2026, 2, 12), date(2026, 8, 10)),)


def test_a_state_recorded_by_mistake_is_undone(desk):
    client = desk.client()
    made = _running(desk, client)
    done = _move(desk, made, "completed", date(2026, 2, 1), outcome="certificate")
    back = paths.undo_move(desk.store, desk.actor, made.id, done.version)
    assert (back.state, back.ends_on, back.outcome) == ("running", None, "")
    assert [one.state for one in paths.history(desk.store, desk.actor, made.id)] == ["running"]
    with desk.store.read() as session:
        rows = session.scalars(select(PathStepChangeRecord)).all()
    assert sorted(one.state for one in rows) == ["completed", "running", "running"]
    with pytest.raises(TransitionError, match=r"^path.no_earlier_state$"):
        paths.undo_move(desk.store, desk.actor, made.id, back.version)


def test_a_wrong_step_is_taken_back_and_brought_back(desk):
    client = desk.client()
    made = _running(desk, client)
    with pytest.raises(InvalidInputError, match=r"^path.reason_missing$"):
        paths.withdraw(desk.store, desk.actor, made.id, made.version, " ")
    gone = paths.withdraw(desk.store, desk.actor, made.id, made.version, "Väärä asiakas")
    assert paths.for_client(desk.store, desk.actor, client.id) == ()
    (kept,) = paths.withdrawn(desk.store, desk.actor, client.id)
    assert (kept.step.kind, kept.reason) == ("KK", "Väärä asiakas")
    paths.restore(desk.store, desk.actor, made.id, gone.version)
    (back,) = paths.for_client(desk.store, desk.actor, client.id)
    assert dataclasses.replace(back, version=made.version) == made


def test_several_steps_go_in_together_and_out_with_one_undo(desk):
    client = desk.client()
    steps = [
        PathStep(kind, "", "planned", planned_from=date(2027, number, 1))
        for number, kind in enumerate(("OT", "LP", "TK"), 1)
    ]
    made = paths.add_steps(desk.store, desk.actor, client.id, steps, template="vocational")
    assert len(paths.for_client(desk.store, desk.actor, client.id)) == 3
    assert paths.take_back(desk.store, desk.actor, client.id, made) == 3
    assert paths.for_client(desk.store, desk.actor, client.id) == ()
    with pytest.raises(StaleRecordError):
        paths.take_back(desk.store, desk.actor, client.id, made)
    wrong = (*steps, PathStep("XX", "", "planned"))
    with pytest.raises(InvalidInputError):
        paths.add_steps(desk.store, desk.actor, client.id, wrong)
    assert paths.for_client(desk.store, desk.actor, client.id) == ()


def test_what_the_adviser_ended_herself_a_referral_does_not_move(desk):
    sent = sent_referral(desk)
    client_id = sent.form.client_id
    (step,) = paths.for_client(desk.store, desk.actor, client_id)
    running = _move(desk, step, "running", clock.today(), starts_on=clock.today())
    _move(desk, running, "completed", clock.today())
    take(desk, returned(desk, sent))
    (after,) = paths.for_client(desk.store, desk.actor, client_id)
    assert (after.state, after.planned_from) == ("completed", None)


def test_studies_that_ended_had_begun(desk):
    sent = sent_referral(desk)
    done = take(desk, returned(desk, sent, start_on=clock.today()))
    later = clock.today() + timedelta(days=100)
    referrals.mark_ended(desk.store, desk.actor, sent.id, done.version, later)
    (step,) = paths.for_client(desk.store, desk.actor, sent.form.client_id)
    assert (step.state, step.starts_on, step.ends_on) == ("completed", clock.today(), later)
    assert step.id is not None
    states = [one.state for one in paths.history(desk.store, desk.actor, step.id)]
    assert states == ["applied", "accepted", "running", "completed"]


@pytest.mark.parametrize(
    "step,key",
    [
        (PathStep("XX", "", "planned", None, None), "path.kind"),
        (PathStep("KK", "", "flying", None, None), "path.state"),
        (PathStep("KK", "", "planned", date(2026, 2, 1), date(2026, 1, 1)), "path.dates"),
        (PathStep("VA", "", "planned", date(2022, 8, 15)), "path.kind_not_valid"),
        (
            PathStep("TU", "", "completed", date(2022, 1, 10), date(2022, 5, 1)),
            "path.kind_not_valid",
        ),
        (PathStep("KK", "", "running", date(2999, 1, 1)), "path.start_later"),
        (PathStep("KK", "", "planned", hours=-1), "path.hours"),
        (PathStep("KK", "", "completed", outcome="card"), "path.outcome"),
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


@pytest.mark.parametrize("protected", [False, True])
def test_the_paper_that_leaves_is_logged_and_tells_no_place_under_turvakielto(desk, protected):
    client = desk.client(**(protection() if protected else {}))
    day, school = clock.today(), desk.school.id
    step = PathStep("KK", "Hidas polku", "running", day, None, organisation_id=school)
    paths.add_step(desk.store, desk.actor, client.id, step)
    (taken,) = paths.to_take_home(desk.store, desk.actor, client.id)
    assert (taken.kind, taken.starts_on) == ("KK", day)
    shown = ("", "") if protected else ("Hidas polku", "Rannikon kansanopisto")
    assert (taken.title, taken.organisation_name) == shown
    newest = audit.entries_for_client(desk.store, desk.actor, client.id)[0]
    assert (newest.action, newest.section, newest.count) == ("export", "path", 1)
