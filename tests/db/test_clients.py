"""Clients: recorded whole, changed with their history, seen by whom they concern."""

import dataclasses
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from db import audit, clients
from db.store import Store, StoreKind
from db.tables.case import ClientHistoryRecord, PermitRecord
from tekoto import clock
from tekoto.access import Role
from tekoto.audit import Action
from tekoto.case import CaseState
from tekoto.client import CaseloadFilter, Client, ClientForm, Contact, Permit, Protection
from tekoto.errors import (
    InvalidInputError,
    NotFoundError,
    StaleRecordError,
    StoreError,
    TransitionError,
)
from tests.db.people_office import Office
from tests.fixtures.people import former_hetus, people

EVERYONE = tuple(people())
ORDERS = (
    "name",
    "number",
    "birth",
    "state",
    "municipality",
    "mother_tongue",
    "interpreter_language",
    "plan_valid_to",
    "last_note_on",
    "adviser_name",
    "original_name",
    "protected",
)


def save(office: Office, client: Client, **changes: Any) -> Client:
    form = dataclasses.replace(client.form, **changes)
    return clients.update(office.store, office.actor, client.id, client.version, form)


def without_moment(form: ClientForm) -> ClientForm:
    codes = tuple(dataclasses.replace(c, recorded_at=None) for c in form.other_identifiers)
    return dataclasses.replace(form, other_identifiers=codes)


def test_every_invented_client_is_recorded_whole(office: Office) -> None:
    for name, form in people().items():
        made = office.client(form)
        assert without_moment(made.form) == form, name
        assert clients.open_client(office.store, office.actor, made.id) == made, name
        assert made.case.state is CaseState.ACTIVE
        assert made.case.since == clock.today()
        assert made.adviser_name == office.actor.name


def test_everyone_is_in_the_list_in_finnish_order(office: Office) -> None:
    for name in EVERYONE:
        office.client(name)
    rows = clients.caseload(office.store, office.actor, CaseloadFilter())
    assert len(rows) == len(EVERYONE)
    names = [row.name for row in rows]
    assert names[0] == "al-Khatib, Yousef"
    assert "Htoo" in names
    assert names.index("Haddad, Rania") < names.index("Htoo") < names.index("Husseini, Mohammad")


def test_aa_ao_oo_come_last(office: Office) -> None:
    for family in ("Öberg", "Zeta", "Åkerman", "Äijälä", "Aalto"):
        office.client(ClientForm(family_name=family))
    rows = clients.caseload(office.store, office.actor, CaseloadFilter())
    assert [row.name for row in rows] == ["Aalto", "Zeta", "Åkerman", "Äijälä", "Öberg"]


def test_codes_that_differ_by_the_separator_are_two_people(office: Office) -> None:
    first, second = people()["T16a"], people()["T16b"]
    assert first.hetu.replace("-", "Y") == second.hetu
    assert office.client(first).id != office.client(second).id


def test_a_code_belongs_to_one_client(office: Office) -> None:
    office.client("T01")
    with pytest.raises(InvalidInputError, match=r"client\.hetu_in_use"):
        office.client("T02", hetu=people()["T01"].hetu.lower())
    other = office.client("T02", hetu="")
    with pytest.raises(InvalidInputError, match=r"client\.hetu_in_use"):
        save(office, other, hetu=people()["T01"].hetu)


def test_one_of_two_who_record_the_same_code_at_once_is_told(office: Office) -> None:
    def record(_: int) -> str:
        try:
            office.client("T01")
        except InvalidInputError as error:
            return error.key
        return "recorded"

    with ThreadPoolExecutor(4) as pool:
        told = sorted(pool.map(record, range(4)))
    assert told == ["client.hetu_in_use"] * 3 + ["recorded"]


def test_without_a_code_a_client_is_recorded_and_gets_it_later(office: Office) -> None:
    made = office.client("T15")
    assert made.form.hetu == ""
    assert [code.kind for code in made.identifiers] == ["migri"]
    later = save(office, made, hetu=people()["T01"].hetu)
    assert later.form.hetu == people()["T01"].hetu
    assert later.version == made.version + 1


