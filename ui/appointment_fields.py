"""The fields of an appointment and of its interpreter."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tekoto import dates
from tekoto.appointment import DEFAULT_MINUTES, AppointmentForm, InterpreterBooking, at_time
from tekoto.errors import InvalidInputError, TekotoError
from ui import theme
from ui.columns import Columns
from ui.field_form import FieldForm
from ui.words import choices, language_choices

_LEAST = 700
_TIME_WIDTH = 80
_INTERPRETER = (
    "language",
    "dialect",
    "interpreter_mode",
    "provider",
    "confirmed",
    "gender",
    "not_to_be_used",
)


class AppointmentFields(QWidget):
    """Two cards side by side; ``edited`` after each change by the user."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = self._meeting_card()
        self._interpreter = self._interpreter_card()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns(self._meeting, self._interpreter, least=_LEAST, shares=(1, 1)))
        for card in (self._meeting, self._interpreter):
            card.edited.connect(self.edited)

    def _meeting_card(self) -> FieldForm:
        card = FieldForm(self.tr("Tapaaminen"))
        card.add_date("day", self.tr("&Päivä"))
        for key, label, hint in (
            ("time", self.tr("K&ello"), self.tr("9.30")),
            ("minutes", self.tr("Kesto, &minuuttia"), ""),
        ):
            card.add_line(key, label, hint).setMaximumWidth(theme.scaled(_TIME_WIDTH))
        card.add_choice("mode", self.tr("&Tapa"), choices("appointment_modes"))
        card.add_line("place", self.tr("Pai&kka"), self.tr("huone, osoite tai puhelinnumero"))
        card.add_line("subject", self.tr("A&ihe"))
        return card

    def _interpreter_card(self) -> FieldForm:
        card = FieldForm(self.tr("Tulkki"))
        needed = card.add_check("needed", self.tr("Tulkki tar&vitaan"))
        card.add_choice("language", self.tr("Tulkkauskie&li"), (("", "–"), *language_choices()))
        card.add_line("dialect", self.tr("Mu&rre"))
        card.add_choice("interpreter_mode", self.tr("Tul&kkaus"), choices("interpreter_modes"))
        card.add_choice("provider", self.tr("T&uottaja"), (("", "–"),))
        card.add_check("confirmed", self.tr("Tulkki on va&hvistettu"))
        wishes = (("", self.tr("Ei toivetta")), *choices("interpreter_wishes"))
        card.add_choice("gender", self.tr("T&oive"), wishes)
        card.add_line(
            "not_to_be_used", self.tr("Ei saa kä&yttää"), self.tr("henkilö, jos sellainen on")
        )
        needed.toggled.connect(lambda _on: self._show_interpreter())
        return card

    def _show_interpreter(self) -> None:
        shown = self._interpreter.checked("needed")
        for key in _INTERPRETER:
            self._interpreter.show_row(key, shown=shown)

    def offer_providers(self, providers: Sequence[tuple[UUID, str]]) -> None:
        """Offer the interpreting providers."""
        items = [(str(provider_id), name) for provider_id, name in providers]
        self._interpreter.offer("provider", (("", "–"), *items))

    def show_form(self, form: AppointmentForm) -> None:
        """Show an appointment."""
        local = dates.local_date(form.starts_at)
        for key, value in (
            ("day", local),
            ("time", dates.format_time(form.starts_at)),
            ("minutes", form.minutes),
            ("mode", form.mode),
            ("place", form.place),
            ("subject", form.subject),
        ):
            self._meeting.fill(key, value)
        booking = form.interpreter
        for key, value in (
            ("needed", booking.needed),
            ("language", booking.language),
            ("dialect", booking.dialect),
            ("interpreter_mode", booking.mode),
            ("provider", str(booking.provider_id or "")),
            ("confirmed", booking.confirmed),
            ("gender", booking.gender),
            ("not_to_be_used", booking.not_to_be_used),
        ):
            self._interpreter.fill(key, value)
        self._show_interpreter()

    def form(self, client_id: UUID) -> AppointmentForm:
        """Return what is typed; raises InvalidInputError naming the field."""
        day = self._meeting.needed_day("day")
        hour = dates.parse_time(self._meeting.needed("time"), "time")
        return AppointmentForm(
            client_id=client_id,
            starts_at=at_time(day, hour),
            minutes=self._minutes(),
            mode=self._meeting.code("mode"),
            place=self._meeting.value("place"),
            subject=self._meeting.value("subject"),
            interpreter=self._booking(),
        )

    def _minutes(self) -> int:
        text = self._meeting.value("minutes") or str(DEFAULT_MINUTES)
        if not text.isdecimal() or len(text) > len("9999"):
            raise InvalidInputError("form.number", "minutes")
        return int(text)

    def _booking(self) -> InterpreterBooking:
        card = self._interpreter
        if not card.checked("needed"):
            return InterpreterBooking()
        provider = card.code("provider")
        return InterpreterBooking(
            needed=True,
            language=card.code("language"),
            dialect=card.value("dialect"),
            mode=card.code("interpreter_mode"),
            provider_id=UUID(provider) if provider else None,
            confirmed=card.checked("confirmed"),
            gender=card.code("gender"),
            not_to_be_used=card.value("not_to_be_used"),
        )

    def raw(self) -> dict[str, object]:
        """Return every field as typed, for a draft."""
        return self._meeting.raw() | self._interpreter.raw()

    def put_raw(self, draft: Mapping[str, object]) -> None:
        """Put a draft back."""
        for card in (self._meeting, self._interpreter):
            for key in card.field_keys():
                if key in draft:
                    card.fill(key, draft[key])
        self._show_interpreter()

    def clear_errors(self) -> None:
        """Take every error away."""
        self._meeting.clear_errors()
        self._interpreter.clear_errors()

    def show_error(self, error: TekotoError) -> bool:
        """Word an error beside its field; False when no field has it."""
        return self._meeting.show_field_error(error) or self._interpreter.show_field_error(error)

    def focus_first(self) -> None:
        """Start with the day."""
        self._meeting.focus_first()
