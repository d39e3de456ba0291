"""Organisations, their contacts and who took over from whom."""

import contextlib
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest

from db import audit, organisation_seed, organisations
from db.store import Store
from tekoto import clock
from tekoto.access import Role
from tekoto.errors import InvalidInputError, NotFoundError, StaleRecordError, StoreError
from tekoto.ids import new_id
from tekoto.organisation import OrganisationForm
from tests.db.network_office import Desk, open_desk


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def add(desk: Desk, name: str, **changes):
    return organisations.create(desk.store, desk.actor, OrganisationForm("KOP", name, **changes))


def test_organisations_are_listed_in_finnish_order_and_by_day(desk):
    add(desk, "Öljymäen opisto")
    add(desk, "Ålands institut", valid_to=date(2020, 12, 31))
    add(desk, "Alppilan opisto")
    names = [one.form.name_fi for one in organisations.organisations(desk.store, desk.actor)]
    assert names == [
        "Alppilan opisto",
        "Rannikon kansanopisto",
        "Ålands institut",
        "Öljymäen opisto",
    ]
    on = organisations.organisations(desk.store, desk.actor, types=["KOP"], on=date(2021, 1, 1))
    assert "Ålands institut" not in {one.form.name_fi for one in on}
    assert organisations.organisations(desk.store, desk.actor, types=["AMK"]) == ()


@pytest.mark.parametrize(
    "form,key",
    [
        (OrganisationForm("KOP", "  "), "organisation.name_missing"),
        (OrganisationForm("XXX", "Opisto"), "organisation.type_unknown"),
        (OrganisationForm("KOP", "Opisto", business_id="1234567-2"), "organisation.business_id"),
        (OrganisationForm("KOP", "Opisto", school_number="1234"), "organisation.school_number"),
        (
            OrganisationForm(
                "KOP", "Opisto", valid_from=date(2025, 1, 2), valid_to=date(2025, 1, 1)
            ),
            "organisation.dates",
        ),
    ],
)
def test_what_cannot_be_is_refused(desk, form, key):
    with pytest.raises(InvalidInputError, match=f"^{key}$"):
        organisations.create(desk.store, desk.actor, form)


def test_a_change_needs_the_version_that_was_seen(desk):
    one = add(desk, "Opisto", business_id="1234567-1", school_number="01234")
    form = OrganisationForm("KOP", "Uusi nimi", service_languages=("fi", "sv"))
    changed = organisations.update(desk.store, desk.actor, one.id, one.version, form)
    assert changed.form == form
    assert changed.version == one.version + 1
    with pytest.raises(StaleRecordError):
        organisations.update(desk.store, desk.actor, one.id, one.version, form)
    assert organisations.organisation(desk.store, desk.actor, one.id) == changed


def test_contacts_come_and_go_with_dates(desk):
    one = organisations.add_contact(
        desk.store, desk.actor, desk.school.id, name=" Olli Opettaja ", valid_from=date(2025, 1, 1)
    )
    (contact,) = one.contacts
    assert contact.name == "Olli Opettaja"
    with pytest.raises(InvalidInputError, match=r"^organisation.dates$"):
        organisations.end_contact(desk.store, desk.actor, contact.id, date(2024, 12, 31))
    ended = organisations.end_contact(desk.store, desk.actor, contact.id, date(2026, 6, 1))
    assert ended.contacts[0].valid_to == date(2026, 6, 1)
    with pytest.raises(InvalidInputError, match=r"^organisation.contact_name_missing$"):
        organisations.add_contact(desk.store, desk.actor, one.id, name=" ")
    with pytest.raises(NotFoundError):
        organisations.add_contact(desk.store, desk.actor, new_id(), name="X")


