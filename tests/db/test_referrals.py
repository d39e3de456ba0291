"""Referrals: their letters, their lives, and what is recorded when one leaves."""

import dataclasses
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from db import audit, clients, organisations, paths, referrals
from db.disclosures import disclosures
from db.referral_sending import Leaving
from db.store import Store
from db.tables.referral import DisclosureRecord, ReferralRecord
from db.tables.system import AuditRecord
from tekoto import clock
from tekoto.access import Role
from tekoto.case import CaseState
from tekoto.client import Contact, LanguageProfile
from tekoto.dates import add_working_days
from tekoto.errors import (
    DisclosureError,
    InvalidInputError,
    NotFoundError,
    StaleRecordError,
    StoreError,
    TransitionError,
)
from tekoto.reference import clean_reference
from tekoto.referral import ExtraField, ReferralState
from tests.db.network_office import Desk, open_desk, protection, send


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def test_a_draft_has_a_reference_a_token_and_ten_working_days(desk):
    made = referrals.create(desk.store, desk.actor, desk.form(desk.client()))
    assert made.state is ReferralState.DRAFT
    assert clean_reference(made.reference) == made.reference
    assert made.form.reply_by == add_working_days(clock.today(), 10)
    assert made.client_name
    assert made.school_name == "Rannikon kansanopisto"
    with desk.store.read() as session:
        row = session.scalars(select(ReferralRecord)).one()
        assert len(row.token) == 16


def test_the_preview_is_the_letter_with_what_leaves_and_what_to_mind(desk):
    made = referrals.create(desk.store, desk.actor, desk.form(desk.client()))
    preview = referrals.preview(desk.store, desk.actor, made.id)
    assert preview.letter.reference == made.reference
    assert preview.letter.document_id == str(made.id)
    assert preview.letter.vault_id == str(desk.store.store_id)
    assert preview.letter.sender_line == "Asta Asiantuntija, asiantuntija, puh. 050 111 2222"
    assert preview.letter.audit_link.replace(" ", "").isdigit()
    assert "contact" in preview.fields
    assert {"referral.warn_plan_missing", "referral.warn_no_levels"} <= set(preview.warnings)
    entries = audit.entries_for_client(
        desk.store, desk.colleague(Role.AUDITOR), made.form.client_id
    )
    assert "referral_preview" in {entry.section for entry in entries}


def test_the_swedish_letter_names_office_and_school_in_swedish(desk):
    form = desk.form(desk.client(), language="sv")
    made = referrals.create(desk.store, desk.actor, form)
    letter = referrals.preview(desk.store, desk.actor, made.id).letter
    assert letter.office_name == "Söderns sysselsättningsområde"
    assert letter.recipient_line.startswith("Kustens folkhögskola")


def test_the_plan_in_force_is_told_even_while_its_successor_is_a_draft(desk):
    client, today = desk.client(), clock.today()
    plan = desk.plan(client.id, today - timedelta(days=30), today + timedelta(days=300))
    made = referrals.create(desk.store, desk.actor, desk.form(client))
    preview = referrals.preview(desk.store, desk.actor, made.id)
    assert "referral.warn_plan_missing" not in preview.warnings
    rows = [row for section in preview.letter.sections for row in section.rows]
    assert any("Kotoutumissuunnitelma on voimassa" in row.value for row in rows)
    assert plan.form.valid_to > today


def test_sending_records_state_disclosure_and_path_step_together(desk):
    client = desk.client()
    draft = referrals.create(desk.store, desk.actor, desk.form(client))
    sent = send(desk, draft)
    assert sent.state is ReferralState.SENT
    assert sent.sent_on == clock.today()
    assert [state for state, _ in sent.history] == ["draft", "checked", "sent"]
    (entry,) = disclosures(desk.store, desk.actor, client.id)
    assert entry.reference == sent.reference
    assert entry.recipient == "Rannikon kansanopisto, Olli Opettaja"
    assert entry.ground == "service_provider"
    assert "contact" in entry.fields
    assert "hetu" not in entry.fields
    assert entry.official_name == "Asta Asiantuntija"
    (step,) = paths.for_client(desk.store, desk.actor, client.id)
    assert (step.kind, step.state) == ("KK", "applied")
    assert step.organisation_name == "Rannikon kansanopisto"
    with desk.store.read() as session:
        log = session.scalars(select(AuditRecord).where(AuditRecord.action == "disclose")).one()
        assert log.target_id == client.id
    assert audit.verify(desk.store).intact


