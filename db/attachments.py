"""Files kept with a client: added, opened, withdrawn with a reason and brought back."""

import hashlib
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db import audit, withdrawal
from db.guard import case_to_change, case_to_read, found
from db.records import records_of
from db.store import Store
from db.tables.attachment import AttachmentDataRecord, AttachmentRecord
from db.tables.network import OrganisationRecord
from db.tables.packet import ExchangeReceivedRecord
from db.tables.system import OfficialRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.attachment import (
    MAX_TITLE_CHARACTERS,
    Attachment,
    MediaType,
    NewAttachment,
    check_room,
    media_type_of,
)
from tekoto.audit import Action
from tekoto.errors import InvalidInputError, NotFoundError
from tekoto.ids import new_id
from tekoto.permission import check_casework
from tekoto.text import clean, needed_reason

_SECTION = "attachments"
_NOT_FOUND = "attachment.not_found"


def add(
    store: Store, actor: Actor, client_id: UUID, files: Sequence[NewAttachment]
) -> tuple[Attachment, ...]:
    """Keep files with a client, all or none; return all that she has.

    Raises as ``tekoto.attachment.media_type_of`` and ``check_room`` say, and InvalidInputError
    ``attachment.title_missing``.
    """
    with store.write() as session:
        case_to_change(session, actor, client_id)
        add_files(session, actor, client_id, files, None)
        made = _attachments(session, client_id)
        audit.record(session, store, actor, Action.CREATE, target_id=client_id, section=_SECTION)
        return made


def add_files(
    session: Session,
    actor: Actor,
    client_id: UUID,
    files: Sequence[NewAttachment],
    note_id: UUID | None,
) -> None:
    """Keep files inside a transaction, with a note where there is one; raises as ``add`` does."""
    for file in files:
        add_file(session, actor, client_id, file, note_id, new_id())


def add_file(
    session: Session,
    actor: Actor,
    client_id: UUID,
    file: NewAttachment,
    note_id: UUID | None,
    attachment_id: UUID,
) -> None:
    """Keep one file under an id inside a transaction; raises as ``add`` does."""
    kept = session.scalar(
        select(func.sum(AttachmentRecord.size)).where(AttachmentRecord.client_id == client_id)
    )
    check_room(int(kept or 0), len(file.data))
    title = clean(file.title).strip()
    if not title:
        raise InvalidInputError("attachment.title_missing", "title")
    row = AttachmentRecord(
        id=attachment_id,
        client_id=client_id,
        note_id=note_id,
        title=title[:MAX_TITLE_CHARACTERS],
        media_type=media_type_of(file.data),
        size=len(file.data),
        sha256=hashlib.sha256(file.data).hexdigest(),
        recorded_by=actor.user_id,
        recorded_at=clock.now(),
        withdraw_reason="",
    )
    session.add(row)
    session.flush()
    session.add(AttachmentDataRecord(attachment_id=row.id, data=file.data))
    session.flush()


def for_client(store: Store, actor: Actor, client_id: UUID) -> tuple[Attachment, ...]:
    """Return what is kept with a client, newest first, the withdrawn ones too.

    Raises StoreError ``permission.denied`` for a role that does no casework.
    """
    check_casework(actor)
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        kept = _attachments(access.session, client_id)
        access.count = len(kept)
        return kept


def data_of(
    store: Store, actor: Actor, client_id: UUID, attachment_id: UUID, *, leaves: bool = False
) -> bytes:
    """Return the bytes to be shown, or with ``leaves`` to be written to a file outside the vault.

    Raises NotFoundError ``attachment.not_found`` and StoreError ``permission.denied``.
    """
    check_casework(actor)
    action = Action.EXPORT if leaves else Action.OPEN_FILE
    with audit.reading(
        store, actor, action, target_id=client_id, section=_SECTION, repeat_seconds=0
    ) as access:
        case_to_read(access.session, actor, client_id)
        row = found(access.session, AttachmentRecord, attachment_id, _NOT_FOUND)
        if row.client_id != client_id:
            raise NotFoundError(_NOT_FOUND)
        return found(access.session, AttachmentDataRecord, attachment_id, _NOT_FOUND).data


def withdraw(
    store: Store, actor: Actor, attachment_id: UUID, reason: str
) -> tuple[Attachment, ...]:
    """Take a wrong file off the list: it stays in the vault with who, when and why.

    Raises InvalidInputError ``attachment.reason_missing`` and NotFoundError.
    """
    reason = needed_reason(reason, "attachment.reason_missing")
    with store.write() as session:
        row = found(session, AttachmentRecord, attachment_id, _NOT_FOUND)
        case_to_change(session, actor, row.client_id)
        withdrawal.take_back(row, actor, reason)
        session.flush()
        made = _attachments(session, row.client_id)
        audit.record(
            session, store, actor, Action.DELETE, target_id=row.client_id, section=_SECTION
        )
        return made


def bring_back(store: Store, actor: Actor, attachment_id: UUID) -> tuple[Attachment, ...]:
    """Put a withdrawn file back on the list; raises NotFoundError."""
    with store.write() as session:
        row = found(session, AttachmentRecord, attachment_id, _NOT_FOUND)
        case_to_change(session, actor, row.client_id)
        withdrawal.put_back(row)
        session.flush()
        made = _attachments(session, row.client_id)
        audit.record(session, store, actor, Action.UNDO, target_id=row.client_id, section=_SECTION)
        return made


def _attachments(session: Session, client_id: UUID) -> tuple[Attachment, ...]:
    came = ExchangeReceivedRecord
    query = (
        select(AttachmentRecord, OfficialRecord.name, came.author, OrganisationRecord.name_fi)
        .join(OfficialRecord, OfficialRecord.id == AttachmentRecord.recorded_by)
        .outerjoin(came, came.entry_id == AttachmentRecord.id)
        .outerjoin(OrganisationRecord, OrganisationRecord.id == came.organisation_id)
        .where(AttachmentRecord.client_id.in_(records_of(client_id)))
        .order_by(AttachmentRecord.recorded_at.desc(), AttachmentRecord.id.desc())
    )
    return tuple(
        Attachment(
            id=row.id,
            client_id=row.client_id,
            note_id=row.note_id,
            title=row.title,
            media_type=MediaType(row.media_type),
            size=row.size,
            author_name=f"{writer}, {partner}" if partner else author,
            recorded_at=row.recorded_at,
            withdrawn_at=row.withdrawn_at,
            withdraw_reason=row.withdraw_reason,
        )
        for row, author, writer, partner in session.execute(query)
    )
