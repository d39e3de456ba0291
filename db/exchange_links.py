"""Whom two organisations mean: a client is shared by an official's decision, never by her name."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import Select, delete, func, select, update
from sqlalchemy.orm import Session

from db import audit, duplicates
from db.guard import case_to_change, case_to_read, found, is_protected, unchanged
from db.packet_placing import place
from db.records import records_of
from db.sharing_consents import NOTES, carried_to
from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.network import OrganisationRecord
from db.tables.packet import ExchangeFileRecord, ExchangeLinkRecord, ExchangeReceivedRecord
from tekoto import clock, disclosure, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.case import CaseState
from tekoto.client import ClientForm
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.duplicate import Candidate
from tekoto.errors import ExchangeError, InvalidInputError, NotFoundError, TransitionError
from tekoto.ids import new_id
from tekoto.packet import Link, LinkState, is_authority, is_receiver
from tekoto.permission import check_casework
from tekoto.text import clean

MAX_REASON_CHARACTERS = 200
_MIN_REASON = 5
_SECTION = "exchange_link"
_NOT_FOUND = "link.not_found"
_L = ExchangeLinkRecord
_R = ExchangeReceivedRecord
_FIELDS = ("family_name", "given_names", "birth", "birth_precision")


def links(store: Store, actor: Actor, client_id: UUID) -> tuple[Link, ...]:
    """Return with whom a client's notes are shared, and who shares theirs.

    Raises NotFoundError ``client.not_found`` and StoreError ``permission.denied``.
    """
    check_casework(actor)
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        query = _query(actor).where(
            _L.client_id.in_(records_of(client_id)), _L.state == LinkState.ACTIVE
        )
        found_links = tuple(_link(*row) for row in access.session.execute(query))
        access.count = len(found_links)
        return found_links


def questions(store: Store, actor: Actor) -> tuple[Link, ...]:
    """Return whom partners mean and nobody has recognised yet, the oldest first."""
    check_casework(actor)
    with audit.reading(store, actor, Action.LIST, section=_SECTION) as access:
        query = _query(actor).where(_L.state == LinkState.WAITING).order_by(_L.id)
        asked = tuple(_link(*row) for row in access.session.execute(query))
        access.count = len(asked)
        return asked


def candidates(store: Store, actor: Actor, link_id: UUID) -> tuple[Candidate, ...]:
    """Return the clients who may be meant, with the reasons; the official decides."""
    check_casework(actor)
    with store.read() as session:
        row = _asked(session, actor, link_id)
        birth = None
        if row.birth:
            day, precision = date.fromisoformat(row.birth), BirthPrecision(row.birth_precision)
            birth = PartialDate(day, precision)
        form = ClientForm(row.family_name, row.given_names)
    return duplicates.find(store, actor, replace(form, birth=birth) if birth else form)


def share(
    store: Store,
    actor: Actor,
    client_id: UUID,
    organisation_id: UUID,
    ground: str,
    protection_reason: str = "",
) -> Link:
    """Begin to share a client's notes with an organisation, as far as each note may leave.

    Raises ExchangeError ``link.not_receiver``, ``link.ground_missing``, ``link.refused``,
    ``link.no_consent``, ``link.protected_school``; InvalidInputError
    ``link.protection_reason_missing``; DisclosureError of a case that has ended.
    """
    with store.write() as session:
        organisation = found(
            session, OrganisationRecord, organisation_id, "organisation.not_found", lock=True
        )
        row = share_in(session, actor, client_id, organisation, ground, protection_reason)
        made = _one(session, actor, row.id)
        audit.record(session, store, actor, Action.SHARE, target_id=client_id, section=_SECTION)
        return made


def share_in(
    session: Session,
    actor: Actor,
    client_id: UUID,
    organisation: OrganisationRecord,
    ground: str,
    protection_reason: str,
    groups: tuple[str, ...] = NOTES,
) -> ExchangeLinkRecord:
    """Begin to share in the caller's transaction, which logs it; raises as ``share`` does.

    ``groups`` are those of the data that a consent must reach when she is shared by one.
    """
    reason = clean(protection_reason).strip()[:MAX_REASON_CHARACTERS]
    case = case_to_change(session, actor, client_id)
    disclosure.check_case(CaseState(case.state), case.reason)
    check_share(session, client_id, organisation, ground, reason, groups)
    row = session.scalars(
        select(_L)
        .where(
            _L.office_id == actor.office_id,
            _L.organisation_id == organisation.id,
            _L.client_id.in_(records_of(client_id)),
            _L.state == LinkState.ACTIVE,
        )
        .order_by(_L.id)
    ).first()
    if row is None:
        row = new_link(actor, organisation.id, new_id(), client_id)
        session.add(row)
    row.ground, row.protection_reason = ground, reason
    session.flush()
    return row


def stop(store: Store, actor: Actor, link_id: UUID, version: int) -> Link:
    """Send nothing more of a client to an organisation; what has gone stays with them.

    Raises NotFoundError ``link.not_found`` and StaleRecordError.
    """
    check_casework(actor)
    with store.write() as session:
        row = unchanged(session, _L, link_id, version, _NOT_FOUND)
        if row.office_id != actor.office_id or row.client_id is None:
            raise NotFoundError(_NOT_FOUND)
        case_to_change(session, actor, row.client_id)
        row.ground, row.protection_reason = "", ""
        session.flush()
        made = _one(session, actor, row.id)
        audit.record(
            session, store, actor, Action.CHANGE, target_id=row.client_id, section=_SECTION
        )
        return made


def recognise(store: Store, actor: Actor, link_id: UUID, client_id: UUID) -> Link:
    """Say which client a partner means; what came of her takes its place among her notes.

    Raises NotFoundError and TransitionError ``link.answered``.
    """
    with store.write() as session:
        row = _asked(session, actor, link_id, lock=True)
        case_to_change(session, actor, client_id)
        row.client_id = client_id
        answer_link(actor, row, LinkState.ACTIVE)
        session.flush()
        place(session, actor, row.organisation_id)
        made = _one(session, actor, row.id)
        audit.record(session, store, actor, Action.IMPORT, target_id=client_id, section=_SECTION)
        return made


def decline(store: Store, actor: Actor, link_id: UUID) -> Link:
    """Say that the office has no such client; what came of her is not kept.

    Raises NotFoundError and TransitionError ``link.answered``.
    """
    check_casework(actor)
    with store.write() as session:
        row = _asked(session, actor, link_id, lock=True)
        answer_link(actor, row, LinkState.DECLINED)
        session.flush()
        session.execute(
            update(_R)
            .where(_R.link_id == row.id)
            .values(text="", participants="", source="", author="")
        )
        came = select(_R.id).where(_R.link_id == row.id)
        session.execute(delete(ExchangeFileRecord).where(ExchangeFileRecord.received_id.in_(came)))
        made = _one(session, actor, row.id)
        audit.record(session, store, actor, Action.CHANGE, target_id=row.id, section=_SECTION)
        return made


def ask_again(session: Session, row: ExchangeLinkRecord) -> None:
    """Forget that anything came of a client who was declined, so that the partner sends it again.

    What came of her was not kept, and without its receipt it goes with the partner's next packet.
    """
    session.execute(delete(_R).where(_R.link_id == row.id))


def new_link(
    actor: Actor, organisation_id: UUID, reference: UUID, client_id: UUID | None
) -> ExchangeLinkRecord:
    """Return a link of one's own client, or with ``client_id`` None a partner's question."""
    empty = dict.fromkeys((*_FIELDS, "ground", "protection_reason", "partner_answer"), "")
    return _L(
        id=new_id(),
        office_id=actor.office_id,
        organisation_id=organisation_id,
        reference=reference,
        client_id=client_id,
        state=LinkState.WAITING if client_id is None else LinkState.ACTIVE,
        started_here=client_id is not None,
        told_at=0,
        told_count=0,
        recorded_by=actor.user_id,
        recorded_at=clock.now(),
        **empty,
    )


def check_share(
    session: Session,
    client_id: UUID,
    organisation: OrganisationRecord,
    ground: str,
    protection_reason: str,
    groups: tuple[str, ...] = NOTES,
) -> tuple[UUID, ...]:
    """Return the consents by which notes may leave to an organisation; else raise as ``share``."""
    if not is_receiver(organisation.type_code):
        raise ExchangeError("link.not_receiver")
    today = clock.today()
    if ground not in vocabulary.codes("disclosure_grounds", on=today):
        raise ExchangeError("link.ground_missing")
    found_consents = carried_to(session, client_id, organisation, ground, groups)
    if found_consents.reason == "refused":
        raise ExchangeError("link.refused")
    if found_consents.reason:
        raise ExchangeError("link.no_consent")
    if is_protected(session, client_id):
        if not is_authority(organisation.type_code):
            raise ExchangeError("link.protected_school")
        if len(protection_reason) < _MIN_REASON:
            raise InvalidInputError("link.protection_reason_missing", "protection_reason")
    return found_consents.consents


def answer_link(actor: Actor, row: ExchangeLinkRecord, state: LinkState) -> None:
    """Say whom a partner's question means; what the partner told of her is needed no more."""
    row.state, row.answered_by, row.answered_at = state, actor.user_id, clock.now()
    for name in _FIELDS:
        setattr(row, name, "")


