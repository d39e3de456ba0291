"""The client: who she is, how she is reached, where she lives, how she is protected.

Nothing of this keys a person: the internal id does. Identity codes, names, permits and places of
residence are facts with dates (domain: HETU reform of 2023, name transcription, turvakielto).
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from tekoto.case import Case
from tekoto.caseload import OPEN_STATES, Conditions, GroupBy
from tekoto.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Identifier:
    """An identity code with its history (kind: vocabulary ``identifier_kinds``)."""

    kind: str
    value: str
    valid_from: date | None = None
    valid_to: date | None = None
    reason: str = ""
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NameVariant:
    """Another spelling, a former name or the original script (vocabulary ``name_kinds``)."""

    kind: str
    value: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A way to reach the client (vocabulary ``contact_kinds``).

    Hidden under turvakielto unless the kind is ``contact_address``.
    """

    kind: str
    value: str
    may_leave_message: bool = False
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class Residence:
    """Municipality of residence for a period (code table with validity)."""

    municipality: str
    valid_from: date | None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Permit:
    """Residence permit (vocabularies ``permit_classes``, ``permit_bases``)."""

    permit_class: str
    basis: str = ""
    decided_on: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Protection:
    """Turvakielto: restricts address, municipality and other contact data.

    Act 661/2009 section 36, or the client's own request (JulkL 621/1999 section 24.1 item 31).
    Data stay hidden until a person ends it, also after ``valid_to``: ``ended_on`` tells when.
    """

    source: str
    valid_from: date
    valid_to: date | None = None
    covers_family: bool = False
    ended_on: date | None = None

    def in_force(self) -> bool:
        """Tell whether data must be hidden; an expired term alone never reveals anything."""
        return self.ended_on is None


@dataclass(frozen=True, slots=True)
class InheritedProtection:
    """Turvakielto that a client has because a family member's covers her.

    ``relation`` is the family member's to the client. ``source_ended_on`` tells since when the
    family member's own no longer stands behind it: the data stay hidden until a person ends it.
    The family member's name and id are given only to those who may open her record.
    """

    relation: str
    source: str
    since: date
    source_ended_on: date | None = None
    from_client_id: UUID | None = None
    from_name: str = ""


@dataclass(frozen=True, slots=True)
class LanguageProfile:
    """ISO 639-3 codes; an interpreter's language may differ from the mother tongue."""

    mother_tongue: str = ""
    contact_language: str = ""
    interpreter_language: str = ""
    interpreter_needed: bool = False
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClientForm:
    """What a person types about a client; the same for a new client and for a change."""

    family_name: str = ""
    given_names: str = ""
    call_name: str = ""
    names: tuple[NameVariant, ...] = ()
    hetu: str = ""
    hetu_change_reason: str = ""
    other_identifiers: tuple[Identifier, ...] = ()
    birth: PartialDate | None = None
    registered_sex: str = "0"
    reporting_gender: str = "unknown"
    nationalities: tuple[str, ...] = ()
    languages: LanguageProfile = field(default_factory=LanguageProfile)
    integration_language: str = "fi"
    literacy: str = "unknown"
    permit: Permit | None = None
    first_permit_on: date | None = None
    arrived_on: date | None = None
    municipality: str = ""
    municipality_since: date | None = None
    contacts: tuple[Contact, ...] = ()
    protection: Protection | None = None
    goal: str = ""


@dataclass(frozen=True, slots=True)
class Client:
    """A client as recorded; ``version`` guards against two people saving at once."""

    id: UUID
    version: int
    number: str
    form: ClientForm
    identifiers: tuple[Identifier, ...]
    residences: tuple[Residence, ...]
    case: Case
    office_name: str
    adviser_name: str
    recorded_at: datetime
    changed_at: datetime
    inherited: tuple[InheritedProtection, ...] = ()

    @property
    def protected(self) -> bool:
        """Tell whether turvakielto, her own or a family member's, hides the contact data."""
        return bool(self.protection_source)

    @property
    def protection_source(self) -> str:
        """Return the source of the turvakielto (``protection_sources``); empty without one."""
        own = self.form.protection
        if own is not None and own.in_force():
            return own.source
        return next((one.source for one in self.inherited), "")


@dataclass(frozen=True, slots=True)
class CaseloadRow:
    """One line of the caseload; ``municipality`` is empty under turvakielto."""

    id: UUID
    number: str
    name: str
    original_name: str
    birth: PartialDate | None
    state: str
    municipality: str
    mother_tongue: str
    interpreter_language: str
    plan_valid_to: date | None
    last_note_on: date | None
    adviser_name: str
    protected: bool
    permit_valid_to: date | None = None
    marks: tuple[str, ...] = ()
    own: tuple[tuple[UUID, str], ...] = ()
    """The office's own fields that the list shows, with what is stored."""


@dataclass(frozen=True, slots=True)
class CaseloadFilter:
    """Which part of the caseload to show, and in which order.

    ``group`` narrows it to one group by its code. Words that a code stands for are sorted as they
    are in ``language``.
    """

    states: tuple[str, ...] = OPEN_STATES
    adviser_id: UUID | None = None
    sort: str = "name"
    descending: bool = False
    conditions: Conditions = field(default_factory=Conditions)
    group: tuple[GroupBy, str] | None = None
    language: str = "fi"
