"""Threads as rows: who may open one, who takes part, and what it may not tell."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from db.guard import case_to_change, case_to_read, found
from db.held_texts import network_search, search_of
from db.many import among
from db.records import view_of
from db.tables.case import CaseloadRecord
from db.tables.network import OrganisationRecord
from db.tables.system import OfficialRecord
from db.tables.thread import ThreadNoteRecord, ThreadParticipantRecord, ThreadRecord
from tekoto.access import Actor
from tekoto.dates import local_date
from tekoto.disclosure import tells_contact
from tekoto.errors import DisclosureError, InvalidInputError, NotFoundError
from tekoto.held_text import TextSearch
from tekoto.permission import check_casework
from tekoto.thread import Participant, Thread, ThreadForm

_T = ThreadRecord
_P = ThreadParticipantRecord
_NOT_FOUND = "thread.not_found"


def thread_to_read(session: Session, actor: Actor, thread_id: UUID) -> ThreadRecord:
    """Return a thread if the actor may open it: as her client, or as a matter of her office.

    Raises NotFoundError ``thread.not_found`` or ``client.not_found``, StoreError
    ``permission.denied``.
    """
    check_casework(actor)
    row = found(session, _T, thread_id, _NOT_FOUND)
    if row.client_id is not None:
        case_to_read(session, actor, row.client_id)
    elif row.office_id != actor.office_id:
        raise NotFoundError(_NOT_FOUND)
    return row


def thread_to_change(session: Session, actor: Actor, thread_id: UUID) -> ThreadRecord:
    """Return a thread if the actor may write in it."""
    row = thread_to_read(session, actor, thread_id)
    if row.client_id is not None:
        case_to_change(session, actor, row.client_id)
    return row


def thread_of(session: Session, row: ThreadRecord) -> Thread:
    """Return a row as a thread, under the view that its client stands under."""
    client_id, name, protected = None, "", False
    if row.client_id is not None:
        client_id = view_of(session, row.client_id)
        line = session.execute(
            select(CaseloadRecord.name, CaseloadRecord.protected).where(
                CaseloadRecord.client_id == client_id
            )
        ).one()
        name, protected = line.name, line.protected
    official = select(OfficialRecord.name).where(OfficialRecord.id == row.recorded_by)
    return Thread(
        id=row.id,
        version=row.version,
        reference=row.reference,
        form=ThreadForm(
            subject=row.subject,
            participants=participants_of(session, [row.id])[row.id],
            ground=row.ground,
        ),
        client_id=client_id,
        client_name=name,
        protected=protected,
        started_on=local_date(row.recorded_at),
        started_by=session.scalar(official) or "",
    )


def participants_of(
    session: Session, thread_ids: Sequence[UUID]
) -> Mapping[UUID, tuple[Participant, ...]]:
    """Return who takes part in threads now, in the order of coming."""
    many: dict[UUID, list[Participant]] = defaultdict(list)
    organisation = OrganisationRecord
    query = (
        select(_P, organisation.name_fi, organisation.name_sv, organisation.type_code)
        .outerjoin(organisation, organisation.id == _P.organisation_id)
        .where(among(_P.thread_id, thread_ids), _P.left_at.is_(None))
        .order_by(_P.id)
    )
    for row, name, swedish, type_code in session.execute(query):
        one = Participant(
            row.organisation_id, row.person, name or "", type_code or "", swedish or ""
        )
        many[row.thread_id].append(one)
    return {thread_id: tuple(many[thread_id]) for thread_id in thread_ids}


def organisations_by_note(
    session: Session, clients: Select[UUID]
) -> Mapping[UUID, frozenset[UUID | None]]:
    """Return the organisations that take part in the thread of each note that is in one."""
    query = (
        select(ThreadNoteRecord.note_id, _P.organisation_id)
        .join(_T, _T.id == ThreadNoteRecord.thread_id)
        .outerjoin(_P, (_P.thread_id == _T.id) & _P.left_at.is_(None))
        .where(_T.client_id.in_(clients))
    )
    many: dict[UUID, set[UUID | None]] = defaultdict(set)
    for note_id, organisation_id in session.execute(query):
        many[note_id].add(organisation_id)
    return {note_id: frozenset(those) for note_id, those in many.items()}


def check_subject(
    session: Session, actor: Actor, client_id: UUID | None, values: Iterable[str]
) -> None:
    """Raise when a subject tells what a client's turvakielto protects.

    DisclosureError ``thread.subject_protected`` for her own contact data, and what
    ``check_network`` says for a matter without a client.
    """
    if client_id is None:
        check_network(session, actor, values)
    elif tells_contact(values, search_of(session, client_id).contacts):
        raise DisclosureError("thread.subject_protected")


def check_network(session: Session, actor: Actor, values: Iterable[str]) -> None:
    """Raise when a matter without a client speaks of a client of the office under turvakielto.

    InvalidInputError ``thread.protected_person``, for a name as for an address or a phone: what is
    to be saved is not.
    """
    hidden = replace(network_search(session, actor.office_id), others=False)
    if hidden.found_in(tuple(values)) is not None:
        raise InvalidInputError("thread.protected_person", "subject")


def search_for(session: Session, row: ThreadRecord) -> TextSearch:
    """Return what holds a note of a thread back from organisations."""
    if row.client_id is None:
        return network_search(session, row.office_id)
    return search_of(session, row.client_id)
