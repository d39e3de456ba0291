"""Minutes of a meeting: agenda, who was present, what was decided, who does what by when.

They are one note; these rows are the same in a form that a program can follow.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from uuid import UUID

import resources
from tekoto import clock, vocabulary
from tekoto.dates import format_date, format_time, local_date
from tekoto.note import Visibility

LANGUAGES = ("fi", "sv")
MAX_ROWS = 50
MAX_LINE_CHARACTERS = 500
MAX_TEXT_CHARACTERS = 4_000


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who was present."""

    person: str
    organisation: str = ""

    @property
    def text(self) -> str:
        """The person with her organisation."""
        return ", ".join(part for part in (self.person, self.organisation) if part)


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A matter, what was said of it and what was decided."""

    title: str
    discussion: str = ""
    decision: str = ""


@dataclass(frozen=True, slots=True)
class Duty:
    """Who does what by when; ``official_id`` is a colleague who has it on her list.

    ``done_on`` and ``done_by`` are filled in when it has been marked as done on the list.
    """

    what: str
    who: str
    due_on: date
    official_id: UUID | None = None
    id: UUID | None = None
    done_on: date | None = None
    done_by: str = ""


@dataclass(frozen=True, slots=True)
class MinutesForm:
    """What is written at the meeting."""

    happened_at: datetime
    items: tuple[AgendaItem, ...]
    present: tuple[Present, ...] = ()
    duties: tuple[Duty, ...] = ()
    place: str = ""
    language: str = "fi"
    visibility: Visibility = Visibility.AUTHORITIES
    organisation_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Minutes:
    """Minutes as recorded: the rows of a note."""

    language: str
    place: str
    present: tuple[Present, ...]
    items: tuple[AgendaItem, ...]
    duties: tuple[Duty, ...]


@dataclass(frozen=True, slots=True)
class MinutesTemplate:
    """A name and the matters of a usual agenda."""

    name: str
    titles: tuple[str, ...]


@cache
def templates(language: str) -> tuple[MinutesTemplate, ...]:
    """Return the agendas that come with the program, in ``fi``, ``sv`` or ``en``."""
    return tuple(
        MinutesTemplate(row[f"name_{language}"], tuple(row[f"items_{language}"].split("|")))
        for row in resources.rows("codes/minutes_templates.csv")
    )


def minutes_text(form: MinutesForm) -> str:
    """Return the minutes in words, as they stand in the note, in their own language."""
    return "\n".join(_lines(form))


def _lines(form: MinutesForm) -> Iterator[str]:
    def text(code: str, **params: str) -> str:
        return vocabulary.label("minutes_labels", code, form.language).format(**params)

    moment = form.happened_at.astimezone(clock.HELSINKI)
    when = f"{format_date(local_date(moment))} {format_time(moment)}"
    yield " · ".join(part for part in (when, form.place) if part)
    if form.present:
        yield f"{text('present')}: " + "; ".join(one.text for one in form.present)
    for number, item in enumerate(form.items, start=1):
        yield ""
        yield f"{number}. {item.title}"
        if item.discussion:
            yield item.discussion
        if item.decision:
            yield f"{text('decision')}: {item.decision}"
    if form.duties:
        yield ""
        yield f"{text('duties')}:"
        for duty in form.duties:
            yield f"– {duty_text(duty, form.language)}"


def duty_text(duty: Duty, language: str) -> str:
    """Return a duty on one line."""
    text = vocabulary.label("minutes_labels", "duty", language)
    return text.format(who=duty.who, what=duty.what, date=format_date(duty.due_on))
