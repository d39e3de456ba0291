"""Where the keyboard goes: with Tab as the window is laid out, and never nowhere."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.page import Page, PageHeader
from ui.screen import bring_into_view
from ui.tab_order import follow, stops


def tab_order(
    before: Sequence[QWidget],
    page: QWidget | None,
    after: QWidget,
    primary: QWidget | None,
    *,
    is_task: bool,
) -> list[QWidget]:
    """Return where Tab stops in a window: as it is laid out, but a task's acts after its fields.

    The acts are the buttons of the page's head, and ``primary`` among what is ``before`` it.
    """
    here = QApplication.focusWidget()
    found = stops(page, here) if page is not None else []
    acts = [one for one in found if is_task and isinstance(one.parentWidget(), PageHeader)]
    order = [one for area in before for one in stops(area, here)]
    acts += [one for one in order if one is primary]
    return [one for one in (*order, *found) if one not in acts] + acts + stops(after, here)


class KeyboardKeeper(QObject):
    """Gives the keyboard a place in a window when the widget that had it is gone.

    A button that hides once it is pressed, or a row that is made anew, would take it along.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._around: list[QWidget] = []
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            # A page that opens something gives the keyboard its place in the same moment.
            QTimer.singleShot(0, self, self._if_lost)
        elif self._window.isAncestorOf(now):
            self._around = []
            parent = now.parentWidget()
            while parent is not None and parent is not self._window:
                self._around.append(parent)
                parent = parent.parentWidget()

    def _if_lost(self) -> None:
        if QApplication.focusWidget() is None and self._window.isActiveWindow():
            self.place()

    def place(self) -> bool:
        """Give the keyboard to what is nearest to where it was; False when nothing is left."""
        for part in self._around:
            if not isValid(part) or not part.isVisible() or not self._window.isAncestorOf(part):
                continue
            if isinstance(part, Page):
                part.focus_first()
                return True
            found = stops(part)
            if found:
                found[0].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def go_on(self, order: Sequence[QWidget], *, forward: bool) -> bool:
        """Move to the next stop, or the one before; False when there is no telling which."""
        # So that whoever reads Qt's own order finds the same.
        follow(order)
        here = QApplication.focusWidget()
        if here not in order:
            return self.place()
        after = order[(order.index(here) + (1 if forward else -1)) % len(order)]
        reason = Qt.FocusReason
        after.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
        bring_into_view(after)
        return True
