"""Which threads meet the words looked for, and why."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import search_index
from db.many import among
from db.tables.case import NoteRecord
from db.tables.thread import NetworkNoteRecord, ThreadNoteRecord
from tekoto.access import Actor, Role
from tekoto.dates import local_date
from tekoto.excerpt import excerpt
from tekoto.index_words import words
from tekoto.match_marks import words_begun
from tekoto.reference import clean_reference
from tekoto.thread import Met, ThreadLine


def narrowed(
    session: Session, actor: Actor, lines: Sequence[ThreadLine], text: str
) -> tuple[ThreadLine, ...]:
    """Return the lines that meet every word of a text in one place, each with the reason.

    That place is the reference, the subject, a participant, the client's name, or a note with its
    addenda; a note is met by what it says alone.
    """
    typed, reference = words(text), clean_reference(text)
    if not typed:
        return ()
    notes = _notes(session, actor, [one.id for one in lines], typed)
    found = []
    for line in lines:
        met = _met(line, typed, reference) or _note(line, typed, notes.get(line.id))
        if met is not None:
            found.append(met)
    return tuple(found)


def _met(line: ThreadLine, typed: Sequence[str], reference: str) -> ThreadLine | None:
    if reference and reference == line.reference:
        return replace(line, met=Met.REFERENCE, detail=reference, marks=((0, len(reference)),))
    places = [(Met.SUBJECT, line.subject)]
    places += [(Met.PARTICIPANT, one) for one in line.participants]
    places.append((Met.CLIENT, line.client_name))
    for met, text in places:
        if _all_begin(text, typed):
            return replace(line, met=met, detail=text, marks=words_begun(text, typed))
    return None


def _note(
    line: ThreadLine, typed: Sequence[str], found: tuple[str, datetime] | None
) -> ThreadLine | None:
    if found is None:
        return None
    text, happened_at = found
    shown = excerpt(text, typed)
    return replace(
        line,
        met=Met.NOTE,
        detail=shown,
        marks=words_begun(shown, typed),
        noted_on=local_date(happened_at),
    )


def _notes(
    session: Session, actor: Actor, ids: Sequence[UUID], typed: Sequence[str]
) -> dict[UUID, tuple[str, datetime]]:
    """Return of each thread the newest note that says all words."""
    scope = search_index.scope_of(session, actor.user_id, actor.office_id)
    own, office = scope.note()
    mark = office if actor.role is Role.LEAD else own
    rows = search_index.matching(
        session, search_index.NOTES, [mark], [[[f"{word}*"] for word in typed]]
    )
    root = ThreadNoteRecord.note_id
    of_clients = (
        select(ThreadNoteRecord.thread_id, NoteRecord.text, NoteRecord.happened_at)
        .join(NoteRecord, (NoteRecord.id == root) | (NoteRecord.corrects == root))
        .where(among(ThreadNoteRecord.thread_id, ids), NoteRecord.row.in_(rows))
        .order_by(NoteRecord.row)
    )
    note = NetworkNoteRecord
    of_network = (
        select(note.thread_id, note.text, note.happened_at)
        .where(among(note.thread_id, ids))
        .order_by(note.row)
    )
    found = {
        thread_id: (text, at)
        for thread_id, text, at in session.execute(of_network)
        if _all_begin(text, typed)
    }
    found |= {thread_id: (text, at) for thread_id, text, at in session.execute(of_clients)}
    return found


def _all_begin(text: str, typed: Sequence[str]) -> bool:
    present = words(text)
    return all(any(word.startswith(wanted) for word in present) for wanted in typed)
