"""Co-operation notes: append-only, with a type and a visibility class; corrected by addendum."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

MAX_NOTE_CHARACTERS = 20_000


class Visibility(StrEnum):
    """Who may see a note (vocabulary ``visibility_classes``); the default is internal."""

    INTERNAL = "SIS"
    AUTHORITIES = "VIR"
    SCHOOL = "OPP"
    CLIENT = "ASI"


@dataclass(frozen=True, slots=True)
class NoteForm:
    """What the adviser writes; ``corrects`` makes it an addendum to an earlier note."""

    client_id: UUID
    kind: str
    text: str
    happened_at: datetime
    visibility: Visibility = Visibility.INTERNAL
    organisation_id: UUID | None = None
    participants: str = ""
    source: str = ""
    corrects: UUID | None = None


@dataclass(frozen=True, slots=True)
class NoteCopy:
    """When and by whom a note was copied for the official register."""

    official_name: str
    copied_at: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """A note as recorded, with its addenda in order of recording and its copies, oldest first.

    A ``received`` one came from the organisation named, and its author works there.
    """

    id: UUID
    form: NoteForm
    author_name: str
    organisation_name: str
    recorded_at: datetime
    addenda: tuple["Note", ...] = ()
    copies: tuple[NoteCopy, ...] = ()
    received: bool = False
