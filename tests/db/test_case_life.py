"""Pauses, ends, death, moves abroad and steps taken back, each with what it brings along."""

import dataclasses
from datetime import date, timedelta

import pytest

from db import case_effects, case_life, clients, household, plans, projects, referrals, today
from tekoto import clock, vocabulary
from tekoto.case import CaseState
from tekoto.client import CaseloadFilter, Contact
from tekoto.errors import DisclosureError, InvalidInputError, StaleRecordError, TransitionError
from tekoto.household import MemberForm
from tekoto.plan import PlanState
from tekoto.project import ParticipationForm, ProjectForm
from tekoto.referral import ReferralState
from tests.db.network_office import Desk, client_form, open_desk, sent_referral

DAY = timedelta(days=1)


@pytest.fixture
def desk(store) -> Desk:
    return open_desk(store)


@pytest.fixture
def busy(desk):
    """A client with a plan in force, a draft, a sent referral, a project and a linked child."""
    day = clock.today()
    client = clients.create(desk.store, desk.actor, client_form(), since=day - 60 * DAY)
    desk.plan(client.id, day - 30 * DAY, day + 200 * DAY)
    referrals.create(desk.store, desk.actor, desk.form(client))
    sent_referral(desk, client)
    fund = vocabulary.codes("funds")[-1]
    form = ProjectForm("Hanke", fund, date(2024, 1, 1), date(2027, 12, 31))
    project = projects.create(desk.store, desk.actor, form)
    taking_part = ParticipationForm(client.id, project.id, day - 20 * DAY)
    projects.join(desk.store, desk.actor, taking_part)
    child = desk.client(family_name="Cabdi", given_names="Lapsi")
    member = MemberForm("child", linked_client_id=child.id)
    household.add_member(desk.store, desk.actor, client.id, member)
    return read(desk, client), child, project


def read(desk, client):
    return clients.open_client(desk.store, desk.actor, client.id)


def states_of(desk, client) -> set:
    return {one.state for one in referrals.for_client(desk.store, desk.actor, client.id)}


def participation(desk, project):
    (one,) = projects.participations(desk.store, desk.actor, project.id)
    return one.form.ends_on, one.form.end_reason


def test_the_outlook_counts_what_a_step_would_touch(desk, busy):
    client, _child, _project = busy
    found = case_effects.outlook(desk.store, desk.actor, client.id)
    assert (found.drafts, found.awaiting, found.sent) == (1, 1, 1)
    assert (found.participations, found.relatives, found.inheritors) == (1, 1, 0)
    assert found.plan_until == clock.today() + 200 * DAY


def test_a_pause_has_a_day_of_return_and_ends_nothing(desk, busy):
    client, _child, project = busy
    day = clock.today()
    args = (desk.store, desk.actor, client.id, client.version, CaseState.PAUSED, day)
    with pytest.raises(InvalidInputError, match=r"^case\.returns_before$"):
        case_life.change_state(*args, "family_leave", returns_on=day)
    paused = case_life.change_state(*args, "family_leave", returns_on=day + 90 * DAY)
    assert paused.case.returns_on == day + 90 * DAY
    assert paused.case.periods[-1].returns_on == day + 90 * DAY
    assert states_of(desk, client) == {ReferralState.DRAFT, ReferralState.SENT}
    assert participation(desk, project) == (None, "")
    back = case_life.change_state(
        desk.store, desk.actor, client.id, paused.version, CaseState.ACTIVE, day
    )
    assert back.case.returns_on is None


def test_death_closes_everything_of_hers_and_nothing_of_the_family(desk, busy):
    client, child, project = busy
    before = read(desk, child)
    day = clock.today() - 2 * DAY
    client = dead(desk, client, clock.today())
    assert (client.case.state, client.case.reason) == (CaseState.ENDED, "deceased")
    assert states_of(desk, client) == {ReferralState.CANCELLED}
    (plan,) = plans.for_client(desk.store, desk.actor, client.id)
    assert plan.state is PlanState.ENDED
    assert participation(desk, project) == (clock.today(), "deceased")
    assert read(desk, child) == before
    assert day < clock.today()
    rows = today.today_view(desk.store, desk.actor, clock.today()).rows
    assert client.id not in {row.client_id for row in rows}
    with pytest.raises(DisclosureError, match=r"^disclosure\.client_deceased$"):
        referrals.create(desk.store, desk.actor, desk.form(client))


