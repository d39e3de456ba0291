"""The office's referrals by state: who is waited for, since when, until when."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from db import referrals
from tekoto import clock, dates
from tekoto.names import isolate
from tekoto.referral import AWAITING, Referral, ReferralState
from ui import icons, list_copy, theme
from ui.badge import Tone, tone_colour
from ui.data_table import DataTable
from ui.desk import Desk
from ui.empty_state import EmptyState
from ui.referral_words import referral_state
from ui.table_model import Column, TableModel
from ui.words import word

WAITING, LONGEST, ALL = "waiting", "longest", "all"


class NetworkReferrals(QWidget):
    """Referrals of the office, those to be answered first on top; Enter opens the client.

    ``counted`` tells how many are waited for and how many of them are late.
    """

    counted = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all: tuple[Referral, ...] = ()
        self.state_box = QComboBox()
        self._model: TableModel[Referral] = TableModel(self._columns())
        self.table = DataTable(self.tr("Lähetteet"))
        self._empty = EmptyState("send", self.tr("Luetaan lähetteitä"))
        self._stack = QStackedWidget()
        self._waits_for_rows = False
        self._calendar = dates.WorkingDays()
        self._build()

    def _build(self) -> None:
        self.table.setModel(self._model)
        self.table.set_widths((96, 136, 0, 184, 92, 96, 128, 76))
        self.table.stretch(2, 190)
        self.table.setSortingEnabled(True)
        head = self.table.horizontalHeader()
        head.setSortIndicator(-1, head.sortIndicatorOrder())
        self.table.opened.connect(self._open)
        self.state_box.addItem(self.tr("Vastausta odottavat"), WAITING)
        self.state_box.addItem(self.tr("Odottaneet pisimpään"), LONGEST)
        for state in ReferralState:
            self.state_box.addItem(word("referral_states", state), str(state))
        self.state_box.addItem(self.tr("Kaikki"), ALL)
        self.state_box.setAccessibleName(self.tr("Lähetteen tila"))
        self.state_box.currentIndexChanged.connect(self._filter)
        label = QLabel(self.tr("&Tila:"))
        label.setBuddy(self.state_box)
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(theme.SPACE_S))
        row.addWidget(label)
        row.addWidget(self.state_box)
        row.addStretch(1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_S))
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    def _columns(self) -> tuple[Column[Referral], ...]:
        return (
            Column("reference", self.tr("Viite"), lambda r: r.reference, soft=True),
            Column("client", self.tr("Asiakas"), lambda r: isolate(r.client_name), bold=True),
            Column("school", self.tr("Oppilaitos"), self._school, icon=_hidden_icon),
            Column("state", self.tr("Tila"), lambda r: _state(r)[0], icon=_state_icon),
            Column(
                "sent",
                self.tr("Lähetetty"),
                lambda r: dates.format_date(r.sent_on) if r.sent_on else "–",
                sort=lambda r: r.sent_on or date.min,
            ),
            Column(
                "due",
                self.tr("Viimeistään"),
                lambda r: dates.format_date(r.form.reply_by) if r.form.reply_by else "–",
                sort=lambda r: r.form.reply_by or date.max,
            ),
            Column(
                "days",
                self.tr("Aikaa"),
                self._days,
                sort=lambda r: r.form.reply_by if r.state in AWAITING else date.max,
                tone=lambda r: Tone.ALERT if r.overdue(clock.today()) else None,
            ),
            Column(
                "waited",
                self.tr("Odotettu"),
                self._waited,
                sort=lambda r: r.sent_on or date.max if r.state in AWAITING else date.max,
            ),
        )

    def _waited(self, referral: Referral) -> str:
        """Tell the working days since the letter left, and whether the school was reminded."""
        if referral.state not in AWAITING or referral.sent_on is None:
            return "–"
        days = self._calendar.between(referral.sent_on, clock.today())
        text = self.tr("{0} tp").format(days)
        return self.tr("{0}, muistutettu").format(text) if referral.reminded_on else text

    def _school(self, referral: Referral) -> str:
        return isolate(referral.school_name) if referral.school_name else self.tr("turvakielto")

    def _days(self, referral: Referral) -> str:
        due = referral.form.reply_by
        if due is None or referral.state not in AWAITING:
            return "–"
        left = (due - clock.today()).days
        if left < 0:
            return self.tr("%n pv myöhässä", "", -left)
        return self.tr("%n pv jäljellä", "", left) if left else self.tr("tänään")

    def refresh(self) -> None:
        """Read the office's referrals again."""
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(lambda: referrals.by_state(store, actor), self._show)

    def copy(self) -> None:
        """Copy the table; of a client under turvakielto reference and state alone."""
        list_copy.copy(self._desk, self.table, "referral", _client_of, told=(0, 3))

    def focus_first(self) -> None:
        """Give the keyboard to the table, or to the filter while it is empty."""
        self._waits_for_rows = not self._model.rowCount()
        (self.state_box if self._waits_for_rows else self.table).setFocus()

    def _show(self, found: tuple[Referral, ...]) -> None:
        self._all = found
        today = clock.today()
        waiting = [one for one in found if one.state in AWAITING]
        self.counted.emit(len(waiting), sum(one.overdue(today) for one in waiting))
        self._filter()
        if self._waits_for_rows and self.state_box.hasFocus() and self._model.rowCount():
            self.table.setFocus()
        self._waits_for_rows = False

    def _filter(self) -> None:
        chosen = self.state_box.currentData()
        shown = [one for one in self._all if _matches(one, chosen)]
        if chosen == LONGEST:
            shown.sort(key=lambda one: one.sent_on or date.max)
        self._model.set_rows(shown)
        self._stack.setCurrentWidget(self.table if shown else self._empty)
        self._say_empty(self._all, chosen)
        self.table.select_first()

    def _say_empty(self, found: Sequence[Referral], chosen: str) -> None:
        if not found:
            self._empty.set_text(
                self.tr("Ei lähetteitä vielä"),
                self.tr("Avaa asiakas ja valitse Ohjaa koulutukseen (Ctrl+Vaihto+O)."),
            )
        elif chosen in (WAITING, LONGEST):
            self._empty.set_text(
                self.tr("Mikään lähete ei odota vastausta"),
                self.tr("Vaihda tila, niin näet muut lähetteet."),
            )
        else:
            self._empty.set_text(
                self.tr("Tässä tilassa ei ole lähetteitä"),
                self.tr("Vaihda tila, niin näet muut lähetteet."),
            )

    def _open(self, referral: object) -> None:
        if isinstance(referral, Referral):
            self._desk.open_client(referral.form.client_id, "referrals")


def _client_of(row: object) -> UUID:
    if not isinstance(row, Referral):
        raise TypeError("a row of the table is no referral")
    return row.form.client_id


def _matches(referral: Referral, chosen: str) -> bool:
    if chosen in (WAITING, LONGEST):
        return referral.state in AWAITING
    return chosen == ALL or referral.state == chosen


def _state(referral: Referral) -> tuple[str, Tone, str]:
    return referral_state(referral, clock.today())


def _state_icon(referral: Referral) -> QIcon:
    _text, tone, name = _state(referral)
    return icons.icon(name, tone_colour(tone))


def _hidden_icon(referral: Referral) -> QIcon | None:
    if referral.school_name:
        return None
    return icons.icon("shield-alert", theme.colours().alert_text)
