"""Assessments: one open at a time, a done one stays, a newer one replaces it."""

import dataclasses
from datetime import date

import pytest
from sqlalchemy import text

from db import acts, assessments, undo
from db.store import Store
from tekoto import clock
from tekoto.act import ActKind, KeptReason
from tekoto.assessment import AssessmentForm, AssessmentState
from tekoto.errors import NotFoundError, StaleRecordError, StoreError, TransitionError
from tests.db.network_office import Desk, open_desk
from tests.tekoto.test_assessment import WHOLE

S = AssessmentState
TODAY = clock.today()


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def test_it_grows_from_planned_to_done(desk):
    client = desk.client()
    keep = lambda form, state, known=None: assessments.save(  # noqa: E731
        desk.store, desk.actor, client.id, form, state, known
    )
    planned = keep(AssessmentForm(planned_on=TODAY), S.PLANNED)
    assert (planned.state, planned.regime) == (S.PLANNED, "act_681_2023")
    started = keep(dataclasses.replace(planned.form, started_on=TODAY), S.STARTED, planned)
    with pytest.raises(StaleRecordError):
        keep(WHOLE, S.DONE, planned)
    waits = keep(dataclasses.replace(WHOLE, missing="Kielitesti"), S.TO_COMPLETE, started)
    assert waits.form.completed_on is None
    done = keep(WHOLE, S.DONE, waits)
    assert (done.form, done.state) == (WHOLE, S.DONE)
    assert assessments.for_client(desk.store, desk.actor, client.id) == (done,)


def test_a_second_open_one_is_refused_and_a_done_one_replaced(desk):
    client = desk.client()
    first = assessments.save(desk.store, desk.actor, client.id, WHOLE, S.DONE)
    second = assessments.save(desk.store, desk.actor, client.id, WHOLE, S.STARTED)
    with pytest.raises(TransitionError, match=r"^assessment.open_already$"):
        assessments.save(desk.store, desk.actor, client.id, WHOLE, S.PLANNED)
    assessments.save(desk.store, desk.actor, client.id, WHOLE, S.DONE, second)
    states = {a.id: a.state for a in assessments.for_client(desk.store, desk.actor, client.id)}
    assert states == {first.id: S.REPLACED, second.id: S.DONE}


def test_the_act_is_that_of_the_day_it_began(desk):
    old = dataclasses.replace(WHOLE, started_on=date(2024, 12, 31), completed_on=date(2025, 1, 10))
    made = assessments.save(desk.store, desk.actor, desk.client().id, old, S.DONE)
    assert made.regime == "act_1386_2010"


def test_the_store_itself_refuses_to_change_what_is_done(desk):
    client = desk.client()
    made = assessments.save(desk.store, desk.actor, client.id, WHOLE, S.DONE)
    for statement in (
        "UPDATE assessment SET topics = '[]'",
        "UPDATE assessment SET plan_needed = false",
        "UPDATE assessment SET state = 'started'",
        "DELETE FROM assessment",
    ):
        with pytest.raises(StoreError), desk.store.write() as session:
            session.execute(text(statement))
    with pytest.raises(TransitionError, match=r"^assessment.closed$"):
        assessments.save(desk.store, desk.actor, client.id, WHOLE, S.DONE, made)
    assert assessments.for_client(desk.store, desk.actor, client.id) == (made,)


def test_another_office_neither_sees_nor_writes_it(desk):
    client = desk.client()
    made = assessments.save(desk.store, desk.actor, client.id, WHOLE, S.STARTED)
    stranger = open_desk(desk.store).actor
    with pytest.raises(NotFoundError):
        assessments.for_client(desk.store, stranger, client.id)
    with pytest.raises(NotFoundError):
        assessments.save(desk.store, stranger, client.id, WHOLE, S.DONE, made)


def test_an_open_one_is_thrown_away_and_brought_back(desk):
    client = desk.client()
    form = dataclasses.replace(WHOLE, missing="Kielitesti", completed_on=None)
    begun = assessments.save(desk.store, desk.actor, client.id, form, S.TO_COMPLETE)
    act = assessments.discard(desk.store, desk.actor, begun.id, begun.version)
    assert (act.kind, act.count) == (ActKind.DELETE_ASSESSMENT, 1)
    assert acts.recent(desk.store, desk.actor)[0] == act
    assert assessments.for_client(desk.store, desk.actor, client.id) == ()
    # One at a time is open: another has been begun, and is thrown away again.
    other = assessments.save(desk.store, desk.actor, client.id, form, S.STARTED)
    outcome = undo.take_back(desk.store, desk.actor, act.id)
    assert [one.reason for one in outcome.kept] == [KeptReason.ADDED]
    assessments.discard(desk.store, desk.actor, other.id, other.version)
    assert undo.take_back(desk.store, desk.actor, act.id).done
    (back,) = assessments.for_client(desk.store, desk.actor, client.id)
    assert back == begun
    done = assessments.save(desk.store, desk.actor, client.id, WHOLE, S.DONE, back)
    with pytest.raises(TransitionError, match=r"^assessment.closed$"):
        assessments.discard(desk.store, desk.actor, done.id, done.version)
    stranger = open_desk(desk.store).actor
    with pytest.raises(NotFoundError):
        assessments.discard(desk.store, stranger, done.id, done.version)
