"""Tables of the plan and the competence record."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

import db.tables.case  # noqa: F401  referred to by name
from db.tables.base import Base, only_where


class PlanRecord(Base):
    """One version of a plan; triggers let a signed one change its state only."""

    __tablename__ = "plan"
    __table_args__ = (
        Index(
            "uq_plan_one_valid",
            "client_id",
            unique=True,
            info=only_where("state = 'valid'"),
        ),
        Index("ix_plan_client_id_valid_from", "client_id", "valid_from"),
        Index("ix_plan_state_valid_to", "state", "valid_to"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    replaces_id: Mapped[UUID | None] = mapped_column(ForeignKey("plan.id"))
    state: Mapped[str]
    kind: Mapped[str]
    regime: Mapped[str]
    valid_from: Mapped[date]
    valid_to: Mapped[date]
    signed_on: Mapped[date | None]
    goal: Mapped[str]
    steps: Mapped[list[str]] = mapped_column(JSON)
    explained_in: Mapped[str]
    interpreter_used: Mapped[bool]
    authority: Mapped[str]
    language: Mapped[str]
    items: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    interpreter: Mapped[str]
    rights_told: Mapped[bool]
    copy_given: Mapped[bool]
    review_on: Mapped[date | None]
    signature: Mapped[str]
    witnesses: Mapped[str]
    official: Mapped[str]
    exception_reason: Mapped[str]
    ended_on: Mapped[date | None]
    end_reason: Mapped[str]
    recorded_by: Mapped[UUID]
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class PlanReviewRecord(Base):
    """A review of a plan; triggers refuse to change or delete it."""

    __tablename__ = "plan_review"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    plan_id: Mapped[UUID] = mapped_column(ForeignKey("plan.id"), index=True)
    reviewed_on: Mapped[date]
    asked_by: Mapped[str]
    outcome: Mapped[str]
    note: Mapped[str]
    next_on: Mapped[date | None]
    marks: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    recorded_by: Mapped[UUID]
    recorded_at: Mapped[datetime]


class CompetenceFact(Base):
    """What every fact of competence has: a correction withdraws it and adds a new one."""

    __abstract__ = True

    @declared_attr
    @classmethod
    def client_id(cls) -> Mapped[UUID]:
        """Whose fact it is."""
        return mapped_column(ForeignKey("client.id"), index=True)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    recorded_by: Mapped[UUID]
    recorded_at: Mapped[datetime]
    withdrawn_by: Mapped[UUID | None]
    withdrawn_at: Mapped[datetime | None]
    withdraw_reason: Mapped[str]


class LanguageLevelRecord(CompetenceFact):
    """One assessed skill."""

    __tablename__ = "language_level"

    language: Mapped[str]
    skill: Mapped[str]
    level: Mapped[str]
    assessed_on: Mapped[date]
    method: Mapped[str]
    assessor: Mapped[str]
    yki: Mapped[int | None]


class EducationRecord(CompetenceFact):
    """Schooling."""

    __tablename__ = "education"

    country: Mapped[str]
    title: Mapped[str]
    isced: Mapped[str]
    years: Mapped[float | None]
    completed: Mapped[bool | None]
    end_year: Mapped[int | None]
    certificate: Mapped[str]
    field: Mapped[str]
    institution: Mapped[str]
    original_title: Mapped[str]
    start_year: Mapped[int | None]
    language: Mapped[str]
    translation: Mapped[str]


class WorkRecord(CompetenceFact):
    """Work done."""

    __tablename__ = "work_experience"

    occupation: Mapped[str]
    country: Mapped[str]
    years: Mapped[float | None]
    description: Mapped[str]
    isco: Mapped[str]
    employer: Mapped[str]
    industry: Mapped[str]
    start_year: Mapped[int | None]
    end_year: Mapped[int | None]
    informal: Mapped[bool]
