"""Which notes of a shared client may leave to an organisation, and what holds them back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.guard import found
from db.held_texts import held_among, search_of, searches_of
from db.packet_files import files_of
from db.packet_introductions import introduction_of
from db.packet_transfers import gone_by, on_the_way
from db.records import PERSON, records_of
from db.sharing_consents import CASE, NOTES, carried_to
from db.tables.case import CaseloadRecord, CaseRecord, NoteRecord
from db.tables.network import OrganisationRecord
from db.tables.packet import ExchangeLinkRecord, ExchangeReceivedRecord, ExchangeSentRecord
from db.tables.system import OfficialRecord
from db.thread_rows import organisations_by_note
from tekoto.access import Actor
from tekoto.case import CaseState
from tekoto.dates import local_date
from tekoto.held_text import HeldNotes, HeldText, TextSearch, gathered
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
    what is new has 0. ``texts_held`` have not arrived and do not leave, for what they tell;
    ``held_again`` is how many of them have gone before. ``consents`` are those by which it leaves.
    """

    link_id: UUID
    reference: UUID
    client_id: UUID
    client_name: str
    ground: str
    protection_reason: str
    held: Held | None = None
    introduction: Introduction | None = None
    files_held: bool = False
    texts_held: tuple[HeldNotes, ...] = ()
    held_again: int = 0
    consents: tuple[UUID, ...] = ()
    notes: tuple[tuple[Entry, Leaving], ...] = ()


@dataclass(frozen=True, slots=True)
class _Note:
    """A note of the client, whether it came from a partner, and whose record it is in.

    An addendum is where the note is that it adds to.
    """

    row: NoteRecord
    author: str
    received: bool
    came_from: UUID | None
    record: UUID


@dataclass(frozen=True, slots=True)
class _Opened:
    """A link with its client's line, the client under whose view it stands, and what is shared."""

    link: ExchangeLinkRecord
    line: CaseloadRecord
    view: UUID
    share: Share


@dataclass(frozen=True, slots=True)
class _Roads:
    """By which links one person's notes leave, and whether she moves to the partner."""

    first: UUID
    by_record: Mapping[UUID, UUID] = field(default_factory=dict)
    moves: bool = False

    def road(self, one: _Note, sent: Mapping[UUID, ExchangeSentRecord]) -> UUID:
        """Return the one link by which a note leaves: as before, with its note, by its record."""
        before = sent.get(one.row.id) or sent.get(one.row.corrects or one.row.id)
        if before is not None and before.link_id in self.by_record.values():
            return before.link_id
        return self.first if self.moves else self.by_record.get(one.record, self.first)


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
    searches = searches_of(session, [link.client_id for link in links if link.client_id])
    opened = [_opened(session, actor, link, organisation) for link in links if link.client_id]
    roads = _roads(session, opened)
    return tuple(
        one.share
        if one.share.held is not None
        else _filled(session, actor, one, organisation, sent, references, searches, roads[one.view])
        for one in opened
    )


def _opened(
    session: Session, actor: Actor, link: ExchangeLinkRecord, organisation: OrganisationRecord
) -> _Opened:
    """Return what holds a client back as a whole, or by which consents she leaves."""
    client_id = link.client_id or link.id
    line, case, view = session.execute(
        select(CaseloadRecord, CaseRecord, PERSON)
        .join(CaseRecord, CaseRecord.client_id == PERSON)
        .where(CaseloadRecord.client_id == client_id)
    ).one()
    groups = CASE if on_the_way(session, link.id) else NOTES
    consents = carried_to(session, client_id, organisation, link.ground, groups)
    reason = _held(session, actor, link, line, case, organisation.type_code)
    if reason is None and consents.reason:
        reason = HeldBack.REFUSED if consents.reason == "refused" else HeldBack.CONSENT
    held = None if reason is None else Held(client_id, line.name, reason)
    share = Share(
        link.id,
        link.reference,
        client_id,
        line.name,
        link.ground,
        link.protection_reason,
        held=held,
        consents=() if held else consents.consents,
    )
    return _Opened(link, line, view, share)


