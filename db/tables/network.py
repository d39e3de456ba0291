"""Tables of the network: organisations, their contact persons and their dated successors."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.tables.base import Base


class OrganisationRecord(Base):
    """An organisation; kept for ever, because old records and reports name it."""

    __tablename__ = "organisation"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    type_code: Mapped[str] = mapped_column(index=True)
    name_fi: Mapped[str]
    name_sv: Mapped[str]
    business_id: Mapped[str]
    school_number: Mapped[str]
    municipality: Mapped[str]
    phone: Mapped[str]
    secure_email: Mapped[str]
    service_languages: Mapped[str]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    contacts: Mapped[list["ContactPersonRecord"]] = relationship(
        order_by="ContactPersonRecord.name", lazy="selectin"
    )

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class ContactPersonRecord(Base):
    """A named contact of an organisation."""

    __tablename__ = "contact_person"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"), index=True)
    name: Mapped[str]
    title: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    recorded_at: Mapped[datetime]


class SuccessionRecord(Base):
    """One organisation took over from another on a day; many to many, never in a circle."""

    __tablename__ = "organisation_succession"
    __table_args__ = (
        UniqueConstraint("from_id", "to_id"),
        CheckConstraint("from_id <> to_id", name="not_itself"),
        Index(None, "to_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    from_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    to_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    since: Mapped[date]
    recorded_at: Mapped[datetime]
