"""Cases that an office has given to another, and what it did in them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tekoto.note import Note


@dataclass(frozen=True, slots=True)
class Handover:
    """A client given to another office; its name is empty under turvakielto."""

    client_id: UUID
    name: str
    number: str
    happened_on: date
    to_office_name: str
    from_adviser_name: str
    protected: bool


@dataclass(frozen=True, slots=True)
class FormerPlan:
    """A plan that the office recorded."""

    kind: str
    valid_from: date
    valid_to: date
    signed_on: date | None


@dataclass(frozen=True, slots=True)
class FormerReferral:
    """A referral that the office sent; its school is not told any more."""

    reference: str
    sent_on: date
    step_kind: str


@dataclass(frozen=True, slots=True)
class FormerCase:
    """What an office did itself in a case that it has given away."""

    client_id: UUID
    name: str
    number: str
    protected: bool
    happened_on: date
    notes: tuple[Note, ...]
    plans: tuple[FormerPlan, ...]
    referrals: tuple[FormerReferral, ...]
