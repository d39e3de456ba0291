"""Appointments: booked, moved, closed; what turvakielto hides; two at once."""

import dataclasses
from datetime import UTC, date, datetime, time, timedelta

import pytest

from db import appointments, audit, clients, organisations
from db.store import Store
from tekoto import clock
from tekoto.access import Role
from tekoto.appointment import (
    AppointmentForm,
    AppointmentState,
    Closing,
    InterpreterBooking,
    at_time,
    proposed_next,
)
from tekoto.case import CaseState
from tekoto.errors import (
    InvalidInputError,
    NotFoundError,
    StaleRecordError,
    StoreError,
    TransitionError,
)
from tekoto.organisation import OrganisationForm
from tests.db.network_office import Desk, open_desk, protection

YESTERDAY = at_time(clock.today() - timedelta(days=1), time(10))
SOON = at_time(clock.today() + timedelta(days=3), time(10))


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def booked(desk: Desk, client=None, starts_at=SOON, **changes):
    client = client or desk.client()
    form = AppointmentForm(client.id, starts_at, place="Huone 3")
    return appointments.create(desk.store, desk.actor, dataclasses.replace(form, **changes))


def test_everything_typed_comes_back(desk):
    provider = organisations.create(desk.store, desk.actor, OrganisationForm("TUL", "Tulkit Oy"))
    booking = InterpreterBooking(
        needed=True,
        language="ksw",
        dialect="skaw",
        mode="phone",
        provider_id=provider.id,
        confirmed=True,
        gender="woman",
        not_to_be_used="Naapuri",
    )
    made = booked(desk, minutes=90, mode="school", subject="Polku", interpreter=booking)
    found = appointments.appointment(desk.store, desk.actor, made.id)
    assert found == made
    assert found.form.interpreter == booking
    assert (found.provider_name, found.official_name) == ("Tulkit Oy", "Asta Asiantuntija")
    assert found.form.ends_at == SOON + timedelta(minutes=90)


def test_without_a_need_nothing_of_the_interpreter_is_kept(desk):
    made = booked(desk, interpreter=InterpreterBooking(language="som", confirmed=True))
    assert made.form.interpreter == InterpreterBooking()


@pytest.mark.parametrize(
    "changes,key,field",
    [
        ({"minutes": 4}, "appointment.minutes", "minutes"),
        ({"mode": "moon"}, "appointment.mode", "mode"),
        ({"place": "x" * 501}, "appointment.too_long", "place"),
        (
            {"interpreter": InterpreterBooking(needed=True, mode="phone")},
            "appointment.language_missing",
            "language",
        ),
    ],
)
def test_what_cannot_be_saved_names_its_field(desk, changes, key, field):
    with pytest.raises(InvalidInputError) as caught:
        booked(desk, **changes)
    assert (caught.value.key, caught.value.field) == (key, field)


def test_a_changed_time_keeps_the_name_in_calendars(desk):
    made = booked(desk)
    form = dataclasses.replace(made.form, starts_at=SOON + timedelta(hours=2))
    moved = appointments.change(desk.store, desk.actor, made.id, made.version, form)
    assert (moved.uid, moved.sequence) == (made.uid, made.sequence + 1)
    with pytest.raises(StaleRecordError):
        appointments.change(desk.store, desk.actor, made.id, made.version, form)


def test_a_no_show_books_the_next_with_the_interpreter_unconfirmed(desk):
    booking = InterpreterBooking(needed=True, language="som", mode="on_site", confirmed=True)
    made = booked(desk, starts_at=YESTERDAY, interpreter=booking)
    closing = Closing(AppointmentState.NO_SHOW, "ei vastannut", False, proposed_next(YESTERDAY))
    closed = appointments.close(desk.store, desk.actor, made.id, made.version, closing)
    assert (closed.state, closed.interpreter_told) == (AppointmentState.NO_SHOW, False)
    assert closed.next_id is not None
    following = appointments.appointment(desk.store, desk.actor, closed.next_id)
    assert following.state is AppointmentState.PLANNED
    assert following.form.interpreter == dataclasses.replace(booking, confirmed=False)
    assert following.form.place == "Huone 3"
    assert following.uid != made.uid
    with pytest.raises(TransitionError, match=r"appointment\.closed"):
        appointments.close(desk.store, desk.actor, made.id, closed.version, closing)


