"""Notes on paper, locked: a PDF that any reader opens with the password told by phone."""

import os
from pathlib import Path

from db import notes_paper
from db.store import Store
from exports.pdf_lock import locked
from exports.plain_pdf import write_plain
from exports.referral_pdf import content_fingerprint
from exports.safe_file import writing
from tekoto import clock
from tekoto.access import Actor
from tekoto.notes_paper import NotesPaper, notes_document
from tekoto.reference import new_password, new_reference


def write_notes(paper: NotesPaper, language: str, reference: str = "") -> bytes:
    """Return the paper as it is before it is locked; raises DocumentError as ``write_plain``."""
    return write_plain(notes_document(paper, language, clock.today(), reference))


def give(
    store: Store, actor: Actor, paper: NotesPaper, language: str, target: Path
) -> tuple[str, str]:
    """Write what was previewed to a locked file; return its reference and its password.

    The password is kept nowhere. Raises as ``db.notes_paper.give`` says and TekotoError
    ``file.cannot_write``: then there is no file.
    """
    password, reference = new_password(), new_reference()
    pdf = write_notes(paper, language, reference)
    with writing(target) as file:
        file.write(locked(pdf, password))
        # On the disk before the log says that it left.
        file.flush()
        os.fsync(file.fileno())
        notes_paper.give(store, actor, paper, reference, content_fingerprint(pdf))
    return reference, password
