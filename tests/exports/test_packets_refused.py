"""Packets that are refused: in words, with an entry in the log, and nothing has changed."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from db import audit, exchange_cards
from db.tables.system import AuditRecord
from exports import contact_cards, packets
from exports.packet_file import open_packet, packet_bytes, sealed_bytes
from tekoto import clock
from tekoto.errors import ExchangeError
from tekoto.note import Visibility
from tests.exports.exchange_office import (
    Place,
    changed,
    everything,
    introduce,
    keys_of,
    packet_of,
    refused,
)

VIR, OPP = Visibility.AUTHORITIES, Visibility.SCHOOL


def last_refusal(place: Place) -> str:
    with place.store.read() as session:
        query = (
            select(AuditRecord.purpose)
            .where(AuditRecord.section == "packet_refused")
            .order_by(AuditRecord.seq.desc())
        )
        return session.scalars(query).first() or ""


def not_taken(place: Place, data: bytes, key: str) -> None:
    """Expect a refusal in words, an entry in the log, and nothing else."""
    before = everything(place.store)
    with refused(ExchangeError, key):
        packets.take_in(place.store, place.actor, data)
    assert last_refusal(place) == key
    assert everything(place.store) == before
    assert audit.verify(place.store).intact


def ready(here: Place, there: Place) -> bytes:
    introduce(here, there)
    hers = here.client()
    here.note(hers, "yksi", VIR)
    here.share(hers, there)
    return here.packet(there)


def test_the_same_packet_twice_is_taken_once(here: Place, there: Place) -> None:
    data = ready(here, there)
    packets.take_in(there.store, there.actor, data)
    not_taken(there, data, "packet.already_taken")


def test_a_stranger_s_packet_is_refused(here: Place, there: Place, school: Place) -> None:
    introduce(here, there)
    introduce(school, there)
    with_there = here.partner(there)
    packet = packet_of(here, there)
    not_taken(
        school, packet_bytes(packet, keys_of(here), with_there.body.recipient), "packet.not_opened"
    )
    stranger = packet_bytes(packet, keys_of(here), school.card().body.recipient)
    not_taken(school, stranger, "packet.unknown_sender")


def test_a_packet_sealed_on_by_its_receiver_is_refused(
    here: Place, there: Place, school: Place
) -> None:
    """The receiver opens it, seals it anew for a third, and so passes on what was not meant."""
    data = ready(here, there)
    school.trust(here)
    opened = open_packet(data, [keys_of(there)])
    from exports import seal

    inside = b"tekoto-exchange-v1\n" + opened.sign_key + opened.signature + opened.text
    forwarded = seal.seal(inside, [school.card().body.recipient])
    not_taken(school, forwarded, "packet.forwarded")


def test_a_packet_changed_inside_the_seal_is_refused(here: Place, there: Place) -> None:
    data = ready(here, there)
    opened = open_packet(data, [keys_of(there)])
    from exports import seal

    text = opened.text.replace(b"yksi", b"kaks")
    inside = b"tekoto-exchange-v1\n" + opened.sign_key + opened.signature + text
    not_taken(there, seal.seal(inside, [there.card().body.recipient]), "packet.altered")


def test_a_packet_signed_by_one_in_another_s_name_is_refused(
    here: Place, there: Place, school: Place
) -> None:
    introduce(here, there)
    there.trust(school)
    packet = packet_of(here, there)
    forged = packet_bytes(packet, keys_of(school), there.card().body.recipient)
    not_taken(there, forged, "packet.altered")


def test_an_unconfirmed_and_a_revoked_sender_are_refused(here: Place, there: Place) -> None:
    here.trust(there)
    card = there.meet(here)
    data = here.packet(there)
    not_taken(there, data, "packet.sender_unconfirmed")
    card = exchange_cards.confirm(there.store, there.actor, card.id, card.version, "Veera")
    exchange_cards.revoke(there.store, there.actor, card.id, card.version, "varastettu")
    not_taken(there, data, "packet.sender_revoked")


def test_nothing_is_sent_to_a_card_that_is_not_confirmed(here: Place, there: Place) -> None:
    card = here.meet(there)
    with refused(ExchangeError, "packet.card_not_confirmed"):
        here.packet(there, card)


def test_packets_on_their_way_survive_a_change_of_keys(here: Place, there: Place) -> None:
    data = ready(here, there)
    contact_cards.renew(there.store, there.actor)
    new = contact_cards.renew(here.store, here.actor)
    offered = contact_cards.offered(there.store, there.actor, new.card)
    contact_cards.take_in(there.store, there.actor, offered, there.organisation(here))
    assert packets.take_in(there.store, there.actor, data).new == 1


def test_the_same_note_with_another_content_is_an_alarm(here: Place, there: Place) -> None:
    ready(here, there)
    packet = packet_of(here, there)
    packets.take_in(there.store, there.actor, changed(here, there, packet))
    (entry,) = packet.entries
    other = (replace(entry, text="muutettu"),)
    not_taken(there, changed(here, there, packet, entries=other), "packet.id_conflict")
    own = there.note(there.client(), "oma", VIR)
    stolen = (replace(entry, id=own.id),)
    not_taken(there, changed(here, there, packet, entries=stolen), "packet.id_conflict")


def test_a_clock_far_ahead_is_refused(here: Place, there: Place) -> None:
    ready(here, there)
    packet = packet_of(here, there)
    late = clock.now() + timedelta(hours=25)
    tick = replace(packet.tick, milliseconds=int(late.timestamp() * 1000))
    not_taken(there, changed(here, there, packet, tick=tick), "packet.from_future")
    not_taken(there, changed(here, there, packet, created_at=late), "packet.from_future")
    entries = tuple(replace(one, recorded_at=late) for one in packet.entries)
    not_taken(there, changed(here, there, packet, entries=entries), "packet.from_future")


def test_a_newer_form_is_told_as_such(here: Place, there: Place) -> None:
    introduce(here, there)
    text = b'{"format":"tekoto-exchange-v2"}'
    not_taken(there, sealed_bytes(text, keys_of(here), there.card().body.recipient), "packet.newer")
