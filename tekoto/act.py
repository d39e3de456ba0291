"""Acts that can be taken back whole: a deletion, a bulk edit, an import."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class ActKind(StrEnum):
    """What was done (vocabulary ``act_kinds``)."""

    DELETE = "delete"
    BULK_EDIT = "bulk_edit"
    IMPORT = "import"
    DELETE_PLAN = "delete_plan"
    DELETE_ASSESSMENT = "delete_assessment"


class KeptReason(StrEnum):
    """Why a record cannot be taken back, or the act done again (vocabulary ``kept_reasons``)."""

    CHANGED = "changed"
    ADDED = "added"
    HETU_IN_USE = "hetu_in_use"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Act:
    """One act on one or many clients.

    ``detail`` tells more as codes and texts, such as the field of a bulk edit. ``count`` are the
    records that it touched, ``kept`` those that were left as they were when it was taken back.
    """

    id: UUID
    kind: ActKind
    official_id: UUID
    official_name: str
    session_id: UUID
    recorded_at: datetime
    count: int
    detail: Mapping[str, str]
    undone_at: datetime | None = None
    undone_by: str = ""
    kept: int = 0


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """A client that an undo leaves as she is."""

    client_id: UUID
    name: str
    reason: KeptReason


@dataclass(frozen=True, slots=True)
class Outcome:
    """What taking back an act, or doing it again, came to.

    ``done`` is False when ``kept`` records stood in the way and the rest was not asked for:
    nothing has then been written.
    """

    act: Act
    done: bool
    changed: int
    kept: tuple[KeptRecord, ...] = ()
