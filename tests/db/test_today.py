"""Today: what waits for the adviser, of her own clients alone."""

import dataclasses
from datetime import date, timedelta

import pytest

from db import clients, competence, consents, paths, plans, referrals, replies
from db.store import Store
from db.today import today_view
from db.today_rows.scope import urgency
from tekoto import clock
from tekoto.case import CaseState
from tekoto.client import Permit
from tekoto.consent import ConsentForm
from tekoto.dates import BirthPrecision, PartialDate, add_months
from tekoto.path import PathStep
from tekoto.record import Card
from tekoto.reply import Decision
from tekoto.today import TaskKind, TodayRow, Urgency
from tests.db.network_office import (
    Desk,
    open_desk,
    protection,
    returned,
    sent_referral,
    take,
)

TODAY = clock.today()


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def rows(desk: Desk, day: date = TODAY) -> dict[TaskKind, list[TodayRow]]:
    found: dict[TaskKind, list[TodayRow]] = {}
    for row in today_view(desk.store, desk.actor, day).rows:
        found.setdefault(row.kind, []).append(row)
    return found


def days(number: int) -> date:
    return TODAY + timedelta(days=number)


def test_urgency_ends_the_week_on_sunday():
    friday = date(2026, 11, 20)
    assert urgency(date(2026, 11, 19), friday) is Urgency.OVERDUE
    assert urgency(friday, friday) is Urgency.TODAY
    assert urgency(date(2026, 11, 22), friday) is Urgency.WEEK
    assert urgency(date(2026, 11, 23), friday) is Urgency.LATER


def test_plans_that_end_within_sixty_days_or_have_ended(desk):
    near, far = desk.client(), desk.client()
    plan = desk.plan(near.id, days(-300), days(60))
    desk.plan(far.id, days(-300), days(61))
    (row,) = rows(desk)[TaskKind.PLAN_ENDING]
    assert (row.client_id, row.due_on, row.record_id) == (near.id, days(60), plan.id)
    assert row.urgency is Urgency.LATER
    assert row.detail == "integration"
    later = rows(desk, days(61))
    assert [one.client_id for one in later[TaskKind.PLAN_EXPIRED]] == [near.id]
    assert later[TaskKind.PLAN_EXPIRED][0].urgency is Urgency.OVERDUE
    plans.end(desk.store, desk.actor, plan.id, plan.version, TODAY)
    assert TaskKind.PLAN_ENDING not in rows(desk)


def test_permits_and_protection_and_coming_of_age(desk):
    permit = Permit("A", valid_to=days(90))
    one = desk.client(permit=permit)
    desk.client(permit=dataclasses.replace(permit, valid_to=days(91)))
    hidden = desk.client(**protection(days(60)))
    desk.client(**protection(days(61)))
    birth = add_months(days(30), -216)
    minor = desk.client(birth=PartialDate(birth, BirthPrecision.DAY))
    desk.client(birth=PartialDate(birth + timedelta(days=3), BirthPrecision.DAY))
    desk.client(birth=PartialDate(add_months(TODAY, -216) - timedelta(days=2)))
    found = rows(desk)
    assert [r.client_id for r in found[TaskKind.PERMIT_ENDING]] == [one.id]
    assert found[TaskKind.PERMIT_ENDING][0].detail == "A"
    assert [r.client_id for r in found[TaskKind.PROTECTION_ENDING]] == [hidden.id]
    assert [r.client_id for r in found[TaskKind.COMING_OF_AGE]] == [minor.id]


