"""What goes between organisations in one packet, and the rules that it keeps.

A packet is a set of entries that never change, each with the number that its organisation gave it
for this receiver. Taking packets in is a union of sets: any order, any number of times, comes to
the same. What is missing shows in the numbers.
"""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import cache
from uuid import UUID

import resources
from tekoto.held_text import HeldNotes
from tekoto.note import Visibility
from tekoto.transfer import PacketTransfer, TransferAnswer, TransferShown

PACKET_FORMAT = "tekoto-exchange-v1"
PACKET_SUFFIX = ".tekotopaketti"
MAX_BYTES = 20_000_000
MAX_ENTRIES = 10_000
MAX_LINKS = 10_000
MAX_AHEAD = timedelta(hours=24)
# What no office reaches, and what a window can still count.
MAX_COUNT = 2**31 - 1
FILE_KIND = "attachment"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class LinkState(StrEnum):
    """How far two organisations agree whom a reference means."""

    WAITING = "waiting"
    ACTIVE = "active"
    DECLINED = "declined"


class HeldBack(StrEnum):
    """Why what could be shared does not leave now."""

    ENDED = "ended"
    MOVED = "moved"
    PROTECTED = "protected"
    REFUSED = "refused"
    CONSENT = "consent"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True, order=True)
class Tick:
    """A hybrid logical clock: the latest time known anywhere, and a count within it."""

    milliseconds: int = 0
    count: int = 0

    def after(self, now: datetime) -> "Tick":
        """Return the next tick at an office where it is ``now``."""
        wall = milliseconds(now)
        if wall > self.milliseconds:
            return Tick(wall)
        if self.count + 1 < MAX_COUNT:
            return Tick(self.milliseconds, self.count + 1)
        return Tick(self.milliseconds + 1)

    def too_far(self, now: datetime) -> bool:
        """Tell whether it lies further ahead than clocks may differ."""
        return self.milliseconds > furthest(now)


@dataclass(frozen=True, slots=True)
class Entry:
    """A note, an addendum to one, or a file of one; ``client`` is the reference agreed for her.

    A file is of the kind ``FILE_KIND``: ``corrects`` is its note, ``text`` its title, and it has
    the visibility of its note.
    """

    id: UUID
    seq: int
    client: UUID
    kind: str
    visibility: Visibility
    happened_at: datetime
    recorded_at: datetime
    author: str
    text: str = field(repr=False)
    participants: str = field(default="", repr=False)
    source: str = ""
    corrects: UUID | None = None
    data: bytes = field(default=b"", repr=False)

    @property
    def is_file(self) -> bool:
        """Tell whether it is a file and no text."""
        return self.kind == FILE_KIND

    @property
    def content_hash(self) -> str:
        """Return what tells this content from any other under the same id.

        The author is no part of it: an official may get another name before an entry goes again.
        """
        told = [
            str(self.id),
            str(self.client),
            self.kind,
            str(self.visibility),
            self.happened_at.astimezone(UTC).isoformat(),
            self.recorded_at.astimezone(UTC).isoformat(),
            self.text,
            self.participants,
            self.source,
            str(self.corrects or ""),
        ]
        if self.is_file:
            told.append(hashlib.sha256(self.data).hexdigest())
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Introduction:
    """Who is meant by a reference that the receiver has not answered yet."""

    reference: UUID
    family_name: str = field(repr=False)
    given_names: str = field(repr=False)
    birth: str = field(default="", repr=False)
    birth_precision: str = ""


@dataclass(frozen=True, slots=True)
class LinkAnswer:
    """Whether the receiver of an introduction has such a client."""

    reference: UUID
    accepted: bool


