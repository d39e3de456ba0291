"""A small bar chart: a label, a bar and its value on each row, with a text for screen readers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.tool_tip import plain

_LABEL_SHARE = 0.42
_WRAPPED = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: ``value`` of ``scale``; ``mark`` is a goal on the same scale; ``text`` is shown."""

    label: str
    value: float
    text: str
    note: str = ""
    mark: float | None = None


class BarList(QWidget):
    """Horizontal bars on one common scale."""

    def __init__(self, parent: QWidget | None = None, *, label_share: float = _LABEL_SHARE) -> None:
        super().__init__(parent)
        self._label_share = label_share
        self._bars: tuple[Bar, ...] = ()
        self._scale = 1.0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.theme().changed.connect(self.updateGeometry)

    def set_bars(self, bars: Sequence[Bar], scale: float | None = None) -> None:
        """Show these rows; without a scale the largest value fills the track."""
        self._bars = tuple(bars)
        self._scale = scale or max((bar.value for bar in bars), default=0) or 1.0
        self.setAccessibleName(
            "; ".join(" ".join((bar.label, bar.text, bar.note)).strip() for bar in self._bars)
        )
        self.setToolTip(plain("\n".join(f"{bar.label}: {bar.text}" for bar in self._bars)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        width = theme.scaled(240)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Return a width that still shows label, bar and value."""
        return QSize(theme.scaled(180), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Tell that labels take more lines where there is less room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        return sum(self._heights(width)) or self._row_height()

    def _row_height(self) -> int:
        return QFontMetrics(theme.font()).height() + theme.scaled(theme.SPACE_XS)

    def _label_width(self, width: int) -> int:
        metrics = QFontMetrics(theme.font())
        longest = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0)
        return min(longest + 2, round(width * self._label_share))

    def _heights(self, width: int) -> list[int]:
        metrics, room = QFontMetrics(theme.font()), QRect(0, 0, self._label_width(width), 9_999)
        words = (metrics.boundingRect(room, _WRAPPED, bar.label).height() for bar in self._bars)
        return [max(self._row_height(), high + theme.scaled(theme.SPACE_XS)) for high in words]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font())
        metrics = QFontMetrics(theme.font())
        small = QFontMetrics(theme.font(theme.TEXT_SMALL))
        text_width = max((metrics.horizontalAdvance(bar.text) for bar in self._bars), default=0)
        note_width = max((small.horizontalAdvance(bar.note) for bar in self._bars), default=0)
        gap = theme.scaled(theme.SPACE_S)
        label_width = self._label_width(self.width())
        tail = text_width + (note_width + gap if note_width else 0)
        track = QRectF(label_width + gap, 0, self.width() - label_width - tail - 2 * gap, 0)
        top = 0
        for bar, height in zip(self._bars, self._heights(self.width()), strict=True):
            track.moveTop(top)
            track.setHeight(height)
            self._paint_row(painter, bar, label_width, track)
            top += height
        painter.end()

    def _paint_row(self, painter: QPainter, bar: Bar, label_width: int, track: QRectF) -> None:
        shades, top, height = theme.colours(), track.top(), track.height()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font())
        painter.setPen(QColor(shades.text))
        painter.drawText(QRectF(0, top, label_width, height), _WRAPPED, bar.label)
        thickness = theme.scaled(theme.BAR_THICKNESS - 2)
        y = top + (height - thickness) / 2
        share = min(1.0, max(0.0, bar.value / self._scale))
        painter.fillRect(QRectF(track.x(), y, track.width(), thickness), QColor(shades.track))
        painter.fillRect(
            QRectF(track.x(), y, track.width() * share, thickness), QColor(shades.accent)
        )
        if bar.mark is not None:
            x = track.x() + track.width() * min(1.0, bar.mark / self._scale)
            painter.fillRect(QRectF(x - 1, y - 3, 2, thickness + 6), QColor(shades.text))
        right = track.right() + theme.scaled(theme.SPACE_S)
        painter.drawText(QRectF(right, top, self.width() - right, height), middle, bar.text)
        if bar.note:
            painter.setFont(theme.font(theme.TEXT_SMALL))
            painter.setPen(QColor(shades.text_soft))
            end = Qt.AlignmentFlag.AlignRight | middle
            painter.drawText(QRectF(right, top, self.width() - right, height), end, bar.note)
