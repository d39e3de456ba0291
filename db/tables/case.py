"""The client, her identity and contact data, the case, the notes, and the caseload as listed."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import db.tables.network
import db.tables.system  # noqa: F401  referred to by name
from db.tables.base import Base, RowNumber, SortText, only_where


class ClientRecord(Base):
    """What is true of a client once; facts with history have their own tables."""

    __tablename__ = "client"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    number: Mapped[str] = mapped_column(unique=True)
    family_name: Mapped[str]
    given_names: Mapped[str]
    call_name: Mapped[str]
    birth: Mapped[date | None]
    birth_precision: Mapped[str]
    registered_sex: Mapped[str]
    reporting_gender: Mapped[str]
    mother_tongue: Mapped[str]
    contact_language: Mapped[str]
    interpreter_language: Mapped[str]
    interpreter_needed: Mapped[bool]
    integration_language: Mapped[str]
    literacy: Mapped[str]
    first_permit_on: Mapped[date | None]
    arrived_on: Mapped[date | None]
    goal: Mapped[str]
    recorded_at: Mapped[datetime]
    changed_at: Mapped[datetime]

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (declared so by SQLAlchemy)


class ClientHistoryRecord(Base):
    """A former version of a client's form as JSON text: what was changed, when and by whom."""

    __tablename__ = "client_history"

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    form: Mapped[str]
    official_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    recorded_at: Mapped[datetime]


class ClientNameRecord(Base):
    """Another spelling, a former name or the original script."""

    __tablename__ = "client_name"

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    value: Mapped[str]
    language: Mapped[str]


class IdentifierRecord(Base):
    """An identity code with its time; ``current`` is false when another took its place."""

    __tablename__ = "identifier"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    kind: Mapped[str]
    value: Mapped[str]
    current: Mapped[bool]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    reason: Mapped[str]
    recorded_at: Mapped[datetime]


Index(
    "uq_identifier_current_hetu",
    IdentifierRecord.value,
    unique=True,
    info=only_where("kind = 'hetu' AND current"),
)


class NationalityRecord(Base):
    """One of a client's nationalities (ISO 3166-1 alpha-3 and the ICAO codes of none)."""

    __tablename__ = "nationality"

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str]


class ClientLanguageRecord(Base):
    """A language the client has besides her mother tongue (ISO 639-3)."""

    __tablename__ = "client_language"

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str]


class PermitRecord(Base):
    """A residence permit; the one recorded last is the present one."""

    __tablename__ = "permit"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    current: Mapped[bool]
    permit_class: Mapped[str]
    basis: Mapped[str]
    decided_on: Mapped[date | None]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    recorded_at: Mapped[datetime]


class ResidenceRecord(Base):
    """Municipality of residence for a period."""

    __tablename__ = "residence"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    current: Mapped[bool]
    municipality: Mapped[str]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    recorded_at: Mapped[datetime]


class ContactRecord(Base):
    """A way to reach the client."""

    __tablename__ = "contact"

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    value: Mapped[str]
    may_leave_message: Mapped[bool]
    preferred: Mapped[bool]


class ProtectionRecord(Base):
    """Turvakielto; in force until a person ends it."""

    __tablename__ = "protection"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    current: Mapped[bool]
    source: Mapped[str]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    covers_family: Mapped[bool]
    ended_on: Mapped[date | None]
    ended_reason: Mapped[str]
    recorded_at: Mapped[datetime]


class CaseRecord(Base):
    """A client's case in an office.

    ``deleted_at`` is set while a client recorded by mistake is deleted (``db.hiding``): her line
    of the caseload and her words of the search are then gone, and no function opens the case.
    """

    __tablename__ = "client_case"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), unique=True)
    state: Mapped[str]
    since: Mapped[date]
    reason: Mapped[str]
    returns_on: Mapped[date | None]
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"))
    adviser_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    changed_at: Mapped[datetime]
    deleted_at: Mapped[datetime | None]

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (declared so by SQLAlchemy)


class CasePeriodRecord(Base):
    """One stay of a case in a state; ``returns_on`` is when a pause is expected to end.

    A step that was a mistake is taken back: it stays with who took it back, when and why.
    """

    __tablename__ = "case_period"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("client_case.id"), index=True)
    state: Mapped[str]
    since: Mapped[date]
    until: Mapped[date | None]
    reason: Mapped[str]
    returns_on: Mapped[date | None]
    recorded_at: Mapped[datetime]
    withdrawn_by: Mapped[UUID | None]
    withdrawn_at: Mapped[datetime | None]
    withdraw_reason: Mapped[str | None]


class CaseloadRecord(Base):
    """A client's line in the list, written with the client.

    Lists and search hits are read from here alone, so what turvakielto hides is not here at all:
    ``municipality`` is empty for a protected client. ``row`` is the client's number in the
    search index.

    The line of a record that was absorbed by another (``merged_into``) repeats its survivor's, kept
    so by a trigger: what the record owns is listed under the survivor's name. A list of clients
    leaves these lines out.
    """

    __tablename__ = "caseload"

    row: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), unique=True)
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"))
    adviser_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    state: Mapped[str]
    protected: Mapped[bool]
    sort_key: Mapped[str] = mapped_column(SortText)
    number: Mapped[str]
    name: Mapped[str]
    original_name: Mapped[str]
    birth: Mapped[date | None]
    birth_precision: Mapped[str]
    municipality: Mapped[str]
    mother_tongue: Mapped[str]
    interpreter_language: Mapped[str]
    interpreter_needed: Mapped[bool]
    permit_valid_to: Mapped[date | None]
    plan_valid_to: Mapped[date | None]
    last_note_on: Mapped[date | None]
    merged_into: Mapped[UUID | None] = mapped_column(ForeignKey("client.id"), index=True)


Index(
    "ix_caseload_name",
    CaseloadRecord.office_id,
    CaseloadRecord.sort_key,
    CaseloadRecord.row,
    CaseloadRecord.state,
    CaseloadRecord.adviser_id,
)
# Every condition of a filter: a hundred thousand lines are counted and ordered in it alone.
Index(
    "ix_caseload_filter",
    CaseloadRecord.office_id,
    CaseloadRecord.sort_key,
    CaseloadRecord.row,
    CaseloadRecord.state,
    CaseloadRecord.adviser_id,
    CaseloadRecord.protected,
    CaseloadRecord.birth,
    CaseloadRecord.municipality,
    CaseloadRecord.mother_tongue,
    CaseloadRecord.interpreter_language,
    CaseloadRecord.interpreter_needed,
    CaseloadRecord.plan_valid_to,
    CaseloadRecord.last_note_on,
    CaseloadRecord.permit_valid_to,
    CaseloadRecord.merged_into,
)
# The office stands here too: without it SQLite walks the whole office by the filter's index.
Index(
    "ix_caseload_adviser",
    CaseloadRecord.adviser_id,
    CaseloadRecord.office_id,
    CaseloadRecord.state,
)


class NoteRecord(Base):
    """A co-operation note; triggers refuse to change or delete it."""

    __tablename__ = "note"

    row: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    corrects: Mapped[UUID | None] = mapped_column(ForeignKey("note.id"), index=True)
    kind: Mapped[str]
    visibility: Mapped[str]
    happened_at: Mapped[datetime]
    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisation.id"))
    participants: Mapped[str]
    source: Mapped[str]
    author_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    recorded_at: Mapped[datetime]
    text: Mapped[str]


Index("ix_note_client_id_happened_at", NoteRecord.client_id, NoteRecord.happened_at)
