"""Many clients are changed as one act: who cannot be is named, and all is taken back at once."""

import dataclasses
from datetime import timedelta
from uuid import UUID

import pytest

from db import acts, bulk_edit, clients, search, undo
from tekoto import clock
from tekoto.access import Role
from tekoto.act import ActKind
from tekoto.bulk_edit import MAX_CLIENTS, BulkChange, BulkField
from tekoto.case import CaseState
from tekoto.client import CaseloadFilter, Client
from tekoto.errors import (
    CancelledError,
    InvalidInputError,
    NotFoundError,
    StaleRecordError,
    StoreError,
)
from tests.db.people_office import Office
from tests.leaks import leaks

TODAY = clock.today()


def _three(office: Office) -> list[Client]:
    return [office.client(name) for name in ("T01", "T04", "T07")]


def _ids(made: list[Client]) -> list[UUID]:
    return [client.id for client in made]


def _now(office: Office, client: Client) -> Client:
    return clients.open_client(office.store, office.actor, client.id)


def _refusals(office: Office, made: list[Client], change: BulkChange) -> list[str]:
    rows = bulk_edit.preview(office.store, office.actor, _ids(made), change)
    assert [row.client_id for row in rows] == _ids(made)
    return [row.refusal for row in rows]


def test_advisers_change_and_change_back(office: Office) -> None:
    made, colleague = _three(office), office.colleague()
    office.note(made[0], "Hammaslääkäri")
    change = BulkChange(BulkField.ADVISER, str(colleague.user_id))
    assert _refusals(office, made, change) == ["", "", ""]
    act = bulk_edit.apply(office.store, office.actor, _ids(made), change)
    assert (act.kind, act.count) == (ActKind.BULK_EDIT, 3)
    assert act.detail == {"field": "adviser", "value": colleague.name}
    own = CaseloadFilter(adviser_id=colleague.user_id)
    assert clients.caseload_count(office.store, colleague, own) == 3
    assert search.search(office.store, colleague, "hammaslääkäri")
    assert _refusals(office, made, change) == ["same", "same", "same"]
    undo.take_back(office.store, office.actor, act.id)
    assert clients.caseload_count(office.store, colleague, own) == 0
    assert search.search(office.store, colleague, "hammaslääkäri") == ()
    for client in made:
        before, after = client, _now(office, client)
        assert after.form == before.form
        assert after.case.adviser_id == before.case.adviser_id


def test_states_follow_the_state_machine(office: Office) -> None:
    made = _three(office)
    ended = clients.change_state(
        office.store, office.actor, made[1].id, made[1].version, CaseState.ENDED, TODAY, "moved"
    )
    late = BulkChange(BulkField.STATE, "paused", made[0].case.since - timedelta(days=1), "illness")
    assert _refusals(office, made, late)[0] == "before_previous_state"
    change = BulkChange(BulkField.STATE, "paused", TODAY, "illness")
    assert _refusals(office, made, change) == ["", "step_not_allowed", ""]
    with pytest.raises(StaleRecordError, match=r"bulk_edit\.changed"):
        bulk_edit.apply(office.store, office.actor, _ids(made), change)
    assert _now(office, made[0]).case.state is CaseState.ACTIVE
    act = bulk_edit.apply(office.store, office.actor, [made[0].id, made[2].id], change)
    paused = _now(office, made[0]).case
    assert (paused.state, paused.reason, len(paused.periods)) == (CaseState.PAUSED, "illness", 2)
    assert clients.state_counts(office.store, office.actor) == (("ended", 1), ("paused", 2))
    undo.take_back(office.store, office.actor, act.id)
    back = _now(office, made[0]).case
    assert (back.state, back.since, back.periods) == (
        made[0].case.state,
        made[0].case.since,
        made[0].case.periods,
    )
    assert _now(office, made[1]).case.state is ended.case.state
    for wrong, key in (
        (BulkChange(BulkField.STATE, "paused", TODAY), "reason_missing"),
        (BulkChange(BulkField.STATE, "paused", TODAY + timedelta(days=1), "illness"), "later"),
        (BulkChange(BulkField.STATE, "paused", None, "illness"), "required"),
        (BulkChange(BulkField.STATE, ""), "required"),
    ):
        with pytest.raises(InvalidInputError, match=key):
            bulk_edit.preview(office.store, office.actor, _ids(made), wrong)


