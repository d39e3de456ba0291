"""What leaves in the next packet: previewed, then written down in one transaction."""

import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db import audit, packet_room, packet_transfers
from db.exchange_cards import card_of
from db.guard import found
from db.packet_files import data_of
from db.packet_in import latest_tick
from db.packet_notes import Share, shares_of
from db.packet_transfers import Going
from db.store import Store
from db.tables.network import OrganisationRecord
from db.tables.packet import (
    ExchangeLinkRecord,
    ExchangePacketRecord,
    ExchangeReceivedRecord,
    ExchangeSentRecord,
)
from db.tables.referral import DisclosureRecord
from tekoto import clock, record_text
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import ExchangeError
from tekoto.exchange import CardState, PartnerCard
from tekoto.ids import new_id
from tekoto.packet import (
    MAX_AHEAD,
    MAX_ENTRIES,
    Entry,
    Ground,
    Introduction,
    Leaving,
    LinkAnswer,
    LinkState,
    Packet,
    PacketPreview,
)
from tekoto.permission import check_casework
from tekoto.reference import client_reference
from tekoto.transfer import TransferAnswer, TransferShown

_SECTION = "packet"
_L = ExchangeLinkRecord
_R = ExchangeReceivedRecord
_S = ExchangeSentRecord
_P = ExchangePacketRecord


@dataclass(frozen=True, slots=True)
class _Draft:
    """All that would leave now; the entries without their final numbers."""

    shares: tuple[Share, ...]
    leaving: tuple[tuple[Share, Entry, Leaving], ...]
    left_over: int
    introductions: tuple[tuple[Share, Introduction], ...]
    answers: tuple[LinkAnswer, ...]
    receipts: tuple[UUID, ...]
    transfers: tuple[Going, ...]
    transfer_answers: tuple[TransferAnswer, ...]


def preview(store: Store, actor: Actor, card_id: UUID) -> PacketPreview:
    """Return exactly what would leave to the holder of a card now, and what is held back.

    Raises NotFoundError ``card.not_found`` and StoreError ``permission.denied``.
    """
    check_casework(actor)
    with audit.reading(
        store, actor, Action.LIST, target_id=card_id, section=_SECTION, repeat_seconds=0
    ) as access:
        card = card_of(access.session, actor, card_id)
        draft = _draft(access.session, actor, card)
        access.count = len(draft.leaving)
        return _shown(card, draft)


def send(
    store: Store,
    actor: Actor,
    card_id: UUID,
    sender: str,
    previewed: PacketPreview,
    write: Callable[[Packet], None],
) -> Packet:
    """Write down that a packet leaves, with a disclosure for each client, and return it.

    ``sender`` is the fingerprint of the office's own keys. ``write`` brings the packet to the disk:
    when it raises, nothing has left. Raises ExchangeError ``packet.card_not_confirmed`` and
    ``packet.changed`` when anything else than previewed would leave now.
    """
    check_casework(actor)
    link = audit.head_code(store)
    with store.write() as session:
        card = card_of(session, actor, card_id)
        if card.state is not CardState.CONFIRMED:
            raise ExchangeError("packet.card_not_confirmed")
        partner = card.organisation_id
        found(session, OrganisationRecord, partner, "organisation.not_found", lock=True)
        draft = _draft(session, actor, card)
        if not _same(_shown(card, draft), previewed):
            raise ExchangeError("packet.changed")
        packet = _packet(session, actor, card, draft, sender)
        new = sum(not shown.again for _share, _entry, shown in draft.leaving)
        _note_down(session, actor, card, packet, new)
        clients = _disclose(session, actor, card, draft, link)
        session.flush()
        packet_transfers.mark_sent(session, actor, draft.transfers)
        write(packet)
        for client_id, count in clients.items():
            audit.record(
                session,
                store,
                actor,
                Action.DISCLOSE,
                target_id=client_id,
                section=_SECTION,
                count=count,
            )
        made, count = Action.EXPORT, len(packet.entries)
        audit.record(session, store, actor, made, target_id=card.id, section=_SECTION, count=count)
        return packet


