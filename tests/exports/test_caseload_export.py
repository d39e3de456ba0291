"""The caseload goes out to Excel and comes back: nothing changes but what was changed there."""

import dataclasses
import zipfile
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from db import clients, imports
from db.tables.system import AuditRecord
from exports import sheet_child, sheet_reader
from exports.caseload_export import export_caseload
from tekoto import (
    caseload_columns,
    import_order,
    import_plan,
    sheet_fields,
    sheet_heading,
    sheet_rows,
)
from tekoto.access import Role
from tekoto.client import CaseloadFilter, ClientForm, Contact, NameVariant
from tekoto.errors import CancelledError, InvalidInputError, StoreError
from tekoto.import_plan import Decision
from tests.db.conftest import sqlcipher_store, sqlcipher_template
from tests.db.people_office import open_office
from tests.fixtures.people import people

__all__ = ["sqlcipher_store", "sqlcipher_template"]

ALL = CaseloadFilter(states=())
PROTECTED = ("T04", "T13")
TRICKY = ClientForm(
    family_name="=Möttönen",
    given_names="+Åke  @ -1",
    call_name="'Åke'",
    names=(NameVariant("variant", "#REF!"), NameVariant("variant", "Ake; toinen")),
    contacts=(
        Contact("phone", "040 1; vain iltaisin", may_leave_message=True),
        Contact("phone", "0501234567", preferred=True),
        Contact("address", "Katu 1\nKouvola\u00a045100 _x0041_"),
    ),
    goal='=HYPERLINK("x")\n\u202eKokiksi\u200b  ehkä 22.11.2026',
)


@pytest.fixture
def office(sqlcipher_store):
    return open_office(sqlcipher_store)


def fill(office):
    for form in people().values():
        clients.create(office.store, office.actor, form)
    clients.create(office.store, office.actor, TRICKY)


def export(office, target, *, language="fi", actor=None):
    lines = clients.caseload(office.store, office.actor, ALL, limit=5_000)
    return export_caseload(
        office.store,
        actor or office.actor,
        [line.id for line in lines],
        target,
        purpose="Oma työlista",
        language=language,
    )


def planned(office, target):
    """Read as the program does, but with the child's code in this process, for speed."""
    answer = sheet_child.read(target.read_bytes())
    sheet = sheet_reader._sheet(answer["sheets"][0])
    mapping = sheet_heading.propose([sheet])
    rows = sheet_rows.read_rows(sheet, mapping)
    return imports.plan(office.store, office.actor, rows.rows, mapping)


def run(office, rows):
    order = import_order.order(rows, imports.row_keys(office.store, [one.row for one in rows]))
    return imports.run(office.store, office.actor, order, "", {})


def forms(office):
    lines = clients.caseload(office.store, office.actor, ALL, limit=5_000)
    return {
        line.id: clients.open_client(office.store, office.actor, line.id).form for line in lines
    }


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_what_comes_back_unchanged_changes_nothing(office, tmp_path, language):
    fill(office)
    found = export(office, tmp_path / "a.xlsx", language=language)
    assert found.left_out == len(PROTECTED)
    rows = planned(office, tmp_path / "a.xlsx")
    assert len(rows) == len(people()) + 1 - len(PROTECTED)
    for row in rows:
        assert (row.errors, row.changes, import_plan.outcome_of(row)) == ((), (), "same")
        assert import_plan.ignored(row) == ()


DAY = st.dates(date(2020, 1, 1), date(2025, 12, 31))
NEW_VALUES = {
    "given_names": st.sampled_from(["Uusi", "Uusi Toinen", "=1+1"]),
    "call_name": st.sampled_from(["Kutsu", None]),
    "mother_tongue": st.sampled_from(["somali", "Dari", "ukraina"]),
    "interpreter_needed": st.sampled_from(["kyllä", "ei"]),
    "nationalities": st.sampled_from(["Syyria", "Irak; Iran", None]),
    "arrived_on": DAY,
    "permit_to": st.dates(date(2030, 1, 1), date(2035, 1, 1)),
    "municipality": st.sampled_from(["Kouvola", "Esbo", "091"]),
    "phone": st.sampled_from(["040 999", "040 1; 050 2", None]),
    "goal": st.sampled_from(["Kokiksi", "kaksi\nriviä", None]),
    "literacy": st.sampled_from(["Luku- ja kirjoitustaitoinen", "sekundaari"]),
}


