"""Unreachable objects are collected in the window's thread while other threads work.

Python collects in whichever thread allocates next. A page that is freed on a worker's thread takes
its Qt objects with it there, and the program crashes.
"""

import gc
from functools import partial

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 1_000
_START = 0
_holders: set[int] = set()


class Collector(QObject):
    """Collects in the thread that made it, from ``start`` to ``stop``; Python itself does not."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(collect_due)
        # Whoever forgets to stop must not leave the program without any collecting.
        self.destroyed.connect(partial(_release, id(self)))

    def start(self) -> None:
        """Take the collecting over."""
        _holders.add(id(self))
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give it back when nobody else holds it; safe to call again."""
        self._timer.stop()
        _release(id(self))


def rest() -> None:
    """Collect nothing while the program is put together: nearly all that is made then stays."""
    _holders.add(_START)
    gc.disable()


def resume() -> None:
    """Collect again; what was made until now is left out of it."""
    gc.freeze()
    _release(_START)


def _release(holder: int) -> None:
    _holders.discard(holder)
    if not _holders:
        gc.enable()


def collect_due() -> None:
    """Collect the oldest generation whose time has come, as Python would."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return
