"""What a plan holds: kept whole, copied into versions, and unchangeable once signed."""

import dataclasses
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from db import clients, plan_reviews, plan_rows, plans
from db.store import Store
from tekoto import clock
from tekoto.client import CaseloadFilter
from tekoto.errors import InvalidInputError, NotFoundError, StoreError, TransitionError
from tekoto.plan import ItemMark, PlanForm, PlanItem, PlanReviewForm, PlanState
from tests.db.network_office import Desk, open_desk

TODAY = clock.today()
ITEMS = (
    PlanItem("integration_training", "Hidas polku", "KK", "school", "Opisto", TODAY, None),
    PlanItem("job_search", "Työnhaku & <b>cv</b>"),
)
FORM = PlanForm(
    "integration",
    plans.regime_on(TODAY),
    TODAY,
    TODAY + timedelta(days=300),
    goal="Kieli\nAmmatti",
    explained_in="som",
    interpreter_used=True,
    authority="municipality",
    language="fi",
    items=ITEMS,
    interpreter="Puhelintulkki",
    rights_told=True,
    copy_given=True,
    review_on=TODAY + timedelta(days=90),
    signature="own",
)
CONTENT = {
    "goal": "'muu'",
    "valid_to": "'2030-01-01'",
    "items": "'[]'",
    "steps": "'[]'",
    "copy_given": "false",
    "authority": "'employment'",
    "review_on": "NULL",
    "witnesses": "'Pete'",
    "signed_on": "NULL",
    "state": "'draft'",
}


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def without_ids(form: PlanForm) -> PlanForm:
    return dataclasses.replace(
        form, items=tuple(dataclasses.replace(item, id=None) for item in form.items)
    )


def test_everything_comes_back_and_goes_on_into_the_next_version(desk):
    client = desk.client()
    first = plans.save_signed(desk.store, desk.actor, client.id, FORM, TODAY)
    assert without_ids(first.form) == dataclasses.replace(FORM, signed_on=TODAY, steps=("KK",))
    assert first.official == "Asta Asiantuntija"
    ids = [item.id for item in first.form.items]
    assert len(set(ids)) == 2
    copy = plans.create(desk.store, desk.actor, client.id, first.form)
    assert (copy.replaces_id, copy.form.signed_on) == (first.id, None)
    assert [item.id for item in copy.form.items] == ids


def test_the_store_itself_refuses_to_change_what_was_signed(desk):
    plan = plans.save_signed(desk.store, desk.actor, desk.client().id, FORM, TODAY)
    for column, value in CONTENT.items():
        with pytest.raises(StoreError), desk.store.write() as session:
            session.execute(text(f"UPDATE plan SET {column} = {value}"))
    with pytest.raises(StoreError), desk.store.write() as session:
        session.execute(text("DELETE FROM plan"))
    (kept,) = plans.for_client(desk.store, desk.actor, plan.client_id)
    assert kept == plan
    ended = plans.end(desk.store, desk.actor, plan.id, plan.version, TODAY)
    assert (ended.state, ended.ended_on) == (PlanState.ENDED, TODAY)


def test_a_draft_is_open_to_change(desk):
    client = desk.client()
    draft = plans.create(desk.store, desk.actor, client.id, FORM)
    less = dataclasses.replace(draft.form, items=draft.form.items[:1], goal="Muu")
    changed = plans.change(desk.store, desk.actor, draft.id, draft.version, less)
    assert changed.form == less


@pytest.mark.parametrize(
    "changes, key",
    [
        ({"authority": "x"}, "plan.authority"),
        ({"signature": "x"}, "plan.signature"),
        ({"items": (PlanItem("x"),)}, "plan.item"),
        ({"items": (PlanItem("other", step="x"),)}, "plan.steps"),
        (
            {"items": (PlanItem("other", starts_on=TODAY, ends_on=date(2020, 1, 1)),)},
            "plan.item_dates",
        ),
    ],
)
def test_what_cannot_be_is_refused(desk, changes, key):
    client = desk.client()
    with pytest.raises(InvalidInputError, match=f"^{key}$"):
        plans.create(desk.store, desk.actor, client.id, dataclasses.replace(FORM, **changes))