def test_a_municipality_is_not_changed_under_turvakielto(office: Office) -> None:
    made = _three(office)
    change = BulkChange(BulkField.MUNICIPALITY, "398", TODAY)
    rows = bulk_edit.preview(office.store, office.actor, _ids(made), change)
    assert [row.refusal for row in rows] == ["", "protected", ""]
    assert (rows[1].before, rows[1].after, rows[1].protected) == ("", "", True)
    free = [made[0], made[2]]
    act = bulk_edit.apply(office.store, office.actor, _ids(free), change)
    assert {_now(office, client).form.municipality for client in free} == {"398"}
    assert len(_now(office, made[0]).residences) == len(made[0].residences) + 1
    undo.take_back(office.store, office.actor, act.id)
    for client in made:
        assert _now(office, client).form == client.form
        assert _now(office, client).residences == client.residences


def test_the_act_tells_no_municipality_of_who_is_protected_since(office: Office) -> None:
    made = _three(office)
    change = BulkChange(BulkField.MUNICIPALITY, "398", TODAY)
    bulk_edit.apply(office.store, office.actor, [made[0].id], change)
    (act,) = acts.recent(office.store, office.actor)
    assert act.detail["value"] == "398"
    now = _now(office, made[0])
    form = dataclasses.replace(now.form, protection=made[1].form.protection)
    clients.update(office.store, office.actor, now.id, now.version, form)
    (act,) = acts.recent(office.store, office.actor)
    assert leaks(str(act.detail), ["398"]) == []


def test_marks_come_and_go(office: Office) -> None:
    made = _three(office)
    add = BulkChange(BulkField.MARK_ADD, "  Kevään   ryhmä ")
    first = bulk_edit.apply(office.store, office.actor, [made[0].id], add)
    assert _refusals(office, made, add) == ["same", "", ""]
    second = bulk_edit.apply(office.store, office.actor, _ids(made[1:]), add)
    remove = BulkChange(BulkField.MARK_REMOVE, "Kevään ryhmä")
    third = bulk_edit.apply(office.store, office.actor, _ids(made), remove)
    for act in (third, second):
        assert undo.take_back(office.store, office.actor, act.id).done
    rows = clients.caseload(office.store, office.actor, CaseloadFilter())
    assert sorted(row.marks for row in rows) == [(), (), ("Kevään ryhmä",)]
    assert undo.take_back(office.store, office.actor, first.id).done
    with pytest.raises(InvalidInputError, match="too_long"):
        bulk_edit.preview(
            office.store, office.actor, _ids(made), BulkChange(BulkField.MARK_ADD, "x" * 41)
        )


def test_rights_limits_and_cancel(office: Office) -> None:
    made = _three(office)
    stranger = office.elsewhere()
    change = BulkChange(BulkField.MARK_ADD, "x")
    rows = bulk_edit.preview(office.store, stranger, _ids(made), change)
    assert {(row.refusal, row.name) for row in rows} == {("not_found", "")}
    with pytest.raises(StaleRecordError):
        bulk_edit.apply(office.store, stranger, _ids(made), change)
    with pytest.raises(StoreError, match=r"permission\.denied"):
        bulk_edit.apply(office.store, office.colleague(Role.PROJECT_EXPERT), _ids(made), change)
    away = BulkChange(BulkField.ADVISER, str(stranger.user_id))
    with pytest.raises(NotFoundError, match=r"official\.not_found"):
        bulk_edit.preview(office.store, office.actor, _ids(made), away)
    with pytest.raises(InvalidInputError, match="too_many"):
        bulk_edit.preview(office.store, office.actor, [made[0].id] * (MAX_CLIENTS + 1), change)

    class Impatient:
        def report(self, done: int, total: int) -> None:
            """Nothing to tell."""

        def check_cancelled(self) -> None:
            raise CancelledError("work.cancelled")

    with pytest.raises(CancelledError):
        bulk_edit.apply(office.store, office.actor, _ids(made), change, progress=Impatient())
    assert acts.latest(office.store, office.actor) is None
