"""Which notes of a shared client may leave to an organisation, and what holds them back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import client_reader
from db.guard import found
from db.packet_files import files_of
from db.packet_transfers import gone_by, on_the_way
from db.records import PERSON, records_of, view_of
from db.sharing_consents import CASE, NOTES, carried_to
from db.tables.case import CaseloadRecord, CaseRecord, ClientRecord, NoteRecord
from db.tables.network import OrganisationRecord
from db.tables.packet import ExchangeLinkRecord, ExchangeReceivedRecord, ExchangeSentRecord
from db.tables.system import OfficialRecord
from db.thread_rows import organisations_by_note
from tekoto.access import Actor
from tekoto.case import CaseState
from tekoto.disclosure import check_text
from tekoto.errors import DisclosureError
from tekoto.note import Visibility
from tekoto.packet import (
    Entry,
    Held,
    HeldBack,
    Introduction,
    Leaving,
    LinkState,
    is_authority,
    may_leave,
)

_L = ExchangeLinkRecord
_R = ExchangeReceivedRecord
_S = ExchangeSentRecord


@dataclass(frozen=True, slots=True)
class Share:
    """A client shared with an organisation: what may leave of her now, or why nothing may.

    ``notes`` have their files among them, without the bytes. What has gone before keeps its number;
    what is new has 0. ``consents`` are those by which it leaves.
    """

    link_id: UUID
    client_id: UUID
    client_name: str
    ground: str
    protection_reason: str
    held: Held | None = None
    introduction: Introduction | None = None
    files_held: bool = False
    texts_held: bool = False
    consents: tuple[UUID, ...] = ()
    notes: tuple[tuple[Entry, Leaving], ...] = ()


@dataclass(frozen=True, slots=True)
class _Note:
    """A note of the client with what its number is there, and whether it came from a partner."""

    row: NoteRecord
    author: str
    received: bool
    came_from: UUID | None


def shares_of(session: Session, actor: Actor, organisation_id: UUID) -> tuple[Share, ...]:
    """Return every client whose notes the office shares with an organisation."""
    organisation = found(session, OrganisationRecord, organisation_id, "organisation.not_found")
    sent = {
        row.entry_id: row
        for row in session.scalars(
            select(_S).where(_S.office_id == actor.office_id, _S.organisation_id == organisation_id)
        )
    }
    references = {
        row.id: row.reference
        for row in session.scalars(
            select(_L).where(_L.office_id == actor.office_id, _L.organisation_id == organisation_id)
        )
    }
    links = session.scalars(
        select(_L)
        .where(
            _L.office_id == actor.office_id,
            _L.organisation_id == organisation_id,
            _L.state == LinkState.ACTIVE,
            _L.ground != "",
        )
        .order_by(_L.id)
    ).all()
    return tuple(
        _share(session, actor, link, organisation, sent, references)
        for link in links
        if link.client_id is not None
    )


def _share(
    session: Session,
    actor: Actor,
    link: ExchangeLinkRecord,
    organisation: OrganisationRecord,
    sent: dict[UUID, ExchangeSentRecord],
    references: dict[UUID, UUID],
) -> Share:
    client_id = link.client_id or link.id
    line, case = session.execute(
        select(CaseloadRecord, CaseRecord)
        .join(CaseRecord, CaseRecord.client_id == PERSON)
        .where(CaseloadRecord.client_id == client_id)
    ).one()
    groups = CASE if on_the_way(session, link.id) else NOTES
    consents = carried_to(session, client_id, organisation, link.ground, groups)
    reason = _held(session, actor, link, line, case, organisation.type_code)
    if reason is None and consents.reason:
        reason = HeldBack.REFUSED if consents.reason == "refused" else HeldBack.CONSENT
    held = None if reason is None else Held(client_id, line.name, reason)
    share = Share(link.id, client_id, line.name, link.ground, link.protection_reason, held=held)
    if held is not None:
        return share
    leaving = list(_leaving(session, actor, client_id, organisation, set(sent)))
    told = len(leaving)
    if line.protected:
        leaving = list(_telling_nothing(session, client_id, leaving))
    notes = tuple(
        _entry(one, link, line, sent.get(one.row.id), references)
        for one in leaving
        if (before := sent.get(one.row.id)) is None or before.acknowledged_at is None
    )
    files = files_of(
        session,
        {one.row.id: one.row for one in leaving},
        sent,
        lambda before: references[before.link_id] if before else link.reference,
        line,
    )
    introduction = None
    if link.started_here and not link.partner_answer:
        introduction = _introduction(session, link, client_id)
    return Share(
        link.id,
        client_id,
        line.name,
        link.ground,
        link.protection_reason,
        introduction=introduction,
        files_held=line.protected and bool(files),
        texts_held=len(leaving) < told,
        consents=consents.consents,
        notes=notes if line.protected else (*notes, *files),
    )


def _telling_nothing(
    session: Session, client_id: UUID, leaving: Sequence[_Note]
) -> Iterator[_Note]:
    """Yield the notes of a client under turvakielto that do not tell where she is reached."""
    # Her addresses are in the record that she stands under, not in one that it has absorbed.
    client, kept = client_reader.load(session, view_of(session, client_id)), set()
    for one in leaving:
        root = one.row.corrects
        if root is not None and root in kept:
            continue
        try:
            check_text((one.row.text, one.row.participants, one.row.source), client)
        except DisclosureError:
            kept.add(one.row.id)
        else:
            yield one


def _held(
    session: Session,
    actor: Actor,
    link: ExchangeLinkRecord,
    line: CaseloadRecord,
    case: CaseRecord,
    type_code: str,
) -> HeldBack | None:
    if case.deleted_at is not None:
        return HeldBack.MOVED
    if case.office_id != actor.office_id and not gone_by(session, link.id):
        return HeldBack.MOVED
    if case.state == CaseState.ENDED:
        return HeldBack.ENDED
    if link.partner_answer == LinkState.DECLINED:
        return HeldBack.ANSWER
    if line.protected and not (link.protection_reason and is_authority(type_code)):
        return HeldBack.PROTECTED
    return None


def leaving_notes(
    session: Session, actor: Actor, client_id: UUID, organisation: OrganisationRecord
) -> tuple[tuple[NoteRecord, str], ...]:
    """Return the notes that an organisation may get, each with its author."""
    found = _leaving(session, actor, client_id, organisation, set())
    return tuple((one.row, one.author) for one in found)


def _leaving(
    session: Session,
    actor: Actor,
    client_id: UUID,
    organisation: OrganisationRecord,
    sent: set[UUID],
) -> Iterator[_Note]:
    """Yield the office's own notes that may leave, each after the note that it adds to."""
    rows = session.execute(
        select(NoteRecord, OfficialRecord.name, _R.organisation_id)
        .join(OfficialRecord, OfficialRecord.id == NoteRecord.author_id)
        .outerjoin(_R, (_R.note_id == NoteRecord.id) & (_R.office_id == actor.office_id))
        .where(
            NoteRecord.client_id.in_(records_of(client_id)),
        )
        .order_by(NoteRecord.corrects.is_not(None), NoteRecord.row)
    ).all()
    every = {row.id: _Note(row, name, came is not None, came) for row, name, came in rows}
    gone = set(sent)
    threads = organisations_by_note(session, records_of(client_id))
    for one in every.values():
        root = every.get(one.row.corrects) if one.row.corrects else None
        named = one.row.organisation_id or (root.row.organisation_id if root else None)
        visibility = Visibility(one.row.visibility)
        if one.received or not may_leave(
            visibility, named, organisation.id, organisation.type_code
        ):
            continue
        # In a thread a note is for those who take part in it, whatever its class.
        parties = threads.get(one.row.corrects or one.row.id)
        if parties is not None and organisation.id not in parties:
            continue
        if one.row.corrects and not (root and _is_there(root, gone, organisation)):
            continue
        gone.add(one.row.id)
        yield one


