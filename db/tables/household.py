"""Tables of the family and the situation: members, day care, barriers, inherited turvakielto."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

import db.tables.case  # noqa: F401  referred to by name
from db.tables.base import Base


class SituationFact(Base):
    """What every row of the situation has: a wrong one is taken back, and may be put back."""

    __abstract__ = True

    @declared_attr
    @classmethod
    def client_id(cls) -> Mapped[UUID]:
        """Whose situation it is."""
        return mapped_column(ForeignKey("client.id"), index=True)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    recorded_by: Mapped[UUID]
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    withdrawn_by: Mapped[UUID | None]
    withdrawn_at: Mapped[datetime | None]
    withdraw_reason: Mapped[str]

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, object]:
        """Count the versions, so that two who save at once see each other."""
        return {"version_id_col": cls.version}


class HouseholdMemberRecord(SituationFact):
    """A member of a client's family; ``linked_client_id`` when she is a client herself."""

    __tablename__ = "household_member"

    relation: Mapped[str]
    name: Mapped[str]
    birth: Mapped[date | None]
    birth_precision: Mapped[str]
    same_household: Mapped[str]
    whereabouts: Mapped[str]
    linked_client_id: Mapped[UUID | None] = mapped_column(ForeignKey("client.id"), index=True)
    custody: Mapped[str]
    custody_from: Mapped[date | None]
    custody_to: Mapped[date | None]
    reunification: Mapped[str]
    reunification_on: Mapped[date | None]


class HouseholdMemberHistoryRecord(Base):
    """A former version of a member as JSON text: what was changed, when and by whom."""

    __tablename__ = "household_member_history"

    member_id: Mapped[UUID] = mapped_column(ForeignKey("household_member.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    form: Mapped[str]
    official_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    recorded_at: Mapped[datetime]


class DayCareRecord(SituationFact):
    """How a child's day care stands from a day on; the newest one holds."""

    __tablename__ = "day_care"

    member_id: Mapped[UUID] = mapped_column(ForeignKey("household_member.id"), index=True)
    state: Mapped[str]
    since: Mapped[date]


class BarrierRecord(SituationFact):
    """What stands in the way of studies or work, from a day and perhaps to a day.

    ``day_care_id`` names the child's application that opened it.
    """

    __tablename__ = "barrier"

    kind: Mapped[str]
    since: Mapped[date]
    until: Mapped[date | None]
    day_care_id: Mapped[UUID | None] = mapped_column(ForeignKey("day_care.id"))


class UnaccompaniedRecord(SituationFact):
    """Whether a minor came without a guardian; the newest answer holds."""

    __tablename__ = "unaccompanied"

    answer: Mapped[str]


class InheritedProtectionRecord(Base):
    """Turvakielto that a client has from a family member; in force until a person ends it.

    ``source_ended_on`` tells when the family member's own ended, or the link was taken away: that
    alone reveals nothing.
    """

    __tablename__ = "inherited_protection"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    from_client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    relation: Mapped[str]
    source: Mapped[str]
    since: Mapped[date]
    source_ended_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    ended_reason: Mapped[str]
    ended_by: Mapped[UUID | None]
    recorded_at: Mapped[datetime]


class HandoverRecord(Base):
    """A case given to another adviser or office: from whom, to whom, on which day."""

    __tablename__ = "handover"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    from_office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"), index=True)
    from_adviser_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    to_office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"), index=True)
    to_adviser_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    happened_on: Mapped[date]
    plan: Mapped[str]
    recorded_by: Mapped[UUID]
    recorded_at: Mapped[datetime]
