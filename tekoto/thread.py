"""Threads: what organisations write to one another about one matter, and who may have which note.

A thread belongs to a client, or to nobody: then it is a matter of the network. Everybody who works
with the office's cases sees all of it; what leaves is decided note by note.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from tekoto.dates import local_date
from tekoto.held_text import HeldNotes, HeldText, gathered
from tekoto.minutes import Minutes
from tekoto.note import Visibility
from tekoto.packet import may_leave
from tekoto.search_hit import Span

MAX_SUBJECT_CHARACTERS = 200
MAX_PARTICIPANTS = 50
GROUND = "julkl_24_1_25"
MEETING = "network_meeting"


class Readers(StrEnum):
    """For whom a thread is printed, besides an organisation that takes part."""

    OFFICE = "office"
    CLIENT = "client"


class Met(StrEnum):
    """Where a thread met the words looked for."""

    SUBJECT = "subject"
    REFERENCE = "reference"
    PARTICIPANT = "participant"
    CLIENT = "client"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Participant:
    """An organisation, a person there, or both; the names are filled in when read."""

    organisation_id: UUID | None = None
    person: str = ""
    organisation_name: str = ""
    type_code: str = ""
    name_sv: str = ""

    @property
    def text(self) -> str:
        """The participant on one line."""
        return ", ".join(part for part in (self.organisation_name, self.person) if part)


@dataclass(frozen=True, slots=True)
class ThreadForm:
    """What an adviser writes of a thread; ``ground`` is of ``secrecy_grounds``."""

    subject: str
    participants: tuple[Participant, ...] = ()
    ground: str = GROUND


@dataclass(frozen=True, slots=True)
class EntryForm:
    """A note for a thread; ``organisation_id`` is the school that it names."""

    kind: str
    text: str
    happened_at: datetime
    visibility: Visibility = Visibility.INTERNAL
    organisation_id: UUID | None = None
    participants: str = ""
    corrects: UUID | None = None


@dataclass(frozen=True, slots=True)
class ThreadEntry:
    """A note of a thread as recorded, with its addenda and the minutes that it holds.

    ``held`` is what holds it back from every organisation.
    """

    id: UUID
    form: EntryForm
    author_name: str
    organisation_name: str
    recorded_at: datetime
    addenda: tuple["ThreadEntry", ...] = ()
    received: bool = False
    minutes: Minutes | None = None
    held: HeldText | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """A thread without its notes; ``client_id`` is None for a matter of the network."""

    id: UUID
    version: int
    reference: str
    form: ThreadForm
    client_id: UUID | None
    client_name: str
    protected: bool
    started_on: date
    started_by: str


@dataclass(frozen=True, slots=True)
class ThreadLine:
    """A thread in a list; ``met`` and ``detail`` tell why it was found, ``marks`` where."""

    id: UUID
    reference: str
    subject: str
    client_id: UUID | None
    client_name: str
    protected: bool
    participants: tuple[str, ...]
    notes: int
    last_on: date
    met: Met | None = None
    detail: str = ""
    marks: tuple[Span, ...] = ()
    noted_on: date | None = None

    def hidden(self) -> "ThreadLine":
        """Return the line as a list shows it: of a client under turvakielto no word is told."""
        if not self.protected:
            return self
        return replace(self, subject="", participants=(), detail="", marks=())


@dataclass(frozen=True, slots=True)
class ThreadView:
    """A thread with its notes, the first happening first."""

    thread: Thread
    entries: tuple[ThreadEntry, ...]


def for_reader(entry: ThreadEntry, reader: Readers | Participant) -> ThreadEntry | None:
    """Return a note as a reader may have it, with those of its addenda that she may; or nothing."""
    outside = isinstance(reader, Participant)
    if not may_have(entry, reader) or (outside and entry.held):
        return None
    named = entry.form.organisation_id
    addenda = tuple(
        one for one in entry.addenda if may_have(one, reader, named) and not (outside and one.held)
    )
    return replace(entry, addenda=addenda)


def staying(entries: Iterable[ThreadEntry], reader: Readers | Participant) -> tuple[HeldNotes, ...]:
    """Return what a reader might have but for what it tells; an addendum stays with its note."""
    if not isinstance(reader, Participant):
        return ()
    found = []
    for entry in entries:
        if not may_have(entry, reader):
            continue
        for one in (entry, *entry.addenda):
            reason = entry.held or one.held
            if reason and may_have(one, reader, entry.form.organisation_id):
                found.append((reason, local_date(one.form.happened_at)))
    return gathered(None, "", found)


def may_have(entry: ThreadEntry, reader: Readers | Participant, named: UUID | None = None) -> bool:
    """Tell whether a reader may have a note by its class and origin, whatever it tells.

    An addendum names whom its note has ``named``. What a partner wrote is passed on to nobody: it
    comes from its author (``db.packet_notes``).
    """
    form = entry.form
    if reader is Readers.OFFICE:
        return True
    if entry.received:
        return False
    if isinstance(reader, Participant):
        school = form.organisation_id or named
        return reader.organisation_id is not None and may_leave(
            form.visibility, school, reader.organisation_id, reader.type_code
        )
    return form.visibility is Visibility.CLIENT
