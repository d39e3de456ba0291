"""What an empty page or list says: what would be here and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui import icons, theme
from ui.page import action_button


class EmptyState(QWidget):
    """An icon, a sentence, a hint and at most one button, in the middle of the space."""

    def __init__(
        self,
        icon: str,
        title: str,
        hint: str = "",
        action: QAction | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        picture = QLabel()
        picture.setPixmap(
            icons.pixmap(icon, theme.scaled(theme.ICON_LARGE), theme.colours().field_line)
        )
        self._title = QLabel(title)
        theme.set_role(self._title, "card-title")
        self._hint = QLabel(hint)
        theme.set_role(self._hint, "soft")
        column = QVBoxLayout(self)
        column.setSpacing(theme.scaled(theme.SPACE_S))
        column.addStretch(2)
        for label in (picture, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(label is not picture)
            column.addWidget(label)
        self._hint.setVisible(bool(hint))
        if action is not None:
            column.addSpacing(theme.scaled(theme.SPACE_XS))
            column.addWidget(action_button(action, primary=True), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)

    def set_text(self, title: str, hint: str = "") -> None:
        """Change the words, for instance when a filter left nothing."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
