"""Reading a school's answer from a returned referral.

The file is parsed in a limited child process (``exports.reply_child``); here only its short
plain answer is checked. The form is not signed: what it says is a statement to be accepted by a
person, whoever sent it.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from exports import child_process
from exports.reply_fields import (
    CHILD_ARGUMENT,
    CONTACT,
    DECISION,
    DOCUMENT,
    ENDED,
    FORM_VERSION,
    GROUP,
    LEVELS,
    MAX_BYTES,
    NOTE,
    OUTCOME,
    PASSWORD_MARK,
    RECEIVED,
    REFERENCE,
    START,
    STARTED,
    TEXT_LIMITS,
    TOKEN,
    VAULT,
    VERSION,
)
from exports.safe_file import read_at_most
from exports.text import clean, clean_line
from tekoto.cefr import CefrLevel
from tekoto.errors import ReplyError
from tekoto.progress import Progress
from tekoto.reply import OUTCOMES, Decision, ReplyIdentity, ReplySource, ReturnedFile, SchoolReply
from tekoto.vocabulary import LANGUAGES, label

TIME_LIMIT_SECONDS = float(child_process.CPU_SECONDS)
# Longer ones are cut by the format itself (ISO 32000-2, 7.6.4.3).
_MAX_PASSWORD = 127

_IDENTIFIER = re.compile(r"[0-9A-Za-z-]{1,64}")
_FINNISH_DATE = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})\.?")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_SCALE = frozenset(CefrLevel)
_YEARS = range(2000, 2100)


def child_command() -> list[str]:
    """Return the command that starts the child."""
    return child_process.child_command("exports.reply_child", CHILD_ARGUMENT)


def read_reply(source: bytes | Path, password: str = "") -> ReturnedFile:
    """Return the only referral of a file; of a class list the first row, as ``read_returned``."""
    return read_returned(source, password)[0]


def read_returned(
    source: bytes | Path, password: str = "", progress: Progress | None = None
) -> tuple[ReturnedFile, ...]:
    """Return whose referral the file is and what the school answers: of a class list each row.

    Takes at most 8 seconds of the processor (10 of the clock on Windows) and, but on Windows,
    512 MB of a child process. Raises ReplyError:
    ``reply.cannot_open``, ``reply.too_large`` (over 10 MB), ``reply.not_pdf``,
    ``reply.encrypted``, ``reply.wrong_password``, ``reply.unreadable``, ``reply.timeout``,
    ``reply.not_ours``, ``reply.newer_form``, ``reply.list_flattened`` and ``reply.list_typed_over``
    (a class list), ``reply.flattened`` (``reference``: printed or
    flattened, and its answers cannot be told from its other words), ``reply.typed_over`` (written
    onto the page instead of into the fields; ``reference``). ``db.replies.match`` compares
    the fingerprint with the stored one. A printed form has neither fingerprint nor token, and what
    it does not say plainly is in ``SchoolReply.unreadable``. Raises CancelledError from
    ``progress``.
    """
    data = _bytes(source)
    if len(data) > MAX_BYTES:
        raise ReplyError("reply.too_large", megabytes=MAX_BYTES // 1_000_000)
    answer = _ask_child(_marked(password) + data, progress)
    sha256 = hashlib.sha256(data).hexdigest()
    return _rows(answer, sha256) if "rows" in answer else (understood(answer, sha256),)


def _rows(answer: Mapping[str, Any], sha256: str) -> tuple[ReturnedFile, ...]:
    """Return the rows of a class list; one whose own identity is broken is not ours."""
    made = []
    for row in answer["rows"]:
        fields = {str(name): str(value) for name, value in dict(row).items()}
        answers = _Answers(fields, str(answer["language"]))
        reply = _reply(answers, sha256, ReplySource.FORM)
        fingerprint = str(answer["fingerprint"])
        made.append(ReturnedFile(_row_identity(fields), reply, fingerprint, listed=True))
    if not made:
        raise ReplyError("reply.not_ours")
    return tuple(made)


def _row_identity(fields: Mapping[str, str]) -> ReplyIdentity:
    """Return what a row says it is; the store refuses what is missing or wrong of it."""
    values = [fields.get(name, "").strip() for name in (VAULT, DOCUMENT, REFERENCE, TOKEN)]
    return ReplyIdentity(*(one if _IDENTIFIER.fullmatch(one) else "" for one in values))


def understood(answer: Mapping[str, Any], sha256: str) -> ReturnedFile:
    """Return what the child's answer about a file means; raises ReplyError as ``read_reply``."""
    if "error" in answer:
        raise _refusal(answer)
    fields = {str(name): str(value) for name, value in dict(answer["fields"]).items()}
    printed = bool(answer["printed"])
    answers = _Answers(fields, str(answer["language"]), [str(one) for one in answer["doubtful"]])
    source = ReplySource.PRINT if printed else ReplySource.FORM
    return ReturnedFile(
        identity=_identity(fields, printed=printed),
        reply=_reply(answers, sha256, source),
        fingerprint=str(answer["fingerprint"]),
    )


