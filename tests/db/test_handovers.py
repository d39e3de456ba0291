"""A case given to another office: the new one goes on, the old one keeps what it did itself."""

from datetime import date, timedelta

import pytest

from db import (
    audit,
    clients,
    handovers,
    monitoring,
    notes,
    officials,
    plans,
    projects,
    referrals,
    search,
)
from db.today import today_view
from tekoto import clock, vocabulary
from tekoto.access import Role
from tekoto.client import CaseloadFilter
from tekoto.errors import InvalidInputError, NotFoundError, StoreError
from tekoto.indicators import Period
from tekoto.note import NoteForm
from tekoto.plan import PlanState
from tekoto.project import ParticipationForm, ProjectForm
from tekoto.today import TaskKind
from tests.db.network_office import open_desk, protection

DAY = timedelta(days=1)
DURING = date(2025, 8, 15)


@pytest.fixture
def desk(store):
    return open_desk(store)


@pytest.fixture
def tampere(desk):
    """An adviser of another office."""
    office = officials.create_office(desk.store, "Tampereen seutu")
    return desk.colleague(office_id=office.id)


def give(desk, client, to, **how):
    client = clients.open_client(desk.store, desk.actor, client.id)
    return handovers.hand_over(desk.store, desk.actor, client.id, client.version, to.user_id, **how)


def listed(desk, actor) -> set:
    rows = clients.caseload(desk.store, actor, CaseloadFilter())
    return {row.id for row in rows}


def note(desk, actor, client, text):
    return notes.add(desk.store, actor, NoteForm(client.id, "guidance", text, clock.now()))


def test_the_new_office_goes_on_and_the_old_one_lets_go(desk, tampere):
    client = desk.client()
    desk.plan(client.id, clock.today() - 30 * DAY, clock.today() + 200 * DAY)
    note(desk, desk.actor, client, "Lappeenrannassa sovittu")
    draft = referrals.create(desk.store, desk.actor, desk.form(client))
    give(desk, client, tampere)
    assert (listed(desk, desk.actor), listed(desk, tampere)) == (set(), {client.id})
    assert search.search(desk.store, desk.actor, "Cabdi") == ()
    assert [hit.client_id for hit in search.search(desk.store, tampere, "Cabdi")] == [client.id]
    assert search.search(desk.store, tampere, "sovittu")
    for work in (
        lambda: clients.open_client(desk.store, desk.actor, client.id),
        lambda: note(desk, desk.actor, client, "enää ei"),
        lambda: referrals.preview(desk.store, desk.actor, draft.id),
    ):
        with pytest.raises(NotFoundError):
            work()
    (plan,) = plans.for_client(desk.store, tampere, client.id)
    assert plan.state is PlanState.VALID
    form = desk.form(client)
    changed = referrals.update(desk.store, tampere, draft.id, draft.version, form)
    letter = referrals.preview(desk.store, tampere, changed.id).letter
    assert "Tampereen seutu" in str(letter)
    assert "Etelän työllisyysalue" not in str(letter)


@pytest.mark.parametrize(
    "choice, state",
    [
        ("continues", PlanState.VALID),
        ("re_sign", PlanState.VALID),
        ("handed_over", PlanState.TRANSFERRED),
    ],
)
def test_what_becomes_of_the_plan_is_chosen(desk, tampere, choice, state):
    client = desk.client()
    desk.plan(client.id, clock.today() - 30 * DAY, clock.today() + 200 * DAY)
    give(desk, client, tampere, plan=choice)
    assert [one.state for one in plans.for_client(desk.store, tampere, client.id)] == [state]


def test_the_new_adviser_is_told_to_sign_the_plan_again(desk, tampere):
    today = clock.today()
    client = desk.client()
    plan = desk.plan(client.id, today - 30 * DAY, today + 200 * DAY)
    give(desk, client, tampere, plan="re_sign")

    def told() -> list:
        rows = today_view(desk.store, tampere, today).rows
        return [row.record_id for row in rows if row.kind is TaskKind.PLAN_RE_SIGN]

    assert told() == [plan.id]
    revised = plans.create(desk.store, tampere, client.id, plan.form)
    assert told() == [plan.id]
    plans.sign(desk.store, tampere, revised.id, revised.version, today)
    assert told() == []


