"""The strokes of the timeline: calendar, band, bars, waits and the line of today."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from ui import icons, theme
from ui.timeline_layout import Place, Scale, month_step, months
from ui.timeline_parts import Band, Bar, BarLook, Gap

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_VEIL = 225


class TimelinePainter:
    """Draws one timeline with a painter that is open."""

    def __init__(
        self,
        painter: QPainter,
        scale: Scale,
        today: date,
        px: Callable[[float], int],
        face: Callable[..., QFont],
    ) -> None:
        self._painter, self._scale, self._today = painter, scale, today
        self._px, self._face = px, face
        self._shades = theme.colours()
        self._years: list[QRectF] = []
        self._months: list[QRectF] = []

    def future(self, height: int, head: int) -> None:
        """Tint what is to come."""
        left = self._scale.x(self._today)
        room = QRectF(left, head, self._scale.width - left, height - head)
        self._painter.fillRect(room, QColor(self._shades.surface))

    def calendar(self, height: int, head: int, locale: QLocale) -> None:
        """Draw the years, and as many months as fit."""
        painter, scale, shades = self._painter, self._scale, self._shades
        face = self._face()
        painter.setFont(face)
        metrics = painter.fontMetrics()
        short = QLocale.FormatType.ShortFormat
        names = [locale.standaloneMonthName(month, short).rstrip(".") for month in range(1, 13)]
        widest = max(metrics.horizontalAdvance(name) for name in names) + self._px(8)
        step = month_step(scale, widest)
        upper = QRectF(0, 0, scale.width, head / 2)
        if step:
            for day in months(scale, step):
                x = round(scale.x(day))
                painter.setPen(QPen(QColor(shades.line), 1, Qt.PenStyle.DotLine))
                painter.drawLine(x, head - self._px(4), x, height)
                room = QRectF(x + self._px(3), head / 2, widest, head / 2 - self._px(2))
                if room.right() - self._px(8) <= scale.width:
                    painter.setPen(QColor(shades.text_soft))
                    painter.drawText(room, _MIDDLE, names[day.month - 1])
                    self._months.append(room)
        painter.setFont(self._face(QFont.Weight.DemiBold))
        for year in range(scale.first.year, scale.last.year + 1):
            left = max(scale.x(date(year, 1, 1)), 0.0)
            painter.setPen(QColor(shades.line))
            painter.drawLine(round(left), 0, round(left), height)
            width = painter.fontMetrics().horizontalAdvance(str(year)) + self._px(4)
            beyond = min(scale.x(date(year + 1, 1, 1)), scale.width) - left
            if beyond >= width:
                painter.setPen(QColor(shades.text))
                room = QRectF(left + self._px(3), 0, width, upper.height())
                painter.drawText(room, _MIDDLE, str(year))
                self._years.append(room)

    def bands(self, bands: Sequence[Band], top: int, height: int) -> None:
        """Draw when plans hold."""
        painter, shades = self._painter, self._shades
        painter.setFont(self._face())
        for band in bands:
            left, right = self._scale.x(band.starts_on), self._scale.x(band.ends_on)
            room = QRectF(left, top + self._px(3), max(right - left - 1, 2), height - self._px(6))
            painter.setPen(QPen(QColor(shades.accent if band.current else shades.line), 1))
            painter.setBrush(QColor(shades.info_tint if band.current else shades.neutral_tint))
            painter.drawRoundedRect(room, theme.RADIUS, theme.RADIUS)
            words = room.adjusted(self._px(6), 0, -self._px(4), 0)
            painter.setPen(QColor(shades.text if band.current else shades.text_soft))
            for label in band.labels:
                if painter.fontMetrics().horizontalAdvance(label) <= words.width():
                    painter.drawText(words, _MIDDLE, label)
                    break

    def waits(self, gaps: Sequence[Gap], area: QRectF, height: int) -> None:
        """Draw the waits as hatched times below the lanes, seen through them."""
        painter, shades = self._painter, self._shades
        painter.setFont(self._face(QFont.Weight.DemiBold))
        for gap in gaps:
            left, right = self._scale.x(gap.starts_on), self._scale.x(gap.ends_on)
            column = QRectF(left, area.top(), max(right - left, 2), area.height())
            painter.fillRect(column, QColor(shades.warning_tint))
            room = QRectF(left, area.bottom() + self._px(2), column.width(), height - self._px(4))
            painter.setPen(QPen(QColor(shades.warning), 1))
            painter.setBrush(QBrush(QColor(shades.warning), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(room)
        # After every hatching: a label may be wider than its wait, and reach into the next one's.
        self._wait_labels(gaps, area.bottom() + self._px(2), height - self._px(4))

    def _beside_today(self, start: float, width: float, first: float, last: float) -> float:
        """Return where words begin that the line of today does not cross, if there is room."""
        line, gap = self._scale.x(self._today), self._px(3)
        last = min(last, self._scale.width - width)
        for left in (start, line - gap - width, line + gap):
            if first <= left <= last and not left - gap < line < left + width + gap:
                return left
        return start

    def _wait_labels(self, gaps: Sequence[Gap], top: float, height: float) -> None:
        painter, shades, taken = self._painter, self._shades, 0.0
        for gap in gaps:
            left, right = self._scale.x(gap.starts_on), self._scale.x(gap.ends_on)
            width = painter.fontMetrics().horizontalAdvance(gap.label) + self._px(24)
            start = min(max(left, taken), self._scale.width - width)
            if start < taken or start > right:
                continue
            start = self._beside_today(start, width, taken, right)
            taken = start + width + self._px(6)
            words = QRectF(start, top, width, height)
            painter.fillRect(words, QColor(shades.warning_tint))
            icon = self._px(14)
            picture = icons.pixmap("hourglass", icon, shades.warning_text)
            painter.drawPixmap(
                QPointF(words.left() + self._px(3), words.center().y() - icon / 2), picture
            )
            painter.setPen(QColor(shades.warning_text))
            painter.drawText(words.adjusted(self._px(20), 0, 0, 0), _MIDDLE, gap.label)

    def bar(self, bar: Bar, spot: Place, top: int, height: int) -> None:
        """Draw one step without its words."""
        room = QRectF(spot.left, top + self._px(3), spot.right - spot.left, height - self._px(6))
        done_to = min(max(self._scale.x(bar.ends_on), spot.left), spot.right)
        if bar.planned_to is not None and bar.planned_to > bar.ends_on:
            self._planned(QRectF(done_to, room.top(), spot.right - done_to, room.height()))
            room.setRight(max(done_to, spot.left + 2))
        self._body(bar, room)
        for start, end in bar.pauses:
            left, right = self._scale.x(start), self._scale.x(end)
            self._pause(QRectF(left, room.top(), right - left, room.height()))
        if bar.limit is not None:
            x = self._scale.x(bar.limit)
            self._painter.setPen(QPen(QColor(self._shades.alert), 2))
            self._painter.drawLine(QPointF(x, top), QPointF(x, top + height))

    def _body(self, bar: Bar, room: QRectF) -> None:
        painter, shades = self._painter, self._shades
        if bar.look is BarLook.PLANNED:
            self._planned(room)
            return
        line, fill = {
            BarLook.RUNNING: (shades.accent, shades.accent),
            BarLook.DONE: (shades.success, shades.success_tint),
            BarLook.STOPPED: (shades.warning, shades.warning_tint),
        }[bar.look]
        painter.setPen(QPen(QColor(line), 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(room, theme.RADIUS, theme.RADIUS)

    def _planned(self, room: QRectF) -> None:
        self._painter.setPen(QPen(QColor(self._shades.text_soft), 1, Qt.PenStyle.DashLine))
        self._painter.setBrush(QColor(self._shades.card))
        self._painter.drawRoundedRect(room, theme.RADIUS, theme.RADIUS)

    def _pause(self, room: QRectF) -> None:
        """Draw a pause: the bar is open, its edges go on."""
        self._painter.fillRect(room, QColor(self._shades.card))
        hatch = QBrush(QColor(self._shades.line), Qt.BrushStyle.FDiagPattern)
        self._painter.setPen(QPen(QColor(self._shades.text_soft), 1, Qt.PenStyle.DashLine))
        self._painter.setBrush(hatch)
        self._painter.drawRect(room)

    def label(self, bar: Bar, spot: Place, top: int, height: int) -> None:
        """Write the words of a step with the icon of its state."""
        painter, shades = self._painter, self._shades
        fits = bar.planned_to is None and not bar.pauses
        colour = shades.text
        if spot.inside and fits:
            colour = {
                BarLook.RUNNING: shades.on_accent,
                BarLook.DONE: shades.success_text,
                BarLook.STOPPED: shades.warning_text,
                BarLook.PLANNED: shades.text,
            }[bar.look]
        icon = self._px(15)
        room = QRectF(spot.text_left, top, spot.text_width, height)
        if spot.inside:
            room = room.adjusted(self._px(6), 0, -self._px(4), 0)
        if not (spot.inside and fits):
            # Words across edges and lines need a ground of their own.
            self._ground(bar, room)
        picture = icons.pixmap(bar.icon, icon, colour)
        painter.drawPixmap(QPointF(room.left(), room.center().y() - icon / 2), picture)
        painter.setFont(self._face(QFont.Weight.DemiBold))
        painter.setPen(QColor(colour))
        words = room.adjusted(self._px(20), 0, 0, 0)
        text = painter.fontMetrics().elidedText(
            bar.label, Qt.TextElideMode.ElideRight, round(words.width())
        )
        painter.drawText(words, _MIDDLE, text)

    def _ground(self, bar: Bar, room: QRectF) -> None:
        self._painter.setFont(self._face(QFont.Weight.DemiBold))
        width = self._painter.fontMetrics().horizontalAdvance(bar.label) + self._px(24)
        ground = QRectF(
            room.left() - self._px(2),
            room.top() + self._px(6),
            min(width, room.width() + self._px(3)),
            room.height() - self._px(12),
        )
        shade = QColor(self._shades.card)
        shade.setAlpha(_VEIL)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(shade)
        self._painter.drawRoundedRect(ground, theme.RADIUS, theme.RADIUS)

    def today(self, word: str, height: int) -> None:
        """Draw the line of today with its word on a ground of its own, over no year."""
        painter, shades, x = self._painter, self._shades, self._scale.x(self._today)
        painter.setPen(QPen(QColor(shades.alert), 2))
        painter.drawLine(QPointF(x, 0), QPointF(x, height))
        painter.setFont(self._face(QFont.Weight.DemiBold))
        width, line = painter.fontMetrics().horizontalAdvance(word) + self._px(10), self._px(20)
        before, after = (QRectF(left, 0, width, line) for left in (x - width, x))
        within = [
            one for one in (before, after) if one.left() >= 0 and one.right() <= self._scale.width
        ]
        free = [one for one in within if not any(map(one.intersects, self._years))]
        # Where years stand at both sides, the word goes below them, in the place of a month.
        box = free[0] if free else (within or [after])[0].translated(0, line)
        for month in filter(box.intersects, [] if free else self._months):
            painter.fillRect(month, QColor(shades.card))
        painter.fillRect(box, QColor(shades.card))
        painter.setPen(QColor(shades.alert_text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)

    def ring(self, room: QRectF) -> None:
        """Show where the keyboard is."""
        self._painter.setPen(QPen(QColor(self._shades.focus), theme.FOCUS_RING))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(room.adjusted(1, 1, -1, -1))
