"""Language progress drawn on the Finnish scale: a small panel for each skill, in time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tekoto.cefr import CefrLevel
from ui import theme
from ui.tool_tip import plain

_PANEL = 150
_LEAST_PANEL = 190
_MARKS = (CefrLevel.A1_1, CefrLevel.A2_1, CefrLevel.B1_1, CefrLevel.B2_1, CefrLevel.C1_1)


@dataclass(frozen=True, slots=True)
class Result:
    """One assessed level; ``text`` is how it is said, such as ``A2.1`` or ``YKI 3 (B1)``."""

    day: date
    level: CefrLevel
    text: str


@dataclass(frozen=True, slots=True)
class Panel:
    """The results of one skill, oldest first."""

    title: str
    results: tuple[Result, ...]


class LevelChart(QWidget):
    """Panels on one scale and one time, so that skills can be compared at a glance.

    The same results are the table below; ``set_panels`` makes the text for a screen reader.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels: tuple[Panel, ...] = ()
        self._goal = CefrLevel.B1_1
        self._top = CefrLevel.B2_1
        self._first, self._last = date.min, date.max
        self._columns = 4
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def set_panels(self, language: str, panels: Sequence[Panel], goal: CefrLevel) -> None:
        """Draw the skills of one language."""
        self._panels, self._goal = tuple(panels), goal
        results = [result for panel in panels for result in panel.results]
        days = [result.day for result in results] or [date.min]
        self._first, self._last = min(days), max(days)
        highest = max((result.level for result in results), key=lambda level: level.rank)
        self._top = max(highest, CefrLevel.B2_1, key=lambda level: level.rank)
        said = "; ".join(
            f"{panel.title}: " + ", ".join(f"{_month(r.day)} {r.text}" for r in panel.results)
            for panel in panels
        )
        self.setAccessibleName(f"{language}. {said}")
        self.setToolTip(plain(said.replace("; ", "\n")))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the rows of panels at the present width."""
        rows = -(-max(1, len(self._panels)) // self._columns)
        return QSize(theme.scaled(2 * _LEAST_PANEL), theme.scaled(_PANEL) * rows)

    def minimumSizeHint(self) -> QSize:
        """Return the width of one panel."""
        return QSize(theme.scaled(_LEAST_PANEL), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many panels beside each other as fit."""
        fit = max(1, event.size().width() // theme.scaled(_LEAST_PANEL))
        columns = min(max(1, len(self._panels)), 4, fit if fit != 3 else 2)
        if columns != self._columns:
            self._columns = columns
            self.updateGeometry()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw every panel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = self.width() / self._columns, theme.scaled(_PANEL)
        for number, panel in enumerate(self._panels):
            row, column = divmod(number, self._columns)
            self._paint_panel(painter, panel, QRectF(column * width, row * height, width, height))
        painter.end()

    def _paint_panel(self, painter: QPainter, panel: Panel, room: QRectF) -> None:
        shades = theme.colours()
        small = theme.font(theme.TEXT_SMALL)
        metrics = QFontMetrics(small)
        line = metrics.height()
        painter.setFont(small)
        painter.setPen(QColor(shades.text))
        # The newest level stands above its point, which may be at the height of the title.
        newest = metrics.horizontalAdvance(panel.results[-1].text) if panel.results else 0
        title = metrics.elidedText(
            panel.title, Qt.TextElideMode.ElideRight, round(room.width()) - 8 - newest
        )
        painter.drawText(QRectF(room.x(), room.y(), room.width(), line), title)
        left = metrics.horizontalAdvance("B1.1") + theme.scaled(6)
        field = QRectF(
            room.x() + left,
            room.y() + line + theme.scaled(6),
            room.width() - left - theme.scaled(24),
            room.height() - 2 * line - theme.scaled(18),
        )
        self._paint_scale(painter, field, left, line)
        self._paint_days(painter, panel, field, line)
        self._paint_results(painter, panel, field, metrics)

    def _paint_scale(self, painter: QPainter, field: QRectF, left: float, line: int) -> None:
        shades = theme.colours()
        for mark in _MARKS:
            if mark.rank > self._top.rank:
                break
            y = self._y(mark, field)
            goal = mark is self._goal
            style = Qt.PenStyle.DashLine if goal else Qt.PenStyle.SolidLine
            colour = shades.text_soft if goal else shades.line
            painter.setPen(QPen(QColor(colour), 1, style))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(QColor(shades.text_soft))
            box = QRectF(field.left() - left, y - line / 2, left - theme.scaled(6), line)
            end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, end, mark.value if goal else mark.main_level)

    def _paint_days(self, painter: QPainter, panel: Panel, field: QRectF, line: int) -> None:
        painter.setPen(QColor(theme.colours().text_soft))
        below = QRectF(field.left(), field.bottom() + theme.scaled(4), field.width(), line)
        if not panel.results:
            return
        first, last = panel.results[0].day, panel.results[-1].day
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, _month(first))
        if _month(first) != _month(last):
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, _month(last))

    def _paint_results(
        self, painter: QPainter, panel: Panel, field: QRectF, metrics: QFontMetrics
    ) -> None:
        shades = theme.colours()
        points = [QPointF(self._x(r.day, field), self._y(r.level, field)) for r in panel.results]
        painter.setPen(QPen(QColor(shades.accent), 2))
        for before, after in pairwise(points):
            painter.drawLine(before, after)
        painter.setBrush(QColor(shades.accent))
        size = theme.scaled(4)
        for point in points:
            painter.drawEllipse(point, size, size)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if points:
            text = panel.results[-1].text
            width = metrics.horizontalAdvance(text)
            x = min(points[-1].x() - width / 2, field.right() + theme.scaled(14) - width)
            y = points[-1].y() - size - metrics.height()
            painter.setPen(QColor(shades.text))
            painter.drawText(QRectF(x, y, width + 2, metrics.height()), text)

    def _x(self, day: date, field: QRectF) -> float:
        total = (self._last - self._first).days
        share = (day - self._first).days / total if total else 0.5
        return field.left() + theme.scaled(6) + share * (field.width() - theme.scaled(12))

    def _y(self, level: CefrLevel, field: QRectF) -> float:
        return field.bottom() - level.rank / max(1, self._top.rank) * field.height()


def _month(day: date) -> str:
    return f"{day.month}/{day.year % 100:02d}"
