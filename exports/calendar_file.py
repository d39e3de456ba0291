"""Appointments and deadlines as a calendar file (RFC 5545) that other calendars take in.

The texts are neutral: what kind of thing it is and the client's number. An event keeps its UID, so
that a newer file moves it.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from db import calendar_entries
from db.store import Store
from exports.safe_file import writing
from tekoto import __version__, clock, vocabulary
from tekoto.access import Actor
from tekoto.calendar_entry import CalendarEntry

if TYPE_CHECKING:
    import icalendar

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def export_appointment(
    store: Store, actor: Actor, appointment_id: UUID, target: Path, *, language: str
) -> Path:
    """Write one appointment; raises as ``db.calendar_entries.of_appointment`` and ``writing``."""
    entry = calendar_entries.of_appointment(store, actor, appointment_id)
    return _write((entry,), target, language)


def export_period(
    store: Store,
    actor: Actor,
    first: date,
    last: date,
    target: Path,
    *,
    language: str,
    deadlines: bool = True,
) -> int:
    """Write the actor's period; return how many events the file has.

    Raises as ``db.calendar_entries.of_period`` and ``writing`` say.
    """
    entries = calendar_entries.of_period(store, actor, first, last, deadlines=deadlines)
    _write(entries, target, language)
    return len(entries)


def calendar_bytes(entries: Sequence[CalendarEntry], language: str) -> bytes:
    """Return the file; times are given in Finland's zone with its summer time."""
    import icalendar

    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//Tekoto//Tekoto {__version__}//{language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if any(entry.starts_at is not None for entry in entries):
        calendar.add_component(_finnish_time())
    for entry in entries:
        calendar.add_component(_event(entry, language))
    return bytes(calendar.to_ical())


def _finnish_time() -> "icalendar.Timezone":
    """Return Finland's time as rules, which every calendar reads (Directive 2000/84/EC)."""
    import icalendar

    zone = icalendar.Timezone()
    zone.add("tzid", clock.HELSINKI.key)
    summer, winter = timedelta(hours=3), timedelta(hours=2)
    for part, month, start, before, after in (
        (icalendar.TimezoneDaylight(), 3, "1970-03-29T03:00", winter, summer),
        (icalendar.TimezoneStandard(), 10, "1970-10-25T04:00", summer, winter),
    ):
        part.add("dtstart", datetime.fromisoformat(start))
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("tzname", "EEST" if after == summer else "EET")
        zone.add_component(part)
    return zone


def _event(entry: CalendarEntry, language: str) -> "icalendar.Event":
    import icalendar

    event = icalendar.Event()
    event.add("uid", str(entry.uid))
    event.add("sequence", entry.sequence)
    event.add("dtstamp", clock.now())
    event.add("last-modified", entry.changed_at)
    client = _text("client", language).format(entry.reference)
    event.add("summary", f"{_text(entry.text, language)}, {client}")
    event.add("class", "PRIVATE")
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("description", " ".join(_description(entry, language)))
    if entry.starts_at is not None and entry.ends_at is not None:
        event.add("dtstart", entry.starts_at.astimezone(clock.HELSINKI))
        event.add("dtend", entry.ends_at.astimezone(clock.HELSINKI))
        event.add("transp", "OPAQUE")
    elif entry.day is not None:
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    place = _place(entry, language)
    if place:
        event.add("location", place)
    return event


def _description(entry: CalendarEntry, language: str) -> list[str]:
    lines = [_text("elsewhere", language)]
    if entry.interpreter_confirmed is not None:
        known = "confirmed" if entry.interpreter_confirmed else "unconfirmed"
        lines.insert(0, _text(f"interpreter_{known}", language))
    return lines


def _place(entry: CalendarEntry, language: str) -> str:
    mode = vocabulary.label("appointment_modes", entry.mode, language) if entry.mode else ""
    return ", ".join(part for part in (mode, _CONTROLS.sub(" ", entry.place).strip()) if part)


def _text(code: str, language: str) -> str:
    return vocabulary.label("calendar_texts", code, language)


def _write(entries: Sequence[CalendarEntry], target: Path, language: str) -> Path:
    data = calendar_bytes(entries, language)
    with writing(target) as file:
        file.write(data)
    return target
