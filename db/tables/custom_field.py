"""Tables of the fields that an office adds itself; the caseload shows them from its first paint."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import db.tables.case  # noqa: F401  referred to by name
from db.tables.base import Base, only_where


class CustomFieldRecord(Base):
    """A field that an office added."""

    __tablename__ = "custom_field"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"), index=True)
    name_fi: Mapped[str]
    name_sv: Mapped[str]
    name_en: Mapped[str]
    type: Mapped[str]
    choices: Mapped[list[str]] = mapped_column(JSON)
    in_list: Mapped[bool]
    sensitive: Mapped[bool]
    ended_on: Mapped[date | None]
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class CustomValueRecord(Base):
    """A value of such a field; a later one takes its place and it stays for the history."""

    __tablename__ = "custom_value"
    __table_args__ = (
        Index(
            "uq_custom_value_current",
            "client_id",
            "field_id",
            unique=True,
            info=only_where("current"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    field_id: Mapped[UUID] = mapped_column(ForeignKey("custom_field.id"), index=True)
    value: Mapped[str]
    current: Mapped[bool]
    recorded_by: Mapped[UUID]
    recorded_at: Mapped[datetime]
