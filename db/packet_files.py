"""The files of notes: which leave with them, and where one that came finds its place.

A file has no visibility of its own. It goes where its note goes, unless its client is under
turvakielto: nobody sees from a title what a scanned paper tells of where she lives.
"""

from collections.abc import Callable, Mapping
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.attachments import add_file
from db.guard import found
from db.records import PERSON
from db.tables.attachment import AttachmentDataRecord, AttachmentRecord
from db.tables.case import CaseloadRecord, NoteRecord
from db.tables.packet import ExchangeFileRecord, ExchangeReceivedRecord, ExchangeSentRecord
from db.tables.system import OfficialRecord
from tekoto.access import Actor
from tekoto.attachment import NewAttachment
from tekoto.errors import InvalidInputError
from tekoto.note import Visibility
from tekoto.packet import FILE_KIND, Entry, Leaving

_A = AttachmentRecord
_R = ExchangeReceivedRecord


def files_of(
    session: Session,
    notes: Mapping[UUID, NoteRecord],
    sent: Mapping[UUID, ExchangeSentRecord],
    reference: Callable[[ExchangeSentRecord | None], UUID],
    line: CaseloadRecord,
) -> tuple[tuple[Entry, Leaving], ...]:
    """Return the files of notes that leave and have not arrived, without their bytes."""
    rows = session.execute(
        select(_A, OfficialRecord.name)
        .join(OfficialRecord, OfficialRecord.id == _A.recorded_by)
        .where(_A.note_id.in_(notes), _A.withdrawn_at.is_(None))
        .order_by(_A.recorded_at, _A.id)
    ).all()
    made = []
    for row, author in rows:
        before, note = sent.get(row.id), notes[row.note_id or row.id]
        if before is not None and before.acknowledged_at is not None:
            continue
        entry = Entry(
            id=row.id,
            seq=before.seq if before else 0,
            client=reference(before),
            kind=FILE_KIND,
            visibility=Visibility(note.visibility),
            happened_at=row.recorded_at,
            recorded_at=row.recorded_at,
            author=author,
            text=row.title,
            corrects=note.id,
        )
        shown = Leaving(
            note_id=row.id,
            client_id=line.client_id,
            client_name=line.name,
            kind=FILE_KIND,
            visibility=entry.visibility,
            happened_at=row.recorded_at,
            text=row.title,
            addendum=False,
            again=before is not None,
            size=row.size,
        )
        made.append((entry, shown))
    return tuple(made)


def data_of(session: Session, attachment_id: UUID) -> bytes:
    """Return the bytes of a file that leaves."""
    return found(session, AttachmentDataRecord, attachment_id, "attachment.not_found").data


def place_file(
    session: Session, actor: Actor, entry: ExchangeReceivedRecord, person: UUID
) -> UUID | None:
    """Keep a file that came with its note, and return whose it is; None while it waits.

    It waits for its note, which the same partner must have sent of the same ``person``, and for
    room with her.
    """
    session.flush()
    query = (
        select(NoteRecord.client_id, PERSON)
        .join(_R, _R.note_id == NoteRecord.id)
        .join(CaseloadRecord, CaseloadRecord.client_id == NoteRecord.client_id)
        .where(
            NoteRecord.id == entry.corrects,
            _R.office_id == actor.office_id,
            _R.organisation_id == entry.organisation_id,
        )
    )
    note = session.execute(query).one_or_none()
    kept = session.get(ExchangeFileRecord, entry.id)
    if note is None or kept is None or note[1] != person:
        return None
    client_id = note[0]
    try:
        file = NewAttachment(entry.text, kept.data)
        add_file(session, actor, client_id, file, entry.corrects, entry.entry_id)
    except InvalidInputError:
        return None
    session.execute(delete(ExchangeFileRecord).where(ExchangeFileRecord.received_id == entry.id))
    return client_id
