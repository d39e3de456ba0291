"""Choosing the client of a form that was opened for nobody yet."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import search
from tekoto.search_hit import SearchHit
from ui import theme
from ui.desk import Desk
from ui.search_field import SearchField
from ui.search_log import log_searches


class PersonChoice(QWidget):
    """One field that finds a client; ``chosen`` carries her id."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self._field = SearchField(desk, self._find)
        self._field.hide_key()
        log_searches(self._field, desk)
        self._field.place_results_in(page)
        self._field.setPlaceholderText(self.tr("Asiakkaan nimi, tunnus tai puhelin"))
        self._field.setAccessibleName(self.tr("Asiakas"))
        self._field.setMaximumWidth(theme.scaled(theme.FORM_WIDTH))
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

    def _find(self, text: str) -> tuple[SearchHit, ...]:
        return search.search(self._desk.store, self._desk.actor, text)

    def _choose(self, client_id: UUID) -> None:
        self._field.clear()
        self.chosen.emit(client_id)
