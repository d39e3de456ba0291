"""Organisations of the network: types are data, and they change faster than software."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class ContactPerson:
    """A named contact of an organisation, valid for a period."""

    id: UUID
    name: str
    title: str = ""
    phone: str = ""
    email: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class OrganisationForm:
    """What is known of an organisation (type: vocabulary ``organisation_types``)."""

    type_code: str
    name_fi: str
    name_sv: str = ""
    business_id: str = ""
    school_number: str = ""
    municipality: str = ""
    phone: str = ""
    secure_email: str = ""
    service_languages: tuple[str, ...] = ("fi",)
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Successor:
    """A dated link to an organisation that took over; links are many to many."""

    organisation_id: UUID
    name: str
    since: date


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation with its contacts and dated successors and predecessors."""

    id: UUID
    version: int
    form: OrganisationForm
    contacts: tuple[ContactPerson, ...] = ()
    successors: tuple[Successor, ...] = ()
    predecessors: tuple[Successor, ...] = ()

    def valid_on(self, day: date) -> bool:
        """Tell whether the organisation exists on that day."""
        begun = self.form.valid_from is None or self.form.valid_from <= day
        return begun and (self.form.valid_to is None or day <= self.form.valid_to)


@dataclass(frozen=True, slots=True)
class ResponseTime:
    """How long a school takes to answer, in working days, and what is still open."""

    organisation_id: UUID
    name: str
    sent: int
    answered: int
    awaiting: int
    overdue: int
    median_working_days: float | None
