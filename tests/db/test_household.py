"""The family and the situation: recorded, changed, taken back and put back, for casework alone."""

import dataclasses
from datetime import date, timedelta

import pytest

from db import audit, household, situation
from tekoto import clock
from tekoto.access import Role
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.errors import InvalidInputError, NotFoundError, StaleRecordError, StoreError
from tekoto.household import MemberForm

DAY = timedelta(days=1)


def child(**changes):
    birth = PartialDate(date(2019, 1, 1), BirthPrecision.YEAR)
    return dataclasses.replace(MemberForm("child", "Lapsi Harjoitus", birth), **changes)


def test_a_member_is_recorded_with_what_is_known(office):
    client = office.client()
    form = MemberForm(
        relation="spouse",
        name="Puoliso Harjoitus",
        birth=PartialDate(date(1980, 1, 1), BirthPrecision.ESTIMATED),
        same_household="no",
        whereabouts="abroad",
        reunification="pending",
        reunification_on=date(2026, 3, 2),
    )
    found = household.add_member(office.store, office.actor, client.id, form)
    assert [member.form for member in found.members] == [form]
    assert household.for_client(office.store, office.actor, client.id) == found
    entries = audit.entries_for_client(office.store, office.colleague(Role.LEAD), client.id)
    assert ("create", "household") in {(one.action, one.section) for one in entries}


def test_a_guardian_by_relation_has_the_custody(office):
    form = MemberForm("guardian", "Täti Harjoitus", custody_from=date(2024, 5, 1))
    found = household.add_member(office.store, office.actor, office.client().id, form)
    assert found.members[0].form.custody == "guardian"


@pytest.mark.parametrize(
    "form, key",
    [
        (MemberForm("child"), "household.name_missing"),
        (MemberForm("cousin", "X"), "household.code"),
        (MemberForm("child", "X", whereabouts="moon"), "household.code"),
        (MemberForm("child", "X" * 201), "client.too_long"),
        (child(birth=PartialDate(clock.today() + DAY)), "household.birth_in_future"),
        (MemberForm("child", "X", custody_to=date(2026, 1, 1)), "household.date_without"),
        (
            MemberForm(
                "other",
                "X",
                custody="guardian",
                custody_from=date(2026, 2, 1),
                custody_to=date(2026, 1, 1),
            ),
            "household.custody_dates",
        ),
        (MemberForm("other", "X", reunification_on=date(2026, 1, 1)), "household.date_without"),
    ],
)
def test_what_cannot_be_is_refused(office, form, key):
    client = office.client()
    with pytest.raises(InvalidInputError, match=f"^{key}$"):
        household.add_member(office.store, office.actor, client.id, form)
    assert household.for_client(office.store, office.actor, client.id).members == ()


def test_a_change_keeps_what_was_and_sees_the_other_s(office):
    client = office.client()
    (member,) = household.add_member(office.store, office.actor, client.id, child()).members
    form = child(same_household="yes")
    (changed,) = household.change_member(
        office.store, office.actor, member.id, member.version, form
    ).members
    assert changed.form == form
    with pytest.raises(StaleRecordError):
        household.change_member(office.store, office.actor, member.id, member.version, child())


def test_a_wrong_member_is_taken_back_with_a_reason_and_put_back(office):
    client = office.client()
    (member,) = household.add_member(office.store, office.actor, client.id, child()).members
    with pytest.raises(InvalidInputError, match="reason_missing"):
        household.withdraw_member(office.store, office.actor, member.id, " ")
    gone = household.withdraw_member(office.store, office.actor, member.id, "väärä asiakas")
    assert gone.members == ()
    back = household.restore_member(office.store, office.actor, member.id)
    assert [one.form for one in back.members] == [member.form]


def test_a_link_is_seen_from_the_other_end(office):
    mother, son = office.client("T04"), office.client("T05a")
    form = MemberForm("child", linked_client_id=son.id)
    (member,) = household.add_member(office.store, office.actor, mother.id, form).members
    assert member.form.name == "Karimi, Bahram"
    (seen,) = household.for_client(office.store, office.actor, son.id).members
    assert (seen.form.relation, seen.form.name, seen.own) == ("parent", "Mwamba, Neema", False)
    for key, linked in (("link_self", mother.id), ("link_twice", son.id)):
        with pytest.raises(InvalidInputError, match=key):
            household.add_member(
                office.store,
                office.actor,
                mother.id,
                MemberForm("child", "X", linked_client_id=linked),
            )


