"""The assessments of service needs of a client: what was assessed, by which law, how far it is."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tekoto import dates
from tekoto.assessment import OPEN, Assessment
from ui.assessment_editor import AssessmentEditor
from ui.card import Card
from ui.client_view import ClientView
from ui.data_table import DataTable
from ui.desk import Desk
from ui.page import link_button
from ui.plan_view import PlanView
from ui.table_model import Column, TableModel
from ui.words import word


class AssessmentCard(QWidget):
    """One client's assessments, newest first; Enter opens one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: ClientView | None = None
        self._model: TableModel[Assessment] = TableModel(self._columns())
        self._table = DataTable(
            self.tr("Palvelutarpeen arviointi"), empty=self.tr("Arviointia ei ole vielä tehty.")
        )
        self._table.setModel(self._model)
        self._table.set_widths((430, 140, 140, 140, 0))
        self._table.opened.connect(self._open)
        self._new = link_button(self.tr("Uusi arviointi"), lambda: self._open(None))
        card = Card(self.tr("Palvelutarpeen arviointi"), flush=True)
        card.add_to_head(self._new)
        card.body.addWidget(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _columns(self) -> tuple[Column[Assessment], ...]:
        return (
            Column("kind", self.tr("Arviointi"), lambda a: word("assessment_kinds", a.regime)),
            Column(
                "state", self.tr("Tila"), lambda a: word("assessment_states", a.state), bold=True
            ),
            Column("started", self.tr("Aloitettu"), lambda a: _day(a.form.started_on)),
            Column("done", self.tr("Valmis"), lambda a: _day(a.form.completed_on)),
            Column("plan", self.tr("Suunnitelma tarpeen"), self._needed),
        )

    def _needed(self, assessment: Assessment) -> str:
        needed = assessment.form.plan_needed
        if needed is None:
            return assessment.form.missing or "–"
        return self.tr("Kyllä") if needed else self.tr("Ei")

    def show_view(self, view: ClientView) -> None:
        """Know the client."""
        self._view = view

    def show_plan_view(self, view: PlanView) -> None:
        """Show a client's assessments."""
        self._model.set_rows(view.assessments)
        self._table.fit_height(5)
        # One at a time: the one that is open is completed first.
        self._new.setVisible(not any(one.state in OPEN for one in view.assessments))

    def open_newest(self) -> None:
        """Open the assessment that is under way, or a new one."""
        rows = self._model.rows()
        self._open(next((one for one in rows if one.state in OPEN), None))

    def _open(self, assessment: object) -> None:
        if self._view is None:
            return
        known = assessment if isinstance(assessment, Assessment) else None
        self._desk.open_task(AssessmentEditor(self._desk, self._view, known))


def _day(day: date | None) -> str:
    return dates.format_date(day) if day else "–"
