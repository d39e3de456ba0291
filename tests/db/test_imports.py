"""A sheet becomes a caseload: looked at, decided by a person, done whole, taken back whole."""

import dataclasses
from datetime import date

import pytest
from sqlalchemy import event, select

from db import audit, clients, import_rows, imports, notes, undo
from db.tables.system import AuditRecord
from tekoto import import_plan, sheet_code, sheet_fields, sheet_heading
from tekoto.access import Role
from tekoto.client import ClientForm
from tekoto.errors import CancelledError, StaleRecordError, StoreError
from tekoto.import_plan import Decision, PlannedRow
from tekoto.invented_hetu import HetuMaker
from tekoto.invented_sheet import messy_sheet
from tekoto.sheet import Sheet, tidy
from tekoto.sheet_code import RowCode
from tekoto.sheet_heading import SheetMapping
from tests.db.import_sheets import ALL, decide, forms, outcomes, planned, run, taken
from tests.db.people_office import Office

TODAY = date(2026, 11, 25)


def test_a_messy_sheet_gives_the_right_caseload(office: Office) -> None:
    messy = messy_sheet(120, 7, today=TODAY)
    cells = (
        tuple(tidy(cell) or None if isinstance(cell, str) else cell for cell in row)
        for row in messy.rows
    )
    sheet = Sheet("Asiakkaat", False, tuple(cells), tuple(messy.merged))
    rows = planned(office, *_proposed(sheet))
    wrong = {one.row.number for one in rows if one.errors}
    assert wrong == set(messy.wrong)
    assert {one.row.number for one in rows if one.match} >= set(messy.repeated)
    assert outcomes(rows).count("asked") <= 3
    run(office, decide(sheet, rows, Decision.NEW))
    found = forms(office)
    expected = {f"{f.family_name}|{f.given_names}": f for f in messy.people.values()}
    assert len(found) == len(expected)
    for name, form in expected.items():
        for code, field in sheet_fields.fields().items():
            if field.part == sheet_fields.FORM and code not in ("contact_language", "goal"):
                assert field.get(found[name]) == field.get(form), (name, code)


def _proposed(sheet: Sheet) -> tuple[Sheet, SheetMapping]:
    return sheet, sheet_heading.propose([sheet])


HEAD = ("Sukunimi", "Etunimi", "Hetu", "Puhelin", "Kotikunta", "Huom")


def test_a_second_import_of_the_same_rows_changes_nothing(office: Office) -> None:
    rows = (HEAD, ("Aho", "Aino", "010184-9005", "040 1", "Kouvola", "Soitettu"))
    first = planned(office, *taken(*rows))
    assert outcomes(first) == ["new"]
    run(office, first)
    assert outcomes(planned(office, *taken(*rows))) == ["same"]
    changed = planned(office, *taken(HEAD, ("Aho", "Aino", "010184-9005", "040 2", None, "")))
    assert outcomes(changed) == ["changed"]
    assert [change.code for change in changed[0].changes] == ["phone"]
    run(office, changed)
    (form,) = forms(office).values()
    assert form.contacts[0].value == "040 2"
    assert form.municipality == "286"


def test_the_same_name_is_asked_and_the_answer_remembered(office: Office) -> None:
    office.client(ClientForm(family_name="Aho", given_names="Aino"))
    rows = taken(("Sukunimi", "Etunimi", "Puhelin"), ("AHO", "Aino", "040 5"))
    (asked,) = planned(office, *rows)
    assert asked.decision is Decision.ASK
    other = import_plan.decided(asked, rows[1], Decision.NEW)
    run(office, (other,))
    assert clients.caseload_count(office.store, office.actor, ALL) == 2
    again = taken(("Sukunimi", "Etunimi", "Puhelin"), ("Aho", "Aino", "040 6"))
    (row,) = planned(office, *again)
    # Two of that name now: of the first somebody has said that she is another person.
    assert [match.client_id for match in row.matches] != []
    assert len(row.matches) == 1


