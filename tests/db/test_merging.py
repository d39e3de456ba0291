"""Two records under one view, and back again with both histories whole, on both engines."""

import dataclasses
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from db import (
    audit,
    caseload,
    clients,
    distinct,
    duplicates,
    merging,
    monitoring,
    notes,
    projects,
    search,
)
from db.store import Store
from db.tables import Base, load_all
from tekoto.case import CaseState
from tekoto.client import (
    CaseloadFilter,
    Contact,
    Identifier,
    NameVariant,
    Protection,
)
from tekoto.errors import InvalidInputError, NotFoundError, StaleRecordError
from tekoto.indicators import Period
from tekoto.merging import Side
from tekoto.project import ParticipationForm, ProjectForm
from tests.db.people_office import Office
from tests.db.test_tables import forms
from tests.fixtures.people import people

MOVES = {"version", "changed_at", "merged_at"}
# The log, the kept former forms and the merge itself tell of what was done; the rest is as it was.
TELLS = {"audit_log", "client_history", "client_merge"}


def rows(store: Store) -> Mapping[str, Any]:
    """Return all that the store holds, but for versions and what tells of the acts."""
    load_all()
    found = {}
    with store.read() as session:
        for table in Base.metadata.sorted_tables:
            if table.name not in TELLS:
                columns = [column for column in table.columns if column.key not in MOVES]
                query = table.select().with_only_columns(*columns)
                found[table.name] = sorted(map(repr, session.execute(query)))
    return found


def merged(office: Office, survivor, absorbed, **chosen: Side):
    seen = merging.preview(office.store, office.actor, survivor.id, absorbed.id)
    return merging.merge(office.store, office.actor, seen, chosen)


def pair(office: Office):
    return office.client("T14a"), office.client("T14b")


def names_found(office: Office, typed: str) -> list[str]:
    return [hit.name for hit in search.search(office.store, office.actor, typed)]


def listed(office: Office, **kw: Any) -> list[str]:
    everything = CaseloadFilter(states=(), **kw)
    return [row.name for row in caseload.caseload(office.store, office.actor, everything)]


def test_one_line_and_one_hit_are_left_and_every_name_and_code_finds_it(office: Office) -> None:
    first, second = pair(office)
    second = clients.update(
        office.store,
        office.actor,
        second.id,
        second.version,
        dataclasses.replace(
            second.form,
            other_identifiers=(Identifier("unhcr", "123-45C678"),),
            contacts=(Contact("phone", "040 555 1234"),),
        ),
    )
    merged(office, first, second)
    assert listed(office) == ["Husseini, Mohammad"]
    assert caseload.caseload_count(office.store, office.actor, CaseloadFilter(states=())) == 1
    assert caseload.state_counts(office.store, office.actor) == (("active", 1),)
    for typed in ("muhammed hossaini", "محمد", "12345c678", "0405551234", second.number):
        assert names_found(office, typed) == ["Husseini, Mohammad"], typed
    opened = clients.open_client(office.store, office.actor, second.id)
    assert opened.id == first.id
    merging.undo(office.store, office.actor, first.id, second.id)
    assert sorted(listed(office)) == ["Hossaini, Muhammed", "Husseini, Mohammad"]
    assert names_found(office, "0405551234") == ["Hossaini, Muhammed"]
    assert clients.open_client(office.store, office.actor, second.id).id == second.id


def test_the_absorbed_case_ends_for_its_reason_and_comes_back(office: Office) -> None:
    first, second = pair(office)
    merged(office, first, second)
    with office.store.read() as session:
        query = text("SELECT state, reason FROM client_case WHERE client_id = :id")
        (state, reason) = session.execute(query, {"id": _key(office, second.id)}).one()
    assert (state, reason) == ("ended", "duplicate_merged")
    merging.undo(office.store, office.actor, first.id, second.id)
    back = clients.open_client(office.store, office.actor, second.id)
    assert back.case.state is CaseState.ACTIVE
    assert len(back.case.periods) == 1


def _key(office: Office, client_id) -> Any:
    return client_id if office.store.kind == "postgres" else client_id.bytes


