"""Notes as rows: written by the notes themselves and by a school's accepted answer."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db import search_index
from db.records import show_latest
from db.tables.case import CaseloadRecord, NoteRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.dates import local_date
from tekoto.errors import InvalidInputError, NotFoundError
from tekoto.ids import new_id
from tekoto.index_words import note_words
from tekoto.note import MAX_NOTE_CHARACTERS, NoteForm
from tekoto.text import clean_form

MAX_LINE_CHARACTERS = 500


def add_note(session: Session, actor: Actor, form: NoteForm, note_id: UUID | None = None) -> UUID:
    """Write a note in the caller's transaction and return its id, the one given or a new one.

    An addendum to an addendum is kept with the first note. Raises InvalidInputError
    ``note.empty``, ``note.too_long`` (limit) or ``note.kind_missing``; NotFoundError
    ``note.not_found`` when it corrects a note that is not this client's.
    """
    return add_notes(session, actor, [form], None if note_id is None else [note_id])[0]


def add_notes(
    session: Session,
    actor: Actor,
    forms: Sequence[NoteForm],
    ids: Sequence[UUID] | None = None,
) -> list[UUID]:
    """Write notes of many clients, as ``add_note`` does one."""
    if not forms:
        return []
    forms = [checked(form) for form in forms]
    owners = CaseloadRecord.client_id.in_({form.client_id for form in forms})
    lines = {line.client_id: line for line in session.scalars(select(CaseloadRecord).where(owners))}
    known = [new_id() for _ in forms] if ids is None else ids
    values = [
        note_values(form, note_id, actor.user_id, clock.now())
        | {"corrects": _first_note(session, form)}
        for form, note_id in zip(forms, known, strict=True)
    ]
    written = insert(NoteRecord).returning(NoteRecord.row, sort_by_parameter_order=True)
    rows = session.scalars(written, values).all()
    scopes = search_index.scopes_of(session, list(lines.values()))
    words: list[tuple[int, tuple[str, ...]]] = []
    for row, form in zip(rows, forms, strict=True):
        line = lines[form.client_id]
        scope = scopes[line.adviser_id, line.office_id]
        words.append((row, (*scope.note(), *note_words(form.text))))
        day = local_date(form.happened_at)
        if line.last_note_on is None or line.last_note_on < day:
            line.last_note_on = day
    search_index.put_new(session, search_index.NOTES, words)
    session.flush()
    for line in lines.values():
        if line.merged_into is not None:
            show_latest(session, line.client_id)
    return list(known)


def checked(form: NoteForm) -> NoteForm:
    """Return the form as it is stored; raises as ``add_note`` says."""
    form = clean_form(form)
    if not form.text.strip():
        raise InvalidInputError("note.empty", "text")
    if len(form.text) > MAX_NOTE_CHARACTERS:
        raise InvalidInputError("note.too_long", "text", limit=MAX_NOTE_CHARACTERS)
    for name in ("participants", "source"):
        if len(getattr(form, name)) > MAX_LINE_CHARACTERS:
            raise InvalidInputError("note.too_long", name, limit=MAX_LINE_CHARACTERS)
    if not form.kind:
        raise InvalidInputError("note.kind_missing", "kind")
    return form


def note_values(
    form: NoteForm, note_id: UUID, author_id: UUID, recorded_at: datetime
) -> dict[str, Any]:
    """Return a note's row without its number."""
    return {
        "id": note_id,
        "client_id": form.client_id,
        "corrects": form.corrects,
        "kind": form.kind,
        "visibility": str(form.visibility),
        "happened_at": form.happened_at,
        "organisation_id": form.organisation_id,
        "participants": form.participants,
        "source": form.source,
        "author_id": author_id,
        "recorded_at": recorded_at,
        "text": form.text,
    }


def _first_note(session: Session, form: NoteForm) -> UUID | None:
    if form.corrects is None:
        return None
    found = session.execute(
        select(NoteRecord.corrects, NoteRecord.client_id).where(NoteRecord.id == form.corrects)
    ).first()
    if found is None or found.client_id != form.client_id:
        raise NotFoundError("note.not_found")
    return found.corrects or form.corrects