def _shown(card: PartnerCard, draft: _Draft) -> PacketPreview:
    return PacketPreview(
        organisation_id=card.organisation_id,
        organisation_name=card.organisation_name,
        leaving=tuple(shown for _share, _entry, shown in draft.leaving),
        held=tuple(one.held for one in draft.shares if one.held is not None),
        introduced=tuple(share.client_name for share, _told in draft.introductions),
        answers=len(draft.answers),
        receipts=len(draft.receipts),
        left_over=draft.left_over,
        files_held=tuple(one.client_name for one in draft.shares if one.files_held),
        texts_held=tuple(told for one in draft.shares for told in one.texts_held),
        transfers=tuple(
            TransferShown(
                one.client_id,
                one.client_name,
                one.told.record,
                one.told.content_hash,
                one.again,
                one.ground,
                one.held,
            )
            for one in draft.transfers
        ),
        transfer_answers=len(draft.transfer_answers),
        grounds=tuple(
            Ground(one.client_name, one.ground, one.protection_reason)
            for one in _told(draft).values()
        ),
    )


def _same(now: PacketPreview, previewed: PacketPreview) -> bool:
    """Tell whether the same notes, files, names and clients leave as were shown."""
    first, second = (
        ([one.note_id for one in shown.leaving], [one.content_hash for one in shown.transfers])
        for shown in (now, previewed)
    )
    return (first, now.introduced, now.grounds) == (second, previewed.introduced, previewed.grounds)


def _told(draft: _Draft) -> dict[UUID, Share]:
    """Return by client the shares of which anything leaves."""
    moving = {one.link_id for one in draft.transfers}
    told = [share for share, _one in draft.introductions]
    told += [share for share, _entry, _shown in draft.leaving]
    told += [share for share in draft.shares if share.link_id in moving]
    return {one.client_id: one for one in told}


def _draft(session: Session, actor: Actor, card: PartnerCard) -> _Draft:
    shares = shares_of(session, actor, card.organisation_id)
    every = [
        (share, entry, shown)
        for share in shares
        if share.held is None
        for entry, shown in share.notes
    ]
    every.sort(key=lambda one: packet_room.turn(one[1]))
    transfers = packet_transfers.going(
        session,
        actor,
        card.organisation_id,
        [one.link_id for one in shares if one.held is None],
    )
    told = [record_text.told(one.told.record) for one in transfers]
    # A receiver refuses what is dated by a clock that ran ahead: it waits until its time has come.
    latest = clock.now() + MAX_AHEAD
    kept, room = [], packet_room.left_beside(told)
    for one in every[:MAX_ENTRIES]:
        size = packet_room.size(one[1], one[2])
        if size <= room and one[1].recorded_at <= latest:
            room -= size
            kept.append(one)
    introductions = tuple(
        (share, share.introduction)
        for share in shares
        if share.held is None and share.introduction is not None
    )
    return _Draft(
        shares=shares,
        leaving=tuple(kept),
        left_over=len(every) - len(kept),
        introductions=introductions,
        answers=_answers(session, actor, card),
        receipts=_receipts(session, actor, card),
        transfers=transfers,
        transfer_answers=packet_transfers.answers(session, actor, card.organisation_id),
    )


def _packet(
    session: Session, actor: Actor, card: PartnerCard, draft: _Draft, sender: str
) -> Packet:
    now = clock.now()
    last = (
        session.scalar(
            select(func.max(_S.seq)).where(
                _S.office_id == actor.office_id, _S.organisation_id == card.organisation_id
            )
        )
        or 0
    )
    packet_id, entries, unreceipted = new_id(), [], _unreceipted(session, actor, card)
    for share, known, _shown in draft.leaving:
        data = data_of(session, known.id) if known.is_file else b""
        entry = replace(known, data=data)
        if not known.seq:
            last += 1
            entry = replace(entry, seq=last)
            session.add(_sent(actor, card, share, entry, packet_id))
            unreceipted.append(entry.id)
        entries.append(entry)
    return Packet(
        id=packet_id,
        sender=sender,
        receiver=card.body.fingerprint,
        created_at=now,
        tick=latest_tick(session, actor.office_id).after(now),
        last_seq=last,
        entries=tuple(entries),
        introductions=tuple(told for _share, told in draft.introductions),
        answers=draft.answers,
        receipts=draft.receipts,
        transfers=tuple(one.told for one in draft.transfers),
        transfer_answers=draft.transfer_answers,
        withdrawn=packet_transfers.taken_back(session, actor, card.organisation_id),
        unreceipted=tuple(unreceipted[:MAX_ENTRIES]),
    )


