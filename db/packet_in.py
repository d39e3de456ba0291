"""Taking a packet in: a union of sets in one transaction, or nothing at all."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from uuid import UUID

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from db import audit, packet_hearing, packet_transfers
from db.exchange_cards import card_of
from db.exchange_links import new_link
from db.guard import found
from db.packet_placing import place
from db.store import Store
from db.tables.attachment import AttachmentRecord
from db.tables.case import NoteRecord
from db.tables.network import OrganisationRecord
from db.tables.packet import (
    ExchangeFileRecord,
    ExchangeLinkRecord,
    ExchangePacketRecord,
    ExchangeReceivedRecord,
    ExchangeSentRecord,
)
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import ExchangeError
from tekoto.exchange import PartnerCard
from tekoto.ids import new_id
from tekoto.packet import (
    MAX_AHEAD,
    Entry,
    LinkState,
    Packet,
    Taken,
    Tick,
    furthest,
)
from tekoto.permission import check_casework

_SECTION = "packet"
_SLICE = 500
_R = ExchangeReceivedRecord
_L = ExchangeLinkRecord
_S = ExchangeSentRecord
_P = ExchangePacketRecord


def take_in(store: Store, actor: Actor, card_id: UUID, packet: Packet) -> Taken:
    """Unite what the office has with a packet that this card's keys signed.

    Raises ExchangeError ``packet.already_taken``, ``packet.from_future``, ``packet.newer``,
    ``packet.id_conflict`` (an id that is known with another content: an alarm) and
    ``packet.sender_not_trusted``; StoreError ``permission.denied``. Then nothing has changed.
    """
    check_casework(actor)
    with store.write() as session:
        card = card_of(session, actor, card_id)
        if not card.speaks:
            raise ExchangeError("packet.sender_not_trusted")
        partner = card.organisation_id
        found(session, OrganisationRecord, partner, "organisation.not_found", lock=True)
        _check(session, actor, packet)
        new = _unknown(session, actor, card, packet.entries)
        links = _links(session, actor, card.organisation_id, packet)
        _keep(session, actor, card.organisation_id, packet.id, new, links)
        moving = packet_transfers.take_in(
            session, actor, partner, packet.transfers, packet.withdrawn, links
        )
        heard = packet_hearing.hear(session, actor, partner, packet)
        placed = place(session, actor, card.organisation_id)
        _note_down(session, actor, card, packet, len(new), heard)
        session.flush()
        made = replace(
            _taken(session, actor, card, packet, len(new), sum(placed.values())), transfers=moving
        )
        for client_id, count in sorted(placed.items()):
            audit.record(
                session,
                store,
                actor,
                Action.IMPORT,
                target_id=client_id,
                section="notes",
                count=count,
            )
        audit.record(
            session,
            store,
            actor,
            Action.IMPORT,
            target_id=card.id,
            section=_SECTION,
            count=len(new),
        )
        return made


def refused(store: Store, actor: Actor, key: str, card_id: UUID | None = None) -> None:
    """Record that a packet was refused, and why; the packet itself leaves no trace."""
    with store.write() as session:
        audit.record(
            session,
            store,
            actor,
            Action.IMPORT,
            target_id=card_id,
            section="packet_refused",
            purpose=key,
        )


def latest_tick(session: Session, office_id: UUID) -> Tick:
    """Return the latest tick that any packet of the office carries.

    A packet made while the office's clock ran ahead does not count, for else every later one would
    be refused like it.
    """
    last = session.execute(
        select(_P.tick, _P.tick_count)
        .where(_P.office_id == office_id, _P.tick <= furthest(clock.now()))
        .order_by(_P.tick.desc(), _P.tick_count.desc())
        .limit(1)
    ).one_or_none()
    return Tick() if last is None else Tick(*last)


def _check(session: Session, actor: Actor, packet: Packet) -> None:
    now = clock.now()
    latest = now + MAX_AHEAD
    if packet.tick.too_far(now) or packet.created_at > latest:
        raise ExchangeError("packet.from_future")
    if any(one.recorded_at > latest for one in packet.entries):
        raise ExchangeError("packet.from_future")
    kinds = {one.kind for one in packet.entries if not one.is_file}
    if kinds - set(vocabulary.codes("note_types")):
        raise ExchangeError("packet.newer")
    known = select(_P.id).where(
        _P.office_id == actor.office_id, _P.incoming, _P.packet_id == packet.id
    )
    if session.scalar(known) is not None:
        raise ExchangeError("packet.already_taken")


def _unknown(
    session: Session, actor: Actor, card: PartnerCard, entries: tuple[Entry, ...]
) -> list[Entry]:
    """Return the entries that are not there yet; the same id with another content is an alarm."""
    known: dict[UUID, tuple[UUID, str]] = {}
    notes: set[UUID] = set()
    ids = [one.id for one in entries]
    for start in range(0, len(ids), _SLICE):
        part = ids[start : start + _SLICE]
        query = select(_R.entry_id, _R.organisation_id, _R.content_hash).where(
            _R.office_id == actor.office_id, _R.entry_id.in_(part)
        )
        known |= {row[0]: (row[1], row[2]) for row in session.execute(query)}
        for ours in (NoteRecord.id, AttachmentRecord.id):
            notes |= set(session.scalars(select(ours).where(ours.in_(part))))
    new = []
    for one in entries:
        if one.id in known:
            if known[one.id] != (card.organisation_id, one.content_hash):
                raise ExchangeError("packet.id_conflict")
        elif one.id in notes:
            raise ExchangeError("packet.id_conflict")
        else:
            new.append(one)
    return new


def _links(
    session: Session, actor: Actor, organisation_id: UUID, packet: Packet
) -> Mapping[UUID, ExchangeLinkRecord]:
    """Return the link of every reference; an unknown one becomes a question."""
    links = {
        row.reference: row
        for row in session.scalars(
            select(_L).where(_L.office_id == actor.office_id, _L.organisation_id == organisation_id)
        )
    }
    told = {one.reference: one for one in packet.introductions}
    meant = {one.client for one in packet.entries} | {one.client for one in packet.transfers}
    for reference in sorted({*told, *meant}):
        row = links.get(reference)
        if row is None:
            row = links[reference] = new_link(actor, organisation_id, reference, None)
            session.add(row)
        one = told.get(reference)
        # The latest introduction counts, in whichever order the packets come.
        if one is None or row.started_here or row.state != LinkState.WAITING:
            continue
        if (row.told_at, row.told_count) <= (packet.tick.milliseconds, packet.tick.count):
            row.told_at, row.told_count = packet.tick.milliseconds, packet.tick.count
            row.family_name, row.given_names = one.family_name, one.given_names
            row.birth, row.birth_precision = one.birth, one.birth_precision
    session.flush()
    return links


def _keep(
    session: Session,
    actor: Actor,
    organisation_id: UUID,
    packet_id: UUID,
    new: Iterable[Entry],
    links: Mapping[UUID, ExchangeLinkRecord],
) -> None:
    now, rows, files = clock.now(), [], []
    for one in new:
        link = links[one.client]
        # Of somebody who is no client here, the office keeps that it came and nothing else.
        kept = link.state != LinkState.DECLINED
        rows.append(
            {
                "id": new_id(),
                "office_id": actor.office_id,
                "organisation_id": organisation_id,
                "entry_id": one.id,
                "link_id": link.id,
                "seq": one.seq,
                "content_hash": one.content_hash,
                "kind": one.kind,
                "visibility": str(one.visibility),
                "happened_at": one.happened_at,
                "recorded_there": one.recorded_at,
                "author": one.author if kept else "",
                "text": one.text if kept else "",
                "participants": one.participants if kept else "",
                "source": one.source if kept else "",
                "corrects": one.corrects,
                "packet_id": packet_id,
                "received_by": actor.user_id,
                "received_at": now,
                "note_id": None,
                "placed": False,
            }
        )
        if kept and one.is_file:
            files.append({"received_id": rows[-1]["id"], "data": one.data})
    if rows:
        session.execute(insert(_R), rows)
    if files:
        session.execute(insert(ExchangeFileRecord), files)


def _note_down(
    session: Session,
    actor: Actor,
    card: PartnerCard,
    packet: Packet,
    new: int,
    heard: packet_hearing.Heard,
) -> None:
    session.add(
        _P(
            id=new_id(),
            packet_id=packet.id,
            office_id=actor.office_id,
            organisation_id=card.organisation_id,
            card_id=card.id,
            incoming=True,
            created_at=packet.created_at,
            handled_at=clock.now(),
            official_id=actor.user_id,
            entries=len(packet.entries),
            new_entries=new,
            last_seq=packet.last_seq,
            tick=packet.tick.milliseconds,
            tick_count=packet.tick.count,
            absent=[str(one) for one in heard.absent],
            unknown=heard.unknown,
        )
    )


def _taken(
    session: Session, actor: Actor, card: PartnerCard, packet: Packet, new: int, placed: int
) -> Taken:
    theirs = (_R.office_id == actor.office_id, _R.organisation_id == card.organisation_id)
    waiting = select(func.count()).select_from(_R).join(_L, _L.id == _R.link_id)
    asked = (
        select(func.count())
        .select_from(_L)
        .where(
            _L.office_id == actor.office_id,
            _L.organisation_id == card.organisation_id,
            _L.state == LinkState.WAITING,
        )
    )
    return Taken(
        organisation_id=card.organisation_id,
        organisation_name=card.organisation_name,
        new=new,
        known=len(packet.entries) - new,
        placed=placed,
        waiting=session.scalar(
            waiting.where(*theirs, _R.placed.is_(False), _L.state != LinkState.DECLINED)
        )
        or 0,
        missing=packet_hearing.missing(session, actor.office_id, card.organisation_id),
        questions=session.scalar(asked) or 0,
    )
