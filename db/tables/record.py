"""Tables of the client's record beside language, schooling and work."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

import db.tables.case  # noqa: F401  referred to by name
from db.tables.base import Base
from db.tables.plan import CompetenceFact


class LiteracyRecord(CompetenceFact):
    """Reading and writing, and the scripts known."""

    __tablename__ = "literacy_fact"

    level: Mapped[str]
    assessed_on: Mapped[date]
    scripts: Mapped[list[str]] = mapped_column(JSON)
    schooling_years: Mapped[float | None]
    assessor: Mapped[str]


class SkillRecord(CompetenceFact):
    """Something the client can do."""

    __tablename__ = "skill"

    text: Mapped[str]


class LicenceRecord(CompetenceFact):
    """A driving licence."""

    __tablename__ = "driving_licence"

    classes: Mapped[list[str]] = mapped_column(JSON)
    country: Mapped[str]
    exchange: Mapped[str]
    expires_on: Mapped[date | None] = mapped_column(index=True)


class CardRecord(CompetenceFact):
    """A card that working life asks for."""

    __tablename__ = "card"

    kind: Mapped[str]
    name: Mapped[str]
    number: Mapped[str]
    issued_on: Mapped[date | None]
    expires_on: Mapped[date | None] = mapped_column(index=True)


class GoalRecord(CompetenceFact):
    """What the client wants, as she said it."""

    __tablename__ = "goal"

    text: Mapped[str]
    term: Mapped[str]
    said_on: Mapped[date]
    language: Mapped[str]


class LabourStatusRecord(CompetenceFact):
    """Where the client stood on the labour market from a day on."""

    __tablename__ = "labour_status"

    status: Mapped[str]
    since: Mapped[date]
    until: Mapped[date | None]
    segment: Mapped[str]


class LimitRecord(CompetenceFact):
    """A functional statement; read by its own permission alone."""

    __tablename__ = "functional_limit"

    statement: Mapped[str]
    noted_on: Mapped[date]
    until: Mapped[date | None]


class MissingRecord(CompetenceFact):
    """Why a part of the record holds nothing."""

    __tablename__ = "missing_fact"

    section: Mapped[str]
    answer: Mapped[str]
    asked_on: Mapped[date]


class RecognitionRecord(Base):
    """An application for recognition of a qualification."""

    __tablename__ = "recognition"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    qualification: Mapped[str]
    body: Mapped[str]
    body_name: Mapped[str]
    recorded_by: Mapped[UUID]
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    withdrawn_by: Mapped[UUID | None]
    withdrawn_at: Mapped[datetime | None]
    withdraw_reason: Mapped[str]
    changes: Mapped[list["RecognitionChangeRecord"]] = relationship(
        order_by="RecognitionChangeRecord.place"
    )

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class RecognitionChangeRecord(Base):
    """When an application came into a state; triggers refuse to change or delete it."""

    __tablename__ = "recognition_change"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    recognition_id: Mapped[UUID] = mapped_column(ForeignKey("recognition.id"), index=True)
    place: Mapped[int]
    state: Mapped[str]
    happened_on: Mapped[date]
    decision_number: Mapped[str]
    note: Mapped[str]
    recorded_by: Mapped[UUID]
    recorded_at: Mapped[datetime]


class ConsentRecord(Base):
    """What a client answered when asked for consent, and when she took it back."""

    __tablename__ = "consent"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    answer: Mapped[str]
    purpose: Mapped[str]
    given_on: Mapped[date]
    recipients: Mapped[str]
    data_groups: Mapped[list[str]] = mapped_column(JSON)
    language: Mapped[str]
    interpreter_used: Mapped[bool]
    form: Mapped[str]
    giver: Mapped[str]
    valid_until: Mapped[date | None] = mapped_column(index=True)
    note: Mapped[str]
    withdrawn_on: Mapped[date | None]
    recorded_by: Mapped[UUID]
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    voided_by: Mapped[UUID | None]
    voided_at: Mapped[datetime | None]
    void_reason: Mapped[str]

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