def test_one_that_is_moved_lives_on_under_its_name(desk):
    made = booked(desk)
    with pytest.raises(InvalidInputError, match=r"appointment\.next_missing"):
        appointments.close(
            desk.store, desk.actor, made.id, made.version, Closing(AppointmentState.MOVED)
        )
    closing = Closing(AppointmentState.MOVED, next_at=SOON - timedelta(days=1))
    closed = appointments.close(desk.store, desk.actor, made.id, made.version, closing)
    assert closed.next_id is not None
    following = appointments.appointment(desk.store, desk.actor, closed.next_id)
    assert following.uid == made.uid
    assert following.sequence > closed.sequence > made.sequence
    with pytest.raises(TransitionError, match=r"appointment\.not_closed"):
        appointments.reopen(desk.store, desk.actor, closed.id, closed.version)


def test_what_has_not_been_cannot_have_been_held(desk):
    made = booked(desk)
    for state in (AppointmentState.HELD, AppointmentState.NO_SHOW):
        with pytest.raises(InvalidInputError, match=r"appointment\.not_yet"):
            appointments.close(desk.store, desk.actor, made.id, made.version, Closing(state))
    closed = appointments.close(
        desk.store, desk.actor, made.id, made.version, Closing(AppointmentState.CANCELLED)
    )
    again = appointments.reopen(desk.store, desk.actor, closed.id, closed.version)
    assert again.state is AppointmentState.PLANNED


def test_two_at_once_are_told_by_number(desk):
    one, other = desk.client(), desk.client()
    made = booked(desk, one)
    half = timedelta(minutes=30)
    form = AppointmentForm(other.id, SOON + half)
    (overlap,) = appointments.overlaps(desk.store, desk.actor, form)
    assert (overlap.client_number, overlap.same_client) == (one.number, False)
    touching = AppointmentForm(other.id, SOON + timedelta(hours=1))
    assert appointments.overlaps(desk.store, desk.actor, touching) == ()
    assert appointments.overlaps(desk.store, desk.actor, made.form, but=made.id) == ()
    colleague = desk.colleague()
    (seen,) = appointments.overlaps(desk.store, colleague, made.form)
    assert seen.same_client
    assert appointments.overlaps(desk.store, colleague, form) == ()


def test_turvakielto_keeps_the_place_out_of_lists_and_its_reading_in_the_log(desk):
    hidden = desk.client(**protection())
    made = booked(desk, hidden)
    (listed,) = appointments.for_client(desk.store, desk.actor, hidden.id)
    assert listed.form.place == ""
    whole = appointments.appointment(desk.store, desk.actor, made.id)
    assert whole.form.place == "Huone 3"
    lead = desk.colleague(Role.LEAD)
    entries = audit.entries_for_client(desk.store, lead, hidden.id)
    assert ("view_protected", "appointment") in {(one.action, one.section) for one in entries}


def test_only_casework_of_the_office_and_of_open_cases(desk):
    client = desk.client()
    made = booked(desk, client)
    with pytest.raises(StoreError, match=r"permission\.denied"):
        appointments.for_client(desk.store, desk.colleague(Role.PROJECT_EXPERT), client.id)
    from db import officials

    other = officials.create_office(desk.store, "Toinen")
    stranger = desk.colleague(office_id=other.id)
    with pytest.raises(NotFoundError):
        appointments.appointment(desk.store, stranger, made.id)
    clients.change_state(
        desk.store, desk.actor, client.id, client.version, CaseState.ENDED, clock.today(), "moved"
    )
    with pytest.raises(TransitionError, match=r"appointment\.case_ended"):
        booked(desk, client)


def test_the_next_is_proposed_at_the_same_hour_on_a_working_day():
    before = datetime(2026, 10, 16, 7, 0, tzinfo=UTC)  # 10.00 in summer time
    following = proposed_next(before).astimezone(clock.HELSINKI)
    assert following == datetime(2026, 10, 30, 10, 0, tzinfo=clock.HELSINKI)
    independence = at_time(date(2027, 12, 6) - timedelta(days=14), time(9))
    assert proposed_next(independence).astimezone(clock.HELSINKI).date() == date(2027, 12, 7)
