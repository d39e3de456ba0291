"""How long ahead the day's list reminds, and what it leaves out; each official has her own."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import reminders
from tekoto.errors import InvalidInputError, TekotoError
from tekoto.reminders import MAY_BE_HIDDEN, MOST_DAYS, NAMES, ReminderTimes
from ui import theme
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.words import word

_WIDTH = 80


class ReminderSettings(QWidget):
    """Days ahead for each kind, and a tick for each kind that may be left out."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = InlineForm(self.tr("Tänään-lista muistuttaa"), standing=True)
        labels = {
            "appointment_days": self.tr("T&apaamisista, päivää ennen"),
            "plan_days": self.tr("Päättyvistä &suunnitelmista, päivää ennen"),
            "permit_days": self.tr("Päättyvistä &oleskeluluvista, päivää ennen"),
            "age_days": self.tr("&Täysi-ikäisyydestä, päivää ennen"),
            "pause_days": self.tr("Paluusta tauo&lta, päivää ennen"),
            "deadline_days": self.tr("&Määräajoista, päivää ennen"),
            "consent_days": self.tr("Päättyvistä s&uostumuksista, päivää ennen"),
            "card_days": self.tr("Vanhenevista &korteista, päivää ennen"),
            "answer_days": self.tr("Saaduista &vastauksista, päivää niiden jälkeen"),
        }
        for name in NAMES:
            field = self._form.add_line(name, labels[name])
            field.setMaximumWidth(theme.scaled(_WIDTH))
        for kind in MAY_BE_HIDDEN:
            self._form.add_check(kind, self.tr("Näytä: {0}").format(word("task_kinds", kind)))
        self._form.saved.connect(self._save)
        hint = QLabel(
            self.tr(
                "Valinnat ovat omiasi. Turvakiellon päättymisestä, myöhässä olevista vastauksista, "
                "päättyneistä suunnitelmista ja tapaamisista muistutetaan aina."
            )
        )
        theme.set_role(hint, "small")
        hint.setWordWrap(True)
        self._form.body.addWidget(hint)
        self._form.setMaximumWidth(theme.scaled(theme.DIALOG_WIDTH + 100))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.addWidget(self._form)
        column.addStretch(1)

    def refresh(self) -> None:
        """Read one's own times."""
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(lambda: reminders.times(store, actor), self._show)

    def _show(self, times: ReminderTimes) -> None:
        for name in NAMES:
            self._form.fill(name, getattr(times, name))
        for kind in MAY_BE_HIDDEN:
            self._form.fill(kind, kind not in times.hidden)

    def _save(self) -> None:
        self._form.clear_errors()
        try:
            chosen = ReminderTimes(
                **{name: self._days(name) for name in NAMES},
                hidden=tuple(kind for kind in MAY_BE_HIDDEN if not self._form.checked(kind)),
            )
        except TekotoError as error:
            self._form.show_error(error)
            return
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(
            lambda: reminders.keep_times(store, actor, chosen), self._saved, self._form.show_error
        )

    def _days(self, name: str) -> int:
        text = self._form.value(name)
        if not text.isdecimal() or len(text) > len(str(MOST_DAYS)) or int(text) > MOST_DAYS:
            raise InvalidInputError("reminder.days", name, limit=MOST_DAYS)
        return int(text)

    def _saved(self, _none: None) -> None:
        self._form.finish()
        self._desk.tell(self.tr("Muistutukset tallennettu."))
        self._desk.changed.emit("settings")
