"""Writing a changed form: what has a history gets a new fact, the rest is replaced."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db import client_rows
from db.form_json import as_json
from db.many import insert_all
from db.tables import Base
from db.tables.case import (
    ClientHistoryRecord,
    ClientRecord,
    IdentifierRecord,
    PermitRecord,
    ProtectionRecord,
    ResidenceRecord,
)
from tekoto import clock
from tekoto.client import Client, ClientForm, Identifier
from tekoto.errors import InvalidInputError


def write_changes(session: Session, row: ClientRecord, before: Client, form: ClientForm) -> None:
    """Write what differs between a client as she was and the new form.

    Raises InvalidInputError ``client.protection_not_ended`` or
    ``client.residence_before_previous``.
    """
    _check_protection(before, form)
    for name, value in client_rows.scalars(form).items():
        setattr(row, name, value)
    client_rows.replace_lists(session, row.id, before.form, form)
    _change_hetu(session, row.id, before.form.hetu, form)
    if form.other_identifiers != before.form.other_identifiers:
        _change_identifiers(session, row.id, form.other_identifiers)
    if _place(form) != _place(before.form):
        _change_residence(session, row.id, form)
    if form.permit != before.form.permit:
        _retire(session, PermitRecord, row.id)
        if form.permit is not None:
            permit = client_rows.permit(row.id, form.permit, clock.now())
            insert_all(session, PermitRecord, [permit])
    if form.protection is not None and form.protection != before.form.protection:
        _retire(session, ProtectionRecord, row.id)
        protection = client_rows.protection(row.id, form.protection, clock.now())
        insert_all(session, ProtectionRecord, [protection])


def keep_history(session: Session, official_id: UUID, clients: Iterable[Client]) -> None:
    """Keep the forms of clients as they are before a change."""
    now = clock.now()
    rows = [
        {
            "client_id": client.id,
            "version": client.version,
            "form": as_json(client.form),
            "official_id": official_id,
            "recorded_at": now,
        }
        for client in clients
    ]
    insert_all(session, ClientHistoryRecord, rows)


def _check_protection(before: Client, form: ClientForm) -> None:
    """Let a form neither forget a turvakielto in force nor end it."""
    own = before.form.protection
    in_force = own is not None and own.in_force()
    if in_force and (form.protection is None or not form.protection.in_force()):
        raise InvalidInputError("client.protection_not_ended", "protection")


def _change_hetu(session: Session, client_id: UUID, old: str, form: ClientForm) -> None:
    if form.hetu == old:
        return
    today = clock.today()
    if old:
        ended = {"valid_to": today, "reason": form.hetu_change_reason}
        _retire(session, IdentifierRecord, client_id, kind=client_rows.HETU, values=ended)
    if form.hetu:
        since = today if old else None
        code = client_rows.identifier(
            client_id, client_rows.HETU, form.hetu, since, None, clock.now()
        )
        insert_all(session, IdentifierRecord, [code])


def _change_identifiers(session: Session, client_id: UUID, wanted: tuple[Identifier, ...]) -> None:
    rows = session.scalars(
        select(IdentifierRecord).where(
            IdentifierRecord.client_id == client_id,
            IdentifierRecord.kind != client_rows.HETU,
            IdentifierRecord.current,
        )
    )
    known = {(row.kind, row.value): row for row in rows}
    for code in wanted:
        row = known.pop((code.kind, code.value), None)
        if row is not None:
            row.valid_from, row.valid_to, row.reason = code.valid_from, code.valid_to, code.reason
        else:
            values = client_rows.identifier(
                client_id, code.kind, code.value, code.valid_from, code.valid_to, clock.now()
            )
            insert_all(session, IdentifierRecord, [values | {"reason": code.reason}])
    for row in known.values():
        row.current = False
        row.valid_to = row.valid_to or clock.today()


def _place(form: ClientForm) -> tuple[str, date | None]:
    return form.municipality, form.municipality_since


def _change_residence(session: Session, client_id: UUID, form: ClientForm) -> None:
    row = session.scalar(
        select(ResidenceRecord).where(
            ResidenceRecord.client_id == client_id, ResidenceRecord.current
        )
    )
    if row is not None and row.municipality == form.municipality:
        row.valid_from = form.municipality_since
        return
    since = form.municipality_since
    if row is not None:
        row.current = False
        row.valid_to = _day_before(since or clock.today(), row.valid_from)
    if form.municipality:
        home = client_rows.residence(client_id, form.municipality, since, clock.now())
        insert_all(session, ResidenceRecord, [home])


def _day_before(day: date, since: date | None) -> date:
    last = day - timedelta(days=1)
    if since is not None and last < since:
        raise InvalidInputError("client.residence_before_previous", "municipality_since")
    return last


def _retire(
    session: Session,
    record: type[Base],
    client_id: UUID,
    *,
    kind: str = "",
    values: Mapping[str, Any] = MappingProxyType({}),
) -> None:
    # Of the table and not of the record: nothing else of the session must be looked through.
    table = Base.metadata.tables[record.__tablename__]
    present = [table.c.client_id == client_id, table.c.current]
    if kind:
        present.append(table.c.kind == kind)
    session.execute(update(table).where(*present).values(current=False, **values))
