"""How long ahead the day's list reminds, and which kinds of rows it leaves out."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from tekoto.today import TaskKind

MOST_DAYS = 730
# Safety and other people's waiting are never left out.
MAY_BE_HIDDEN = (
    TaskKind.PLAN_ENDING,
    TaskKind.DRAFT_PLAN,
    TaskKind.REPLY_RECEIVED,
    TaskKind.DRAFT_REFERRAL,
    TaskKind.PERMIT_ENDING,
    TaskKind.COMING_OF_AGE,
    TaskKind.PAUSE_ENDING,
    TaskKind.CONSENT_ENDING,
    TaskKind.CARD_ENDING,
)


@dataclass(frozen=True, slots=True)
class ReminderTimes:
    """Days ahead by kind of row; an answer is shown for ``answer_days`` after it came.

    The end of a turvakielto is not here: the rule table has its time.
    """

    appointment_days: int = 7
    plan_days: int = 60
    permit_days: int = 90
    age_days: int = 30
    pause_days: int = 14
    deadline_days: int = 30
    consent_days: int = 30
    card_days: int = 60
    answer_days: int = 14
    hidden: tuple[str, ...] = ()

    def as_text(self) -> str:
        """Return the times as they are kept."""
        return json.dumps(asdict(self), separators=(",", ":"))


NAMES = tuple(field.name for field in fields(ReminderTimes) if field.name != "hidden")


def reminder_times(text: str) -> ReminderTimes:
    """Read what ``as_text`` wrote; whatever is missing or impossible is as it is for everybody."""
    try:
        given: Any = json.loads(text) if text else {}
    except ValueError:
        given = {}
    if not isinstance(given, dict):
        given = {}
    days = {
        name: value
        for name in NAMES
        if type(value := given.get(name)) is int and 0 <= value <= MOST_DAYS
    }
    hidden = given.get("hidden", ())
    listed = hidden if isinstance(hidden, list) else ()
    return ReminderTimes(**days, hidden=tuple(kind for kind in MAY_BE_HIDDEN if kind in listed))
