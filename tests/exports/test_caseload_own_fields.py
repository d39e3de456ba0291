"""The office's own fields go out with the caseload, come back, and are taken in from any sheet."""

from pathlib import Path
from uuid import UUID

import openpyxl
import pytest

from db import clients, custom_columns, custom_fields, imports, search, undo
from exports import sheet_child, sheet_reader
from exports.caseload_export import export_caseload
from tekoto import import_order, import_plan, sheet_fields, sheet_heading, sheet_rows
from tekoto.access import Role
from tekoto.client import CaseloadFilter
from tekoto.custom_field import CustomField, CustomFieldForm, FieldType
from tekoto.errors import NotFoundError
from tekoto.import_plan import Decision, PlannedRow
from tekoto.sheet import Sheet
from tekoto.sheet_heading import SheetMapping
from tests.db.conftest import sqlcipher_store, sqlcipher_template
from tests.db.people_office import Office, open_office

__all__ = ["sqlcipher_store", "sqlcipher_template"]

ALL = CaseloadFilter(states=())
TYPED = {
    "Kansio": (FieldType.TEXT, "=Vihreä  kansio"),
    "Matka km": (FieldType.NUMBER, "12,5"),
    "Äidinkieli": (FieldType.DATE, "1.3.2026"),
    "Bussikortti": (FieldType.YES_NO, "refused"),
    "Linja": (FieldType.CHOICE, "Ei tietoa"),
    "Pitkä luku": (FieldType.NUMBER, "123456789012345"),
}


@pytest.fixture
def office(sqlcipher_store):
    return open_office(sqlcipher_store)


def define(office: Office) -> dict[str, CustomField]:
    return {
        name: custom_fields.define(
            office.store,
            office.actor,
            CustomFieldForm(
                name,
                kind,
                f"{name} sv",
                choices=("Ei tietoa", "Linja 1") if kind is FieldType.CHOICE else (),
            ),
        )
        for name, (kind, _typed) in TYPED.items()
    }


def put(office: Office, client_id: UUID, fields: dict[str, CustomField], **typed: str) -> None:
    for name, text in typed.items():
        custom_fields.put(office.store, office.actor, client_id, fields[name].id, text)


def held(office: Office, client_id: UUID) -> dict[str, str]:
    with office.store.read() as session:
        values = custom_fields.values_of(session, office.actor, client_id)
    return {one.field.form.name_fi: one.value for one in values if one.value}


def cells(target: Path) -> list[list[object]]:
    (sheet,) = openpyxl.load_workbook(target).worksheets
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def export(office: Office, target: Path, language: str = "fi") -> list[str]:
    lines = clients.caseload(office.store, office.actor, ALL)
    ids = [line.id for line in lines]
    export_caseload(office.store, office.actor, ids, target, purpose="Työlista", language=language)
    return [str(value) for value in cells(target)[0]]


def planned(office: Office, sheet: Sheet) -> tuple[tuple[PlannedRow, ...], SheetMapping]:
    own = custom_columns.sheet_columns(office.store, office.actor)
    top, height, titles = sheet_heading.find_headings(sheet)
    bare = SheetMapping(0, top, height, (), own=own)
    mapping = sheet_heading.propose_columns(sheet, bare, titles, {"vanha": "own:" + "0" * 32})
    rows = sheet_rows.read_rows(sheet, mapping)
    return imports.plan(office.store, office.actor, rows.rows, mapping), mapping


def read(target: Path) -> Sheet:
    return sheet_reader._sheet(sheet_child.read(target.read_bytes())["sheets"][0])


def run(office: Office, rows: tuple[PlannedRow, ...]):
    order = import_order.order(rows, imports.row_keys(office.store, [one.row for one in rows]))
    return imports.run(office.store, office.actor, order, "", {})


def edit(target: Path, **changes: object) -> None:
    book = openpyxl.load_workbook(target)
    (sheet,) = book.worksheets
    heads = [str(cell.value) for cell in next(sheet.iter_rows())]
    for title, value in changes.items():
        sheet.cell(2, heads.index(title.replace("_", " ")) + 1).value = value  # type: ignore[assignment]
    book.save(target)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_own_fields_go_out_and_come_back_unchanged(office, tmp_path, language):
    made, fields = office.client("T01"), define(office)
    put(office, made.id, fields, **{name: typed for name, (_kind, typed) in TYPED.items()})
    protected = office.client("T04")
    put(office, protected.id, fields, Kansio="Salainen kansio")
    titles = export(office, tmp_path / "a.xlsx", language)
    # What the program's own columns are called already gets a number; the code stays the last.
    assert ("Äidinkieli (2)" in titles) == (language != "sv")
    assert titles[-1] == sheet_fields.label("technical", language)
    assert "Salainen" not in str(cells(tmp_path / "a.xlsx"))
    rows, mapping = planned(office, read(tmp_path / "a.xlsx"))
    assert {one.column for one in fields.values()} <= set(mapping.columns)
    assert [(r.errors, r.changes, import_plan.outcome_of(r)) for r in rows] == [((), (), "same")]


