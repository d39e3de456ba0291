"""What an answer of a school says that is new, field by field, as people read it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tekoto.dates import format_date
from tekoto.reply import SchoolReply
from tekoto.reply_doubts import doubts
from tekoto.vocabulary import codes

SKILLS = codes("language_skills")

Change = tuple[str, str, str]
"""A field of ``SchoolReply``, what was known before, what the school says now."""


def said(reply: SchoolReply) -> tuple[tuple[str, str], ...]:
    """Return every field with its text or code; an empty text where nothing was said."""
    return (
        ("received_on", format_date(reply.received_on) if reply.received_on else ""),
        ("decision", reply.decision or ""),
        ("start_on", format_date(reply.start_on) if reply.start_on else ""),
        ("group", reply.group.strip()),
        ("contact", reply.contact.strip()),
        ("started_on", format_date(reply.started_on) if reply.started_on else ""),
        ("ended_on", format_date(reply.ended_on) if reply.ended_on else ""),
        ("outcome", reply.outcome),
        *((f"level_{skill}", dict(reply.levels).get(skill, "")) for skill in SKILLS),
        ("note", reply.note.strip()),
    )


def merged(before: SchoolReply | None, reply: SchoolReply) -> SchoolReply:
    """Return an answer with what an earlier one said and this one leaves open.

    A follow-up form has only the later part: that it says nothing of the place takes nothing back.
    """
    if before is None:
        return reply
    return replace(
        reply,
        received_on=reply.received_on or before.received_on,
        decision=reply.decision or before.decision,
        start_on=reply.start_on or before.start_on,
        group=reply.group or before.group,
        contact=reply.contact or before.contact,
        started_on=reply.started_on or before.started_on,
        ended_on=reply.ended_on or before.ended_on,
        outcome=reply.outcome or before.outcome,
        levels=tuple({**dict(before.levels), **dict(reply.levels)}.items()),
    )


def is_empty(reply: SchoolReply) -> bool:
    """Tell whether nothing is said, and nothing is left to be asked."""
    return not any(text for _code, text in said(reply)) and not reply.unreadable


def changes(before: SchoolReply | None, reply: SchoolReply) -> tuple[Change, ...]:
    """Return what differs from the last answer."""
    known = dict(said(before)) if before else {}
    found = [
        (code, known.get(code, ""), value)
        for code, value in said(reply)
        # No message is nothing new, whatever the last one was.
        if known.get(code, "") != value and (value or code != "note")
    ]
    # A field that could not be read is something new to look at, even if all others are as before.
    if reply.unreadable and (before is None or before.unreadable != reply.unreadable):
        found.append(("unreadable", "", ", ".join(reply.unreadable)))
    return tuple(found)


def questioned(reply: SchoolReply, sent_on: date | None, today: date) -> SchoolReply:
    """Return the answer with what cannot be so among the fields that a person must look at."""
    asked = dict.fromkeys((*reply.unreadable, *doubts(reply, sent_on, today)))
    return replace(reply, unreadable=tuple(asked))


def settled(reply: SchoolReply, looked_at: Sequence[str]) -> SchoolReply:
    """Return the answer after a person has looked at these fields."""
    left = tuple(name for name in reply.unreadable if name not in looked_at)
    return replace(reply, unreadable=left)
