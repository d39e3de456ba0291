"""The strip under the page: what was saved, what is running, and where the data lie."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from ui import icons, theme
from ui.page import link_button
from ui.worker import Job, Worker

_SLOW_AFTER_MS = 400
_TOLD_FOR_MS = 8000


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say ``text`` without moving the focus."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class StatusStrip(QFrame):
    """Saved state at the left, work with its cancel in the middle, facts at the right.

    Work shows only when it has taken longer than the eye needs to be told.
    """

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "status")
        self.setFixedHeight(theme.scaled(theme.STATUS_HEIGHT))
        self.setAccessibleName(self.tr("Tilarivi"))
        self._job: Job | None = None
        self._resting = self.tr("Kaikki tallennettu")
        self._dot = QLabel()
        self._state = QLabel()
        self._work = QLabel()
        self._bar = QProgressBar()
        self._cancel = link_button(self.tr("Keskeytä"), self._on_cancel)
        self._count = QLabel()
        self._place = QLabel(self.tr("Salattu · tällä koneella"))
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_AFTER_MS)
        self._slow.timeout.connect(self._show_work)
        self._told = QTimer(self, singleShot=True, interval=_TOLD_FOR_MS)
        self._told.timeout.connect(self._rest)
        self._build()
        self._rest()
        self._hide_work()
        worker.started.connect(self._on_started)
        worker.progressed.connect(self._on_progressed)
        worker.finished.connect(self._on_finished)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(24), 0, theme.scaled(24), 0)
        row.setSpacing(theme.scaled(theme.SPACE_S))
        self._bar.setFixedWidth(theme.scaled(theme.PROGRESS_WIDTH))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Työn edistyminen"))
        for label in (self._state, self._work, self._count, self._place):
            theme.set_role(label, "small")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._dot)
        row.addWidget(self._state, 1)
        for widget in (self._work, self._bar, self._cancel):
            row.addWidget(widget)
        row.addSpacing(theme.scaled(theme.SPACE_L))
        row.addWidget(self._count)
        row.addSpacing(theme.scaled(theme.SPACE_S))
        row.addWidget(self._place)

    def set_clients(self, count: int) -> None:
        """Show the number of clients in the caseload."""
        self._count.setText(self.tr("%n asiakas(ta)", "", count))

    def tell(self, text: str, icon: str = "circle-check") -> None:
        """Say for some seconds what has been done, aloud too."""
        self._dot.setPixmap(icons.pixmap(icon, theme.scaled(14), theme.colours().success_text))
        self._state.setText(text)
        self._make_room(text)
        self._told.start()
        announce(self, text)

    def _rest(self) -> None:
        self._told.stop()
        colour = theme.colours().success_text
        self._dot.setPixmap(icons.pixmap("circle-check", theme.scaled(14), colour))
        self._state.setText(self._resting)
        self._state.setWordWrap(False)
        self.setFixedHeight(theme.scaled(theme.STATUS_HEIGHT))
        self._show_facts(shown=self._job is None or not self._is_large())

    def _make_room(self, text: str) -> None:
        """Show the whole of what is told: in the facts' room, on more lines if need be."""
        words = self._state.fontMetrics().horizontalAdvance(text)
        gap = theme.scaled(theme.SPACE_L) + 2 * theme.scaled(theme.SPACE_S)
        room = self.width() - 2 * theme.scaled(24) - self._dot.sizeHint().width() - gap
        facts = self._count.sizeHint().width() + self._place.sizeHint().width()
        if self._work.isHidden():
            self._show_facts(shown=words + facts + gap <= room)
        self._state.setWordWrap(words > room)
        lines = self._state.heightForWidth(room) if words > room else 0
        low = theme.scaled(theme.SPACE_XS)
        self.setFixedHeight(max(theme.scaled(theme.STATUS_HEIGHT), lines + low))

    def _show_facts(self, *, shown: bool) -> None:
        for fact in (self._count, self._place):
            fact.setVisible(shown)

    def _is_large(self) -> bool:
        return theme.theme().zoom >= theme.LARGE_ZOOM

    def _on_started(self, job: Job) -> None:
        if job.title:
            self._job = job
            self._bar.setRange(0, 0)
            self._slow.start()

    def _on_progressed(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _on_finished(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._slow.stop()
            self._hide_work()

    def _show_work(self) -> None:
        if self._job is not None:
            # In large letters there is no room for both the work and the facts.
            self._show_facts(shown=not self._is_large())
            self._work.setText(self._job.title)
            self._work.show()
            self._bar.show()
            self._cancel.setEnabled(True)
            self._cancel.setVisible(self._job.cancellable)
            announce(self, self._job.title)

    def _hide_work(self) -> None:
        for widget in (self._work, self._bar, self._cancel):
            widget.hide()
        self._show_facts(shown=not self._told.isActive())

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.progress.cancel()
            self._cancel.setEnabled(False)
            self._work.setText(self.tr("Keskeytetään…"))