def test_fields_are_chosen_and_lists_united(office: Office) -> None:
    first = office.client("T14a", goal="Putkimies", contacts=(Contact("phone", "1"),))
    second = office.client("T14b", goal="Kokki", contacts=(Contact("phone", "2"),))
    made = merged(office, first, second, goal=Side.ABSORBED, family_name=Side.ABSORBED)
    assert (made.form.goal, made.form.family_name) == ("Kokki", "Hossaini")
    assert made.form.hetu == first.form.hetu
    assert [one.value for one in made.form.contacts] == ["1", "2"]
    back = merging.undo(office.store, office.actor, first.id, second.id)
    assert back.form == first.form


def test_the_code_of_the_absorbed_record_moves_and_moves_back(office: Office) -> None:
    first, second = office.client("T14b"), office.client("T14a")
    made = merged(office, first, second)
    assert made.form.hetu == "010198-921E"
    with pytest.raises(InvalidInputError, match=r"client\.hetu_in_use"):
        office.client("T07", hetu="010198-921E")
    merging.undo(office.store, office.actor, first.id, second.id)
    assert clients.open_client(office.store, office.actor, first.id).form.hetu == ""
    assert clients.open_client(office.store, office.actor, second.id).form.hetu == "010198-921E"


@pytest.mark.parametrize("protected", ["survivor", "absorbed"])
def test_turvakielto_of_either_hides_the_person(office: Office, protected: str) -> None:
    shield: dict[str, Any] = {"protection": Protection("dvv", date(2026, 1, 1))}
    phone: dict[str, Any] = {"contacts": (Contact("phone", "040 999 8888"),), "municipality": "286"}
    first = office.client("T14a", **(shield if protected == "survivor" else {}))
    second = office.client("T14b", **phone, **(shield if protected == "absorbed" else {}))
    made = merged(office, first, second)
    assert made.protected
    (row,) = caseload.caseload(office.store, office.actor, CaseloadFilter())
    assert (row.protected, row.municipality) == (True, "")
    other = office.colleague()
    assert search.search(office.store, other, "0409998888") == ()
    with office.store.read() as session:
        assert session.execute(text("SELECT DISTINCT municipality FROM caseload")).all() == [("",)]
    merging.undo(office.store, office.actor, first.id, second.id)
    after = {
        row.name: row.protected
        for row in caseload.caseload(office.store, office.actor, CaseloadFilter())
    }
    assert after == {
        "Husseini, Mohammad": protected == "survivor",
        "Hossaini, Muhammed": protected == "absorbed",
    }


def test_both_histories_are_one_view_with_their_origin(office: Office) -> None:
    first, second = pair(office)
    office.note(first, "Kävi alkuhaastattelussa")
    office.note(second, "Tuli infotilaisuuteen")
    merged(office, first, second)
    office.note(first, "Yhdistämisen jälkeen")
    shown = notes.for_client(office.store, office.actor, first.id)
    assert {(one.form.text, one.form.client_id == first.id) for one in shown} == {
        ("Kävi alkuhaastattelussa", True),
        ("Tuli infotilaisuuteen", False),
        ("Yhdistämisen jälkeen", True),
    }
    assert notes.count(office.store, office.actor, first.id) == 3
    assert [hit.client_id for hit in search.search(office.store, office.actor, "infotilaisuuteen")]
    (hit,) = search.search(office.store, office.actor, "infotilaisuuteen")
    assert hit.client_id == first.id
    (standing,) = merging.merged_of(office.store, office.actor, first.id)
    assert (standing.client_id, standing.number) == (second.id, second.number)
    assert standing.holding.notes == 1
    log = audit.entries_for_client(office.store, office.actor, first.id)
    assert {entry.target_id for entry in log} == {first.id, second.id}
    merging.undo(office.store, office.actor, first.id, second.id)
    mine = notes.for_client(office.store, office.actor, first.id)
    assert {one.form.text for one in mine} == {"Kävi alkuhaastattelussa", "Yhdistämisen jälkeen"}
    assert merging.merged_of(office.store, office.actor, first.id) == ()


