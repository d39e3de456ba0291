"""Officials and their offices."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tekoto.access import Role


@dataclass(frozen=True, slots=True)
class Office:
    """An employment office: its clients are one caseload."""

    id: UUID
    name: str
    name_sv: str = ""


@dataclass(frozen=True, slots=True)
class OfficialForm:
    """What is known of an official (role: vocabulary ``user_roles``)."""

    name: str
    office_id: UUID
    title: str = ""
    phone: str = ""
    email: str = ""
    role: Role = Role.ADVISER


@dataclass(frozen=True, slots=True)
class Official:
    """An official as recorded; one who has left keeps her name in the log and the notes."""

    id: UUID
    version: int
    form: OfficialForm
    office_name: str
    recorded_at: datetime
    ended_at: datetime | None = None
