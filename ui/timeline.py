"""The pathway drawn in time: a calendar, bars in lanes, waits, the plan as a band, and today.

What is drawn is told too: the whole picture is one text, and the keyboard walks through its parts.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.progress_bar import announce
from ui.timeline_layout import Place, Scale, place, scale_for
from ui.timeline_painter import TimelinePainter
from ui.timeline_parts import Band, Bar, Gap, Picture
from ui.tool_tip import plain

_HEAD, _BAND, _LANE, _GAPS = 40, 24, 32, 26
_LEAST_BAR = 8
_GAP = 7
_ICON_ROOM = 20


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands at one width."""

    scale: Scale
    places: tuple[Place, ...] = ()
    lanes: int = 0
    parts: tuple[tuple[Bar | Gap | Band, QRectF], ...] = field(default=())


class Timeline(QWidget):
    """The picture of a path. ``opened`` carries a bar's key, ``chosen`` what is told of a part.

    ``size`` enlarges everything, for a screen that is turned to the client.
    """

    opened = Signal(object)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, size: float = 1.0) -> None:
        super().__init__(parent)
        self._size = size
        self._picture = Picture()
        self._layout = Layout(Scale(date(2000, 1, 1), date(2001, 1, 1), 1))
        self._current = -1
        self.locale_of_months = QLocale()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme.theme().changed.connect(self._lay_out)

    def set_picture(self, picture: Picture, name: str, months: QLocale) -> None:
        """Draw a path; ``name`` is what a screen reader calls the picture."""
        self._picture, self._current = picture, -1
        self.locale_of_months = months
        self.setAccessibleName(name)
        told = [one.told for one in picture.parts()]
        self.setAccessibleDescription(" ".join((*told, *picture.later)))
        self._layout = Layout(self._layout.scale)
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Return the height that the lanes need."""
        return QSize(self._px(400), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return a width that still shows the years."""
        return QSize(self._px(260), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew: a narrower picture needs more lanes."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def _px(self, pixels: float) -> int:
        return theme.scaled(pixels * self._size)

    def _face(self, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return theme.font(round(theme.TEXT_SMALL * self._size), weight)

    def _top(self) -> int:
        return self._px(_HEAD) + (self._px(_BAND) if self._picture.bands else 0)

    def _height(self) -> int:
        gaps = self._px(_GAPS) if self._picture.gaps else 0
        return self._top() + self._layout.lanes * self._px(_LANE) + gaps + self._px(4)

    def _lay_out(self) -> None:
        """Place every part at the present width."""
        picture = self._picture
        if not picture.parts():
            return
        days = [day for one in picture.parts() for day in (one.starts_on, one.ends_on)]
        days += [bar.planned_to for bar in picture.bars if bar.planned_to]
        scale = scale_for(days, picture.today, max(1, self.width()))
        metrics = QFontMetrics(self._face(QFont.Weight.DemiBold))
        spans = [
            (bar.starts_on, max(bar.ends_on, bar.planned_to or bar.ends_on)) for bar in picture.bars
        ]
        room = self._px(_ICON_ROOM + 12)
        widths = [metrics.horizontalAdvance(bar.label) + room for bar in picture.bars]
        places = place(scale, spans, widths, least=self._px(_LEAST_BAR), gap=self._px(_GAP))
        lanes = max((one.lane + 1 for one in places), default=0)
        self._layout = Layout(scale, tuple(places), lanes)
        self._layout = Layout(scale, tuple(places), lanes, self._parts())
        if self.minimumHeight() != self._height() or self.maximumHeight() != self._height():
            self.setFixedHeight(self._height())
        self.updateGeometry()
        self.update()

    def _parts(self) -> tuple[tuple[Bar | Gap | Band, QRectF], ...]:
        """Return every part with its room, in order of time."""
        picture, scale = self._picture, self._layout.scale
        top, lane = self._top(), self._px(_LANE)
        rooms: dict[int, QRectF] = {}
        for bar, spot in zip(picture.bars, self._layout.places, strict=True):
            left = min(spot.left, spot.text_left)
            right = max(spot.right, spot.text_left + spot.text_width)
            rooms[id(bar)] = QRectF(left, top + spot.lane * lane, right - left, lane)
        below = top + self._layout.lanes * lane
        others: list[tuple[Band | Gap, int, int]] = [
            *((band, self._px(_HEAD), self._px(_BAND)) for band in picture.bands),
            *((gap, below, self._px(_GAPS)) for gap in picture.gaps),
        ]
        for one, upper, height in others:
            left, right = scale.x(one.starts_on), scale.x(one.ends_on)
            rooms[id(one)] = QRectF(left, upper, max(right - left, self._px(_LEAST_BAR)), height)
        return tuple((one, rooms[id(one)]) for one in picture.parts())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the calendar, the plan, the steps, the waits and today."""
        if not self._picture.parts():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, self._top(), self.width(), self._layout.lanes * self._px(_LANE))
        today, scale = self._picture.today, self._layout.scale
        drawing = TimelinePainter(painter, scale, today, self._px, self._face)
        drawing.future(self.height(), self._px(_HEAD))
        drawing.waits(self._picture.gaps, area, self._px(_GAPS))
        drawing.calendar(self.height(), self._px(_HEAD), self.locale_of_months)
        drawing.bands(self._picture.bands, self._px(_HEAD), self._px(_BAND))
        placed = list(zip(self._picture.bars, self._layout.places, strict=True))
        lane, top = self._px(_LANE), self._top()
        for bar, spot in placed:
            drawing.bar(bar, spot, top + spot.lane * lane, lane)
        drawing.today(self._picture.today_word, self.height())
        for bar, spot in placed:
            drawing.label(bar, spot, top + spot.lane * lane, lane)
        if self.hasFocus():
            room = QRectF(self.rect())
            if 0 <= self._current < len(self._layout.parts):
                room = self._layout.parts[self._current][1]
            drawing.ring(room)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the parts with the arrows; Enter opens a step."""
        last = len(self._layout.parts) - 1
        target = {
            Qt.Key.Key_Right: min(self._current + 1, last),
            Qt.Key.Key_Down: min(self._current + 1, last),
            Qt.Key.Key_Left: max(self._current - 1, 0),
            Qt.Key.Key_Up: max(self._current - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if target is not None and last >= 0:
            self._choose(target)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self._open(self._current)
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        self._current = number
        told = self._layout.parts[number][0].told
        self.chosen.emit(told)
        announce(self, told)
        self.update()

    def _open(self, number: int) -> None:
        part = self._layout.parts[number][0]
        if isinstance(part, Bar) and part.key is not None:
            self.opened.emit(part.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def part_at(self, point: QPointF) -> int:
        """Return the number of the part at a point; -1 where there is none."""
        for number, (_part, room) in enumerate(self._layout.parts):
            if room.contains(point):
                return number
        return -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell of the part that is pointed at."""
        super().mousePressEvent(event)
        number = self.part_at(event.position())
        if number >= 0:
            self._choose(number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the step that is pointed at."""
        number = self.part_at(event.position())
        if number >= 0:
            self._open(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of the part under the pointer when it rests."""
        super().mouseMoveEvent(event)
        number = self.part_at(event.position())
        self.setToolTip(plain(self._layout.parts[number][0].told) if number >= 0 else "")

    def told(self) -> Sequence[str]:
        """Return what is told of every part, in order of time."""
        return [part.told for part, _room in self._layout.parts]
