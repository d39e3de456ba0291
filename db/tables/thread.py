"""Threads between organisations, their notes without a client, and minutes of meetings."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

import db.tables.case
import db.tables.network  # noqa: F401  referred to by name
from db.tables.base import Base, RowNumber


class ThreadRecord(Base):
    """A matter that organisations write about: a client's, or the network's own without one."""

    __tablename__ = "thread"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"), index=True)
    client_id: Mapped[UUID | None] = mapped_column(ForeignKey("client.id"), index=True)
    reference: Mapped[str] = mapped_column(unique=True)
    subject: Mapped[str]
    ground: Mapped[str]
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class ThreadParticipantRecord(Base):
    """Who takes part: an organisation, a person there, or both; who leaves keeps the row."""

    __tablename__ = "thread_participant"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    thread_id: Mapped[UUID] = mapped_column(ForeignKey("thread.id"), index=True)
    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisation.id"))
    person: Mapped[str]
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    recorded_at: Mapped[datetime]
    left_at: Mapped[datetime | None]
    left_by: Mapped[UUID | None]


class ThreadNoteRecord(Base):
    """A client's note that belongs to a thread; triggers refuse to change or delete it."""

    __tablename__ = "thread_note"

    note_id: Mapped[UUID] = mapped_column(ForeignKey("note.id"), primary_key=True)
    thread_id: Mapped[UUID] = mapped_column(ForeignKey("thread.id"), index=True)


class NetworkNoteRecord(Base):
    """A note of a thread without a client; triggers refuse to change or delete it."""

    __tablename__ = "network_note"

    row: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    thread_id: Mapped[UUID] = mapped_column(ForeignKey("thread.id"), index=True)
    corrects: Mapped[UUID | None] = mapped_column(ForeignKey("network_note.id"), index=True)
    kind: Mapped[str]
    visibility: Mapped[str]
    happened_at: Mapped[datetime]
    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisation.id"))
    participants: Mapped[str]
    author_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    recorded_at: Mapped[datetime]
    text: Mapped[str]


class MinutesRecord(Base):
    """The minutes of a meeting; ``id`` is that of the note that holds them in words."""

    __tablename__ = "minutes"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    thread_id: Mapped[UUID] = mapped_column(ForeignKey("thread.id"), index=True)
    language: Mapped[str]
    place: Mapped[str]


class MinutesPresentRecord(Base):
    """Somebody who was present."""

    __tablename__ = "minutes_present"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    minutes_id: Mapped[UUID] = mapped_column(ForeignKey("minutes.id"), index=True)
    position: Mapped[int]
    person: Mapped[str]
    organisation: Mapped[str]


class MinutesItemRecord(Base):
    """A matter of the agenda, what was said and what was decided."""

    __tablename__ = "minutes_item"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    minutes_id: Mapped[UUID] = mapped_column(ForeignKey("minutes.id"), index=True)
    position: Mapped[int]
    title: Mapped[str]
    discussion: Mapped[str]
    decision: Mapped[str]


class MinutesDutyRecord(Base):
    """Who does what by when; ``official_id`` is whose list of the day it is on.

    Without one it is on the list of the client's adviser, or of who wrote the minutes. Done is a
    ``task_mark``.
    """

    __tablename__ = "minutes_duty"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    minutes_id: Mapped[UUID] = mapped_column(ForeignKey("minutes.id"), index=True)
    position: Mapped[int]
    what: Mapped[str]
    who: Mapped[str]
    official_id: Mapped[UUID | None] = mapped_column(ForeignKey("official.id"), index=True)
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("official.id"), index=True)
    due_on: Mapped[date]
