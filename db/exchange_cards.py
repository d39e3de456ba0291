"""Partners' contact cards: taken in, confirmed by phone, replaced by a rotation, revoked."""

from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from db import audit
from db.guard import found, unchanged
from db.store import Store
from db.tables.exchange import ExchangeCardRecord, ExchangeIdentityRecord
from db.tables.network import OrganisationRecord
from db.tables.system import OfficialRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import ExchangeError, InvalidInputError, NotFoundError
from tekoto.exchange import CardBody, CardState, ConfirmedBy, PartnerCard
from tekoto.ids import new_id
from tekoto.permission import check_network
from tekoto.text import clean

MAX_CHARACTERS = 200
_SECTION = "exchange_card"
_NOT_FOUND = "card.not_found"
_C = ExchangeCardRecord
_Importer, _Confirmer, _Ender = (aliased(OfficialRecord) for _ in range(3))


def cards(store: Store, actor: Actor) -> tuple[PartnerCard, ...]:
    """Return the partners' cards: the trusted first, and by the organisation's name."""
    order = [CardState.CONFIRMED, CardState.UNCONFIRMED, CardState.REPLACED, CardState.REVOKED]
    with store.read() as session:
        query = _query().where(_C.office_id == actor.office_id)
        listed = [_card(*row) for row in session.execute(query)]
    listed.sort(key=lambda one: (order.index(one.state), one.organisation_name.casefold(), one.id))
    return tuple(listed)


def known(store: Store, actor: Actor, fingerprint: str) -> PartnerCard | None:
    """Return the card with these keys; None when the office has none."""
    with store.read() as session:
        return _by_fingerprint(session, actor, fingerprint)


def add(
    store: Store,
    actor: Actor,
    organisation_id: UUID,
    body: CardBody,
    *,
    vouched_by: UUID | None = None,
) -> PartnerCard:
    """Keep a partner's card, not yet trusted; ``vouched_by`` is the card whose keys signed it.

    A card that a trusted one signed takes its place, for the same organisation, and is trusted at
    once. Raises ExchangeError ``card.own``, ``card.known``, ``card.old_revoked``; NotFoundError
    ``organisation.not_found``.
    """
    check_network(actor)
    with store.write() as session:
        if session.scalar(
            select(ExchangeIdentityRecord.id).where(
                ExchangeIdentityRecord.fingerprint == body.fingerprint
            )
        ):
            raise ExchangeError("card.own")
        if _by_fingerprint(session, actor, body.fingerprint) is not None:
            raise ExchangeError("card.known")
        row = _new_row(actor, organisation_id, body)
        if vouched_by is not None:
            _take_over(session, actor, row, vouched_by)
        found(session, OrganisationRecord, row.organisation_id, "organisation.not_found")
        session.add(row)
        session.flush()
        made = _one(session, row.id)
        audit.record(session, store, actor, Action.IMPORT, target_id=row.id, section=_SECTION)
        return made


def confirm(
    store: Store, actor: Actor, card_id: UUID, version: int, spoken_with: str
) -> PartnerCard:
    """Trust a card whose code was read aloud by phone, and keep with whom.

    Raises InvalidInputError ``card.spoken_with_missing``, ExchangeError ``card.not_open`` and
    StaleRecordError.
    """
    check_network(actor)
    spoken_with = clean(spoken_with).strip()[:MAX_CHARACTERS]
    if not spoken_with:
        raise InvalidInputError("card.spoken_with_missing", "spoken_with")
    with store.write() as session:
        row = _to_change(session, actor, card_id, version)
        if row.state != CardState.UNCONFIRMED:
            raise ExchangeError("card.not_open")
        row.state, row.confirmed_how = CardState.CONFIRMED, ConfirmedBy.PHONE
        row.confirmed_by, row.confirmed_at = actor.user_id, clock.now()
        row.spoken_with = spoken_with
        session.flush()
        made = _one(session, row.id)
        audit.record(session, store, actor, Action.CHANGE, target_id=row.id, section="card_trust")
        return made


