"""Putting a task off: why, and until when."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tekoto import clock, dates
from tekoto.errors import TekotoError
from tekoto.today import TodayRow
from ui.desk import Desk
from ui.form_draft import DraftPlace
from ui.inline_form import InlineForm

PUT_OFF = "put_off"
_MONTH = 30


class PutOffForm(InlineForm):
    """Opens under its row; ``put_off`` carries the row, the day and the reason."""

    put_off = Signal(object, object, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent, save="")
        self.set_title(self.tr("Torkuta"))
        self._desk = desk
        self._row: TodayRow | None = None
        self.add_line("reason", self.tr("&Syy"), self.tr("mitä odotetaan"))
        self.add_choice(
            "period",
            self.tr("&Kuinka kauan"),
            (
                (1, self.tr("huomiseen")),
                (7, self.tr("viikko")),
                (14, self.tr("kaksi viikkoa")),
                (_MONTH, self.tr("kuukausi")),
            ),
        )
        self.add_date("until", self.tr("&Palaa listalle"))
        period = self.field("period")
        period.currentIndexChanged.connect(self._fill_day)  # type: ignore[union-attr]
        self.saved.connect(self._ask)
        self.hide()

    def open_for(self, row: TodayRow) -> None:
        """Begin with a week."""
        self.clear()
        self._row = row
        self.fill("period", 7)
        self._fill_day()
        self.open()

    def draft_place(self) -> DraftPlace | None:
        """Keep the draft with the task."""
        row = self._row
        if row is None:
            return None
        part = draft_part(row)
        key = f"{row.client_id}:{part}"
        return DraftPlace(self._desk, key, row.client_name, part, "today")

    def _fill_day(self) -> None:
        self.fill("until", _after(int(self.code("period") or 1)))

    def _ask(self) -> None:
        self.clear_errors()
        if self._row is None:
            return
        try:
            reason, until = self.needed("reason"), self.needed_day("until")
        except TekotoError as error:
            self.show_error(error)
            return
        self.put_off.emit(self._row, until, reason)


def draft_part(row: TodayRow) -> str:
    """Return the name by which the form of a task is opened again."""
    return f"{PUT_OFF}:{row.kind}:{row.record_id}:{row.key.due_on}"


def _after(days: int) -> date:
    today = clock.today()
    day = dates.add_months(today, 1) if days == _MONTH else today + timedelta(days=days)
    return dates.next_working_day(day)
