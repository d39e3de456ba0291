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


OUTCOMES = ("completed", "partly_completed", "interrupted", "not_started", "transferred")
"""How studies end, as codes of ``path_step_states``."""


class ReplySource(StrEnum):
    """How an answer came (labels: resources/vocabulary/reply_sources.csv)."""

    FORM = "form"
    PRINT = "print"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class ReplyIdentity:
    """What binds a returned file to a referral: hidden fields, or the footer of a print.

    A print has neither vault nor token; the document's id is as hard to guess as the token.
    """

    vault_id: str
    document_id: str
    reference: str
    token: str


@dataclass(frozen=True, slots=True)
class SchoolReply:
    """The answer itself; free text is cleaned and capped, dates are parsed, all may be missing.

    ``unreadable`` names the form fields whose content could not be understood (for example a
    start date that is no date), so that a person looks at them instead of losing them.

    The later part tells how the studies went: ``outcome`` is a code of ``path_step_states``,
    ``levels`` are skills with what was reached (``tekoto.cefr``). ``said_by`` and ``said_on`` are
    who told it by phone and when.
    """

    received_on: date | None
    decision: Decision | None
    start_on: date | None
    group: str
    contact: str
    note: str
    unreadable: tuple[str, ...] = ()
    file_sha256: str = ""
    source: ReplySource = ReplySource.FORM
    started_on: date | None = None
    ended_on: date | None = None
    outcome: str = ""
    levels: tuple[tuple[str, str], ...] = ()
    said_by: str = ""
    said_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """What the reader found in a returned PDF: whose it is and what it says.

    ``fingerprint`` is the SHA-256 of the pages' printed part, empty when it could not be read; the
    store compares it with that of the letter as it was written. An answer of the source ``PRINT``
    was read from a page whose fields were gone: only what the page says of its document
    (reference and document id) binds it to a referral. ``listed`` is one row of a class list.
    """

    identity: ReplyIdentity
    reply: SchoolReply
    fingerprint: str = ""
    listed: bool = False

    @property
    def printed(self) -> bool:
        """Tell whether the form was printed or flattened before it came back."""
        return self.reply.source is ReplySource.PRINT
