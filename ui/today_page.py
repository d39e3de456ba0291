"""Today: one list of what is late, due and coming; every row is one key from its action."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from db import officials, task_marks, today
from tekoto import clock, dates
from tekoto.today import NOTED, DueCounts, TaskKey, TodayRow, TodayView, Urgency
from ui import actions, theme
from ui.calendar_form import CalendarForm
from ui.card import Notice
from ui.client_editor import ClientEditor
from ui.columns import Columns
from ui.desk import Desk
from ui.draft_list import WaitingDraft, waiting
from ui.empty_state import EmptyState
from ui.page import Page, PageHeader, scrolling
from ui.put_off_form import PutOffForm, draft_part
from ui.task_list import ASIDE, TaskList
from ui.task_opener import TaskOpener
from ui.today_filter import TodayFilter
from ui.today_side import TodaySide

_LEAST = 760
_FOLDED = "today.folded"


@dataclass(frozen=True, slots=True)
class _Day:
    """What one reading of the page brings."""

    view: TodayView
    advisers: tuple[tuple[UUID, str], ...]
    folded: str


class TodayPage(Page):
    """The adviser's list, and small overviews beside it."""

    def __init__(
        self, desk: Desk, notices: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self._notices = tuple(notices)
        self._header = PageHeader("")
        self._view: TodayView | None = None
        self._folded: set[str] = {ASIDE}
        self._left: TaskKey | None = None
        self._list = TaskList()
        self._filter = TodayFilter()
        self._form = PutOffForm(desk)
        self._calendar = CalendarForm(desk)
        self._opener = TaskOpener(desk, self)
        self._side = TodaySide(desk)
        self._empty = EmptyState(
            "circle-check",
            self.tr("Ei mitään odottamassa"),
            self.tr("Kaikki on ajan tasalla. Hae asiakas (Ctrl+F) tai tee muistiinpano (Ctrl+N)."),
        )
        first = QAction(actions.text("client.new"), self)
        first.triggered.connect(lambda _checked=False: desk.open_task(ClientEditor(desk)))
        self._nobody = EmptyState(
            "user-plus",
            self.tr("Tervetuloa Tekotoon"),
            self.tr(
                "Lisää ensimmäinen asiakas (Ctrl+Vaihto+N). Yksi nimi riittää alkuun. Lähetettä "
                "varten lisää myös oppilaitos: Verkosto (Ctrl+3), Uusi organisaatio."
            ),
            first,
        )
        self._put_off = actions.make_action("task.put_off", self, self._open_form)
        self._done = actions.make_action("task.done", self, self._mark_done)
        self._back = actions.make_action("task.take_back", self, self._take_back)
        self._export = actions.make_action("calendar.export", self, self._calendar.open)
        self._last_mark: UUID | None = None
        self._build()

    def _build(self) -> None:
        left = QWidget()
        main = QVBoxLayout(left)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(theme.scaled(theme.SPACE_M))
        main.addWidget(self._header)
        self._export.setVisible(False)
        self._header.add_button(self._export)
        for text in self._notices:
            main.addWidget(Notice(text, "warning"))
        for widget in (self._calendar, self._filter, self._list):
            main.addWidget(widget)
        for empty in (self._empty, self._nobody):
            main.addWidget(empty, 1)
            empty.hide()
        main.addStretch(0)
        columns = Columns(left, self._side, least=_LEAST, side_width=theme.SIDE_COLUMN_WIDTH)
        self._area = scrolling(columns, self.tr("Tehtävälista"))
        self.body.addWidget(self._area, 1)
        self.desk.changed.connect(self._on_change)
        self._list.opened.connect(self._open)
        self._list.menu_wanted.connect(self._show_menu)
        self._list.stood_on.connect(self._on_row)
        self._list.fold_changed.connect(self._keep_fold)
        self._filter.chosen.connect(self._show_filtered)
        self._filter.adviser_chosen.connect(self._show_other)
        self._form.put_off.connect(self._write_put_off)
        self._form.cancelled.connect(self._close_form)
        self._on_row(None)

    def refresh(self) -> None:
        """Read the list again."""
        store, actor, day = self.desk.store, self.desk.actor, clock.today()
        adviser = self._filter.adviser()

        def work() -> _Day:
            return _Day(
                today.today_view(store, actor, day, adviser),
                today.advisers(store, actor),
                officials.setting(store, _FOLDED, ASIDE, owner=actor.user_id),
            )

        self.desk.ask(work, self._show)
        self.desk.draft(lambda: waiting(store, actor), self._show_drafts)

    def focus_first(self) -> None:
        """Start with the row that was left, or with the most urgent one."""
        left, self._left = self._left, None
        if self._list.stand_on(left, 0) is None and not self._list.has_focus():
            super().focus_first()

    def show_part(self, part: str) -> None:
        """Open the form that puts a task off, for the task of that name."""
        found = next((one.row for one in self._list.rows() if draft_part(one.row) == part), None)
        if found is not None:
            self._form.close_for_now()
            self._list.stand_on(found.key, 0)
            self._open_form()

    def go_back(self) -> bool:
        """Close an open form first."""
        for form in (self._form, self._calendar):
            if not form.isHidden():
                form.close_for_now()
                self._stand_again()
                return True
        return False

    def _show_drafts(self, found: tuple[WaitingDraft, ...]) -> None:
        self._side.show_drafts(found)

    def _show(self, found: _Day) -> None:
        self._view = found.view
        self._folded = set(found.folded.split(",")) - {""}
        self._filter.set_advisers(found.advisers)
        self._header.set_title(self._day_title(found.view))
        self._header.set_trail(
            self.tr("Lista: {0}").format(found.view.adviser_name) if found.view.adviser_name else ""
        )
        self._side.show_view(found.view)
        if not found.view.adviser_name:
            late = sum(row.urgency is Urgency.OVERDUE for row in found.view.rows)
            due = sum(row.urgency is Urgency.TODAY for row in found.view.rows)
            self._tell_counts(DueCounts(late, due, found.view.caseload_size))
        self._filter.set_rows(found.view.rows)
        self._show_filtered()

    def _show_filtered(self) -> None:
        """Fill the list, with the keyboard where it was; a form that is open waits."""
        view = self._view
        if view is None or not self._form.isHidden():
            return
        had_focus = self._list.has_focus() or not self._list.rows()
        current = self._list.current()
        key = current.row.key if current is not None and had_focus else None
        rows = self._list.rows()
        place = rows.index(current) if current in rows and had_focus else 0
        scrolled = self._area.verticalScrollBar().value()
        if had_focus and rows:
            # A hidden row would hand the keyboard on from row to row, and scroll to the last.
            self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._form.setParent(self)
        shown = self._filter.rows(view.rows)
        self._list.show_rows(shown, self._filter.rows(view.set_aside), view)
        self._list.fold(self._folded)
        self._header.set_subtitle(self._summary(view))
        nothing = not view.rows and not view.set_aside
        self._empty.setVisible(not view.rows and view.caseload_size > 0)
        self._nobody.setVisible(nothing and view.caseload_size == 0 and not view.adviser_name)
        self._export.setVisible(view.caseload_size > 0)
        self._on_row(None)
        if had_focus and self.isVisible() and self.window().isActiveWindow():
            self._list.stand_on(key, place)
        QTimer.singleShot(0, self, lambda: self._settle_scroll(place, scrolled))

    def _settle_scroll(self, place: int, scrolled: int) -> None:
        current = self._list.current()
        if current is None or place == 0:
            self._area.verticalScrollBar().setValue(0 if current is not None else scrolled)
        else:
            self._area.verticalScrollBar().setValue(scrolled)
            self._area.ensureWidgetVisible(current)

    def _summary(self, view: TodayView) -> str:
        words = {
            Urgency.OVERDUE: self.tr("myöhässä {0}"),
            Urgency.TODAY: self.tr("tänään {0}"),
            Urgency.WEEK: self.tr("tällä viikolla {0}"),
            Urgency.LATER: self.tr("tulossa {0}"),
        }
        counts = {u: sum(row.urgency is u for row in view.rows) for u in words}
        parts = [words[u].format(n) for u, n in counts.items() if n]
        if view.set_aside:
            parts.append(self.tr("torkutettu {0}").format(len(view.set_aside)))
        summary = ", ".join(parts)
        return summary[:1].upper() + summary[1:]

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

    def _on_row(self, row: TodayRow | None) -> None:
        waits = row is not None and row.mark is None
        self._put_off.setEnabled(waits)
        self._done.setEnabled(waits and row is not None and row.kind in NOTED)
        aside = row is not None and row.mark is not None
        self._back.setEnabled(aside or self._last_mark is not None)
        current = self._list.current()
        if row is not None and current is not None:
            self._area.ensureWidgetVisible(current)

    def _open(self, row: TodayRow) -> None:
        self._left = row.key
        if row.mark is not None:
            self._return(row.mark.id)
        else:
            self._opener.open(row)

    def _show_menu(self, row: TodayRow, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in (self._put_off, self._done, self._back):
            if action.isEnabled():
                menu.addAction(actions.with_icon(action))
        menu.popup(place)

    def _open_form(self) -> None:
        current = self._list.current()
        if current is None or current.row.mark is not None:
            return
        self._list.put_under_current(self._form)
        self._form.open_for(current.row)
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self._form))

    def _close_form(self) -> None:
        self._form.hide()
        self._stand_again()

    def _stand_again(self) -> None:
        current = self._list.current()
        if current is not None:
            current.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_put_off(self, row: TodayRow, until: date, reason: str) -> None:
        store, actor = self.desk.store, self.desk.actor

        def done(mark: UUID) -> None:
            self._form.finish()
            told = self.tr("Torkutettu {0} asti. Ctrl+R palauttaa.")
            self._marked(mark, told.format(dates.format_date(until)))

        self.desk.ask(
            lambda: task_marks.put_off(store, actor, row.key, until, reason),
            done,
            self._form.show_error,
            owner=self,
        )

    def _mark_done(self) -> None:
        current = self._list.current()
        if current is None:
            return
        store, actor, key = self.desk.store, self.desk.actor, current.row.key
        self.desk.ask(
            lambda: task_marks.mark_done(store, actor, key),
            lambda mark: self._marked(mark, self.tr("Merkitty hoidetuksi. Ctrl+R palauttaa.")),
            owner=self,
        )

    def _marked(self, mark: UUID, told: str) -> None:
        self._last_mark = mark
        self._stand_again()
        self.desk.tell(told)
        self.desk.changed.emit("task")

    def _take_back(self) -> None:
        current = self._list.current()
        if current is not None and current.row.mark is not None:
            self._return(current.row.mark.id)
        elif self._last_mark is not None:
            self._return(self._last_mark)

    def _return(self, mark: UUID) -> None:
        store, actor = self.desk.store, self.desk.actor

        def done(_none: object) -> None:
            self._last_mark = None
            self.desk.tell(self.tr("Tehtävä on taas listalla."))
            self.desk.changed.emit("task")

        self.desk.ask(lambda: task_marks.take_back(store, actor, mark), done, owner=self)

    def _keep_fold(self, key: str, folded: bool) -> None:
        self._folded = self._folded | {key} if folded else self._folded - {key}
        store, owner = self.desk.store, self.desk.actor.user_id
        kept = ",".join(sorted(self._folded))
        self.desk.ask(
            lambda: officials.set_setting(store, _FOLDED, kept, owner=owner),
            lambda _none: None,
            owner=self,
        )

    def _show_other(self) -> None:
        self._left = None
        self.refresh()

    def _on_change(self, kind: str) -> None:
        if self.isVisible():
            self.refresh()
            return
        if kind == "note":
            return
        store, actor, day = self.desk.store, self.desk.actor, clock.today()
        self.desk.ask(lambda: today.due_counts(store, actor, day), self._tell_counts, owner=self)

    def _tell_counts(self, counts: DueCounts) -> None:
        self.desk.counted.emit("today", counts.late + counts.today, counts.late > 0)
        self.desk.caseload_counted.emit(counts.caseload_size)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let an arrow key enter the list."""
        if event.key() == Qt.Key.Key_Down and self._list.rows():
            self.focus_first()
        else:
            super().keyPressEvent(event)
