"""Whom a row may be is found by the name intelligence, and what was decided is remembered."""

import dataclasses
from datetime import date

import pytest

from db import clients, distinct, duplicates, imports, undo
from tekoto import import_plan, sheet_rows
from tekoto.client import ClientForm, Identifier
from tekoto.dates import PartialDate
from tekoto.duplicate import FactCode
from tekoto.errors import CancelledError
from tekoto.import_plan import Decision
from tests.db.import_sheets import ALL, decide, forms, outcomes, planned, run, taken
from tests.db.people_office import Office
from tests.fixtures.people import people

BORN = ("Sukunimi", "Etunimi", "Syntymäaika", "Puhelin")
ALI = ClientForm(
    family_name="Hussein", given_names="Ali", birth=PartialDate(date(1990, 5, 3)), hetu=""
)


def test_another_romanisation_is_asked_about_with_its_reasons(office: Office) -> None:
    known = office.client(ALI)
    sheet, mapping = taken(BORN, ("Xuseen", "Cali", "3.5.1990", "040 5"))
    (row,) = planned(office, sheet, mapping)
    assert (outcomes((row,)), len(row.matches)) == (["asked"], 1)
    match = row.matches[0]
    assert (match.client_id, match.certain) == (known.id, False)
    assert match.resemblance is not None
    assert {fact.code for fact in match.resemblance.facts} == {
        FactCode.NAME_SOUND,
        FactCode.BIRTH_SAME,
    }
    run(office, (import_plan.decided(row, mapping, Decision.SAME),))
    ((name, form),) = forms(office).items()
    assert (name, form.contacts[0].value) == ("Xuseen|Cali", "040 5")
    again = planned(office, sheet, mapping)
    assert (outcomes(again), again[0].remembered) == (["same"], True)


def test_another_romanisation_of_a_row_above_is_asked_about(office: Office) -> None:
    sheet, mapping = taken(
        BORN, ("Hussein", "Ali", "3.5.1990", None), ("Xuseen", "Cali", "3.5.1990", "040 5")
    )
    first, second = planned(office, sheet, mapping)
    assert outcomes((first, second)) == ["new", "asked"]
    assert [match.row for match in second.matches] == [1]
    two = import_plan.decided(second, mapping, Decision.NEW)
    run(office, (first, two))
    one, other = clients.caseload(office.store, office.actor, ALL)
    (pair,) = distinct.pairs_of(office.store, office.actor, one.id)
    assert pair.client_id == other.id


def test_a_row_completes_the_client_whom_a_row_above_was_taken_for(office: Office) -> None:
    known = office.client(ALI)
    sheet, mapping = taken(
        (*BORN, "Hetu"),
        ("Hussein", "Ali", "3.5.1990", None, "030590-9018"),
        ("Hussein", "Ali", "3.5.1990", "040 5", "030590-9018"),
    )
    first, second = planned(office, sheet, mapping)
    assert outcomes((first, second)) == ["asked", "completed"]
    run(office, (import_plan.decided(first, mapping, Decision.SAME), second))
    (line,) = clients.caseload(office.store, office.actor, ALL)
    form = clients.open_client(office.store, office.actor, line.id).form
    assert (line.id, form.hetu) == (known.id, "030590-9018")
    assert form.contacts[0].value == "040 5"


def test_another_person_is_remembered_for_her_page_and_the_next_import(office: Office) -> None:
    known = office.client(ALI)
    sheet, mapping = taken((*BORN, "Hetu"), ("Xuseen", "Cali", "3.5.1990", None, "030590-9018"))
    act = run(office, decide(sheet, planned(office, sheet, mapping), Decision.NEW))
    (pair,) = distinct.pairs_of(office.store, office.actor, known.id)
    assert duplicates.find(office.store, office.actor, ALI, known.id) == ()
    # Another spelling of the row: its key is not that of the decision, but its client is sure.
    other = taken((*BORN, "Hetu"), ("Husein", "Cali", "3.5.1990", None, "030590-9018"))
    (row,) = planned(office, *other)
    assert [match.client_id for match in row.matches] == [pair.client_id]
    assert outcomes((row,)) == ["changed"]
    distinct.take_back(office.store, office.actor, known.id, pair.client_id)
    (row,) = planned(office, *other)
    assert [match.client_id for match in row.matches] == [pair.client_id, known.id]
    assert outcomes((row,)) == ["asked"]
    assert undo.take_back(office.store, office.actor, act.id).done
    assert list(forms(office).values()) == [ALI]


def test_the_decision_is_about_the_one_it_was_made_for(office: Office) -> None:
    first, second = office.client(ALI), office.client(ALI, given_names="Cali")
    sheet, mapping = taken(BORN, ("Hussein", "Ali", "3.5.1990", "040 5"))
    (row,) = planned(office, sheet, mapping)
    assert {match.client_id for match in row.matches} == {first.id, second.id}
    turned = dataclasses.replace(row, matches=row.matches[::-1])
    run(office, (import_plan.decided(turned, mapping, Decision.SAME),))
    (again,) = planned(office, sheet, mapping)
    assert again.match is not None
    assert again.match.client_id == turned.matches[0].client_id
    assert outcomes((again,)) == ["same"]


def test_of_another_office_only_the_office_is_told(office: Office) -> None:
    elsewhere = office.elsewhere()
    office.client(ALI, elsewhere)
    office.client("T04", elsewhere, hetu="")
    hidden = people()["T04"]
    assert hidden.birth is not None
    sheet, mapping = taken(
        BORN,
        ("Xuseen", "Cali", "3.5.1990", None),
        (hidden.family_name, hidden.given_names, hidden.birth.value, None),
    )
    asked, unknown = planned(office, sheet, mapping)
    assert outcomes((asked, unknown)) == ["asked", "new"]
    assert unknown.matches == ()
    (match,) = asked.matches
    assert (match.elsewhere, match.name, match.birth) == ("Toinen toimisto", "", "")
    assert match.form == ClientForm()
    assert match.resemblance is not None
    assert match.resemblance.facts == ()
    assert import_plan.decided(asked, mapping, Decision.SAME).decision is Decision.ASK
    run(office, decide(sheet, (asked, unknown), Decision.NEW))
    assert clients.caseload_count(office.store, office.actor, ALL) == 2


def test_the_case_number_of_a_family_does_not_decide(office: Office) -> None:
    code = Identifier("unhcr", "123-12C34567")
    office.client(ALI, other_identifiers=(code,))
    head = ("Sukunimi", "Etunimi", "UNHCR-numero")
    (row,) = planned(office, *taken(head, ("Hussein", "Fadumo", "123-12C34567")))
    assert outcomes((row,)) == ["asked"]


def test_a_comparison_tells_how_far_it_is_and_stops(office: Office) -> None:
    office.client(ALI)
    sheet, mapping = taken(BORN, ("Xuseen", "Cali", "3.5.1990", None))
    rows = sheet_rows.read_rows(sheet, mapping).rows
    told: list[tuple[int, int]] = []

    class Watch:
        stop_at = 101

        def report(self, done: int, total: int) -> None:
            told.append((done, total))

        def check_cancelled(self) -> None:
            if told and told[-1][0] >= self.stop_at:
                raise CancelledError("work.cancelled")

    imports.plan(office.store, office.actor, rows, mapping, Watch())
    assert told == sorted(told)
    assert {total for _, total in told} == {100}
    assert any(20 < done < 80 for done, _ in told)
    told.clear()
    Watch.stop_at = 20
    with pytest.raises(CancelledError):
        imports.plan(office.store, office.actor, rows, mapping, Watch())
