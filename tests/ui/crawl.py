"""Opens every page and every form of the window by what is pressed, and looks at the keyboard."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from db import demo_load
from db.store import Store
from tekoto import clock
from tekoto.invented_caseload import invented_caseload
from ui.desk import Desk
from ui.entered import Entered
from ui.inline_form import InlineForm
from ui.main_window import MainWindow
from ui.page import Page, PageHeader
from ui.places import make_parts
from ui.preferences import Preferences
from ui.tab_order import stops

_LIMIT = 400


@dataclass
class Walker:
    """The program's own window over a small invented caseload."""

    store: Store
    qtbot: QtBot
    preferences: Preferences
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        caseload = invented_caseload(30, 1, today=clock.today())
        self.actor = demo_load.load_demo(self.store, caseload)
        own = [one for one in caseload.clients if one.office_id == self.actor.office_id]
        self.client: UUID = max(own, key=lambda one: len(one.story.notes)).id
        self.desk = Desk(self.store, self.actor)
        self.desk.choose_path = lambda _parent, _title, _name: None
        self.desk.bug_found.connect(lambda error: self.faults.append(repr(error)))
        entered = Entered(self.store, self.actor, "Etelän työllisyysalue", "asiantuntija")
        self.window = MainWindow(self.desk, make_parts(self.desk, entered, self.preferences))
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def settle(self) -> None:
        """Wait until everything asked has been answered and shown."""
        for _ in range(3):
            self.qtbot.waitUntil(self.desk.worker.is_idle, timeout=20_000)
            QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def page(self) -> Page:
        """Return the page in front."""
        found = self.window.page()
        assert found is not None
        return found

    def act(self, key: str) -> bool:
        """Carry out a command; False when it is not to be had here."""
        for action in self.window.commands():
            if action.objectName() == key and action.isEnabled():
                action.trigger()
                self.settle()
                return True
        return False

    def close(self) -> None:
        """Close window and desk."""
        self.window.hide()
        self.window.deleteLater()
        self.desk.close()


def look(walker: Walker, where: str) -> None:
    """Note what a keyboard-only user would stumble over on the page as it is now."""
    page = walker.page()
    walker.faults += [f"{where}: {fault}" for fault in focus_faults(walker.window)]
    walker.faults += [f"{where}: {fault}" for fault in order_faults(walker, page)]


def focus_faults(window: QWidget) -> Iterator[str]:
    """Tell when nothing that can be seen has the keyboard."""
    here = QApplication.focusWidget()
    if here is None:
        yield "nothing has the keyboard"
    elif not here.isVisible() or not here.isEnabled():
        yield f"{name(here)} has the keyboard and cannot be used"
    elif not window.isAncestorOf(here):
        yield f"{name(here)} is outside the window"


def order_faults(walker: Walker, page: Page) -> Iterator[str]:
    """Press Tab through the whole page and compare with how it is laid out."""
    before = QApplication.focusWidget()
    chain = tab_chain(walker, page)
    for missing in [one for one in stops(page) if one not in chain]:
        yield f"Tab never comes to {name(missing)}"
    for number, first in enumerate(chain):
        for second in chain[number + 1 :]:
            if not _is_act(first) and _stands_before(second, first):
                yield f"{name(first)} comes before {name(second)}"
    for form in page.findChildren(InlineForm):
        inside = [one for one in chain if form.isAncestorOf(one)]
        ends = [one for one in inside if one in (form.save_button, form.cancel_button)]
        if ends and inside[-len(ends) :] != ends:
            yield f"{name(ends[0])} of {form.accessibleName()} comes before its last field"
    if before is not None:
        before.setFocus()


