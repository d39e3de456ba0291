"""Taking in an adviser's own sheet: looked at first, then done as one act that can be taken back.

Nothing is written before ``run``, which writes all that was decided or nothing.
"""

import dataclasses
import json
from collections.abc import Mapping, Sequence
from typing import cast
from uuid import UUID

from sqlalchemy.orm import Session

from db import (
    audit,
    bulk,
    caseload_file,
    caseload_line,
    client_changes,
    client_reader,
    import_rows,
    undo_record,
)
from db.clients import hetu_conflicts
from db.guard import case_to_change
from db.note_rows import add_note
from db.protections import spread
from db.store import Store
from db.tables.case import ClientRecord
from db.tables.imports import ImportDecisionRecord, ImportMappingRecord
from tekoto import clock, sheet_code
from tekoto.access import Actor
from tekoto.act import Act, ActKind
from tekoto.audit import Action
from tekoto.bulk import BulkClient, BulkNote
from tekoto.client import ClientForm
from tekoto.client_check import check
from tekoto.errors import InvalidInputError, StaleRecordError
from tekoto.import_plan import ChangedRow, ImportOrder, Match, PlannedRow, plan_row
from tekoto.note import NoteForm
from tekoto.permission import check_casework
from tekoto.progress import Progress
from tekoto.sheet_code import RowCode
from tekoto.sheet_heading import SheetMapping
from tekoto.sheet_rows import RowError, SheetRow, error_column, said_form

NOTE_KIND = "internal"
_SECTION = "import_check"


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
    _go_on(progress, 0, 4)
    codes, forms, wrong = _read_forms(store, rows, mapping)
    _go_on(progress, 1, 4)
    with audit.reading(store, actor, Action.LIST, section=_SECTION, repeat_seconds=0) as access:
        session = access.session
        matches = _matches(session, actor, codes, forms, wrong)
        _go_on(progress, 2, 4)
        keys = {row.number: import_rows.row_key(store, row) for row in rows}
        known = import_rows.remembered(session, actor, set(keys.values()))
        noted = import_rows.with_recorded_notes(session, matches, rows)
        _refuse_taken_codes(session, rows, mapping, matches, wrong)
        access.count = sum(map(len, matches.values()))
    _go_on(progress, 3, 4)
    planned = []
    for row in rows:
        found = tuple(
            dataclasses.replace(one, noted=(one.client_id, row.note) in noted)
            for one in matches.get(row.number, ())
        )
        whole = dataclasses.replace(row, errors=(*row.errors, *wrong.get(row.number, ())))
        decided = known.get(keys[row.number], {})
        planned.append(plan_row(whole, mapping, found, decided, forms.get(row.number)))
    return tuple(planned)


def row_keys(store: Store, rows: Sequence[PlannedRow]) -> Mapping[int, str]:
    """Return the key under which a decision about each row is remembered."""
    return {one.row.number: import_rows.row_key(store, one.row) for one in rows}


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

    def told(done: int) -> bool:
        _go_on(progress, done, total)
        return True

    with store.write() as session:
        act = undo_record.begin(session, store, actor, ActKind.IMPORT)
        if clients:
            bulk.take_in(session, store, actor, clients, notes, progress=told)
            act.created([client.id for client in clients])
        for start in range(0, len(order.changed), undo_record.CHUNK):
            part = order.changed[start : start + undo_record.CHUNK]
            told(len(clients) + len(notes) + start)
            with act.changing([one.client_id for one in part]):
                _change(session, store, actor, part)
        _remember(session, actor, order, signature, columns)
        return undo_record.finish(act)


