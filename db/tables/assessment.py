"""Tables of the assessment of service needs and of the deadlines that a person has changed."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

import db.tables.case  # noqa: F401  referred to by name
from db.tables.base import Base


class AssessmentRecord(Base):
    """One assessment; triggers let a done one change its state only."""

    __tablename__ = "assessment"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    state: Mapped[str]
    regime: Mapped[str]
    planned_on: Mapped[date | None]
    started_on: Mapped[date | None]
    completed_on: Mapped[date | None]
    language: Mapped[str]
    interpreter_mode: Mapped[str]
    interpreter: Mapped[str]
    multisectoral: Mapped[bool | None]
    topics: Mapped[list[list[str]]] = mapped_column(JSON)
    plan_needed: Mapped[bool | None]
    parts: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    missing: Mapped[str]
    recorded_by: Mapped[UUID]
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (declared so by SQLAlchemy)


class DeadlineOverrideRecord(Base):
    """A decision on a deadline, or its withdrawal; triggers refuse to change or delete it."""

    __tablename__ = "deadline_override"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    rule_id: Mapped[str]
    triggered_on: Mapped[date]
    due_on: Mapped[date | None]
    reason: Mapped[str]
    withdrawn: Mapped[bool]
    recorded_by: Mapped[UUID]
    recorded_at: Mapped[datetime]
