"""Tables of records that look like one person's: merged ones, and pairs known to be two people."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import db.tables.case  # noqa: F401  referred to by name
from db.tables.base import Base, only_where


class DistinctPairRecord(Base):
    """Two clients of whom an official said that they are two people; ``first_id`` < ``second_id``.

    Taken back, it stays as what was once said.
    """

    __tablename__ = "distinct_pair"
    __table_args__ = (
        CheckConstraint("first_id < second_id", name="ordered"),
        Index(
            "uq_distinct_pair_standing",
            "first_id",
            "second_id",
            unique=True,
            info=only_where("withdrawn_at IS NULL"),
        ),
        Index(None, "second_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    first_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    second_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    said_by: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    said_at: Mapped[datetime]
    withdrawn_by: Mapped[UUID | None] = mapped_column(ForeignKey("official.id"))
    withdrawn_at: Mapped[datetime | None]


class MergeRecord(Base):
    """Two records of one person under one view, and what undoing it puts back.

    ``before`` and ``after`` are what the merge changed of the survivor's own rows, ``case_before``
    both of the absorbed record's, as JSON text; never queried inside.
    """

    __tablename__ = "client_merge"
    __table_args__ = (
        CheckConstraint("survivor_id <> absorbed_id", name="not_itself"),
        Index(
            "uq_client_merge_standing",
            "absorbed_id",
            unique=True,
            info=only_where("undone_at IS NULL"),
        ),
        Index(None, "survivor_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    survivor_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    absorbed_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    merged_by: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    merged_at: Mapped[datetime]
    before: Mapped[str]
    after: Mapped[str]
    case_before: Mapped[str]
    undone_by: Mapped[UUID | None] = mapped_column(ForeignKey("official.id"))
    undone_at: Mapped[datetime | None]
