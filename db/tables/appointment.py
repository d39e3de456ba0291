"""Tables of the day: appointments, and tasks that are put off or marked done."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import db.tables.case  # noqa: F401  referred to by name
from db.tables.base import Base, only_where


class AppointmentRecord(Base):
    """A meeting with a client; ``official_id`` holds it, ``ends_at`` follows from its length."""

    __tablename__ = "appointment"
    __table_args__ = (
        Index("ix_appointment_client_id_starts_at", "client_id", "starts_at"),
        Index("ix_appointment_official_id_state_starts_at", "official_id", "state", "starts_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    official_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    mode: Mapped[str]
    place: Mapped[str]
    subject: Mapped[str]
    interpreter_needed: Mapped[bool]
    interpreter_language: Mapped[str]
    interpreter_dialect: Mapped[str]
    interpreter_mode: Mapped[str]
    interpreter_provider_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisation.id"))
    interpreter_confirmed: Mapped[bool]
    interpreter_gender: Mapped[str]
    interpreter_not_to_be_used: Mapped[str]
    interpreter_told: Mapped[bool | None]
    state: Mapped[str]
    reason: Mapped[str]
    next_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointment.id"))
    uid: Mapped[UUID]
    sequence: Mapped[int]
    recorded_by: Mapped[UUID]
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (declared so by SQLAlchemy)


class TaskMarkRecord(Base):
    """A row of somebody's day put off until a day, or done when there is none.

    It holds for the row's kind, record and ``due_on`` alone: a new date is a new task.
    """

    __tablename__ = "task_mark"
    __table_args__ = (
        Index(
            "uq_task_mark_open",
            "kind",
            "record_id",
            "due_on",
            unique=True,
            info=only_where("ended_at IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    client_id: Mapped[UUID | None] = mapped_column(ForeignKey("client.id"), index=True)
    kind: Mapped[str]
    record_id: Mapped[UUID]
    due_on: Mapped[date]
    until: Mapped[date | None]
    reason: Mapped[str]
    official_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    recorded_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[UUID | None]