def test_successors_are_many_to_many_dated_and_followed_to_the_end(desk):
    end = date(2025, 12, 31)
    hame, pirkanmaa = (add(desk, name, valid_to=end) for name in ("Häme", "Pirkanmaa"))
    start = date(2026, 1, 1)
    sisa, kaakko = (add(desk, name, valid_from=start) for name in ("Sisä-Suomi", "Kaakkois-Suomi"))
    for old, new in ((hame, sisa), (hame, kaakko), (pirkanmaa, sisa)):
        organisations.add_successor(desk.store, desk.actor, old.id, new.id, start)

    def names(one, day):
        with desk.store.read() as session:
            return [o.form.name_fi for o in organisations.heirs(session, one.id, day)]

    assert names(hame, date(2026, 6, 1)) == ["Sisä-Suomi", "Kaakkois-Suomi"]
    assert names(hame, end) == ["Häme"]
    assert names(pirkanmaa, date(2026, 6, 1)) == ["Sisä-Suomi"]
    shown = organisations.organisation(desk.store, desk.actor, sisa.id)
    assert {one.name for one in shown.predecessors} == {"Häme", "Pirkanmaa"}
    later = add(desk, "Seuraava", valid_from=date(2030, 1, 1))
    form = OrganisationForm("KOP", "Sisä-Suomi", valid_from=start, valid_to=date(2029, 12, 31))
    organisations.update(desk.store, desk.actor, sisa.id, sisa.version, form)
    organisations.add_successor(desk.store, desk.actor, sisa.id, later.id, date(2030, 1, 1))
    assert names(pirkanmaa, date(2030, 1, 1)) == ["Seuraava"]


def test_no_circle_of_successors(desk):
    one, two, three = (add(desk, name) for name in ("Yksi", "Kaksi", "Kolme"))
    day = clock.today()
    organisations.add_successor(desk.store, desk.actor, one.id, two.id, day)
    organisations.add_successor(desk.store, desk.actor, two.id, three.id, day)
    for start, end in ((three, one), (two, one), (one, one)):
        with pytest.raises(InvalidInputError, match=r"^organisation.successor_circle$"):
            organisations.add_successor(desk.store, desk.actor, start.id, end.id, day)
    again = organisations.add_successor(
        desk.store, desk.actor, one.id, two.id, day - timedelta(days=1)
    )
    assert [link.since for link in again.successors] == [day - timedelta(days=1)]


def test_two_links_at_once_close_no_circle(desk):
    one, two = add(desk, "Yksi"), add(desk, "Kaksi")

    def link(ends: tuple) -> None:
        old, new = ends
        with contextlib.suppress(InvalidInputError):
            organisations.add_successor(desk.store, desk.actor, old, new, clock.today())

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(link, [(one.id, two.id), (two.id, one.id)] * 3))
    linked = organisations.organisations(desk.store, desk.actor)
    assert sum(len(found.successors) for found in linked) == 1


def test_the_auditor_reads_the_network_and_changes_nothing(desk):
    auditor = desk.colleague(Role.AUDITOR)
    school, day = desk.school, clock.today()
    assert organisations.organisation(desk.store, auditor, school.id) == school
    for change in (
        lambda: organisations.create(desk.store, auditor, school.form),
        lambda: organisations.update(desk.store, auditor, school.id, school.version, school.form),
        lambda: organisations.add_contact(desk.store, auditor, school.id, name="Nimi"),
        lambda: organisations.end_contact(desk.store, auditor, new_id(), day),
        lambda: organisations.add_successor(desk.store, auditor, school.id, new_id(), day),
    ):
        with pytest.raises(StoreError, match=r"^permission.denied$"):
            change()


def test_the_state_organisations_are_seeded_once_with_their_successors(desk):
    first = organisation_seed.plant(desk.store, desk.actor)
    assert first > 40
    assert organisation_seed.plant(desk.store, desk.actor) == 0
    found = organisations.organisations(desk.store, desk.actor, types=["ELY", "EVK"])
    by_name = {one.form.name_fi: one for one in found}
    assert sum(one.form.type_code == "ELY" for one in found) == 15
    assert sum(one.form.type_code == "EVK" for one in found) == 10
    hame = by_name["Hämeen ELY-keskus"]
    assert {one.name for one in hame.successors} == {
        "Sisä-Suomen elinvoimakeskus",
        "Kaakkois-Suomen elinvoimakeskus",
    }
    with desk.store.read() as session:
        assert len(organisations.heirs(session, hame.id, date(2026, 1, 1))) == 2
    assert not hame.valid_on(date(2026, 1, 1))
    assert hame.valid_on(date(2025, 12, 31))
    for one in found:
        if one.form.type_code == "ELY":
            assert one.successors
            assert one.form.name_sv
        else:
            assert one.predecessors
    assert audit.verify(desk.store).intact
