"""The office's own keys: kept in the vault, shown as a card, changed without breaking trust."""

from uuid import UUID

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session

from db import audit
from db.store import Store
from db.tables.exchange import ExchangeIdentityRecord
from db.tables.system import OfficeRecord, OfficialRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import ExchangeError
from tekoto.exchange import CardBody, OwnCard, OwnKeys
from tekoto.ids import new_id
from tekoto.permission import check_network

_SECTION = "exchange_keys"
_I = ExchangeIdentityRecord


def office_names(store: Store, actor: Actor) -> tuple[str, str]:
    """Return what the office is called in Finnish and Swedish; the card carries it."""
    with store.read() as session:
        office = session.get_one(OfficeRecord, actor.office_id)
        return office.name, office.name_sv or office.name


def own_card(store: Store, actor: Actor) -> OwnCard | None:
    """Return the office's own card; None before its keys are made."""
    with store.read() as session:
        row = session.scalars(_in_use(actor.office_id)).first()
        return None if row is None else _card(session, row)


def keep(store: Store, actor: Actor, keys: OwnKeys, *, compromised: bool = False) -> OwnCard:
    """Make these the office's keys. The former ones go on opening what is still on its way.

    ``compromised`` ends the former keys at once: what is sealed for them is opened no more.
    Raises ExchangeError ``exchange.keys_changed`` when the office's keys are not those that the
    new card says it replaces, and StoreError ``permission.denied``.
    """
    check_network(actor)
    with store.write() as session:
        former = session.scalars(_in_use(actor.office_id).with_for_update()).first()
        replaces = "" if former is None or compromised else former.fingerprint
        if keys.body.replaces != replaces:
            raise ExchangeError("exchange.keys_changed")
        now = clock.now()
        if former is not None:
            former.retired_at = now
            session.flush()
        if compromised:
            ended = update(_I).where(_I.office_id == actor.office_id).values(compromised=True)
            session.execute(ended)
        row = _row(actor, keys)
        session.add(row)
        session.flush()
        made = _card(session, row)
        action = Action.CREATE if former is None else Action.CHANGE
        audit.record(session, store, actor, action, target_id=row.id, section=_SECTION)
        return made


def taken_out(store: Store, actor: Actor) -> None:
    """Record that the office's card is written to a file."""
    with store.write() as session:
        audit.record(session, store, actor, Action.EXPORT, section="exchange_card")


def secrets(store: Store, actor: Actor) -> tuple[OwnKeys, ...]:
    """Return the office's keys with their secrets, the present ones first.

    Raises StoreError ``permission.denied``.
    """
    check_network(actor)
    query = (
        select(_I)
        .where(_I.office_id == actor.office_id, _I.compromised.is_(False))
        .order_by(_I.retired_at.is_not(None), _I.id.desc())
    )
    with store.read() as session:
        return tuple(
            OwnKeys(_body(row), row.card, row.sign_secret, row.age_secret)
            for row in session.scalars(query)
        )


def _in_use(office_id: UUID) -> Select[ExchangeIdentityRecord]:
    return select(_I).where(_I.office_id == office_id, _I.retired_at.is_(None))


def _row(actor: Actor, keys: OwnKeys) -> ExchangeIdentityRecord:
    body = keys.body
    return ExchangeIdentityRecord(
        id=new_id(),
        office_id=actor.office_id,
        fingerprint=body.fingerprint,
        card=keys.card,
        name_fi=body.name_fi,
        name_sv=body.name_sv,
        sign_key=body.sign_key,
        recipient=body.recipient,
        replaces=body.replaces,
        created_at=body.created_at,
        sign_secret=keys.sign_secret,
        age_secret=keys.age_secret,
        made_by=actor.user_id,
        retired_at=None,
        compromised=False,
    )


def _card(session: Session, row: ExchangeIdentityRecord) -> OwnCard:
    maker = session.scalar(select(OfficialRecord.name).where(OfficialRecord.id == row.made_by))
    former = (
        select(func.count())
        .select_from(_I)
        .where(_I.office_id == row.office_id, _I.retired_at.is_not(None))
    )
    return OwnCard(_body(row), row.card, maker or "", session.scalar(former) or 0)


def _body(row: ExchangeIdentityRecord) -> CardBody:
    return CardBody(
        row.name_fi, row.name_sv, row.sign_key, row.recipient, row.created_at, row.replaces
    )
