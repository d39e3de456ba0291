"""Where the client stands: labour market, goals, limits, consents and the office's own fields."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import standing
from db.standing import StandingView
from tekoto.consent import Consent
from tekoto.permission import may_do_casework
from tekoto.record import Goal, LabourStatus
from ui import theme
from ui.desk import Desk
from ui.fact_part import FactPart
from ui.holders_card import HoldersCard
from ui.situation_consents import ConsentPart, GroundsCard
from ui.situation_fields import FieldsPart
from ui.situation_limits import LimitsPart
from ui.situation_person import GoalPart, StatusPart


class StandingCards(QWidget):
    """The cards of the record on this tab."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client_id: UUID | None = None
        self._status = StatusPart(desk)
        self._goals = GoalPart(desk)
        self._limits = LimitsPart(desk)
        self._consents = ConsentPart(desk)
        self._grounds = GroundsCard()
        self._holders = HoldersCard(desk)
        self._fields = FieldsPart(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        parts = (
            self._status,
            self._goals,
            self._fields,
            self._limits,
            self._consents,
            self._grounds,
        )
        casework = may_do_casework(desk.actor)
        for part in parts:
            column.addWidget(part)
            part.setVisible(casework or part is self._status)
        column.addWidget(self._holders)
        desk.changed.connect(self._on_change)

    def read(self, client_id: UUID) -> None:
        """Read a client's situation."""
        if client_id != self._client_id:
            self._limits.close_view()
        self._client_id = self._limits.client_id = client_id
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(lambda: standing.standing_view(store, actor, client_id), self._show)

    def _show(self, view: StandingView) -> None:
        client_id = self._client_id
        if client_id is None:
            return
        self._status.show_facts(client_id, view.statuses)
        self._goals.show_facts(client_id, view.goals)
        self._consents.show_facts(client_id, view.consents)
        self._grounds.show_grounds(view.grounds)
        self._holders.show_client(client_id)
        self._fields.show_values(client_id, view.custom)
        parts: tuple[tuple[FactPart[Any], type[object]], ...] = (
            (self._status, LabourStatus),
            (self._goals, Goal),
            (self._consents, Consent),
        )
        for part, kind in parts:
            gone = [one for one in view.withdrawn if isinstance(one.fact, kind)]
            part.show_more(view.missing, gone)

    def _on_change(self, kind: str) -> None:
        if not self.isVisible() or self._client_id is None:
            return
        if kind == "limits":
            self._limits.refresh()
