"""Clients who move to another organisation's office in a packet, or come from one."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

import db.tables.case
import db.tables.packet  # noqa: F401  referred to by name
from db.tables.base import Base


class ExchangeTransferRecord(Base):
    """One transfer at one end of it; the record is kept only until it has served.

    ``content_hash`` is empty before it has gone, or while only its being taken back has come.
    """

    __tablename__ = "exchange_transfer"
    __table_args__ = (UniqueConstraint("office_id", "incoming", "transfer_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    transfer_id: Mapped[UUID]
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"), index=True)
    incoming: Mapped[bool]
    link_id: Mapped[UUID | None] = mapped_column(ForeignKey("exchange_link.id"), index=True)
    client_id: Mapped[UUID | None] = mapped_column(ForeignKey("client.id"), index=True)
    state: Mapped[str]
    partner_answer: Mapped[str]
    record: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    content_hash: Mapped[str]
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    from_adviser_id: Mapped[UUID | None] = mapped_column(ForeignKey("official.id"))


class OutsideOfficeRecord(Base):
    """The office and the official that stand for an organisation to which a client was given."""

    __tablename__ = "outside_office"

    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"), primary_key=True)
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"))
    official_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
