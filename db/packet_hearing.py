"""What a partner tells of what has arrived, and what is missing at either end.

The latest packet, by its tick, tells how things stand: one that comes late changes nothing of it.
So an end that was restored from an old backup is noticed, and what it lost goes again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.orm import Session

from db import packet_transfers
from db.tables.packet import (
    ExchangeLinkRecord,
    ExchangePacketRecord,
    ExchangeReceivedRecord,
    ExchangeSentRecord,
)
from tekoto import clock
from tekoto.access import Actor
from tekoto.packet import (
    MAX_ENTRIES,
    LinkAnswer,
    LinkState,
    Packet,
    furthest,
    missing_entries,
)

_SLICE = 500
_R = ExchangeReceivedRecord
_L = ExchangeLinkRecord
_S = ExchangeSentRecord
_P = ExchangePacketRecord


@dataclass(frozen=True, slots=True)
class Heard:
    """Which entries a packet names that are not here, and how many of ours we have not."""

    absent: tuple[UUID, ...]
    unknown: int


def hear(session: Session, actor: Actor, organisation_id: UUID, packet: Packet) -> Heard:
    """Take note of what they say of ours: what has arrived, and whom they know."""
    latest = _is_latest(session, actor, organisation_id, packet)
    if latest:
        _receipts(session, actor, organisation_id, packet.receipts)
        _answers(session, actor, organisation_id, packet.answers)
    packet_transfers.hear(session, actor, organisation_id, packet.transfer_answers, latest=latest)
    session.flush()
    here = (_R.office_id == actor.office_id, _R.organisation_id == organisation_id)
    arrived = set(session.scalars(select(_R.entry_id).where(*here)))
    ours = set(session.scalars(select(_S.entry_id).where(*_sent(actor, organisation_id))))
    return Heard(
        tuple(one for one in packet.unreceipted if one not in arrived),
        sum(one not in ours for one in packet.receipts),
    )


def missing(session: Session, office_id: UUID, organisation_id: UUID) -> int:
    """Return how many entries an organisation has sent that never arrived."""
    last = latest_incoming(session, office_id, organisation_id)
    if last is None:
        return 0
    here = (_R.office_id == office_id, _R.organisation_id == organisation_id)
    arrived = session.scalar(select(func.count()).select_from(_R).where(*here)) or 0
    absent = {UUID(one) for one in last.absent}
    if absent:
        absent -= set(session.scalars(select(_R.entry_id).where(*here)))
    return missing_entries(last.last_seq, arrived, len(absent))


def latest_incoming(
    session: Session, office_id: UUID, organisation_id: UUID
) -> ExchangePacketRecord | None:
    """Return the packet of a partner's that tells how things stand now.

    One that both clocks took while they ran ahead tells nothing once they are set right.
    """
    return session.scalars(
        select(_P)
        .where(
            _P.office_id == office_id,
            _P.organisation_id == organisation_id,
            _P.incoming,
            _P.tick <= furthest(clock.now()),
        )
        .order_by(_P.tick.desc(), _P.tick_count.desc(), _P.packet_id.desc())
        .limit(1)
    ).one_or_none()


def _is_latest(session: Session, actor: Actor, organisation_id: UUID, packet: Packet) -> bool:
    last = latest_incoming(session, actor.office_id, organisation_id)
    told = (packet.tick.milliseconds, packet.tick.count, packet.id)
    return last is None or (last.tick, last.tick_count, last.packet_id) < told


def _receipts(
    session: Session, actor: Actor, organisation_id: UUID, receipts: Sequence[UUID]
) -> None:
    ours, now = _sent(actor, organisation_id), clock.now()
    known = set(receipts)
    if len(receipts) < MAX_ENTRIES:
        # All of them: what had arrived once and is not among them has been lost there.
        lost = [
            one
            for one in session.scalars(
                select(_S.entry_id).where(*ours, _S.acknowledged_at.is_not(None))
            )
            if one not in known
        ]
        for start in range(0, len(lost), _SLICE):
            part = lost[start : start + _SLICE]
            session.execute(
                update(_S).where(*ours, _S.entry_id.in_(part)).values(acknowledged_at=None)
            )
    for start in range(0, len(receipts), _SLICE):
        part = list(receipts[start : start + _SLICE])
        session.execute(
            update(_S)
            .where(*ours, _S.entry_id.in_(part), _S.acknowledged_at.is_(None))
            .values(acknowledged_at=now)
        )


def _answers(
    session: Session, actor: Actor, organisation_id: UUID, answers: Sequence[LinkAnswer]
) -> None:
    """Take note of whom they know; whom they knew once and do not name is introduced again."""
    told = {one.reference: one.accepted for one in answers}
    links = session.scalars(
        select(_L).where(
            _L.office_id == actor.office_id, _L.organisation_id == organisation_id, _L.started_here
        )
    )
    for link in links:
        accepted = told.get(link.reference)
        if accepted is None:
            link.partner_answer = ""
        elif accepted or not link.partner_answer:
            link.partner_answer = str(LinkState.ACTIVE if accepted else LinkState.DECLINED)


def _sent(actor: Actor, organisation_id: UUID) -> tuple[ColumnElement[bool], ...]:
    return (_S.office_id == actor.office_id, _S.organisation_id == organisation_id)