def test_a_mark_needs_a_witness(desk):
    """T06 cannot write: a mark in place of a signature is somebody's word for it."""
    client = desk.client()
    mark = dataclasses.replace(FORM, signature="mark")
    with pytest.raises(InvalidInputError, match=r"^plan.witness_missing$"):
        plans.save_signed(desk.store, desk.actor, client.id, mark, TODAY)
    seen = dataclasses.replace(mark, witnesses="Tulkki Tuula")
    assert plans.save_signed(desk.store, desk.actor, client.id, seen, TODAY).form.witnesses


def test_nothing_is_prolonged_beyond_the_law_without_a_reason(desk):
    long_ago = TODAY - timedelta(days=4 * 365)
    client = desk.client(first_permit_on=long_ago)
    with pytest.raises(InvalidInputError, match=r"^plan.exception_reason_missing$"):
        plans.save_signed(desk.store, desk.actor, client.id, FORM, TODAY)
    employment = dataclasses.replace(FORM, kind="employment")
    other = plans.save_signed(desk.store, desk.actor, client.id, employment, TODAY)
    assert other.state is PlanState.VALID
    grounded = dataclasses.replace(FORM, exception_reason="Perhevapaa")
    signed = plans.save_signed(desk.store, desk.actor, client.id, grounded, TODAY)
    assert signed.form.exception_reason == "Perhevapaa"


def test_a_transfer_hands_the_valid_plan_over(desk):
    client = desk.client()
    plan = plans.save_signed(desk.store, desk.actor, client.id, FORM, TODAY)
    with desk.store.write() as session:
        assert plan_rows.hand_over(session, client.id, TODAY, "Muutto")
        assert not plan_rows.hand_over(session, client.id, TODAY, "Muutto")
    (kept,) = plans.for_client(desk.store, desk.actor, client.id)
    assert (kept.id, kept.state, kept.form) == (plan.id, PlanState.TRANSFERRED, plan.form)
    (row,) = clients.caseload(desk.store, desk.actor, CaseloadFilter())
    assert row.plan_valid_to is None


def test_a_review_marks_the_measures_and_stays(desk):
    client = desk.client()
    plan = plans.save_signed(desk.store, desk.actor, client.id, FORM, TODAY)
    item_id = plan.form.items[0].id
    assert item_id is not None
    mark = ItemMark(item_id, "running", "Alkoi elokuussa")
    form = PlanReviewForm(TODAY, "client", "continues", "Jatketaan", marks=(mark,))
    made = plan_reviews.add(desk.store, desk.actor, plan.id, form)
    assert plan_reviews.for_client(desk.store, desk.actor, client.id) == (made,)
    for statement in ("UPDATE plan_review SET note = 'x'", "DELETE FROM plan_review"):
        with pytest.raises(StoreError), desk.store.write() as session:
            session.execute(text(statement))
    with pytest.raises(NotFoundError):
        plan_reviews.add(desk.store, open_desk(desk.store).actor, plan.id, form)
    plans.end(desk.store, desk.actor, plan.id, plan.version, TODAY)
    with pytest.raises(TransitionError, match=r"^plan.not_valid$"):
        plan_reviews.add(desk.store, desk.actor, plan.id, form)


@pytest.mark.parametrize(
    "changes, key",
    [
        ({"reviewed_on": TODAY + timedelta(days=1)}, "plan.review_later"),
        ({"reviewed_on": TODAY - timedelta(days=1)}, "plan.review_before"),
        ({"next_on": TODAY}, "plan.review_next"),
        ({"asked_by": "x"}, "plan.review_code"),
        ({"marks": (ItemMark(UUID(int=9), "done"),)}, "plan.review_code"),
    ],
)
def test_a_review_that_cannot_be_is_refused(desk, changes, key):
    plan = plans.save_signed(desk.store, desk.actor, desk.client().id, FORM, TODAY)
    with pytest.raises(InvalidInputError, match=f"^{key}$"):
        plan_reviews.add(
            desk.store,
            desk.actor,
            plan.id,
            dataclasses.replace(PlanReviewForm(TODAY), **changes),
        )
