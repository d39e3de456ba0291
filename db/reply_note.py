"""The note that an accepted answer leaves in the case."""

from db.tables.referral import ReferralRecord
from tekoto import reply_changes, vocabulary
from tekoto.dates import format_date
from tekoto.reply import ReplySource, SchoolReply

_LABELS = {
    "received_on": "received",
    "decision": "decision",
    "start_on": "start",
    "group": "group",
    "contact": "contact",
    "started_on": "started",
    "ended_on": "ended",
    "outcome": "outcome",
    "note": "note",
}


def reply_note(
    row: ReferralRecord,
    before: SchoolReply | None,
    reply: SchoolReply,
    *,
    late: bool,
    altered: bool,
) -> str:
    """Word what is new in an answer, in the language of its letter, and how it came."""
    language = row.language

    def text(code: str, **params: str) -> str:
        return vocabulary.label("letter_labels", f"reply_note_{code}", language).format(**params)

    lines = [text("title", reference=row.reference)]
    for code, _before, value in reply_changes.changes(before, reply):
        if code == "unreadable" or not value:
            continue
        lines.append(f"{_label(code, language)}: {_value(code, value, language)}")
    if before is not None and before.decision and before.decision != reply.decision:
        lines.append(text("changed"))
    if late:
        lines.append(text("late", date=format_date(row.reply_by)))
    if altered:
        lines.append(text("altered"))
    if reply.source is ReplySource.PRINT:
        lines.append(text("printed"))
    if reply.said_by and reply.said_on is not None:
        lines.append(text("said", name=reply.said_by, date=format_date(reply.said_on)))
    return "\n".join(lines)


def _label(code: str, language: str) -> str:
    if code.startswith("level_"):
        return vocabulary.label("language_skills", code.removeprefix("level_"), language)
    return vocabulary.label("letter_labels", f"reply_note_{_LABELS[code]}", language)


def _value(code: str, value: str, language: str) -> str:
    if code == "decision":
        return vocabulary.label("reply_decisions", value, language)
    if code == "outcome":
        return vocabulary.label("path_step_states", value, language)
    return value
