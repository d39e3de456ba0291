"""Who acts, and in which role (roles: resources/vocabulary/user_roles.csv)."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """What an official may do in the program."""

    ADVISER = "adviser"
    LEAD = "lead"
    PROJECT_EXPERT = "project_expert"
    PROJECT_MANAGER = "project_manager"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


@dataclass(frozen=True, slots=True)
class Actor:
    """The official behind every read and write; recorded in the audit log by id."""

    user_id: UUID
    name: str
    role: Role
    office_id: UUID
    session_id: UUID
