"""Two columns beside each other, or one under the other where there is no room for both."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui import theme
from ui.screen import bring_to_top

_UNLIMITED = (1 << 24) - 1


class Columns(QWidget):
    """``side`` keeps its width beside ``main``; below ``least`` unscaled pixels it goes under it.

    Without a ``side_width`` both share the room by ``shares``. ``side_first`` puts the side on the
    left, and above where one stands under the other.
    """

    def __init__(
        self,
        main: QWidget,
        side: QWidget,
        *,
        least: int,
        side_width: int = 0,
        shares: tuple[int, int] = (1, 0),
        side_first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._main, self._side = main, side
        self._side_width, self._least = side_width, least
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.scaled(theme.SPACE_L))
        parts = [(main, shares[0]), (side, shares[1])]
        for part, share in reversed(parts) if side_first else parts:
            self._row.addWidget(part, share)
        self._turn(narrow=False)

    def is_narrow(self) -> bool:
        """Tell whether one column stands under the other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def turn_to_side(self, first: QWidget) -> None:
        """Bring the side into view where it stands under the main part, the keyboard in ``first``.

        Beside it, both are seen, and the keyboard stays where it is.
        """
        # Only after the layout has given what is new its place.
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, lambda: self._show(first)))

    def _show(self, first: QWidget) -> None:
        if self.is_narrow() and first.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_to_top(self._side)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of one column only: the other can go under it."""
        hint = super().minimumSizeHint()
        widest = max(part.minimumSizeHint().width() for part in (self._main, self._side))
        width = min(hint.width(), widest, theme.scaled(self._least) // 2)
        return QSize(width, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the width asks for it."""
        narrow = event.size().width() < theme.scaled(self._least)
        if narrow != self.is_narrow():
            self._turn(narrow=narrow)
        super().resizeEvent(event)

    def _turn(self, *, narrow: bool) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)
        if self._side_width:
            width = theme.scaled(self._side_width)
            self._side.setMinimumWidth(0 if narrow else width)
            self._side.setMaximumWidth(_UNLIMITED if narrow else width)
