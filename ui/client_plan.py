"""The plan and path tab: a card for each part of the client's way, one below the other."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import plan_view, theme
from ui.assessment_card import AssessmentCard
from ui.client_view import ClientView
from ui.deadline_card import DeadlineCard
from ui.desk import Desk
from ui.page import scrolling
from ui.path_card import PathCard
from ui.plan_card import PlanCard
from ui.plan_view import PlanView


class ClientPlan(QWidget):
    """Plans, deadlines, assessments and path of one client; some are read when first shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: ClientView | None = None
        self._read = True
        self._shown = False
        self._then: Callable[[], None] | None = None
        self._plan = PlanCard(desk)
        self._deadlines = DeadlineCard(desk)
        self._assessments = AssessmentCard(desk)
        self._path = PathCard(desk)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        for card in (self._plan, self._path, self._deadlines, self._assessments):
            column.addWidget(card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, self.tr("Suunnitelma ja polku")))

    def show_view(self, view: ClientView) -> None:
        """Show a client's plans and path."""
        self._view = view
        for card in (self._plan, self._path, self._assessments):
            card.show_view(view)
        self._read = self._shown = False
        if self.isVisible():
            self._look()

    def new_plan(self) -> None:
        """Begin a plan, or the next version of one, from any tab."""
        self._when_read(self._plan.new_plan)

    def new_assessment(self) -> None:
        """Begin an assessment, or go on with the one that is open."""
        self._when_read(self._assessments.open_newest)

    def _when_read(self, then: Callable[[], None]) -> None:
        self._then = then
        self._look()
        if self._shown:
            self._go_on()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the rest when the tab comes to the front."""
        super().showEvent(event)
        self._look()

    def _look(self) -> None:
        if self._read or self._view is None:
            return
        self._read = True
        store, actor, client_id = self._desk.store, self._desk.actor, self._view.client.id
        self._desk.ask(lambda: plan_view.load(store, actor, client_id), self._show)

    def _show(self, found: PlanView) -> None:
        if self._view is None or found.client_id != self._view.client.id:
            return
        self._plan.show_plan_view(found)
        self._deadlines.show_plan_view(found)
        self._assessments.show_plan_view(found)
        self._shown = True
        self._go_on()
