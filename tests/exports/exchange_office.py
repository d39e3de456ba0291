"""Offices and schools that exchange cards and packets, each with a store of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from db import (
    clients,
    exchange_cards,
    exchange_identity,
    exchange_links,
    notes,
    officials,
    organisations,
    packet_out,
)
from db.store import Store
from db.tables import Base, load_all
from exports import contact_cards
from exports.packet_file import packet_bytes
from tekoto import clock
from tekoto.access import Actor
from tekoto.errors import TekotoError
from tekoto.exchange import OwnCard, OwnKeys, PartnerCard
from tekoto.ids import new_id
from tekoto.note import Note, NoteForm, Visibility
from tekoto.official import OfficialForm
from tekoto.organisation import Organisation, OrganisationForm
from tekoto.packet import Link, Packet, PacketPreview
from tests.db.network_office import client_form, protection


@dataclass(frozen=True)
class Place:
    """One end of an exchange: its store, who works there, and what kind of organisation it is."""

    store: Store
    actor: Actor
    name: str
    kind: str

    def card(self) -> OwnCard:
        """Return the place's own card."""
        return contact_cards.own_card(self.store, self.actor)

    def meet(self, other: "Place") -> PartnerCard:
        """Add the other to the network and take in its card, not yet trusted."""
        offered = contact_cards.offered(self.store, self.actor, other.card().card)
        return contact_cards.take_in(self.store, self.actor, offered, self.add(other).id)

    def add(self, other: "Place") -> Organisation:
        """Add the other to the network's organisations."""
        form = OrganisationForm(other.kind, other.name)
        return organisations.create(self.store, self.actor, form)

    def trust(self, other: "Place") -> PartnerCard:
        """Take in the other's card and confirm it by phone."""
        card = self.meet(other)
        return exchange_cards.confirm(
            self.store, self.actor, card.id, card.version, "Veera Vastaaja"
        )

    def organisation(self, other: "Place") -> UUID:
        """Return the network's record of the other."""
        return self.partner(other).organisation_id

    def partner(self, other: "Place") -> PartnerCard:
        """Return the other's present card, or the first one that is known."""
        known = {card.body.name_fi: card for card in reversed(self.cards())}
        return known[other.name]

    def cards(self) -> tuple[PartnerCard, ...]:
        """Return the partners' cards."""
        return exchange_cards.cards(self.store, self.actor)

    def client(self, **changes: Any) -> UUID:
        """Add a client."""
        return clients.create(self.store, self.actor, client_form(**changes)).id

    def protected(self) -> dict[str, Any]:
        """Return the changes that put a client under turvakielto."""
        return protection()

    def note(self, client_id: UUID, text: str, visibility: Visibility, **changes: Any) -> Note:
        """Record a note."""
        moment = clock.now() - timedelta(hours=1)
        form = NoteForm(client_id, "guidance", text, moment, visibility=visibility, **changes)
        return notes.add(self.store, self.actor, form)

    def share(
        self, client_id: UUID, other: "Place", ground: str = "authority", reason: str = ""
    ) -> Link:
        """Share a client's notes with the other."""
        where = self.organisation(other)
        return exchange_links.share(self.store, self.actor, client_id, where, ground, reason)

    def recognise(self, other: "Place", client_id: UUID) -> None:
        """Answer every question of the other's with one client."""
        where = self.organisation(other)
        for asked in exchange_links.questions(self.store, self.actor):
            if asked.organisation_id == where:
                exchange_links.recognise(self.store, self.actor, asked.id, client_id)

    def preview(self, other: "Place") -> PacketPreview:
        """Return what would leave to the other."""
        return packet_out.preview(self.store, self.actor, self.partner(other).id)

    def packet(self, other: "Place", card: PartnerCard | None = None) -> bytes:
        """Make the next packet to the other."""
        known = card or self.partner(other)
        return packet_bytes(packet_of(self, other, known), keys_of(self), known.body.recipient)


def packet_of(place: Place, other: Place, card: PartnerCard | None = None) -> Packet:
    """Make the next packet and return what it holds."""
    known = card or place.partner(other)
    shown = packet_out.preview(place.store, place.actor, known.id)
    own = place.card().body.fingerprint
    return packet_out.send(place.store, place.actor, known.id, own, shown, lambda _packet: None)


def changed(here: Place, there: Place, packet: Packet, **changes: Any) -> bytes:
    """Return a packet of ``here`` for ``there``, changed before it was signed."""
    made = replace(packet, id=new_id(), **changes)
    return packet_bytes(made, keys_of(here), there.card().body.recipient)


def keys_of(place: Place) -> OwnKeys:
    """Return a place's own keys."""
    place.card()
    return exchange_identity.secrets(place.store, place.actor)[0]


def introduce(one: Place, other: Place) -> None:
    """Let two places trust each other, as far as they do not yet."""
    for here, there in ((one, other), (other, one)):
        if there.name not in {card.body.name_fi for card in here.cards()}:
            here.trust(there)


def everything(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Return all that a store holds but the log of use."""
    load_all()
    found = {}
    with store.read() as session:
        for table in Base.metadata.sorted_tables:
            if table.name not in ("audit_log", "caseload_view"):
                rows = session.execute(select(table))
                found[table.name] = sorted((tuple(row) for row in rows), key=repr)
    return found


def open_place(store: Store, name: str = "Etelän työllisyysalue", kind: str = "TTA") -> Place:
    """Set up an office with one adviser."""
    office = officials.create_office(store, name)
    made = officials.create_official(store, OfficialForm("Asta Asiantuntija", office.id))
    return Place(store, officials.actor_for(store, made.id), name, kind)


@contextmanager
def refused(kind: type[TekotoError], key: str) -> Iterator[None]:
    """Expect a refusal with exactly these words."""
    with pytest.raises(kind) as caught:
        yield
    assert caught.value.key == key
