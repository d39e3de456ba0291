"""A thread or its minutes as a file, with the receipt of this very file."""

from pathlib import Path
from uuid import UUID

from db import thread_papers
from db.store import Store
from exports.plain_pdf import write_plain
from exports.referral_pdf import content_fingerprint
from exports.safe_file import to_disk, writing
from tekoto.access import Actor
from tekoto.plain_document import PlainDocument
from tekoto.thread import Readers


def save_thread(
    store: Store,
    actor: Actor,
    thread_id: UUID,
    reader: Readers | UUID,
    language: str,
    target: Path,
    *,
    ground: str = "",
    reason: str = "",
    note_id: UUID | None = None,
) -> None:
    """Write what ``thread_papers.paper`` lets a reader have: the file and its receipt, or none.

    Raises as it does and as ``write_plain``, and TekotoError ``file.cannot_write``.
    """
    with writing(target) as file:

        def write(document: PlainDocument) -> str:
            pdf = write_plain(document)
            file.write(pdf)
            to_disk(file)
            return content_fingerprint(pdf)

        thread_papers.paper(
            store,
            actor,
            thread_id,
            reader,
            language,
            ground=ground,
            reason=reason,
            note_id=note_id,
            write=write,
        )
