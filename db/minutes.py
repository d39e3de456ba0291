"""The minutes of a meeting: one note of a thread, and its duties on the lists of the day."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit
from db.minutes_rows import put_minutes
from db.store import Store
from db.tables.system import OfficialRecord
from db.thread_entries import put
from db.thread_rows import check_network, thread_to_change
from tekoto import clock
from tekoto.access import Actor, Role
from tekoto.audit import Action
from tekoto.dates import local_date
from tekoto.errors import InvalidInputError
from tekoto.minutes import (
    LANGUAGES,
    MAX_LINE_CHARACTERS,
    MAX_ROWS,
    MAX_TEXT_CHARACTERS,
    AgendaItem,
    Duty,
    MinutesForm,
    Present,
    minutes_text,
)
from tekoto.permission import check_casework
from tekoto.text import clean, clean_form
from tekoto.thread import MEETING, EntryForm

_SECTION = "minutes"


def save(store: Store, actor: Actor, thread_id: UUID, form: MinutesForm) -> UUID:
    """Write minutes into a thread: the note, its rows and the duties; return the note's id.

    They are corrected by addenda like any note. Raises InvalidInputError ``minutes.nothing``,
    ``minutes.future``, ``minutes.item_untitled``, ``minutes.duty_incomplete``,
    ``minutes.too_long`` and ``minutes.too_many`` (limit), ``official.not_found`` as NotFoundError,
    and as ``db.thread_entries.add`` does.
    """
    tidy = _checked(form)
    with store.write() as session:
        thread = thread_to_change(session, actor, thread_id)
        _check_officials(session, actor, tidy)
        text = minutes_text(tidy)
        if thread.client_id is None:
            check_network(session, actor, (text,))
        entry = EntryForm(
            kind=MEETING,
            text=text,
            happened_at=tidy.happened_at,
            visibility=tidy.visibility,
            organisation_id=tidy.organisation_id,
        )
        note_id = put(session, actor, thread, entry)
        put_minutes(session, actor, note_id, thread.id, tidy)
        session.flush()
        audit.record(
            session,
            store,
            actor,
            Action.CREATE,
            target_id=thread.client_id or thread.id,
            section=_SECTION,
        )
        return note_id


def colleagues(store: Store, actor: Actor) -> tuple[tuple[UUID, str], ...]:
    """Return on whose list of the day a duty may be put, by name."""
    check_casework(actor)
    query = (
        select(OfficialRecord.id, OfficialRecord.name)
        .where(
            OfficialRecord.office_id == actor.office_id,
            OfficialRecord.role.in_((Role.ADVISER, Role.LEAD)),
            OfficialRecord.ended_at.is_(None),
        )
        .order_by(OfficialRecord.name, OfficialRecord.id)
    )
    with store.read() as session:
        return tuple((row.id, row.name) for row in session.execute(query))


def _checked(form: MinutesForm) -> MinutesForm:
    tidy = clean_form(form)
    present = tuple(Present(_line(p.person), _line(p.organisation)) for p in form.present)
    items = tuple(
        AgendaItem(_line(one.title), _text(one.discussion), _text(one.decision))
        for one in form.items
    )
    duties = tuple(
        Duty(_line(one.what), _line(one.who), one.due_on, one.official_id) for one in form.duties
    )
    if form.language not in LANGUAGES:
        raise InvalidInputError("minutes.nothing", "language")
    if local_date(form.happened_at) > clock.today():
        raise InvalidInputError("minutes.future", "when")
    for name, rows in (("present", present), ("items", items), ("duties", duties)):
        if len(rows) > MAX_ROWS:
            raise InvalidInputError("minutes.too_many", name, limit=MAX_ROWS)
    if any(not one.title for one in items):
        raise InvalidInputError("minutes.item_untitled", "items")
    if any(not (one.what and one.who) for one in duties):
        raise InvalidInputError("minutes.duty_incomplete", "duties")
    if not duties and not any(one.discussion or one.decision for one in items):
        raise InvalidInputError("minutes.nothing", "items")
    return MinutesForm(
        happened_at=form.happened_at,
        items=items,
        present=tuple(one for one in present if one.text),
        duties=duties,
        place=_line(tidy.place),
        language=form.language,
        visibility=form.visibility,
        organisation_id=form.organisation_id,
    )


def _check_officials(session: Session, actor: Actor, form: MinutesForm) -> None:
    """Raise unless every colleague named works in the office."""
    wanted = {one.official_id for one in form.duties if one.official_id is not None}
    known = session.scalars(
        select(OfficialRecord.id).where(
            OfficialRecord.id.in_(wanted), OfficialRecord.office_id == actor.office_id
        )
    ).all()
    if wanted - set(known):
        raise InvalidInputError("minutes.not_colleague", "duties")


def _line(text: str) -> str:
    tidy = " ".join(clean(text).split())
    if len(tidy) > MAX_LINE_CHARACTERS:
        raise InvalidInputError("minutes.too_long", "items", limit=MAX_LINE_CHARACTERS)
    return tidy


def _text(text: str) -> str:
    tidy = clean(text).strip()
    if len(tidy) > MAX_TEXT_CHARACTERS:
        raise InvalidInputError("minutes.too_long", "items", limit=MAX_TEXT_CHARACTERS)
    return tidy
