"""Co-operation notes: added, never changed."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import Select, func, insert, select
from sqlalchemy.orm import Session

from db import audit
from db.attachments import add_files
from db.guard import case_to_change, case_to_read
from db.note_rows import add_note
from db.records import records_of
from db.store import Store
from db.tables.attachment import NoteCopyRecord
from db.tables.case import NoteRecord
from db.tables.network import OrganisationRecord
from db.tables.packet import ExchangeReceivedRecord
from db.tables.system import OfficialRecord
from db.thread_writing import put_note
from tekoto import clock
from tekoto.access import Actor
from tekoto.attachment import NewAttachment
from tekoto.audit import Action
from tekoto.errors import NotFoundError
from tekoto.ids import new_id
from tekoto.note import Note, NoteCopy, NoteForm, Visibility
from tekoto.permission import check_casework
from tekoto.thread import ThreadForm

_SECTION = "notes"


def add(
    store: Store,
    actor: Actor,
    form: NoteForm,
    files: Sequence[NewAttachment] = (),
    thread: UUID | ThreadForm | None = None,
) -> Note:
    """Record a note with its files, or with ``corrects`` an addendum to one; all or nothing.

    It belongs to the client's ``thread``, one that is there or one that it begins. Raises as
    ``db.note_rows.add_note``, ``db.attachments.add`` and ``db.thread_writing.put_note`` say,
    NotFoundError ``client.not_found`` and StoreError ``permission.denied``.
    """
    with store.write() as session:
        case_to_change(session, actor, form.client_id)
        note_id = add_note(session, actor, form)
        session.flush()
        if thread is not None:
            put_note(session, actor, form.client_id, note_id, thread)
        if files:
            add_files(session, actor, form.client_id, files, note_id)
        made = notes_of(session, [note_id])[0]
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
            .where(NoteRecord.client_id.in_(records_of(client_id)), NoteRecord.corrects.is_(None))
            .order_by(NoteRecord.happened_at.desc(), NoteRecord.row.desc())
            .offset(offset)
            .limit(limit)
        ).all()
        found = notes_of(access.session, ids)
        access.count = len(found)
        return found


def mark_copied(store: Store, actor: Actor, note_id: UUID) -> Note:
    """Mark that a note was copied for the official register, which is the master.

    Raises NotFoundError ``note.not_found`` and StoreError ``permission.denied``.
    """
    with store.write() as session:
        row = session.scalars(select(NoteRecord).where(NoteRecord.id == note_id)).one_or_none()
        if row is None:
            raise NotFoundError("note.not_found")
        case_to_change(session, actor, row.client_id)
        values = {"id": new_id(), "note_id": note_id, "official_id": actor.user_id}
        session.execute(insert(NoteCopyRecord), values | {"copied_at": clock.now()})
        made = notes_of(session, [note_id])[0]
        audit.record(
            session, store, actor, Action.EXPORT, target_id=row.client_id, section="note_copy"
        )
        return made


def count(store: Store, actor: Actor, client_id: UUID) -> int:
    """Return how many notes a client has, addenda not counted; a figure, so not logged."""
    check_casework(actor)
    with store.read() as session:
        case_to_read(session, actor, client_id)
        query = (
            select(func.count())
            .select_from(NoteRecord)
            .where(NoteRecord.client_id.in_(records_of(client_id)), NoteRecord.corrects.is_(None))
        )
        return session.scalar(query) or 0


def notes_by(session: Session, client_id: UUID, authors: Sequence[UUID]) -> tuple[Note, ...]:
    """Return the notes of a client that some officials wrote, the latest happening first.

    Addenda of others are left out.
    """
    ids = session.scalars(
        select(NoteRecord.id)
        .where(
            NoteRecord.client_id.in_(records_of(client_id)),
            NoteRecord.author_id.in_(authors),
            NoteRecord.corrects.is_(None),
        )
        .order_by(NoteRecord.happened_at.desc(), NoteRecord.row.desc())
    ).all()
    return notes_of(session, ids, authors)


def notes_of(
    session: Session, ids: Sequence[UUID], authors: Sequence[UUID] | None = None
) -> tuple[Note, ...]:
    """Return notes in the order of their ids, with their addenda (those of ``authors`` alone).

    For the modules of this storey; who asks has checked who may read them.
    """
    addenda: dict[UUID, list[Note]] = {}
    added = _query().where(NoteRecord.corrects.in_(ids)).order_by(NoteRecord.row)
    if authors is not None:
        added = added.where(NoteRecord.author_id.in_(authors))
    for row, author, organisation, partner in session.execute(added):
        made = _note(row, author, organisation, partner, ())
        addenda.setdefault(row.corrects or row.id, []).append(made)
    copies: dict[UUID, list[NoteCopy]] = {}
    for note_id, name, copied_at in session.execute(
        select(NoteCopyRecord.note_id, OfficialRecord.name, NoteCopyRecord.copied_at)
        .join(OfficialRecord, OfficialRecord.id == NoteCopyRecord.official_id)
        .where(NoteCopyRecord.note_id.in_(ids))
        .order_by(NoteCopyRecord.copied_at, NoteCopyRecord.id)
    ):
        copies.setdefault(note_id, []).append(NoteCopy(name, copied_at))
    found = {
        row.id: replace(
            _note(row, author, organisation, partner, tuple(addenda.get(row.id, ()))),
            copies=tuple(copies.get(row.id, ())),
        )
        for row, author, organisation, partner in session.execute(
            _query().where(NoteRecord.id.in_(ids))
        )
    }
    return tuple(found[note_id] for note_id in ids)


def _query() -> Select[NoteRecord, str, str | None, str | None]:
    received = ExchangeReceivedRecord
    return (
        select(NoteRecord, OfficialRecord.name, OrganisationRecord.name_fi, received.author)
        .join(OfficialRecord, OfficialRecord.id == NoteRecord.author_id)
        .outerjoin(OrganisationRecord, OrganisationRecord.id == NoteRecord.organisation_id)
        .outerjoin(received, received.note_id == NoteRecord.id)
    )


def _note(
    row: NoteRecord,
    taken_in_by: str,
    organisation: str | None,
    author: str | None,
    addenda: tuple[Note, ...],
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
    return Note(
        row.id,
        form,
        taken_in_by if author is None else author,
        organisation or "",
        row.recorded_at,
        addenda,
        received=author is not None,
    )
