"""Projects and participations: what the monitoring counts from."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class ProjectForm:
    """A funded project (fund: vocabulary ``funds``); ``targets`` maps indicator code to goal."""

    name: str
    fund: str
    starts_on: date
    ends_on: date
    targets: tuple[tuple[str, int], ...] = ()
    entered: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Project:
    """A recorded project."""

    id: UUID
    version: int
    form: ProjectForm


@dataclass(frozen=True, slots=True)
class Service:
    """A service received in a project (vocabulary ``services``)."""

    kind: str
    starts_on: date
    ends_on: date | None = None
    completed: bool | None = None


@dataclass(frozen=True, slots=True)
class ParticipationForm:
    """One client's time in one project and the facts that the indicators need.

    ``helpful`` None means not asked; ``refused`` names the questions the person refused, which is
    not the same as unknown.
    """

    client_id: UUID
    project_id: UUID
    starts_on: date
    ends_on: date | None = None
    end_reason: str = ""
    services: tuple[Service, ...] = ()
    cefr_start: tuple[tuple[str, str], ...] = ()
    cefr_end: tuple[tuple[str, str], ...] = ()
    helpful: bool | None = None
    recognition_applied_on: date | None = None
    residence_applied_on: date | None = None
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Participation:
    """A recorded participation."""

    id: UUID
    version: int
    form: ParticipationForm
    client_name: str
    client_number: str
    protected: bool = False
