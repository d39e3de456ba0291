"""Writing a thread and who takes part, in the caller's transaction."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db.records import view_of
from db.tables.network import OrganisationRecord
from db.tables.thread import ThreadNoteRecord, ThreadParticipantRecord, ThreadRecord
from db.thread_rows import check_subject
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.errors import InvalidInputError, NotFoundError
from tekoto.ids import new_id
from tekoto.reference import new_reference
from tekoto.text import clean
from tekoto.thread import MAX_PARTICIPANTS, MAX_SUBJECT_CHARACTERS, Participant, ThreadForm

_T, _P = ThreadRecord, ThreadParticipantRecord


def add_row(
    session: Session, actor: Actor, form: ThreadForm, client_id: UUID | None
) -> ThreadRecord:
    """Begin a thread in the caller's transaction; raises as ``db.threads.begin`` does."""
    tidy = _checked(session, form)
    check_subject(session, actor, client_id, (tidy.subject, *(p.person for p in tidy.participants)))
    now = clock.now()
    row = ThreadRecord(
        id=new_id(),
        office_id=actor.office_id,
        client_id=client_id,
        reference=_reference(session),
        subject=tidy.subject,
        ground=tidy.ground,
        recorded_by=actor.user_id,
        recorded_at=now,
        changed_at=now,
    )
    session.add(row)
    session.flush()
    _join(session, actor, row.id, tidy.participants)
    return row


def change_row(session: Session, actor: Actor, row: ThreadRecord, form: ThreadForm) -> None:
    """Change a thread and who takes part; who left is kept with the moment."""
    tidy = _checked(session, form)
    said = (tidy.subject, *(one.person for one in tidy.participants))
    check_subject(session, actor, row.client_id, said)
    row.subject, row.ground, row.changed_at = tidy.subject, tidy.ground, clock.now()
    wanted = {_who(one) for one in tidy.participants}
    present = session.scalars(select(_P).where(_P.thread_id == row.id, _P.left_at.is_(None))).all()
    for one in present:
        if (one.organisation_id, one.person) not in wanted:
            one.left_at, one.left_by = clock.now(), actor.user_id
    known = {(one.organisation_id, one.person) for one in present}
    _join(session, actor, row.id, [p for p in tidy.participants if _who(p) not in known])


def put_note(
    session: Session, actor: Actor, client_id: UUID, note_id: UUID, thread: UUID | ThreadForm
) -> None:
    """Make a note that has just been written one of a client's thread, or begin one with it.

    Raises NotFoundError ``thread.not_found`` for another client's thread, and as ``add_row``.
    """
    if isinstance(thread, ThreadForm):
        row = add_row(session, actor, thread, client_id)
    else:
        known = session.get(_T, thread)
        person = view_of(session, client_id)
        if known is None or known.client_id is None or view_of(session, known.client_id) != person:
            raise NotFoundError("thread.not_found")
        row = known
    join(session, row.id, note_id)


def join(session: Session, thread_id: UUID, note_id: UUID) -> None:
    """Make a client's note one of a thread."""
    session.flush()
    session.execute(insert(ThreadNoteRecord), {"note_id": note_id, "thread_id": thread_id})


def _checked(session: Session, form: ThreadForm) -> ThreadForm:
    subject = " ".join(clean(form.subject).split())
    people = tuple(
        Participant(one.organisation_id, " ".join(clean(one.person).split()))
        for one in form.participants
    )
    if not subject:
        raise InvalidInputError("thread.subject_missing", "subject")
    if len(subject) > MAX_SUBJECT_CHARACTERS:
        raise InvalidInputError("thread.too_long", "subject", limit=MAX_SUBJECT_CHARACTERS)
    if len(people) > MAX_PARTICIPANTS:
        raise InvalidInputError("thread.too_many", "participants", limit=MAX_PARTICIPANTS)
    if form.ground not in vocabulary.codes("secrecy_grounds"):
        raise InvalidInputError("thread.ground_missing", "ground")
    for one in people:
        if one.organisation_id is None and not one.person:
            raise InvalidInputError("thread.participant_empty", "person")
        if len(one.person) > MAX_SUBJECT_CHARACTERS:
            raise InvalidInputError("thread.too_long", "person", limit=MAX_SUBJECT_CHARACTERS)
        if one.organisation_id and session.get(OrganisationRecord, one.organisation_id) is None:
            raise InvalidInputError("thread.participant_empty", "organisation")
    return ThreadForm(subject, tuple({_who(one): one for one in people}.values()), form.ground)


def _who(one: Participant) -> tuple[UUID | None, str]:
    return one.organisation_id, one.person


def _join(session: Session, actor: Actor, thread_id: UUID, people: Sequence[Participant]) -> None:
    for one in people:
        session.add(
            ThreadParticipantRecord(
                id=new_id(),
                thread_id=thread_id,
                organisation_id=one.organisation_id,
                person=one.person,
                recorded_by=actor.user_id,
                recorded_at=clock.now(),
                left_at=None,
                left_by=None,
            )
        )
    session.flush()


def _reference(session: Session) -> str:
    while True:
        made = new_reference()
        if session.scalar(select(_T.id).where(_T.reference == made)) is None:
            return made
