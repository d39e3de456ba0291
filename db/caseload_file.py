"""The caseload as it leaves in a file: logged with its purpose, without those under turvakielto."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from db import audit, client_reader, custom_columns
from db.store import Store
from db.tables.case import CaseloadRecord
from tekoto import clock, sheet_code
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.caseload_columns import columns
from tekoto.client import Client
from tekoto.custom_field import CustomField
from tekoto.errors import InvalidInputError
from tekoto.permission import check_list
from tekoto.progress import Progress, tell
from tekoto.sheet_code import RowCode
from tekoto.sheet_fields import FORM, fields
from tekoto.sheet_values import Value
from tekoto.text import clean

CHUNK = 500
_CODE = "technical"


@dataclass(frozen=True, slots=True)
class CaseloadFile:
    """What may leave: the columns of the role, and the values of each client by column.

    ``own`` are the office's own fields, whose values are as stored.
    """

    columns: tuple[str, ...]
    rows: tuple[Mapping[str, Value | None], ...]
    left_out: int
    own: tuple[CustomField, ...] = ()


def read(
    store: Store,
    actor: Actor,
    client_ids: Sequence[UUID],
    purpose: str,
    progress: Progress | None = None,
) -> CaseloadFile:
    """Return the office's clients among these for a file; the log tells that they leave, and why.

    Clients under turvakielto are left out whole, those who inherit it too. A role that does no
    casework gets the columns of ``rules/caseload_columns.csv``, no own field and no code to bring
    them back by.
    Raises InvalidInputError ``caseload.purpose_missing``, StoreError ``permission.denied``,
    CancelledError.
    """
    check_list(actor)
    purpose = clean(purpose).strip()
    if not purpose:
        raise InvalidInputError("caseload.purpose_missing", "purpose")
    wanted, now = columns(actor.role), clock.now()
    own: tuple[CustomField, ...] = ()
    rows: list[Mapping[str, Value | None]] = []
    left_out = 0
    with audit.reading(
        store,
        actor,
        Action.EXPORT,
        section="caseload_file",
        purpose=purpose,
        repeat_seconds=0,
    ) as access:
        for start in range(0, len(client_ids), CHUNK):
            tell(progress, start, len(client_ids))
            part = client_ids[start : start + CHUNK]
            query = select(CaseloadRecord).where(
                CaseloadRecord.client_id.in_(part),
                CaseloadRecord.office_id == actor.office_id,
                CaseloadRecord.merged_into.is_(None),
            )
            lines = {line.client_id: line for line in access.session.scalars(query)}
            shown = [one for one in part if one in lines and not lines[one].protected]
            left_out += sum(line.protected for line in lines.values())
            dates = {one.client_id: (one.plan_valid_to, one.last_note_on) for one in lines.values()}
            clients = client_reader.load_many(access.session, shown)
            own, held = custom_columns.listed(access.session, actor, shown, all_fields=True)
            for client_id in shown:
                values = _values(store, clients[client_id], wanted, now)
                plan, note = dates[client_id]
                values |= {"plan_valid_to": plan, "last_note_on": note}
                theirs = held.get(client_id, {})
                values |= {one.column: theirs.get(one.id, "") for one in own}
                rows.append(values)
        access.count = len(rows)
    return CaseloadFile(_with_own(wanted, own), tuple(rows), left_out, own)


def _with_own(wanted: Sequence[str], own: Sequence[CustomField]) -> tuple[str, ...]:
    """Return the columns with the own fields among them: the code of the row stays the last."""
    known = [code for code in wanted if code != _CODE]
    return (*known, *(one.column for one in own), *([_CODE] if _CODE in wanted else []))


def _values(
    store: Store, client: Client, wanted: Sequence[str], now: datetime
) -> dict[str, Value | None]:
    values = dict(standing(client))
    values |= {code: fields()[code].get(client.form) for code in wanted if _of_form(code)}
    code = RowCode(client.id, client.version, now)
    return values | {_CODE: sheet_code.write(code, store.store_id)}


def _of_form(code: str) -> bool:
    return fields()[code].part == FORM


def standing(client: Client) -> Mapping[str, Value | None]:
    """Return what a file tells of a client that no file changes."""
    return {
        "number": client.number,
        "state": str(client.case.state),
        "since": client.case.since,
        "adviser": client.adviser_name,
    }