def test_another_office_s_client_is_neither_linked_nor_named(office):
    mine = office.client("T05a")
    other = office.elsewhere()
    theirs = office.client("T04", other)
    with pytest.raises(NotFoundError):
        household.add_member(
            office.store,
            office.actor,
            mine.id,
            MemberForm("parent", "X", linked_client_id=theirs.id),
        )
    with pytest.raises(NotFoundError):
        household.for_client(office.store, office.actor, theirs.id)


@pytest.mark.parametrize("role", [Role.PROJECT_EXPERT, Role.PROJECT_MANAGER, Role.AUDITOR])
def test_another_person_s_data_are_for_casework_alone(office, role):
    client = office.client()
    household.add_member(office.store, office.actor, client.id, child())
    with pytest.raises(StoreError, match=r"^permission\.denied$"):
        household.for_client(office.store, office.colleague(role), client.id)


def test_an_application_opens_the_barrier_and_a_place_ends_it(office):
    client = office.client()
    (one,) = household.add_member(office.store, office.actor, client.id, child()).members
    second = household.add_member(office.store, office.actor, client.id, child(name="Toinen"))
    two = next(member for member in second.members if member.id != one.id)
    applied, given = date(2026, 3, 1), date(2026, 8, 10)
    found = situation.add_day_care(office.store, office.actor, one.id, "applied", applied)
    assert [(b.kind, b.since, b.until) for b in found.barriers] == [("childcare", applied, None)]
    situation.add_day_care(office.store, office.actor, two.id, "applied", applied + DAY)
    still = situation.add_day_care(office.store, office.actor, one.id, "place", given)
    assert [b.until for b in still.barriers] == [None]
    ended = situation.add_day_care(office.store, office.actor, two.id, "home_care_allowance", given)
    assert [b.until for b in ended.barriers] == [given - DAY]
    assert [d.state for d in ended.day_care][:2] == ["home_care_allowance", "place"]


def test_a_day_care_row_taken_back_takes_its_barrier_with_it(office):
    client = office.client()
    (one,) = household.add_member(office.store, office.actor, client.id, child()).members
    found = situation.add_day_care(office.store, office.actor, one.id, "applied", date(2026, 3, 1))
    row = found.day_care[0].id
    gone = situation.withdraw(office.store, office.actor, row, "väärä lapsi")
    assert (gone.day_care, gone.barriers) == ((), ())
    back = situation.restore(office.store, office.actor, row)
    assert back.day_care == found.day_care
    assert [(b.id, b.until) for b in back.barriers] == [(found.barriers[0].id, None)]


def test_a_barrier_is_ended_and_opened_again(office):
    client, since = office.client(), date(2026, 1, 7)
    args = (office.store, office.actor, client.id, "housing", since)
    (barrier,) = situation.add_barrier(*args).barriers
    with pytest.raises(InvalidInputError, match="barrier_open"):
        situation.add_barrier(*args)
    with pytest.raises(InvalidInputError, match="barrier_dates"):
        situation.end_barrier(office.store, office.actor, barrier.id, barrier.version, since - DAY)
    (ended,) = situation.end_barrier(
        office.store, office.actor, barrier.id, barrier.version, since
    ).barriers
    assert ended.holds_on(since)
    assert not ended.holds_on(since + DAY)
    (again,) = situation.end_barrier(
        office.store, office.actor, ended.id, ended.version, None
    ).barriers
    assert again.until is None


def test_who_came_alone_is_answered_anew(office):
    client = office.client("T05a")
    for answer in ("yes", "no", "no"):
        found = household.answer_unaccompanied(office.store, office.actor, client.id, answer)
        assert found.unaccompanied == answer
    with pytest.raises(InvalidInputError):
        household.answer_unaccompanied(office.store, office.actor, client.id, "perhaps")


def test_another_office_changes_nothing(office):
    client, other = office.client(), office.elsewhere()
    (member,) = household.add_member(office.store, office.actor, client.id, child()).members
    found = situation.add_barrier(
        office.store, office.actor, client.id, "housing", date(2026, 1, 7)
    )
    barrier = found.barriers[0]
    for work in (
        lambda: household.add_member(office.store, other, client.id, child()),
        lambda: household.change_member(office.store, other, member.id, member.version, child()),
        lambda: household.withdraw_member(office.store, other, member.id, "x"),
        lambda: household.answer_unaccompanied(office.store, other, client.id, "yes"),
        lambda: situation.add_day_care(office.store, other, member.id, "applied", clock.today()),
        lambda: situation.add_barrier(office.store, other, client.id, "other", clock.today()),
        lambda: situation.end_barrier(office.store, other, barrier.id, 1, clock.today()),
        lambda: situation.withdraw(office.store, other, barrier.id, "x"),
    ):
        with pytest.raises(NotFoundError):
            work()
    assert household.for_client(office.store, office.actor, client.id) == found
