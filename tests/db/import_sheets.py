"""Sheets brought in by an office at work, for the tests of imports."""

from typing import Any

from db import clients, imports
from tekoto import import_order, import_plan, sheet_heading, sheet_rows
from tekoto.client import CaseloadFilter, ClientForm
from tekoto.import_plan import Decision, PlannedRow
from tekoto.sheet import Cell, Sheet
from tekoto.sheet_heading import SheetMapping
from tests.db.people_office import Office

ALL = CaseloadFilter(states=())


def taken(*rows: tuple[Cell, ...]) -> tuple[Sheet, SheetMapping]:
    made = Sheet("Taulu", False, rows)
    return made, sheet_heading.propose([made])


def planned(office: Office, sheet: Sheet, mapping: SheetMapping) -> tuple[PlannedRow, ...]:
    rows = sheet_rows.read_rows(sheet, mapping)
    return imports.plan(office.store, office.actor, rows.rows, mapping)


def run(office: Office, rows: tuple[PlannedRow, ...], **kw: Any) -> Any:
    order = import_order.order(rows, imports.row_keys(office.store, [one.row for one in rows]))
    return imports.run(office.store, office.actor, order, "otsikot", {"nimi": "family_name"}, **kw)


def decide(
    sheet: Sheet, rows: tuple[PlannedRow, ...], decision: Decision
) -> tuple[PlannedRow, ...]:
    mapping = sheet_heading.propose([sheet])
    return tuple(
        import_plan.decided(one, mapping, decision)
        if import_plan.outcome_of(one) == "asked"
        else one
        for one in rows
    )


def outcomes(rows: tuple[PlannedRow, ...]) -> list[str]:
    return [import_plan.outcome_of(row) for row in rows]


def forms(office: Office) -> dict[str, ClientForm]:
    lines = clients.caseload(office.store, office.actor, ALL, limit=5_000)
    opened = (clients.open_client(office.store, office.actor, line.id) for line in lines)
    return {f"{c.form.family_name}|{c.form.given_names}": c.form for c in opened}