def _is_there(root: _Note, gone: set[UUID], organisation: OrganisationRecord) -> bool:
    """Tell whether the receiver has the note that an addendum adds to, or gets it from its author.

    What authorities may see its author sends to every authority that shares the client.
    """
    if root.row.id in gone or root.came_from == organisation.id:
        return True
    shared = root.row.visibility == Visibility.AUTHORITIES and is_authority(organisation.type_code)
    return root.received and shared


def _entry(
    one: _Note,
    link: ExchangeLinkRecord,
    line: CaseloadRecord,
    before: ExchangeSentRecord | None,
    references: dict[UUID, UUID],
) -> tuple[Entry, Leaving]:
    row = one.row
    entry = Entry(
        id=row.id,
        seq=before.seq if before else 0,
        client=references[before.link_id] if before else link.reference,
        kind=row.kind,
        visibility=Visibility(row.visibility),
        happened_at=row.happened_at,
        recorded_at=row.recorded_at,
        author=one.author,
        text=row.text,
        participants=row.participants,
        source=row.source,
        corrects=row.corrects,
    )
    shown = Leaving(
        note_id=row.id,
        client_id=line.client_id,
        client_name=line.name,
        kind=row.kind,
        visibility=entry.visibility,
        happened_at=row.happened_at,
        text=row.text,
        addendum=row.corrects is not None,
        again=before is not None,
    )
    return entry, shown


def _introduction(session: Session, link: ExchangeLinkRecord, client_id: UUID) -> Introduction:
    client = session.get_one(ClientRecord, client_id)
    known = client.birth is not None
    return Introduction(
        reference=link.reference,
        family_name=client.family_name,
        given_names=client.given_names,
        birth=client.birth.isoformat() if client.birth else "",
        birth_precision=client.birth_precision if known else "",
    )
