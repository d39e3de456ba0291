"""A small bar chart: a label, a bar and its value on each row, with a text for screen readers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.tool_tip import plain

_LABEL_SHARE = 0.42
_MAX_LABEL = 190


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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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
        return QSize(theme.scaled(240), self._row_height() * max(1, len(self._bars)))

    def minimumSizeHint(self) -> QSize:
        """Return a width that still shows label, bar and value."""
        return QSize(theme.scaled(180), self.sizeHint().height())

    def _row_height(self) -> int:
        return QFontMetrics(theme.font()).height() + theme.scaled(theme.SPACE_XS)

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
        longest = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0)
        widest = min(theme.scaled(_MAX_LABEL), round(self.width() * self._label_share))
        label_width = min(longest + 2, widest)
        tail = text_width + (note_width + gap if note_width else 0)
        track = QRectF(label_width + gap, 0, self.width() - label_width - tail - 2 * gap, 0)
        for row, bar in enumerate(self._bars):
            self._paint_row(painter, metrics, bar, row * self._row_height(), label_width, track)
        painter.end()

    def _paint_row(
        self,
        painter: QPainter,
        metrics: QFontMetrics,
        bar: Bar,
        top: int,
        label_width: int,
        track: QRectF,
    ) -> None:
        shades, height = theme.colours(), self._row_height()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font())
        painter.setPen(QColor(shades.text))
        label = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, label_width)
        painter.drawText(QRectF(0, top, label_width, height), middle, label)
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