def test_a_decision_about_a_row_may_be_another_the_next_time(office: Office) -> None:
    one, other = office.client("T02").id, office.client("T03").id
    for decided in (
        [("a", one, Decision.NEW), ("b", one, Decision.NEW)],
        [("a", one, Decision.SAME), ("a", other, Decision.NEW), ("a", other, Decision.KEEP)],
        [],
    ):
        with office.store.write() as session:
            import_rows.remember(session, office.actor, decided)
    with office.store.read() as session:
        known = import_rows.remembered(session, office.actor, ("a", "b"))
    assert known == {
        "a": {one: Decision.SAME, other: Decision.KEEP},
        "b": {one: Decision.NEW},
    }


def test_people_who_stand_twice_in_the_sheet_are_made_once(office: Office) -> None:
    rows = planned(
        office,
        *taken(
            HEAD,
            ("Aho", "Aino", "010184-9005", None, "Kouvola", "yksi"),
            ("Aho", "Aino Maria", "010184-9005", "040 1", "Esbo", "kaksi"),
        ),
    )
    assert outcomes(rows) == ["new", "completed"]
    run(office, rows)
    (form,) = forms(office).values()
    assert (form.given_names, form.municipality) == ("Aino", "286")
    assert form.contacts[0].value == "040 1"
    (line,) = clients.caseload(office.store, office.actor, ALL)
    (note,) = notes.for_client(office.store, office.actor, line.id)
    assert note.form.text == "yksi\nkaksi"


def test_all_of_an_import_is_taken_back(office: Office) -> None:
    known = office.client("T02")
    rows = planned(
        office,
        *taken(
            ("Sukunimi", "Etunimi", "Hetu", "Puhelin"),
            ("Aho", "Aino", "010184-9005", "040 1"),
            (known.form.family_name, known.form.given_names, known.form.hetu, "050 77"),
        ),
    )
    act = run(office, rows)
    assert len(forms(office)) == 2
    out = undo.take_back(office.store, office.actor, act.id)
    assert (out.done, out.changed) == (True, 2)
    assert list(forms(office).values()) == [known.form]
    assert audit.verify(office.store).intact


def test_nothing_is_kept_of_an_import_that_stops(office: Office) -> None:
    rows = planned(office, *taken(HEAD, ("Aho", "Aino", "010184-9005", None, None, None)))

    class Cancelled:
        def report(self, done: int, total: int) -> None: ...

        def check_cancelled(self) -> None:
            raise CancelledError("work.cancelled")

    with pytest.raises(CancelledError):
        run(office, rows, progress=Cancelled())
    assert clients.caseload_count(office.store, office.actor, ALL) == 0
    assert imports.remembered_columns(office.store, office.actor, "otsikot") == {}
    run(office, rows)
    assert imports.remembered_columns(office.store, office.actor, "otsikot") == {
        "nimi": "family_name"
    }
    with pytest.raises(StoreError, match=r"store\.conflict"):
        run(office, rows)


def test_somebody_who_saved_meanwhile_is_not_overwritten(office: Office) -> None:
    known = office.client("T02")
    head = ("Sukunimi", "Hetu", "Puhelin")
    rows = planned(office, *taken(head, (known.form.family_name, known.form.hetu, "050 77")))
    goal = dataclasses.replace(known.form, goal="Kokiksi")
    clients.update(office.store, office.actor, known.id, known.version, goal)
    with pytest.raises(StaleRecordError, match=r"import\.changed_meanwhile"):
        run(office, rows)
    assert clients.open_client(office.store, office.actor, known.id).form == goal


def test_a_row_of_an_export_changes_what_was_changed_in_it(office: Office) -> None:
    made = office.client("T02")
    code = sheet_code.write(RowCode(made.id, made.version), office.store.store_id)
    theirs = dataclasses.replace(made.form, goal="Kokiksi")
    clients.update(office.store, office.actor, made.id, made.version, theirs)
    head = ("Sukunimi", "Oma tavoite", "Puhelin", "Tekoton rivitunniste")

    def row(goal: str | None, phone: str | None) -> PlannedRow:
        (one,) = planned(office, *taken(head, (made.form.family_name, goal, phone, code)))
        return one

    assert outcomes((row(made.form.goal, None),)) == ["same"]
    mine = row(made.form.goal, "040 9")
    assert [(c.code, c.conflict) for c in mine.changes] == [("phone", False)]
    both = row("Leipuriksi", "040 9")
    assert both.decision is Decision.ASK
    assert {c.code: c.conflict for c in both.changes} == {"phone": False, "goal": True}
    mapping = taken(head, ())[1]
    run(office, (import_plan.decided(both, mapping, Decision.KEEP),))
    after = clients.open_client(office.store, office.actor, made.id).form
    assert (after.goal, after.contacts[0].value) == ("Kokiksi", "040 9")


