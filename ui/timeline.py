"""The pathway drawn in time: one row a step, years as grid, a line for today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_ROW = 26
_HEAD = 24
_MARGIN_DAYS = 45


class SpanLook(Enum):
    """How a step is drawn; its words say the same."""

    DONE = "done"
    RUNNING = "running"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class Span:
    """One step of the path; a missing end of a running step means today."""

    label: str
    starts_on: date
    ends_on: date | None
    look: SpanLook
    note: str = ""


class Timeline(QWidget):
    """The pathway as a picture; the same rows are the page's table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: tuple[Span, ...] = ()
        self._today = date.min
        self._today_word = ""
        self._first, self._last = date.min, date.max
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def set_spans(self, spans: Sequence[Span], today: date, today_word: str) -> None:
        """Draw these steps; ``today_word`` labels the line of the present day."""
        self._spans = tuple(sorted(spans, key=lambda span: span.starts_on))
        self._today, self._today_word = today, today_word
        days = [today]
        for span in self._spans:
            days += [span.starts_on, span.ends_on or today]
        margin = timedelta(days=_MARGIN_DAYS)
        self._first = min(days) - margin
        self._last = max(max(days) + margin, self._first + timedelta(days=400))
        self.setAccessibleName("; ".join(f"{span.label} {span.note}" for span in self._spans))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of all rows under the years."""
        rows = max(1, len(self._spans))
        return QSize(theme.scaled(400), theme.scaled(_HEAD + rows * _ROW + 8))

    def minimumSizeHint(self) -> QSize:
        """Return a width that still shows the years."""
        return QSize(theme.scaled(260), self.sizeHint().height())

    def _x(self, day: date) -> float:
        total = max(1, (self._last - self._first).days)
        return (day - self._first).days / total * self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the years, the steps and today."""
        if not self._spans:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_years(painter)
        for row, span in enumerate(self._spans):
            self._paint_span(painter, span, theme.scaled(_HEAD + row * _ROW))
        self._paint_today(painter)
        painter.end()

    def _paint_years(self, painter: QPainter) -> None:
        shades = theme.colours()
        painter.setFont(theme.font(theme.TEXT_SMALL))
        today_x = self._x(self._today)
        for year in range(self._first.year, self._last.year + 1):
            x = max(self._x(date(year, 1, 1)), 0.0)
            painter.setPen(QColor(shades.line))
            painter.drawLine(round(x), theme.scaled(_HEAD) - 4, round(x), self.height())
            word = str(year)
            width = painter.fontMetrics().horizontalAdvance(word)
            reserved = painter.fontMetrics().horizontalAdvance(self._today_word) + 12
            hidden = today_x - reserved < x + width and x < today_x + 4
            hidden = hidden or self._x(date(year + 1, 1, 1)) - x < width + 8
            if x + width < self.width() and not hidden:
                painter.setPen(QColor(shades.text_soft))
                painter.drawText(QRectF(x + 4, 0, width + 4, theme.scaled(18)), word)

    def _paint_today(self, painter: QPainter) -> None:
        shades, x = theme.colours(), self._x(self._today)
        painter.setPen(QPen(QColor(shades.alert), 2))
        painter.drawLine(round(x), 0, round(x), self.height())
        painter.setFont(theme.font(theme.TEXT_SMALL, QFont.Weight.DemiBold))
        painter.setPen(QColor(shades.alert_text))
        width = painter.fontMetrics().horizontalAdvance(self._today_word) + 6
        left = x - width if x > width else x + 4
        box = QRectF(left, 0, width, theme.scaled(18))
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, self._today_word)

    def _paint_span(self, painter: QPainter, span: Span, top: int) -> None:
        shades = theme.colours()
        left = self._x(span.starts_on)
        right = max(self._x(span.ends_on or max(self._today, span.starts_on)), left + 6)
        bar = QRectF(left, top + 2, right - left, theme.scaled(_ROW - 6))
        if span.look is SpanLook.PLANNED:
            painter.setPen(QPen(QColor(shades.text_soft), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            running = span.look is SpanLook.RUNNING
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shades.accent if running else shades.success_tint))
            if not running:
                painter.setPen(QColor(shades.success))
        painter.drawRoundedRect(bar, theme.RADIUS, theme.RADIUS)
        self._paint_label(painter, span, bar)

    def _paint_label(self, painter: QPainter, span: Span, bar: QRectF) -> None:
        shades = theme.colours()
        face = theme.font(theme.TEXT_SMALL, QFont.Weight.DemiBold)
        painter.setFont(face)
        metrics, middle = QFontMetrics(face), Qt.AlignmentFlag.AlignVCenter
        words = f"{span.label}  {span.note}" if span.note else span.label
        width = metrics.horizontalAdvance(words) + 12
        inside = {
            SpanLook.RUNNING: shades.on_accent,
            SpanLook.DONE: shades.success_text,
            SpanLook.PLANNED: shades.text_soft,
        }[span.look]
        if width <= bar.width():
            painter.setPen(QColor(inside))
            painter.drawText(bar.adjusted(6, 0, -6, 0), middle, words)
            return
        painter.setPen(QColor(shades.text))
        after = self.width() - bar.right() - 8
        if width <= after or after >= bar.left() - 8:
            room = QRectF(bar.right() + 6, bar.top(), max(0.0, after), bar.height())
            align = middle
        else:
            room = QRectF(0, bar.top(), bar.left() - 6, bar.height())
            align = middle | Qt.AlignmentFlag.AlignRight
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, align, shown)
