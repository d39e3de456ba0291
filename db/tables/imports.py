"""Imports of sheets: what is remembered of their columns and of the decisions about rows."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

import db.tables.case  # noqa: F401  referred to by name
from db.tables.base import Base


class ImportMappingRecord(Base):
    """Where the columns of a set of headings went the last time, as JSON text."""

    __tablename__ = "import_mapping"

    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"), primary_key=True)
    signature: Mapped[str] = mapped_column(primary_key=True)
    payload: Mapped[str]
    official_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    used_at: Mapped[datetime]


class ImportDecisionRecord(Base):
    """Whether a row was taken for a client; ``row_key`` is a keyed hash of what names the row."""

    __tablename__ = "import_decision"

    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"), primary_key=True)
    row_key: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), primary_key=True)
    decision: Mapped[str]
    official_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    recorded_at: Mapped[datetime]
