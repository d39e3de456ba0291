"""What a merge writes in the own rows of the two records, and how it is taken out of them again."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from db import client_rows, undo_rows
from db.tables import Base
from db.tables.case import CasePeriodRecord, CaseRecord, IdentifierRecord
from db.tables.caseload_view import ClientMarkRecord
from db.tables.custom_field import CustomValueRecord
from tekoto import clock
from tekoto.case import CaseState
from tekoto.client import Client
from tekoto.errors import InvalidInputError
from tekoto.ids import new_id
from tekoto.merging import MERGED_REASON, undone_list, undone_row

# What tells the rows of a list apart, where it is no id.
_KEYS = {
    "client_name": "position",
    "contact": "position",
    "nationality": "position",
    "client_language": "position",
    "client_mark": "mark_id",
}


def retire_hetu(session: Session, client_id: UUID) -> None:
    """Let the survivor have the code: it is one person's, and the store knows each code once."""
    session.execute(
        update(IdentifierRecord)
        .where(
            IdentifierRecord.client_id == client_id,
            IdentifierRecord.kind == client_rows.HETU,
            IdentifierRecord.current,
        )
        .values(current=False)
    )


def take_in(session: Session, survivor_id: UUID, absorbed_id: UUID) -> None:
    """Give the survivor the markings of both, and the own fields that she has no value of."""
    for table, column in ((ClientMarkRecord, "mark_id"), (CustomValueRecord, "field_id")):
        rows = Base.metadata.tables[table.__tablename__]
        where = [rows.c.current] if "current" in rows.c else []
        held = select(rows.c[column]).where(rows.c.client_id == survivor_id, *where)
        theirs = select(rows).where(
            rows.c.client_id == absorbed_id, rows.c[column].not_in(held), *where
        )
        for row in session.execute(theirs).mappings().all():
            mine = {"client_id": survivor_id, **({"id": new_id()} if "id" in rows.c else {})}
            session.execute(insert(rows), {**row, **mine})


def end_case(session: Session, absorbed: Client) -> None:
    """End the absorbed record's case, for the reason that it was a duplicate."""
    if absorbed.case.state is CaseState.ENDED:
        return
    now, today = clock.now(), clock.today()
    session.execute(
        update(CasePeriodRecord)
        .where(
            CasePeriodRecord.case_id == absorbed.case.id,
            CasePeriodRecord.until.is_(None),
            CasePeriodRecord.withdrawn_at.is_(None),
        )
        .values(until=today)
    )
    ended = str(CaseState.ENDED)
    session.execute(
        insert(CasePeriodRecord),
        client_rows.period(absorbed.case.id, ended, today, MERGED_REASON, now),
    )
    case = session.get_one(CaseRecord, absorbed.case.id)
    case.state, case.since, case.reason, case.changed_at = ended, today, MERGED_REASON, now
    case.returns_on = None


def put_back(session: Session, client_id: UUID, before: Any, after: Any) -> None:
    """Take from a record what a merge did to it, and leave what has been done since."""
    now = undo_rows.snapshot(session, [client_id])[client_id]
    part: undo_rows.Rows = {}
    for name, rows in before.items():
        there = now.get(name, [])
        if name in undo_rows.SINGLES:
            part[name] = [undone_row(rows[0], after[name][0], _same_columns(there[0], rows[0]))]
        else:
            key = _KEYS.get(name, "id")
            part[name] = undone_list(rows, after.get(name, []), there, key=key)
    undo_rows.put_back(session, {client_id: part})


def refuse_taken_hetu(session: Session, absorbed_id: UUID, before: Any) -> None:
    """Raise ``client.hetu_in_use`` when the code to come back has become another client's."""
    rows = before.get("identifier", [])
    codes = [row["value"] for row in rows if row["kind"] == client_rows.HETU and row["current"]]
    taken = select(IdentifierRecord.client_id).where(
        IdentifierRecord.kind == client_rows.HETU,
        IdentifierRecord.value.in_(codes),
        IdentifierRecord.current,
        IdentifierRecord.client_id != absorbed_id,
    )
    if codes and session.scalar(taken) is not None:
        raise InvalidInputError("client.hetu_in_use", "hetu")


def _same_columns(row: Mapping[str, Any], pattern: Mapping[str, Any]) -> dict[str, Any]:
    return {key: row[key] for key in pattern}
