"""Taking in an adviser's own sheet: looked at first, then done as one act that can be taken back.

Nothing is written before ``run``, which writes all that was decided or nothing.
"""

import dataclasses
import json
from collections.abc import Mapping, Sequence
from typing import cast
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import (
    audit,
    bulk,
    caseload_line,
    client_changes,
    client_reader,
    custom_fields,
    distinct,
    import_matches,
    import_own_fields,
    import_rows,
    undo_record,
)
from db.clients import hetu_conflicts
from db.guard import cases_to_change
from db.note_rows import add_notes
from db.protections import spread
from db.store import Store
from db.tables.case import ClientRecord
from db.tables.imports import ImportMappingRecord
from tekoto import clock, sheet_code
from tekoto.access import Actor
from tekoto.act import Act, ActKind
from tekoto.audit import Action
from tekoto.bulk import BulkClient, BulkNote
from tekoto.client import ClientForm
from tekoto.client_check import check
from tekoto.custom_field import OWN
from tekoto.errors import InvalidInputError, StaleRecordError
from tekoto.import_order import ChangedRow, ImportOrder, NewRow
from tekoto.import_plan import Match, PlannedRow, plan_row
from tekoto.note import NoteForm
from tekoto.permission import check_casework
from tekoto.progress import Progress, Share, tell
from tekoto.sheet_code import RowCode
from tekoto.sheet_heading import SheetMapping
from tekoto.sheet_rows import RowError, SheetRow, error_column, said_form

NOTE_KIND = "internal"
_SECTION = "import_check"
_STEP = 250


def remembered_columns(store: Store, actor: Actor, signature: str) -> Mapping[str, str]:
    """Return the fields that the office chose for the headings of a like sheet, or nothing.

    Only the names of columns are kept, so reading them is not logged.
    """
    check_casework(actor)
    with store.read() as session:
        row = session.get(ImportMappingRecord, (actor.office_id, signature))
        return {} if row is None else cast(dict[str, str], json.loads(row.payload))


def plan(
    store: Store,
    actor: Actor,
    rows: Sequence[SheetRow],
    mapping: SheetMapping,
    progress: Progress | None = None,
) -> tuple[PlannedRow, ...]:
    """Return what each row would do; nothing is written.

    Raises StoreError ``permission.denied`` and CancelledError.
    """
    check_casework(actor)
    codes, forms, wrong = _read_forms(store, rows, mapping, _share(progress, 0, 20))
    with audit.reading(store, actor, Action.LIST, section=_SECTION, repeat_seconds=0) as access:
        session = access.session
        matches = import_matches.exported(session, actor, codes, wrong)
        compared = _share(progress, 20, 80)
        matches |= import_matches.alike(session, actor, forms, wrong, compared)
        matches = import_own_fields.with_own_fields(session, actor, matches, rows, codes)
        keys = row_keys(store, rows)
        known = import_rows.remembered(session, actor, set(keys.values()))
        noted = import_rows.with_recorded_notes(session, matches, rows)
        _refuse_taken_codes(session, rows, mapping, matches, wrong)
        access.count = sum(map(len, matches.values()))
    planned = []
    last = _share(progress, 80, 100)
    for done, row in enumerate(rows):
        _heard(last, done, len(rows))
        found = tuple(
            dataclasses.replace(one, noted=True) if (one.client_id, row.note) in noted else one
            for one in matches.get(row.number, ())
        )
        whole = row
        if row.number in wrong:
            whole = dataclasses.replace(row, errors=(*row.errors, *wrong[row.number]))
        decided = known.get(keys[row.number], {})
        planned.append(plan_row(whole, mapping, found, decided, forms.get(row.number)))
    return tuple(planned)


def row_keys(store: Store, rows: Sequence[SheetRow]) -> Mapping[int, str]:
    """Return the key under which a decision about each row is remembered."""
    return {one.number: import_rows.row_key(store, one) for one in rows}


def run(
    store: Store,
    actor: Actor,
    order: ImportOrder,
    signature: str,
    columns: Mapping[str, str],
    progress: Progress | None = None,
) -> Act:
    """Do what was decided, all of it or nothing; ``db.undo.take_back`` takes it back whole.

    The columns and the decisions are remembered with it. Raises StaleRecordError
    ``import.changed_meanwhile`` when a client was changed after the rows were looked at,
    InvalidInputError of a form, StoreError ``store.conflict`` for an identity code that somebody
    has taken meanwhile, CancelledError.
    """
    check_casework(actor)
    clients = [BulkClient(new.form, new.state, new.since) for new in order.new]
    now = clock.now()
    notes = [
        BulkNote(NoteForm(client.id, NOTE_KIND, new.note, now))
        for client, new in zip(clients, order.new, strict=True)
        if new.note
    ]
    total = len(clients) + len(notes) + len(order.changed)

    with store.write() as session:
        act = undo_record.begin(session, store, actor, ActKind.IMPORT)
        if clients:
            bulk.take_in(session, store, actor, clients, notes, progress=progress, total=total)
            ids = {new.row: client.id for client, new in zip(clients, order.new, strict=True)}
            custom_fields.write_values(
                session, actor, _own({ids[one.row]: one.own for one in order.new})
            )
            distinct.declare_new(session, actor, _apart(session, actor, order.new, ids))
            act.created([client.id for client in clients])
        for start in range(0, len(order.changed), undo_record.CHUNK):
            part = order.changed[start : start + undo_record.CHUNK]
            tell(progress, len(clients) + len(notes) + start, total)
            with act.changing([one.client_id for one in part]):
                _change(session, store, actor, part)
        _remember(session, actor, order, signature, columns)
        return undo_record.finish(act)


