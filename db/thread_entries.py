"""The notes of a thread: a client's own notes, or those of a matter without a client."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db import audit
from db.minutes_rows import minutes_of
from db.note_rows import add_note, checked
from db.notes import notes_of
from db.store import Store
from db.tables.network import OrganisationRecord
from db.tables.system import OfficialRecord
from db.tables.thread import NetworkNoteRecord, ThreadNoteRecord, ThreadRecord
from db.thread_rows import check_network, search_for, thread_to_change
from db.thread_writing import join
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import NotFoundError
from tekoto.held_text import TextSearch
from tekoto.ids import new_id
from tekoto.note import Note, NoteForm, Visibility
from tekoto.thread import EntryForm, ThreadEntry

_N = NetworkNoteRecord
_SECTION = "thread"


def add(store: Store, actor: Actor, thread_id: UUID, form: EntryForm) -> UUID:
    """Write a note into a thread, or with ``corrects`` an addendum to one; return its id.

    Raises as ``db.note_rows.add_note`` and ``db.thread_rows.check_network`` say.
    """
    with store.write() as session:
        row = thread_to_change(session, actor, thread_id)
        made = put(session, actor, row, form)
        audit.record(
            session,
            store,
            actor,
            Action.CREATE,
            target_id=row.client_id or row.id,
            section=_SECTION,
        )
        return made


def put(session: Session, actor: Actor, thread: ThreadRecord, form: EntryForm) -> UUID:
    """Write a note in the caller's transaction; return its id."""
    if thread.client_id is not None:
        note_id = add_note(session, actor, _note_form(thread.client_id, form))
        if form.corrects is None:
            join(session, thread.id, note_id)
        return note_id
    tidy = checked(_note_form(thread.id, form))
    check_network(session, actor, (tidy.text, tidy.participants))
    values = {
        "id": new_id(),
        "thread_id": thread.id,
        "corrects": _first_note(session, thread.id, form.corrects),
        "kind": tidy.kind,
        "visibility": str(tidy.visibility),
        "happened_at": tidy.happened_at,
        "organisation_id": tidy.organisation_id,
        "participants": tidy.participants,
        "author_id": actor.user_id,
        "recorded_at": clock.now(),
        "text": tidy.text,
    }
    session.execute(insert(_N), values)
    return UUID(str(values["id"]))


def entries_of(session: Session, thread: ThreadRecord) -> tuple[ThreadEntry, ...]:
    """Return the notes of a thread with their addenda and minutes, the first happening first.

    Each tells what holds it back from organisations.
    """
    search = search_for(session, thread)
    if thread.client_id is None:
        made = _network_entries(session, thread.id, search)
    else:
        ids = session.scalars(
            select(ThreadNoteRecord.note_id).where(ThreadNoteRecord.thread_id == thread.id)
        ).all()
        made = [_entry(note, search) for note in notes_of(session, ids)]
    minutes = minutes_of(session, [entry.id for entry in made])
    whole = (replace(entry, minutes=minutes.get(entry.id)) for entry in made)
    return tuple(sorted(whole, key=lambda one: (one.form.happened_at, one.recorded_at, one.id)))


def _note_form(owner: UUID, form: EntryForm) -> NoteForm:
    return NoteForm(
        client_id=owner,
        kind=form.kind,
        text=form.text,
        happened_at=form.happened_at,
        visibility=form.visibility,
        organisation_id=form.organisation_id,
        participants=form.participants,
        corrects=form.corrects,
    )


def _first_note(session: Session, thread_id: UUID, corrects: UUID | None) -> UUID | None:
    """Return the note that an addendum is kept with."""
    if corrects is None:
        return None
    known = session.execute(
        select(_N.corrects, _N.thread_id).where(_N.id == corrects)
    ).one_or_none()
    if known is None or known.thread_id != thread_id:
        raise NotFoundError("note.not_found")
    return known.corrects or corrects


def _entry(note: Note, search: TextSearch) -> ThreadEntry:
    form = note.form
    return ThreadEntry(
        id=note.id,
        form=EntryForm(
            kind=form.kind,
            text=form.text,
            happened_at=form.happened_at,
            visibility=form.visibility,
            organisation_id=form.organisation_id,
            participants=form.participants,
            corrects=form.corrects,
        ),
        author_name=note.author_name,
        organisation_name=note.organisation_name,
        recorded_at=note.recorded_at,
        addenda=tuple(_entry(one, search) for one in note.addenda),
        received=note.received,
        held=search.found_in((form.text, form.participants, form.source)),
    )


def _network_entries(session: Session, thread_id: UUID, search: TextSearch) -> list[ThreadEntry]:
    query = (
        select(_N, OfficialRecord.name, OrganisationRecord.name_fi)
        .join(OfficialRecord, OfficialRecord.id == _N.author_id)
        .outerjoin(OrganisationRecord, OrganisationRecord.id == _N.organisation_id)
        .where(_N.thread_id == thread_id)
        .order_by(_N.row)
    )
    first: list[ThreadEntry] = []
    added: dict[UUID, list[ThreadEntry]] = defaultdict(list)
    for row, author, organisation in session.execute(query):
        form = EntryForm(
            kind=row.kind,
            text=row.text,
            happened_at=row.happened_at,
            visibility=Visibility(row.visibility),
            organisation_id=row.organisation_id,
            participants=row.participants,
            corrects=row.corrects,
        )
        held = search.found_in((row.text, row.participants))
        entry = ThreadEntry(row.id, form, author, organisation or "", row.recorded_at, held=held)
        if row.corrects is None:
            first.append(entry)
        else:
            added[row.corrects].append(entry)
    return _with_addenda(first, added)


def _with_addenda(
    first: Sequence[ThreadEntry], added: Mapping[UUID, list[ThreadEntry]]
) -> list[ThreadEntry]:
    return [replace(entry, addenda=tuple(added.get(entry.id, ()))) for entry in first]
