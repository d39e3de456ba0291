"""An adviser's day on the demo caseload, through the real window, with keys.

It records a meeting, sends a referral, takes in its answer, writes the workbook and saves a
picture of every page. ``tekoto demo --headless`` runs it; ``make shots`` is ``ui.shots``.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)

from ui import theme
from ui.application import Application
from ui.colours import Mode
from ui.hand import Hand
from ui.preferences import Preferences
from ui.task_list import TaskList

W = TypeVar("W", bound=QWidget)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NAME = "rania"
_SCHOOL = "Kouvolan harjoitusoppilaitos"
_TRAINING = "sairaanhoitajan pätevöitymiskoulutus"
_NOTE = (
    "Verkostopalaveri oppilaitoksen kanssa. Sovittiin, että lähete tehdään tänään ja "
    "opinto-ohjaaja vastaa kahden viikon kuluessa. Asiakas toivoo tammikuun aloitusta."
)
_PLACES = (("clients", "2"), ("network", "3"), ("monitoring", "4"), ("settings", "5"))
_PLAN_PAGES = (("assessment", "B"), ("plan", "S"))
_TABS = (
    "summary",
    "plan",
    "situation",
    "skills",
    "notes",
    "referrals",
    "documents",
    "history",
)


def perform(
    program: Application,
    preferences: Preferences,
    out: Path,
    *,
    shots_only: bool = False,
    write: Callable[[str], object] = print,
) -> None:
    """Live through the day and write its files into ``out``; raises when a step fails.

    With ``shots_only`` there is no day, but a picture of every page in every look.
    """
    if shots_only:
        from ui.shots import take

        take(program, preferences, out, write)
        return
    day = _Day(program, preferences, out)
    day.morning()
    day.meeting()
    day.referral()
    day.answer()
    day.workbook()
    day.duplicates()
    day.places()
    day.looks()
    day.evening()
    write(f"Tekoto demo: {out}")
    for file in sorted(out.rglob("*")):
        if file.is_file():
            write(f"  {file.relative_to(out)}")


class _Day(Hand):
    """The steps of the day; each leaves the window ready for the next."""

    def __init__(self, program: Application, preferences: Preferences, out: Path) -> None:
        super().__init__(program)
        self._preferences = preferences
        self._out = out
        self._shots = out / "shots"
        self._shots.mkdir(parents=True, exist_ok=True)
        self.settle()

    def morning(self) -> None:
        """Look at the day's list, then find a client by typing a name."""
        self._shot("today")
        self._day_list()
        self._key("F", _CONTROL)
        self.type(self.window.search, _NAME)
        self._shot("search")
        QTest.keyClick(self.window.search, Qt.Key.Key_Return)
        self.settle()
        tabs = self._child(QTabWidget)
        for number, name in enumerate(_TABS):
            tabs.setCurrentIndex(number)
            self.settle()
            self._shot("client" if number == 0 else f"client-{name}")
        tabs.setCurrentIndex(_TABS.index("plan"))
        self._turned_screen()
        for name, key in _PLAN_PAGES:
            self._key(key, _CONTROL | _SHIFT)
            self.settle()
            self._shot(name)
            self.escape()
        self._child(QTabWidget).setCurrentIndex(0)
        self._key("J", _CONTROL | _SHIFT)
        self.settle()
        self._shot("appointment-new")
        self.escape()
        self._case()

    def _case(self) -> None:
        """Look at what may happen to a case, and at whom the office has given away."""
        self._key("T", _CONTROL | _SHIFT)
        self.settle()
        self._shot("case-state")
        self.escape()
        self.command("handed_over")
        self._shot("handed-over")
        given = self.window.page()
        QTest.keyClick(self.focused(), Qt.Key.Key_Return)
        self.settle()
        if self.window.page() is not given:
            self._shot("handed-over-case")
            self.escape()
        self.escape()

    def _day_list(self) -> None:
        """Look at a task being put off, at the calendar's form and at the first appointment."""
        for key, modifiers, name in (
            ("T", _CONTROL, "today-put-off"),
            ("D", _CONTROL | _SHIFT, "today-calendar"),
        ):
            self._key(key, modifiers)
            self.settle()
            self._shot(name)
            self.escape()
        rows = self._child(TaskList).rows()
        meeting = next((row for row in rows if row.row.meeting is not None), None)
        if meeting is not None:
            QTest.keyClick(meeting, Qt.Key.Key_Return)
            self.settle()
            self._shot("appointment")
            self.escape()

    def _turned_screen(self) -> None:
        """Show the client her own path."""
        self.settle()
        self._child(QPushButton, "turn_screen").click()
        self.settle()
        shown = QApplication.activeModalWidget()
        if shown is None:
            raise RuntimeError("the path is not shown to the client")
        shown.resize(theme.WINDOW_WIDTH, theme.WINDOW_HEIGHT)
        self.settle()
        shown.grab().save(str(self._shots / "client-path.png"))
        shown.close()
        # Without a screen nobody else brings the window back to the front.
        self.window.activateWindow()
        self.settle()

    def meeting(self) -> None:
        """Record a meeting with one key."""
        self._key("N", _CONTROL)
        self.settle()
        text = self._child(QPlainTextEdit)
        self.type(text, _NOTE)
        self._shot("note")
        self._key("S", _CONTROL)
        self.settle()

    def referral(self) -> None:
        """Refer to education: choose, look at exactly what leaves, send."""
        self._key("O", _CONTROL | _SHIFT)
        self.settle()
        school = self._child(QComboBox, "school")
        school.setCurrentIndex(max(1, school.findText(_SCHOOL)))
        training = self._child(QLineEdit, "training")
        self.type(training, _TRAINING)
        self._key("P", _CONTROL)
        self.settle()
        self._shot("referral")
        self._write_to(self._out / "referral.pdf")
        self.command("referral.send")
        self._expect(self._out / "referral.pdf")

    def answer(self) -> None:
        """Fill in the form as a school does, drop the file on the window, accept with Enter."""
        from exports.reply_filler import fill_reply

        answered = self._out / "referral-answered.pdf"
        pdf = (self._out / "referral.pdf").read_bytes()
        answered.write_bytes(fill_reply(pdf, _school_answers()))
        self._drop(answered)
        self.settle()
        self._shot("reply")
        QTest.keyClick(self.focused(), Qt.Key.Key_Return)
        self.settle()
        self._shot("client-answered")

    def workbook(self) -> None:
        """Write the monitoring workbook."""
        self._key("4", _CONTROL)
        self.settle()
        self._write_to(self._out / "monitoring.xlsx")
        self._key("E", _CONTROL)
        self.settle()
        self._expect(self._out / "monitoring.xlsx")

    def duplicates(self) -> None:
        """Compare two records of one man, and leave them as they are."""
        self._find("hossaini muhammed")
        self._key("M", _CONTROL)
        self.settle()
        self._shot("duplicates")
        QTest.keyClick(self.focused(), Qt.Key.Key_Space)
        self.settle()
        self._shot("merge")
        for _step in range(2):
            self.escape()

    def _find(self, typed: str) -> None:
        self._key("F", _CONTROL)
        self.window.search.clear()
        self.type(self.window.search, typed)
        QTest.keyClick(self.window.search, Qt.Key.Key_Return)
        self.settle()

    def places(self) -> None:
        """Show every place."""
        for name, key in _PLACES:
            self._key(key, _CONTROL)
            self.settle()
            self._shot(name)
            page = self.window.page()
            if name == "network" and page is not None:
                page.show_part("paths")
                self.settle()
                self._shot("network-paths")
                page.show_part("referrals")
        page = self.window.page()
        if page is not None:
            page.show_part("reminders")
            self.settle()
            self._shot("settings-reminders")

    def looks(self) -> None:
        """Show the same in the dark, in Swedish and large."""
        for mode in (Mode.DARK, Mode.LIGHT):
            self._preferences.set_mode(mode)
            self.settle()
            if mode is Mode.DARK:
                self._today_and_client("dark")
        self._preferences.set_language("sv")
        self.settle()
        self._today_and_client("sv")
        self._preferences.set_language("fi")
        self._preferences.set_zoom(2.0)
        self.settle()
        self._today_and_client("200")
        self._preferences.set_zoom(1.0)
        self.settle()

    def _today_and_client(self, name: str) -> None:
        # A changed look makes the window anew, no larger than the platform's own small screen.
        self.window.resize(theme.WINDOW_WIDTH, theme.WINDOW_HEIGHT)
        self._key("1", _CONTROL)
        self.settle()
        self._shot(f"today-{name}")
        self.window.search.setFocus()
        self.type(self.window.search, _NAME)
        QTest.keyClick(self.window.search, Qt.Key.Key_Return)
        self.settle()
        self._shot(f"client-{name}")

    def evening(self) -> None:
        """Lock; the gate tells nothing about anybody."""
        self._key("L", _CONTROL)
        self.settle()
        gate = self.program.gate
        if gate is None:
            raise RuntimeError("the vault did not lock")
        gate.grab().save(str(self._shots / "locked.png"))

    def _drop(self, file: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file.resolve()))])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copy = Qt.DropAction.CopyAction
        place = QPoint(400, 300)
        QApplication.sendEvent(self.window, QDragEnterEvent(place, copy, data, left, none))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(place), copy, data, left, none))
        QTest.qWait(50)

    def _write_to(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        self.window.desk.choose_path = lambda _parent, _title, _name: path

    def _expect(self, path: Path) -> None:
        if not path.is_file() or not path.stat().st_size:
            raise RuntimeError(f"{path.name} was not written")

    def _key(self, key: str, modifiers: Qt.KeyboardModifier) -> None:
        """Press a shortcut where the keyboard is."""
        QTest.keyClick(self.focused(), Qt.Key(ord(key)), modifiers)

    def _child(self, kind: type[W], name: str = "") -> W:
        """Return the first visible widget of a kind, by its object name if one is given."""
        page = self.window.page()
        if page is None:
            raise RuntimeError("no page is shown")
        for widget in page.findChildren(kind):
            if widget.isVisibleTo(page) and name in ("", widget.objectName()):
                return widget
        raise RuntimeError(f"the page has no {kind.__name__} {name}")

    def _shot(self, name: str) -> None:
        self.window.grab().save(str(self._shots / f"{name}.png"))


def _school_answers() -> Mapping[str, str]:
    from exports import reply_fields
    from tekoto import clock, dates

    today = clock.today()
    return {
        reply_fields.RECEIVED: dates.format_date(today),
        reply_fields.DECISION: "place",
        reply_fields.START: dates.format_date(dates.add_months(today.replace(day=12), 2)),
        reply_fields.GROUP: "SAI27K",
        reply_fields.CONTACT: "opinto-ohjaaja Oona Harjoitus",
        reply_fields.NOTE: "Tervetuloa! Kielitukea on kaksi kertaa viikossa.",
    }
