"""The finished content of a referral letter: what the page will say, and nothing else."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One labelled value; both are plain text in the receiver's language.

    ``strong`` is what the eye should find first: whose letter it is.
    """

    label: str
    value: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class LetterSection:
    """A heading with its rows; two neighbours that are ``half`` may stand side by side."""

    heading: str
    rows: tuple[LetterRow, ...]
    half: bool = False


@dataclass(frozen=True, slots=True)
class ReferralLetter:
    """Everything a referral PDF shows or carries.

    ``reference`` is short and printed (for example ``K7M2-9QXD``); ``token`` is 80 random bits in
    base32 that prove that a returned file descends from this one; ``vault_id`` and
    ``document_id`` tell whose file it is. None of the four says anything about the client.
    """

    language: str
    title: str
    reference: str
    token: str
    document_id: str
    vault_id: str
    written_on: date
    office_name: str
    sender_line: str
    secrecy_marking: str
    secrecy_ground: str
    recipient_line: str
    reply_by: date
    sections: tuple[LetterSection, ...]
    basis_text: str
    audit_link: str
