"""A client's deadlines from the store, the decisions on them, and those of a whole caseload."""

from datetime import date, timedelta

import pytest
from sqlalchemy import event, text

from db import audit, bulk, clients, deadlines, paths, plans
from db.store import Store
from db.tables.case import CaseloadRecord
from tekoto import clock
from tekoto.bulk import BulkClient
from tekoto.case import CaseState
from tekoto.client_deadlines import DeadlineState, DueDeadline
from tekoto.errors import InvalidInputError, NotFoundError, StoreError
from tekoto.path import PathStep
from tekoto.plan import PlanForm
from tests.db.network_office import Desk, client_form, open_desk, protection

TODAY = clock.today()
PERMIT = date(2022, 5, 5)
RULE = "first_plan_latest_2023"
UNTIL = TODAY + timedelta(days=14)


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def states(desk: Desk, client_id) -> dict[str, DeadlineState]:
    found = deadlines.for_client(desk.store, desk.actor, client_id).deadlines
    return {one.rule.id: one.state_on(TODAY) for one in found}


def test_the_store_feeds_every_date_into_the_rules(desk):
    start = TODAY - timedelta(days=30)
    client = desk.client(first_permit_on=TODAY - timedelta(days=200))
    assert states(desk, client.id)[RULE] is DeadlineState.DUE
    form = PlanForm("integration", plans.regime_on(start), start, TODAY + timedelta(days=300))
    plans.save_signed(desk.store, desk.actor, client.id, form, start)
    assert states(desk, client.id)["training_start_2023"] is DeadlineState.DUE
    step = PathStep("KK", "", "running", TODAY, None)
    paths.add_step(desk.store, desk.actor, client.id, step)
    assert states(desk, client.id)["training_start_2023"] is DeadlineState.MET
    clients.change_state(
        desk.store, desk.actor, client.id, client.version, CaseState.ENDED, TODAY, "work"
    )
    assert DeadlineState.DUE not in states(desk, client.id).values()


def test_a_decision_is_kept_with_its_reason_and_can_be_undone(desk):
    client = desk.client(first_permit_on=PERMIT)
    key = (RULE, PERMIT)
    with pytest.raises(InvalidInputError, match=r"^deadline.reason_missing$"):
        deadlines.override(desk.store, desk.actor, client.id, *key, None, " ")
    with pytest.raises(InvalidInputError, match=r"^deadline.before_trigger$"):
        deadlines.override(desk.store, desk.actor, client.id, *key, date(2022, 1, 1), "x")
    with pytest.raises(NotFoundError, match=r"^deadline.not_found$"):
        deadlines.override(desk.store, desk.actor, client.id, RULE, TODAY, None, "x")
    with pytest.raises(NotFoundError, match=r"^deadline.not_found$"):
        deadlines.withdraw(desk.store, desk.actor, client.id, *key)
    deadlines.override(desk.store, desk.actor, client.id, *key, UNTIL, "Lupa viivästyi")
    assert states(desk, client.id)[RULE] is DeadlineState.DUE
    deadlines.override(desk.store, desk.actor, client.id, *key, None, "Ei koske")
    assert states(desk, client.id)[RULE] is DeadlineState.WAIVED
    found = deadlines.withdraw(desk.store, desk.actor, client.id, *key, "Erehdys")
    assert states(desk, client.id)[RULE] is DeadlineState.OVERDUE
    assert [one.reason for one in found.history] == ["Erehdys", "Ei koske", "Lupa viivästyi"]
    assert found.history[0].official_name == "Asta Asiantuntija"
    with pytest.raises(StoreError), desk.store.write() as session:
        session.execute(text("UPDATE deadline_override SET reason = ''"))
    entries = audit.entries_for_client(desk.store, desk.actor, client.id)
    assert sum(entry.section == "deadlines" and entry.action == "change" for entry in entries) == 3


def test_another_office_decides_nothing(desk):
    client = desk.client(first_permit_on=PERMIT)
    stranger = open_desk(desk.store).actor
    with pytest.raises(NotFoundError, match=r"^client.not_found$"):
        deadlines.override(desk.store, stranger, client.id, RULE, PERMIT, None, "x")
    with pytest.raises(NotFoundError, match=r"^client.not_found$"):
        deadlines.for_client(desk.store, stranger, client.id)


def test_the_caseload_s_due_deadlines_are_the_adviser_s_own(desk):
    late = desk.client(first_permit_on=PERMIT, **protection())
    desk.client(first_permit_on=TODAY)
    ended = desk.client(first_permit_on=PERMIT)
    clients.change_state(
        desk.store, desk.actor, ended.id, ended.version, CaseState.ENDED, TODAY, "work"
    )
    colleague = desk.colleague()
    clients.create(desk.store, colleague, client_form(first_permit_on=PERMIT))
    found = _due(desk)
    assert {due.client_id for due in found} == {late.id}
    assert {due.deadline.rule.id for due in found} == {RULE, "assessment_window_2023"}
    assert all(due.protected for due in found)
    key = (RULE, PERMIT)
    deadlines.override(desk.store, desk.actor, late.id, *key, None, "Ei koske")
    left = _due(desk)
    assert {due.deadline.rule.id for due in left} == {"assessment_window_2023"}


def test_many_clients_take_no_more_queries_than_few(desk):
    forms = [client_form(family_name=f"N{number}", first_permit_on=PERMIT) for number in range(60)]
    bulk.load(
        desk.store,
        desk.actor,
        [BulkClient(form, CaseState.ACTIVE, PERMIT, desk.actor.user_id) for form in forms[:5]],
        [],
    )
    few = _statements(desk)
    bulk.load(
        desk.store,
        desk.actor,
        [BulkClient(form, CaseState.ACTIVE, PERMIT, desk.actor.user_id) for form in forms[5:]],
        [],
    )
    assert _statements(desk) <= few
    assert few < 20


def _due(desk: Desk) -> tuple[DueDeadline, ...]:
    own = (CaseloadRecord.adviser_id == desk.actor.user_id, CaseloadRecord.state != CaseState.ENDED)
    with desk.store.read() as session:
        return deadlines.due_of_caseload(session, own, TODAY, UNTIL)


def _statements(desk: Desk) -> int:
    count = 0

    def counted(*_args: object) -> None:
        nonlocal count
        count += 1

    event.listen(desk.store.engine, "before_cursor_execute", counted)
    try:
        found = _due(desk)
    finally:
        event.remove(desk.store.engine, "before_cursor_execute", counted)
    assert found
    return count
