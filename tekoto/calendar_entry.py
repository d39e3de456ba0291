"""What an event in a calendar file tells: neutral words and the client's number, never a name."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID, uuid5

from tekoto.today import TaskKind

# A calendar is read over the shoulder and by colleagues: that somebody has a turvakielto or a
# permit that ends is not told there.
_TEXTS = {
    TaskKind.PLAN_ENDING: "plan",
    TaskKind.PLAN_EXPIRED: "plan",
    TaskKind.REPLY_AWAITED: "referral",
    TaskKind.PERMIT_ENDING: "deadline",
    TaskKind.PROTECTION_ENDING: "deadline",
    TaskKind.COMING_OF_AGE: "deadline",
    TaskKind.PAUSE_ENDING: "deadline",
    TaskKind.DEADLINE: "deadline",
    TaskKind.CONSENT_ENDING: "deadline",
    TaskKind.CARD_ENDING: "deadline",
    TaskKind.DUTY: "duty",
}
DEADLINES = tuple(_TEXTS)
# Finnish puts its endings after a name; of two letters too many words begin with.
_INFLECTED = 3


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One event; ``text`` is of ``calendar_texts``, ``reference`` the client's number.

    ``uid`` stays the same for the same thing and ``sequence`` grows, so that a newer file moves
    the event. A deadline has a ``day``, an appointment a beginning and an end.
    """

    uid: UUID
    sequence: int
    text: str
    reference: str
    changed_at: datetime
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    day: date | None = None
    mode: str = ""
    place: str = ""
    interpreter_confirmed: bool | None = None
    cancelled: bool = False


def deadline_text(kind: TaskKind) -> str:
    """Return the neutral text of a deadline; KeyError for what is none."""
    return _TEXTS[kind]


def deadline_uid(store_id: UUID, kind: TaskKind, record_id: UUID) -> UUID:
    """Return the lasting name of a record's deadline: the record keeps it when its day moves."""
    lasting = TaskKind.PLAN_ENDING if kind is TaskKind.PLAN_EXPIRED else kind
    return uuid5(store_id, f"{lasting}:{record_id}")


def safe_place(place: str, names: tuple[str, ...]) -> str:
    """Return the place, or nothing where a word of it begins like a part of the client's name."""
    words = _words(place)
    parts = [part for name in names for part in _words(name)]
    named = any(
        word.startswith(part) if len(part) >= _INFLECTED else word == part
        for word in words
        for part in parts
    )
    return "" if named else place


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
