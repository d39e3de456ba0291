"""The calendar file, read back by another library."""

import dataclasses
from datetime import UTC, date, datetime, time, timedelta

import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from db import appointments, audit, clients
from exports.calendar_file import calendar_bytes, export_appointment, export_period
from tekoto import clock
from tekoto.appointment import (
    AppointmentForm,
    AppointmentState,
    Closing,
    InterpreterBooking,
    at_time,
)
from tekoto.calendar_entry import CalendarEntry, safe_place
from tekoto.client import Permit
from tekoto.ids import new_id
from tests.db.conftest import sqlcipher_store, sqlcipher_template
from tests.db.network_office import open_desk, protection

__all__ = ["sqlcipher_store", "sqlcipher_template"]

TODAY = clock.today()


def events(data: bytes) -> dict:
    """Read a file; events by their UID."""
    calendar = vobject.readOne(data.decode())
    found = [part for part in calendar.components() if part.name == "VEVENT"]
    return {event.uid.value: event for event in found}


def entry(**changes) -> CalendarEntry:
    made = CalendarEntry(
        uid=new_id(),
        sequence=1,
        text="appointment",
        reference="2026-000020",
        changed_at=datetime(2026, 10, 1, tzinfo=UTC),
        starts_at=at_time(date(2026, 10, 23), time(10)),
        ends_at=at_time(date(2026, 10, 23), time(11)),
        mode="office",
    )
    return dataclasses.replace(made, **changes)


def test_ten_o_clock_is_ten_o_clock_in_summer_and_in_winter():
    days = (date(2026, 10, 23), date(2026, 10, 26), date(2027, 3, 26), date(2027, 3, 29))
    made = [entry(starts_at=at_time(day, time(10)), ends_at=at_time(day, time(11))) for day in days]
    data = calendar_bytes(made, "fi")
    assert data.count(b"DTSTART;TZID=Europe/Helsinki:") == len(days)
    read = events(data)
    for one, day, offset in zip(made, days, (3, 2, 2, 3), strict=True):
        start = read[str(one.uid)].dtstart.value
        assert (start.date(), start.hour, start.utcoffset()) == (day, 10, timedelta(hours=offset))
        assert start == one.starts_at


def test_words_are_neutral_in_each_language():
    for language, summary in (
        ("fi", "Tapaaminen, asiakas 2026-000020"),
        ("sv", "Möte, kund 2026-000020"),
        ("en", "Appointment, client 2026-000020"),
    ):
        made = entry(interpreter_confirmed=False)
        event = events(calendar_bytes([made], language))[str(made.uid)]
        assert event.summary.value == summary
        assert event.contents["class"][0].value == "PRIVATE"


@settings(max_examples=60)
@given(st.text(max_size=80))
def test_no_text_breaks_out_of_its_line(text):
    made = entry(place=f"huone\r\nEND:VEVENT\nATTENDEE:x {text}")
    data = calendar_bytes([made], "fi")
    (event,) = events(data).values()
    assert "attendee" not in event.contents
    assert event.location.value.startswith("Toimistolla, huone END:VEVENT ATTENDEE:x")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_a_place_that_names_the_client_is_left_out():
    assert safe_place("Fatiman koti, Koulukatu 1", ("Rezai, Fatima", "")) == ""
    assert safe_place("Alikatu 2", ("Li, A", "")) == "Alikatu 2"
    assert safe_place("huone 3", ("Rezai, Fatima", "رضایی")) == "huone 3"


def test_a_period_tells_numbers_and_hides_what_turvakielto_hides(sqlcipher_store, tmp_path):
    desk = open_desk(sqlcipher_store)
    seen = desk.client(permit=Permit("A", valid_to=TODAY + timedelta(days=10)))
    hidden = desk.client(family_name="Mwamba", **protection(TODAY + timedelta(days=5)))
    soon = at_time(TODAY + timedelta(days=2), time(10))
    booking = InterpreterBooking(needed=True, language="swc", mode="phone")
    for client in (seen, hidden):
        form = AppointmentForm(client.id, soon, place="Koulukatu 1", subject="turvakoti")
        appointments.create(desk.store, desk.actor, dataclasses.replace(form, interpreter=booking))
    target = tmp_path / "kalenteri.ics"
    count = export_period(
        desk.store, desk.actor, TODAY, TODAY + timedelta(days=28), target, language="fi"
    )
    data = target.read_bytes()
    by_number: dict[str, list] = {}
    for event in events(data).values():
        by_number.setdefault(event.summary.value.rsplit(" ", 1)[1], []).append(event)
    assert count == 4
    assert {len(found) for found in by_number.values()} == {2}
    assert [e.location.value for e in by_number[seen.number] if "location" in e.contents] == [
        "Toimistolla, Koulukatu 1"
    ]
    assert not any("location" in event.contents for event in by_number[hidden.number])
    text = data.decode().replace("\r\n ", "")
    for told in ("Mwamba", "Cabdi", "Amina", "turvak", "Turvak", "swc", "suahili", "lupa"):
        assert told not in text


def test_a_newer_file_moves_the_event_and_cancels_it(sqlcipher_store, tmp_path):
    desk = open_desk(sqlcipher_store)
    client = desk.client()
    first = at_time(TODAY + timedelta(days=2), time(10))
    made = appointments.create(desk.store, desk.actor, AppointmentForm(client.id, first))
    target = tmp_path / "k.ics"

    def read():
        export_period(
            desk.store, desk.actor, TODAY, TODAY + timedelta(days=7), target, language="fi"
        )
        return events(target.read_bytes())

    before = read()[str(made.uid)]
    outside = first + timedelta(days=30)
    closed = appointments.close(
        desk.store,
        desk.actor,
        made.id,
        made.version,
        Closing(AppointmentState.MOVED, next_at=outside),
    )
    (after,) = read().values()
    assert after.uid.value == before.uid.value
    assert after.dtstart.value == outside
    assert int(after.sequence.value) > int(before.sequence.value)
    assert closed.next_id is not None
    following = appointments.appointment(desk.store, desk.actor, closed.next_id)
    appointments.close(
        desk.store,
        desk.actor,
        following.id,
        following.version,
        Closing(AppointmentState.CANCELLED),
    )
    export_appointment(desk.store, desk.actor, following.id, target, language="fi")
    (gone,) = events(target.read_bytes()).values()
    assert (gone.uid.value, gone.status.value) == (before.uid.value, "CANCELLED")
    entries = audit.entries_for_client(desk.store, desk.actor, client.id)
    assert ("export", "calendar") in {(one.action, one.section) for one in entries}


def test_a_deadline_keeps_its_name_when_its_day_moves(sqlcipher_store, tmp_path):
    desk = open_desk(sqlcipher_store)
    client = desk.client(permit=Permit("A", valid_to=TODAY + timedelta(days=10)))
    target = tmp_path / "k.ics"

    def read():
        last = TODAY + timedelta(days=200)
        export_period(desk.store, desk.actor, TODAY, last, target, language="fi")
        return events(target.read_bytes())

    (before,) = read().values()
    moved = dataclasses.replace(
        client.form, permit=Permit("A", valid_to=TODAY + timedelta(days=150))
    )
    clients.update(desk.store, desk.actor, client.id, client.version, moved)
    (after,) = read().values()
    assert after.uid.value == before.uid.value
    assert after.dtstart.value == TODAY + timedelta(days=150)
