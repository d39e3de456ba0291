"""The caseload as it leaves in a file: logged with its purpose, without those under turvakielto."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from db import audit, client_reader
from db.store import Store
from db.tables.case import CaseloadRecord
from tekoto import sheet_code
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.caseload_columns import columns
from tekoto.client import Client
from tekoto.errors import InvalidInputError
from tekoto.permission import check_list
from tekoto.progress import Progress
from tekoto.sheet_code import RowCode
from tekoto.sheet_fields import FORM, fields
from tekoto.sheet_values import Value
from tekoto.text import clean

CHUNK = 500


@dataclass(frozen=True, slots=True)
class CaseloadFile:
    """What may leave: the columns of the role, and the values of each client by column."""

    columns: tuple[str, ...]
    rows: tuple[Mapping[str, Value | None], ...]
    left_out: int


def read(
    store: Store,
    actor: Actor,
    client_ids: Sequence[UUID],
    purpose: str,
    progress: Progress | None = None,
) -> CaseloadFile:
    """Return the office's clients among these for a file; the log tells that they leave, and why.

    Clients under turvakielto are left out whole, those who inherit it too. A role that does no
    casework gets the columns of ``rules/caseload_columns.csv`` and no code to bring them back by.
    Raises InvalidInputError ``caseload.purpose_missing``, StoreError ``permission.denied``,
    CancelledError.
    """
    check_list(actor)
    purpose = clean(purpose).strip()
    if not purpose:
        raise InvalidInputError("caseload.purpose_missing", "purpose")
    wanted = columns(actor.role)
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
            if progress is not None:
                progress.check_cancelled()
                progress.report(start, len(client_ids))
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
            for client_id in shown:
                values = _values(store, clients[client_id], wanted)
                plan, note = dates[client_id]
                rows.append(values | {"plan_valid_to": plan, "last_note_on": note})
        access.count = len(rows)
    return CaseloadFile(wanted, tuple(rows), left_out)


def _values(store: Store, client: Client, wanted: Sequence[str]) -> dict[str, Value | None]:
    values = dict(standing(client))
    values |= {code: fields()[code].get(client.form) for code in wanted if _of_form(code)}
    code = RowCode(client.id, client.version)
    return values | {"technical": sheet_code.write(code, store.store_id)}


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
