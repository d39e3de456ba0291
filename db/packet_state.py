"""How far partners and the office have each other's notes, and which packets went and came."""

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.exchange_cards import cards
from db.packet_hearing import latest_incoming, missing
from db.packet_notes import shares_of
from db.store import Store
from db.tables.network import OrganisationRecord
from db.tables.packet import (
    ExchangeLinkRecord,
    ExchangePacketRecord,
    ExchangeReceivedRecord,
    ExchangeSentRecord,
)
from db.tables.system import OfficialRecord
from tekoto.access import Actor
from tekoto.exchange import CardState
from tekoto.packet import Channel, Differences, LinkState, PacketLine
from tekoto.permission import check_casework
from tekoto.transfer import may_receive

SHOWN = 200
_L = ExchangeLinkRecord
_R = ExchangeReceivedRecord
_S = ExchangeSentRecord
_P = ExchangePacketRecord


def channels(store: Store, actor: Actor) -> tuple[Channel, ...]:
    """Return the partners with a card, by name, each with what is on its way and what is missing.

    Figures, names of organisations and days alone, so nothing is logged.
    """
    check_casework(actor)
    known: dict[UUID, tuple[UUID | None, str]] = {}
    for card in cards(store, actor):
        trusted = card.id if card.state is CardState.CONFIRMED else None
        present = known.get(card.organisation_id)
        if present is None or present[0] is None:
            known[card.organisation_id] = (trusted, card.organisation_name)
    with store.read() as session:
        found = [
            _channel(session, actor, organisation_id, name, card_id)
            for organisation_id, (card_id, name) in known.items()
        ]
    return tuple(sorted(found, key=lambda one: one.organisation_name.casefold()))


def differences(store: Store, actor: Actor, organisation_id: UUID) -> Differences:
    """Return what the partner has and the office lacks, and the other way round.

    Figures without persons, so nothing is logged.
    """
    check_casework(actor)
    with store.read() as session:
        came = (
            _R.office_id == actor.office_id,
            _R.organisation_id == organisation_id,
            _R.placed.is_(False),
        )
        states = dict(
            session.execute(
                select(_L.state, func.count())
                .select_from(_R)
                .join(_L, _L.id == _R.link_id)
                .where(*came)
                .group_by(_L.state)
            ).all()
        )
        shares = shares_of(session, actor, organisation_id)
        leaving = [shown for one in shares if one.held is None for _entry, shown in one.notes]
        last = latest_incoming(session, actor.office_id, organisation_id)
        unreceipted = select(func.count()).where(
            _S.office_id == actor.office_id,
            _S.organisation_id == organisation_id,
            _S.acknowledged_at.is_(None),
        )
        return Differences(
            organisation_id=organisation_id,
            missing=missing(session, actor.office_id, organisation_id),
            unrecognised=states.get(LinkState.WAITING, 0),
            homeless=states.get(LinkState.ACTIVE, 0),
            unsent=sum(not one.again for one in leaving),
            # Those that have gone and stay now are told once, with those that stay.
            unreceipted=(session.scalar(unreceipted) or 0) - sum(one.held_again for one in shares),
            held_clients=sum(one.held is not None for one in shares),
            held_notes=sum(len(told.days) for one in shares for told in one.texts_held),
            lost_here=0 if last is None else last.unknown,
        )


def packets(store: Store, actor: Actor) -> tuple[PacketLine, ...]:
    """Return the latest packets, newest first; they name no client, so nothing is logged."""
    check_casework(actor)
    query = (
        select(_P, OrganisationRecord.name_fi, OfficialRecord.name)
        .join(OrganisationRecord, OrganisationRecord.id == _P.organisation_id)
        .join(OfficialRecord, OfficialRecord.id == _P.official_id)
        .where(_P.office_id == actor.office_id)
        .order_by(_P.handled_at.desc(), _P.id.desc())
        .limit(SHOWN)
    )
    with store.read() as session:
        return tuple(
            PacketLine(
                row.id, name, row.incoming, row.handled_at, who, row.entries, row.new_entries
            )
            for row, name, who in session.execute(query)
        )


def _channel(
    session: Session, actor: Actor, organisation_id: UUID, name: str, card_id: UUID | None
) -> Channel:
    links = (_L.office_id == actor.office_id, _L.organisation_id == organisation_id)
    sent = (_S.office_id == actor.office_id, _S.organisation_id == organisation_id)
    came = (_R.office_id == actor.office_id, _R.organisation_id == organisation_id)
    made = (_P.office_id == actor.office_id, _P.organisation_id == organisation_id)
    count = select(func.count())
    waiting = count.select_from(_R).join(_L, _L.id == _R.link_id)
    last = select(func.max(_P.handled_at))
    type_code = session.get_one(OrganisationRecord, organisation_id).type_code
    return Channel(
        organisation_id=organisation_id,
        organisation_name=name,
        card_id=card_id,
        clients=session.scalar(
            count.select_from(_L).where(*links, _L.state == LinkState.ACTIVE, _L.ground != "")
        )
        or 0,
        unacknowledged=session.scalar(
            count.select_from(_S).where(*sent, _S.acknowledged_at.is_(None))
        )
        or 0,
        missing=missing(session, actor.office_id, organisation_id),
        waiting=session.scalar(
            waiting.where(*came, _R.placed.is_(False), _L.state != LinkState.DECLINED)
        )
        or 0,
        questions=session.scalar(count.select_from(_L).where(*links, _L.state == LinkState.WAITING))
        or 0,
        sent_at=session.scalar(last.where(*made, _P.incoming.is_(False))),
        received_at=session.scalar(last.where(*made, _P.incoming)),
        takes_clients=may_receive(type_code),
        type_code=type_code,
    )
