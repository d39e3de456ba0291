"""The list of clients found, painted under the search field."""

import math
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tekoto import dates, vocabulary
from tekoto.names import isolate
from tekoto.search_hit import FORMER_CODE, NUMBER, HitReason, SearchHit, Span
from ui import icons, theme
from ui.i18n import language
from ui.table_model import Roles
from ui.words import word

Index = QModelIndex | QPersistentModelIndex

_ROW = 46
_MOST_ROWS = 9
_MOST_LINES = 240
# Wider than any line of text: what does not fit is elided, not wrapped.
_ENDLESS = 100_000
_REASON_ICONS = {
    HitReason.NAME: "user",
    HitReason.VARIANT: "languages",
    HitReason.IDENTIFIER: "key-round",
    HitReason.PHONE: "phone",
    HitReason.FIELD: "list",
    HitReason.NOTE: "notebook-pen",
}


class HitModel(QAbstractListModel):
    """The hits as a list; ``Roles.OBJECT`` is the hit itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hits: tuple[SearchHit, ...] = ()

    def set_hits(self, hits: Sequence[SearchHit]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self.hits = tuple(hits)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of hits."""
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the hit, or the line a screen reader reads."""
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == Roles.OBJECT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (hit.name, hit.birth_text, self.why(hit)) if part)
        return None

    def why(self, hit: SearchHit) -> str:
        """Say in words why a client was found, with what met the text."""
        told, detail = self.reason(hit), isolate(hit.detail) if hit.detail else ""
        return ": ".join(part for part in (told, detail) if part)

    def reason(self, hit: SearchHit) -> str:
        """Say in words why a client was found."""
        protected = self.tr("Turvakielto") if hit.protected else ""
        return " · ".join(part for part in (protected, self._reason(hit)) if part)

    def _reason(self, hit: SearchHit) -> str:
        match hit.reason:
            case HitReason.NAME:
                return ""
            case HitReason.VARIANT:
                return word("name_kinds", hit.kind) or self.tr("Nimi kirjoitetaan myös näin")
            case HitReason.IDENTIFIER:
                own = {NUMBER: self.tr("Asiakasnumero"), FORMER_CODE: self.tr("Entinen tunnus")}
                return own.get(hit.kind) or word("identifier_kinds", hit.kind) or self.tr("Tunnus")
            case HitReason.PHONE:
                return self.tr("Puhelin")
            case HitReason.FIELD:
                return self.tr("Oma kenttä")
            case HitReason.NOTE if hit.noted_on:
                return self.tr("Muistiinpano {0}").format(dates.format_date(hit.noted_on))
            case _:
                return self.tr("Muistiinpano")


class HitDelegate(QStyledItemDelegate):
    """Paints a hit in two lines: who it is, and why it was found.

    Laying out a text costs more than drawing it, and the next keystroke shows most of them again:
    the lines that were painted lately are kept.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[tuple[object, ...], _Line] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(option.rect.width(), theme.scaled(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one hit."""
        hit = index.data(Roles.OBJECT)
        model = index.model()
        if not isinstance(hit, SearchHit) or not isinstance(model, HitModel):
            return
        c = theme.colours()
        painter.save()
        box = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(c.selection))
            painter.fillRect(
                QRect(box.left(), box.top(), theme.CURRENT_MARK, box.height()), QColor(c.accent)
            )
        side = theme.scaled(12)
        glyph = theme.scaled(16)
        name = "shield-alert" if hit.protected else _REASON_ICONS[hit.reason]
        colour = c.alert_text if hit.protected else c.text_soft
        painter.drawPixmap(
            box.left() + side, box.center().y() - glyph // 2, icons.pixmap(name, glyph, colour)
        )
        words = box.adjusted(side * 2 + glyph, theme.scaled(4), -side, -theme.scaled(4))
        self._paint_words(painter, words, hit, model.why(hit))
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, hit: SearchHit, why: str) -> None:
        c = theme.colours()
        upper = QRect(box.left(), box.top(), box.width(), box.height() * 11 // 20)
        lower = QRect(box.left(), upper.bottom(), box.width(), box.bottom() - upper.bottom())
        if not why:
            upper = box
        right = " · ".join(part for part in (hit.birth_text, _state(hit)) if part)
        if right:
            told = self._line(right, theme.TEXT_SMALL, upper.width())
            used = told.draw(painter, upper, c.text_soft, right=True)
            upper = upper.adjusted(0, 0, -used - theme.SPACE_S, 0)
        marks = _shifted(hit.name_marks, 1)
        name = self._line(isolate(hit.name), theme.TEXT_BODY, upper.width(), marks, bold=True)
        taken = name.draw(painter, upper, c.text)
        if hit.original_name:
            rest = upper.adjusted(taken + theme.SPACE_S, 0, 0, 0)
            marks = _shifted(hit.original_marks, 1)
            other = self._line(isolate(hit.original_name), theme.TEXT_BODY, rest.width(), marks)
            other.draw(painter, rest, c.text_soft)
        if why:
            # The detail stands at the end of the line, between its two isolates.
            marks = _shifted(hit.marks, len(why) - len(hit.detail) - 1) if hit.detail else ()
            told = self._line(why, theme.TEXT_SMALL, lower.width(), marks)
            told.draw(painter, lower, c.alert_text if hit.protected else c.text_soft)

    def _line(
        self, text: str, size: int, width: int, marks: tuple[Span, ...] = (), *, bold: bool = False
    ) -> "_Line":
        font = theme.font(size, theme.SEMIBOLD if bold else QFont.Weight.Normal)
        key = text, font.key(), width, marks, theme.colours().link
        line = self._lines.get(key)
        if line is None:
            if len(self._lines) >= _MOST_LINES:
                self._lines.clear()
            line = self._lines[key] = _Line(text, font, width, marks)
        return line


class SearchResults(QFrame):
    """The floating list; it never takes the keyboard from the field. ``clicked`` opens a row."""

    clicked = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "popup")
        self._model = HitModel()
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(HitDelegate(self._view))
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setUniformItemSizes(True)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setMouseTracking(True)
        self._view.setAccessibleName(self.tr("Löytyneet asiakkaat"))
        self._view.clicked.connect(self.clicked)
        self._none = QLabel()
        theme.set_role(self._none, "soft")
        self._none.setTextFormat(Qt.TextFormat.PlainText)
        self._none.setMargin(theme.scaled(12))
        self._none.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._none)
        column.addWidget(self._view)

    def show_hits(self, hits: Sequence[SearchHit], query: str) -> None:
        """Show what was found for ``query``, the first row chosen."""
        self._model.set_hits(hits)
        self._view.setVisible(bool(hits))
        self._none.setVisible(not hits)
        if hits:
            self._view.setCurrentIndex(self._model.index(0))
            return
        self._none.setText(
            self.tr("Ei löytynyt: {query}. Kokeile osaa nimestä, puhelinta tai tunnusta.").format(
                query=isolate(query)
            )
        )

    def hits(self) -> Sequence[SearchHit]:
        """Return the hits shown."""
        return self._model.hits

    def current(self) -> SearchHit | None:
        """Return the chosen hit."""
        hit = self._view.currentIndex().data(Roles.OBJECT)
        return hit if isinstance(hit, SearchHit) else None

    def step(self, rows: int) -> None:
        """Choose a row further down or up."""
        if self._model.hits:
            row = self._view.currentIndex().row() + rows
            row = max(0, min(row, len(self._model.hits) - 1))
            self._view.setCurrentIndex(self._model.index(row))

    def wanted_height(self) -> int:
        """Return the height that shows every hit, up to nine."""
        if not self._model.hits:
            return self._none.heightForWidth(max(self.width(), theme.scaled(300))) + 2
        rows = min(len(self._model.hits), _MOST_ROWS)
        return rows * theme.scaled(_ROW) + theme.SPACE_XS

    def summary(self) -> str:
        """Return what a screen reader says of the results."""
        return self.tr("%n asiakas(ta) löytyi", "", len(self._model.hits))


def _state(hit: SearchHit) -> str:
    return vocabulary.label("case_states", hit.state, language().code) if hit.state else ""


def _shifted(marks: Sequence[Span], places: int) -> tuple[Span, ...]:
    return tuple((first + places, last + places) for first, last in marks)


class _Line:
    """One elided line of text with its marked letters underlined, laid out once."""

    def __init__(self, text: str, font: QFont, width: int, marks: Sequence[Span]) -> None:
        self._layout, self._line = _laid_out(text, font, marks)
        self.width = math.ceil(self._line.naturalTextWidth())
        if self.width > width:
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))
            self._layout, self._line = _laid_out(shown, font, marks)
            self.width = min(math.ceil(self._line.naturalTextWidth()), width)
        self._height = self._line.height()
        self._start = self._line.naturalTextRect().left()

    def draw(self, painter: QPainter, box: QRect, colour: str, *, right: bool = False) -> int:
        """Draw it in the middle of the box's height and return the width it takes."""
        painter.setPen(QColor(colour))
        left = box.right() - self.width if right else box.left()
        top = box.top() + (box.height() - self._height) / 2
        # A name that begins from the right still stands at the left of its row.
        self._layout.draw(painter, QPointF(left - self._start, top))
        return self.width


def _laid_out(text: str, font: QFont, marks: Sequence[Span]) -> tuple[QTextLayout, QTextLine]:
    layout = QTextLayout(text, font)
    # Without this the letters are shaped once more for each painting.
    layout.setCacheEnabled(True)
    layout.setFormats([_underlined(first, last) for first, last in marks])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS)
    layout.endLayout()
    return layout, line


def _underlined(first: int, last: int) -> QTextLayout.FormatRange:
    mark = QTextLayout.FormatRange()
    mark.start, mark.length = first, last - first
    style = QTextCharFormat()
    style.setFontUnderline(True)
    style.setForeground(QColor(theme.colours().link))
    mark.format = style
    return mark
