"""The office's own card as a file, and partners' cards taken in from theirs."""

from pathlib import Path
from uuid import UUID

from db import exchange_cards, exchange_identity
from db.store import Store
from exports.card_file import make_keys, read_card, vouched_for
from exports.safe_file import writing
from tekoto import clock
from tekoto.access import Actor
from tekoto.errors import ExchangeError
from tekoto.exchange import CardState, OfferedCard, OwnCard, PartnerCard


def own_card(store: Store, actor: Actor) -> OwnCard:
    """Return the office's card, making its keys the first time; StoreError for the auditor."""
    found = exchange_identity.own_card(store, actor)
    if found is not None:
        return found
    names = exchange_identity.office_names(store, actor)
    return exchange_identity.keep(store, actor, make_keys(*names, clock.now()))


def renew(store: Store, actor: Actor, *, compromised: bool = False) -> OwnCard:
    """Make new keys. The former ones sign the new card, unless they may be in wrong hands.

    Then every partner must confirm the new card by phone.
    """
    names = exchange_identity.office_names(store, actor)
    present = exchange_identity.secrets(store, actor)
    before = None if compromised or not present else present[0]
    made = make_keys(*names, clock.now(), before)
    return exchange_identity.keep(store, actor, made, compromised=compromised)


def save_own(store: Store, actor: Actor, target: Path) -> None:
    """Write the office's card to a file; raises TekotoError ``file.cannot_write``."""
    card = own_card(store, actor)
    with writing(target) as file:
        file.write(card.card)
        exchange_identity.taken_out(store, actor)


def offered(store: Store, actor: Actor, source: bytes | Path) -> OfferedCard:
    """Read a partner's card and tell what it is worth; nothing is kept yet.

    Raises ExchangeError as ``exports.card_file.read_card`` says, and ``card.known``, ``card.own``,
    ``card.old_revoked``, ``card.not_vouched`` when it says that it replaces a card whose keys did
    not sign it.
    """
    file = read_card(source)
    body = file.body
    own = exchange_identity.own_card(store, actor)
    if own is not None and own.body.fingerprint == body.fingerprint:
        raise ExchangeError("card.own")
    if exchange_cards.known(store, actor, body.fingerprint) is not None:
        raise ExchangeError("card.known")
    former = exchange_cards.known(store, actor, body.replaces) if body.replaces else None
    if former is None:
        return OfferedCard(body)
    if not vouched_for(file, former.body.sign_key):
        raise ExchangeError("card.not_vouched")
    if former.state is CardState.REVOKED:
        raise ExchangeError("card.old_revoked")
    return OfferedCard(body, former)


def take_in(store: Store, actor: Actor, card: OfferedCard, organisation_id: UUID) -> PartnerCard:
    """Keep an offered card for an organisation of the network, as ``db.exchange_cards.add``."""
    former = card.former.id if card.former is not None else None
    return exchange_cards.add(store, actor, organisation_id, card.body, vouched_by=former)
