"""A client's line in the list and her words in the search, kept in step with her record."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import client_reader, client_rows, search_index
from db.guard import case_to_change
from db.records import follow_survivors
from db.tables.case import CaseloadRecord, ClientRecord
from tekoto.access import Actor
from tekoto.client import Client, ClientForm
from tekoto.errors import StaleRecordError


def for_change(
    session: Session, actor: Actor, client_id: UUID, version: int
) -> tuple[ClientRecord, Client]:
    """Return a client that the actor may change, as she is; raises StaleRecordError."""
    case_to_change(session, actor, client_id)
    # The lock makes a second writer on PostgreSQL wait and then see the version of the first.
    session.get(ClientRecord, client_id, with_for_update=True)
    before = client_reader.load(session, client_id)
    if before.version != version:
        raise StaleRecordError("store.stale")
    return session.get_one(ClientRecord, client_id), before


def line_of(session: Session, client_id: UUID) -> CaseloadRecord:
    """Return a client's line in the list."""
    return session.scalars(
        select(CaseloadRecord).where(CaseloadRecord.client_id == client_id)
    ).one()


def refresh_line(session: Session, client_id: UUID, form: ClientForm) -> None:
    """Write what the list and the search show of a form, less what turvakielto hides."""
    line = line_of(session, client_id)
    inherited = bool(client_reader.inherited(session, [client_id]))
    for name, value in client_rows.caseload_values(form, inherited=inherited).items():
        setattr(line, name, value)
    session.flush()
    search_index.put_client(session, line, form)


def refresh_lines(session: Session, client_ids: Sequence[UUID], *, notes: bool = False) -> None:
    """Write the lines and the words of many clients anew from their rows.

    ``notes`` also says anew who finds their notes, after the adviser has changed.
    """
    # An absorbed record's line follows that of its survivor.
    client_ids = list({line.merged_into or line.client_id for line in _lines(session, client_ids)})
    clients = client_reader.load_many(session, client_ids)
    lines = _lines(session, client_ids)
    for line in lines:
        client = clients[line.client_id]
        line.state = str(client.case.state)
        line.adviser_id, line.office_id = client.case.adviser_id, client.case.office_id
        values = client_rows.caseload_values(client.form, inherited=bool(client.inherited))
        for name, value in values.items():
            setattr(line, name, value)
    session.flush()
    absorbed = follow_survivors(session, client_ids)
    search_index.put_clients(session, [(line, clients[line.client_id].form) for line in lines])
    if notes:
        search_index.move_notes(session, *lines, *_lines(session, absorbed))


def _lines(session: Session, client_ids: Sequence[UUID]) -> list[CaseloadRecord]:
    return list(
        session.scalars(select(CaseloadRecord).where(CaseloadRecord.client_id.in_(client_ids)))
    )