def test_a_row_code_is_sound_or_an_error(office: Office) -> None:
    made = office.client("T02")
    code = sheet_code.write(RowCode(made.id, made.version), office.store.store_id)
    elsewhere = office.client("T03", actor=office.elsewhere())
    foreign = sheet_code.write(RowCode(elsewhere.id, 1), office.store.store_id)
    head = ("Sukunimi", "Tekoton rivitunniste")
    rows = planned(
        office, *taken(head, ("A", code[:-1] + "x"), ("B", code), ("C", code), ("D", foreign))
    )
    keys = [[error.error.key for error in one.errors] for one in rows]
    assert keys == [["import.row_code"], [], ["import.row_twice"], ["import.row_client_gone"]]


def test_a_protected_client_stays_protected(office: Office) -> None:
    made = office.client("T04")
    head = ("Sukunimi", "Hetu", "Turvakielto", "Kotikunta")
    rows = planned(office, *taken(head, (made.form.family_name, made.form.hetu, "ei", "Kouvola")))
    run(office, rows)
    after = clients.open_client(office.store, office.actor, made.id)
    assert after.protected
    (line,) = clients.caseload(office.store, office.actor, ALL)
    assert line.municipality == ""
    new = planned(office, *taken(head, ("Uusi", None, "kyllä", "Kouvola")))
    run(office, new)
    assert all(
        line.protected and not line.municipality
        for line in clients.caseload(office.store, office.actor, ALL)
    )


def test_who_may_not_do_casework_imports_nothing(office: Office) -> None:
    expert = dataclasses.replace(office, actor=office.colleague(Role.PROJECT_EXPERT))
    with pytest.raises(StoreError, match=r"permission\.denied"):
        planned(expert, *taken(HEAD, ("Aho", "Aino")))


def test_each_client_of_an_import_has_an_entry_in_the_log(office: Office) -> None:
    known = office.client("T02")
    head = ("Sukunimi", "Hetu", "Puhelin")
    rows = taken(head, (known.form.family_name, known.form.hetu, "050 77"), ("Uusi", None, None))
    run(office, planned(office, *rows))
    with office.store.read() as session:
        entries = session.scalars(select(AuditRecord).order_by(AuditRecord.seq)).all()
    imported = [entry.target_id for entry in entries if entry.action == "import"]
    assert known.id in imported
    assert len(imported) == 3
    assert "import_check" in {entry.section for entry in entries}


def test_as_many_statements_for_many_changed_clients_as_for_few(office: Office) -> None:
    maker = HetuMaker()
    names = ("Aho", "Berg", "Dahl", "Eklund", "Hirvi", "Jokinen", "Koski", "Lampi", "Mustonen")
    before = [
        (
            name,
            name[::-1],
            maker.make(date(1960 + 4 * n, 3, 15), woman=True),
            "040 1",
            "Kouvola",
            None,
        )
        for n, name in enumerate(names)
    ]
    run(office, planned(office, *taken(HEAD, *before)))
    after = [(*row[:3], "050 2", "Lahti", None) for row in before]
    few = _written(office, planned(office, *taken(HEAD, *after[:2])))
    many = _written(office, planned(office, *taken(HEAD, *after[2:])))
    assert many == few
    assert {one.contacts[0].value for one in forms(office).values()} == {"050 2"}
    assert len({one.municipality for one in forms(office).values()}) == 1


def _written(office: Office, rows: tuple[PlannedRow, ...]) -> list[str]:
    """Return the statements of an import that change the lists of its clients."""
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        if statement.split(maxsplit=1)[0] != "SELECT":
            seen.append(statement)

    event.listen(office.store.engine, "before_cursor_execute", note)
    run(office, rows)
    event.remove(office.store.engine, "before_cursor_execute", note)
    lists = ("contact", "residence", "identifier", "permit")
    return [one for one in seen if one.startswith(tuple(f"INSERT INTO {n} " for n in lists))]
