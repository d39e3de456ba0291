"""An office at work, for the tests of clients, notes, search and the log."""

import dataclasses
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from db import clients, notes, officials
from db.store import Store
from tekoto.access import Actor, Role
from tekoto.client import Client, ClientForm
from tekoto.note import Note, NoteForm
from tekoto.official import OfficialForm
from tests.fixtures.people import people

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Office:
    """A store, an office in it and an adviser at work."""

    store: Store
    id: UUID
    actor: Actor

    def colleague(self, role: Role = Role.ADVISER, office_id: UUID | None = None) -> Actor:
        """Let another official begin to work, in this office unless told otherwise."""
        form = OfficialForm(f"Kollega {role}", office_id or self.id, role=role)
        return officials.actor_for(self.store, officials.create_official(self.store, form).id)

    def elsewhere(self) -> Actor:
        """Let an adviser of another office begin to work."""
        return self.colleague(office_id=officials.create_office(self.store, "Toinen toimisto").id)

    def client(
        self, form: ClientForm | str = "T01", actor: Actor | None = None, **kw: Any
    ) -> Client:
        """Record a client: a form, or the name of an invented one."""
        chosen = people()[form] if isinstance(form, str) else form
        return clients.create(self.store, actor or self.actor, dataclasses.replace(chosen, **kw))

    def note(self, client: Client, text: str, actor: Actor | None = None, **kw: Any) -> Note:
        """Record a note of a client."""
        form = NoteForm(client.id, "guidance", text, NOON)
        return notes.add(self.store, actor or self.actor, dataclasses.replace(form, **kw))


def open_office(store: Store) -> Office:
    """Set up an office with one adviser."""
    office = officials.create_office(store, "Kouvolan työllisyyspalvelut")
    made = officials.create_official(store, OfficialForm("Aino Asiantuntija", office.id))
    return Office(store, office.id, officials.actor_for(store, made.id))
