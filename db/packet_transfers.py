"""Transfers inside packets: what goes, what comes, and what each end tells of it.

Every state only goes forward, so that packets may come in any order and any number of times.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from db import client_reader, counters
from db.caseload_line import line_of
from db.handovers import give
from db.plan_rows import plan_of, valid_row
from db.records import view_of
from db.tables.case import ClientRecord
from db.tables.network import OrganisationRecord
from db.tables.packet import ExchangeLinkRecord
from db.tables.system import OfficeRecord, OfficialRecord
from db.tables.transfer import ExchangeTransferRecord, OutsideOfficeRecord
from tekoto import clock, record_text
from tekoto.access import Actor, Role
from tekoto.errors import ExchangeError
from tekoto.ids import new_id
from tekoto.transfer import (
    ANSWERS,
    GONE,
    MAX_TRANSFERS,
    PacketTransfer,
    TransferAnswer,
    TransferState,
    held_back,
    outgoing,
    own_form,
    read_record,
)

_T = ExchangeTransferRecord


@dataclass(frozen=True, slots=True)
class Going:
    """A transfer that leaves now; ``again`` when it has gone before."""

    row_id: UUID
    link_id: UUID
    client_id: UUID
    client_name: str
    told: PacketTransfer
    again: bool
    ground: str
    held: tuple[str, ...]


def going(
    session: Session, actor: Actor, organisation_id: UUID, sharing: Iterable[UUID]
) -> tuple[Going, ...]:
    """Return the transfers that nobody has received yet.

    ``sharing`` are the links of clients of whom anything may leave now: the others stay.
    """
    rows = session.scalars(
        select(_T)
        .where(
            *_ours(actor, organisation_id),
            _T.state.in_((TransferState.PREPARED, TransferState.SENT)),
            _T.link_id.in_(set(sharing)),
        )
        .order_by(_T.id)
        .limit(MAX_TRANSFERS)
    ).all()
    return tuple(_going(session, row) for row in rows)


def _going(session: Session, row: ExchangeTransferRecord) -> Going:
    client_id = view_of(session, row.client_id or row.id)
    line = line_of(session, client_id)
    again = row.state == TransferState.SENT
    if again and row.record is not None:
        record = read_record(row.record)
    else:
        client = client_reader.load(session, client_id)
        plan = valid_row(session, client_id)
        record = outgoing(
            own_form(client),
            client.case.periods[0].since if client.case.periods else client.case.since,
            None if plan is None else plan_of(plan).form,
            protected=line.protected,
        )
    link = session.get_one(ExchangeLinkRecord, row.link_id)
    told = PacketTransfer(row.transfer_id, link.reference, record)
    held = held_back(protected=line.protected)
    return Going(row.id, link.id, client_id, line.name, told, again, link.ground, held)


def mark_sent(session: Session, actor: Actor, sent: Sequence[Going]) -> None:
    """Write down what left: the case is the receiver's from now on."""
    for one in sent:
        if one.again:
            continue
        row = session.get_one(_T, one.row_id)
        row.record, row.content_hash = record_text.told(one.told.record), one.told.content_hash
        row.state, row.changed_at = TransferState.SENT, clock.now()
        before = client_reader.load(session, one.client_id)
        row = session.get_one(_T, one.row_id)
        row.from_adviser_id = before.case.adviser_id
        client = session.get_one(ClientRecord, one.client_id)
        outside = _outside(session, row.organisation_id)
        give(session, actor, client, before, outside, clock.today(), "continues")
    session.flush()


def on_the_way(session: Session, link_id: UUID) -> bool:
    """Tell whether the client of a link is to go to the partner, or has gone unreceived."""
    query = select(_T.id).where(
        _T.link_id == link_id,
        _T.incoming.is_(False),
        _T.state.in_((TransferState.PREPARED, TransferState.SENT)),
    )
    return session.scalar(query.limit(1)) is not None


def gone_by(session: Session, link_id: UUID) -> bool:
    """Tell whether the office has given the client of a link to its partner."""
    query = select(_T.id).where(_T.link_id == link_id, _T.incoming.is_(False), _T.state.in_(GONE))
    return session.scalar(query.limit(1)) is not None


def answers(session: Session, actor: Actor, organisation_id: UUID) -> tuple[TransferAnswer, ...]:
    """Return what the office tells of the transfers that came to it."""
    rows = session.execute(
        select(_T.transfer_id, _T.state)
        .where(*_theirs(actor, organisation_id), _T.state.in_(ANSWERS))
        .order_by(_T.id)
    )
    return tuple(TransferAnswer(one, TransferState(state)) for one, state in rows)


def taken_back(session: Session, actor: Actor, organisation_id: UUID) -> tuple[UUID, ...]:
    """Return the transfers that the office has taken back after they had gone."""
    return tuple(
        session.scalars(
            select(_T.transfer_id)
            .where(
                *_ours(actor, organisation_id),
                _T.state == TransferState.TAKEN_BACK,
                _T.content_hash != "",
            )
            .order_by(_T.id)
        )
    )


