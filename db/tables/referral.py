"""Tables of the referral: its life, the schools' replies, and the log of disclosures."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

import db.tables.case
import db.tables.path  # noqa: F401  referred to by name
from db.tables.base import Base


class ReferralRecord(Base):
    """A referral to a school; the reference and the token are made with the draft.

    ``answered_on`` is the day of the first reply with a decision, ``reminded_on`` are the days of
    reminders (ISO 8601), ``follow_ups`` the fingerprints of the follow-up forms that were made.
    """

    __tablename__ = "referral"
    __table_args__ = (
        Index("ix_referral_state_reply_by", "state", "reply_by"),
        Index("ix_referral_school_id_state", "school_id", "state"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    school_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    step_id: Mapped[UUID | None] = mapped_column(ForeignKey("path_step.id"), index=True)
    reference: Mapped[str] = mapped_column(unique=True)
    token: Mapped[str]
    state: Mapped[str]
    recipient_name: Mapped[str]
    training: Mapped[str]
    step_kind: Mapped[str]
    start_wish: Mapped[str]
    financing: Mapped[str]
    in_plan: Mapped[bool]
    question: Mapped[str]
    reply_by: Mapped[date]
    language: Mapped[str]
    ground: Mapped[str]
    extras: Mapped[list[dict[str, str]]] = mapped_column(JSON)
    protection_reason: Mapped[str]
    template: Mapped[str]
    sent_on: Mapped[date | None] = mapped_column(index=True)
    answered_on: Mapped[date | None]
    channel: Mapped[str]
    fingerprint: Mapped[str]
    reminded_on: Mapped[list[str]] = mapped_column(JSON)
    follow_ups: Mapped[list[str]] = mapped_column(JSON)
    created_by: Mapped[UUID]
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    events: Mapped[list["ReferralEventRecord"]] = relationship(
        order_by="ReferralEventRecord.place", lazy="selectin"
    )
    replies: Mapped[list["ReferralReplyRecord"]] = relationship(
        order_by="ReferralReplyRecord.accepted_at", lazy="selectin"
    )

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class ReferralEventRecord(Base):
    """When a referral came into a state; ``place`` counts from 0."""

    __tablename__ = "referral_event"
    __table_args__ = (UniqueConstraint("referral_id", "place"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    referral_id: Mapped[UUID] = mapped_column(ForeignKey("referral.id"))
    place: Mapped[int]
    state: Mapped[str]
    reason: Mapped[str]
    happened_at: Mapped[datetime]
    recorded_at: Mapped[datetime]
    official_id: Mapped[UUID]


class ReferralReplyRecord(Base):
    """A school's answer as accepted; the same file is never accepted twice."""

    __tablename__ = "referral_reply"
    __table_args__ = (UniqueConstraint("referral_id", "file_sha256"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    referral_id: Mapped[UUID] = mapped_column(ForeignKey("referral.id"))
    received_on: Mapped[date | None]
    decision: Mapped[str | None]
    start_on: Mapped[date | None]
    group: Mapped[str] = mapped_column("group_name")
    contact: Mapped[str]
    note: Mapped[str]
    unreadable: Mapped[list[str]] = mapped_column(JSON)
    file_sha256: Mapped[str]
    altered: Mapped[bool]
    late: Mapped[bool]
    accepted_by: Mapped[UUID]
    accepted_at: Mapped[datetime]
    source: Mapped[str]
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    outcome: Mapped[str]
    levels: Mapped[list[list[str]]] = mapped_column(JSON)
    said_by: Mapped[str]
    said_on: Mapped[date | None]


class DisclosureRecord(Base):
    """What left the office: to whom, which fields, on which ground. Never changed.

    ``consents`` are those it left by; ``log_link`` is what its footer says of the log of use.
    """

    __tablename__ = "disclosure"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    referral_id: Mapped[UUID | None] = mapped_column(ForeignKey("referral.id"), index=True)
    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisation.id"))
    recipient: Mapped[str]
    document: Mapped[str]
    reference: Mapped[str]
    fields: Mapped[list[str]] = mapped_column(JSON)
    ground: Mapped[str]
    reasons: Mapped[list[dict[str, str]]] = mapped_column(JSON)
    consents: Mapped[list[str]] = mapped_column(JSON, default=list)
    log_link: Mapped[str] = mapped_column(default="")
    channel: Mapped[str]
    fingerprint: Mapped[str]
    disclosed_at: Mapped[datetime]
    recorded_at: Mapped[datetime]
    official_id: Mapped[UUID]
    official_name: Mapped[str]