def tab_chain(walker: Walker, page: Page) -> list[QWidget]:
    """Return where Tab stops on a page, in the order of the presses."""
    found: list[QWidget] = []
    here: QWidget | None = walker.window.navigation.findChild(QPushButton)
    assert here is not None
    here.setFocus()
    for _ in range(_LIMIT):
        walker.qtbot.keyClick(here, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or here in found:
            break
        if page.isAncestorOf(here):
            found.append(here)
        elif found and not _is_primary(walker, here):
            break
    return found


def _is_primary(walker: Walker, widget: QWidget) -> bool:
    return widget is walker.window.top_bar.primary_button


def refuse(walker: Walker, where: str) -> None:
    """Save the open form with nothing in it: where it is refused, everybody sees why."""
    page = walker.page()
    form = next((one for one in page.findChildren(InlineForm) if one.isVisible()), None)
    here = QApplication.focusWidget()
    inside = form is not None and here is not None and form.isAncestorOf(here)
    if not inside and page.primary is None:
        return
    if inside and form is not None and not form.is_open():
        return  # A form that always stands open saves what it shows.
    assert here is not None
    walker.qtbot.keyClick(here, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    walker.settle()
    if walker.page() is not page:
        return
    told = hidden_errors(page)
    walker.faults += [f"{where}: {text!r} is not in view after a refused save" for text in told]
    walker.faults += [f"{where}, refused: {fault}" for fault in focus_faults(walker.window)]


def close_form(walker: Walker) -> bool:
    """Close an open form with Esc; False when none was open."""
    page = walker.page()
    if not any(one.is_open() for one in page.findChildren(InlineForm)):
        return False
    walker.window.go_back()
    walker.settle()
    return walker.page() is page


def name(widget: QWidget) -> str:
    """Return what a person would call a control."""
    text = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {text!r}"


def hidden_errors(page: QWidget) -> list[str]:
    """Return the errors told on a page that no one can see without scrolling."""
    return [
        one.text()
        for one in page.findChildren(QLabel)
        if one.property("role") == "error" and one.isVisible() and one.text() and not in_view(one)
    ]


def in_view(widget: QWidget) -> bool:
    """Tell whether a widget's first line can be seen, whatever scrolls around it."""
    line = min(widget.height(), widget.fontMetrics().lineSpacing())
    box, inner = QRect(0, 0, widget.width(), line), widget
    around = widget.parentWidget()
    while around is not None:
        box = QRect(inner.mapTo(around, box.topLeft()), box.size())
        if isinstance(around.parentWidget(), QScrollArea) and not around.rect().contains(
            QPoint(max(box.left(), 0), box.center().y())
        ):
            return False
        inner, around = around, None if around.isWindow() else around.parentWidget()
    return True


def _is_act(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), PageHeader)


def _stands_before(one: QWidget, other: QWidget) -> bool:
    """Tell whether one control stands above or at the left of another, in the same part."""
    if one.isAncestorOf(other):
        return True
    if other.isAncestorOf(one) or _is_act(one):
        return False
    common = one.parentWidget()
    while common is not None and not common.isAncestorOf(other):
        common = common.parentWidget()
    if common is None or isinstance(common, QTabWidget):
        return False
    a, b = _part(one, common), _part(other, common)
    above = a.bottom() < b.top() and a.left() < b.right() and b.left() < a.right()
    left = a.right() < b.left() and a.top() < b.bottom() and b.top() < a.bottom()
    return above or left


def _part(widget: QWidget, common: QWidget) -> QRect:
    while (parent := widget.parentWidget()) is not common and parent is not None:
        widget = parent
    return widget.geometry()


Opener = Callable[[Walker], bool]
CLIENT_TABS = ("summary", "plan", "situation", "skills", "notes", "referrals", "documents")
CLIENT_TASKS = (
    "client.edit",
    "client.state",
    "client.delete",
    "client.duplicates",
    "referral.new",
    "plan.new",
    "assessment.new",
    "appointment.new",
    "note.new",
)
OTHER_TASKS = ("client.new", "import.open", "caseload.export", "acts.recent", "handed_over")
PLACE_PARTS = {
    "today": ("",),
    "clients": ("",),
    "network": ("referrals", "answers", "organisations", "paths"),
    "monitoring": ("",),
    "settings": ("",),
}
PLACE_TASKS = {
    "today": ("task.put_off", "calendar.export"),
    "clients": ("list.edit", "list.filter", "list.columns"),
    "network": ("organisation.new",),
    "monitoring": ("project.new", "project.edit", "participation.new"),
}


GROUPS = ("client", "client tasks", "other tasks", "places")


def openers(group: str) -> Iterator[tuple[str, Opener]]:
    """Return the pages of a group that are looked at, with how each is opened."""
    if group == "client":
        for tab in CLIENT_TABS:
            yield f"client {tab}", partial(_open_client, tab=tab)
    if group == "client tasks":
        for key in CLIENT_TASKS:
            yield key, partial(_open_client, key=key)
    if group == "other tasks":
        for key in OTHER_TASKS:
            yield key, partial(_open_place, place="today", key=key)
    if group == "places":
        for place, parts in PLACE_PARTS.items():
            for part in parts:
                yield f"{place} {part}", partial(_open_place, place=place, part=part)
        for place, keys in PLACE_TASKS.items():
            for key in keys:
                yield key, partial(_open_place, place=place, key=key)


def _open_client(walker: Walker, tab: str = "", key: str = "") -> bool:
    walker.window.open_place("today")
    walker.window.open_client(walker.client, tab)
    walker.settle()
    return not key or walker.act(key)


def _open_place(walker: Walker, place: str, part: str = "", key: str = "") -> bool:
    walker.window.open_place(place, part)
    walker.settle()
    # A place keeps what was opened in it before.
    while close_form(walker):
        pass
    return not key or walker.act(key)
