"""The path as a picture with what is told of the part under the keyboard, and what has no day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tekoto.path import PathStep
from tekoto.plan import Plan
from ui import path_picture, theme
from ui.timeline import Timeline


class PathView(QWidget):
    """A timeline over its words. ``opened`` carries the id of a step."""

    opened = Signal(object)

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = Timeline()
        self._told = QLabel()
        self._later = QLabel()
        self._empty = QLabel(empty)
        self._timeline.opened.connect(self.opened)
        self._timeline.chosen.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_XS))
        column.addWidget(self._timeline)
        for label in (self._told, self._later, self._empty):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.set_role(label, "small")
            column.addWidget(label)

    def show_path(self, steps: Sequence[PathStep], plans: Sequence[Plan], today: date) -> None:
        """Draw a path with its plans."""
        picture = path_picture.picture(steps, plans, today)
        drawn = bool(picture.parts())
        self._timeline.setVisible(drawn)
        self._empty.setVisible(not drawn and not picture.later)
        self._timeline.set_picture(
            picture, self.tr("Polku aikajanalla, nuolinäppäimet"), path_picture.months()
        )
        self._later.setText(self.tr("Ilman päivää: {0}").format("; ".join(picture.later)))
        self._later.setVisible(bool(picture.later))
        self._told.hide()

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.show()