def test_one_person_is_counted_once(office: Office) -> None:
    first, second = pair(office)
    store, actor = office.store, office.actor
    form = ProjectForm("Ohjaus", "amif_2021", date(2025, 1, 1), date(2027, 12, 31))
    project = projects.create(store, actor, form)
    for client, day in ((first, date(2026, 1, 10)), (second, date(2026, 2, 10))):
        projects.join(store, actor, ParticipationForm(client.id, project.id, day))
    period = Period(date(2026, 1, 1), date(2026, 6, 30))

    def counted() -> set[int]:
        found = monitoring.evaluation(store, actor, project.id, period)
        people = {fact.client_id for fact in found.facts}
        assert len(found.facts) == 2
        return {len(people), max(len(result.persons) for result in found.results)}

    assert counted() == {2}
    merged(office, first, second)
    assert counted() == {1}
    assert len(projects.participations(store, actor, project.id)) == 2
    with pytest.raises(InvalidInputError, match=r"participation\.overlaps"):
        projects.join(store, actor, ParticipationForm(first.id, project.id, date(2026, 3, 1)))
    merging.undo(store, actor, first.id, second.id)
    assert counted() == {2}


def test_what_came_after_the_merge_stays_with_the_survivor(office: Office) -> None:
    first, second = office.client("T14b"), office.client("T14a")
    made = merged(office, first, second, given_names=Side.ABSORBED)
    later = dataclasses.replace(
        made.form,
        goal="Hitsaaja",
        contacts=(*made.form.contacts, Contact("email", "m@posti.example")),
        names=(*made.form.names, NameVariant("variant", "Mohamed Hoseini")),
        hetu_change_reason="error",
    )
    clients.update(office.store, office.actor, first.id, made.version, later)
    back = merging.undo(office.store, office.actor, first.id, second.id)
    assert back.form.goal == "Hitsaaja"
    assert back.form.given_names == "Muhammed"
    assert [one.value for one in back.form.contacts] == ["m@posti.example"]
    assert [one.value for one in back.form.names] == ["Mohamed Hoseini"]
    assert back.form.hetu == ""


def test_a_merge_is_refused_with_its_reason(office: Office) -> None:
    store, actor = office.store, office.actor
    first, second = pair(office)
    third = office.client("T01")
    with pytest.raises(InvalidInputError, match=r"merge\.itself"):
        merging.preview(store, actor, first.id, first.id)
    distinct.declare(store, actor, first.id, second.id)
    with pytest.raises(StaleRecordError, match=r"merge\.said_distinct"):
        merging.preview(store, actor, first.id, second.id)
    distinct.take_back(store, actor, first.id, second.id)
    seen = merging.preview(store, actor, first.id, second.id)
    clients.update(store, actor, second.id, second.version, second.form)
    with pytest.raises(StaleRecordError, match=r"store\.stale"):
        merging.merge(store, actor, seen, {})
    merged(office, first, second)
    with pytest.raises(StaleRecordError, match=r"merge\.already"):
        merging.preview(store, actor, third.id, second.id)
    with pytest.raises(StaleRecordError, match=r"merge\.has_absorbed"):
        merging.preview(store, actor, third.id, first.id)
    with pytest.raises(NotFoundError, match=r"merge\.not_found"):
        merging.undo(store, actor, third.id, second.id)
    theirs = office.client("T07", office.elsewhere())
    with pytest.raises(NotFoundError, match=r"client\.not_found"):
        merging.preview(store, actor, third.id, theirs.id)


def test_another_office_or_role_neither_merges_nor_undoes(office: Office) -> None:
    first, second = pair(office)
    merged(office, first, second)
    with pytest.raises(NotFoundError, match=r"client\.not_found"):
        merging.undo(office.store, office.elsewhere(), first.id, second.id)


def test_a_likely_duplicate_of_the_absorbed_one_leads_to_the_survivor(office: Office) -> None:
    first, second = office.client("T14b"), office.client("T14a")
    merged(office, first, second)
    typed = dataclasses.replace(people()["T14a"], hetu="", other_identifiers=())
    (found,) = duplicates.find(office.store, office.actor, typed)
    assert found.client_id == first.id


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(one=forms(), other=forms(), data=st.data())
def test_merge_and_undo_leave_the_store_as_it_was(
    office: Office, one, other, data: st.DataObject
) -> None:
    first, second = office.client(one), office.client(other)
    office.note(first, "Ennen")
    office.note(second, "Myös ennen")
    before = rows(office.store)
    seen = merging.preview(office.store, office.actor, first.id, second.id)
    chosen = {pair.name: data.draw(st.sampled_from(Side)) for pair in seen.pairs}
    merging.merge(office.store, office.actor, seen, chosen)
    assert rows(office.store) != before
    merging.undo(office.store, office.actor, first.id, second.id)
    assert rows(office.store) == before
