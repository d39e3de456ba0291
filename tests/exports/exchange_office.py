"""Offices and schools that exchange cards and packets, each with a store of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from db import exchange_cards, officials, organisations
from db.store import Store
from exports import contact_cards
from tekoto.access import Actor
from tekoto.errors import TekotoError
from tekoto.exchange import OwnCard, PartnerCard
from tekoto.official import OfficialForm
from tekoto.organisation import Organisation, OrganisationForm


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