def _share(progress: Progress | None, first: int, last: int) -> Progress | None:
    return None if progress is None else Share(progress, first, last)


def _heard(progress: Progress | None, done: int, total: int) -> None:
    if done % _STEP == 0:
        tell(progress, done, total)


def _own(values: Mapping[UUID, Mapping[str, str]]) -> Mapping[UUID, Mapping[UUID, str]]:
    """Return the values by their fields, of those who have any."""
    return {
        client_id: {UUID(hex=code.removeprefix(OWN)): value for code, value in held.items()}
        for client_id, held in values.items()
        if held
    }


def _apart(
    session: Session, actor: Actor, new: Sequence[NewRow], ids: Mapping[int, UUID]
) -> list[tuple[UUID, UUID]]:
    """Return the new clients each with those who she is decided not to be."""
    known = import_rows.still_ours(session, actor, {one for row in new for one in row.apart})
    pairs = [(ids[row.row], one) for row in new for one in row.apart if one in known]
    return pairs + [(ids[row.row], ids[one]) for row in new for one in row.apart_rows]


def _read_forms(
    store: Store, rows: Sequence[SheetRow], mapping: SheetMapping, progress: Progress | None
) -> tuple[dict[int, RowCode], dict[int, ClientForm], dict[int, list[RowError]]]:
    """Return the codes of exported rows, the forms of the other ones, and what is wrong.

    What a new client would lack, a known one has already: such an error goes with a sure match.
    """
    codes: dict[int, RowCode] = {}
    forms: dict[int, ClientForm] = {}
    wrong: dict[int, list[RowError]] = {}
    seen: dict[UUID, int] = {}
    for done, row in enumerate(rows):
        _heard(progress, done, len(rows))
        try:
            if written := row.texts.get("technical", ""):
                code = sheet_code.read(written, store.store_id)
                if code.client_id in seen:
                    raise InvalidInputError("import.row_twice", "technical")
                seen[code.client_id] = row.number
                codes[row.number] = code
            elif not row.errors:
                forms[row.number] = said_form(row)
                check(forms[row.number])
        except InvalidInputError as error:
            wrong[row.number] = [RowError(error_column(mapping, error), error)]
    return codes, forms, wrong


def _refuse_taken_codes(
    session: Session,
    rows: Sequence[SheetRow],
    mapping: SheetMapping,
    matches: Mapping[int, Sequence[Match]],
    wrong: dict[int, list[RowError]],
) -> None:
    """Find the rows that would give a client an identity code that somebody else has."""
    said = {row.number: str(row.values.get("hetu") or "") for row in rows}
    owners = import_rows.owners(session, {code for code in said.values() if code})
    for number, code in said.items():
        owner = owners.get(code)
        own = [one.client_id for one in matches.get(number, ()) if not one.elsewhere]
        if owner is not None and owner not in own:
            error = InvalidInputError("client.hetu_in_use", "hetu")
            wrong.setdefault(number, []).append(RowError(error_column(mapping, error), error))


def _change(session: Session, store: Store, actor: Actor, part: Sequence[ChangedRow]) -> None:
    clients = client_reader.load_many(session, [one.client_id for one in part])
    for one in part:
        before = clients.get(one.client_id)
        if before is None or before.version != one.version:
            raise StaleRecordError("import.changed_meanwhile")
    cases_to_change(session, actor, [one.client_id for one in part])
    written = [one for one in part if clients[one.client_id].form != one.form]
    ids = [one.client_id for one in written]
    client_changes.keep_history(session, actor.user_id, [clients[one] for one in ids])
    query = select(ClientRecord).where(ClientRecord.id.in_(ids))
    rows = {row.id: row for row in session.scalars(query)}
    with hetu_conflicts():
        changes = [(rows[one.client_id], clients[one.client_id], one.form) for one in written]
        for row, _before, _form in changes:
            row.changed_at = clock.now()
        client_changes.write_all(session, changes)
        session.flush()
    if ids:
        caseload_line.refresh_lines(session, ids)
    custom_fields.write_values(session, actor, _own({one.client_id: one.own for one in part}))
    covered = [
        one.client_id
        for one in written
        if one.form.protection != clients[one.client_id].form.protection
    ]
    spread(session, store, actor, *covered)
    now = clock.now()
    notes = [NoteForm(one.client_id, NOTE_KIND, one.note, now) for one in part if one.note]
    add_notes(session, actor, notes)


def _remember(
    session: Session,
    actor: Actor,
    order: ImportOrder,
    signature: str,
    columns: Mapping[str, str],
) -> None:
    now = clock.now()
    if signature:
        session.merge(
            ImportMappingRecord(
                office_id=actor.office_id,
                signature=signature,
                payload=json.dumps(dict(columns), ensure_ascii=False),
                official_id=actor.user_id,
                used_at=now,
            )
        )
    import_rows.remember(session, actor, order.decisions)
    session.flush()
