"""Filters, order and groups of the caseload say the same as looking at each client would."""

import dataclasses
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import event, update

from db import bulk, bulk_edit, caseload, clients, saved_filters
from db.store import Store
from db.tables.case import CaseloadRecord
from tekoto import clock
from tekoto.access import Role
from tekoto.bulk import BulkClient
from tekoto.bulk_edit import BulkChange, BulkField
from tekoto.caseload import (
    Conditions,
    GroupBy,
    SavedFilter,
    Term,
    TermKind,
    as_data,
    from_data,
)
from tekoto.client import CaseloadFilter, ClientForm, LanguageProfile, Permit
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.errors import InvalidInputError, StoreError
from tests.db.people_office import Office, open_office

TODAY = clock.today()


def _days(number: int) -> date:
    return TODAY + timedelta(days=number)


@pytest.fixture
def crowd(office: Office) -> Office:
    """Six clients of the actor who differ in everything that a filter asks."""
    people = (
        ("Aaltola", "398", "som", 17, 10, None, None),
        ("Bergman", "091", "ara", 18, 90, 30, -1),
        ("Cabdi", "398", "som", 24, 91, -1, -60),
        ("Dahl", "", "ara", 25, -1, 0, -61),
        ("Ekman", "049", "fas", 60, None, 400, 0),
        ("Forsman", "091", "", 61, 0, None, -400),
    )
    for name, municipality, language, age, permit, plan, note in people:
        born = TODAY.replace(year=TODAY.year - age)
        form = ClientForm(
            family_name=name,
            municipality=municipality,
            birth=PartialDate(born, BirthPrecision.DAY),
            languages=LanguageProfile(
                "swa", interpreter_language=language, interpreter_needed=bool(language)
            ),
            permit=None if permit is None else Permit("A", valid_to=_days(permit)),
        )
        made = office.client(form)
        with office.store.write() as session:
            session.execute(
                update(CaseloadRecord)
                .where(CaseloadRecord.client_id == made.id)
                .values(
                    plan_valid_to=None if plan is None else _days(plan),
                    last_note_on=None if note is None else _days(note),
                )
            )
    return office


def _initials(office: Office, filter: CaseloadFilter) -> str:
    rows = clients.caseload(office.store, office.actor, filter)
    assert clients.caseload_count(office.store, office.actor, filter) == len(rows)
    return "".join(row.name[0] for row in rows)


def _asked(office: Office, **asked: object) -> str:
    return _initials(office, CaseloadFilter(conditions=Conditions(**asked)))  # type: ignore[arg-type]


CONDITIONS: tuple[tuple[dict[str, object], str], ...] = (
    ({}, "ABCDEF"),
    ({"municipalities": ("398", "049")}, "ACE"),
    ({"languages": ("ara", "swa")}, "BDF"),
    ({"plan": Term(TermKind.MISSING)}, "ACF"),
    ({"plan": Term(TermKind.PAST)}, "C"),
    ({"plan": Term(TermKind.WITHIN, 30)}, "BD"),
    ({"note": Term(TermKind.NOT_SINCE, 60)}, "ADF"),
    ({"note": Term(TermKind.SINCE, 60)}, "BCE"),
    ({"permit": Term(TermKind.WITHIN, 90)}, "ABF"),
    ({"permit": Term(TermKind.MISSING)}, "DE"),
    ({"age": (18, 24)}, "BC"),
    ({"age": (None, 17)}, "A"),
    ({"age": (61, None)}, "F"),
    ({"birth_year": (TODAY.year - 25, TODAY.year - 24)}, "CD"),
    ({"interpreter": True}, "ABCDE"),
    ({"interpreter": False}, "F"),
    ({"protected": True}, ""),
    ({"text": "berg"}, "B"),
    ({"text": "Bergmann"}, "B"),
    ({"text": "()*\"' --"}, ""),
    ({"municipalities": ("398",), "age": (20, None), "text": "abdi"}, "C"),
)


def test_each_condition(crowd: Office) -> None:
    for asked, found in CONDITIONS:
        assert _asked(crowd, **asked) == found, asked


def test_every_column_sorts_with_empty_values_last(crowd: Office) -> None:
    def order(sort: str, *, descending: bool = False) -> str:
        return _initials(crowd, CaseloadFilter(sort=sort, descending=descending))

    assert order("plan_valid_to") == "CDBEAF"
    assert order("plan_valid_to", descending=True) == "EBDCAF"
    assert order("last_note_on") == "FDCBEA"
    # By the word, not by the code: Espoo (049), Helsinki (091), Lahti (398).
    assert order("municipality") == "EBFACD"
    assert order("municipality", descending=True) == "ACBFED"
    assert order("language") == "BDEACF"
    assert order("number", descending=True) == "FEDCBA"
    for sort in ("state", "birth", "permit_valid_to", "adviser_name", "marks", "original_name"):
        assert sorted(order(sort)) == list("ABCDEF")


def test_groups_count_what_their_slices_hold(crowd: Office) -> None:
    store, actor = crowd.store, crowd.actor
    filter = CaseloadFilter(conditions=Conditions(age=(18, None)))
    for by in (GroupBy.STATE, GroupBy.ADVISER, GroupBy.MUNICIPALITY, GroupBy.LANGUAGE):
        groups = clients.caseload_groups(store, actor, filter, by)
        assert sum(group.count for group in groups) == 5
        for group in groups:
            part = dataclasses.replace(filter, group=(by, group.key))
            assert len(clients.caseload(store, actor, part)) == group.count
    (adviser,) = clients.caseload_groups(store, actor, filter, GroupBy.ADVISER)
    assert adviser.name == actor.name
    assert UUID(hex=adviser.key) == actor.user_id


