"""Work in the background: one thread, one queue, answers in the window's thread."""

import inspect
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from PySide6.QtCore import QObject, QThread, Signal, Slot
from shiboken6 import isValid

from tekoto.errors import CancelledError, TekotoError
from ui.garbage import Collector


class Progress:
    """What a piece of work tells about itself and asks; safe to use from the worker's thread."""

    def __init__(self, told: Callable[[int, int], None]) -> None:
        self._told = told
        self._cancelled = threading.Event()

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is; raises CancelledError if the user has cancelled."""
        self.check_cancelled()
        self._told(done, total)

    def check_cancelled(self) -> None:
        """Raise CancelledError if the user has cancelled."""
        if self._cancelled.is_set():
            raise CancelledError("work.cancelled")

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self._cancelled.set()


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work with its two ends; compare by identity."""

    work: Callable[..., object]
    done: Callable[..., None]
    failed: Callable[[Exception], None]
    title: str
    cancellable: bool
    owner: QObject | None
    number: int
    must: bool = False
    progress: Progress = field(init=False)
    dropped: bool = False
    result: object = None
    error: Exception | None = None

    def forget(self) -> None:
        """Let go of everything that the job was about."""
        self.work = self.done = self.failed = _nothing
        self.owner = self.result = None

    def is_wanted(self) -> bool:
        """Tell whether anybody still waits for the answer."""
        return not self.dropped and (self.owner is None or isValid(self.owner))


class Worker(QObject):
    """Runs jobs in order on one thread and hands back results in the thread that made it.

    An answer whose owner is gone is dropped. ``stop`` joins the thread. ``started`` and
    ``finished`` carry the job; ``progressed`` carries job, done, total.
    """

    started = Signal(object)
    progressed = Signal(object, int, int)
    finished = Signal(object)
    _answered = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._numbers = count(1)
        self._waiting: set[Job] = set()
        self._stopped = False
        self._answered.connect(self._deliver)
        self._collector = Collector(self)
        self._collector.start()
        self._thread = threading.Thread(target=self._run, name=f"tekoto-{name}", daemon=True)
        self._thread.start()

    def submit(
        self,
        work: Callable[..., object],
        done: Callable[..., None],
        failed: Callable[[Exception], None],
        *,
        title: str = "",
        cancellable: bool = False,
        owner: QObject | None = None,
        must: bool = False,
    ) -> Job:
        """Queue ``work``; ``done`` or ``failed`` is called later in this thread.

        ``work`` takes nothing, or a Progress. ``owner`` is the object whose end makes the answer
        worthless; for a bound method of a QObject it is found by itself. What ``must`` be done is
        done even when its owner is gone and the worker is about to stop, such as keeping a draft.
        """
        if self._stopped:
            raise RuntimeError("the worker has stopped")
        job = Job(
            work,
            done,
            failed,
            title,
            cancellable,
            owner or _owner_of(done),
            next(self._numbers),
            must,
        )
        job.progress = Progress(lambda now, total: self.progressed.emit(job, now, total))
        self._waiting.add(job)
        self._queue.put(job)
        return job

    def is_idle(self) -> bool:
        """Tell whether nothing waits and nothing runs."""
        return not self._waiting

    def drop_all(self) -> None:
        """Cancel what runs and forget every answer still to come."""
        for job in self._waiting:
            job.dropped = True
            if not job.must:
                job.progress.cancel()

    def finish(self) -> None:
        """Cancel what can be cancelled, do the rest of the queue, and end the thread.

        No answer is delivered any more; what was asked to be saved is saved.
        """
        for job in self._waiting:
            if job.cancellable:
                job.progress.cancel()
        self._end_thread()

    def stop(self) -> None:
        """Drop everything, and return when the thread has ended; safe to call again."""
        self.drop_all()
        self._end_thread()

    def _end_thread(self) -> None:
        if not self._stopped:
            self._stopped = True
            self._queue.put(None)
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join()
        self._waiting.clear()
        self._collector.stop()

    def _run(self) -> None:
        while (job := self._queue.get()) is not None:
            if job.must or job.is_wanted():
                self.started.emit(job)
                _perform(job)
            self._answered.emit(job)

    @Slot(object)
    def _deliver(self, job: Job) -> None:
        if QThread.currentThread() is not self.thread():
            raise RuntimeError("an answer arrived outside the window's thread")
        self._waiting.discard(job)
        self.finished.emit(job)
        if self._stopped or not job.is_wanted():
            return
        if job.error is None:
            job.done(job.result)
        else:
            job.failed(job.error)
        # The worker may be the last to drop the job; what belongs to the window is freed here.
        job.forget()


def _nothing(*_answer: object) -> None:
    """Stand in for what has been let go of."""


def _perform(job: Job) -> None:
    try:
        job.progress.check_cancelled()
        job.result = job.work(job.progress) if _wants_progress(job.work) else job.work()
    except TekotoError as error:
        job.error = error
    except Exception as error:  # noqa: BLE001 - handed whole to the window, which reports the bug
        job.error = error


def _wants_progress(work: Callable[..., object]) -> bool:
    parameters = inspect.signature(work).parameters.values()
    positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return any(p.kind in positional and p.default is inspect.Parameter.empty for p in parameters)


def _owner_of(done: Callable[..., None]) -> QObject | None:
    owner = getattr(done, "__self__", None)
    return owner if isinstance(owner, QObject) else None
