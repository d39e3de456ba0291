"""Plans: one valid at a time, a signed one never changes."""

import dataclasses
from datetime import date, timedelta

import pytest

from db import acts, audit, clients, plans, undo
from db.store import Store
from db.tables.plan import PlanRecord
from tekoto import clock
from tekoto.access import Role
from tekoto.act import ActKind, KeptReason
from tekoto.client import CaseloadFilter
from tekoto.errors import InvalidInputError, NotFoundError, StaleRecordError, TransitionError
from tekoto.plan import PlanForm, PlanState
from tests.db.network_office import Desk, open_desk

TODAY = clock.today()
START, END = TODAY - timedelta(days=100), TODAY + timedelta(days=200)
FORM = PlanForm("integration", "act_681_2023", START, END, goal="Lähihoitaja", steps=("KK", "AM"))


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def plan_end(desk: Desk) -> date | None:
    (row,) = clients.caseload(desk.store, desk.actor, CaseloadFilter())
    return row.plan_valid_to


def test_a_plan_becomes_valid_by_signing_and_shows_in_the_caseload(desk):
    client = desk.client()
    draft = plans.create(desk.store, desk.actor, client.id, FORM)
    assert (draft.state, draft.form) == (PlanState.DRAFT, FORM)
    assert plan_end(desk) is None
    changed = plans.change(
        desk.store, desk.actor, draft.id, draft.version, dataclasses.replace(FORM, goal="Kokki")
    )
    signed = plans.sign(desk.store, desk.actor, draft.id, changed.version, START)
    assert signed.state is PlanState.VALID
    assert signed.form == dataclasses.replace(FORM, goal="Kokki", signed_on=START)
    assert plan_end(desk) == END
    assert signed.state_on(END) is PlanState.VALID
    assert signed.state_on(END + timedelta(days=1)) is PlanState.EXPIRED


def test_a_signed_plan_never_changes(desk):
    plan = desk.plan(desk.client().id, START, END)
    with pytest.raises(TransitionError, match=r"^plan.signed$"):
        plans.change(desk.store, desk.actor, plan.id, plan.version, FORM)
    with pytest.raises(TransitionError, match=r"^plan.not_draft$"):
        plans.sign(desk.store, desk.actor, plan.id, plan.version, START)


def test_a_revision_leaves_the_old_version_valid_until_it_is_signed(desk):
    client = desk.client()
    old = desk.plan(client.id, START, END)
    later = dataclasses.replace(FORM, valid_to=END + timedelta(days=90))
    draft = plans.create(desk.store, desk.actor, client.id, later)
    with desk.store.read() as session:
        assert session.get_one(PlanRecord, draft.id).replaces_id == old.id
    states = {p.id: p.state for p in plans.for_client(desk.store, desk.actor, client.id)}
    assert states == {old.id: PlanState.VALID, draft.id: PlanState.DRAFT}
    plans.sign(desk.store, desk.actor, draft.id, draft.version, TODAY)
    newest, oldest = plans.for_client(desk.store, desk.actor, client.id)
    assert (newest.state, oldest.state) == (PlanState.VALID, PlanState.REVISED)
    assert oldest.form == old.form
    assert plan_end(desk) == later.valid_to


def test_ending_takes_the_plan_off_the_caseload(desk):
    plan = desk.plan(desk.client().id, START, END)
    with pytest.raises(InvalidInputError, match=r"^plan.dates$"):
        plans.end(desk.store, desk.actor, plan.id, plan.version, START - timedelta(days=1))
    ended = plans.end(
        desk.store, desk.actor, plan.id, plan.version, TODAY, state=PlanState.TRANSFERRED
    )
    assert ended.state is PlanState.TRANSFERRED
    assert plan_end(desk) is None
    with pytest.raises(TransitionError, match=r"^plan.not_valid$"):
        plans.end(desk.store, desk.actor, plan.id, ended.version, TODAY)


