"""A client's line in the list and her words in the search, kept in step with her record."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import client_reader, client_rows, search_index
from db.guard import case_to_change
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
