"""A turvakielto that covers the family hides its members as if each had it herself."""

import dataclasses
from datetime import date

import pytest

from db import audit, clients, deletion, household, protections, search, today, undo
from tekoto import clock
from tekoto.access import Role
from tekoto.client import CaseloadFilter, Client, ClientForm, Contact, Protection
from tekoto.dates import PartialDate
from tekoto.errors import InvalidInputError
from tekoto.household import MemberForm
from tekoto.today import TaskKind
from tests.db.people_office import Office

PHONE = "040 777 1234"


def child_form() -> ClientForm:
    return ClientForm(
        family_name="Mwamba",
        given_names="Lapsi",
        birth=PartialDate(date(2010, 2, 3)),
        municipality="564",
        municipality_since=date(2024, 1, 1),
        contacts=(Contact("phone", PHONE),),
    )


def family(office: Office, relation: str = "child", **member) -> tuple[Client, Client]:
    """Return a mother under turvakielto (T04 covers the family) and her linked child."""
    mother, child = office.client("T04"), office.client(child_form())
    form = MemberForm(relation, linked_client_id=child.id, **member)
    household.add_member(office.store, office.actor, mother.id, form)
    return read(office, mother), read(office, child)


def read(office: Office, client: Client) -> Client:
    return clients.open_client(office.store, office.actor, client.id)


def row(office: Office, client: Client):
    rows = clients.caseload(office.store, office.actor, CaseloadFilter())
    return next(one for one in rows if one.id == client.id)


def by_phone(office: Office) -> list:
    """Return whom another adviser of the office finds by the child's number."""
    other = office.colleague()
    return [hit.client_id for hit in search.search(office.store, other, PHONE)]


def test_the_child_is_hidden_as_if_it_were_her_own(office: Office) -> None:
    child = office.client(child_form())
    assert by_phone(office) == [child.id]
    mother = office.client("T04")
    form = MemberForm("child", linked_client_id=child.id)
    household.add_member(office.store, office.actor, mother.id, form)
    child = read(office, child)
    assert child.protected
    assert child.form.protection is None
    (one,) = child.inherited
    assert (one.relation, one.source, one.from_name) == ("parent", "dvv", "Mwamba, Neema")
    assert (row(office, child).protected, row(office, child).municipality) == (True, "")
    assert by_phone(office) == []
    log = audit.entries_for_client(office.store, office.colleague(Role.LEAD), child.id)
    assert "inherited_protection" in {entry.section for entry in log}


def test_the_child_s_own_form_can_still_be_edited(office: Office) -> None:
    _mother, child = family(office)
    form = dataclasses.replace(child.form, goal="Haluan kokiksi.")
    changed = clients.update(office.store, office.actor, child.id, child.version, form)
    assert changed.protected
    assert row(office, child).municipality == ""


def test_a_sibling_of_another_household_is_not_covered(office: Office) -> None:
    _mother, sister = family(office, "sibling", same_household="no")
    assert not sister.protected
    _mother, brother = family_again(office, "sibling", same_household="yes")
    assert brother.protected


def family_again(office: Office, relation: str, **member) -> tuple[Client, Client]:
    mother = row_client(office, "Mwamba, Neema")
    other = office.client(dataclasses.replace(child_form(), given_names="Toinen", contacts=()))
    form = MemberForm(relation, linked_client_id=other.id, **member)
    household.add_member(office.store, office.actor, mother.id, form)
    return mother, read(office, other)


def row_client(office: Office, name: str) -> Client:
    rows = clients.caseload(office.store, office.actor, CaseloadFilter())
    found = next(one for one in rows if one.name == name)
    return clients.open_client(office.store, office.actor, found.id)


def test_the_link_counts_from_either_end(office: Office) -> None:
    mother, child = office.client("T04"), office.client(child_form())
    form = MemberForm("parent", linked_client_id=mother.id)
    household.add_member(office.store, office.actor, child.id, form)
    assert read(office, child).protected


