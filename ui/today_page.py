"""Today: one list of what is late, due and coming; every row is one key from its action."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from db import clients, referrals, today
from tekoto import clock, dates
from tekoto.client import Client
from tekoto.names import isolate
from tekoto.referral import Referral, ReferralState
from tekoto.today import TaskKind, TodayRow, TodayView, Urgency
from ui import actions, theme
from ui.badge import Badge, Tone
from ui.bar_list import Bar, BarList
from ui.card import Card, Notice
from ui.client_editor import ClientEditor
from ui.columns import Columns
from ui.desk import Desk
from ui.draft_list import DraftList, waiting
from ui.empty_state import EmptyState
from ui.page import Page, PageHeader, scrolling
from ui.referral_editor import ReferralEditor
from ui.referral_page import ReferralPage
from ui.task_row import TaskRow
from ui.words import word

_SHOWN = 60
_MEDIANS = 8
_LEAST = 760


class TodayPage(Page):
    """The adviser's list, and two small overviews beside it."""

    def __init__(
        self, desk: Desk, notices: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self._notices = tuple(notices)
        self._header = PageHeader("")
        self._rows: list[TaskRow] = []
        self._groups = QVBoxLayout()
        self._groups.setSpacing(0)
        self._steps = BarList(label_share=0.6)
        self._medians = QGridLayout()
        self._empty = EmptyState(
            "circle-check",
            self.tr("Ei mitään odottamassa"),
            self.tr("Kaikki on ajan tasalla. Hae asiakas (Ctrl+F) tai kirjaa tapaaminen (Ctrl+N)."),
        )
        first = QAction(actions.text("client.new"), self)
        first.triggered.connect(lambda _checked=False: desk.open_task(ClientEditor(desk)))
        self._nobody = EmptyState(
            "user-plus",
            self.tr("Tervetuloa Tekotoon"),
            self.tr("Lisää ensimmäinen asiakas (Ctrl+Vaihto+N). Yksi nimi riittää alkuun."),
            first,
        )
        self._drafts = DraftList(desk)
        self._side = QWidget()
        self._build()

    def _build(self) -> None:
        left = QWidget()
        main = QVBoxLayout(left)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(theme.scaled(theme.SPACE_M))
        main.addWidget(self._header)
        for text in self._notices:
            main.addWidget(Notice(text, "warning"))
        main.addLayout(self._groups)
        for empty in (self._empty, self._nobody):
            main.addWidget(empty, 1)
            empty.hide()
        main.addStretch(0)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.scaled(theme.SPACE_M))
        side.addWidget(self._drafts)
        self._steps_card = Card(self.tr("Missä asiakkaat ovat"))
        self._steps_card.body.addWidget(self._steps)
        self._medians_card = Card(self.tr("Koulut vastaavat"), self.tr("mediaani"))
        self._medians.setColumnStretch(0, 1)
        self._medians.setVerticalSpacing(theme.scaled(theme.SPACE_XS))
        self._medians_card.body.addLayout(self._medians)
        side.addWidget(self._steps_card)
        side.addWidget(self._medians_card)
        side.addStretch(1)
        columns = Columns(left, self._side, least=_LEAST, side_width=theme.SIDE_COLUMN_WIDTH)
        self._list = scrolling(columns, self.tr("Tehtävälista"))
        self.body.addWidget(self._list, 1)
        self.desk.changed.connect(self._on_change)

    def refresh(self) -> None:
        """Read the list again."""
        store, actor, day = self.desk.store, self.desk.actor, clock.today()
        self.desk.ask(lambda: today.today_view(store, actor, day), self._show)
        self.desk.ask(lambda: waiting(store, actor), self._drafts.show_drafts)

    def focus_first(self) -> None:
        """Start with the most urgent row."""
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_first()

    def _show(self, view: TodayView) -> None:
        had_focus = any(row.hasFocus() for row in self._rows) or not self._rows
        place = 0 if had_focus else self._list.verticalScrollBar().value()
        if had_focus and self._rows:
            # A hidden row would hand the keyboard on from row to row, and scroll to the last.
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._header.set_title(self._day_title(view))
        self._fill(view)
        self._steps.set_bars(
            [Bar(word("path_steps", code), n, str(n)) for code, n in view.clients_by_step]
        )
        self._show_medians(view)
        self._steps_card.setVisible(bool(view.clients_by_step))
        self._medians_card.setVisible(bool(view.school_medians))
        late = sum(row.urgency is Urgency.OVERDUE for row in view.rows)
        due = sum(row.urgency is Urgency.TODAY for row in view.rows)
        self.desk.counted.emit("today", late + due, late > 0)
        self.desk.caseload_counted.emit(view.caseload_size)
        if had_focus and self.isVisible() and self.window().isActiveWindow():
            self.focus_first()
        QTimer.singleShot(0, self, lambda: self._list.verticalScrollBar().setValue(place))

    def _show_medians(self, view: TodayView) -> None:
        while (item := self._medians.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, days) in enumerate(view.school_medians[:_MEDIANS]):
            school, waited = QLabel(isolate(name)), QLabel(days_text(days))
            school.setWordWrap(True)
            school.setAlignment(Qt.AlignmentFlag.AlignTop)
            school.setTextFormat(Qt.TextFormat.PlainText)
            theme.set_role(waited, "section")
            waited.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            waited.setAccessibleName(self.tr("{0}: {1}").format(name, days_text(days)))
            self._medians.addWidget(school, row, 0)
            self._medians.addWidget(waited, row, 1)

    def _day_title(self, view: TodayView) -> str:
        names = (
            self.tr("Maanantai"),
            self.tr("Tiistai"),
            self.tr("Keskiviikko"),
            self.tr("Torstai"),
            self.tr("Perjantai"),
            self.tr("Lauantai"),
            self.tr("Sunnuntai"),
        )
        return f"{names[view.day.weekday()]} {dates.format_date(view.day)}"

    def _fill(self, view: TodayView) -> None:
        while (item := self._groups.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []
        heads = {
            Urgency.OVERDUE: (self.tr("Myöhässä"), Tone.ALERT),
            Urgency.TODAY: (self.tr("Tänään"), Tone.WARNING),
            Urgency.WEEK: (self.tr("Tällä viikolla"), Tone.INFO),
            Urgency.LATER: (self.tr("Tulossa"), Tone.NEUTRAL),
        }
        parts = []
        for urgency, (title, tone) in heads.items():
            rows = [row for row in view.rows if row.urgency is urgency]
            if not rows:
                continue
            parts.append(f"{title.lower()} {len(rows)}")
            self._groups.addWidget(self._head(title, tone, len(rows)))
            for row in rows[: _SHOWN - len(self._rows)]:
                line = TaskRow(
                    replace(row, detail=_detail(row)),
                    self._title(row),
                    self._action(row.kind),
                    view.day,
                )
                line.opened.connect(self._open)
                line.stepped.connect(self._step)
                self._rows.append(line)
                self._groups.addWidget(line)
        hidden = len(view.rows) - len(self._rows)
        if hidden > 0:
            more = QLabel(self.tr("ja %n muuta", "", hidden))
            theme.set_role(more, "soft")
            self._groups.addWidget(more)
        summary = ", ".join(parts)
        self._header.set_subtitle(summary[:1].upper() + summary[1:])
        self._empty.setVisible(not view.rows and view.caseload_size > 0)
        self._nobody.setVisible(not view.rows and view.caseload_size == 0)

    def _head(self, title: str, tone: Tone, count: int) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(
            theme.scaled(theme.SPACE_S), theme.scaled(theme.SPACE_S), 0, theme.scaled(4)
        )
        row.addWidget(Badge(title, tone))
        number = QLabel(str(count))
        theme.set_role(number, "soft")
        row.addWidget(number)
        row.addStretch(1)
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return head

    def _title(self, row: TodayRow) -> str:
        due = _short(row.answered_on or row.due_on)
        if row.kind is TaskKind.PERMIT_ENDING and row.urgency is Urgency.OVERDUE:
            return self.tr("Oleskelulupa päättyi {0}").format(due)
        return {
            TaskKind.PLAN_EXPIRED: self.tr("Suunnitelma päättyi {0}"),
            TaskKind.PLAN_ENDING: self.tr("Suunnitelma päättyy {0}"),
            TaskKind.REPLY_AWAITED: self.tr("Vastaus viimeistään {0}"),
            TaskKind.REPLY_RECEIVED: self.tr("Oppilaitos vastasi {0}"),
            TaskKind.PERMIT_ENDING: self.tr("Oleskelulupa päättyy {0}"),
            TaskKind.PROTECTION_ENDING: self.tr("Turvakiellon määräaika {0}"),
            TaskKind.COMING_OF_AGE: self.tr("Täyttää 18 vuotta {0}"),
            TaskKind.APPOINTMENT: self.tr("Tapaaminen {0}"),
            TaskKind.DRAFT_REFERRAL: self.tr("Lähete luonnoksena {0}"),
        }[row.kind].format(due)

    def _action(self, kind: TaskKind) -> str:
        return {
            TaskKind.PLAN_EXPIRED: self.tr("Avaa suunnitelma"),
            TaskKind.PLAN_ENDING: self.tr("Avaa suunnitelma"),
            TaskKind.REPLY_AWAITED: self.tr("Avaa lähete"),
            TaskKind.REPLY_RECEIVED: self.tr("Avaa vastaus"),
            TaskKind.DRAFT_REFERRAL: self.tr("Jatka lähetettä"),
        }.get(kind, self.tr("Avaa asiakas"))

    def _open(self, row: TodayRow) -> None:
        if row.kind not in _REFERRALS:
            self.desk.open_client(row.client_id, _TABS.get(row.kind, ""))
            return
        store, actor = self.desk.store, self.desk.actor

        def work() -> tuple[Client, Referral]:
            client = clients.open_client(store, actor, row.client_id, section="referral")
            return client, referrals.referral(store, actor, row.record_id)

        self.desk.ask(work, self._open_referral)

    def _open_referral(self, found: tuple[Client, Referral]) -> None:
        client, referral = found
        if referral.state in (ReferralState.DRAFT, ReferralState.CHECKED):
            self.desk.open_task(ReferralEditor(self.desk, client, referral))
        else:
            self.desk.open_task(ReferralPage(self.desk, referral))

    def _step(self, line: object, step: int) -> None:
        here = self._rows.index(line) if line in self._rows else 0
        target = self._rows[max(0, min(here + step, len(self._rows) - 1))]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._list.ensureWidgetVisible(target)

    def _on_change(self, kind: str) -> None:
        if self.isVisible():
            self.refresh()
        elif kind == "client":
            self._count()

    def _count(self) -> None:
        """Tell how many clients there are now, while another page is shown."""
        store, actor = self.desk.store, self.desk.actor
        self.desk.ask(
            lambda: today.caseload_size(store, actor), self.desk.caseload_counted.emit, owner=self
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let an arrow key enter the list."""
        if event.key() == Qt.Key.Key_Down and self._rows:
            self.focus_first()
        else:
            super().keyPressEvent(event)


def days_text(days: float) -> str:
    """Return a number of working days with a decimal comma."""
    return QCoreApplication.translate("TodayPage", "{0} tp").format(f"{days:g}".replace(".", ","))


def _detail(row: TodayRow) -> str:
    vocabulary = {
        TaskKind.PLAN_EXPIRED: "plan_kinds",
        TaskKind.PLAN_ENDING: "plan_kinds",
        TaskKind.PERMIT_ENDING: "permit_classes",
        TaskKind.PROTECTION_ENDING: "protection_sources",
    }.get(row.kind)
    if vocabulary:
        return word(vocabulary, row.detail)
    # The school is what one reads here; the reference stands on the referral itself.
    school = row.detail.rpartition(", ")[0] or row.detail
    if row.answered_on is not None and row.due_on > row.answered_on:
        starts = QCoreApplication.translate("TodayPage", "alkaa {0}").format(_short(row.due_on))
        return f"{school}, {starts}"
    return school


def _short(day: date) -> str:
    """Return a day without its year while that is the present one."""
    return f"{day.day}.{day.month}." if day.year == clock.today().year else dates.format_date(day)


_TABS = {
    TaskKind.PLAN_EXPIRED: "plan",
    TaskKind.PLAN_ENDING: "plan",
}
_REFERRALS = (TaskKind.REPLY_AWAITED, TaskKind.REPLY_RECEIVED, TaskKind.DRAFT_REFERRAL)
