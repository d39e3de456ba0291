"""The names and limits of the reply form's fields, shared by its writer and its reader.

It imports nothing heavy: the limited child process reads replies with it.
"""

import hashlib
import re
from collections.abc import Iterable

FORM_VERSION = "1"
# The form with a row for each of several referrals.
LIST_VERSION = "list-1"
# The argument with which a packaged program starts itself as the child that reads a reply.
CHILD_ARGUMENT = "--reply-child"
# Before the bytes of a file that needs a password: this word, the password in hex, a line end.
PASSWORD_MARK = b"TEKOTO-PASSWORD "
# A returned file larger than this is not read at all.
MAX_BYTES = 10_000_000

RECEIVED = "reply_received_on"
DECISION = "reply_decision"
START = "reply_start_on"
GROUP = "reply_group"
CONTACT = "reply_contact"
NOTE = "reply_note"
# How the studies went: in the follow-up form.
STARTED = "reply_started_on"
ENDED = "reply_ended_on"
OUTCOME = "reply_outcome"
LEVELS: dict[str, str] = {
    f"reply_level_{skill}": skill for skill in ("listening", "speaking", "reading", "writing")
}
# Fields of buttons, of which one is pressed.
CHOICES: tuple[str, ...] = (DECISION, OUTCOME)

# Longest text of each field in characters: the form stops typing there, the reader cuts there.
TEXT_LIMITS: dict[str, int] = {
    RECEIVED: 40,
    START: 40,
    GROUP: 100,
    CONTACT: 200,
    STARTED: 40,
    ENDED: 40,
    **dict.fromkeys(LEVELS, 10),
    NOTE: 2000,
}

VAULT = "tekoto_vault"
DOCUMENT = "tekoto_document"
REFERENCE = "tekoto_reference"
TOKEN = "tekoto_token"
VERSION = "tekoto_form"
IDENTITY: tuple[str, ...] = (VAULT, DOCUMENT, REFERENCE, TOKEN, VERSION)

# Of a class list each row has these of its own, after its reference; the others are the list's.
ROW_IDENTITY: tuple[str, ...] = (DOCUMENT, TOKEN)
ROW_FIELDS: tuple[str, ...] = (RECEIVED, DECISION, START, GROUP, NOTE)
_ROW = re.compile(r"([0-9A-Z]{4}-[0-9A-Z]{4})_(reply_[a-z_]+|tekoto_[a-z]+)")


def row_field(reference: str, name: str) -> str:
    """Return the name of a field in the row of a class list, such as ``K7M2-9QXD_reply_note``."""
    return f"{reference}_{name}"


def row_of(field: str) -> tuple[str, str]:
    """Return whose row a field is in, "" for the whole file, and its name without that."""
    found = _ROW.fullmatch(field)
    return (found.group(1), found.group(2)) if found else ("", field)


def fingerprint(pages: Iterable[Iterable[bytes]]) -> str:
    """Return the SHA-256 of the printed part: each page's decoded content streams in order.

    White space around a stream does not count, because programs that save a filled form may add
    it; form fields, comments and metadata do not count either.
    """
    total = hashlib.sha256()
    for streams in pages:
        page = hashlib.sha256()
        for stream in streams:
            page.update(stream.strip() + b"\n")
        total.update(page.digest())
    return total.hexdigest()
