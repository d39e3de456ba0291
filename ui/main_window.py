"""The main window: it hosts places and asks nothing itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import actions, theme
from ui.desk import Desk
from ui.error_box import ErrorBox
from ui.form_draft import keep_all
from ui.inline_form import InlineForm
from ui.keyboard_keeper import KeyboardKeeper, tab_order
from ui.navigation import Navigation
from ui.page import Page, Place
from ui.page_frame import PageFrame
from ui.palette import run_palette
from ui.progress_bar import StatusStrip, announce
from ui.search_field import Find, SearchField
from ui.search_log import log_searches
from ui.shortcut_list import ShortcutList
from ui.top_bar import TopBar

_CLIENTS = "clients"


@dataclass(frozen=True, slots=True)
class Parts:
    """What the main window is made of; the door chooses.

    ``client_page`` makes the page of one client. ``new_note`` opens the note editor for a client
    or for nobody yet. ``open_files`` takes returned files, dropped or chosen.
    """

    places: Sequence[Place]
    client_page: Callable[[Desk, UUID], Page]
    find: Find
    new_note: Callable[[Desk, UUID | None, QWidget], object]
    open_files: Callable[[Desk, Sequence[Path], QWidget], object]
    office: str
    role: str
    commands: Sequence[tuple[str, Callable[["MainWindow"], object]]] = field(default=())


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where the user is: a place, a client within the clients, or a task over either."""

    place: str
    client: UUID | None = None
    task: int = 0