def take_in(
    session: Session,
    actor: Actor,
    organisation_id: UUID,
    transfers: Sequence[PacketTransfer],
    withdrawn: Sequence[UUID],
    links: Mapping[UUID, ExchangeLinkRecord],
) -> int:
    """Unite the transfers that came with those that are there; return how many are new.

    Raises ExchangeError ``packet.id_conflict`` for one that is known with another content.
    """
    known = {
        row.transfer_id: row
        for row in session.scalars(select(_T).where(*_theirs(actor, organisation_id)))
    }
    new = 0
    for one in transfers:
        row = known.get(one.id)
        if row is not None and row.content_hash:
            if row.content_hash != one.content_hash:
                raise ExchangeError("packet.id_conflict")
            continue
        if row is None:
            row = known[one.id] = _came(actor, organisation_id, one.id, TransferState.WAITING)
            row.record = record_text.told(one.record)
            session.add(row)
            new += 1
        row.content_hash, row.link_id = one.content_hash, links[one.client].id
    for transfer_id in withdrawn:
        row = known.get(transfer_id)
        if row is None:
            row = _came(actor, organisation_id, transfer_id, TransferState.TAKEN_BACK)
            known[transfer_id] = row
            session.add(row)
        elif row.state == TransferState.WAITING:
            row.state, row.record, row.changed_at = TransferState.TAKEN_BACK, None, clock.now()
    session.flush()
    return new


def hear(
    session: Session,
    actor: Actor,
    organisation_id: UUID,
    told: Sequence[TransferAnswer],
    *,
    latest: bool,
) -> None:
    """Take note of what the receiver says of the transfers that went to it.

    One that it knew once and does not name in its ``latest`` packet is lost there: it goes again.
    """
    if latest:
        known = {one.id for one in told}
        gone = select(_T).where(
            *_ours(actor, organisation_id),
            _T.state.in_((TransferState.RECEIVED, TransferState.ACCEPTED)),
        )
        for lost in session.scalars(gone):
            if lost.transfer_id not in known:
                lost.state, lost.changed_at = TransferState.SENT, clock.now()
    for one in told:
        row = session.scalars(
            select(_T).where(*_ours(actor, organisation_id), _T.transfer_id == one.id)
        ).one_or_none()
        if row is None or row.state == TransferState.PREPARED:
            continue
        if row.state == TransferState.TAKEN_BACK:
            if one.state is TransferState.ACCEPTED:
                row.partner_answer = str(one.state)
            continue
        if one.state is not TransferState.WAITING:
            row.state, row.record, row.changed_at = str(one.state), None, clock.now()
        elif row.state == TransferState.SENT:
            row.state, row.record, row.changed_at = TransferState.RECEIVED, None, clock.now()
    session.flush()


def give_back(session: Session, actor: Actor, row: ExchangeTransferRecord) -> None:
    """Bring the case of a transfer that was taken back home to the office."""
    client_id = view_of(session, row.client_id or row.id)
    adviser = session.get(OfficialRecord, row.from_adviser_id)
    if adviser is None or adviser.ended_at is not None or adviser.office_id != actor.office_id:
        adviser = session.get_one(OfficialRecord, actor.user_id)
    before = client_reader.load(session, client_id)
    client = session.get_one(ClientRecord, client_id)
    give(session, actor, client, before, adviser, clock.today(), "continues")


def _came(
    actor: Actor, organisation_id: UUID, transfer_id: UUID, state: TransferState
) -> ExchangeTransferRecord:
    now = clock.now()
    return _T(
        id=new_id(),
        transfer_id=transfer_id,
        office_id=actor.office_id,
        organisation_id=organisation_id,
        incoming=True,
        link_id=None,
        client_id=None,
        state=state,
        partner_answer="",
        record=None,
        content_hash="",
        recorded_by=actor.user_id,
        recorded_at=now,
        changed_at=now,
        from_adviser_id=None,
    )


def _outside(session: Session, organisation_id: UUID) -> OfficialRecord:
    """Return who stands for another organisation as the holder of a case; she never signs in."""
    known = session.get(OutsideOfficeRecord, organisation_id)
    if known is not None:
        return session.get_one(OfficialRecord, known.official_id)
    organisation = session.get_one(OrganisationRecord, organisation_id)
    now = clock.now()
    office = OfficeRecord(
        id=new_id(),
        ordinal=counters.take(session, "office"),
        name=organisation.name_fi,
        name_sv=organisation.name_sv,
        recorded_at=now,
    )
    session.add(office)
    session.flush()
    official = OfficialRecord(
        id=new_id(),
        ordinal=counters.take(session, "official"),
        office_id=office.id,
        name=organisation.name_fi,
        title="",
        phone="",
        email="",
        role=Role.AUDITOR,
        recorded_at=now,
        changed_at=now,
        ended_at=now,
    )
    session.add(official)
    session.flush()
    session.add(
        OutsideOfficeRecord(
            organisation_id=organisation_id, office_id=office.id, official_id=official.id
        )
    )
    session.flush()
    return official


def _ours(actor: Actor, organisation_id: UUID) -> tuple[ColumnElement[bool], ...]:
    return (
        _T.office_id == actor.office_id,
        _T.organisation_id == organisation_id,
        _T.incoming.is_(False),
    )


def _theirs(actor: Actor, organisation_id: UUID) -> tuple[ColumnElement[bool], ...]:
    return (
        _T.office_id == actor.office_id,
        _T.organisation_id == organisation_id,
        _T.incoming.is_(True),
    )
