import threading
from typing import Any

import pytest
from PySide6.QtCore import QObject

from tekoto.errors import CancelledError, StoreError
from ui.worker import Worker


@pytest.fixture
def worker(qapp):
    made = Worker("test")
    yield made
    made.stop()


def test_an_answer_comes_back_in_the_window_s_thread(worker, qtbot):
    threads = {}
    answers: list[Any] = []

    def work():
        threads["work"] = threading.current_thread()
        return 42

    def done(result):
        threads["done"] = threading.current_thread()
        answers.append(result)

    worker.submit(work, done, answers.append)
    qtbot.waitUntil(lambda: answers == [42])
    assert threads["done"] is threading.main_thread()
    assert threads["work"] is not threads["done"]


def test_jobs_run_one_after_another_in_order(worker, qtbot):
    answers: list[Any] = []
    for number in range(50):
        worker.submit(lambda number=number: number, answers.append, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 50)
    assert answers == list(range(50))
    assert worker.is_idle()


def test_an_error_reaches_the_failed_end(worker, qtbot):
    errors: list[Any] = []

    def work():
        raise StoreError("store.busy")

    worker.submit(work, errors.append, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], StoreError)


def test_cancelled_work_stops_at_its_next_check(worker, qtbot):
    begun = threading.Event()
    errors: list[Any] = []
    steps: list[int] = []

    def work(progress):
        begun.set()
        for step in range(100_000):
            steps.append(step)
            progress.report(step, 100_000)
            threading.Event().wait(0.001)

    job = worker.submit(work, errors.append, errors.append, cancellable=True)
    qtbot.waitUntil(begun.is_set)
    job.progress.cancel()
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], CancelledError)
    assert len(steps) < 100_000


def test_progress_is_told_while_the_work_runs(worker, qtbot):
    told = []
    worker.progressed.connect(lambda _job, done, total: told.append((done, total)))
    done: list[Any] = []
    worker.submit(lambda progress: progress.report(3, 7), done.append, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert told == [(3, 7)]


def test_an_answer_is_dropped_when_its_page_is_gone(worker, qtbot):
    class Page(QObject):
        def __init__(self):
            super().__init__()
            self.got = []

        def take(self, result):
            seen.append(result)

    gate = threading.Event()
    seen: list[Any] = []
    after: list[Any] = []
    page = Page()
    worker.submit(gate.wait, page.take, page.take)
    worker.submit(lambda: "after", after.append, after.append)
    page.deleteLater()
    del page
    qtbot.wait(20)
    gate.set()
    qtbot.waitUntil(lambda: after == ["after"])
    assert seen == []


def test_stopping_joins_the_thread_and_drops_what_waits(qapp, qtbot):
    worker = Worker("stopped")
    seen: list[Any] = []
    for number in range(20):
        worker.submit(lambda number=number: number, seen.append, seen.append)
    worker.stop()
    qtbot.wait(20)
    assert not worker._thread.is_alive()
    assert seen == []
    with pytest.raises(RuntimeError):
        worker.submit(lambda: 1, seen.append, seen.append)


def test_a_default_argument_is_not_taken_for_progress(worker, qtbot):
    seen: list[Any] = []
    worker.submit(lambda value=7: value, seen.append, seen.append)
    qtbot.waitUntil(lambda: seen == [7])
