"""The plan and the competence record, as far as a referral needs them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from tekoto.recognition import Recognition
from tekoto.record import Card, Licence, Missing


class PlanState(StrEnum):
    """Life of a plan (vocabulary ``plan_states``); a signed version never changes."""

    DRAFT = "draft"
    VALID = "valid"
    REVISED = "revised"
    EXPIRED = "expired"
    ENDED = "ended"
    TRANSFERRED = "transferred"


@dataclass(frozen=True, slots=True)
class PlanItem:
    """A planned measure: what (``plan_contents``), whose duty (``plan_responsibles``), when.

    ``step`` is the training or service of the path (``path_steps``), if it is one. ``id`` stays the
    same in later versions, so that they can be compared. ``state`` (``plan_item_states``) is that
    of the day of signing; what became of it later is marked in the plan's reviews.
    """

    content: str
    measure: str = ""
    step: str = ""
    responsible: str = "client"
    responsible_name: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    state: str = "planned"
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class PlanForm:
    """A plan: its law, validity, goals, measures and trainings (vocabulary ``path_steps``).

    ``steps`` holds the trainings of the items too. ``exception_reason`` is why a plan passes a
    limit of the law. ``signature`` and ``witnesses`` tell how it was signed (``signature_kinds``).
    """

    kind: str
    regime: str
    valid_from: date
    valid_to: date
    signed_on: date | None = None
    goal: str = ""
    steps: tuple[str, ...] = ()
    explained_in: str = ""
    interpreter_used: bool = False
    authority: str = "employment"
    language: str = ""
    items: tuple[PlanItem, ...] = ()
    interpreter: str = ""
    rights_told: bool = False
    copy_given: bool = False
    review_on: date | None = None
    signature: str = ""
    witnesses: str = ""
    exception_reason: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A recorded version of a plan; ``official`` signed it for the office."""

    id: UUID
    version: int
    client_id: UUID
    state: PlanState
    form: PlanForm
    recorded_at: datetime
    ended_on: date | None = None
    replaces_id: UUID | None = None
    official: str = ""
    end_reason: str = ""

    def state_on(self, day: date) -> PlanState:
        """Return the state with the passing of time taken in: a past end is ``expired``."""
        if self.state is PlanState.VALID and self.form.valid_to < day:
            return PlanState.EXPIRED
        return self.state


@dataclass(frozen=True, slots=True)
class ItemMark:
    """What a review found of a measure (vocabulary ``plan_item_states``)."""

    item_id: UUID
    state: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class PlanReviewForm:
    """A review of a plan (vocabularies ``review_askers``, ``review_outcomes``)."""

    reviewed_on: date
    asked_by: str = "office"
    outcome: str = "continues"
    note: str = ""
    next_on: date | None = None
    marks: tuple[ItemMark, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanReview:
    """A recorded review; like a note it never changes."""

    id: UUID
    plan_id: UUID
    form: PlanReviewForm
    official_name: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class LanguageLevel:
    """One assessed skill on the Finnish application of the CEFR scale (``tekoto.cefr``).

    ``yki`` is the level of a National Certificate (1 to 6); ``level`` is then the lowest that it
    proves.
    """

    language: str
    skill: str
    level: str
    assessed_on: date
    method: str = ""
    assessor: str = ""
    yki: int | None = None
    id: UUID | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Education:
    """Schooling (vocabularies ``isced``, ``certificates``, ``certificate_translations``).

    ``field`` is a code of ISCED-F 2013 (``tekoto.education_fields``), ``language`` the language of
    instruction. Unknown is a value, and so is refused.
    """

    country: str
    title: str
    isced: str = "unknown"
    years: float | None = None
    completed: bool | None = None
    end_year: int | None = None
    certificate: str = ""
    field: str = ""
    institution: str = ""
    original_title: str = ""
    start_year: int | None = None
    language: str = ""
    translation: str = ""
    id: UUID | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WorkExperience:
    """Work done, in a few words; informal work counts.

    ``isco`` is a group of ISCO-08 (``tekoto.occupations``), ``industry`` a code of ``industries``.
    """

    occupation: str
    country: str = ""
    years: float | None = None
    description: str = ""
    isco: str = ""
    employer: str = ""
    industry: str = ""
    start_year: int | None = None
    end_year: int | None = None
    informal: bool = False
    id: UUID | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Competence:
    """Language levels, schooling and work of one client, newest first.

    ``recognitions``, ``cards``, ``licences`` and ``missing`` are filled in where a letter is built.
    """

    languages: tuple[LanguageLevel, ...] = ()
    education: tuple[Education, ...] = ()
    work: tuple[WorkExperience, ...] = ()
    recognitions: tuple[Recognition, ...] = ()
    cards: tuple[Card, ...] = ()
    licences: tuple[Licence, ...] = ()
    missing: tuple[Missing, ...] = ()