def dead(desk, client, day):
    return case_life.record_death(desk.store, desk.actor, client.id, client.version, day)


def test_the_contacts_of_one_who_has_died_are_locked(desk, busy):
    client = dead(desk, busy[0], clock.today())
    form = dataclasses.replace(client.form, contacts=(Contact("phone", "040 1"),))
    with pytest.raises(InvalidInputError, match=r"^client\.contacts_locked$"):
        clients.update(desk.store, desk.actor, client.id, client.version, form)
    form = dataclasses.replace(client.form, birth=None)
    changed = clients.update(desk.store, desk.actor, client.id, client.version, form)
    assert changed.form.birth is None


def test_a_death_recorded_by_mistake_is_taken_back(desk, busy):
    client = dead(desk, busy[0], clock.today())
    args = (desk.store, desk.actor, client.id, client.version)
    with pytest.raises(TransitionError):
        case_life.reopen(*args, clock.today())
    with pytest.raises(InvalidInputError, match="take_back_reason"):
        case_life.take_back_step(*args, " ")
    back = case_life.take_back_step(*args, "väärä henkilö")
    assert (back.case.state, back.case.reason) == (CaseState.ACTIVE, "")
    assert len(back.case.periods) == 1
    assert back.case.periods[0].until is None
    with pytest.raises(TransitionError, match=r"^case\.first_state$"):
        case_life.take_back_step(desk.store, desk.actor, back.id, back.version, "x")
    shown = clients.caseload(desk.store, desk.actor, CaseloadFilter())
    assert client.id in {row.id for row in shown}


def test_abroad_and_back(desk, busy):
    client, _child, project = busy
    day = clock.today()
    gone = case_life.move_abroad(desk.store, desk.actor, client.id, client.version, day - 10 * DAY)
    assert (gone.form.municipality, gone.form.municipality_since) == ("200", day - 10 * DAY)
    assert [home.municipality for home in gone.residences] == ["286", "200"]
    assert gone.case.reason == "moved_abroad"
    assert participation(desk, project) == (day - 10 * DAY, "unknown")
    back = case_life.reopen(
        desk.store, desk.actor, client.id, gone.version, day, municipality="398"
    )
    assert (back.case.state, back.form.municipality) == (CaseState.ACTIVE, "398")
    assert [period.state for period in back.case.periods] == ["active", "ended", "active"]


def test_an_end_by_handing_over_hands_the_plan_over(desk, busy):
    client = busy[0]
    case_life.change_state(
        desk.store,
        desk.actor,
        client.id,
        client.version,
        CaseState.ENDED,
        clock.today(),
        "transferred",
    )
    (plan,) = plans.for_client(desk.store, desk.actor, client.id)
    assert plan.state is PlanState.TRANSFERRED


def test_two_who_save_at_once_see_each_other(desk, busy):
    client = busy[0]
    dead(desk, client, clock.today())
    with pytest.raises(StaleRecordError):
        case_life.move_abroad(desk.store, desk.actor, client.id, client.version, clock.today())


def test_the_last_step_is_taken_back_though_the_clock_was_set_back(desk, monkeypatch):
    client = desk.client()
    at, today = clock.now(), clock.today()
    for hours, state, reason in (
        (1, CaseState.PAUSED, "family_leave"),
        (-1, CaseState.ACTIVE, ""),
    ):
        moment = at + timedelta(hours=hours)
        monkeypatch.setattr(clock, "now", lambda moment=moment: moment)
        monkeypatch.setattr(clock, "today", lambda: today)
        client = case_life.change_state(
            desk.store, desk.actor, client.id, client.version, state, today, reason
        )
    back = case_life.take_back_step(desk.store, desk.actor, client.id, client.version, "väärä")
    assert back.case.state is CaseState.PAUSED
