"""The log of use and disclosure (Act 906/2019 section 17): what an entry holds.

An entry names records by id only: the log must not become a second register of persons.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Action(StrEnum):
    """What was done."""

    VIEW = "view"
    VIEW_PROTECTED = "view_protected"
    LIST = "list"
    SEARCH = "search"
    CREATE = "create"
    CHANGE = "change"
    DELETE = "delete"
    UNDO = "undo"
    REDO = "redo"
    PRINT = "print"
    EXPORT = "export"
    IMPORT = "import"
    OPEN_FILE = "open_file"
    DISCLOSE = "disclose"
    SHARE = "share"
    UNLOCK = "unlock"
    UNLOCK_FAILED = "unlock_failed"
    LOCK = "lock"
    BACKUP = "backup"
    RESTORE = "restore"
    PERMISSION = "permission"
    VERIFY = "verify"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the log; ``section`` is the part of the record, ``purpose`` why it was opened."""

    seq: int
    at: datetime
    session_id: UUID
    official_id: UUID
    official_name: str
    role: str
    action: str
    target_id: UUID | None
    section: str
    count: int | None
    purpose: str
    app_version: str


@dataclass(frozen=True, slots=True)
class ChainReport:
    """The outcome of checking every entry against the next.

    ``first_bad`` is the number of the first entry that was changed, removed or put in.
    ``head_code`` is 25 digits; printed on a document that left the computer, it makes a later
    shortening of the log visible.
    """

    entries: int
    intact: bool
    first_bad: int | None
    head_seq: int
    head_code: str
