"""What is done to a client after a merge, and what Today and other offices see of her."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from db import (
    appointments,
    bulk_edit,
    case_life,
    caseload,
    clients,
    competence,
    consents,
    custom_fields,
    distinct,
    household,
    merging,
    notes,
    plans,
    search,
    standing,
    today,
)
from tekoto import clock
from tekoto.access import Role
from tekoto.appointment import AppointmentForm
from tekoto.bulk_edit import BulkChange, BulkField
from tekoto.case import CaseState
from tekoto.client import (
    CaseloadFilter,
    Permit,
)
from tekoto.consent import ConsentForm
from tekoto.custom_field import CustomFieldForm, FieldType
from tekoto.errors import StaleRecordError
from tekoto.household import MemberForm
from tekoto.plan import PlanForm
from tekoto.record import Card
from tekoto.today import TaskKind
from tests.db.people_office import Office
from tests.db.test_merging import listed, merged, pair, rows


def test_what_is_done_to_the_person_is_done_to_both_records(office: Office) -> None:
    store, actor, day = office.store, office.actor, clock.today()
    first, second = pair(office)
    form = PlanForm("integration", plans.regime_on(day), day, day + timedelta(days=90))
    for client in (first, second):
        plans.save_signed(store, actor, client.id, form, day)
        when = clock.now() + timedelta(days=3)
        appointments.create(store, actor, AppointmentForm(client.id, when))
    made = merged(office, first, second)
    plans.save_signed(store, actor, first.id, form, day)
    states = [plan.state for plan in plans.for_client(store, actor, first.id)]
    assert sorted(states) == ["revised", "revised", "valid"]
    moved = office.colleague()
    clients.assign(store, actor, first.id, made.version, moved.user_id)
    assert {one.official_id for one in appointments_of(office, first)} == {moved.user_id}
    now = clients.open_client(store, actor, first.id)
    case_life.record_death(store, actor, first.id, now.version, day)
    assert {str(one.state) for one in appointments_of(office, first)} == {"cancelled"}
    # Two people after all: the other one's case goes on where the person is now.
    merging.undo(store, actor, first.id, second.id)
    back = clients.open_client(store, actor, second.id)
    assert (back.case.state, back.case.adviser_id) == (CaseState.ACTIVE, moved.user_id)


def appointments_of(office: Office, client):
    return appointments.for_client(office.store, office.actor, client.id)


def test_markings_and_own_fields_are_taken_in_and_given_back(office: Office) -> None:
    store, actor = office.store, office.actor
    first, second = pair(office)
    lead = office.colleague(Role.LEAD)
    colour, size = (
        custom_fields.define(store, lead, CustomFieldForm(name, FieldType.TEXT))
        for name in ("Väri", "Koko")
    )
    custom_fields.put(store, actor, first.id, colour.id, "sininen")
    custom_fields.put(store, actor, second.id, colour.id, "punainen")
    custom_fields.put(store, actor, second.id, size.id, "L")
    bulk_edit.apply(store, actor, [second.id], BulkChange(BulkField.MARK_ADD, "seuraa"))
    before = rows(store)
    merged(office, first, second)

    def held() -> dict[str, str]:
        values = standing.standing_view(store, actor, first.id).custom
        return {one.field.form.name_fi: one.value for one in values}

    assert held() == {"Väri": "sininen", "Koko": "L"}
    (row,) = caseload.caseload(store, actor, CaseloadFilter())
    assert row.marks == ("seuraa",)
    kept = merging.absorbed_client(store, actor, second.id)
    assert {one.value for one in kept.fields} == {"punainen", "L"}
    merging.undo(store, actor, first.id, second.id)
    assert rows(store) == before
    # A value that was changed after the merge is the survivor's.
    merged(office, first, second)
    custom_fields.put(store, actor, first.id, size.id, "XL")
    merging.undo(store, actor, first.id, second.id)
    assert held() == {"Väri": "sininen", "Koko": "XL"}


def test_a_word_on_the_absorbed_record_is_a_word_on_the_person(office: Office) -> None:
    store, actor = office.store, office.actor
    first, second = pair(office)
    third = office.client("T01")
    distinct.declare(store, actor, second.id, third.id)
    merged(office, first, second)
    (known,) = distinct.pairs_of(store, actor, third.id)
    assert known.client_id == first.id
    with pytest.raises(StaleRecordError, match=r"merge\.said_distinct"):
        merging.preview(store, actor, first.id, third.id)
    distinct.take_back(store, actor, third.id, first.id)
    assert distinct.pairs_of(store, actor, first.id) == ()
    member = MemberForm("spouse", linked_client_id=third.id)
    household.add_member(store, actor, first.id, member)
    with pytest.raises(StaleRecordError, match=r"merge\.one_family"):
        merging.preview(store, actor, first.id, third.id)


def test_today_tells_of_one_client_and_forgets_nothing_of_either(office: Office) -> None:
    day = clock.today()
    permit: dict[str, Any] = {
        "permit": Permit("A", valid_from=day - timedelta(days=900), valid_to=day)
    }
    first, second = office.client("T14a", **permit), office.client("T14b", **permit)
    form = PlanForm("integration", plans.regime_on(day), day, day + timedelta(days=90))
    plans.create(office.store, office.actor, second.id, form)

    def told() -> tuple[int, int, set[Any]]:
        view = today.today_view(office.store, office.actor, day)
        permits = [row for row in view.rows if row.kind is TaskKind.PERMIT_ENDING]
        drafts = [row for row in view.rows if row.kind is TaskKind.DRAFT_PLAN]
        assert len(drafts) == 1
        return view.caseload_size, len(permits), {row.client_id for row in (*permits, *drafts)}

    assert told() == (2, 2, {first.id, second.id})
    merged(office, first, second)
    assert told() == (1, 1, {first.id})
    assert caseload.caseload_count(office.store, office.actor, CaseloadFilter()) == 1
    assert len(plans.for_client(office.store, office.actor, first.id)) == 1
    merging.undo(office.store, office.actor, first.id, second.id)
    assert told() == (2, 2, {first.id, second.id})


def test_a_card_renewed_in_the_other_record_reminds_no_more(office: Office) -> None:
    store, actor, day = office.store, office.actor, clock.today()
    first, second = pair(office)
    # A stranger's new card is nobody else's.
    competence.add(store, actor, office.client().id, Card("hygiene"))
    soon, late = day + timedelta(days=10), day + timedelta(days=900)
    for client, kind, ends in (
        (first, "hygiene", soon),
        (second, "hygiene", None),
        (first, "safety", late),
        (second, "safety", soon),
        (first, "first_aid", soon),
    ):
        competence.add(store, actor, client.id, Card(kind, expires_on=ends))

    def reminded() -> list[str]:
        found = today.today_view(store, actor, day).rows
        return sorted(row.detail for row in found if row.kind is TaskKind.CARD_ENDING)

    assert reminded() == ["first_aid", "hygiene", "safety"]
    merged(office, first, second)
    assert reminded() == ["first_aid"]


def test_a_consent_given_anew_in_the_other_record_reminds_no_more(office: Office) -> None:
    store, actor, day = office.store, office.actor, clock.today()
    first, second = pair(office)
    given = ConsentForm("given", "sharing", day - timedelta(days=9), "Opisto", ("background",))
    given = replace(given, language="som", form="signed", valid_until=day + timedelta(days=9))
    consents.add(store, actor, first.id, given)
    consents.add(store, actor, second.id, replace(given, given_on=day, valid_until=None))

    def reminded() -> list[TaskKind]:
        found = today.today_view(store, actor, day).rows
        return [row.kind for row in found if row.kind is TaskKind.CONSENT_ENDING]

    assert len(reminded()) == 1
    merged(office, first, second)
    assert reminded() == []


def test_the_survivor_moves_with_what_she_absorbed(office: Office) -> None:
    first, second = pair(office)
    office.note(second, "Ennen siirtoa")
    made = merged(office, first, second)
    away = office.elsewhere()
    clients.assign(office.store, office.actor, first.id, made.version, away.user_id)
    assert listed(office) == []
    (note,) = notes.for_client(office.store, away, first.id)
    assert note.form.text == "Ennen siirtoa"
    (hit,) = search.search(office.store, away, "siirtoa")
    assert hit.client_id == first.id
    merging.undo(office.store, away, first.id, second.id)
    assert clients.open_client(office.store, away, second.id).id == second.id