def _marked(password: str) -> bytes:
    """Return what tells the child the password: only its standard input is seen by nobody else."""
    secret = password.encode("utf-8")[:_MAX_PASSWORD]
    return PASSWORD_MARK + secret.hex().encode("ascii") + b"\n" if secret else b""


def _bytes(source: bytes | Path) -> bytes:
    try:
        return read_at_most(source, MAX_BYTES)
    except OSError as error:
        raise ReplyError("reply.cannot_open") from error


def _ask_child(data: bytes, progress: Progress | None) -> dict[str, Any]:
    waiting = progress.check_cancelled if progress else None
    try:
        return child_process.ask(child_command(), data, TIME_LIMIT_SECONDS, waiting)
    except TimeoutError as error:
        raise ReplyError("reply.timeout") from error
    except ValueError as error:
        raise ReplyError("reply.unreadable") from error


def _refusal(answer: Mapping[str, Any]) -> ReplyError:
    params = {str(name): clean_line(str(value)) for name, value in answer["params"].items()}
    return ReplyError(str(answer["error"]), **params)


def _identity(fields: Mapping[str, str], *, printed: bool) -> ReplyIdentity:
    if printed:
        return ReplyIdentity("", fields[DOCUMENT], fields[REFERENCE], "")
    values = [fields.get(name, "").strip() for name in (VAULT, DOCUMENT, REFERENCE, TOKEN)]
    if not all(_IDENTIFIER.fullmatch(value) for value in values):
        raise ReplyError("reply.not_ours")
    if fields.get(VERSION, "").strip() != FORM_VERSION:
        raise ReplyError("reply.newer_form")
    return ReplyIdentity(*values)


def _reply(answers: "_Answers", sha256: str, source: ReplySource) -> SchoolReply:
    received_on = answers.day(RECEIVED)
    decided = answers.code(DECISION, tuple(Decision))
    decision = Decision(decided) if decided else None
    start_on = answers.day(START)
    group = answers.line(GROUP)
    contact = answers.line(CONTACT)
    started_on = answers.day(STARTED)
    ended_on = answers.day(ENDED)
    outcome = answers.code(OUTCOME, OUTCOMES)
    levels = answers.levels()
    note = answers.note()
    return SchoolReply(
        received_on=received_on,
        decision=decision,
        start_on=start_on,
        group=group,
        contact=contact,
        note=note,
        unreadable=tuple(dict.fromkeys(answers.unreadable)),
        file_sha256=sha256,
        source=source,
        started_on=started_on,
        ended_on=ended_on,
        outcome=outcome,
        levels=levels,
    )


class _Answers:
    """Understands the fields; what cannot be understood is named and kept for the note."""

    def __init__(
        self, fields: Mapping[str, str], language: str, doubtful: Sequence[str] = ()
    ) -> None:
        self._fields = fields
        code = language[:2].lower()
        self._language = code if code in LANGUAGES else LANGUAGES[0]
        self._kept: list[str] = []
        self.unreadable: list[str] = [name.removeprefix("reply_") for name in doubtful]

    def day(self, field: str) -> date | None:
        text = clean_line(self._fields.get(field, ""))
        found = parse_date(text)
        if text and found is None:
            self._keep(field, text)
        return found

    def code(self, field: str, known: Sequence[str]) -> str:
        text = self._code_of(clean_line(self._fields.get(field, "")), field, known)
        if text and text not in known:
            self._keep(field, text)
        return text if text in known else ""

    def _code_of(self, text: str, field: str, known: Sequence[str]) -> str:
        """Return the code of a choice; some programs save the word that is shown for it."""
        if field != DECISION or text in known:
            return text
        words = {label("reply_decisions", one, self._language).casefold(): one for one in known}
        return words.get(text.casefold(), text)

    def levels(self) -> tuple[tuple[str, str], ...]:
        """Return the skills with a level of the scale; a main level alone (A2) is asked about."""
        found = []
        for field, skill in LEVELS.items():
            text = clean_line(self._fields.get(field, "")).upper().replace(",", ".")
            if text in _SCALE:
                found.append((skill, text))
            elif text:
                self._keep(field, text)
        return tuple(found)

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
