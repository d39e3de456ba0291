"""The plan and path tab: a card for each part of the client's way, one below the other."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.client_view import ClientView
from ui.desk import Desk
from ui.page import scrolling
from ui.path_card import PathCard
from ui.plan_card import PlanCard


class ClientPlan(QWidget):
    """Plans and path of one client."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = PlanCard(desk)
        self._path = PathCard(desk)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        for card in (self._plan, self._path):
            column.addWidget(card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, self.tr("Suunnitelma ja polku")))

    def show_view(self, view: ClientView) -> None:
        """Show a client's plans and path."""
        for card in (self._plan, self._path):
            card.show_view(view)
