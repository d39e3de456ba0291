"""Tables of the pathway."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

import db.tables.case  # noqa: F401  referred to by name
from db.tables.base import Base


class PathStepRecord(Base):
    """A step of the pathway in its present state; a wrong one is withdrawn, never deleted."""

    __tablename__ = "path_step"
    __table_args__ = (Index("ix_path_step_client_id_starts_on", "client_id", "starts_on"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    kind: Mapped[str]
    title: Mapped[str]
    state: Mapped[str]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    planned_from: Mapped[date | None]
    planned_to: Mapped[date | None]
    basis: Mapped[str]
    hours: Mapped[float | None]
    outcome: Mapped[str]
    outcome_note: Mapped[str]
    interruption_reason: Mapped[str]
    resumes_on: Mapped[date | None]
    unmet_reason: Mapped[str]
    template: Mapped[str]
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    withdrawn_by: Mapped[UUID | None]
    withdrawn_at: Mapped[datetime | None]
    withdraw_reason: Mapped[str]
    changes: Mapped[list["PathStepChangeRecord"]] = relationship(
        order_by="(PathStepChangeRecord.recorded_at, PathStepChangeRecord.id)"
    )

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class PathStepChangeRecord(Base):
    """When a step came into a state, and when that was recorded.

    A change that ``undoes_id`` names was a mistake and counts no more; nor does the one undoing it.
    """

    __tablename__ = "path_step_change"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    step_id: Mapped[UUID] = mapped_column(ForeignKey("path_step.id"), index=True)
    state: Mapped[str]
    happened_on: Mapped[date]
    reason: Mapped[str]
    undoes_id: Mapped[UUID | None]
    recorded_by: Mapped[UUID]
    recorded_at: Mapped[datetime]


class PathProfileRecord(Base):
    """To which group of clients a person belongs, as far as the choice of her path goes."""

    __tablename__ = "path_profile"

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), primary_key=True)
    version: Mapped[int] = mapped_column()
    segment: Mapped[str]
    changed_by: Mapped[UUID]
    changed_at: Mapped[datetime]

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
