"""A framed part of a page with a title."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.flow_layout import FlowLayout
from ui.screen import bring_into_view
from ui.title_label import TitleLabel


class Card(QFrame):
    """A white box with a head line; put contents into ``self.body``.

    ``flush`` leaves no margin, for a table that fills the card.
    """

    def __init__(
        self, title: str, note: str = "", *, flush: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme.set_role(self, "card")
        self.setAccessibleName(title)
        self._title = TitleLabel("card-title", title)
        self._note = QLabel(note)
        theme.set_role(self._note, "small")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._frame = _Head(self._title, self._note)
        side = theme.scaled(theme.SPACE_M)
        self.body = QVBoxLayout()
        # A table goes from edge to edge; the style insets its outer cells to stand under the title.
        self.setProperty("flush", flush)
        inset = 0 if flush else side
        low = 0 if flush else theme.scaled(12)
        foot = low
        self.body.setContentsMargins(inset, low, inset, foot)
        self.body.setSpacing(theme.scaled(theme.SPACE_XS))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._frame)
        column.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def hide_head(self) -> None:
        """Show the box without its head line."""
        self._frame.hide()

    def set_note(self, note: str) -> None:
        """Change the small text beside the title."""
        self._note.setText(note)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a badge or a link at the right end of the head."""
        self._frame.links.addWidget(widget)


class _Head(QFrame):
    """Title and note at the left, links at the right, or below where there is no room."""

    def __init__(self, title: QLabel, note: QLabel) -> None:
        super().__init__()
        theme.set_role(self, "card-head")
        self.links = FlowLayout(theme.scaled(theme.SPACE_S))
        self._words = QHBoxLayout()
        self._words.setSpacing(theme.scaled(theme.SPACE_S))
        self._words.addWidget(title)
        self._words.addWidget(note)
        self._words.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        side = theme.scaled(theme.SPACE_M)
        self._row.setContentsMargins(side, 0, side, 0)
        self._row.setSpacing(theme.scaled(theme.SPACE_S))
        self._row.addLayout(self._words, 1)
        self._row.addLayout(self.links)
        self._row.setAlignment(self.links, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again where the links fit."""
        self._turn(event.size().width())
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Look again where the links fit: a title or a link has changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn(self.width())
        return super().event(event)

    def _turn(self, width: int) -> None:
        """Put the links under the title where they do not fit beside it."""
        wanted = self._words.sizeHint().width() + self.links.sizeHint().width()
        narrow = wanted + 3 * theme.scaled(theme.SPACE_M) > width
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        low = theme.scaled(theme.SPACE_XS) if narrow and self.links.count() else 0
        side = theme.scaled(theme.SPACE_M)
        self._row.setDirection(down if narrow else across)
        self._row.setSpacing(0 if narrow else theme.scaled(theme.SPACE_S))
        self._row.setContentsMargins(side, low, side, low)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the widest part only."""
        width = max(self._words.minimumSize().width(), self.links.minimumSize().width())
        side = 2 * theme.scaled(theme.SPACE_M)
        return QSize(width + side, super().minimumSizeHint().height())


class Notice(QFrame):
    """A tinted box with an icon and a text, for things to know; tones as in ``ui.badge``."""

    def __init__(self, text: str, tone: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from ui import icons
        from ui.badge import TONE_ICONS, Tone, tone_colour

        theme.set_role(self, f"notice-{tone}")
        self.label = QLabel(text)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        picture = QLabel()
        picture.setPixmap(
            icons.pixmap(TONE_ICONS[Tone(tone)], theme.scaled(theme.ICON), tone_colour(Tone(tone)))
        )
        self.row = QHBoxLayout(self)
        side = theme.scaled(12)
        self.row.setContentsMargins(side, theme.scaled(8), side, theme.scaled(8))
        self.row.setSpacing(theme.scaled(theme.SPACE_S))
        self.row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(self.label, 1)
        self.setAccessibleName(text)

    def set_text(self, text: str) -> None:
        """Change the text."""
        self.label.setText(text)
        self.setAccessibleName(text)

    def tell(self, text: str) -> None:
        """Show another text, in view and said aloud: something that needs an answer."""
        from ui.progress_bar import announce

        self.set_text(text)
        self.show()
        announce(self, text)
        # Only after the layout has given it its place.
        QTimer.singleShot(0, self, self._come_into_view)

    def _come_into_view(self) -> None:
        bring_into_view(self)
