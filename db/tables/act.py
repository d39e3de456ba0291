"""Acts that can be taken back, with what each record was before and after."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import db.tables.case  # noqa: F401  referred to by name
from db.tables.base import Base


class ActRecord(Base):
    """One act on one or many clients; ``undone_at`` while it is taken back."""

    __tablename__ = "act"
    __table_args__ = (
        Index("ix_act_official_id_recorded_at", "official_id", "recorded_at"),
        Index("ix_act_office_id_recorded_at", "office_id", "recorded_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"))
    official_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    session_id: Mapped[UUID]
    kind: Mapped[str]
    detail: Mapped[dict[str, str]] = mapped_column(JSON)
    count: Mapped[int]
    recorded_at: Mapped[datetime]
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[UUID | None] = mapped_column(ForeignKey("official.id"))


class ActItemRecord(Base):
    """What an act did to one client (``db.undo_rows`` tells the form of both texts)."""

    __tablename__ = "act_item"

    act_id: Mapped[UUID] = mapped_column(ForeignKey("act.id"), primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), primary_key=True, index=True)
    step: Mapped[str]
    state: Mapped[str]
    before: Mapped[dict[str, Any]] = mapped_column(JSON)
    after: Mapped[dict[str, Any]] = mapped_column(JSON)
