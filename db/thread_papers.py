"""A thread or its minutes for one reader: what she may have, and the receipt that it left."""

import hashlib
from collections.abc import Callable
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from db import audit, client_reader
from db.exchange_links import check_share
from db.guard import found
from db.store import Store
from db.tables.network import OrganisationRecord
from db.tables.referral import DisclosureRecord
from db.tables.system import OfficeRecord
from db.tables.thread import ThreadRecord
from db.thread_entries import entries_of
from db.thread_rows import search_for, thread_of, thread_to_change
from tekoto import clock, disclosure, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.client import Client
from tekoto.errors import DisclosureError, InvalidInputError, NotFoundError
from tekoto.ids import new_id
from tekoto.plain_document import PlainDocument
from tekoto.text import clean
from tekoto.thread import Participant, Readers, Thread, ThreadEntry, for_reader, staying
from tekoto.thread_paper import Paper, minutes_paper, printed_words, thread_paper

DOCUMENT = "thread"
_FIELDS = ("packet_introduction", "packet_notes")
_SECTION = "thread"
Write = Callable[[PlainDocument], str]


def paper(
    store: Store,
    actor: Actor,
    thread_id: UUID,
    reader: Readers | UUID,
    language: str,
    *,
    ground: str = "",
    reason: str = "",
    note_id: UUID | None = None,
    write: Write | None = None,
) -> PlainDocument:
    """Return a thread, or the minutes ``note_id``, for the office, the client or an organisation.

    ``reader`` is the id of an organisation that takes part; then ``ground`` (of
    ``disclosure_grounds``) and under turvakielto ``reason`` are needed where there is a client, and
    a receipt of the disclosure is written. ``write`` makes the file before that and returns its
    fingerprint for the receipt; without it the receipt has that of the words. To an organisation no
    note leaves that tells what ``tekoto.held_text`` names. Raises InvalidInputError
    ``thread.not_participant`` and ``thread.no_client``; DisclosureError ``thread.nothing_leaves``,
    ``thread.subject_tells`` and ``thread.minutes_tell``; and as ``disclosure.check_case`` and
    ``db.exchange_links.check_share`` do.
    """
    link = audit.head_code(store)
    with store.write() as session:
        row = thread_to_change(session, actor, thread_id)
        thread = thread_of(session, row)
        receiver = _receiver(thread, reader)
        client = None
        if thread.client_id is not None:
            client = client_reader.load(session, thread.client_id)
        consents: tuple[UUID, ...] = ()
        if isinstance(receiver, Participant) and client is not None:
            consents = _check(session, client, receiver, ground, reason)
        if isinstance(receiver, Participant):
            _check_subject(session, row, thread)
        made = Paper(
            thread=thread,
            entries=_entries(session, row, receiver, note_id),
            reader=receiver,
            office=_office(session, actor, language),
            sender=actor.name,
            log_link=link,
            ground=ground if isinstance(receiver, Participant) and client is not None else "",
            born=_born(client, language),
        )
        document = _document(made, language, clock.today(), minutes=note_id is not None)
        fingerprint = write(document) if write is not None else _hash(made)
        if client is not None and isinstance(receiver, Participant):
            _write_receipt(session, actor, made, client.id, (reason, consents), fingerprint)
        audit.record(
            session,
            store,
            actor,
            Action.PRINT if isinstance(receiver, Readers) else Action.DISCLOSE,
            target_id=row.client_id or row.id,
            section=_SECTION,
            count=len(made.entries),
        )
        return document


def _hash(made: Paper) -> str:
    return hashlib.sha256("\n".join(printed_words(made)).encode()).hexdigest()


def _document(made: Paper, language: str, today: date, *, minutes: bool) -> PlainDocument:
    return minutes_paper(made, today) if minutes else thread_paper(made, language, today)


def _receiver(thread: Thread, reader: Readers | UUID) -> Readers | Participant:
    if isinstance(reader, Readers):
        if reader is Readers.CLIENT and thread.client_id is None:
            raise InvalidInputError("thread.no_client", "reader")
        return reader
    for one in thread.form.participants:
        if one.organisation_id == reader:
            return one
    raise InvalidInputError("thread.not_participant", "reader")


def _check(
    session: Session, client: Client, receiver: Participant, ground: str, reason: str
) -> tuple[UUID, ...]:
    """Return the consents by which something may leave to the receiver now, or raise."""
    disclosure.check_case(client.case.state, client.case.reason)
    if receiver.organisation_id is None:
        raise InvalidInputError("thread.not_participant", "reader")
    organisation = session.get_one(OrganisationRecord, receiver.organisation_id)
    return check_share(session, client.id, organisation, ground, clean(reason).strip())


def _check_subject(session: Session, row: ThreadRecord, thread: Thread) -> None:
    """Raise when the head of the paper tells what no note may; it can be changed, a note cannot.

    Somebody may have come under turvakielto after it was written.
    """
    said = (thread.form.subject, *(one.person for one in thread.form.participants))
    if search_for(session, row).found_in(said) is not None:
        raise DisclosureError("thread.subject_tells")


def _entries(
    session: Session, row: ThreadRecord, receiver: Readers | Participant, note_id: UUID | None
) -> tuple[ThreadEntry, ...]:
    every = entries_of(session, row)
    if note_id is not None:
        every = tuple(one for one in every if one.id == note_id)
        if not every or every[0].minutes is None:
            raise NotFoundError("note.not_found")
    kept = tuple(seen for one in every if (seen := for_reader(one, receiver)) is not None)
    if note_id is not None and not kept and staying(every, receiver):
        raise DisclosureError("thread.minutes_tell")
    if not kept:
        raise DisclosureError("thread.nothing_leaves")
    return kept


def _office(session: Session, actor: Actor, language: str) -> str:
    row = found(session, OfficeRecord, actor.office_id, "office.not_found")
    return row.name_sv if language == "sv" and row.name_sv else row.name


def _born(client: Client | None, language: str) -> str:
    if client is None or client.form.birth is None:
        return ""
    day = client.form.birth.display(language)
    return vocabulary.label("minutes_labels", "born", language).format(date=day)


def _write_receipt(
    session: Session,
    actor: Actor,
    made: Paper,
    client_id: UUID,
    because: tuple[str, tuple[UUID, ...]],
    fingerprint: str,
) -> None:
    reason, consents = clean(because[0]).strip(), because[1]
    receiver = made.reader
    if not isinstance(receiver, Participant):
        return
    now = clock.now()
    session.add(
        DisclosureRecord(
            id=new_id(),
            client_id=client_id,
            referral_id=None,
            organisation_id=receiver.organisation_id,
            recipient=receiver.text,
            document=DOCUMENT,
            reference=made.thread.reference,
            fields=list(_FIELDS),
            ground=made.ground,
            reasons=[{"field": "", "ground": reason}] if reason else [],
            consents=[str(one) for one in consents],
            log_link=made.log_link,
            channel="paper",
            fingerprint=fingerprint,
            disclosed_at=now,
            recorded_at=now,
            official_id=actor.user_id,
            official_name=actor.name,
        )
    )
    session.flush()
