"""Putting a period of one's own into a calendar file."""

from datetime import timedelta

from PySide6.QtWidgets import QLabel, QWidget

from exports import calendar_file
from exports.file_names import neutral_file_name
from tekoto import clock
from tekoto.errors import TekotoError
from ui import theme
from ui.desk import Desk
from ui.i18n import language
from ui.inline_form import InlineForm

_WEEKS = 4


class CalendarForm(InlineForm):
    """Asks for the period, then where to write."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent, save="")
        self.set_title(self.tr("Vie kalenteriin"))
        self._desk = desk
        self.add_date("first", self.tr("A&lkaen"))
        self.add_date("last", self.tr("&Asti"))
        self.add_check("deadlines", self.tr("Myös &määräajat"))
        hint = QLabel(
            self.tr(
                "Tiedostossa on asiakkaan numero, ei nimeä. Uusi vienti siirtää samat tapaamiset "
                "kalenterissa uuteen aikaan."
            )
        )
        hint.setWordWrap(True)
        theme.set_role(hint, "small")
        self.body.addWidget(hint)
        self.saved.connect(self._write)
        self.hide()

    def open(self) -> None:
        """Propose the coming weeks."""
        self.clear()
        today = clock.today()
        self.fill("first", today)
        self.fill("last", today + timedelta(weeks=_WEEKS))
        self.fill("deadlines", True)
        super().open()

    def _write(self) -> None:
        self.clear_errors()
        try:
            first, last = self.needed_day("first"), self.needed_day("last")
        except TekotoError as error:
            self.show_error(error)
            return
        name = neutral_file_name("calendar", "", first, "ics")
        target = self._desk.choose_path(self, self.tr("Vie kalenteriin"), name)
        self.answered()
        if target is None:
            return
        store, actor, code = self._desk.store, self._desk.actor, language().code
        deadlines = self.checked("deadlines")

        def done(count: int) -> None:
            self.finish()
            self._desk.tell(self.tr("Kalenteritiedosto kirjoitettu, tapahtumia {0}.").format(count))

        self._desk.ask(
            lambda: calendar_file.export_period(
                store, actor, first, last, target, language=code, deadlines=deadlines
            ),
            done,
            self.show_error,
            owner=self,
        )
