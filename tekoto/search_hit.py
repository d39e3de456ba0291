"""What a search returns."""

from dataclasses import dataclass
from datetime import date
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


Span = tuple[int, int]
# Kinds of a code besides those of the vocabulary ``identifier_kinds``.
NUMBER, FORMER_CODE = "number", "former"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A client found, and why.

    ``detail`` is what met the text: another of her names, a code, a phone number or a few words
    of a note; empty when it is the name shown, or when turvakielto hides it. ``kind`` tells which
    name (``name_kinds``) or code it is. ``marks`` are the letters of the detail that met the
    text, ``name_marks`` and ``original_marks`` those of the two names
    shown. ``noted_on`` is the day of the note.
    """

    client_id: UUID
    name: str
    original_name: str
    birth_text: str
    state: str
    reason: HitReason
    detail: str
    protected: bool
    kind: str = ""
    marks: tuple[Span, ...] = ()
    name_marks: tuple[Span, ...] = ()
    original_marks: tuple[Span, ...] = ()
    noted_on: date | None = None