def _roads(session: Session, opened: Sequence[_Opened]) -> Mapping[UUID, _Roads]:
    """Return by which links the notes of each person leave: merged records may have one each."""
    found: dict[UUID, _Roads] = {}
    for one in opened:
        if one.share.held is not None:
            continue
        moves = on_the_way(session, one.link.id) or gone_by(session, one.link.id)
        before = found.get(one.view, _Roads(one.link.id))
        found[one.view] = _Roads(
            first=one.link.id if moves and not before.moves else before.first,
            by_record={**before.by_record, one.share.client_id: one.link.id},
            moves=before.moves or moves,
        )
    return found


def _filled(
    session: Session,
    actor: Actor,
    opened: _Opened,
    organisation: OrganisationRecord,
    sent: dict[UUID, ExchangeSentRecord],
    references: dict[UUID, UUID],
    searches: Mapping[UUID, TextSearch],
    roads: _Roads,
) -> Share:
    link, line, share = opened.link, opened.line, opened.share
    search = searches[share.client_id]
    search = search.moving() if roads.moves else search
    leaving = [
        one
        for one in _leaving(session, actor, share.client_id, organisation, set(sent))
        if roads.road(one, sent) == link.id
    ]
    texts = held_among((one.row for one in leaving), search)
    notes = tuple(
        _entry(one, link, line, sent.get(one.row.id), references)
        for one in leaving
        if one.row.id not in texts and _waits(sent.get(one.row.id))
    )
    files = files_of(
        session,
        {one.row.id: one.row for one in leaving if one.row.id not in texts},
        sent,
        lambda before: references[before.link_id] if before else link.reference,
        line,
    )
    titles = {
        entry.id: told
        for entry, _shown in files
        if not line.protected and (told := search.found_in((entry.text,))) is not None
    }
    waiting = {one: told for one, told in {**texts, **titles}.items() if _waits(sent.get(one))}
    going = () if line.protected else tuple(one for one in files if one[0].id not in titles)
    return replace(
        share,
        introduction=introduction_of(session, link, share.client_id),
        files_held=line.protected and bool(files),
        texts_held=_stay(line, waiting, leaving, files),
        held_again=sum(one in sent for one in waiting),
        notes=(*notes, *going),
    )


def _waits(before: ExchangeSentRecord | None) -> bool:
    """Tell whether what has gone, or not, has still to arrive."""
    return before is None or before.acknowledged_at is None


def _stay(
    line: CaseloadRecord,
    waiting: Mapping[UUID, HeldText],
    leaving: Sequence[_Note],
    files: Sequence[tuple[Entry, Leaving]],
) -> tuple[HeldNotes, ...]:
    """Return what stays of a client for what it tells."""
    return gathered(
        line.client_id,
        line.name,
        [
            (waiting[one.row.id], local_date(one.row.happened_at))
            for one in leaving
            if one.row.id in waiting
        ],
        [
            (waiting[entry.id], local_date(entry.happened_at))
            for entry, _shown in files
            if entry.id in waiting
        ],
    )


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
) -> tuple[tuple[tuple[NoteRecord, str], ...], tuple[HeldNotes, ...]]:
    """Return the notes that an organisation may get, each with its author, and what stays."""
    leaving = list(_leaving(session, actor, client_id, organisation, set()))
    line = session.scalars(
        select(CaseloadRecord).where(CaseloadRecord.client_id == client_id)
    ).one()
    held = held_among((one.row for one in leaving), search_of(session, client_id))
    kept = tuple((one.row, one.author) for one in leaving if one.row.id not in held)
    return kept, _stay(line, held, leaving, ())


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
    records = {row.id: row.client_id for row, _name, _came in rows}
    every = {
        row.id: _Note(
            row, name, came is not None, came, records.get(row.corrects or row.id, row.client_id)
        )
        for row, name, came in rows
    }
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
