"""Co-operation notes: added, never changed."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_change, case_to_read
from db.note_rows import add_note
from db.store import Store
from db.tables.case import NoteRecord
from db.tables.network import OrganisationRecord
from db.tables.system import OfficialRecord
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.note import Note, NoteForm, Visibility
from tekoto.permission import check_casework

_SECTION = "notes"


def add(store: Store, actor: Actor, form: NoteForm) -> Note:
    """Record a note, or with ``corrects`` an addendum to one.

    Raises as ``db.note_rows.add_note`` says, NotFoundError ``client.not_found`` and StoreError
    ``permission.denied``.
    """
    with store.write() as session:
        case_to_change(session, actor, form.client_id)
        note_id = add_note(session, actor, form)
        session.flush()
        made = _notes(session, [note_id])[0]
        audit.record(
            session, store, actor, Action.CREATE, target_id=form.client_id, section=_SECTION
        )
        return made


def for_client(
    store: Store, actor: Actor, client_id: UUID, *, offset: int = 0, limit: int = 100
) -> tuple[Note, ...]:
    """Return a client's notes, the latest happening first, each with its addenda.

    Raises NotFoundError ``client.not_found``; StoreError ``permission.denied`` for a role that
    reads no free text.
    """
    check_casework(actor)
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        ids = access.session.scalars(
            select(NoteRecord.id)
            .where(NoteRecord.client_id == client_id, NoteRecord.corrects.is_(None))
            .order_by(NoteRecord.happened_at.desc(), NoteRecord.row.desc())
            .offset(offset)
            .limit(limit)
        ).all()
        found = _notes(access.session, ids)
        access.count = len(found)
        return found


def count(store: Store, actor: Actor, client_id: UUID) -> int:
    """Return how many notes a client has, addenda not counted; a figure, so not logged."""
    check_casework(actor)
    with store.read() as session:
        case_to_read(session, actor, client_id)
        query = (
            select(func.count())
            .select_from(NoteRecord)
            .where(NoteRecord.client_id == client_id, NoteRecord.corrects.is_(None))
        )
        return session.scalar(query) or 0


def _notes(session: Session, ids: Sequence[UUID]) -> tuple[Note, ...]:
    """Return notes in the order of their ids, with their addenda."""
    addenda: dict[UUID, list[Note]] = {}
    for row, author, organisation in session.execute(
        _query().where(NoteRecord.corrects.in_(ids)).order_by(NoteRecord.row)
    ):
        addenda.setdefault(row.corrects or row.id, []).append(_note(row, author, organisation, ()))
    found = {
        row.id: _note(row, author, organisation, tuple(addenda.get(row.id, ())))
        for row, author, organisation in session.execute(_query().where(NoteRecord.id.in_(ids)))
    }
    return tuple(found[note_id] for note_id in ids)


def _query() -> Select[NoteRecord, str, str | None]:
    return (
        select(NoteRecord, OfficialRecord.name, OrganisationRecord.name_fi)
        .join(OfficialRecord, OfficialRecord.id == NoteRecord.author_id)
        .outerjoin(OrganisationRecord, OrganisationRecord.id == NoteRecord.organisation_id)
    )


def _note(
    row: NoteRecord, author: str, organisation: str | None, addenda: tuple[Note, ...]
) -> Note:
    form = NoteForm(
        client_id=row.client_id,
        kind=row.kind,
        text=row.text,
        happened_at=row.happened_at,
        visibility=Visibility(row.visibility),
        organisation_id=row.organisation_id,
        participants=row.participants,
        source=row.source,
        corrects=row.corrects,
    )
    return Note(row.id, form, author, organisation or "", row.recorded_at, addenda)