def test_a_new_code_closes_the_old_one_with_its_reason(office: Office) -> None:
    ((old, _, _),) = former_hetus()["T13"]
    new = people()["T13"].hetu
    made = office.client("T13", hetu=old)
    changed = save(office, made, hetu=new, hetu_change_reason="protection")
    hetus = [code for code in changed.identifiers if code.kind == "hetu"]
    assert [(code.value, code.reason) for code in hetus] == [(old, "protection"), (new, "")]
    assert hetus[0].valid_to == clock.today()
    assert hetus[1].valid_from == clock.today()
    assert changed.form.hetu == new
    # Another adviser of the office sees the new code only; the lead sees both.
    colleague = clients.open_client(office.store, office.colleague(), made.id)
    assert old not in repr(colleague)
    lead = clients.open_client(office.store, office.colleague(Role.LEAD), made.id)
    assert old in repr(lead)
    # The old code is nobody's present code, so it hinders nobody.
    office.client("T02", hetu=old)


def test_a_move_keeps_the_former_municipality(office: Office) -> None:
    made = office.client("T08", municipality="405", municipality_since=date(2023, 5, 1))
    moved = save(office, made, municipality="837", municipality_since=date(2025, 8, 15))
    assert [(r.municipality, r.valid_from, r.valid_to) for r in moved.residences] == [
        ("405", date(2023, 5, 1), date(2025, 8, 14)),
        ("837", date(2025, 8, 15), None),
    ]
    with pytest.raises(InvalidInputError, match="residence_before_previous"):
        save(office, moved, municipality="091", municipality_since=date(2024, 1, 1))
    corrected = save(office, moved, municipality_since=date(2025, 8, 16))
    assert corrected.residences[-1].valid_from == date(2025, 8, 16)
    gone = save(office, corrected, municipality="", municipality_since=None)
    assert gone.form.municipality == ""
    assert len(gone.residences) == 2


def test_former_permits_and_forms_are_kept(office: Office) -> None:
    made = office.client("T09")
    changed = save(office, made, permit=Permit("P", decided_on=date(2026, 1, 1)), goal="Työ")
    assert changed.form.permit == Permit("P", decided_on=date(2026, 1, 1))
    with office.store.read() as session:
        permits = session.scalars(select(PermitRecord).order_by(PermitRecord.recorded_at)).all()
        assert [(p.permit_class, p.current) for p in permits] == [("A", False), ("P", True)]
        kept = session.scalars(select(ClientHistoryRecord)).one()
        assert (kept.client_id, kept.version) == (made.id, made.version)
        assert '"goal":""' in kept.form


def test_lists_are_replaced(office: Office) -> None:
    made = office.client("T07", nationalities=("SYR", "XXA"))
    changed = save(
        office, made, nationalities=("FIN",), names=(), contacts=(Contact("email", "a@b"),)
    )
    assert changed.form.nationalities == ("FIN",)
    assert changed.form.names == ()
    assert changed.form.contacts == (Contact("email", "a@b"),)


def test_two_who_edit_at_once_lose_nothing(office: Office) -> None:
    made = office.client()
    save(office, made, goal="Ensimmäinen")
    with pytest.raises(StaleRecordError):
        save(office, made, goal="Toinen")
    with pytest.raises(StaleRecordError):
        clients.change_state(
            office.store,
            office.actor,
            made.id,
            made.version,
            CaseState.PAUSED,
            clock.today(),
            "illness",
        )
    now = clients.open_client(office.store, office.actor, made.id)
    assert now.form.goal == "Ensimmäinen"


def test_threads_that_edit_at_once_save_one_after_the_other(office: Office) -> None:
    made = office.client()

    def edit(number: int) -> bool:
        try:
            save(office, made, goal=f"Tavoite {number}")
        except StaleRecordError:
            return False
        return True

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(edit, range(4))) == 1
    assert clients.open_client(office.store, office.actor, made.id).version == made.version + 1