def test_two_drafts_signed_one_after_the_other_leave_one_valid_plan(desk):
    client = desk.client()
    drafts = [plans.create(desk.store, desk.actor, client.id, FORM) for _ in range(2)]
    for draft in drafts:
        plans.sign(desk.store, desk.actor, draft.id, draft.version, START)
    states = [one.state for one in plans.for_client(desk.store, desk.actor, client.id)]
    assert sorted(states) == [PlanState.REVISED, PlanState.VALID]


def test_the_law_follows_the_day_of_signing(desk):
    assert plans.regime_on(date(2024, 12, 31)) == "act_1386_2010"
    assert plans.regime_on(date(2025, 1, 1)) == "act_681_2023"
    assert plans.regime_on(date(2000, 1, 1)) == ""
    old = dataclasses.replace(
        FORM, regime="act_1386_2010", valid_from=date(2024, 3, 1), valid_to=date(2025, 2, 28)
    )
    draft = plans.create(desk.store, desk.actor, desk.client().id, old)
    with pytest.raises(InvalidInputError, match=r"^plan.regime_not_in_force$"):
        plans.sign(desk.store, desk.actor, draft.id, draft.version, date(2025, 1, 1))
    signed = plans.sign(desk.store, desk.actor, draft.id, draft.version, date(2024, 3, 1))
    assert signed.state_on(TODAY) is PlanState.EXPIRED


@pytest.mark.parametrize(
    "changes,key",
    [
        ({"kind": "x"}, "plan.kind"),
        ({"regime": "x"}, "plan.regime"),
        ({"valid_to": START - timedelta(days=1)}, "plan.dates"),
        ({"steps": ("KK", "x")}, "plan.steps"),
    ],
)
def test_what_cannot_be_is_refused(desk, changes, key):
    client = desk.client()
    with pytest.raises(InvalidInputError, match=f"^{key}$"):
        plans.create(desk.store, desk.actor, client.id, dataclasses.replace(FORM, **changes))


def test_signing_asks_for_a_day_that_can_be(desk):
    draft = plans.create(desk.store, desk.actor, desk.client().id, FORM)
    with pytest.raises(InvalidInputError, match=r"^plan.signed_later$"):
        plans.sign(desk.store, desk.actor, draft.id, draft.version, TODAY + timedelta(days=1))
    past = dataclasses.replace(FORM, valid_to=TODAY - timedelta(days=1))
    over = plans.create(desk.store, desk.actor, desk.client().id, past)
    with pytest.raises(InvalidInputError, match=r"^plan.signed_after_end$"):
        plans.sign(desk.store, desk.actor, over.id, over.version, TODAY)


def test_versions_and_offices_are_guarded(desk):
    draft = plans.create(desk.store, desk.actor, desk.client().id, FORM)
    plans.change(desk.store, desk.actor, draft.id, draft.version, FORM)
    with pytest.raises(StaleRecordError):
        plans.sign(desk.store, desk.actor, draft.id, draft.version, TODAY)
    stranger = open_desk(desk.store).actor
    with pytest.raises(NotFoundError):
        plans.for_client(desk.store, stranger, draft.client_id)
    with pytest.raises(NotFoundError):
        plans.sign(desk.store, stranger, draft.id, draft.version + 1, TODAY)


def test_a_plan_with_its_signature_is_saved_whole_or_not_at_all(desk):
    client = desk.client()
    with pytest.raises(InvalidInputError, match=r"plan\.signed_later"):
        plans.save_signed(
            desk.store, desk.actor, client.id, FORM, clock.today() + timedelta(days=1)
        )
    assert plans.for_client(desk.store, desk.actor, client.id) == ()
    first = plans.save_signed(desk.store, desk.actor, client.id, FORM, START)
    assert first.state is PlanState.VALID
    draft = plans.create(desk.store, desk.actor, client.id, FORM)
    form = dataclasses.replace(FORM, goal="Kokki")
    second = plans.save_signed(desk.store, desk.actor, client.id, form, TODAY, draft)
    assert (second.id, second.form.goal, second.state) == (draft.id, "Kokki", PlanState.VALID)
    states = [plan.state for plan in plans.for_client(desk.store, desk.actor, client.id)]
    assert sorted(states) == [PlanState.REVISED, PlanState.VALID]