@pytest.mark.parametrize(
    "change",
    [
        {"contacts": (Contact("phone", "040 765 4321"),)},
        {"languages": LanguageProfile("som", "som", "som", interpreter_needed=False)},
        {"goal": "Haluan kokiksi."},
    ],
)
def test_nothing_is_recorded_when_a_colleague_has_changed_what_was_shown(desk, change):
    client = desk.client()
    draft = referrals.create(desk.store, desk.actor, desk.form(client))
    preview = referrals.preview(desk.store, desk.actor, draft.id)
    checked = referrals.mark_checked(desk.store, desk.actor, draft.id, draft.version)
    form = dataclasses.replace(client.form, **change)
    clients.update(desk.store, desk.colleague(Role.LEAD), client.id, client.version, form)
    with pytest.raises(DisclosureError, match=r"^disclosure.letter_changed$"):
        send_as_shown(desk, checked, preview)
    assert referrals.referral(desk.store, desk.actor, draft.id).state is ReferralState.CHECKED
    assert disclosures(desk.store, desk.actor, client.id) == ()
    assert paths.for_client(desk.store, desk.actor, client.id) == ()
    now = referrals.preview(desk.store, desk.actor, draft.id)
    # The same fields leave: only by their content is it another letter.
    assert now.fields == preview.fields
    assert send_as_shown(desk, checked, now).state is ReferralState.SENT


def test_of_letters_that_leave_together_all_leave_or_none(desk):
    shown = []
    people = [desk.client(), desk.client(family_name="Nur")]
    for client in people:
        draft = referrals.create(desk.store, desk.actor, desk.form(client))
        preview = referrals.preview(desk.store, desk.actor, draft.id)
        checked = referrals.mark_checked(desk.store, desk.actor, draft.id, draft.version)
        shown.append(Leaving(checked.id, checked.version, preview, "f" * 64))
    form = dataclasses.replace(people[1].form, goal="Haluan kokiksi.")
    clients.update(desk.store, desk.actor, people[1].id, people[1].version, form)
    with pytest.raises(DisclosureError, match=r"^disclosure.letter_changed$"):
        referrals.mark_all_sent(desk.store, desk.actor, shown, channel="file")
    for client in people:
        assert disclosures(desk.store, desk.actor, client.id) == ()
    assert audit.verify(desk.store).intact


def send_as_shown(desk, draft, shown):
    return referrals.mark_sent(
        desk.store,
        desk.actor,
        draft.id,
        draft.version,
        channel="file",
        fingerprint="f",
        shown=shown,
    )


def test_a_draft_cannot_be_sent_unread(desk):
    draft = referrals.create(desk.store, desk.actor, desk.form(desk.client()))
    shown = referrals.preview(desk.store, desk.actor, draft.id)
    with pytest.raises(TransitionError, match=r"^referral.step_not_allowed$"):
        send_as_shown(desk, draft, shown)


def test_changing_a_checked_referral_makes_it_a_draft_and_a_sent_one_stays(desk):
    client = desk.client()
    draft = referrals.create(desk.store, desk.actor, desk.form(client))
    checked = referrals.mark_checked(desk.store, desk.actor, draft.id, draft.version)
    form = dataclasses.replace(checked.form, training="Nopea polku")
    changed = referrals.update(desk.store, desk.actor, draft.id, checked.version, form)
    assert changed.state is ReferralState.DRAFT
    assert changed.form.training == "Nopea polku"
    with pytest.raises(StaleRecordError):
        referrals.update(desk.store, desk.actor, draft.id, checked.version, form)
    sent = send(desk, changed)
    with pytest.raises(TransitionError, match=r"^referral.already_sent$"):
        referrals.update(desk.store, desk.actor, draft.id, sent.version, form)


