"""Giving what came from partners its place among the clients' notes."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.note_rows import add_note
from db.packet_files import place_file
from db.records import PERSON
from db.tables.case import CaseloadRecord, CaseRecord, NoteRecord
from db.tables.packet import ExchangeLinkRecord, ExchangeReceivedRecord, ExchangeSentRecord
from tekoto.access import Actor
from tekoto.note import NoteForm, Visibility
from tekoto.packet import FILE_KIND, LinkState

_R = ExchangeReceivedRecord
_L = ExchangeLinkRecord


def place(session: Session, actor: Actor, organisation_id: UUID) -> dict[UUID, int]:
    """Place what can be placed of an organisation's entries; return how many for each client.

    A note waits until its client is recognised, an addendum and a file until the note that they
    belong to is there. Whatever the order of arrival, all that can have a place has it in the end.
    """
    placed: dict[UUID, int] = {}
    rows = session.execute(
        select(_R, _L.client_id, PERSON, CaseRecord.office_id)
        .join(_L, _L.id == _R.link_id)
        .join(CaseloadRecord, CaseloadRecord.client_id == _L.client_id)
        .join(CaseRecord, CaseRecord.client_id == PERSON)
        .where(
            _R.office_id == actor.office_id,
            _R.organisation_id == organisation_id,
            _R.placed.is_(False),
            _L.state == LinkState.ACTIVE,
            CaseRecord.deleted_at.is_(None),
            CaseRecord.office_id == actor.office_id,
        )
        .order_by(_R.kind == FILE_KIND, _R.corrects.is_not(None), _R.seq)
    ).all()
    for entry, client_id, person, _office in rows:
        target = client_id
        if entry.kind == FILE_KIND:
            target = place_file(session, actor, entry, person)
            entry.placed = target is not None
        elif entry.corrects is not None:
            target = _root_client(session, actor, organisation_id, entry.corrects, person)
        if target is None:
            continue
        if entry.kind != FILE_KIND:
            add_note(session, actor, _form(entry, target), note_id=entry.entry_id)
            entry.note_id, entry.placed = entry.entry_id, True
        entry.text, entry.participants = "", ""
        placed[target] = placed.get(target, 0) + 1
    session.flush()
    return placed


def _form(entry: ExchangeReceivedRecord, client_id: UUID) -> NoteForm:
    return NoteForm(
        client_id=client_id,
        kind=entry.kind,
        text=entry.text,
        happened_at=entry.happened_at,
        visibility=Visibility(entry.visibility),
        organisation_id=entry.organisation_id,
        participants=entry.participants,
        source=entry.source,
        corrects=entry.corrects,
    )


def _root_client(
    session: Session, actor: Actor, organisation_id: UUID, note_id: UUID, person: UUID
) -> UUID | None:
    """Return the record whose note a partner may add to: hers, and one that both offices know."""
    session.flush()
    found = session.execute(
        select(NoteRecord.client_id, PERSON)
        .join(CaseloadRecord, CaseloadRecord.client_id == NoteRecord.client_id)
        .where(NoteRecord.id == note_id)
    ).one_or_none()
    if found is None or found[1] != person:
        return None
    received = select(_R.id).where(_R.office_id == actor.office_id, _R.note_id == note_id)
    sent = select(ExchangeSentRecord.id).where(
        ExchangeSentRecord.office_id == actor.office_id,
        ExchangeSentRecord.organisation_id == organisation_id,
        ExchangeSentRecord.entry_id == note_id,
    )
    known = any(session.scalar(query.limit(1)) is not None for query in (received, sent))
    return found[0] if known else None
