"""Fields that an office adds itself, on both engines."""

import pytest
from sqlalchemy import event

from db import clients, custom_columns, custom_fields, search
from tekoto import clock
from tekoto.access import Role
from tekoto.client import CaseloadFilter
from tekoto.custom_field import CustomFieldForm, FieldType
from tekoto.errors import InvalidInputError, NotFoundError, StaleRecordError, StoreError
from tekoto.search_hit import HitReason
from tests.db.people_office import Office


def _field(office: Office, name: str = "Bussikortti", kind=FieldType.TEXT, **more):
    return custom_fields.define(office.store, office.actor, CustomFieldForm(name, kind, **more))


def _put(office: Office, client, field, text: str) -> str:
    return custom_fields.put(office.store, office.actor, client.id, field.id, text).value


def test_each_type_is_stored_and_bad_values_are_refused(office):
    client = office.client("T01")
    for kind, typed, kept, wrong in (
        (FieldType.TEXT, " vihreä kansio ", "vihreä kansio", None),
        (FieldType.NUMBER, "1\u00a0200,50", "1200.5", "paljon"),
        (FieldType.DATE, "1.3.2026", "2026-03-01", "31.2.2026"),
        (FieldType.YES_NO, "yes", "yes", "ehkä"),
        (FieldType.CHOICE, "A", "A", "C"),
    ):
        choices = ("A", "B") if kind is FieldType.CHOICE else ()
        field = _field(office, f"Kenttä {kind}", kind, choices=choices)
        assert _put(office, client, field, typed) == kept
        if wrong is not None:
            with pytest.raises(InvalidInputError) as caught:
                _put(office, client, field, wrong)
            assert caught.value.field == "value"
        if kind in (FieldType.YES_NO, FieldType.CHOICE):
            for missing in ("unknown", "refused"):
                assert _put(office, client, field, missing) == missing


def test_a_definition_is_checked(office):
    _field(office)
    for form, field in (
        (CustomFieldForm(" ", FieldType.TEXT), "name_fi"),
        (CustomFieldForm("bussikortti", FieldType.TEXT), "name_fi"),
        (CustomFieldForm("Valinta", FieldType.CHOICE, choices=("A", " ")), "choices"),
    ):
        with pytest.raises(InvalidInputError) as caught:
            custom_fields.define(office.store, office.actor, form)
        assert caught.value.field == field
    auditor = office.colleague(Role.AUDITOR)
    with pytest.raises(StoreError, match=r"^permission.denied$"):
        custom_fields.define(office.store, auditor, CustomFieldForm("X", FieldType.TEXT))


def test_a_value_is_found_in_the_one_search_field_until_the_field_ends(office):
    client = office.client("T01")
    field = _field(office)
    _put(office, client, field, "Kuutamokortti 77")
    hit = search.search(office.store, office.actor, "kuutamok")[0]
    assert (hit.client_id, hit.reason) == (client.id, HitReason.FIELD)
    expert = office.colleague(Role.PROJECT_EXPERT)
    assert search.search(office.store, expert, "kuutamok") == ()
    ended = custom_fields.end(office.store, office.actor, field.id, field.version)
    assert search.search(office.store, office.actor, "kuutamok") == ()
    with pytest.raises(NotFoundError):
        _put(office, client, field, "x")
    custom_fields.reopen(office.store, office.actor, field.id, ended.version)
    assert len(search.search(office.store, office.actor, "kuutamok")) == 1
    _put(office, client, field, "")
    assert search.search(office.store, office.actor, "kuutamok") == ()


def test_turvakielto_hides_a_sensitive_value_from_lists_search_and_exports(office):
    client, other = office.client("T04"), office.client("T01")
    field = _field(office, "Koulun nimi", sensitive=True, in_list=True)
    for one in (client, other):
        _put(office, one, field, "Rantakoulu")
    assert [hit.client_id for hit in search.search(office.store, office.actor, "rantakoulu")] == [
        other.id
    ]
    with office.store.read() as session:
        chosen, values = custom_columns.listed(session, office.actor, [client.id, other.id])
        assert [one.id for one in chosen] == [field.id]
        assert values == {other.id: {field.id: "Rantakoulu"}}
        (seen,) = custom_fields.values_of(session, office.actor, client.id)
    assert (seen.value, seen.hidden) == ("", True)
    (shown,) = custom_fields.revealed(office.store, office.actor, client.id)
    assert shown.value == "Rantakoulu"
    made = clients.open_client(office.store, office.actor, client.id)
    clients.end_protection(
        office.store, office.actor, client.id, made.version, clock.today(), "Päättynyt"
    )
    assert len(search.search(office.store, office.actor, "rantakoulu")) == 2


