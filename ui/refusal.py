"""Why an act was refused: always in view, and said aloud."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tekoto.errors import TekotoError
from ui import messages, theme
from ui.progress_bar import announce
from ui.screen import bring_into_view, in_view


class Refusal(QLabel):
    """The line of a page or form that words a refusal which belongs to none of its fields.

    The keyboard stays in its field as long as both can be seen; else it comes to the words, and
    Tab goes on from there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "error")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def say(self, error: TekotoError) -> None:
        """Word a refusal, and bring it into view."""
        self.tell(messages.message(error))

    def tell(self, text: str) -> None:
        """Show words of its own, and bring them into view."""
        self.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)
        # Only after the layout has given it its place, and the page has followed its field.
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, self._come_into_view))

    def _come_into_view(self) -> None:
        if not self.isVisible():
            return
        bring_into_view(self)
        here = QApplication.focusWidget()
        if here is None or not here.isVisible() or not in_view(here):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
