from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from tekoto.errors import StoreError
from tekoto.ids import new_id
from tests.ui import access_walk, sample_pages
from ui.actions import SPECS
from ui.colours import Mode
from ui.theme import theme


@pytest.fixture
def window(desk, qtbot):
    made = sample_pages.window(desk)
    made.show()
    made.activateWindow()
    yield made
    made.hide()
    made.deleteLater()


def test_pages_are_made_when_they_are_first_wanted(window):
    assert len(window._pages) == 1
    window.open_place("network")
    assert len(window._pages) == 2
    first = window.page()
    window.open_place("today")
    window.open_place("network")
    assert window.page() is first
    assert first.refreshed == 2


def test_escape_closes_what_is_open_in_the_page_then_returns(window, qtbot):
    window.open_place("clients")
    client = new_id()
    window.open_client(client)
    assert window.current_client() == client
    page = window.page()
    page.closes = 1
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.page() is page
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.current_place() == "clients"
    assert window.current_client() is None


def test_a_client_s_page_is_read_anew_each_time(window):
    client = new_id()
    window.open_client(client)
    first = window.page()
    window.open_place("today")
    window.open_client(client)
    assert window.page() is not first


def test_every_place_has_its_key(window, qtbot):
    for number, key in enumerate(("today", "clients", "network", "monitoring", "settings"), 1):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert window.current_place() == key


def test_f6_goes_round_the_areas(window, qtbot):
    window.navigation.take_focus()
    seen: list[Any] = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        qtbot.keyClick(focused, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        seen.append(
            next(
                name
                for name, area in (
                    ("navigation", window.navigation),
                    ("search", window.search),
                    ("page", window.page()),
                )
                if area is focused or area.isAncestorOf(focused)
            )
        )
    assert seen == ["search", "page", "navigation"]


def test_a_note_begins_with_the_client_who_is_open(desk, qtbot):
    asked = []
    window = sample_pages.window(desk, new_note=lambda _desk, client, _window: asked.append(client))
    window.show()
    client = new_id()
    window.actions_by_key["note.new"].trigger()
    window.open_client(client)
    window.actions_by_key["note.new"].trigger()
    assert asked == [None, client]


def test_dropped_files_are_handed_on(desk, qtbot, tmp_path):
    taken = []
    window = sample_pages.window(desk, open_files=lambda _desk, files, _window: taken.extend(files))
    window.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "vastaus.pdf")), QUrl("https://example.org")])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: bool(taken))
    assert taken == [Path(tmp_path / "vastaus.pdf")]


def test_a_known_error_is_told_above_the_page_once(window, desk):
    desk.show_error(StoreError("store.disk_full"))
    desk.show_error(StoreError("store.disk_full"))
    assert len(window.errors.texts()) == 1
    assert "Levy on täynnä" in window.errors.texts()[0]


def test_work_that_fails_without_a_handler_is_told(window, desk, qtbot):
    def work():
        raise StoreError("store.locked")

    desk.ask(work, lambda _result: None)
    qtbot.waitUntil(lambda: len(window.errors.texts()) == 1)


def test_menus_hold_every_command_with_a_handler(window):
    shown = {action.objectName() for action in window.commands()}
    assert {"note.new", "search", "palette", "go.next_area", "lock", "quit"} <= shown
    shortcuts = [SPECS[key].shortcut for key in SPECS if SPECS[key].shortcut]
    assert len(shortcuts) == len(set(shortcuts))


def test_a_menu_that_is_opened_shows_the_icons_of_its_commands(window):
    menu = window.top_bar.menu_button.menu().actions()[0].menu()
    menu.aboutToShow.emit()
    assert menu.actions()
    assert not any(action.icon().isNull() for action in menu.actions())


def test_slow_work_shows_progress_and_can_be_cancelled(window, desk, qtbot):
    import threading

    done: list[Any] = []
    failed: list[Any] = []

    def work(progress):
        for step in range(10_000):
            progress.report(step, 10_000)
            threading.Event().wait(0.002)

    desk.ask(work, done.append, failed.append, title="Työkirja", cancellable=True)
    qtbot.waitUntil(window.status._bar.isVisible)
    assert window.status._work.text() == "Työkirja"
    window.status._cancel.click()
    qtbot.waitUntil(lambda: bool(failed))
    assert done == []
    assert not window.status._bar.isVisible()


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, Mode.CONTRAST])
def test_the_window_shuts_nobody_out(desk, qtbot, mode):
    theme().apply(mode)
    window = sample_pages.window(desk)
    window.navigation.set_count("today", 7, urgent=True)
    window.navigation.set_count("network", 3)
    window.show()
    desk.show_error(StoreError("store.locked"))
    qtbot.wait(20)
    assert access_walk.walk(window) == []
    window.hide()
    window.deleteLater()


def test_the_walk_notices_what_is_wrong(window, qtbot):
    from PySide6.QtWidgets import QLabel, QLineEdit

    page = window.page()
    field = QLineEdit(page)
    field.show()
    faint = QLabel("hailea", page)
    faint.setStyleSheet(f"color: {theme().colours.line}")
    faint.show()
    page.body.addWidget(field)
    page.body.addWidget(faint)
    qtbot.wait(20)
    problems = access_walk.walk(window)
    assert any("no accessible name" in problem for problem in problems)
    assert any("too faint" in problem for problem in problems)