def test_it_begins_with_the_mother_s(office: Office) -> None:
    mother = office.client("T01")
    child = office.client(child_form())
    form = MemberForm("child", linked_client_id=child.id)
    household.add_member(office.store, office.actor, mother.id, form)
    assert not read(office, child).protected
    for covers in (False, True):
        mother = read(office, mother)
        protection = Protection("dvv", date(2026, 1, 1), covers_family=covers)
        changed = dataclasses.replace(mother.form, protection=protection)
        clients.update(office.store, office.actor, mother.id, mother.version, changed)
        assert read(office, child).protected is covers


def ending(office: Office, mother: Client, **how) -> Client:
    mother = read(office, mother)
    return clients.end_protection(
        office.store,
        office.actor,
        mother.id,
        mother.version,
        clock.today(),
        "päättynyt myös rekisterissä",
        **how,
    )


def end_child(office: Office, child: Client) -> Client:
    child = read(office, child)
    return clients.end_inherited(
        office.store, office.actor, child.id, child.version, clock.today(), "äidin päättyi"
    )


def test_the_child_stays_hidden_until_a_person_ends_it(office: Office) -> None:
    mother, child = family(office)
    with pytest.raises(InvalidInputError, match=r"^client\.protection_inherited$"):
        end_child(office, child)
    ending(office, mother)
    assert not read(office, mother).protected
    left = read(office, child)
    assert left.protected
    assert left.inherited[0].source_ended_on == clock.today()
    waiting = today.today_view(office.store, office.actor, clock.today()).rows
    kinds = [(one.kind, one.client_id) for one in waiting if one.client_id == child.id]
    assert (TaskKind.PROTECTION_LEFT, child.id) in kinds
    with pytest.raises(InvalidInputError, match="reason_missing"):
        clients.end_inherited(office.store, office.actor, left.id, left.version, clock.today(), " ")
    assert not end_child(office, child).protected
    assert (row(office, child).protected, row(office, child).municipality) == (False, "564")
    assert by_phone(office) == [child.id]


def test_it_can_be_ended_for_the_whole_family_at_once(office: Office) -> None:
    mother, child = family(office)
    ending(office, mother, family=True)
    assert not read(office, child).protected
    assert row(office, child).municipality == "564"


def test_a_link_taken_back_reveals_nothing_and_put_back_covers_again(office: Office) -> None:
    mother, child = family(office)
    (member,) = household.for_client(office.store, office.actor, mother.id).members
    household.withdraw_member(office.store, office.actor, member.id, "väärä asiakas")
    left = read(office, child)
    assert left.protected
    assert left.inherited[0].source_ended_on == clock.today()
    household.restore_member(office.store, office.actor, member.id)
    assert read(office, child).inherited[0].source_ended_on is None


def test_a_term_that_runs_out_reveals_nothing(office: Office, monkeypatch) -> None:
    _mother, child = family(office)
    monkeypatch.setattr(clock, "today", lambda: date(2035, 1, 1))
    assert read(office, child).protected
    assert row(office, child).protected


def test_a_mother_who_is_brought_back_covers_her_child_again(office: Office) -> None:
    mother, child = family(office)
    store, actor = office.store, office.actor
    act = deletion.delete_client(store, actor, mother.id, mother.version, "trial")
    protections.end_inherited(
        store, actor, child.id, child.version, clock.today(), "Äiti poistettu"
    )
    assert not row(office, child).protected
    undo.take_back(store, actor, act.id)
    assert row(office, child).protected
    assert by_phone(office) == []


def test_from_whom_is_told_to_casework_alone(office: Office) -> None:
    _mother, child = family(office)
    expert = office.colleague(Role.PROJECT_EXPERT)
    (one,) = clients.open_client(office.store, expert, child.id).inherited
    assert (one.from_client_id, one.from_name) == (None, "")


def test_two_parents_cover_until_both_have_ended(office: Office) -> None:
    mother, child = family(office)
    father_form = ClientForm(
        family_name="Mwamba",
        given_names="Isä",
        protection=Protection("own_request", date(2026, 1, 1), covers_family=True),
    )
    father = office.client(father_form)
    form = MemberForm("child", linked_client_id=child.id)
    household.add_member(office.store, office.actor, father.id, form)
    ending(office, mother)
    with pytest.raises(InvalidInputError, match=r"^client\.protection_inherited$"):
        end_child(office, child)
    ending(office, father)
    assert not end_child(office, child).protected