class MainWindow(QMainWindow):
    """Navigation, top bar, one page at a time, status strip.

    ``lock_wanted``, ``quit_wanted`` and ``zoom_wanted`` are for the application, which owns the
    vault and the preferences.
    """

    lock_wanted = Signal()
    quit_wanted = Signal()
    zoom_wanted = Signal(float)

    def __init__(self, desk: Desk, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._parts = parts
        self._places = {place.key: place for place in parts.places}
        self._pages: dict[_Spot, Page] = {}
        self._frames: dict[_Spot, PageFrame] = {}
        self._spot: _Spot | None = None
        self._history: list[_Spot] = []
        # The client whose page was left last, and what of her was in front.
        self._left: tuple[UUID | None, str] = (None, "")
        self._task_number = 0
        self.setWindowTitle("Tekoto")
        self.setAcceptDrops(True)
        self.actions_by_key: dict[str, QAction] = {}
        self._make_actions()
        self.navigation = Navigation(parts.places, parts.office, desk.actor.name, parts.role)
        self.search = SearchField(desk, parts.find)
        self.errors = ErrorBox()
        self.status = StatusStrip(desk.worker)
        self._stack = QStackedWidget()
        self.top_bar = TopBar(self.search, self._menu(), self.actions_by_key["palette"])
        self._lay_out()
        self._connect()
        self._keyboard = KeyboardKeeper(self)
        self.resize(theme.WINDOW_WIDTH, theme.WINDOW_HEIGHT)
        first = parts.places[0].key
        self.open_place(first)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self.errors)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(right, 1)
        self.setCentralWidget(centre)
        self.search.place_results_in(centre)

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.open_place)
        self.search.chosen.connect(self.open_client)
        log_searches(self.search, self.desk)
        self.desk.client_wanted.connect(self.open_client)
        self.desk.client_gone.connect(self._forget_client)
        self.desk.place_wanted.connect(self.open_place)
        self.desk.task_wanted.connect(self.open_task)
        self.desk.task_ended.connect(self._end_task)
        self.desk.error_raised.connect(self.errors.show_error)
        self.desk.bug_found.connect(self.errors.show_bug)
        self.desk.told.connect(self.status.tell)
        self.desk.counted.connect(self._show_count)
        self.desk.caseload_counted.connect(self.status.set_clients)

    def _show_count(self, place: str, count: int, urgent: bool) -> None:
        self.navigation.set_count(place, count, urgent=urgent)

    def _make_actions(self) -> None:
        handlers: dict[str, Callable[[], object]] = {
            f"go.{key}": partial(self.open_place, key) for key in self._places
        }
        handlers |= {
            "note.new": self._new_note,
            "reply.open": self._choose_files,
            "search": self._focus_search,
            "palette": self._show_palette,
            "go.back": self.go_back,
            "go.next_area": lambda: self._move_area(1),
            "go.previous_area": lambda: self._move_area(-1),
            "view.zoom_in": lambda: self._zoom(1),
            "view.zoom_out": lambda: self._zoom(-1),
            "view.zoom_reset": lambda: self._zoom(0),
            "menu": self._show_menu,
            "help.shortcuts": lambda: ShortcutList(self).open(),
            "lock": self.lock_wanted.emit,
            "quit": self.quit_wanted.emit,
        }
        for key, handler in self._parts.commands:
            handlers[key] = partial(handler, self)
        for key in actions.SPECS:
            if key in handlers:
                self.actions_by_key[key] = actions.make_action(key, self, handlers[key])

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for key in actions.MENUS:
            # Made here: of one that Qt makes itself the binding does not learn when it is gone.
            part = QMenu(actions.menu_title(key), menu)
            menu.addMenu(part)
            part.aboutToShow.connect(partial(self._fill_menu, part, key))
            part.aboutToShow.connect(partial(_draw_icons, part))
            self._fill_menu(part, key)
        return menu

    def _fill_menu(self, menu: QMenu, key: str) -> None:
        """Put in every command that works now; pages may bring their own."""
        menu.clear()
        for action in self.commands():
            spec = actions.SPECS.get(action.objectName())
            if spec is not None and spec.menu == key:
                menu.addAction(action)
        menu.menuAction().setVisible(not menu.isEmpty())

    def commands(self) -> list[QAction]:
        """Return every command that works now: the page's, then the window's."""
        page = self.page()
        own = page.actions() if page is not None else []
        return [*own, *self.actions_by_key.values()]

    def page(self) -> Page | None:
        """Return the page that is shown."""
        return self._pages.get(self._spot) if self._spot is not None else None

    def open_place(self, key: str, part: str = "") -> None:
        """Show a place, with a part of it in front; raises KeyError for an unknown one."""
        self._show(_Spot(self._places[key].key))
        page = self.page()
        if page is not None and part:
            page.show_part(part)

    def open_client(self, client_id: UUID, part: str = "") -> None:
        """Show the page of a client, with a part of it in front when one is named."""
        self._show(_Spot(_CLIENTS, client_id))
        page = self.page()
        if page is not None and part:
            page.show_part(part)

    def open_task(self, page: Page) -> None:
        """Show a page that does one thing, such as a new note; Esc leaves it."""
        here = self._spot or _Spot(self._parts.places[0].key)
        self._task_number += 1
        spot = _Spot(here.place, here.client, self._task_number)
        self._keep(spot, page)
        self._show(spot)

    def _forget_client(self, client_id: UUID) -> None:
        """Let no way back lead to a client who has been deleted."""
        self._history = [spot for spot in self._history if spot.client != client_id]

    def _end_task(self, client_id: UUID | None) -> None:
        """Leave a task for the client it was about, or for the page before."""
        if self._spot is None or not self._spot.task:
            return
        if client_id is None:
            self.go_back()
        else:
            self.open_client(client_id)

    def go_back(self) -> None:
        """Close what is open in the page, or return to the page before."""
        page = self.page()
        if page is not None and (page.go_back() or _close_form(page)):
            return
        if self._history:
            spot = self._history.pop()
            self._show(spot, remember=False)

    def current_client(self) -> UUID | None:
        """Return the client whose page is shown."""
        return self._spot.client if self._spot is not None else None

    def current_place(self) -> str:
        """Return the key of the place that is shown."""
        return self._spot.place if self._spot is not None else next(iter(self._places))

    def _show(self, spot: _Spot, *, remember: bool = True) -> None:
        before = self._spot
        if before is not None and before != spot and remember and not before.task:
            self._history = [*self._history[-19:], before]
        page = self._pages.get(spot)
        if page is None:
            page = self._make(spot)
            self._keep(spot, page)
            client, part = self._left
            if before is not None and before.task and not spot.task and client == spot.client:
                page.show_part(part)
        self._spot = spot
        self._stack.setCurrentWidget(self._frames[spot])
        self.navigation.set_current(spot.place)
        self.top_bar.set_primary(page.primary or self.actions_by_key["note.new"])
        if before is not None and before != spot and (before.client is not None or before.task):
            self._drop(before)
        page.refresh()
        if self.isVisible():
            page.focus_first()
            announce(page, self._places[spot.place].title)

    def _keep(self, spot: _Spot, page: Page) -> None:
        self._pages[spot] = page
        self._frames[spot] = PageFrame(page)
        self._stack.addWidget(self._frames[spot])

    def _make(self, spot: _Spot) -> Page:
        if spot.client is not None:
            return self._parts.client_page(self.desk, spot.client)
        return self._places[spot.place].factory(self.desk)

    def _drop(self, spot: _Spot) -> None:
        """Forget a client's page or a task: it is read anew, and its reading is logged anew."""
        page = self._pages.pop(spot, None)
        if page is not None:
            if not spot.task:
                self._left = (spot.client, page.part_in_front())
            page.leave()
            keep_all(page)
            frame = self._frames.pop(spot)
            self._stack.removeWidget(frame)
            frame.deleteLater()

    def leave_pages(self) -> None:
        """Let every page keep what is half done; called before the vault is closed."""
        for page in self._pages.values():
            page.leave()
            keep_all(page)

    def _move_area(self, step: int) -> None:
        areas: list[tuple[QWidget, Callable[[], None]]] = [
            (self.navigation, self.navigation.take_focus),
            (self.top_bar, self.search.take_focus),
            (self._stack, self._focus_page),
        ]
        focused = QApplication.focusWidget()
        here = 2
        for number, (area, _take) in enumerate(areas):
            if focused is not None and (area is focused or area.isAncestorOf(focused)):
                here = number
        areas[(here + step) % len(areas)][1]()

    def _focus_search(self) -> None:
        self.search.take_focus()

    def _show_menu(self) -> None:
        self.top_bar.menu_button.showMenu()

    def _focus_page(self) -> None:
        page = self.page()
        if page is not None:
            page.focus_first()

    def _new_note(self) -> None:
        self._parts.new_note(self.desk, self.current_client(), self)

    def _choose_files(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        names, _kind = QFileDialog.getOpenFileNames(
            self, actions.plain_text("reply.open"), "", self.tr("PDF-tiedostot (*.pdf)")
        )
        if names:
            self._parts.open_files(self.desk, [Path(name) for name in names], self)

    def _show_palette(self) -> None:
        run_palette(self.commands(), self, self._places, self.open_place)

    def _zoom(self, step: int) -> None:
        steps = theme.ZOOM_STEPS
        here = min(range(len(steps)), key=lambda n: abs(steps[n] - theme.theme().zoom))
        chosen = 1.0 if step == 0 else steps[max(0, min(here + step, len(steps) - 1))]
        self.zoom_wanted.emit(chosen)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on in the order of the layout, which may have changed since the last time."""
        before = (self.navigation, self.top_bar, self.errors)
        is_task = self._spot is not None and bool(self._spot.task)
        late = self.top_bar.primary_button if is_task else None
        page = self._stack.currentWidget()
        order = tab_order(before, page, self.status, late, is_task=is_task)
        return self._keyboard.go_on(order, forward=forward) or super().focusNextPrevChild(forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged onto the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand dropped files on; nothing is opened by the window itself."""
        files = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if files:
            event.accept()
            QTimer.singleShot(0, lambda: self._parts.open_files(self.desk, files, self))

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the page, not to the first widget made."""
        super().showEvent(event)
        self._focus_page()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the ending to the application, which closes the vault."""
        event.ignore()
        self.quit_wanted.emit()


def _close_form(page: Page) -> bool:
    """Close the form that has the keyboard, or the first open one; False when none is open."""
    found = [form for form in page.findChildren(InlineForm) if form.is_open()]
    focus = QApplication.focusWidget()
    found.sort(key=lambda form: focus is None or not form.isAncestorOf(focus))
    for form in found[:1]:
        form.close_for_now()
    return bool(found)


def _draw_icons(menu: QMenu) -> None:
    for action in menu.actions():
        actions.with_icon(action)
