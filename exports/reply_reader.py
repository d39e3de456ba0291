"""Reading a school's answer from a returned referral.

The file is parsed in a limited child process (``exports.reply_child``); here only its short
plain answer is checked. The form is not signed: what it says is a statement to be accepted by a
person, whoever sent it.
"""

import hashlib
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from exports import child_process
from exports.reply_fields import (
    CHILD_ARGUMENT,
    CONTACT,
    DECISION,
    DOCUMENT,
    FORM_VERSION,
    GROUP,
    MAX_BYTES,
    NOTE,
    PASSWORD_MARK,
    RECEIVED,
    REFERENCE,
    START,
    TEXT_LIMITS,
    TOKEN,
    VAULT,
    VERSION,
)
from exports.text import clean, clean_line
from tekoto.errors import ReplyError
from tekoto.reply import Decision, ReplyIdentity, ReturnedFile, SchoolReply
from tekoto.vocabulary import LANGUAGES, label

TIME_LIMIT_SECONDS = 10.0
# Longer ones are cut by the format itself (ISO 32000-2, 7.6.4.3).
_MAX_PASSWORD = 127

_IDENTIFIER = re.compile(r"[0-9A-Za-z-]{1,64}")
_FINNISH_DATE = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})\.?")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_YEARS = range(2000, 2100)


def child_command() -> list[str]:
    """Return the command that starts the child."""
    return child_process.child_command("exports.reply_child", CHILD_ARGUMENT)


def read_reply(source: bytes | Path, password: str = "") -> ReturnedFile:
    """Return whose referral the file is and what the school answers.

    Takes at most 10 seconds and, but on Windows, 512 MB of a child process. Raises ReplyError:
    ``reply.cannot_open``, ``reply.too_large`` (over 10 MB), ``reply.not_pdf``,
    ``reply.encrypted``, ``reply.wrong_password``, ``reply.unreadable``, ``reply.timeout``,
    ``reply.not_ours``, ``reply.newer_form``, ``reply.flattened`` (``reference``: printed or
    flattened, so its fields are gone). ``db.replies.match`` compares
    the fingerprint with the stored one.
    """
    data = _bytes(source)
    if len(data) > MAX_BYTES:
        raise ReplyError("reply.too_large", megabytes=MAX_BYTES // 1_000_000)
    answer = _ask_child(_marked(password) + data)
    if "error" in answer:
        raise _refusal(answer)
    fields = {str(name): str(value) for name, value in dict(answer["fields"]).items()}
    return ReturnedFile(
        identity=_identity(fields),
        reply=_reply(fields, str(answer["language"]), hashlib.sha256(data).hexdigest()),
        fingerprint=str(answer["fingerprint"]),
    )


def _marked(password: str) -> bytes:
    """Return what tells the child the password: only its standard input is seen by nobody else."""
    secret = password.encode("utf-8")[:_MAX_PASSWORD]
    return PASSWORD_MARK + secret.hex().encode("ascii") + b"\n" if secret else b""


def _bytes(source: bytes | Path) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        with source.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ReplyError("reply.cannot_open") from error


def _ask_child(data: bytes) -> dict[str, Any]:
    try:
        return child_process.ask(child_command(), data, TIME_LIMIT_SECONDS)
    except TimeoutError as error:
        raise ReplyError("reply.timeout") from error
    except ValueError as error:
        raise ReplyError("reply.unreadable") from error


def _refusal(answer: Mapping[str, Any]) -> ReplyError:
    params = {str(name): clean_line(str(value)) for name, value in answer["params"].items()}
    return ReplyError(str(answer["error"]), **params)


def _identity(fields: Mapping[str, str]) -> ReplyIdentity:
    values = [fields.get(name, "").strip() for name in (VAULT, DOCUMENT, REFERENCE, TOKEN)]
    if not all(_IDENTIFIER.fullmatch(value) for value in values):
        raise ReplyError("reply.not_ours")
    if fields.get(VERSION, "").strip() != FORM_VERSION:
        raise ReplyError("reply.newer_form")
    return ReplyIdentity(*values)


def _reply(fields: Mapping[str, str], language: str, sha256: str) -> SchoolReply:
    answers = _Answers(fields, language)
    received_on = answers.day(RECEIVED)
    decision = answers.decision()
    start_on = answers.day(START)
    group = answers.line(GROUP)
    contact = answers.line(CONTACT)
    return SchoolReply(
        received_on=received_on,
        decision=decision,
        start_on=start_on,
        group=group,
        contact=contact,
        note=answers.note(),
        unreadable=tuple(answers.unreadable),
        file_sha256=sha256,
    )


class _Answers:
    """Understands the fields; what cannot be understood is named and kept for the note."""

    def __init__(self, fields: Mapping[str, str], language: str) -> None:
        self._fields = fields
        code = language[:2].lower()
        self._language = code if code in LANGUAGES else LANGUAGES[0]
        self._kept: list[str] = []
        self.unreadable: list[str] = []

    def day(self, field: str) -> date | None:
        text = clean_line(self._fields.get(field, ""))
        found = parse_date(text)
        if text and found is None:
            self._keep(field, text)
        return found

    def decision(self) -> Decision | None:
        text = clean_line(self._fields.get(DECISION, ""))
        try:
            return Decision(text) if text else None
        except ValueError:
            self._keep(DECISION, text)
            return None

    def line(self, field: str) -> str:
        text = clean_line(self._fields.get(field, ""))
        if len(text) > TEXT_LIMITS[field]:
            self._keep(field, text)
        return text[: TEXT_LIMITS[field]]

    def note(self) -> str:
        """Return the message, and below it what was kept of the other fields."""
        text = clean(self._fields.get(NOTE, "")).strip()
        if len(text) > TEXT_LIMITS[NOTE]:
            self.unreadable.append("note")
            text = text[: TEXT_LIMITS[NOTE]]
        return "\n".join(part for part in (text, *self._kept) if part)

    def _keep(self, field: str, text: str) -> None:
        """Name the answer as ``SchoolReply`` does and keep its text with the form's label."""
        name = field.removeprefix("reply_")
        self.unreadable.append(name)
        word = label("document_labels", name.removesuffix("_on"), self._language)
        template = label("document_labels", "unreadable", self._language)
        self._kept.append(template.format(label=word, value=text[: TEXT_LIMITS[NOTE]]))


def parse_date(text: str) -> date | None:
    """Understand ``22.11.2026``, ``22.11.26``, ``22/11/2026`` and ``2026-11-22``; else None."""
    text = text.strip()
    if found := _ISO_DATE.fullmatch(text):
        year, month, day = map(int, found.groups())
    elif found := _FINNISH_DATE.fullmatch(text):
        day, month, year = map(int, found.groups())
        year += 2000 if year < 100 else 0
    else:
        return None
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None
