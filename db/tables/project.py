"""Tables of the monitoring: projects, participations, services received."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Dialect, ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

import db.tables.case  # noqa: F401  referred to by name
from db.tables.base import Base


class Codes(TypeDecorator[Sequence[str]]):
    """Codes in a row of text. Read a hundred thousand times for a report, JSON would cost most."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Iterable[str] | None, dialect: Dialect) -> Any:
        """Write the codes with spaces between."""
        return None if value is None else " ".join(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> tuple[str, ...] | None:
        """Read them back."""
        return None if value is None else _codes(value)


class CodePairs(TypeDecorator[Sequence[Sequence[str]]]):
    """Pairs of codes, such as a skill and its level."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Iterable[Sequence[str]] | None, dialect: Dialect) -> Any:
        """Write ``speaking=A1.3 reading=A1.1``."""
        return None if value is None else " ".join(f"{one}={other}" for one, other in value)

    def process_result_value(
        self, value: Any, dialect: Dialect
    ) -> tuple[tuple[str, str], ...] | None:
        """Read them back."""
        return None if value is None else _code_pairs(value)


@lru_cache(maxsize=4096)
def _codes(text: str) -> tuple[str, ...]:
    return tuple(text.split())


@lru_cache(maxsize=4096)
def _code_pairs(text: str) -> tuple[tuple[str, str], ...]:
    pairs = (part.partition("=") for part in text.split())
    return tuple((one, other) for one, _, other in pairs)


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
    __table_args__ = (Index("ix_participation_project_id", "project_id", "starts_on", "id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"))
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    end_reason: Mapped[str]
    cefr_start: Mapped[tuple[tuple[str, str], ...]] = mapped_column(CodePairs)
    cefr_end: Mapped[tuple[tuple[str, str], ...]] = mapped_column(CodePairs)
    helpful: Mapped[bool | None]
    recognition_applied_on: Mapped[date | None]
    residence_applied_on: Mapped[date | None]
    refused: Mapped[tuple[str, ...]] = mapped_column(Codes)
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