def test_a_protected_client_is_listed_without_a_place(office: Office) -> None:
    made = office.client("T04", municipality="091", contacts=(Contact("phone", "0501112223"),))
    (row,) = clients.caseload(office.store, office.actor, CaseloadFilter())
    assert row.protected
    assert row.municipality == ""
    assert "'091'" not in repr(row)
    assert "0501112223" not in repr(row)
    changed = save(office, made, municipality="837", municipality_since=clock.today())
    (row,) = clients.caseload(office.store, office.actor, CaseloadFilter())
    assert row.municipality == ""
    assert changed.form.municipality == "837"


def test_turvakielto_ends_by_its_own_act_alone(office: Office) -> None:
    made = office.client("T04", municipality="091")
    protection = made.form.protection
    assert protection is not None
    ended = dataclasses.replace(protection, ended_on=clock.today())
    for attempt in (None, ended):
        with pytest.raises(InvalidInputError, match="protection_not_ended"):
            save(office, made, protection=attempt)
    longer = save(
        office, made, protection=dataclasses.replace(protection, valid_to=date(2031, 5, 31))
    )
    assert longer.protected
    with pytest.raises(InvalidInputError, match="protection_reason_missing"):
        clients.end_protection(
            office.store, office.actor, made.id, longer.version, clock.today(), " "
        )
    open_again = clients.end_protection(
        office.store, office.actor, made.id, longer.version, clock.today(), "DVV:n päätös"
    )
    assert not open_again.protected
    (row,) = clients.caseload(office.store, office.actor, CaseloadFilter())
    assert (row.protected, row.municipality) == (False, "091")
    with pytest.raises(InvalidInputError, match="not_protected"):
        clients.end_protection(
            office.store, office.actor, made.id, open_again.version, clock.today(), "uudestaan"
        )


def test_an_expired_term_reveals_nothing(office: Office) -> None:
    past = Protection("dvv", date(2020, 1, 1), clock.today() - timedelta(days=1))
    office.client("T01", protection=past)
    (row,) = clients.caseload(office.store, office.actor, CaseloadFilter())
    assert (row.protected, row.municipality) == (True, "")


def test_opening_restricted_contacts_is_logged_as_such(office: Office) -> None:
    made = office.client("T04")
    plain = office.client("T01")
    for client in (made, plain):
        clients.open_client(
            office.store, office.actor, client.id, section="protected_contacts", purpose="Kirje"
        )
    logged = audit.entries_for_client(office.store, office.actor, made.id)
    assert (Action.VIEW_PROTECTED, "Kirje") in {(e.action, e.purpose) for e in logged}
    logged = audit.entries_for_client(office.store, office.actor, plain.id)
    assert Action.VIEW_PROTECTED not in {entry.action for entry in logged}


def test_roles_see_what_they_may(office: Office) -> None:
    made = office.client("T04", municipality="091", goal="Vapaata tekstiä")
    expert = clients.open_client(office.store, office.colleague(Role.PROJECT_EXPERT), made.id)
    assert expert.form.goal == ""
    assert expert.form.municipality == ""
    assert [contact.kind for contact in expert.form.contacts] == ["contact_address"]
    for role in (Role.AUDITOR, Role.ADMINISTRATOR):
        with pytest.raises(StoreError, match=r"permission\.denied"):
            clients.open_client(office.store, office.colleague(role), made.id)
        with pytest.raises(StoreError, match=r"permission\.denied"):
            clients.caseload(office.store, office.colleague(role), CaseloadFilter())
    with pytest.raises(StoreError, match=r"permission\.denied"):
        office.client("T02", actor=office.colleague(Role.PROJECT_EXPERT))


