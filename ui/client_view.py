"""Everything the client page shows, read in one go on the background worker."""

from dataclasses import dataclass
from uuid import UUID

from db import clients, competence, disclosures, notes, paths, plans, referrals
from db.store import Store
from tekoto.access import Actor
from tekoto.client import Client
from tekoto.note import Note
from tekoto.path import PathStep
from tekoto.plan import Competence, Plan
from tekoto.referral import Disclosure, Referral

NOTES_SHOWN = 200


@dataclass(frozen=True, slots=True)
class ClientView:
    """One client with what belongs to her, newest first."""

    asked_id: UUID
    client: Client
    plans: tuple[Plan, ...]
    competence: Competence
    path: tuple[PathStep, ...]
    notes: tuple[Note, ...]
    note_count: int
    referrals: tuple[Referral, ...]
    disclosures: tuple[Disclosure, ...]


def load(store: Store, actor: Actor, client_id: UUID) -> ClientView:
    """Read the client page; the first read writes the audit entry or refuses."""
    asked_id, client = client_id, clients.open_client(store, actor, client_id)
    client_id = client.id
    return ClientView(
        asked_id=asked_id,
        client=client,
        plans=plans.for_client(store, actor, client_id),
        competence=competence.for_client(store, actor, client_id),
        path=paths.for_client(store, actor, client_id),
        notes=notes.for_client(store, actor, client_id, limit=NOTES_SHOWN),
        note_count=notes.count(store, actor, client_id),
        referrals=referrals.for_client(store, actor, client_id),
        disclosures=disclosures.disclosures(store, actor, client_id),
    )
