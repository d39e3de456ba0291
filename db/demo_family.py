"""The families of an invented caseload as rows, with the turvakielto that follows from links."""

from collections import defaultdict
from dataclasses import asdict
from typing import Any

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session

from db import household_rows, protections
from db.store import Store
from db.tables import Base
from db.tables.household import HouseholdMemberRecord
from tekoto.access import Actor
from tekoto.ids import new_id
from tekoto.invented import InventedCaseload
from tekoto.invented_family import InventedFamily, families

_ORDER = ("household_member", "day_care", "barrier", "unaccompanied")


def load_families(session: Session, store: Store, actor: Actor, caseload: InventedCaseload) -> None:
    """Write the families of a caseload and let turvakielto be inherited by their links."""
    rows: defaultdict[Table, list[dict[str, Any]]] = defaultdict(list)
    linking = []
    for family in families(caseload):
        _add(rows, family)
        if any(form.linked_client_id is not None for _id, form in family.members):
            linking.append(family.client.id)
    for name in _ORDER:
        table = Base.metadata.tables[name]
        if rows[table]:
            session.execute(insert(table), rows[table])
    protections.spread(session, store, actor, *linking)


def _add(rows: defaultdict[Table, list[dict[str, Any]]], family: InventedFamily) -> None:
    client = family.client
    common = {
        "version": 1,
        "client_id": client.id,
        "recorded_by": client.adviser_id,
        "recorded_at": client.recorded_at,
        "changed_at": client.recorded_at,
        "withdraw_reason": "",
    }

    def row(table: str, **values: Any) -> None:
        made = Base.metadata.tables[table]
        known = {"id": new_id()} | common | values
        rows[made].append({column.key: known.get(column.key) for column in made.columns})

    for member_id, form in family.members:
        record = HouseholdMemberRecord()
        household_rows.fill(record, form)
        columns = {name: getattr(record, name) for name in (*asdict(form), "birth_precision")}
        row("household_member", **columns | {"id": member_id})
    for care in family.day_care:
        row("day_care", id=care.id, member_id=care.member_id, state=care.state, since=care.since)
    for barrier in family.barriers:
        row("barrier", id=barrier.id, kind=barrier.kind, since=barrier.since, until=barrier.until)
    if family.unaccompanied:
        row("unaccompanied", answer=family.unaccompanied)