def _sent(
    actor: Actor, card: PartnerCard, share: Share, entry: Entry, packet_id: UUID
) -> ExchangeSentRecord:
    return _S(
        id=new_id(),
        office_id=actor.office_id,
        organisation_id=card.organisation_id,
        entry_id=entry.id,
        link_id=share.link_id,
        seq=entry.seq,
        content_hash=entry.content_hash,
        packet_id=packet_id,
        sent_at=clock.now(),
    )


def _unreceipted(session: Session, actor: Actor, card: PartnerCard) -> list[UUID]:
    query = (
        select(_S.entry_id)
        .where(
            _S.office_id == actor.office_id,
            _S.organisation_id == card.organisation_id,
            _S.acknowledged_at.is_(None),
        )
        .order_by(_S.seq)
        .limit(MAX_ENTRIES)
    )
    return list(session.scalars(query))


def _answers(session: Session, actor: Actor, card: PartnerCard) -> tuple[LinkAnswer, ...]:
    rows = session.execute(
        select(_L.reference, _L.state)
        .where(
            _L.office_id == actor.office_id,
            _L.organisation_id == card.organisation_id,
            _L.started_here.is_(False),
            _L.state != LinkState.WAITING,
        )
        .order_by(_L.id)
    )
    return tuple(LinkAnswer(reference, state == LinkState.ACTIVE) for reference, state in rows)


def _receipts(session: Session, actor: Actor, card: PartnerCard) -> tuple[UUID, ...]:
    query = (
        select(_R.entry_id)
        .where(_R.office_id == actor.office_id, _R.organisation_id == card.organisation_id)
        .order_by(_R.seq.desc())
        .limit(MAX_ENTRIES)
    )
    return tuple(session.scalars(query))


def _note_down(session: Session, actor: Actor, card: PartnerCard, packet: Packet, new: int) -> None:
    session.add(
        _P(
            id=new_id(),
            packet_id=packet.id,
            office_id=actor.office_id,
            organisation_id=card.organisation_id,
            card_id=card.id,
            incoming=False,
            created_at=packet.created_at,
            handled_at=packet.created_at,
            official_id=actor.user_id,
            entries=len(packet.entries),
            new_entries=new,
            last_seq=packet.last_seq,
            tick=packet.tick.milliseconds,
            tick_count=packet.tick.count,
        )
    )


def _disclose(
    session: Session, actor: Actor, card: PartnerCard, draft: _Draft, link: str
) -> dict[UUID, int]:
    """Write one disclosure for each client of whom anything leaves; return how many entries."""
    told = _told(draft)
    going = {one.link_id: one.told.record.codes() for one in draft.transfers}
    moving = {one.client_id: going[one.link_id] for one in draft.shares if one.link_id in going}
    counts = Counter(dict.fromkeys(told, 0))
    counts.update(share.client_id for share, _entry, _shown in draft.leaving)
    counts.update(moving.keys())
    introduced = {share.client_id for share, _one in draft.introductions}
    filed = {share.client_id for share, one, _shown in draft.leaving if one.is_file}
    noted = {share.client_id for share, one, _shown in draft.leaving if not one.is_file}
    now = clock.now()
    for client_id, share in told.items():
        fields = ["packet_notes"] if client_id in noted else []
        fields += ["packet_files"] if client_id in filed else []
        fields += ["packet_introduction"] if client_id in introduced else []
        fields += [f"transfer_{code}" for code in moving.get(client_id, ())]
        reason = share.protection_reason
        session.add(
            DisclosureRecord(
                id=new_id(),
                client_id=client_id,
                referral_id=None,
                organisation_id=card.organisation_id,
                recipient=card.organisation_name,
                document="packet",
                reference=client_reference(share.reference),
                fields=fields,
                ground=share.ground,
                reasons=[{"field": "", "ground": reason}] if reason else [],
                consents=[str(one) for one in share.consents],
                channel="packet",
                log_link=link,
                fingerprint=_content(draft, share),
                disclosed_at=now,
                recorded_at=now,
                official_id=actor.user_id,
                official_name=actor.name,
            )
        )
    return counts


def _content(draft: _Draft, share: Share) -> str:
    """Return the hash of all that leaves of a client: her entries, her case, who is meant."""
    told = [entry.content_hash for one, entry, _shown in draft.leaving if one is share]
    told += [one.told.content_hash for one in draft.transfers if one.link_id == share.link_id]
    meant = share.introduction
    if meant is not None:
        told.append(f"{meant.reference} {meant.family_name} {meant.given_names} {meant.birth}")
    return hashlib.sha256("\n".join(told).encode()).hexdigest()
