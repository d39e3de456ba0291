"""The monitoring report of one project and period: what the workbook says, and nothing else.

The figures are the true ones, as a fund's managing authority needs them; what protects people is
that no row leads back to one. Regulation (EU) 2021/1060 article 42 (transmission of data), GDPR
article 4(5) (pseudonymisation).
"""

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Wording:
    """One text of the rules or of a code table in the languages of the program."""

    fi: str
    sv: str
    en: str = ""

    def text(self, language: str) -> str:
        """Return the text in ``fi``, ``sv`` or ``en``; KeyError for any other language."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en or self.fi}[language]


@dataclass(frozen=True, slots=True)
class ReportCover:
    """What the report is about, and as known when.

    ``rule_version`` and ``rule_source`` name the counting rules; municipalities with fewer persons
    than ``small_threshold`` are joined (0 joins none).
    """

    project_name: str
    fund: str
    starts_on: date
    ends_on: date
    known_at: datetime
    office_name: str
    rule_version: str
    rule_source: str
    small_threshold: int = 5


@dataclass(frozen=True, slots=True)
class IndicatorCell:
    """Persons of one reporting gender and age bracket (vocabularies of the same names)."""

    gender: str
    age: str
    persons: int


@dataclass(frozen=True, slots=True)
class IndicatorFigure:
    """One indicator's value with its breakdown; ``cells`` is empty when it counts no persons."""

    code: str
    name: Wording
    condition: Wording
    source: str
    value: int
    target: int | None = None
    counts_persons: bool = True
    cells: tuple[IndicatorCell, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceFigure:
    """How many persons received a service (vocabulary ``services``), in how many periods."""

    service: str
    persons: int
    periods: int
    completed: int


class MunicipalityKind(StrEnum):
    """What a row of the municipality table stands for."""

    NAMED = "named"
    PROTECTED = "protected"
    SMALL = "small"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class MunicipalityFigure:
    """Participants by municipality; a row that is not ``NAMED`` carries no code and no name."""

    kind: MunicipalityKind
    persons: int
    participations: int
    code: str = ""
    name: Wording | None = None


@dataclass(frozen=True, slots=True)
class MonitoringReport:
    """Everything the workbook shows except the participation rows, which are streamed."""

    cover: ReportCover
    indicators: tuple[IndicatorFigure, ...]
    services: tuple[ServiceFigure, ...]
    municipalities: tuple[MunicipalityFigure, ...]
    persons: int
    participations: int


class Answer(StrEnum):
    """What a participant said to a question that she may refuse."""

    NOT_ASKED = ""
    YES = "yes"
    NO = "no"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ParticipationRow:
    """One participation under a pseudonym; every date is the first day of its month.

    ``cefr_start`` and ``cefr_end`` are skill codes with levels; ``indicators`` are the codes that
    count the person.
    """

    pseudonym: str
    gender: str
    age: str
    started: date
    ended: date | None = None
    services: tuple[str, ...] = ()
    cefr_start: tuple[tuple[str, str], ...] = ()
    cefr_end: tuple[tuple[str, str], ...] = ()
    helpful: Answer = Answer.NOT_ASKED
    recognition_applied: date | None = None
    residence_applied: date | None = None
    indicators: tuple[str, ...] = ()


class Pseudonyms:
    """Names that hold inside one export: the key is random, never stored, gone with the object."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)

    def of(self, client_id: UUID) -> str:
        """Return the client's pseudonym, sixty bits in groups of four letters and digits."""
        digest = hmac.digest(self._key, client_id.bytes, hashlib.sha256)
        text = base64.b32encode(digest[:10]).decode("ascii")
        return f"{text[:4]}-{text[4:8]}-{text[8:12]}"


def month(day: date) -> date:
    """Return the first day of the month, which is all of a date that leaves."""
    return day.replace(day=1)
