"""The office's own keys, and its partners' contact cards."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

import db.tables.network
import db.tables.system  # noqa: F401  referred to by name
from db.tables.base import Base


class ExchangeIdentityRecord(Base):
    """Keys that speak for an office; the former ones stay, for packets still on their way.

    ``compromised`` keys open nothing any more. The secrets lie in the encrypted vault alone.
    """

    __tablename__ = "exchange_identity"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"), index=True)
    fingerprint: Mapped[str] = mapped_column(unique=True)
    card: Mapped[bytes] = mapped_column(LargeBinary)
    name_fi: Mapped[str]
    name_sv: Mapped[str]
    sign_key: Mapped[bytes] = mapped_column(LargeBinary)
    recipient: Mapped[str]
    replaces: Mapped[str]
    created_at: Mapped[datetime]
    sign_secret: Mapped[bytes] = mapped_column(LargeBinary)
    age_secret: Mapped[str]
    made_by: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    retired_at: Mapped[datetime | None]
    compromised: Mapped[bool]


class ExchangeCardRecord(Base):
    """A partner's card; never removed, because packets and the log refer to it."""

    __tablename__ = "exchange_card"
    __table_args__ = (UniqueConstraint("office_id", "fingerprint"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"), index=True)
    fingerprint: Mapped[str]
    name_fi: Mapped[str]
    name_sv: Mapped[str]
    sign_key: Mapped[bytes] = mapped_column(LargeBinary)
    recipient: Mapped[str]
    replaces: Mapped[str]
    created_at: Mapped[datetime]
    state: Mapped[str]
    imported_by: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    imported_at: Mapped[datetime]
    confirmed_how: Mapped[str]
    confirmed_by: Mapped[UUID | None] = mapped_column(ForeignKey("official.id"))
    confirmed_at: Mapped[datetime | None]
    spoken_with: Mapped[str]
    ended_by: Mapped[UUID | None] = mapped_column(ForeignKey("official.id"))
    ended_at: Mapped[datetime | None]
    end_reason: Mapped[str]

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