def test_turvakielto_is_told_by_no_filter_group_order_or_copy(office: Office) -> None:
    store, actor = office.store, office.actor
    protected = office.client("T04", municipality="091")
    office.client("T01")
    phone = next(c.value for c in protected.form.contacts if c.kind == "phone")
    assert "Mwamba" not in str(
        clients.caseload(
            store,
            actor,
            CaseloadFilter(conditions=Conditions(municipalities=("091",))),
        )
    )
    assert clients.caseload_groups(store, actor, CaseloadFilter(), GroupBy.MUNICIPALITY)
    keys = {
        g.key for g in clients.caseload_groups(store, actor, CaseloadFilter(), GroupBy.MUNICIPALITY)
    }
    assert "091" not in keys
    hidden = CaseloadFilter(conditions=Conditions(text=phone))
    assert clients.caseload(store, actor, hidden) == ()
    rows = caseload.copied(store, actor, [(CaseloadFilter(), 0, 10)])
    (row,) = [row for row in rows if row.protected]
    assert row.municipality == ""


def test_marks_are_shown_filtered_and_of_the_office_alone(crowd: Office) -> None:
    store, actor = crowd.store, crowd.actor
    rows = clients.caseload(store, actor, CaseloadFilter())
    change = BulkChange(BulkField.MARK_ADD, "Kevään ryhmä")
    bulk_edit.apply(store, actor, [row.id for row in rows[:2]], change)
    assert _asked(crowd, mark="Kevään ryhmä") == "AB"
    assert _initials(crowd, CaseloadFilter(sort="marks"))[:2] == "AB"
    first = clients.caseload(store, actor, CaseloadFilter())[0]
    assert first.marks == ("Kevään ryhmä",)
    (mark,) = saved_filters.marks(store, actor)
    assert (mark.name, mark.count) == ("Kevään ryhmä", 2)
    assert saved_filters.marks(store, crowd.elsewhere()) == ()


def test_saved_filters_are_ones_own(crowd: Office) -> None:
    store, actor = crowd.store, crowd.actor
    conditions = Conditions(
        municipalities=("398",),
        plan=Term(TermKind.MISSING),
        age=(18, None),
        interpreter=False,
        text="<b>",
    )
    saved = saved_filters.save(
        store, actor, SavedFilter("  Kotkan  nuoret ", conditions=conditions)
    )
    assert saved_filters.filters(store, actor) == (saved,)
    assert (saved.name, saved.conditions) == ("Kotkan nuoret", conditions)
    again = saved_filters.save(store, actor, SavedFilter("Kotkan nuoret", mine=False))
    assert saved_filters.filters(store, actor) == (again,)
    assert again.id == saved.id
    colleague = crowd.colleague()
    assert saved_filters.filters(store, colleague) == ()
    assert again.id is not None
    saved_filters.remove(store, colleague, again.id)
    assert saved_filters.filters(store, actor) == (again,)
    saved_filters.remove(store, actor, again.id)
    assert saved_filters.filters(store, actor) == ()
    for name, key in (("  ", "name_missing"), ("x" * 61, "name_too_long")):
        with pytest.raises(InvalidInputError, match=key):
            saved_filters.save(store, actor, SavedFilter(name))
    with pytest.raises(StoreError, match=r"permission\.denied"):
        saved_filters.filters(store, crowd.colleague(Role.AUDITOR))


def test_a_filter_survives_what_it_does_not_know() -> None:
    kept = as_data(SavedFilter("x", conditions=Conditions(age=(None, 30))))
    assert from_data("x", kept | {"from_the_future": 1}).conditions == Conditions(age=(None, 30))
    assert from_data("x", {}) == SavedFilter("x")


def test_large_lists_are_filtered_in_the_index(sqlcipher_store: Store) -> None:
    office = open_office(sqlcipher_store)
    people = [BulkClient(ClientForm(family_name=f"N{n:04d}")) for n in range(300)]
    bulk.load(office.store, office.actor, people)
    asked = Conditions(
        plan=Term(TermKind.MISSING),
        note=Term(TermKind.NOT_SINCE, 60),
        permit=Term(TermKind.WITHIN, 90),
        languages=("som",),
        municipalities=("398",),
        age=(18, 24),
        interpreter=True,
        protected=False,
    )
    seen: list[tuple[str, object]] = []

    def note(_connection: object, _cursor: object, sql: str, values: object, *_: object) -> None:
        if sql.startswith("SELECT count"):
            seen.append((sql, values))

    event.listen(office.store.engine, "before_cursor_execute", note)
    clients.caseload_count(office.store, office.actor, CaseloadFilter(conditions=asked))
    event.remove(office.store.engine, "before_cursor_execute", note)
    ((sql, values),) = seen
    with office.store.read() as session:
        driver = session.connection().connection.driver_connection
        assert driver is not None
        steps = " ".join(str(row) for row in driver.execute(f"EXPLAIN QUERY PLAN {sql}", values))
    assert "COVERING INDEX ix_caseload_filter" in steps
