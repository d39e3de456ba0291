"""Offices, officials, settings, drafts, counters and the audit log."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, RowNumber


class OfficeRecord(Base):
    """An employment office."""

    __tablename__ = "office"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    ordinal: Mapped[int] = mapped_column(unique=True)
    name: Mapped[str]
    name_sv: Mapped[str] = mapped_column(default="")
    recorded_at: Mapped[datetime]


class OfficialRecord(Base):
    """A person who works with the program; never deleted, because the log names her.

    ``ordinal`` is a short number that stands for her in the search index.
    """

    __tablename__ = "official"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    ordinal: Mapped[int] = mapped_column(unique=True)
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"), index=True)
    name: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    role: Mapped[str]
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (declared so by SQLAlchemy)


class SettingRecord(Base):
    """A setting of one official, or of the store when ``owner`` is the zero id."""

    __tablename__ = "setting"

    owner: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
    changed_at: Mapped[datetime]


class CounterRecord(Base):
    """A gapless counter, raised inside the transaction that uses the number."""

    __tablename__ = "counter"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]


class DraftRecord(Base):
    """A half-written form as JSON text; never queried inside.

    On one computer its rows are in a file of their own (``db.draft_file``), not in the vault.
    """

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("official_id", "kind", "key"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    official_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    kind: Mapped[str]
    key: Mapped[str]
    payload: Mapped[str]
    saved_at: Mapped[datetime]


class AuditRecord(Base):
    """One entry of the log of use; triggers refuse to change or delete it."""

    __tablename__ = "audit_log"

    seq: Mapped[int] = mapped_column(RowNumber, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    session_id: Mapped[UUID]
    official_id: Mapped[UUID]
    role: Mapped[str]
    action: Mapped[str]
    target_id: Mapped[UUID | None]
    section: Mapped[str]
    count: Mapped[int | None]
    purpose: Mapped[str]
    host: Mapped[str]
    app_version: Mapped[str]
    prev: Mapped[bytes] = mapped_column(LargeBinary)
    mac: Mapped[bytes] = mapped_column(LargeBinary)


Index("ix_audit_log_target_id_at", AuditRecord.target_id, AuditRecord.at)
Index("ix_audit_log_session_id_at", AuditRecord.session_id, AuditRecord.at)
