import random
import threading
import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tekoto.errors import StoreError
from tests.ui import sample_pages
from tests.ui.sample_pages import hit
from ui.search_field import SearchField


class Finder:
    """Answers with a client named after the text; holds back while ``gate`` is shut."""

    def __init__(self):
        self.gate = threading.Event()
        self.gate.set()
        self.asked = []
        self.ids = {}
        self.fails = False
        self.slowness = lambda: 0

    def __call__(self, text):
        self.asked.append(text)
        self.gate.wait(5)
        time.sleep(self.slowness())
        if self.fails:
            raise StoreError("store.locked")
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


@pytest.mark.parametrize("seed", range(12))
def test_enter_acts_on_the_text_at_any_speed_of_typing_and_answering(
    window, finder, opened, qtbot, seed
):
    """Letters, corrections and Enter at random moments against a store that is slow at random."""
    luck = random.Random(seed)
    finder.slowness = lambda: luck.choice((0, 0, 0.002, 0.02, 0.06))
    field = window.search
    field.take_focus()
    for _ in range(6):
        typed = "".join(luck.choices("aeiouklmn", k=luck.randint(1, 9)))
        for letter in typed:
            qtbot.keyClick(field, letter)
            if luck.random() < 0.2:
                qtbot.keyClick(field, Qt.Key.Key_Backspace)
            if luck.random() < 0.4:
                qtbot.wait(luck.choice((0, 1, 5, 30)))
        wanted, before = field.text(), len(opened)
        if not wanted:
            continue
        shown = field.shown_hits()
        assert all(one.name == f"Löydös {wanted}" for one in shown)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        if not shown and luck.random() < 0.3:
            # She thinks better of it before the answer comes: nothing may open.
            qtbot.keyClick(field, "x")
            qtbot.waitUntil(lambda: len(field.shown_hits()) == 1)
            assert len(opened) == before
            field.clear()
        else:
            qtbot.waitUntil(lambda count=before + 1: len(opened) == count)
            assert opened[-1] == finder.ids[wanted]
            assert field.text() == ""


def test_an_answer_that_comes_late_or_twice_is_never_taken_for_the_text(desk, qtbot):
    """Answers in any order, as two searches at once would bring them."""
    waiting: list[Any] = []
    desk.find = lambda work, done, _failed=None: waiting.append((work, done))
    field = SearchField(desk, lambda text: (hit(f"Löydös {text}"),))
    chosen: list[Any] = []
    field.chosen.connect(chosen.append)
    field.setText("ai")
    field.setText("aino")
    work, done = waiting.pop()
    late = work()
    done(late)
    assert field.shown_hits() == ()
    QTest.keyClick(field, Qt.Key.Key_Return)
    work, done = waiting.pop()
    answer = work()
    done(late)
    assert chosen == []
    assert field.shown_hits() == ()
    done(answer)
    assert chosen == [answer[1][0].client_id]
    done(late)
    assert field.shown_hits() == ()
    assert len(chosen) == 1


def test_a_search_goes_on_after_the_store_has_failed(window, desk, finder, opened, qtbot):
    errors: list[Any] = []
    desk.error_raised.connect(errors.append)
    finder.fails = True
    window.search.take_focus()
    qtbot.keyClicks(window.search, "ai")
    qtbot.waitUntil(lambda: bool(errors) and desk.is_idle())
    assert errors[0].key == "store.locked"
    finder.fails = False
    qtbot.keyClicks(window.search, "no")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == [finder.ids["aino"]]


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
