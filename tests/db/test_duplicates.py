"""Who is here already is found on both engines, and nobody learns more than her role may see."""

import dataclasses
from datetime import date

import pytest
from sqlalchemy import text

from db import clients, distinct, duplicates, likeness, search_index
from tekoto.access import Role
from tekoto.client import Contact
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.duplicate import FactCode, Strength
from tekoto.errors import CancelledError, NotFoundError, StoreError
from tests.db.people_office import Office
from tests.fixtures.people import people


def codes(candidate):
    return {fact.code for fact in candidate.resemblance.facts}


def check_batch(office, forms, progress=None):
    with office.store.read() as session:
        return duplicates.check_batch(session, office.actor, forms, progress)


def test_the_second_record_of_a_person_is_found_with_its_reasons(office: Office) -> None:
    first = office.client("T14a")
    office.client("T16a")
    (found,) = duplicates.find(office.store, office.actor, people()["T14b"])
    assert found.client_id == first.id
    assert found.resemblance.strength is Strength.LIKELY
    assert (found.name, found.number) == ("Husseini, Mohammad", first.number)
    assert FactCode.NAME_SOUND in codes(found)


def test_two_men_with_codes_that_differ_by_the_sign_are_no_pair(office: Office) -> None:
    office.client("T16a")
    assert duplicates.find(office.store, office.actor, people()["T16b"]) == ()
    namesake = dataclasses.replace(people()["T16a"], hetu="150690Y999Y", other_identifiers=())
    (found,) = duplicates.find(office.store, office.actor, namesake)
    assert found.resemblance.strength is Strength.POSSIBLE
    assert FactCode.IDENTIFIER_DIFFERS in codes(found)


@pytest.mark.parametrize(
    "typed",
    [
        {"family_name": "Abdi", "given_names": "Amiina Warsame"},
        {"family_name": "Amina", "given_names": "Warsame Cabdi"},
        {"birth": PartialDate(date(1984, 7, 1), BirthPrecision.ESTIMATED)},
        {"birth": PartialDate(date(1985, 1, 1), BirthPrecision.ESTIMATED)},
        {"birth": None},
    ],
)
def test_another_spelling_order_or_estimate_finds(office: Office, typed) -> None:
    first = office.client("T01")
    form = dataclasses.replace(people()["T01"], hetu="", contacts=(), **typed)
    assert [one.client_id for one in duplicates.find(office.store, office.actor, form)] == [
        first.id
    ]


def test_a_client_is_no_duplicate_of_herself_and_changes_are_followed(office: Office) -> None:
    first, second = office.client("T14a"), office.client("T14b")
    form = first.form
    found = duplicates.find(office.store, office.actor, form, first.id)
    assert [one.client_id for one in found] == [second.id]
    renamed = dataclasses.replace(second.form, family_name="Nazari", given_names="Bahram")
    clients.update(office.store, office.actor, second.id, second.version, renamed)
    assert duplicates.find(office.store, office.actor, form, first.id) == ()


def test_not_the_same_is_remembered_both_ways_and_taken_back(office: Office) -> None:
    first, second = office.client("T14a"), office.client("T14b")
    distinct.declare(office.store, office.actor, second.id, first.id)
    distinct.declare(office.store, office.actor, first.id, second.id)
    assert duplicates.find(office.store, office.actor, first.form, first.id) == ()
    assert duplicates.find(office.store, office.actor, second.form, second.id) == ()
    (pair,) = distinct.pairs_of(office.store, office.actor, first.id)
    assert (pair.client_id, pair.said_by) == (second.id, "Aino Asiantuntija")
    distinct.take_back(office.store, office.actor, first.id, second.id)
    assert distinct.pairs_of(office.store, office.actor, first.id) == ()
    assert len(duplicates.find(office.store, office.actor, first.form, first.id)) == 1
    with pytest.raises(NotFoundError, match=r"merge\.pair_not_found"):
        distinct.take_back(office.store, office.actor, first.id, second.id)