@dataclass(frozen=True, slots=True)
class Packet:
    """One packet: who made it for whom, what is in it, and what has come of theirs.

    ``last_seq`` is the highest number given to any entry for this receiver; ``receipts`` are the
    ids of the receiver's own entries that have arrived, ``withdrawn`` transfers taken back,
    ``unreceipted`` the entries that have gone and of whose arrival nothing has been heard.
    """

    id: UUID
    sender: str
    receiver: str
    created_at: datetime
    tick: Tick
    last_seq: int
    entries: tuple[Entry, ...] = ()
    introductions: tuple[Introduction, ...] = ()
    answers: tuple[LinkAnswer, ...] = ()
    receipts: tuple[UUID, ...] = ()
    transfers: tuple[PacketTransfer, ...] = ()
    transfer_answers: tuple[TransferAnswer, ...] = ()
    withdrawn: tuple[UUID, ...] = ()
    unreceipted: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a packet. ``waiting`` entries have no place yet, ``missing`` never arrived."""

    organisation_id: UUID
    organisation_name: str
    new: int
    known: int
    placed: int
    waiting: int
    missing: int
    questions: int
    transfers: int = 0


@cache
def _receivers() -> frozenset[tuple[str, str]]:
    rows = resources.rows("rules/packet_receivers.csv")
    return frozenset((row["visibility"], row["type_code"]) for row in rows)


def may_leave(
    visibility: Visibility, named: UUID | None, organisation_id: UUID, type_code: str
) -> bool:
    """Tell whether a note may go to an organisation of that type.

    ``named`` is the organisation that the note names: a school gets what names it and nothing else.
    """
    if (str(visibility), type_code) not in _receivers():
        return False
    return visibility is Visibility.AUTHORITIES or named == organisation_id


def is_receiver(type_code: str) -> bool:
    """Tell whether any note may go to organisations of that type."""
    return any(code == type_code for _visibility, code in _receivers())


def is_authority(type_code: str) -> bool:
    """Tell whether organisations of that type are authorities."""
    return (str(Visibility.AUTHORITIES), type_code) in _receivers()


def missing_entries(last_seq: int, arrived: int, absent: int) -> int:
    """Return how many entries never arrived, as a partner's latest packet tells it.

    ``absent`` are those that the partner names as not receipted and that are not here: exact, even
    when an office restored from a backup gives numbers a second time. Entries that were receipted
    once and are gone, since it was the receiver who was restored, show in the numbers alone.
    """
    return max(absent, last_seq - arrived, 0)


def furthest(now: datetime) -> int:
    """Return the latest time of a tick that is believed where it is ``now``, in milliseconds."""
    return milliseconds(now + MAX_AHEAD)


def milliseconds(moment: datetime) -> int:
    """Return a moment as milliseconds since 1970."""
    return (moment - _EPOCH) // timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Link:
    """A client whose notes two organisations share, or a question whom the partner means.

    ``client_name`` is the partner's own word for her while the question is open.
    """

    id: UUID
    version: int
    organisation_id: UUID
    organisation_name: str
    reference: UUID
    client_id: UUID | None
    client_name: str
    state: LinkState
    started_here: bool
    ground: str
    partner_answer: str = ""
    birth: str = ""
    birth_precision: str = ""
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Leaving:
    """One note or file of a preview: whose it is, what it says, and whether it goes again.

    ``size`` is that of a file in bytes.
    """

    note_id: UUID
    client_id: UUID
    client_name: str
    kind: str
    visibility: Visibility
    happened_at: datetime
    text: str
    addendum: bool
    again: bool
    size: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """A client of whom nothing leaves now, and why."""

    client_id: UUID
    client_name: str
    reason: HeldBack


@dataclass(frozen=True, slots=True)
class Ground:
    """By which of ``disclosure_grounds`` anything of a client leaves, and why under turvakielto."""

    client_name: str
    ground: str
    protection_reason: str = ""


@dataclass(frozen=True, slots=True)
class PacketPreview:
    """Exactly what the next packet to an organisation would hold; ``left_over`` goes later.

    ``files_held`` are the clients under turvakielto whose notes leave and files do not,
    ``texts_held`` are the notes that stay for what they tell, ``grounds`` tell why the rest leaves.
    """

    organisation_id: UUID
    organisation_name: str
    leaving: tuple[Leaving, ...]
    held: tuple[Held, ...]
    introduced: tuple[str, ...]
    answers: int
    receipts: int
    left_over: int
    files_held: tuple[str, ...] = ()
    texts_held: tuple[HeldNotes, ...] = ()
    transfers: tuple[TransferShown, ...] = ()
    transfer_answers: int = 0
    grounds: tuple[Ground, ...] = ()

    @property
    def empty(self) -> bool:
        """Tell whether there is nothing that the receiver does not know."""
        told = self.answers or self.receipts or self.transfer_answers
        return not (self.leaving or self.introduced or self.transfers or told)


@dataclass(frozen=True, slots=True)
class Channel:
    """How far two organisations have each other's notes.

    ``unacknowledged`` have gone and nobody has told of their arrival. ``missing`` are numbers of
    theirs that never came, ``waiting`` came and have no place yet. ``takes_clients`` tells that a
    client may be given to it.
    """

    organisation_id: UUID
    organisation_name: str
    card_id: UUID | None
    clients: int
    unacknowledged: int
    missing: int
    waiting: int
    questions: int
    sent_at: datetime | None
    received_at: datetime | None
    takes_clients: bool = False
    type_code: str = ""


@dataclass(frozen=True, slots=True)
class Differences:
    """What one end has and the other lacks, in figures.

    Theirs: ``missing`` never came, ``unrecognised`` came of clients whom nobody has recognised,
    ``homeless`` came and wait for the note that they belong to or for room with the client.
    Ours: ``unsent`` go with the next packet, ``unreceipted`` have gone and no receipt has come,
    ``held_clients`` is of how many clients nothing leaves now, ``held_notes`` are notes of others
    that stay for what they tell, gone before or not, ``lost_here`` are those that the partner has
    and the office has no more, since it was restored from an old backup.
    """

    organisation_id: UUID
    missing: int = 0
    unrecognised: int = 0
    homeless: int = 0
    unsent: int = 0
    unreceipted: int = 0
    held_clients: int = 0
    held_notes: int = 0
    lost_here: int = 0

    @property
    def none(self) -> bool:
        """Tell whether both ends have everything that is shared."""
        theirs = self.missing + self.unrecognised + self.homeless + self.lost_here
        held = self.held_clients + self.held_notes
        return not theirs + self.unsent + self.unreceipted + held


@dataclass(frozen=True, slots=True)
class PacketLine:
    """One packet of the list: which way it went, when, by whom, and how much was new."""

    id: UUID
    organisation_name: str
    incoming: bool
    handled_at: datetime
    official_name: str
    entries: int
    new_entries: int
