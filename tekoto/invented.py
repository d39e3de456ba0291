"""What an invented caseload is made of: believable people, notes and projects who are nobody.

``tekoto.invented_caseload`` makes it. Names are common ones put together at random, identity
codes are of the artificial 900 series, phone numbers begin with 040 000 and addresses end in
``.example`` (RFC 2606). Offices, schools and projects are called exercises.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from tekoto.appointment import AppointmentForm, AppointmentState
from tekoto.assessment import AssessmentForm, AssessmentState
from tekoto.client import ClientForm, Identifier, Residence
from tekoto.note import NoteForm
from tekoto.official import OfficialForm
from tekoto.organisation import ContactPerson, OrganisationForm
from tekoto.path import PathStep
from tekoto.plan import (
    Education,
    LanguageLevel,
    PlanForm,
    PlanReviewForm,
    PlanState,
    WorkExperience,
)
from tekoto.project import ParticipationForm, ProjectForm
from tekoto.referral import ReferralForm, ReferralState
from tekoto.reply import SchoolReply


@dataclass(frozen=True, slots=True)
class InventedOffice:
    """An office with the municipalities of its area and its share of the clients."""

    id: UUID
    name: str
    name_sv: str
    area: str
    municipalities: tuple[str, ...]
    weight: int
    bilingual: bool


@dataclass(frozen=True, slots=True)
class InventedOfficial:
    """An official of one of the offices."""

    id: UUID
    form: OfficialForm


@dataclass(frozen=True, slots=True)
class InventedOrganisation:
    """An organisation with its contacts; ``successors`` are ids with the day they took over."""

    id: UUID
    form: OrganisationForm
    area: str = ""
    contacts: tuple[ContactPerson, ...] = ()
    successors: tuple[tuple[UUID, date], ...] = ()


@dataclass(frozen=True, slots=True)
class InventedProject:
    """A funded project."""

    id: UUID
    form: ProjectForm


@dataclass(frozen=True, slots=True)
class InventedNote:
    """A note with its author; it was recorded right after it happened."""

    id: UUID
    form: NoteForm
    author_id: UUID


@dataclass(frozen=True, slots=True)
class InventedPlan:
    """A version of a plan in its present state."""

    id: UUID
    form: PlanForm
    state: PlanState
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class InventedAssessment:
    """An assessment of service needs in its present state."""

    id: UUID
    form: AssessmentForm
    state: AssessmentState
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class InventedReview:
    """A review of one of the client's plans."""

    plan_id: UUID
    form: PlanReviewForm
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class InventedReferral:
    """A referral with its life, and the school's reply when there is one."""

    id: UUID
    form: ReferralForm
    state: ReferralState
    history: tuple[tuple[ReferralState, datetime], ...]
    reply: SchoolReply | None = None


@dataclass(frozen=True, slots=True)
class InventedAppointment:
    """An appointment in its present state."""

    id: UUID
    form: AppointmentForm
    state: AppointmentState
    recorded_at: datetime
    interpreter_told: bool | None = None


@dataclass(frozen=True, slots=True)
class InventedStep:
    """A step of the pathway at an organisation, with its states and their days."""

    step: PathStep
    organisation_id: UUID | None = None
    history: tuple[tuple[str, date], ...] = ()


@dataclass(frozen=True, slots=True)
class InventedStory:
    """What has happened to one client in the office."""

    notes: tuple[InventedNote, ...] = ()
    plans: tuple[InventedPlan, ...] = ()
    assessments: tuple[InventedAssessment, ...] = ()
    reviews: tuple[InventedReview, ...] = ()
    languages: tuple[LanguageLevel, ...] = ()
    education: tuple[Education, ...] = ()
    work: tuple[WorkExperience, ...] = ()
    steps: tuple[InventedStep, ...] = ()
    referrals: tuple[InventedReferral, ...] = ()
    participations: tuple[ParticipationForm, ...] = ()
    appointments: tuple[InventedAppointment, ...] = ()


@dataclass(frozen=True, slots=True)
class InventedClient:
    """A client in an office; ``duplicate_of`` names the client who is the same person."""

    id: UUID
    key: str
    form: ClientForm
    state: str
    since: date
    reason: str
    office_id: UUID
    adviser_id: UUID
    recorded_at: datetime
    became_client_on: date
    former_identifiers: tuple[Identifier, ...] = ()
    former_residences: tuple[Residence, ...] = ()
    duplicate_of: UUID | None = None
    story: InventedStory = field(default_factory=InventedStory)


@dataclass(frozen=True, slots=True)
class InventedCaseload:
    """Everything that a demonstration vault holds."""

    today: date
    offices: tuple[InventedOffice, ...]
    officials: tuple[InventedOfficial, ...]
    organisations: tuple[InventedOrganisation, ...]
    projects: tuple[InventedProject, ...]
    clients: tuple[InventedClient, ...]