def _go_on(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None:
        progress.check_cancelled()
        progress.report(done, total)


def _read_forms(
    store: Store, rows: Sequence[SheetRow], mapping: SheetMapping
) -> tuple[dict[int, RowCode], dict[int, ClientForm], dict[int, list[RowError]]]:
    """Return the codes of exported rows, the forms of the other ones, and what is wrong.

    What a new client would lack, a known one has already: such an error goes with a sure match.
    """
    codes: dict[int, RowCode] = {}
    forms: dict[int, ClientForm] = {}
    wrong: dict[int, list[RowError]] = {}
    seen: dict[UUID, int] = {}
    for row in rows:
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


def _matches(
    session: Session,
    actor: Actor,
    codes: Mapping[int, RowCode],
    forms: Mapping[int, ClientForm],
    wrong: dict[int, list[RowError]],
) -> dict[int, list[Match]]:
    found: dict[int, list[Match]] = {}
    known = import_rows.exported(session, actor, codes)
    for number in codes:
        if number not in known:
            gone = InvalidInputError("import.row_client_gone", "technical")
            wrong.setdefault(number, []).append(RowError(-1, gone))
            continue
        client, base = known[number]
        told = caseload_file.standing(client)
        found[number] = [
            import_rows.as_match(client, ("exported",), certain=True, base=base, standing=told)
        ]
    people = import_rows.known_people(session, actor, forms)
    clients = client_reader.load_many(
        session, list({one[0] for several in people.values() for one in several})
    )
    for number, several in people.items():
        found[number] = [
            import_rows.as_match(clients[client_id], reasons, certain=certain)
            for client_id, reasons, certain in sorted(several, key=lambda one: not one[2])
        ]
        if found[number][0].certain:
            wrong.pop(number, None)
    for number, match in _twins(forms).items():
        found.setdefault(number, [match])
    return found


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
        if owner is not None and all(one.client_id != owner for one in matches.get(number, ())):
            error = InvalidInputError("client.hetu_in_use", "hetu")
            wrong.setdefault(number, []).append(RowError(error_column(mapping, error), error))


def _twins(forms: Mapping[int, ClientForm]) -> dict[int, Match]:
    """Return for each row the row above it that has the same code, or name and birth."""
    by_code: dict[tuple[str, str], int] = {}
    by_name: dict[tuple[str, str], int] = {}
    found: dict[int, Match] = {}
    for number, form in forms.items():
        codes = import_rows.codes_of(form)
        name = import_rows.form_key(form), str(form.birth and form.birth.value)
        above = next((by_code[code] for code in codes if code in by_code), None)
        certain = above is not None
        if above is None and name[0]:
            above = by_name.get(name)
        if above is not None:
            reason = "same_code" if certain else "same_name_birth" if form.birth else "same_name"
            found[number] = _row_match(above, forms[above], reason, certain=certain)
        for code in codes:
            by_code.setdefault(code, number)
        by_name.setdefault(name, number)
    return found


def _row_match(number: int, form: ClientForm, reason: str, *, certain: bool) -> Match:
    return Match(
        client_id=None,
        version=0,
        name=f"{form.family_name}, {form.given_names}".strip(", "),
        number="",
        birth=form.birth.display() if form.birth else "",
        form=form,
        reasons=(reason,),
        certain=certain,
        row=number,
    )


def _change(session: Session, store: Store, actor: Actor, part: Sequence[ChangedRow]) -> None:
    clients = client_reader.load_many(session, [one.client_id for one in part])
    for one in part:
        before = clients.get(one.client_id)
        if before is None or before.version != one.version:
            raise StaleRecordError("import.changed_meanwhile")
        case_to_change(session, actor, one.client_id)
    written = [one for one in part if clients[one.client_id].form != one.form]
    ids = [one.client_id for one in written]
    client_changes.keep_history(session, actor.user_id, [clients[one] for one in ids])
    for one in written:
        row = session.get_one(ClientRecord, one.client_id)
        row.changed_at = clock.now()
        with hetu_conflicts():
            client_changes.write_changes(session, row, clients[one.client_id], one.form)
            session.flush()
    if ids:
        caseload_line.refresh_lines(session, ids)
    covered = [
        one.client_id
        for one in written
        if one.form.protection != clients[one.client_id].form.protection
    ]
    spread(session, store, actor, *covered)
    for one in part:
        if one.note:
            add_note(session, actor, NoteForm(one.client_id, NOTE_KIND, one.note, clock.now()))


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
    for key, client_id, decision in order.decisions:
        session.merge(
            ImportDecisionRecord(
                office_id=actor.office_id,
                row_key=key,
                client_id=client_id,
                decision=str(decision),
                official_id=actor.user_id,
                recorded_at=now,
            )
        )
    session.flush()
