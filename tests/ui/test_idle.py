import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ui.idle import IdleWatch


class Clock:
    def __init__(self):
        self.seconds = 1000.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def watch(qapp, clock):
    made = IdleWatch(10, now=clock)
    made.start()
    yield made
    made.stop()


def test_it_tells_once_when_the_time_is_up(watch, clock, qtbot):
    told = []
    watch.idle.connect(lambda: told.append(1))
    clock.seconds += 599
    watch.look()
    assert told == []
    clock.seconds += 1
    watch.look()
    watch.look()
    assert told == [1]


def test_a_key_begins_the_time_anew(watch, clock, qtbot):
    told = []
    watch.idle.connect(lambda: told.append(1))
    field = QLineEdit()
    qtbot.addWidget(field)
    clock.seconds += 500
    qtbot.keyClick(field, Qt.Key.Key_A)
    clock.seconds += 500
    watch.look()
    assert told == []


def test_the_first_touch_after_a_long_sleep_locks_instead_of_waking(watch, clock, qtbot):
    told = []
    watch.idle.connect(lambda: told.append(1))
    field = QLineEdit()
    qtbot.addWidget(field)
    clock.seconds += 8 * 3600
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert told == [1]