def test_of_another_office_only_the_office_is_told(office: Office) -> None:
    elsewhere = office.elsewhere()
    theirs = office.client("T14a", elsewhere)
    (found,) = duplicates.find(office.store, office.actor, people()["T14b"])
    assert found.elsewhere == "Toinen toimisto"
    assert (found.name, found.number, found.birth, found.adviser_name) == ("", "", None, "")
    assert found.resemblance.facts == ()
    mine = office.client("T14b")
    with pytest.raises(NotFoundError, match=r"client\.not_found"):
        distinct.declare(office.store, office.actor, mine.id, theirs.id)


def test_turvakielto_hides_who_is_elsewhere_and_every_contact(office: Office) -> None:
    protected = people()["T04"]
    office.client(protected, office.elsewhere())
    form = dataclasses.replace(protected, hetu="", protection=None)
    assert duplicates.find(office.store, office.actor, form) == ()
    (row,) = check_batch(office, [form])
    assert row == ()


def test_a_hidden_phone_is_no_reason_for_another_adviser(office: Office) -> None:
    form = dataclasses.replace(people()["T04"], contacts=(Contact("phone", "040 999 8888"),))
    office.client(form, hetu="")
    typed = dataclasses.replace(form, protection=None, hetu="", birth=None, other_identifiers=())
    (own,) = duplicates.find(office.store, office.actor, typed)
    assert FactCode.PHONE_SAME in codes(own)
    (seen,) = duplicates.find(office.store, office.colleague(), typed)
    assert FactCode.PHONE_SAME not in codes(seen)
    assert seen.protected
    only_phone = dataclasses.replace(typed, family_name="Mwamba", given_names="Furaha")
    assert duplicates.find(office.store, office.colleague(), only_phone) == ()


def test_an_old_identity_code_is_no_reason_for_another_adviser(office: Office) -> None:
    client = office.client("T13", hetu="090694-918H")
    changed = dataclasses.replace(client.form, hetu="090694W920K", hetu_change_reason="threat")
    clients.update(office.store, office.actor, client.id, client.version, changed)
    form = dataclasses.replace(
        people()["T07"], hetu="090694-918H", names=(), birth=None, other_identifiers=()
    )
    assert len(duplicates.find(office.store, office.actor, form)) == 1
    assert duplicates.find(office.store, office.colleague(), form) == ()
    assert len(duplicates.find(office.store, office.colleague(Role.LEAD), form)) == 1


def test_only_casework_looks_for_duplicates(office: Office) -> None:
    with pytest.raises(StoreError, match=r"permission\.denied"):
        duplicates.find(office.store, office.colleague(Role.PROJECT_EXPERT), people()["T14b"])


class Watch:
    def __init__(self, *, stop_after: int = 10**6) -> None:
        self.told: list[tuple[int, int]] = []
        self.stop_after = stop_after

    def report(self, done: int, total: int) -> None:
        self.told.append((done, total))

    def check_cancelled(self) -> None:
        if len(self.told) >= self.stop_after:
            raise CancelledError("work.cancelled")


def test_a_batch_is_checked_against_the_store_and_itself(office: Office) -> None:
    first = office.client("T14a")
    forms = [people()[name] for name in ("T14b", "T01", "T16b", "T07")]
    again = dataclasses.replace(people()["T01"], hetu="", family_name="Abdi", contacts=())
    watch = Watch()
    rows = check_batch(office, [*forms, again], watch)
    assert [len(row) for row in rows] == [1, 0, 0, 0, 1]
    assert rows[0][0].candidate is not None
    assert rows[0][0].candidate.client_id == first.id
    assert rows[4][0].row == 1
    assert watch.told[-1][1] == 6
    with pytest.raises(CancelledError):
        check_batch(office, forms, Watch(stop_after=1))


def test_the_index_of_an_older_program_is_made_anew(office: Office) -> None:
    first = office.client("T14a")
    with office.store.write() as session:
        search_index.empty(session, search_index.LIKENESS)
        session.execute(text("DELETE FROM counter WHERE name = 'likeness_words'"))
    assert duplicates.find(office.store, office.actor, people()["T14b"]) == ()
    likeness.bring_up_to_date(office.store)
    (found,) = duplicates.find(office.store, office.actor, people()["T14b"])
    assert found.client_id == first.id
