"""What a search returns."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class HitReason(StrEnum):
    """Why a client was found."""

    NAME = "name"
    VARIANT = "variant"
    IDENTIFIER = "identifier"
    PHONE = "phone"
    FIELD = "field"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A client found; ``detail`` is a short excerpt of a note or empty."""

    client_id: UUID
    name: str
    original_name: str
    birth_text: str
    state: str
    reason: HitReason
    detail: str
    protected: bool
