"""The appointments of invented clients: some held, some missed, some to come."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from tekoto.appointment import (
    AppointmentForm,
    AppointmentState,
    InterpreterBooking,
    at_time,
)
from tekoto.dates import next_working_day
from tekoto.invented import InventedAppointment, InventedClient, InventedOrganisation
from tekoto.invented_network import invented_id

_SUBJECTS = ("suunnitelman tarkistus", "jatko-opinnot", "kielitaidon arvio", "työkokeilu", "")
_ROOMS = ("huone 3", "huone 5", "neuvotteluhuone")
_HOURS = (time(9), time(10, 15), time(12, 30), time(13, 45))
_MISSED = 0.15
_TO_COME = 0.22
_OPEN = 0.04


@dataclass(slots=True)
class _Diary:
    """How many appointments an adviser has got; two are never at once."""

    past: int = 0
    coming: int = 0


class AppointmentMaker:
    """Gives clients appointments that fit into their advisers' days."""

    def __init__(self, organisations: Sequence[InventedOrganisation], today: date) -> None:
        self._today = today
        self._diaries: dict[UUID, _Diary] = defaultdict(_Diary)
        self._provider = next(
            (found.id for found in organisations if found.form.type_code == "TUL"), None
        )

    def make(self, rng: Random, client: InventedClient) -> tuple[InventedAppointment, ...]:
        """Return the appointments of one client whose case is active."""
        if client.state != "active":
            return ()
        found = []
        chance = rng.random()
        diary = self._diaries[client.adviser_id]
        if chance < _TO_COME:
            place, day = diary.coming, self._today
            diary.coming += 1
            for _ in range(place // len(_HOURS)):
                day = next_working_day(day + timedelta(days=1))
            day = next_working_day(day)
            state = AppointmentState.PLANNED
            found.append(self._one(rng, client, day, _HOURS[place % len(_HOURS)], state))
        elif chance < _TO_COME + _OPEN:
            day = _working_day_before(self._today - timedelta(days=rng.randrange(1, 4)))
            found.append(self._one(rng, client, day, _HOURS[0], AppointmentState.PLANNED))
        if rng.random() < 1 / 2:
            missed = rng.random() < _MISSED
            state = AppointmentState.NO_SHOW if missed else AppointmentState.HELD
            day = _working_day_before(self._today - timedelta(days=rng.randrange(10, 60)))
            hour = _HOURS[diary.past % len(_HOURS)]
            diary.past += 1
            found.append(self._one(rng, client, day, hour, state))
        return tuple(found)

    def _one(
        self,
        rng: Random,
        client: InventedClient,
        day: date,
        hour: time,
        state: AppointmentState,
    ) -> InventedAppointment:
        languages = client.form.languages
        needed = languages.interpreter_needed and bool(languages.interpreter_language)
        mode = rng.choices(("office", "phone", "video"), (70, 20, 10))[0]
        booking = InterpreterBooking()
        if needed:
            booking = InterpreterBooking(
                needed=True,
                language=languages.interpreter_language,
                mode="on_site" if mode == "office" and rng.random() < 1 / 3 else "phone",
                provider_id=self._provider,
                confirmed=state is not AppointmentState.PLANNED or rng.random() < 2 / 3,
            )
        starts_at = at_time(day, hour)
        form = AppointmentForm(
            client_id=client.id,
            starts_at=starts_at,
            minutes=rng.choice((45, 60)),
            mode=mode,
            place=rng.choice(_ROOMS) if mode == "office" else "",
            subject=rng.choice(_SUBJECTS),
            interpreter=booking,
        )
        told = False if needed and state is AppointmentState.NO_SHOW else None
        booked: datetime = starts_at - timedelta(days=rng.randrange(7, 20))
        return InventedAppointment(invented_id(booked, rng), form, state, booked, told)


def _working_day_before(day: date) -> date:
    while next_working_day(day) != day:
        day -= timedelta(days=1)
    return day