def test_consents_and_cards_that_end_until_newer_ones_hold(desk):
    client = desk.client(**protection())
    given = ConsentForm("given", "sharing", TODAY - timedelta(days=9), "Opisto", ("background",))
    given = dataclasses.replace(given, language="som", form="signed", valid_until=days(30))
    consents.add(desk.store, desk.actor, client.id, given)
    consents.add(
        desk.store,
        desk.actor,
        client.id,
        dataclasses.replace(given, purpose="mentoring", valid_until=days(31)),
    )
    competence.add(desk.store, desk.actor, client.id, Card("hygiene", expires_on=days(-1)))
    competence.add(desk.store, desk.actor, client.id, Card("other", "Satama", expires_on=days(60)))
    competence.add(desk.store, desk.actor, client.id, Card("safety", expires_on=days(61)))
    found = rows(desk)
    (ending,) = found[TaskKind.CONSENT_ENDING]
    assert (ending.client_id, ending.due_on, ending.detail) == (client.id, days(30), "sharing")
    assert [(r.detail, r.due_on) for r in found[TaskKind.CARD_ENDING]] == [
        ("hygiene", days(-1)),
        ("other", days(60)),
    ]
    later = dataclasses.replace(given, given_on=TODAY, valid_until=None)
    consents.add(desk.store, desk.actor, client.id, later)
    competence.add(desk.store, desk.actor, client.id, Card("hygiene"))
    competence.add(desk.store, desk.actor, client.id, Card("other", "Kaivos"))
    found = rows(desk)
    assert TaskKind.CONSENT_ENDING not in found
    assert [r.detail for r in found[TaskKind.CARD_ENDING]] == ["other"]


def test_silence_and_drafts_and_answers(desk):
    draft = referrals.create(desk.store, desk.actor, desk.form(desk.client()))
    sent = sent_referral(desk)
    found = rows(desk)
    assert [r.record_id for r in found[TaskKind.DRAFT_REFERRAL]] == [draft.id]
    assert TaskKind.REPLY_AWAITED not in found
    due = sent.form.reply_by or TODAY
    (row,) = rows(desk, due)[TaskKind.REPLY_AWAITED]
    assert (row.urgency, row.record_id) == (Urgency.TODAY, sent.id)
    assert row.detail == f"Rannikon kansanopisto, {sent.reference}"
    assert rows(desk, days(40))[TaskKind.REPLY_AWAITED][0].urgency is Urgency.OVERDUE
    take(desk, returned(desk, sent))
    found = rows(desk, days(40))
    assert TaskKind.REPLY_AWAITED not in found
    (row,) = found[TaskKind.REPLY_RECEIVED]
    assert row.due_on == days(40)
    assert row.answered_on == TODAY


def test_a_rejection_is_shown_for_two_weeks(desk):
    sent = sent_referral(desk)
    take(desk, returned(desk, sent, decision=Decision.NOT_SUITABLE, start_on=None))
    assert TaskKind.REPLY_RECEIVED in rows(desk, days(13))
    assert TaskKind.REPLY_RECEIVED not in rows(desk, days(16))


def test_turvakielto_keeps_the_school_off_the_list(desk):
    client = desk.client(**protection())
    form = desk.form(client, protection_reason="Kutsu opiskelemaan")
    made = referrals.create(desk.store, desk.actor, form)
    (row,) = rows(desk)[TaskKind.DRAFT_REFERRAL]
    assert row.detail == made.reference


def test_only_open_cases_of_the_actor_herself(desk):
    client = desk.client(permit=Permit("A", valid_to=days(10)))
    colleague = dataclasses.replace(desk, actor=desk.colleague())
    assert today_view(desk.store, colleague.actor, TODAY).rows == ()
    assert today_view(desk.store, colleague.actor, TODAY).caseload_size == 0
    assert today_view(desk.store, desk.actor, TODAY).caseload_size == 1
    clients.change_state(
        desk.store, desk.actor, client.id, client.version, CaseState.ENDED, TODAY, "moved"
    )
    assert today_view(desk.store, desk.actor, TODAY).rows == ()


def test_steps_and_medians_beside_the_list(desk):
    for kind in ("KK", "KK", "AM"):
        step = PathStep(kind, "", "running", TODAY, None)
        paths.add_step(desk.store, desk.actor, desk.client().id, step)
    sent = sent_referral(desk)
    match = replies.match(desk.store, desk.actor, returned(desk, sent))
    replies.accept(desk.store, desk.actor, match)
    view = today_view(desk.store, desk.actor, TODAY)
    assert view.clients_by_step == (("KK", 2), ("AM", 1))
    assert view.school_medians == (("Rannikon kansanopisto", 0.0),)


def test_the_most_urgent_is_first(desk):
    for number in (50, -5, 3):
        desk.client(permit=Permit("A", valid_to=days(number)))
    found = today_view(desk.store, desk.actor, TODAY).rows
    assert [row.due_on for row in found] == [days(-5), days(3), days(50)]
