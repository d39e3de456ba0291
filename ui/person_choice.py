"""Choosing the client of a form that was opened for nobody yet."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.person_field import PersonField


class PersonChoice(QWidget):
    """One field that finds a client; ``chosen`` carries her id."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__()
        self._field = PersonField(desk, page)
        self._field.setAccessibleName(self.tr("Asiakas"))
        self._field.chosen.connect(self._choose)
        label = QLabel(self.tr("&Asiakas"))
        label.setBuddy(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label)
        column.addWidget(self._field)

    def focus_first(self) -> None:
        """Begin to type."""
        self._field.setFocus()

    def _choose(self, client_id: UUID) -> None:
        self._field.clear()
        self.chosen.emit(client_id)
