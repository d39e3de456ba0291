"""What came of an appointment, and when the next one is."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from tekoto import dates
from tekoto.appointment import (
    OUTCOMES,
    Appointment,
    AppointmentState,
    Closing,
    at_time,
    proposed_next,
)
from tekoto.errors import InvalidInputError
from ui import theme
from ui.inline_form import InlineForm
from ui.words import word

_TIME_WIDTH = 80
_YES, _NO = "yes", "no"


class ClosingForm(InlineForm):
    """Proposes the next time; an empty day books none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Tapaamisen tulos"))
        self._interpreter = False
        items = [(str(state), word("appointment_states", state)) for state in OUTCOMES]
        self.add_choice("state", self.tr("T&ulos"), items)
        self.add_choice(
            "told",
            self.tr("Tiesikö tulkki a&joissa"),
            (("", self.tr("Ei tietoa")), (_YES, self.tr("Kyllä")), (_NO, self.tr("Ei"))),
        )
        self.add_line("reason", self.tr("Lisä&tieto"))
        self.add_date("next_on", self.tr("&Seuraava tapaaminen"))
        hours = self.add_line("next_time", self.tr("Seuraavan kell&o"), self.tr("9.30"))
        hours.setMaximumWidth(theme.scaled(_TIME_WIDTH))
        self.add_check("note", self.tr("Kirjoita &muistiinpano heti"))
        self.field("state").currentIndexChanged.connect(self._on_state)  # type: ignore[union-attr]
        self.hide()

    def open_for(self, appointment: Appointment) -> None:
        """Begin with an appointment that was held, and propose the next one."""
        self.clear()
        self._interpreter = appointment.form.interpreter.needed
        following = proposed_next(appointment.form.starts_at)
        self.fill("next_on", dates.local_date(following))
        self.fill("next_time", dates.format_time(following))
        self._on_state()
        self.open()

    def closing(self) -> Closing:
        """Return what is typed; raises InvalidInputError naming the field."""
        told = self.code("told")
        return Closing(
            state=AppointmentState(self.code("state")),
            reason=self.value("reason"),
            interpreter_told=None if not told else told == _YES,
            next_at=self._next_at(),
        )

    def _next_at(self) -> datetime | None:
        day = self.day("next_on")
        if day is None:
            return None
        hour = self.value("next_time")
        if not hour:
            raise InvalidInputError("form.required", "next_time")
        return at_time(day, dates.parse_time(hour, "next_time"))

    def _on_state(self) -> None:
        held = self.code("state") == AppointmentState.HELD
        self.show_row("told", shown=self._interpreter and not held)
