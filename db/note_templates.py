"""An office's own texts to begin a note with; they are no client's data."""

from uuid import UUID

from sqlalchemy import select

from db import audit
from db.guard import found
from db.store import Store
from db.tables.attachment import NoteTemplateRecord
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import InvalidInputError, NotFoundError
from tekoto.ids import new_id
from tekoto.note import Visibility
from tekoto.note_template import MAX_NAME_CHARACTERS, MAX_TEXT_CHARACTERS, NoteTemplate
from tekoto.permission import check_casework
from tekoto.text import clean_form

_SECTION = "note_templates"


def templates(store: Store, actor: Actor) -> tuple[NoteTemplate, ...]:
    """Return the office's texts by name. Raises StoreError ``permission.denied``."""
    check_casework(actor)
    query = (
        select(NoteTemplateRecord)
        .where(
            NoteTemplateRecord.office_id == actor.office_id, NoteTemplateRecord.ended_at.is_(None)
        )
        .order_by(NoteTemplateRecord.name, NoteTemplateRecord.id)
    )
    with store.read() as session:
        return tuple(
            NoteTemplate(row.name, row.kind, Visibility(row.visibility), row.text, row.id)
            for row in session.scalars(query)
        )


def save(store: Store, actor: Actor, template: NoteTemplate) -> NoteTemplate:
    """Add a text, or change the office's own of that name.

    Raises InvalidInputError ``note_template.name_missing``, ``note_template.empty``,
    ``note_template.too_long`` (limit) and ``note.kind_missing``.
    """
    check_casework(actor)
    form = _checked(template)
    with store.write() as session:
        row = session.scalars(
            select(NoteTemplateRecord).where(
                NoteTemplateRecord.office_id == actor.office_id,
                NoteTemplateRecord.name == form.name,
                NoteTemplateRecord.ended_at.is_(None),
            )
        ).first()
        action = Action.CHANGE if row is not None else Action.CREATE
        if row is None:
            row = NoteTemplateRecord(id=new_id(), office_id=actor.office_id, name=form.name)
            session.add(row)
        row.kind, row.visibility, row.text = form.kind, form.visibility, form.text
        row.recorded_by, row.recorded_at = actor.user_id, clock.now()
        session.flush()
        made = NoteTemplate(row.name, row.kind, form.visibility, row.text, row.id)
        audit.record(session, store, actor, action, section=_SECTION)
        return made


def end(store: Store, actor: Actor, template_id: UUID) -> None:
    """Offer a text no more; raises NotFoundError ``note_template.not_found``."""
    check_casework(actor)
    with store.write() as session:
        row = found(session, NoteTemplateRecord, template_id, "note_template.not_found")
        if row.office_id != actor.office_id:
            raise NotFoundError("note_template.not_found")
        row.ended_at = clock.now()
        audit.record(session, store, actor, Action.CHANGE, section=_SECTION)


def _checked(template: NoteTemplate) -> NoteTemplate:
    form = clean_form(template)
    if not form.name.strip():
        raise InvalidInputError("note_template.name_missing", "name")
    if not form.text.strip():
        raise InvalidInputError("note_template.empty", "text")
    for name, limit in (("name", MAX_NAME_CHARACTERS), ("text", MAX_TEXT_CHARACTERS)):
        if len(getattr(form, name)) > limit:
            raise InvalidInputError("note_template.too_long", name, limit=limit)
    if form.kind not in vocabulary.codes("note_types"):
        raise InvalidInputError("note.kind_missing", "kind")
    return form
