"""The table of the templates of referrals that offices make themselves."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

import db.tables.system  # noqa: F401  referred to by name
from db.tables.base import Base


class ReferralTemplateRecord(Base):
    """One version of a template; only its end is written later.

    ``root_id`` is the id of the first version, ``number`` counts from 1: two who change the same
    version at once cannot both make the next.
    """

    __tablename__ = "referral_template"
    __table_args__ = (UniqueConstraint("root_id", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"), index=True)
    root_id: Mapped[UUID] = mapped_column()
    number: Mapped[int]
    name_fi: Mapped[str]
    name_sv: Mapped[str]
    step_kinds: Mapped[list[str]] = mapped_column(JSON)
    receivers: Mapped[list[str]] = mapped_column(JSON)
    omit: Mapped[list[str]] = mapped_column(JSON)
    suggest: Mapped[list[str]] = mapped_column(JSON)
    question_fi: Mapped[str]
    question_sv: Mapped[str]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    recorded_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