@settings(
    max_examples=8,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_exactly_the_edited_cells_are_changed(office, tmp_path, data):
    if not clients.caseload_count(office.store, office.actor, ALL):
        fill(office)
    target = tmp_path / "b.xlsx"
    found = export(office, target)
    before = forms(office)
    book = openpyxl.load_workbook(target)
    sheet = book.worksheets[0]
    places = st.tuples(st.integers(2, len(found.rows) + 1), st.sampled_from(sorted(NEW_VALUES)))
    edits = {}
    for row, code in data.draw(st.lists(places, unique=True, max_size=6)):
        value = data.draw(NEW_VALUES[code])
        cell = sheet.cell(row, found.columns.index(code) + 1)
        if cell.value != value:
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
            edits[row, code] = value
    book.save(target)
    rows = planned(office, target)
    wanted = set()
    for planned_row in rows:
        assert planned_row.errors == ()
        for change in planned_row.changes:
            wanted.add((planned_row.row.number + 1, change.code))
    # A cell that got the same value in other words is no change.
    assert wanted <= set(edits)
    if wanted:
        run(office, rows)
    after = forms(office)
    for planned_row in rows:
        client_id = planned_row.match.client_id
        for code, known in sheet_fields.fields().items():
            if known.part != sheet_fields.FORM:
                continue
            old, new = known.get(before[client_id]), known.get(after[client_id])
            if (planned_row.row.number + 1, code) in wanted:
                assert (new or None) == (planned_row.row.values[code] or None)
            elif code != "municipality_since" or "municipality" not in {
                change.code for change in planned_row.changes
            }:
                # The day of the old place is not that of the new one.
                assert new == old, code
    assert set(before) == set(after)
    target.unlink()


def test_nothing_of_the_protected_is_in_the_file(office, tmp_path):
    fill(office)
    export(office, tmp_path / "c.xlsx")
    with zipfile.ZipFile(tmp_path / "c.xlsx") as archive:
        everything = "".join(archive.read(name).decode("utf-8") for name in archive.namelist())
    for name in PROTECTED:
        form = people()[name]
        for secret in (form.hetu, form.family_name, *(one.value for one in form.contacts)):
            assert not secret or secret not in everything
    assert "T02-1234567" in everything
    assert "<f>" not in everything


def test_a_removed_row_deletes_nothing_and_an_added_one_is_a_new_client(office, tmp_path):
    fill(office)
    target = tmp_path / "d.xlsx"
    found = export(office, target)
    before = forms(office)
    book = openpyxl.load_workbook(target)
    sheet = book.worksheets[0]
    sheet.delete_rows(3, 4)
    last = sheet.max_row + 1
    for code, value in (("family_name", "Uusi"), ("given_names", "Uuno"), ("phone", 401234567)):
        sheet.cell(last, found.columns.index(code) + 1).value = value
    book.save(target)
    run(office, planned(office, target))
    after = forms(office)
    assert {key: after[key] for key in before} == before
    (new,) = set(after) - set(before)
    assert after[new].contacts[0].value == "0401234567"


def test_what_was_changed_in_tekoto_meanwhile_is_decided_by_a_person(office, tmp_path):
    fill(office)
    target = tmp_path / "e.xlsx"
    found = export(office, target)
    book = openpyxl.load_workbook(target)
    sheet = book.worksheets[0]
    sheet.cell(2, found.columns.index("goal") + 1).value = "Leipuriksi"
    sheet.cell(2, found.columns.index("number") + 1).value = "muutettu"
    book.save(target)
    (row,) = [one for one in planned(office, target) if one.changes]
    assert import_plan.ignored(row) == ("number",)
    match = row.match
    theirs = dataclasses.replace(match.form, goal="Kokiksi")
    clients.update(office.store, office.actor, match.client_id, match.version, theirs)
    (again,) = [one for one in planned(office, target) if one.changes]
    assert again.decision is Decision.ASK
    assert [(c.code, c.before, c.after, c.conflict) for c in again.changes] == [
        ("goal", "Kokiksi", "Leipuriksi", True)
    ]


def test_who_takes_it_out_says_why_and_the_log_tells(office, tmp_path):
    fill(office)
    target = tmp_path / "f.xlsx"
    with pytest.raises(InvalidInputError, match=r"caseload\.purpose_missing"):
        export_caseload(office.store, office.actor, [], target, purpose=" ", language="fi")
    assert not target.exists()
    found = export(office, target)
    with office.store.read() as session:
        entry = session.scalars(
            select(AuditRecord).where(AuditRecord.section == "caseload_file")
        ).one()
    assert (entry.action, entry.count, entry.purpose) == (
        "export",
        len(found.rows),
        "Oma työlista",
    )


def test_a_role_gets_its_columns_alone(office, tmp_path):
    fill(office)
    expert = office.colleague(Role.PROJECT_EXPERT)
    found = export(office, tmp_path / "g.xlsx", actor=expert)
    assert found.columns == caseload_columns.columns(Role.PROJECT_EXPERT)
    assert not {"hetu", "phone", "goal", "technical", "address"} & set(found.columns)
    titles = [cell.value for cell in openpyxl.load_workbook(tmp_path / "g.xlsx").worksheets[0][1]]
    assert titles == [sheet_fields.label(code, "fi") for code in found.columns]
    for role in (Role.ADMINISTRATOR, Role.AUDITOR):
        with pytest.raises(StoreError, match=r"permission\.denied"):
            export(office, tmp_path / "h.xlsx", actor=office.colleague(role))


def test_it_is_a_table_with_a_frozen_heading_and_real_dates(office, tmp_path):
    fill(office)
    found = export(office, tmp_path / "i.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "i.xlsx").worksheets[0]
    assert sheet.freeze_panes == "C2"
    assert list(sheet.tables) == ["Tekoto"]
    # Whoever prints it prints that it is secret, on every page.
    assert sheet.oddHeader is not None
    assert sheet.oddHeader.center.text == "SALASSA PIDETTÄVÄ JulkL (621/1999) 24 § 1 mom. 25 k"
    assert sheet.print_title_rows == "$1:$1"
    arrived = found.columns.index("arrived_on") + 1
    days = [sheet.cell(row, arrived) for row in range(2, sheet.max_row + 1)]
    shown = [cell for cell in days if cell.value is not None]
    assert all(cell.is_date and cell.number_format == "d.m.yyyy" for cell in shown)
    found_days = [cell.value for cell in shown if isinstance(cell.value, datetime)]
    assert {day.date() for day in found_days} == {
        row["arrived_on"] for row in found.rows if row["arrived_on"]
    }


def test_nothing_stays_behind_when_it_is_cancelled(office, tmp_path):
    fill(office)

    class Cancelled:
        def report(self, done, total): ...

        def check_cancelled(self):
            raise CancelledError("work.cancelled")

    lines = clients.caseload(office.store, office.actor, ALL)
    with pytest.raises(CancelledError):
        export_caseload(
            office.store,
            office.actor,
            [line.id for line in lines],
            tmp_path / "j.xlsx",
            purpose="x",
            language="fi",
            progress=Cancelled(),
        )
    assert list(tmp_path.glob("*.xlsx")) == []
    assert list(tmp_path.glob(".tekoto*")) == []
