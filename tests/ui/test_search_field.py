import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui import sample_pages
from tests.ui.sample_pages import hit


class Finder:
    """Answers with a client named after the text; holds back while ``gate`` is shut."""

    def __init__(self):
        self.gate = threading.Event()
        self.gate.set()
        self.asked = []
        self.ids = {}

    def __call__(self, text):
        self.asked.append(text)
        self.gate.wait(5)
        found = hit(f"Löydös {text}")
        self.ids[text] = found.client_id
        return (found,)


@pytest.fixture
def finder():
    return Finder()


@pytest.fixture
def window(desk, finder, qtbot):
    made = sample_pages.window(desk, find=finder)
    made.show()
    yield made
    finder.gate.set()
    made.hide()
    made.deleteLater()


@pytest.fixture
def opened(window):
    seen: list[Any] = []
    window.search.chosen.connect(seen.append)
    return seen


def test_typing_shows_what_was_found_and_enter_opens_it(window, finder, opened, qtbot):
    window.search.take_focus()
    qtbot.keyClicks(window.search, "aino")
    qtbot.waitUntil(lambda: len(window.search.shown_hits()) == 1)
    assert window.search.results.isVisible()
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert opened == [finder.ids["aino"]]
    assert window.search.text() == ""
    assert not window.search.results.isVisible()


def test_enter_never_opens_what_was_found_for_another_text(window, finder, opened, qtbot):
    window.search.take_focus()
    qtbot.keyClicks(window.search, "ai")
    qtbot.waitUntil(lambda: len(window.search.shown_hits()) == 1)
    finder.gate.clear()
    qtbot.keyClicks(window.search, "no")
    assert window.search.shown_hits() == ()
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert opened == []
    finder.gate.set()
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == [finder.ids["aino"]]


def test_an_enter_is_forgotten_when_the_text_changes_after_it(window, finder, opened, qtbot):
    window.search.take_focus()
    finder.gate.clear()
    qtbot.keyClicks(window.search, "ai")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    qtbot.keyClicks(window.search, "n")
    finder.gate.set()
    qtbot.waitUntil(lambda: len(window.search.shown_hits()) == 1)
    assert opened == []


def test_only_the_newest_text_waits_for_its_turn(window, finder, qtbot):
    window.search.take_focus()
    finder.gate.clear()
    qtbot.keyClicks(window.search, "abcdefgh")
    qtbot.wait(30)
    finder.gate.set()
    qtbot.waitUntil(lambda: len(window.search.shown_hits()) == 1)
    assert finder.asked == ["a", "abcdefgh"]


def test_escape_empties_the_field_before_it_leaves_the_page(window, qtbot):
    window.open_place("network")
    window.search.take_focus()
    qtbot.keyClicks(window.search, "x")
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert window.current_place() == "network"


def test_what_is_not_found_is_said_with_what_to_try(desk, qtbot):
    window = sample_pages.window(desk, find=lambda text: ())
    window.show()
    window.search.take_focus()
    qtbot.keyClicks(window.search, "zzz")
    qtbot.waitUntil(lambda: "zzz" in window.search.results._none.text())
    assert window.search.results._none.isVisible()


def test_a_search_does_not_wait_for_long_work(window, desk, qtbot):
    held = threading.Event()
    desk.ask(lambda: held.wait(10), lambda _result: None)
    window.search.take_focus()
    qtbot.keyClicks(window.search, "a")
    qtbot.waitUntil(lambda: len(window.search.shown_hits()) == 1)
    assert not desk.worker.is_idle()
    held.set()


def test_a_search_that_led_to_a_client_is_in_the_log_by_its_hash_alone(office):
    client = office.people("T03")["T03"]
    window = office.open()
    window.search.setFocus()
    QTest.keyClicks(window.search, "yousef")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    office.qtbot.waitUntil(lambda: window.current_client() == client.id)
    office.qtbot.waitUntil(office.desk.is_idle)
    with office.store.read() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT purpose, count FROM audit_log WHERE action = 'search' AND section = 'settled'"
        )
        found = rows.all()
    assert [count for _purpose, count in found] == [1]
    assert "yousef" not in found[0][0]
