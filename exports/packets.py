"""A packet made for a partner, and one taken in: every refusal is told and logged."""

from pathlib import Path
from uuid import UUID

from db import exchange_cards, exchange_identity, packet_in, packet_out
from db.store import Store
from exports.contact_cards import own_card
from exports.packet_file import Opened, open_packet, packet_bytes, read_text
from exports.safe_file import to_disk, writing
from tekoto.access import Actor
from tekoto.errors import ExchangeError
from tekoto.exchange import CardState, OwnKeys, PartnerCard
from tekoto.packet import Packet, PacketPreview, Taken
from tekoto.permission import check_casework
from tekoto.progress import Progress


def send(
    store: Store, actor: Actor, card: PartnerCard, previewed: PacketPreview, target: Path
) -> Packet:
    """Write what was previewed to a file that the card's holder alone can open.

    Raises ExchangeError as ``db.packet_out.send`` says and TekotoError ``file.cannot_write``.
    """
    own = _own(store, actor)
    with writing(target) as file:

        def write(packet: Packet) -> None:
            file.write(packet_bytes(packet, own, card.body.recipient))
            to_disk(file)

        return packet_out.send(store, actor, card.id, own.body.fingerprint, previewed, write)


def take_in(
    store: Store, actor: Actor, source: bytes | Path, progress: Progress | None = None
) -> Taken:
    """Open a packet, prove who made it and for whom, and unite it with what the office has.

    Raises ExchangeError: as ``exports.packet_file`` says, ``packet.unknown_sender``,
    ``packet.altered``, ``packet.forwarded``, ``packet.sender_unconfirmed``,
    ``packet.sender_revoked``, and as ``db.packet_in.take_in`` says. Nothing has changed then but
    the log. Raises CancelledError while the packet is read, as ``progress`` says.
    """
    check_casework(actor)
    sender: list[UUID] = []
    try:
        return _take_in(store, actor, source, sender, progress)
    except ExchangeError as error:
        packet_in.refused(store, actor, error.key, sender[0] if sender else None)
        raise


def _take_in(
    store: Store,
    actor: Actor,
    source: bytes | Path,
    sender: list[UUID],
    progress: Progress | None,
) -> Taken:
    own = exchange_identity.secrets(store, actor)
    opened = open_packet(source, own)
    card = _sender(store, actor, opened)
    sender.append(card.id)
    if not opened.proves():
        raise ExchangeError("packet.altered")
    if card.state is CardState.REVOKED:
        raise ExchangeError("packet.sender_revoked")
    if not card.speaks:
        raise ExchangeError("packet.sender_unconfirmed")
    packet = read_text(opened.text, progress)
    if packet.sender != card.body.fingerprint:
        raise ExchangeError("packet.altered")
    if packet.receiver not in {keys.body.fingerprint for keys in own}:
        raise ExchangeError("packet.forwarded")
    return packet_in.take_in(store, actor, card.id, packet)


def _sender(store: Store, actor: Actor, opened: Opened) -> PartnerCard:
    signed = [
        card for card in exchange_cards.cards(store, actor) if card.body.sign_key == opened.sign_key
    ]
    if not signed:
        raise ExchangeError("packet.unknown_sender")
    return signed[0]


def _own(store: Store, actor: Actor) -> OwnKeys:
    own_card(store, actor)
    return exchange_identity.secrets(store, actor)[0]
