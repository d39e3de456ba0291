"""The whole window over a real encrypted store with invented people, driven by keys and clicks."""

from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from db import clients, competence, search
from db.store import Store
from tekoto import clock
from tekoto.cefr import CefrLevel
from tekoto.client import Client
from tekoto.plan import LanguageLevel
from tests.db import network_office
from tests.fixtures.people import people
from ui import undoing
from ui.client_editor import ClientEditor
from ui.client_page import ClientPage
from ui.clients_page import ClientsPage
from ui.clipboard import clear_if_ours
from ui.desk import Desk
from ui.main_window import MainWindow, Parts
from ui.monitoring_page import MonitoringPage
from ui.network_page import NetworkPage
from ui.note_editor import NoteEditor
from ui.page import Page, Place
from ui.places import (
    new_appointment,
    open_exchange,
    open_export,
    open_files,
    open_handed_over,
    open_import,
    open_waiting,
)
from ui.today_page import TodayPage

_P = TypeVar("_P", bound=Page)


class Office:
    """An adviser at her desk."""

    def __init__(self, store: Store, qtbot: QtBot) -> None:
        self.store, self.qtbot = store, qtbot
        self.network = network_office.open_desk(store)
        self.actor = self.network.actor
        self.bugs: list[object] = []
        self.told: list[str] = []
        self.window: MainWindow | None = None
        self.sit_down()

    def sit_down(self) -> None:
        """Begin at a new desk on the same store, as after a crash."""
        self.window = None
        self.desk = Desk(self.store, self.actor)
        self.desk.bug_found.connect(self.bugs.append)
        self.desk.told.connect(self.told.append)

    def people(self, *names: str) -> dict[str, Client]:
        """Add invented people by their names in the fixtures."""
        forms = people()
        return {name: clients.create(self.store, self.actor, forms[name]) for name in names}

    def levels(self, client_id: UUID) -> None:
        """Record an assessment of Finnish."""
        facts = [
            LanguageLevel(
                language="fi",
                skill=skill,
                level=CefrLevel.A2_1,
                assessed_on=clock.today(),
                method="teacher",
            )
            for skill in ("listening", "speaking", "reading", "writing")
        ]
        competence.add(self.store, self.actor, client_id, *facts)

    def show_client(self, client_id: UUID) -> None:
        """Open the window, if it is not, and a client in it."""
        window = self.window or self.open()
        window.open_client(client_id)
        self.settle()

    def open(self) -> MainWindow:
        """Show the window."""

        def new_note(desk: Desk, client_id: UUID | None, window: QWidget) -> None:
            editor = NoteEditor(desk)
            editor.start(client_id, self.name_of(client_id) if client_id else "")
            desk.open_task(editor)

        parts = Parts(
            places=(
                Place("today", "calendar", TodayPage),
                Place("clients", "users", ClientsPage),
                Place("network", "share-2", NetworkPage),
                Place("monitoring", "chart-column", MonitoringPage),
            ),
            client_page=ClientPage,
            find=lambda text: search.search(self.store, self.actor, text),
            new_note=new_note,
            open_files=open_files,
            office="Etelän työllisyysalue",
            role="asiantuntija",
            commands=(
                ("client.new", lambda window: window.desk.open_task(ClientEditor(window.desk))),
                ("import.open", open_import),
                ("caseload.export", open_export),
                ("exchange.open", open_exchange),
                ("undo", lambda window: undoing.undo_latest(window.desk)),
                ("redo", lambda window: undoing.redo_latest(window.desk)),
                ("acts.recent", lambda window: undoing.show_acts(window.desk)),
                ("appointment.new", new_appointment),
                ("handed_over", open_handed_over),
                ("reply.waiting", open_waiting),
            ),
        )
        self.window = MainWindow(self.desk, parts)
        self.window.show()
        self.window.activateWindow()
        self.settle()
        return self.window

    def show_network(self, part: str) -> NetworkPage:
        """Open the window, if it is not, at a part of the network."""
        window = self.window or self.open()
        window.open_place("network", part)
        self.settle()
        page = self.page()
        assert isinstance(page, NetworkPage)
        return page

    def drop(self, path: Path, kind: type[_P]) -> _P:
        """Drop a file on the window and return the page of that kind that comes."""
        open_files(self.desk, [path], self.window or self.open())
        self.settle()
        page = self.page()
        assert isinstance(page, kind)
        return page

    def name_of(self, client_id: UUID) -> str:
        """Return a client's name as it is typed into a note."""
        form = clients.open_client(self.store, self.actor, client_id).form
        return f"{form.family_name}, {form.given_names}"

    def settle(self) -> None:
        """Wait until everything asked has been answered and shown."""
        for _ in range(3):
            self.qtbot.waitUntil(self.desk.is_idle, timeout=20_000)
            QApplication.processEvents()
        assert not self.bugs, self.bugs

    def page(self) -> Page:
        """Return the page in front."""
        assert self.window is not None
        found = self.window.page()
        assert found is not None
        return found

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget() or self.window
        assert target is not None
        none = Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(target, key, modifier or none)
        self.settle()

    def close(self) -> None:
        """Close window and desk as the lock does; the store stays."""
        clear_if_ours()
        if self.window is not None:
            self.window.hide()
            self.window.deleteLater()
        self.desk.close()

    def crash(self) -> None:
        """Drop the window without letting any page keep anything."""
        if self.window is not None:
            self.window.hide()
        self.desk.close()


W = TypeVar("W", bound=QWidget)


def field(page: QWidget, kind: type[W], name: str) -> W:
    """Return the visible control of a kind whose accessible name is ``name``."""
    for widget in page.findChildren(kind):
        if widget.accessibleName() == name and widget.isVisible():
            return widget
    raise AssertionError(f"no control {name!r}")


def button(page: QWidget, text: str) -> QPushButton:
    """Return the visible button with this text, mnemonics aside."""
    for one in page.findChildren(QPushButton):
        if one.text().replace("&", "") == text and one.isVisible():
            return one
    raise AssertionError(f"no button {text!r}")


def table_rows(page: QWidget, name: str) -> list[list[str]]:
    """Return what the visible table of that name says, row by row."""
    model = field(page, QTableView, name).model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def shown_text(page: QWidget, *, hidden: bool = False) -> str:
    """Return every word on a page: labels, fields, tables, names; ``hidden`` ones on demand."""
    widgets = [w for w in page.findChildren(QWidget) if hidden or w.isVisible()]
    words = [w.text() for w in widgets if isinstance(w, QLabel | QLineEdit)]
    words += [w.accessibleName() for w in widgets]
    words += [w.toolTip() for w in widgets]
    for table in widgets:
        if not isinstance(table, QTableView):
            continue
        model = table.model()
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                words.append(str(model.index(row, column).data()))
    return "\n".join(words)
