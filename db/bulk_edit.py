"""Changing many clients of a caseload at once: looked at first, then done as one act."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from db import audit, caseload_line, client_changes, client_reader, client_rows, undo_record
from db.store import Store
from db.tables.case import CasePeriodRecord, CaseRecord, ClientRecord
from db.tables.caseload_view import ClientMarkRecord, MarkRecord
from db.tables.system import OfficialRecord
from db.undo_record import CHUNK
from tekoto import clock
from tekoto.access import Actor
from tekoto.act import Act, ActKind
from tekoto.audit import Action
from tekoto.bulk_edit import MAX_CLIENTS, BulkChange, BulkField, BulkRow, check_change, refusal
from tekoto.client import Client
from tekoto.errors import InvalidInputError, NotFoundError, StaleRecordError
from tekoto.ids import new_id
from tekoto.names import PersonName
from tekoto.permission import check_casework
from tekoto.progress import Progress, tell
from tekoto.text import clean

_MARKS = (BulkField.MARK_ADD, BulkField.MARK_REMOVE)


@dataclass(frozen=True, slots=True)
class _Edit:
    """A change about to be written; ``label`` is what the record of the act says of it."""

    session: Session
    actor: Actor
    change: BulkChange
    adviser: OfficialRecord | None
    mark_id: UUID | None
    label: str


def preview(
    store: Store, actor: Actor, client_ids: Sequence[UUID], change: BulkChange
) -> tuple[BulkRow, ...]:
    """Return what the change would do to each of the clients, in the order given.

    Raises InvalidInputError for a change that is not whole, ``bulk_edit.too_many``, NotFoundError
    ``official.not_found`` for an adviser of another office or one who has left.
    """
    change = _checked(actor, client_ids, change)
    with audit.reading(store, actor, Action.LIST, section="bulk_edit", repeat_seconds=0) as access:
        edit = _edit(access.session, actor, change)
        found: list[BulkRow] = []
        for start in range(0, len(client_ids), CHUNK):
            found.extend(_rows(edit, client_ids[start : start + CHUNK]))
        access.count = len(found)
        return tuple(found)


def apply(
    store: Store,
    actor: Actor,
    client_ids: Sequence[UUID],
    change: BulkChange,
    *,
    progress: Progress | None = None,
) -> Act:
    """Change those clients as one act that ``db.undo`` takes back.

    They are those whom ``preview`` refused nothing; if one of them has been changed since then so
    that she cannot have the change, StaleRecordError ``bulk_edit.changed`` and nothing is written.
    """
    change = _checked(actor, client_ids, change)
    with store.write() as session:
        edit = _edit(session, actor, change, write=True)
        detail = {"field": str(change.field), "value": edit.label}
        act = undo_record.begin(session, store, actor, ActKind.BULK_EDIT, detail)
        for start in range(0, len(client_ids), CHUNK):
            part = client_ids[start : start + CHUNK]
            with act.changing(part):
                if any(row.refusal for row in _rows(edit, part)):
                    raise StaleRecordError("bulk_edit.changed")
                _write(edit, part)
            tell(progress, start + len(part), len(client_ids))
        return undo_record.finish(act)


def _checked(actor: Actor, client_ids: Sequence[UUID], change: BulkChange) -> BulkChange:
    check_casework(actor)
    value = clean(change.value).strip()
    if change.field in _MARKS:
        value = " ".join(value.split())
    if change.field is BulkField.ADVISER and value:
        value = UUID(value).hex
    if change.field is BulkField.MUNICIPALITY and change.on is None:
        change = replace(change, on=clock.today())
    change = replace(change, value=value)
    check_change(change)
    if len(client_ids) > MAX_CLIENTS:
        raise InvalidInputError("bulk_edit.too_many", "value", limit=MAX_CLIENTS)
    return change


def _edit(session: Session, actor: Actor, change: BulkChange, *, write: bool = False) -> _Edit:
    adviser, mark_id, label = None, None, change.value
    if change.field is BulkField.ADVISER:
        adviser = session.get(OfficialRecord, UUID(change.value))
        known = adviser is not None and adviser.ended_at is None
        if adviser is None or not known or adviser.office_id != actor.office_id:
            raise NotFoundError("official.not_found")
        label = adviser.name
    elif change.field in _MARKS:
        mark_id = session.scalar(
            select(MarkRecord.id).where(
                MarkRecord.office_id == actor.office_id, MarkRecord.name == change.value
            )
        )
        if mark_id is None and write and change.field is BulkField.MARK_ADD:
            mark_id = _new_mark(session, actor, change.value)
    return _Edit(session, actor, change, adviser, mark_id, label)


def _new_mark(session: Session, actor: Actor, name: str) -> UUID:
    mark_id = new_id()
    values = {
        "id": mark_id,
        "office_id": actor.office_id,
        "name": name,
        "recorded_by": actor.user_id,
        "recorded_at": clock.now(),
    }
    session.execute(insert(MarkRecord), values)
    return mark_id


def _rows(edit: _Edit, ids: Sequence[UUID]) -> list[BulkRow]:
    clients = client_reader.load_many(edit.session, ids)
    deleted = select(CaseRecord.client_id).where(
        CaseRecord.client_id.in_(ids), CaseRecord.deleted_at.is_not(None)
    )
    gone = set(edit.session.scalars(deleted))
    marks = _marks(edit.session, ids)
    found = []
    for client_id in ids:
        client = clients.get(client_id)
        if client is None or client.case.office_id != edit.actor.office_id or client_id in gone:
            found.append(BulkRow(client_id, "", "", "", "not_found"))
            continue
        before = _before(client, edit.change.field, marks[client_id])
        why = refusal(client, edit.change, before, frozenset(marks[client_id]))
        name = PersonName(client.form.family_name, client.form.given_names).listing_name
        after = before if why else _after(edit, marks[client_id])
        found.append(BulkRow(client_id, name, before, after, why, client.protected))
    return found


def _before(client: Client, field: BulkField, marks: Sequence[str]) -> str:
    match field:
        case BulkField.ADVISER:
            return client.case.adviser_id.hex
        case BulkField.STATE:
            return str(client.case.state)
        case BulkField.MUNICIPALITY:
            return "" if client.protected else client.form.municipality
        case _:
            return ", ".join(marks)


def _after(edit: _Edit, marks: Sequence[str]) -> str:
    change = edit.change
    match change.field:
        case BulkField.MARK_ADD:
            return ", ".join(sorted({*marks, change.value}))
        case BulkField.MARK_REMOVE:
            return ", ".join(mark for mark in marks if mark != change.value)
        case _:
            return change.value


def _marks(session: Session, ids: Sequence[UUID]) -> Mapping[UUID, list[str]]:
    found: dict[UUID, list[str]] = defaultdict(list)
    query = (
        select(ClientMarkRecord.client_id, MarkRecord.name)
        .join(MarkRecord, MarkRecord.id == ClientMarkRecord.mark_id)
        .where(ClientMarkRecord.client_id.in_(ids))
        .order_by(MarkRecord.name)
    )
    for client_id, name in session.execute(query):
        found[client_id].append(name)
    return found


def _write(edit: _Edit, ids: Sequence[UUID]) -> None:
    match edit.change.field:
        case BulkField.ADVISER:
            _write_adviser(edit, ids)
        case BulkField.STATE:
            _write_state(edit, ids)
        case BulkField.MUNICIPALITY:
            _write_municipality(edit, ids)
        case _:
            _write_marks(edit, ids)


def _write_adviser(edit: _Edit, ids: Sequence[UUID]) -> None:
    if edit.adviser is not None:
        _write_cases(edit, ids, {"adviser_id": edit.adviser.id})
        caseload_line.refresh_lines(edit.session, ids, notes=True)


def _write_state(edit: _Edit, ids: Sequence[UUID]) -> None:
    session, change, now = edit.session, edit.change, clock.now()
    cases = session.scalars(select(CaseRecord.id).where(CaseRecord.client_id.in_(ids))).all()
    on = change.on or clock.today()
    table = CasePeriodRecord
    session.execute(
        update(table).where(table.case_id.in_(cases), table.until.is_(None)).values(until=on)
    )
    periods = [client_rows.period(case, change.value, on, change.reason, now) for case in cases]
    session.execute(insert(table), periods)
    state = {"state": change.value, "since": on, "reason": change.reason, "returns_on": None}
    _write_cases(edit, ids, state)
    caseload_line.refresh_lines(session, ids)


def _write_cases(edit: _Edit, ids: Sequence[UUID], values: dict[str, Any]) -> None:
    now = clock.now()
    for table, owner, more in (
        (CaseRecord, CaseRecord.client_id, values),
        (ClientRecord, ClientRecord.id, {}),
    ):
        edit.session.execute(
            update(table)
            .where(owner.in_(ids))
            .values(version=table.version + 1, changed_at=now, **more)
        )
    edit.session.expire_all()


def _write_municipality(edit: _Edit, ids: Sequence[UUID]) -> None:
    session = edit.session
    clients = client_reader.load_many(session, ids)
    client_changes.keep_history(session, edit.actor.user_id, clients.values())
    home, since = edit.change.value, edit.change.on
    changes = []
    for client in clients.values():
        row = session.get_one(ClientRecord, client.id)
        row.changed_at = clock.now()
        form = replace(client.form, municipality=home, municipality_since=since)
        changes.append((row, client, form))
    client_changes.write_all(session, changes)
    session.flush()
    caseload_line.refresh_lines(session, ids)


def _write_marks(edit: _Edit, ids: Sequence[UUID]) -> None:
    session, mark_id = edit.session, edit.mark_id
    if edit.change.field is BulkField.MARK_REMOVE:
        table = ClientMarkRecord
        session.execute(delete(table).where(table.client_id.in_(ids), table.mark_id == mark_id))
        return
    session.execute(
        insert(ClientMarkRecord), [{"client_id": one, "mark_id": mark_id} for one in ids]
    )
