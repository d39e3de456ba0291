"""How an official looks at her caseload: markings of the office and saved filters."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

import db.tables.case  # noqa: F401  referred to by name
from db.tables.base import Base


class MarkRecord(Base):
    """A marking that an office puts on its clients, such as a group that begins in January."""

    __tablename__ = "mark"
    __table_args__ = (UniqueConstraint("office_id", "name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"))
    name: Mapped[str]
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    recorded_at: Mapped[datetime]


class ClientMarkRecord(Base):
    """A client has a marking."""

    __tablename__ = "client_mark"

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), primary_key=True)
    mark_id: Mapped[UUID] = mapped_column(ForeignKey("mark.id"), primary_key=True, index=True)


class SavedFilterRecord(Base):
    """A filter of the caseload under a name, one official's own."""

    __tablename__ = "saved_filter"
    __table_args__ = (UniqueConstraint("official_id", "name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    official_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    name: Mapped[str]
    conditions: Mapped[dict[str, Any]] = mapped_column(JSON)
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]