def revoke(store: Store, actor: Actor, card_id: UUID, version: int, reason: str) -> PartnerCard:
    """Trust a card no more: nothing is sent to it, and nothing that it signed is taken in.

    Raises InvalidInputError ``card.reason_missing``, ExchangeError ``card.not_open`` and
    StaleRecordError.
    """
    check_network(actor)
    reason = clean(reason).strip()[:MAX_CHARACTERS]
    if not reason:
        raise InvalidInputError("card.reason_missing", "reason")
    with store.write() as session:
        row = _to_change(session, actor, card_id, version)
        if row.state == CardState.REVOKED:
            raise ExchangeError("card.not_open")
        row.state, row.end_reason = CardState.REVOKED, reason
        row.ended_by, row.ended_at = actor.user_id, clock.now()
        session.flush()
        made = _one(session, row.id)
        audit.record(session, store, actor, Action.CHANGE, target_id=row.id, section="card_trust")
        return made


def card_of(session: Session, actor: Actor, card_id: UUID) -> PartnerCard:
    """Return one of the office's cards; NotFoundError ``card.not_found``."""
    row = session.execute(
        _query().where(_C.id == card_id, _C.office_id == actor.office_id)
    ).one_or_none()
    if row is None:
        raise NotFoundError(_NOT_FOUND)
    return _card(*row)


def _take_over(session: Session, actor: Actor, row: ExchangeCardRecord, former_id: UUID) -> None:
    former = found(session, _C, former_id, _NOT_FOUND, lock=True)
    if former.office_id != actor.office_id or former.fingerprint != row.replaces:
        raise NotFoundError(_NOT_FOUND)
    if former.state == CardState.REVOKED:
        raise ExchangeError("card.old_revoked")
    row.organisation_id = former.organisation_id
    if former.state != CardState.CONFIRMED:
        return
    row.state, row.confirmed_how = CardState.CONFIRMED, ConfirmedBy.ROTATION
    row.confirmed_by, row.confirmed_at = actor.user_id, clock.now()
    row.spoken_with = former.spoken_with
    former.state = CardState.REPLACED
    former.ended_by, former.ended_at = actor.user_id, clock.now()
    session.flush()


def _new_row(actor: Actor, organisation_id: UUID, body: CardBody) -> ExchangeCardRecord:
    return ExchangeCardRecord(
        id=new_id(),
        office_id=actor.office_id,
        organisation_id=organisation_id,
        fingerprint=body.fingerprint,
        name_fi=body.name_fi,
        name_sv=body.name_sv,
        sign_key=body.sign_key,
        recipient=body.recipient,
        replaces=body.replaces,
        created_at=body.created_at,
        state=CardState.UNCONFIRMED,
        imported_by=actor.user_id,
        imported_at=clock.now(),
        confirmed_how="",
        spoken_with="",
        end_reason="",
    )


def _to_change(session: Session, actor: Actor, card_id: UUID, version: int) -> ExchangeCardRecord:
    row = unchanged(session, _C, card_id, version, _NOT_FOUND)
    if row.office_id != actor.office_id:
        raise NotFoundError(_NOT_FOUND)
    return row


def _by_fingerprint(session: Session, actor: Actor, fingerprint: str) -> PartnerCard | None:
    row = session.execute(
        _query().where(_C.office_id == actor.office_id, _C.fingerprint == fingerprint)
    ).one_or_none()
    return None if row is None else _card(*row)


def _one(session: Session, card_id: UUID) -> PartnerCard:
    return _card(*session.execute(_query().where(_C.id == card_id)).one())


def _query() -> Select[ExchangeCardRecord, str, str, str | None, str | None]:
    return (
        select(_C, OrganisationRecord.name_fi, _Importer.name, _Confirmer.name, _Ender.name)
        .join(OrganisationRecord, OrganisationRecord.id == _C.organisation_id)
        .join(_Importer, _Importer.id == _C.imported_by)
        .outerjoin(_Confirmer, _Confirmer.id == _C.confirmed_by)
        .outerjoin(_Ender, _Ender.id == _C.ended_by)
    )


def _card(
    row: ExchangeCardRecord,
    organisation: str,
    importer: str,
    confirmer: str | None,
    ender: str | None,
) -> PartnerCard:
    return PartnerCard(
        id=row.id,
        version=row.version,
        organisation_id=row.organisation_id,
        organisation_name=organisation,
        body=CardBody(
            row.name_fi, row.name_sv, row.sign_key, row.recipient, row.created_at, row.replaces
        ),
        state=CardState(row.state),
        imported_by=importer,
        imported_at=row.imported_at,
        confirmed_how=row.confirmed_how,
        confirmed_by=confirmer or "",
        confirmed_at=row.confirmed_at,
        spoken_with=row.spoken_with,
        ended_by=ender or "",
        ended_at=row.ended_at,
        end_reason=row.end_reason,
    )
