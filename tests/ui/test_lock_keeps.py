"""The lock keeps what was just typed and leaves its trace in the log."""

import threading

from PySide6.QtWidgets import QApplication

from ui.worker import Worker


def test_finish_does_what_was_asked_and_cancels_what_can_be(qapp: QApplication) -> None:
    worker = Worker("test")
    done: list[str] = []
    gate = threading.Event()

    def long_work(progress):
        gate.wait(10)
        for _ in range(100):
            progress.check_cancelled()
        done.append("long")

    worker.submit(long_work, lambda _: None, lambda _: None, cancellable=True)
    worker.submit(lambda: done.append("draft"), lambda _: None, lambda _: None)
    threading.Timer(0.2, gate.set).start()
    worker.finish()
    assert done == ["draft"]