def test_another_office_does_not_learn_that_a_client_exists(office: Office) -> None:
    made = office.client()
    stranger = office.elsewhere()
    for client_id in (made.id, UUID(int=7)):
        with pytest.raises(NotFoundError, match=r"client\.not_found"):
            clients.open_client(office.store, stranger, client_id)
    with pytest.raises(NotFoundError, match=r"client\.not_found"):
        clients.update(office.store, stranger, made.id, made.version, made.form)
    assert clients.caseload(office.store, stranger, CaseloadFilter()) == ()


def test_a_case_moves_through_its_states(office: Office) -> None:
    made = office.client()
    day = clock.today()

    def step(client: Client, state: CaseState, reason: str = "") -> Client:
        return clients.change_state(
            office.store, office.actor, client.id, client.version, state, day, reason
        )

    paused = step(made, CaseState.PAUSED, "illness")
    ended = step(paused, CaseState.ENDED, "education")
    with pytest.raises(TransitionError):
        step(ended, CaseState.PAUSED, "illness")
    again = step(ended, CaseState.ACTIVE)
    assert [(p.state, p.reason, p.until) for p in again.case.periods] == [
        (CaseState.ACTIVE, "", day),
        (CaseState.PAUSED, "illness", day),
        (CaseState.ENDED, "education", day),
        (CaseState.ACTIVE, "", None),
    ]
    assert clients.state_counts(office.store, office.actor) == (("active", 1),)
    dead = step(again, CaseState.ENDED, "deceased")
    with pytest.raises(TransitionError):
        step(dead, CaseState.ACTIVE)
    assert clients.caseload(office.store, office.actor, CaseloadFilter()) == ()


def test_a_case_goes_to_another_adviser_and_office(office: Office) -> None:
    made = office.client()
    colleague = office.colleague()
    given = clients.assign(office.store, office.actor, made.id, made.version, colleague.user_id)
    assert given.adviser_name == colleague.name
    mine = CaseloadFilter(adviser_id=office.actor.user_id)
    assert clients.caseload_count(office.store, office.actor, mine) == 0
    stranger = office.elsewhere()
    moved = clients.assign(office.store, colleague, made.id, given.version, stranger.user_id)
    assert moved.office_name == "Toinen toimisto"
    with pytest.raises(NotFoundError):
        clients.open_client(office.store, office.actor, made.id)
    assert clients.open_client(office.store, stranger, made.id).id == made.id


def test_slices_of_every_order_make_the_whole(office: Office) -> None:
    # One test for all orders: making the people takes longer than reading them in every order.
    for name in EVERYONE:
        office.client(name)
    for sort in ORDERS:
        for descending in (False, True):
            filter = CaseloadFilter(sort=sort, descending=descending)
            whole = clients.caseload(office.store, office.actor, filter)
            parts = [
                row
                for offset in range(0, len(EVERYONE), 4)
                for row in clients.caseload(office.store, office.actor, filter, offset, 4)
            ]
            assert tuple(parts) == whole, filter
            assert clients.caseload_count(office.store, office.actor, filter) == len(whole)
            assert len({row.id for row in whole}) == len(EVERYONE), filter
            values = [getattr(row, sort) for row in whole]
            filled = [value for value in values if value not in (None, "")]
            assert values[: len(filled)] == filled, filter


def test_the_vault_file_holds_no_readable_name(sqlcipher_store: Store) -> None:
    from tests.db.people_office import open_office

    office = open_office(sqlcipher_store)
    assert sqlcipher_store.kind is StoreKind.SQLCIPHER
    made = office.client("T01", goal="Lähihoitajaksi Kouvolaan")
    office.note(made, "Keskustelimme lastenhoidosta")
    file = sqlcipher_store.file
    assert file is not None
    found = sorted(file.path.parent.glob(f"{file.path.name}*"))
    assert any(path.name.endswith("-wal") for path in found)
    stored = b"".join(path.read_bytes() for path in found)
    for word in ("Cabdi", "cabdi", "Amina", "010184", "hihoitaja", "lastenhoido", "Asiantuntija"):
        assert word.encode() not in stored
        assert word.encode("utf-16-le") not in stored
