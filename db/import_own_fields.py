"""What the store knows of own fields for the rows of a sheet: the values now, and as exported."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import custom_columns
from db.many import among
from db.tables.custom_field import CustomValueRecord
from tekoto.access import Actor
from tekoto.custom_field import OWN
from tekoto.import_plan import Match
from tekoto.sheet_code import RowCode
from tekoto.sheet_rows import SheetRow

_Values = Mapping[UUID, Mapping[str, str]]


def with_own_fields(
    session: Session,
    actor: Actor,
    matches: Mapping[int, Sequence[Match]],
    rows: Sequence[SheetRow],
    codes: Mapping[int, RowCode],
) -> dict[int, list[Match]]:
    """Return the matches with their values of own fields, if the sheet has any.

    A value that turvakielto hides is not among them.
    """
    said = {row.number: row.own for row in rows}
    if not any(said.values()):
        return {number: list(found) for number, found in matches.items()}
    ids = {one.client_id for found in matches.values() for one in found if one.client_id}
    now = _now(session, actor, list(ids))
    then = _then(session, codes)

    def told(number: int, one: Match) -> Match:
        if one.client_id is None:
            return replace(one, own=said.get(one.row, {}))
        base = then.get(number) if one.base is not None else None
        return replace(one, own=now.get(one.client_id, {}), own_base=base)

    return {number: [told(number, one) for one in found] for number, found in matches.items()}


def _now(session: Session, actor: Actor, client_ids: Sequence[UUID]) -> _Values:
    fields, values = custom_columns.listed(session, actor, client_ids, all_fields=True)
    columns = {one.id: one.column for one in fields}
    return {
        client_id: {columns[field_id]: value for field_id, value in held.items()}
        for client_id, held in values.items()
    }


def _then(session: Session, codes: Mapping[int, RowCode]) -> dict[int, Mapping[str, str]]:
    """Return the values that each row was exported with, by the number of the row.

    A value that had been taken away before is told too: nothing keeps when that was. What differs
    from it is then asked about and not lost.
    """
    kept: dict[UUID, list[tuple[datetime, str, str]]] = defaultdict(list)
    for client_id, value in _history(session, [code.client_id for code in codes.values()]):
        kept[client_id].append(value)
    return {
        number: {
            column: value
            for recorded_at, column, value in kept[code.client_id]
            if recorded_at <= code.moment
        }
        for number, code in codes.items()
        if code.moment is not None
    }


def _history(
    session: Session, client_ids: Sequence[UUID]
) -> Iterator[tuple[UUID, tuple[datetime, str, str]]]:
    table = CustomValueRecord
    query = select(table.client_id, table.recorded_at, table.field_id, table.value)
    query = query.where(among(table.client_id, client_ids)).order_by(table.recorded_at, table.id)
    for client_id, recorded_at, field_id, value in session.execute(query):
        yield client_id, (recorded_at, f"{OWN}{field_id.hex}", value)
