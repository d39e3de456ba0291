"""Files kept with a client, and texts to begin a note with."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

import db.tables.case  # noqa: F401  referred to by name
from db.tables.base import Base


class AttachmentRecord(Base):
    """A file's name card; a wrong one is withdrawn and its bytes stay until retention."""

    __tablename__ = "attachment"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    note_id: Mapped[UUID | None] = mapped_column(ForeignKey("note.id"), index=True)
    title: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    recorded_at: Mapped[datetime]
    withdrawn_by: Mapped[UUID | None]
    withdrawn_at: Mapped[datetime | None]
    withdraw_reason: Mapped[str]


class AttachmentDataRecord(Base):
    """The bytes, apart, so that a list never reads them."""

    __tablename__ = "attachment_data"

    attachment_id: Mapped[UUID] = mapped_column(ForeignKey("attachment.id"), primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class NoteTemplateRecord(Base):
    """A text of an office to begin a note with; an ended one is offered no more."""

    __tablename__ = "note_template"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"), index=True)
    name: Mapped[str]
    kind: Mapped[str]
    visibility: Mapped[str]
    text: Mapped[str]
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    recorded_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class NoteCopyRecord(Base):
    """A note's text was copied for the official register: by whom and when."""

    __tablename__ = "note_copy"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    note_id: Mapped[UUID] = mapped_column(ForeignKey("note.id"), index=True)
    official_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    copied_at: Mapped[datetime]