def test_the_old_office_reads_what_it_did_itself(desk, tampere):
    client = desk.client()
    note(desk, desk.actor, client, "oma merkintä")
    with pytest.raises(NotFoundError):
        handovers.former_case(desk.store, desk.actor, client.id)
    give(desk, client, tampere, on=clock.today())
    note(desk, tampere, client, "uuden toimiston asia")
    (row,) = handovers.given_away(desk.store, desk.actor)
    assert (row.name, row.to_office_name) == ("Cabdi, Amina Warsame", "Tampereen seutu")
    case = handovers.former_case(desk.store, desk.actor, client.id)
    assert [one.form.text for one in case.notes] == ["oma merkintä"]
    assert handovers.given_away(desk.store, tampere) == ()
    with pytest.raises(NotFoundError):
        handovers.former_case(desk.store, tampere, client.id)
    with pytest.raises(StoreError, match=r"^permission\.denied$"):
        handovers.former_case(desk.store, desk.colleague(Role.PROJECT_EXPERT), client.id)
    log = audit.entries_for_client(desk.store, desk.colleague(Role.AUDITOR), client.id)
    assert "handover" in {entry.section for entry in log}


def test_where_a_protected_client_went_is_not_told(desk, tampere):
    client = desk.client(**protection())
    give(desk, client, tampere)
    (row,) = handovers.given_away(desk.store, desk.actor)
    assert (row.to_office_name, row.protected) == ("", True)


def test_both_offices_count_the_client_once_and_a_project_once(desk, tampere):
    client = desk.client()
    fund = vocabulary.codes("funds")[-1]
    form = ProjectForm("Hanke", fund, date(2024, 1, 1), date(2027, 12, 31))
    project = projects.create(desk.store, desk.actor, form)
    projects.join(
        desk.store, desk.actor, ParticipationForm(client.id, project.id, clock.today() - 5 * DAY)
    )
    give(desk, client, tampere)
    today = clock.today()
    for actor in (desk.actor, tampere):
        assert handovers.served(desk.store, actor, today - 30 * DAY, today) == 1
    period = Period(date(2024, 1, 1), date(2026, 12, 31))
    facts = [
        monitoring.evaluation(desk.store, actor, project.id, period).facts
        for actor in (desk.actor, tampere)
    ]
    assert [len(one) for one in facts] == [1, 1]
    give_back = clients.open_client(desk.store, tampere, client.id)
    handovers.hand_over(desk.store, tampere, client.id, give_back.version, desk.actor.user_id)
    assert handovers.served(desk.store, desk.actor, today, today) == 1
    assert handovers.served(desk.store, desk.actor, today - 90 * DAY, today - 60 * DAY) == 0


def test_a_colleague_of_the_same_office_takes_over_at_once(desk):
    client, colleague = desk.client(), desk.colleague()
    give(desk, client, colleague)
    mine = CaseloadFilter(adviser_id=colleague.user_id)
    assert [row.id for row in clients.caseload(desk.store, colleague, mine)] == [client.id]
    assert handovers.given_away(desk.store, desk.actor) == ()


def test_what_cannot_be_is_refused(desk, tampere):
    client = desk.client()
    for to, how, key in (
        (desk.actor, {}, "handover.same"),
        (tampere, {"plan": "burnt"}, "handover.plan"),
        (tampere, {"on": clock.today() + DAY}, "case.later"),
        (tampere, {"on": date(1990, 1, 1)}, "case.before_previous_state"),
    ):
        with pytest.raises(InvalidInputError, match=f"^{key}$"):
            give(desk, client, to, **how)
    assert listed(desk, desk.actor) == {client.id}
