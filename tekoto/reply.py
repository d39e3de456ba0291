"""A school's answer to a referral, as read from the returned PDF."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Decision(StrEnum):
    """What the school answers (labels: resources/vocabulary/reply_decisions.csv)."""

    PLACE = "place"
    QUEUE = "queue"
    NOT_SUITABLE = "not_suitable"
    MORE_INFORMATION = "more_information"


@dataclass(frozen=True, slots=True)
class ReplyIdentity:
    """The hidden fields that bind a returned file to a referral."""

    vault_id: str
    document_id: str
    reference: str
    token: str


@dataclass(frozen=True, slots=True)
class SchoolReply:
    """The answer itself; free text is cleaned and capped, dates are parsed, all may be missing.

    ``unreadable`` names the form fields whose content could not be understood (for example a
    start date that is no date), so that a person looks at them instead of losing them.
    """

    received_on: date | None
    decision: Decision | None
    start_on: date | None
    group: str
    contact: str
    note: str
    unreadable: tuple[str, ...] = ()
    file_sha256: str = ""


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """What the reader found in a returned PDF: whose it is and what it says.

    ``fingerprint`` is the SHA-256 of the pages' printed part, empty when it could not be read; the
    store compares it with that of the letter as it was written.
    """

    identity: ReplyIdentity
    reply: SchoolReply
    fingerprint: str = ""
