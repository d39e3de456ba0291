"""What a later answer says that cannot be so, or not yet: asked about, never acted upon."""

from datetime import date

from tekoto.dates import add_months
from tekoto.reply import SchoolReply

_PLANNED_MONTHS = 36


def doubts(reply: SchoolReply, sent_on: date | None, today: date) -> tuple[str, ...]:
    """Name the fields of an answer that a person must look at before the case is changed by it.

    A letter is received after it was sent and not in the future. A place begins after the letter
    and within three years: a slip of the year is common. Studies begin after the letter
    and not in the future, they end after they began, and an end has an outcome, an outcome an end.
    """
    found = []
    received = reply.received_on
    if received is not None and (received > today or (sent_on is not None and received < sent_on)):
        found.append("received_on")
    start = reply.start_on
    latest = add_months(today, _PLANNED_MONTHS)
    if start is not None and (start > latest or (sent_on is not None and start < sent_on)):
        found.append("start_on")
    started, ended = reply.started_on, reply.ended_on
    if started is not None and (started > today or (sent_on is not None and started < sent_on)):
        found.append("started_on")
    first = started or sent_on
    too_soon = ended is not None and first is not None and ended < first
    if (ended is not None and (too_soon or ended > today)) or (ended is None and reply.outcome):
        found.append("ended_on")
    if ended is not None and not reply.outcome:
        found.append("outcome")
    return tuple(found)


def past_doubts(reply: SchoolReply, sent_on: date | None, today: date) -> tuple[str, ...]:
    """Name those of ``doubts`` that keep studies from having ended: a planned day does not."""
    return tuple(one for one in doubts(reply, sent_on, today) if one != "start_on")
