"""The plan and the competence record, as far as a referral needs them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class PlanState(StrEnum):
    """Life of a plan (vocabulary ``plan_states``); a signed version never changes."""

    DRAFT = "draft"
    VALID = "valid"
    REVISED = "revised"
    EXPIRED = "expired"
    ENDED = "ended"
    TRANSFERRED = "transferred"


@dataclass(frozen=True, slots=True)
class PlanForm:
    """A short plan: its law, validity, goal and trainings (vocabulary ``path_steps``)."""

    kind: str
    regime: str
    valid_from: date
    valid_to: date
    signed_on: date | None = None
    goal: str = ""
    steps: tuple[str, ...] = ()
    explained_in: str = ""
    interpreter_used: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """A recorded version of a plan."""

    id: UUID
    version: int
    client_id: UUID
    state: PlanState
    form: PlanForm
    recorded_at: datetime

    def state_on(self, day: date) -> PlanState:
        """Return the state with the passing of time taken in: a past end is ``expired``."""
        if self.state is PlanState.VALID and self.form.valid_to < day:
            return PlanState.EXPIRED
        return self.state


@dataclass(frozen=True, slots=True)
class LanguageLevel:
    """One assessed skill on the Finnish application of the CEFR scale (``tekoto.cefr``)."""

    language: str
    skill: str
    level: str
    assessed_on: date
    method: str = ""
    assessor: str = ""
    id: UUID | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Education:
    """Schooling (vocabularies ``isced``, ``certificates``); unknown is a value."""

    country: str
    title: str
    isced: str = "unknown"
    years: float | None = None
    completed: bool | None = None
    end_year: int | None = None
    certificate: str = ""
    id: UUID | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WorkExperience:
    """Work done, in a few words; informal work counts."""

    occupation: str
    country: str = ""
    years: float | None = None
    description: str = ""
    id: UUID | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Competence:
    """Language levels, schooling and work of one client, newest first."""

    languages: tuple[LanguageLevel, ...] = ()
    education: tuple[Education, ...] = ()
    work: tuple[WorkExperience, ...] = ()