def test_a_disclosure_is_never_changed_or_deleted(desk):
    send(desk, referrals.create(desk.store, desk.actor, desk.form(desk.client())))

    def change(session):
        session.scalars(select(DisclosureRecord)).one().fields = []
        session.flush()

    def delete(session):
        session.delete(session.scalars(select(DisclosureRecord)).one())
        session.flush()

    for attempt in (change, delete):
        with desk.store.write() as session, pytest.raises(DBAPIError):
            attempt(session)


def test_the_life_of_a_referral_moves_the_step_of_the_path(desk):
    client = desk.client()
    sent = send(desk, referrals.create(desk.store, desk.actor, desk.form(client)))
    seen = referrals.acknowledge(desk.store, desk.actor, sent.id, sent.version)
    assert seen.state is ReferralState.ACKNOWLEDGED
    with pytest.raises(TransitionError):
        referrals.mark_started(desk.store, desk.actor, sent.id, seen.version)
    gone = referrals.cancel(desk.store, desk.actor, sent.id, seen.version, "Muutto")
    assert gone.state is ReferralState.CANCELLED
    (step,) = paths.for_client(desk.store, desk.actor, client.id)
    assert step.state == "not_started"


def test_a_day_before_sending_is_refused(desk):
    sent = send(desk, referrals.create(desk.store, desk.actor, desk.form(desk.client())))
    with pytest.raises(InvalidInputError, match=r"^referral.before_sending$"):
        referrals.acknowledge(
            desk.store, desk.actor, sent.id, sent.version, clock.today() - timedelta(days=1)
        )


def test_a_school_that_has_ended_names_who_took_over(desk):
    yesterday = clock.today() - timedelta(days=1)
    old = desk.school
    new = organisations.create(
        desk.store, desk.actor, dataclasses.replace(old.form, name_fi="Uusi opisto")
    )
    form = dataclasses.replace(old.form, valid_to=yesterday)
    organisations.update(desk.store, desk.actor, old.id, old.version, form)
    with pytest.raises(InvalidInputError, match=r"^referral.school_closed$"):
        referrals.create(desk.store, desk.actor, desk.form(desk.client()))
    organisations.add_successor(desk.store, desk.actor, old.id, new.id, clock.today())
    with pytest.raises(InvalidInputError, match=r"^referral.school_not_valid$") as caught:
        referrals.create(desk.store, desk.actor, desk.form(desk.client()))
    assert caught.value.params["successors"] == "Uusi opisto"


@pytest.mark.parametrize(
    "changes,key",
    [
        ({"step_kind": "XX"}, "referral.step_kind"),
        ({"step_kind": "VA"}, "referral.step_kind"),
        ({"financing": "lottery"}, "referral.financing"),
        ({"language": "en"}, "referral.language"),
    ],
)
def test_a_form_that_makes_no_sense_is_refused(desk, changes, key):
    with pytest.raises(InvalidInputError, match=f"^{key}$"):
        referrals.create(desk.store, desk.actor, desk.form(desk.client(), **changes))
    past = clock.today() - timedelta(days=1)
    with pytest.raises(InvalidInputError, match=r"^referral.reply_by_past$"):
        referrals.create(desk.store, desk.actor, desk.form(desk.client(), reply_by=past))


def test_an_ended_case_gets_no_referral(desk):
    client = desk.client()
    clients.change_state(
        desk.store,
        desk.actor,
        client.id,
        client.version,
        CaseState.ENDED,
        clock.today(),
        "deceased",
    )
    with pytest.raises(DisclosureError, match=r"^disclosure.client_deceased$"):
        referrals.create(desk.store, desk.actor, desk.form(client))


def test_turvakielto_hides_the_school_from_lists_and_the_phone_from_the_letter(desk):
    client = desk.client(**protection())
    form = desk.form(client, protection_reason="Kutsu opiskelemaan")
    made = referrals.create(desk.store, desk.actor, form)
    (listed,) = referrals.by_state(desk.store, desk.actor)
    assert listed.school_name == ""
    preview = referrals.preview(desk.store, desk.actor, made.id)
    text = str(preview.letter.sections)
    assert "PL 12, 00101 Helsinki" in text
    assert "040 999 8888" not in text
    assert "Kouvola" not in text
    assert "referral.warn_protected" in preview.warnings
    sent = send(desk, made)
    with desk.store.read() as session:
        row = session.scalars(select(DisclosureRecord)).one()
        assert {"field": "", "ground": "Kutsu opiskelemaan"} in row.reasons
        assert row.referral_id == sent.id


