"""A framed part of a page with a title."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme


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
        self._title = QLabel(title)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_role(self._title, "card-title")
        self._note = QLabel(note)
        theme.set_role(self._note, "small")
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addWidget(self._note)
        self._head.addStretch(1)
        self._frame = frame = QFrame()
        theme.set_role(frame, "card-head")
        side = theme.scaled(theme.SPACE_M)
        self._head.setContentsMargins(side, 0, side, 0)
        self._head.setSpacing(theme.scaled(theme.SPACE_S))
        frame.setLayout(self._head)
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
        column.addWidget(frame)
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
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)


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
