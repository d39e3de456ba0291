"""Keeping a few values of the client's form in step with the newest fact of their own."""

import dataclasses
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from db import client_reader, client_rows
from db.client_changes import keep_history
from db.tables.case import ClientRecord
from tekoto import clock
from tekoto.access import Actor


def put(session: Session, actor: Actor, client_id: UUID, **changes: Any) -> None:
    """Write values into the client's form, and the form as it was into her history."""
    before = client_reader.load(session, client_id)
    form = dataclasses.replace(before.form, **changes)
    if form == before.form:
        return
    keep_history(session, actor.user_id, (before,))
    row = session.get_one(ClientRecord, client_id)
    for name, value in client_rows.scalars(form).items():
        setattr(row, name, value)
    row.changed_at = clock.now()
    session.flush()