def _asked(
    session: Session, actor: Actor, link_id: UUID, *, lock: bool = False
) -> ExchangeLinkRecord:
    row = found(session, _L, link_id, _NOT_FOUND, lock=lock)
    if row.office_id != actor.office_id:
        raise NotFoundError(_NOT_FOUND)
    if row.state != LinkState.WAITING:
        raise TransitionError("link.answered")
    return row


def _one(session: Session, actor: Actor, link_id: UUID) -> Link:
    return _link(*session.execute(_query(actor).where(_L.id == link_id)).one())


def _query(actor: Actor) -> Select[ExchangeLinkRecord, str, str | None, int]:
    waiting = (
        select(func.count())
        .select_from(_R)
        .where(_R.link_id == _L.id, _R.placed.is_(False))
        .scalar_subquery()
    )
    return (
        select(_L, OrganisationRecord.name_fi, CaseloadRecord.name, waiting)
        .join(OrganisationRecord, OrganisationRecord.id == _L.organisation_id)
        .outerjoin(CaseloadRecord, CaseloadRecord.client_id == _L.client_id)
        .where(_L.office_id == actor.office_id)
    )


def _link(row: ExchangeLinkRecord, organisation: str, name: str | None, waiting: int) -> Link:
    told = " ".join(part for part in (row.family_name, row.given_names) if part)
    return Link(
        id=row.id,
        version=row.version,
        organisation_id=row.organisation_id,
        organisation_name=organisation,
        reference=row.reference,
        client_id=row.client_id,
        client_name=name or told,
        state=LinkState(row.state),
        started_here=row.started_here,
        ground=row.ground,
        partner_answer=row.partner_answer,
        birth=row.birth,
        birth_precision=row.birth_precision,
        waiting=waiting,
    )
