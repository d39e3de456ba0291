"""Officials, offices and settings."""

import dataclasses

import pytest

from db import audit, officials
from db.tables.system import OfficialRecord
from tekoto import clock
from tekoto.access import Role
from tekoto.errors import InvalidInputError, NotFoundError, StaleRecordError, StoreError
from tekoto.ids import new_id
from tekoto.official import OfficialForm
from tests.db.people_office import Office


def test_an_official_is_recorded_and_begins_to_work(office: Office) -> None:
    form = OfficialForm(
        "Ville Väärä", office.id, "vastuuhenkilö", "040 1", "v@esimerkki.fi", Role.LEAD
    )
    made = officials.create_official(office.store, form)
    assert made.form == form
    assert made.office_name == "Kouvolan työllisyyspalvelut"
    first, second = (officials.actor_for(office.store, made.id) for _ in range(2))
    assert (first.user_id, first.name, first.role) == (made.id, "Ville Väärä", Role.LEAD)
    assert first.session_id != second.session_id
    assert [one.form.name for one in officials.officials(office.store)] == [
        "Aino Asiantuntija",
        "Ville Väärä",
    ]
    assert [one.name for one in officials.offices(office.store)] == [made.office_name]


def test_only_those_who_may_change_officials(office: Office) -> None:
    form = OfficialForm("Uusi", office.id)
    with pytest.raises(StoreError, match=r"permission\.denied"):
        officials.create_official(office.store, form, actor=office.actor)
    administrator = office.colleague(Role.ADMINISTRATOR)
    made = officials.create_official(office.store, form, actor=administrator)
    promoted = dataclasses.replace(form, role=Role.LEAD)
    with pytest.raises(StoreError, match=r"permission\.denied"):
        officials.update_official(
            office.store,
            office.actor,
            office.actor.user_id,
            1,
            dataclasses.replace(promoted, name="Aino Asiantuntija"),
        )
    changed = officials.update_official(
        office.store, administrator, made.id, made.version, promoted
    )
    assert changed.form.role is Role.LEAD
    with pytest.raises(StaleRecordError):
        officials.update_official(office.store, administrator, made.id, made.version, form)
    with office.store.write() as session:
        session.get_one(OfficialRecord, made.id).ended_at = clock.now()
    with pytest.raises(NotFoundError, match=r"official\.not_found"):
        officials.actor_for(office.store, made.id)
    assert audit.verify(office.store).intact


def test_an_adviser_keeps_her_own_card(office: Office) -> None:
    mine = officials.official(office.store, office.actor.user_id)
    form = dataclasses.replace(mine.form, phone="050 2")
    changed = officials.update_official(office.store, office.actor, mine.id, mine.version, form)
    assert changed.form.phone == "050 2"


def test_nobody_moves_herself_to_another_offices_clients(office: Office) -> None:
    mine = officials.official(office.store, office.actor.user_id)
    other = officials.create_office(office.store, "Toinen toimisto")
    form = dataclasses.replace(mine.form, office_id=other.id)
    with pytest.raises(StoreError, match=r"permission\.denied"):
        officials.update_official(office.store, office.actor, mine.id, mine.version, form)


def test_the_lead_looks_after_her_own_office_alone(office: Office) -> None:
    lead, stranger = office.colleague(Role.LEAD), office.elsewhere()
    theirs = officials.official(office.store, stranger.user_id)
    mine = officials.official(office.store, office.actor.user_id)
    there = dataclasses.replace(mine.form, office_id=stranger.office_id)
    own = officials.official(office.store, lead.user_id)
    moved = dataclasses.replace(own.form, office_id=stranger.office_id)
    for change in (
        lambda: officials.create_official(office.store, there, actor=lead),
        lambda: officials.update_official(office.store, lead, mine.id, mine.version, there),
        lambda: officials.update_official(office.store, lead, own.id, own.version, moved),
        lambda: officials.update_official(
            office.store, lead, theirs.id, theirs.version, theirs.form
        ),
    ):
        with pytest.raises(StoreError, match=r"permission\.denied"):
            change()
    officials.update_official(office.store, lead, mine.id, mine.version, mine.form)


@pytest.mark.parametrize(
    "changes, key",
    [({"name": " "}, "official.name_missing"), ({"title": "a" * 201}, "official.too_long")],
)
def test_what_cannot_be_an_official(office: Office, changes: dict[str, str], key: str) -> None:
    form = OfficialForm(**{"name": "N", "office_id": office.id, **changes})  # type: ignore[arg-type]
    with pytest.raises(InvalidInputError) as told:
        officials.create_official(office.store, form)
    assert told.value.key == key


def test_who_does_not_exist_cannot_work(office: Office) -> None:
    with pytest.raises(NotFoundError):
        officials.actor_for(office.store, new_id())
    with pytest.raises(InvalidInputError, match=r"office\.name_missing"):
        officials.create_office(office.store, "\x00 ")


def test_own_settings_come_before_the_stores(office: Office) -> None:
    store, mine = office.store, office.actor.user_id
    assert officials.setting(store, "language", "fi", owner=mine) == "fi"
    officials.set_setting(store, "language", "sv")
    assert officials.setting(store, "language", "fi", owner=mine) == "sv"
    officials.set_setting(store, "language", "en", owner=mine)
    assert officials.setting(store, "language", "fi", owner=mine) == "en"
    assert officials.setting(store, "language", "fi") == "sv"
    officials.set_setting(store, "language", "fi", owner=mine)
    assert officials.setting(store, "language", owner=mine) == "fi"