def test_another_office_sees_nothing(desk):
    made = referrals.create(desk.store, desk.actor, desk.form(desk.client()))
    stranger = open_desk(desk.store).actor
    assert referrals.by_state(desk.store, stranger) == ()
    for call in (
        lambda: referrals.referral(desk.store, stranger, made.id),
        lambda: referrals.preview(desk.store, stranger, made.id),
        lambda: referrals.cancel(desk.store, stranger, made.id, made.version),
        lambda: referrals.for_client(desk.store, stranger, made.form.client_id),
        lambda: disclosures(desk.store, stranger, made.form.client_id),
    ):
        with pytest.raises(NotFoundError):
            call()


def test_the_letter_of_the_protected_is_for_caseworkers_and_logged_as_such(desk):
    client = desk.client(**protection())
    form = desk.form(client, protection_reason="Kutsu opiskelemaan")
    made = referrals.create(desk.store, desk.actor, form)
    with pytest.raises(StoreError, match=r"^permission.denied$"):
        referrals.preview(desk.store, desk.colleague(Role.PROJECT_EXPERT), made.id)
    referrals.preview(desk.store, desk.actor, made.id)
    log = audit.entries_for_client(desk.store, desk.actor, client.id)
    assert ("view_protected", "referral_preview") in {(one.action, one.section) for one in log}


def test_long_silence_expires_and_stays_overdue(desk):
    draft = referrals.create(desk.store, desk.actor, desk.form(desk.client()))
    sent = send(desk, draft)
    due = sent.form.reply_by or clock.today()
    assert referrals.expire_overdue(desk.store, desk.actor, due + timedelta(days=60)) == 0
    assert referrals.expire_overdue(desk.store, desk.actor, due + timedelta(days=61)) == 1
    found = referrals.referral(desk.store, desk.actor, sent.id)
    assert found.state is ReferralState.EXPIRED
    assert found.overdue(due + timedelta(days=61))


def test_by_state_gives_the_earliest_due_first(desk):
    days = [clock.today() + timedelta(days=number) for number in (9, 3, 6)]
    for day in days:
        referrals.create(desk.store, desk.actor, desk.form(desk.client(), reply_by=day))
    found = referrals.by_state(desk.store, desk.actor, [ReferralState.DRAFT])
    assert [one.form.reply_by for one in found] == sorted(days)
    assert referrals.by_state(desk.store, desk.actor, [ReferralState.SENT]) == ()


def test_the_preview_says_why_each_field_leaves_and_what_is_held_back(desk):
    client = desk.client()
    extras = (ExtraField("nationality", "", "consent"), ExtraField("birth_date", "", "authority"))
    made = referrals.create(desk.store, desk.actor, desk.form(client, extras=extras))
    preview = referrals.preview(desk.store, desk.actor, made.id)
    leaving, held = dict(preview.leaving), dict(preview.held)
    assert tuple(leaving) == preview.fields
    assert leaving["client_name"] == "service_provider"
    assert leaving["birth_date"] == "authority"
    assert held["nationality"] == "no_consent"
    assert held["health"] == "never"
    assert held["hetu"] == "not_ticked"
    assert "referral.warn_no_consent" in preview.warnings


def test_a_second_referral_to_a_school_that_has_not_answered_is_told(desk):
    client = desk.client()
    first = referrals.create(desk.store, desk.actor, desk.form(client))
    assert "referral.warn_awaiting" not in preview_of(desk, first).warnings
    sent = send(desk, first)
    second = referrals.create(desk.store, desk.actor, desk.form(client))
    assert "referral.warn_awaiting" in preview_of(desk, second).warnings
    referrals.cancel(desk.store, desk.actor, sent.id, sent.version, "väärä koulutus")
    assert "referral.warn_awaiting" not in preview_of(desk, second).warnings


def preview_of(desk, referral):
    return referrals.preview(desk.store, desk.actor, referral.id)
