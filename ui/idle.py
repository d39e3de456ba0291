"""Notices that nobody has touched the program for a while."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_LOOK_EVERY_MS = 5000
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.Drop,
    }
)


class IdleWatch(QObject):
    """Emits ``idle`` once after ``minutes`` without a key, a mouse or a touch.

    The wall clock is compared rather than a timer trusted, so that a computer that slept counts
    its sleep as idle time.
    """

    idle = Signal()

    def __init__(
        self, minutes: float, parent: QObject | None = None, now: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._limit = minutes * 60
        self._last = now()
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def set_minutes(self, minutes: float) -> None:
        """Change the time allowed."""
        self._limit = minutes * 60

    def start(self) -> None:
        """Begin to watch, from now on."""
        self._last = self._now()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._timer.start()

    def stop(self) -> None:
        """Cease to watch."""
        self._timer.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def look(self) -> None:
        """Compare the clock; called by the timer and on the first touch after a sleep."""
        if self._timer.isActive() and self._now() - self._last >= self._limit:
            self.stop()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember a sign of life, unless the time was already up."""
        if event.type() in _SIGNS_OF_LIFE:
            self.look()
            self._last = self._now()
        return False