def test_only_the_edited_cells_change_and_the_act_is_taken_back(office, tmp_path):
    made, fields = office.client("T01"), define(office)
    put(office, made.id, fields, **{name: typed for name, (_kind, typed) in TYPED.items()})
    before = held(office, made.id)
    target = tmp_path / "a.xlsx"
    export(office, target)
    edit(target, Kansio=None, Matka_km=13, Bussikortti="kyllä", Linja="Ei halunnut vastata")
    put(office, made.id, fields, Äidinkieli="2.3.2026")
    rows, _mapping = planned(office, read(target))
    assert [import_plan.outcome_of(row) for row in rows] == ["changed"]
    act = run(office, rows)
    expected = before | {"Matka km": "13", "Bussikortti": "yes", "Linja": "refused"}
    expected |= {"Äidinkieli": "2026-03-02"}
    del expected["Kansio"]
    assert held(office, made.id) == expected
    assert search.search(office.store, office.actor, "vihrea") == ()
    undo.take_back(office.store, office.actor, act.id)
    assert held(office, made.id) == before | {"Äidinkieli": "2026-03-02"}


def test_what_was_changed_in_both_is_asked(office, tmp_path):
    made, fields = office.client("T01"), define(office)
    put(office, made.id, fields, Kansio="A", Linja="Linja 1")
    target = tmp_path / "a.xlsx"
    export(office, target)
    put(office, made.id, fields, Kansio="B", Linja="")
    edit(target, Kansio="C")
    (row,), mapping = planned(office, read(target))
    assert row.decision is Decision.ASK
    assert [(c.code, c.before, c.after, c.conflict) for c in row.changes] == [
        (fields["Kansio"].column, "B", "C", True)
    ]
    run(office, (import_plan.decided(row, mapping, Decision.KEEP),))
    assert held(office, made.id) == {"Kansio": "B"}
    run(office, (import_plan.decided(row, mapping, Decision.SAME),))
    assert held(office, made.id) == {"Kansio": "C"}


def test_any_sheet_fills_own_fields_of_new_and_known_clients(office):
    known, fields = office.client("T01"), define(office)
    put(office, known.id, fields, Kansio="vanha", Linja="Linja 1")
    head = ("Sukunimi", "Etunimet", "Hetu", "Kansio", "Matka km", "Bussikortti", "Vanha")
    form = known.form
    sheet = Sheet(
        "Taulu",
        False,
        (
            head,
            (form.family_name, form.given_names, form.hetu, "uusi", None, "x", "muistiin"),
            ("Uusinen", "Aino", None, "sininen", 7.5, "ei tietoa", None),
            ("Väärä", "Arvo", None, None, "paljon", "ehkä", None),
        ),
    )
    rows, _mapping = planned(office, sheet)
    assert [import_plan.outcome_of(row) for row in rows] == ["changed", "new", "wrong"]
    assert [error.column for error in rows[2].errors] == [4, 5]
    act = run(office, rows)
    assert held(office, known.id) == {"Kansio": "uusi", "Linja": "Linja 1", "Bussikortti": "yes"}
    (hit,) = search.search(office.store, office.actor, "sininen")
    assert held(office, hit.client_id) == {
        "Kansio": "sininen",
        "Matka km": "7.5",
        "Bussikortti": "unknown",
    }
    undo.take_back(office.store, office.actor, act.id)
    assert held(office, known.id) == {"Kansio": "vanha", "Linja": "Linja 1"}
    assert search.search(office.store, office.actor, "sininen") == ()


def test_rows_of_one_new_person_complete_each_other(office):
    define(office)
    head = ("Sukunimi", "Etunimet", "Hetu", "Kansio", "Matka km")
    code = "030590-9018"
    sheet = Sheet(
        "Taulu",
        False,
        (
            head,
            ("Uusinen", "Aino", code, "sininen", None),
            ("Uusinen", "Aino", code, "punainen", 3),
            ("Uusinen", "Aino", code, "sininen", None),
        ),
    )
    rows, _mapping = planned(office, sheet)
    assert [import_plan.outcome_of(row) for row in rows] == ["new", "completed", "same"]
    run(office, rows)
    (line,) = clients.caseload(office.store, office.actor, ALL)
    assert held(office, line.id) == {"Kansio": "sininen", "Matka km": "3"}


def test_a_field_that_is_used_no_more_is_taken_in_by_nobody(office):
    fields = define(office)
    sheet = Sheet("Taulu", False, (("Sukunimi", "Kansio"), ("Uusinen", "sininen")))
    rows, _mapping = planned(office, sheet)
    ended = fields["Kansio"]
    custom_fields.end(office.store, office.actor, ended.id, ended.version)
    with pytest.raises(NotFoundError, match=r"^custom_field\.not_found$"):
        run(office, rows)
    assert clients.caseload(office.store, office.actor, ALL) == ()


def test_who_does_no_casework_gets_no_own_fields(office, tmp_path):
    made, fields = office.client("T01"), define(office)
    put(office, made.id, fields, Kansio="Vihreä kansio")
    project = office.colleague(Role.PROJECT_EXPERT)
    export_caseload(
        office.store, project, [made.id], tmp_path / "a.xlsx", purpose="Seuranta", language="fi"
    )
    told = str(cells(tmp_path / "a.xlsx"))
    assert "Kansio" not in told
    assert "Vihreä kansio" not in told
