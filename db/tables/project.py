"""Tables of the monitoring: projects, participations, services received."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.tables.base import Base


class ProjectRecord(Base):
    """A funded project; targets and figures entered by hand are lists of code and number."""

    __tablename__ = "project"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    name: Mapped[str]
    fund: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    targets: Mapped[list[list[str | int]]] = mapped_column(JSON)
    entered: Mapped[list[list[str | int]]] = mapped_column(JSON)
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class ParticipationRecord(Base):
    """One client's time in one project."""

    __tablename__ = "participation"
    __table_args__ = (
        Index("ix_participation_project_id", "project_id", "starts_on", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"))
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    end_reason: Mapped[str]
    cefr_start: Mapped[list[list[str]]] = mapped_column(JSON)
    cefr_end: Mapped[list[list[str]]] = mapped_column(JSON)
    helpful: Mapped[bool | None]
    recognition_applied_on: Mapped[date | None]
    residence_applied_on: Mapped[date | None]
    refused: Mapped[list[str]] = mapped_column(JSON)
    recorded_by: Mapped[UUID]
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    services: Mapped[list["ParticipationServiceRecord"]] = relationship(
        order_by="(ParticipationServiceRecord.starts_on, ParticipationServiceRecord.id)",
        cascade="all, delete-orphan",
        lazy="selectin",
    )

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class ParticipationServiceRecord(Base):
    """A service received during a participation."""

    __tablename__ = "participation_service"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    participation_id: Mapped[UUID] = mapped_column(ForeignKey("participation.id"), index=True)
    kind: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    completed: Mapped[bool | None]