def test_a_field_belongs_to_its_office(office):
    field = _field(office)
    stranger = office.elsewhere()
    assert custom_fields.fields(office.store, stranger) == ()
    with pytest.raises(NotFoundError):
        custom_fields.end(office.store, stranger, field.id, field.version)
    theirs = office.client("T02", actor=stranger)
    with pytest.raises(NotFoundError):
        custom_fields.put(office.store, stranger, theirs.id, field.id, "x")


def test_the_list_shows_the_ticked_fields_to_those_who_do_casework(office):
    client, covered = office.client("T01"), office.client("T04")
    shown = _field(office, in_list=True)
    hidden = _field(office, "Piha", in_list=True, sensitive=True)
    other = _field(office, "Muu")
    for one in (client, covered):
        for field in (shown, hidden, other):
            _put(office, one, field, "arvo")
    store = office.store

    def rows(actor) -> dict:
        found = clients.caseload(store, actor, CaseloadFilter())
        return {row.id: dict(row.own) for row in found}

    assert custom_columns.list_columns(store, office.actor) == (shown, hidden)
    assert rows(office.actor) == {
        client.id: {shown.id: "arvo", hidden.id: "arvo"},
        covered.id: {shown.id: "arvo"},
    }
    project = office.colleague(Role.PROJECT_EXPERT)
    assert custom_columns.list_columns(store, project) == ()
    assert set(map(len, rows(project).values())) <= {0}
    stranger = office.elsewhere()
    assert custom_columns.list_columns(store, stranger) == ()
    custom_fields.end(store, office.actor, shown.id, shown.version)
    assert rows(office.actor) == {client.id: {hidden.id: "arvo"}, covered.id: {}}


def test_a_list_without_own_fields_costs_one_question_more(office):
    office.client("T01")
    asked: list[str] = []
    engine = office.store.engine
    listen = (engine, "before_cursor_execute", lambda *args: asked.append(args[2]))
    event.listen(*listen)
    clients.caseload(office.store, office.actor, CaseloadFilter())
    event.remove(*listen)
    assert sum("custom_" in statement for statement in asked) == 1


@pytest.mark.parametrize(
    "kind, typed, ordered",
    [
        (FieldType.NUMBER, ("10", "9", "-2,5"), ("-2.5", "9", "10")),
        (FieldType.TEXT, ("öljy", "Äiti", "zeniitti"), ("zeniitti", "Äiti", "öljy")),
        (FieldType.DATE, ("1.12.2025", "2.1.2026", "3.2.2024"), None),
        (FieldType.YES_NO, ("yes", "no", "unknown"), None),
        (FieldType.CHOICE, ("Linja B", "Linja A", "unknown"), None),
    ],
)
def test_the_list_is_sorted_by_an_own_field_with_the_empty_last(office, kind, typed, ordered):
    choices = ("Linja B", "Linja A") if kind is FieldType.CHOICE else ()
    field = _field(office, "Kenttä", kind, choices=choices, in_list=True, sensitive=True)
    people = [office.client(name) for name in ("T01", "T02", "T03")]
    for one, text in zip(people, typed, strict=True):
        _put(office, one, field, text)
    covered, without = office.client("T04"), office.client("T06")
    _put(office, covered, field, typed[0])

    def values(*, descending: bool) -> list[str]:
        asked = CaseloadFilter(sort=field.column, descending=descending)
        rows = clients.caseload(office.store, office.actor, asked)
        assert {row.id for row in rows[3:]} == {covered.id, without.id}
        return [dict(row.own)[field.id] for row in rows[:3]]

    expected = {
        FieldType.DATE: ("2024-02-03", "2025-12-01", "2026-01-02"),
        FieldType.YES_NO: ("no", "unknown", "yes"),
        FieldType.CHOICE: ("unknown", "Linja A", "Linja B"),
    }.get(kind, ordered)
    assert values(descending=False) == list(expected)
    assert values(descending=True) == list(reversed(expected))


def test_a_value_that_a_colleague_has_saved_is_not_written_over(office):
    client, field = office.client("T01"), _field(office)
    _put(office, client, field, "vihreä")
    ask = office.store, office.colleague(), client.id, field.id
    assert custom_fields.put(*ask, "sininen", seen="vihreä").value == "sininen"
    for seen in ("vihreä", ""):
        with pytest.raises(StaleRecordError, match=r"^store.stale$"):
            custom_fields.put(office.store, office.actor, client.id, field.id, "", seen=seen)
    with office.store.read() as session:
        (held,) = custom_fields.values_of(session, office.actor, client.id)
    assert held.value == "sininen"
