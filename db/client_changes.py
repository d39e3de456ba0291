"""Writing a changed form: what has a history gets a new fact, the rest is replaced."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db import client_rows
from db.client_rows import FormChange
from db.form_json import as_json
from db.many import among, insert_all
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

Changed: TypeAlias = tuple[ClientRecord, Client, ClientForm]
"""A client's row, she as she was, and the new form."""


def write_changes(session: Session, row: ClientRecord, before: Client, form: ClientForm) -> None:
    """Write what differs between a client as she was and the new form.

    Raises InvalidInputError ``client.protection_not_ended`` or
    ``client.residence_before_previous``.
    """
    write_all(session, [(row, before, form)])


def write_all(session: Session, changes: Sequence[Changed]) -> None:
    """Write the changes of several clients, table by table: few statements for all of them.

    Raises as ``write_changes``, for the first of them.
    """
    for row, before, form in changes:
        _check_protection(before, form)
        for name, value in client_rows.scalars(form).items():
            setattr(row, name, value)
    forms = [(row.id, before.form, form) for row, before, form in changes]
    client_rows.replace_lists(session, forms)
    _change_hetus(session, forms)
    for client_id, old, form in forms:
        if form.other_identifiers != old.other_identifiers:
            _change_identifiers(session, client_id, form.other_identifiers)
    _change_residences(session, [one for one in forms if _place(one[2]) != _place(one[1])])
    now = clock.now()
    others = [
        (client_id, form.permit) for client_id, old, form in forms if form.permit != old.permit
    ]
    _retire(session, PermitRecord, [client_id for client_id, _permit in others])
    permits = [client_rows.permit(client_id, one, now) for client_id, one in others if one]
    insert_all(session, PermitRecord, permits)
    covered = [
        (client_id, form.protection)
        for client_id, old, form in forms
        if form.protection is not None and form.protection != old.protection
    ]
    _retire(session, ProtectionRecord, [client_id for client_id, _protection in covered])
    protections = [client_rows.protection(client_id, one, now) for client_id, one in covered]
    insert_all(session, ProtectionRecord, protections)


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


def _change_hetus(session: Session, forms: Sequence[FormChange]) -> None:
    today, now = clock.today(), clock.now()
    changed = [one for one in forms if one[2].hetu != one[1].hetu]
    for client_id, old, form in changed:
        if old.hetu:
            ended = {"valid_to": today, "reason": form.hetu_change_reason}
            _retire(session, IdentifierRecord, [client_id], kind=client_rows.HETU, values=ended)
    codes = [
        client_rows.identifier(
            client_id, client_rows.HETU, form.hetu, today if old.hetu else None, None, now
        )
        for client_id, old, form in changed
        if form.hetu
    ]
    insert_all(session, IdentifierRecord, codes)


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


def _change_residences(session: Session, forms: Sequence[FormChange]) -> None:
    if not forms:
        return
    query = select(ResidenceRecord).where(
        among(ResidenceRecord.client_id, [one[0] for one in forms]), ResidenceRecord.current
    )
    known = {row.client_id: row for row in session.scalars(query)}
    homes, now = [], clock.now()
    for client_id, _old, form in forms:
        row, since = known.get(client_id), form.municipality_since
        if row is not None and row.municipality == form.municipality:
            row.valid_from = since
            continue
        if row is not None:
            row.current = False
            row.valid_to = _day_before(since or clock.today(), row.valid_from)
        if form.municipality:
            homes.append(client_rows.residence(client_id, form.municipality, since, now))
    insert_all(session, ResidenceRecord, homes)


def _day_before(day: date, since: date | None) -> date:
    last = day - timedelta(days=1)
    if since is not None and last < since:
        raise InvalidInputError("client.residence_before_previous", "municipality_since")
    return last


def _retire(
    session: Session,
    record: type[Base],
    client_ids: Sequence[UUID],
    *,
    kind: str = "",
    values: Mapping[str, Any] = MappingProxyType({}),
) -> None:
    if not client_ids:
        return
    # Of the table and not of the record: nothing else of the session must be looked through.
    table = Base.metadata.tables[record.__tablename__]
    present = [among(table.c.client_id, client_ids), table.c.current]
    if kind:
        present.append(table.c.kind == kind)
    session.execute(update(table).where(*present).values(current=False, **values))
