"""A caseload to be taken in at once: a generated one, or one from another register."""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from tekoto.case import CaseState
from tekoto.client import ClientForm
from tekoto.ids import new_id
from tekoto.note import NoteForm


@dataclass(frozen=True, slots=True)
class BulkClient:
    """A client to load; ``adviser_id`` None means the official who loads."""

    form: ClientForm
    state: CaseState = CaseState.ACTIVE
    since: date | None = None
    adviser_id: UUID | None = None
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class BulkNote:
    """A note to load, for a client of the same load."""

    form: NoteForm
    author_id: UUID | None = None
    recorded_at: datetime | None = None
