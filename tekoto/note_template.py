"""Texts to begin a note with: those of the program, and an office's own."""

from dataclasses import dataclass
from functools import cache
from uuid import UUID

import resources
from tekoto.note import Visibility

MAX_NAME_CHARACTERS = 80
MAX_TEXT_CHARACTERS = 4_000


@dataclass(frozen=True, slots=True)
class NoteTemplate:
    """A name, the kind and visibility that the note gets, and its beginning.

    ``id`` is None for one that comes with the program.
    """

    name: str
    kind: str
    visibility: Visibility
    text: str
    id: UUID | None = None


@cache
def ready_made(language: str) -> tuple[NoteTemplate, ...]:
    """Return the program's own texts in ``fi``, ``sv`` or ``en``."""
    return tuple(
        NoteTemplate(
            name=row[f"name_{language}"],
            kind=row["kind"],
            visibility=Visibility(row["visibility"]),
            text=row[f"text_{language}"].replace("|", "\n"),
        )
        for row in resources.rows("codes/note_templates.csv")
    )
