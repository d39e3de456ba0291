"""Widgets are freed in the window's thread, whatever the worker's thread allocates."""

import gc
import threading

from ui import garbage
from ui.worker import Worker


class Tied:
    """Unreachable at once, like a page in a circle of closures; tells where it was freed."""

    freed_in: set[int]

    def __init__(self, freed_in: set[int]) -> None:
        self.freed_in = freed_in
        self.itself = self

    def __del__(self) -> None:
        self.freed_in.add(threading.get_ident())


def test_nothing_unreachable_is_collected_on_the_worker(qtbot):
    before = gc.isenabled()
    worker = Worker("test")
    freed_in: set[int] = set()
    answers: list[object] = []
    for _ in range(50):
        Tied(freed_in)

    def work() -> int:
        # Far beyond the threshold at which Python would collect in this very thread.
        return len([[number] for number in range(200_000)])

    worker.submit(work, answers.append, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    assert answers == [200_000]
    # Enough for the next collection to be due, which the timer then makes here.
    kept = [[number] for number in range(5_000)]
    qtbot.waitUntil(lambda: bool(freed_in), timeout=20_000)
    worker.stop()
    assert kept
    assert freed_in == {threading.get_ident()}
    assert gc.isenabled() == before


def test_nothing_is_collected_while_the_program_is_put_together():
    before = gc.isenabled()
    garbage.rest()
    assert not gc.isenabled()
    garbage.resume()
    assert gc.isenabled() == before
    gc.unfreeze()


def test_a_worker_that_is_there_already_keeps_the_collecting(qtbot):
    garbage.rest()
    worker = Worker("test")
    worker.submit(lambda: 1, lambda _: None, lambda _: None)
    garbage.resume()
    assert not gc.isenabled()
    worker.stop()
    gc.unfreeze()
