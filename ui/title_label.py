"""A title that takes more lines only where there is no room for one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui import theme


class TitleLabel(QLabel):
    """A title on one line, and on more of them only where the page is too narrow for one.

    ``role`` is the theme's role of the text.
    """

    def __init__(self, role: str, text: str = "") -> None:
        super().__init__(text)
        theme.set_role(self, role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Ask for the longest word."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        words = (metrics.horizontalAdvance(word) for word in self.text().split())
        return QSize(max(words, default=0) + 2, metrics.height())
