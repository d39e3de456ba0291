"""What went to partners and what came from them, and whom their references mean."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

import db.tables.case
import db.tables.exchange  # noqa: F401  referred to by name
from db.tables.base import Base


class ExchangeLinkRecord(Base):
    """A client under the reference that two organisations agreed.

    ``ground`` is empty while nothing of hers is sent. What the partner told of her is kept only
    until she is recognised.
    """

    __tablename__ = "exchange_link"
    __table_args__ = (UniqueConstraint("office_id", "organisation_id", "reference"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"), index=True)
    reference: Mapped[UUID]
    client_id: Mapped[UUID | None] = mapped_column(ForeignKey("client.id"), index=True)
    state: Mapped[str]
    started_here: Mapped[bool]
    ground: Mapped[str]
    protection_reason: Mapped[str]
    partner_answer: Mapped[str]
    family_name: Mapped[str]
    given_names: Mapped[str]
    birth: Mapped[str]
    birth_precision: Mapped[str]
    told_at: Mapped[int] = mapped_column(BigInteger)
    told_count: Mapped[int] = mapped_column(BigInteger)
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    recorded_at: Mapped[datetime]
    answered_by: Mapped[UUID | None] = mapped_column(ForeignKey("official.id"))
    answered_at: Mapped[datetime | None]

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class ExchangePacketRecord(Base):
    """A packet that was made or taken in; the seal itself is not kept.

    ``absent`` are the entries that an incoming one named and that were not here then, ``unknown``
    how many entries of this office it told of that this office has not.
    """

    __tablename__ = "exchange_packet"
    __table_args__ = (UniqueConstraint("office_id", "incoming", "packet_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    packet_id: Mapped[UUID]
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"), index=True)
    card_id: Mapped[UUID] = mapped_column(ForeignKey("exchange_card.id"))
    incoming: Mapped[bool]
    created_at: Mapped[datetime]
    handled_at: Mapped[datetime]
    official_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    entries: Mapped[int]
    new_entries: Mapped[int]
    last_seq: Mapped[int] = mapped_column(BigInteger)
    tick: Mapped[int] = mapped_column(BigInteger)
    tick_count: Mapped[int] = mapped_column(BigInteger)
    absent: Mapped[list[str]] = mapped_column(JSON, default=list)
    unknown: Mapped[int] = mapped_column(default=0)


class ExchangeSentRecord(Base):
    """A note or file that has gone to an organisation, with the number that it has there."""

    __tablename__ = "exchange_sent"
    __table_args__ = (
        UniqueConstraint("office_id", "organisation_id", "entry_id"),
        UniqueConstraint("office_id", "organisation_id", "seq"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    entry_id: Mapped[UUID] = mapped_column(index=True)
    link_id: Mapped[UUID] = mapped_column(ForeignKey("exchange_link.id"), index=True)
    seq: Mapped[int] = mapped_column(BigInteger)
    content_hash: Mapped[str]
    packet_id: Mapped[UUID]
    sent_at: Mapped[datetime]
    acknowledged_at: Mapped[datetime | None]


class ExchangeReceivedRecord(Base):
    """An entry that came from a partner: the set that every packet is united with.

    The texts lie here only until the entry has its place with the client (``placed``): a note under
    ``note_id``, a file as the attachment whose id is the entry's.
    """

    __tablename__ = "exchange_received"
    __table_args__ = (UniqueConstraint("office_id", "entry_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    entry_id: Mapped[UUID] = mapped_column(index=True)
    link_id: Mapped[UUID] = mapped_column(ForeignKey("exchange_link.id"), index=True)
    seq: Mapped[int] = mapped_column(BigInteger)
    content_hash: Mapped[str]
    kind: Mapped[str]
    visibility: Mapped[str]
    happened_at: Mapped[datetime]
    recorded_there: Mapped[datetime]
    author: Mapped[str]
    text: Mapped[str]
    participants: Mapped[str]
    source: Mapped[str]
    corrects: Mapped[UUID | None]
    packet_id: Mapped[UUID]
    received_by: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    received_at: Mapped[datetime]
    note_id: Mapped[UUID | None] = mapped_column(ForeignKey("note.id"), unique=True)
    placed: Mapped[bool]


class ExchangeFileRecord(Base):
    """The bytes of a file that came and has no place yet."""

    __tablename__ = "exchange_file"

    received_id: Mapped[UUID] = mapped_column(ForeignKey("exchange_received.id"), primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)


Index(
    "ix_exchange_received_organisation",
    ExchangeReceivedRecord.office_id,
    ExchangeReceivedRecord.organisation_id,
    ExchangeReceivedRecord.seq,
)