def test_an_end_by_mistake_is_taken_back_unless_a_later_plan_was_signed(desk):
    client = desk.client()
    first = desk.plan(client.id, START, END)
    ended = plans.end(desk.store, desk.actor, first.id, first.version, TODAY, reason="Muutto")
    assert (ended.end_reason, plan_end(desk)) == ("Muutto", None)
    again = plans.take_back_end(desk.store, desk.actor, first.id, ended.version)
    assert (again.state, again.ended_on, again.end_reason) == (PlanState.VALID, None, "")
    assert plan_end(desk) == END
    with pytest.raises(TransitionError, match=r"^plan.not_ended$"):
        plans.take_back_end(desk.store, desk.actor, first.id, again.version)
    ended = plans.end(desk.store, desk.actor, first.id, again.version, TODAY)
    second = plans.save_signed(desk.store, desk.actor, client.id, FORM, TODAY)
    plans.end(desk.store, desk.actor, second.id, second.version, TODAY)
    with pytest.raises(TransitionError, match=r"^plan.newer_signed$"):
        plans.take_back_end(desk.store, desk.actor, first.id, ended.version)


def test_a_draft_is_thrown_away_and_a_signed_plan_is_not(desk):
    client = desk.client()
    signed = desk.plan(client.id, START, END)
    draft = plans.create(desk.store, desk.actor, client.id, FORM)
    act = plans.discard(desk.store, desk.actor, draft.id, draft.version)
    assert (act.kind, act.count) == (ActKind.DELETE_PLAN, 1)
    assert acts.recent(desk.store, desk.actor)[0] == act
    assert acts.latest(desk.store, desk.actor) == act
    assert plans.for_client(desk.store, desk.actor, client.id) == (signed,)
    # What is recorded of her meanwhile is not in the way.
    later = desk.plan(client.id, START, END + timedelta(days=1))
    assert undo.take_back(desk.store, desk.actor, act.id).done
    assert set(plans.for_client(desk.store, desk.actor, client.id)) >= {draft, later}
    assert undo.redo(desk.store, desk.actor, act.id).done
    assert draft not in plans.for_client(desk.store, desk.actor, client.id)
    with pytest.raises(TransitionError, match=r"^plan.signed$"):
        plans.discard(desk.store, desk.actor, later.id, later.version)


def test_a_draft_that_was_changed_since_it_came_back_is_not_taken_again(desk):
    client = desk.client()
    draft = plans.create(desk.store, desk.actor, client.id, FORM)
    act = plans.discard(desk.store, desk.actor, draft.id, draft.version)
    with pytest.raises(NotFoundError):
        plans.change(desk.store, desk.actor, draft.id, draft.version, FORM)
    undo.take_back(desk.store, desk.actor, act.id)
    form = dataclasses.replace(FORM, goal="Kokki")
    changed = plans.change(desk.store, desk.actor, draft.id, draft.version, form)
    outcome = undo.redo(desk.store, desk.actor, act.id)
    assert [one.reason for one in outcome.kept] == [KeptReason.CHANGED]
    assert plans.for_client(desk.store, desk.actor, client.id) == (changed,)
    actions = [one.action for one in audit.entries_for_client(desk.store, desk.actor, client.id)]
    assert {"delete", "undo"} <= set(actions)


def test_the_reason_of_an_end_is_for_caseworkers_alone(desk):
    client = desk.client()
    plan = desk.plan(client.id, START, END)
    plans.end(desk.store, desk.actor, plan.id, plan.version, TODAY, reason="Sairaus")
    (shown,) = plans.for_client(desk.store, desk.colleague(Role.PROJECT_EXPERT), client.id)
    assert (shown.state, shown.end_reason) == (PlanState.ENDED, "")
