"""Facts of a client's record beside languages, schooling and work (``tekoto.plan``).

Each is added and withdrawn, never changed. What is missing is told by a fact of its own: that there
is none, that it is not known, and that the client would not say are three different answers
(vocabulary ``missing_answers``).
"""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

NONE, UNKNOWN, REFUSED = "none", "unknown", "refused"


@dataclass(frozen=True, slots=True)
class Literacy:
    """Reading and writing in any language (``literacy``), and the ``scripts`` known."""

    level: str
    assessed_on: date
    scripts: tuple[str, ...] = ()
    schooling_years: float | None = None
    assessor: str = ""
    id: UUID | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Skill:
    """Something the client can do, in free words."""

    text: str
    id: UUID | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Licence:
    """A driving licence (``licence_classes``, ``licence_exchanges``)."""

    classes: tuple[str, ...]
    country: str = ""
    exchange: str = UNKNOWN
    expires_on: date | None = None
    id: UUID | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """A card that working life asks for (``card_kinds``); ``name`` is that of another kind."""

    kind: str
    name: str = ""
    number: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    id: UUID | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """What the client wants, in her own words and language (``goal_terms``)."""

    text: str
    term: str
    said_on: date
    language: str = ""
    id: UUID | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LabourStatus:
    """Where the client stood on the labour market from a day on (``labour_statuses``).

    It holds until ``until``, or until the next one begins. ``segment`` is the office's own word.
    """

    status: str
    since: date
    until: date | None = None
    segment: str = ""
    id: UUID | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Limit:
    """What the client cannot do or needs, as a functional statement; never a diagnosis."""

    statement: str
    noted_on: date
    until: date | None = None
    id: UUID | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """Why a part of the record (``record_sections``) holds nothing (``missing_answers``)."""

    section: str
    answer: str
    asked_on: date
    id: UUID | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A fact that was taken back as wrong, with who did so, when and why."""

    id: UUID
    fact: object
    reason: str
    withdrawn_at: datetime
    official_name: str
