"""The assessments of service needs of a client: what was assessed, by which law, how far it is."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db import assessments, drafts
from tekoto import dates
from tekoto.act import Act
from tekoto.assessment import OPEN, Assessment
from ui import theme
from ui.assessment_editor import KIND, AssessmentEditor, draft_key
from ui.card import Card
from ui.client_view import ClientView
from ui.data_table import DataTable
from ui.desk import Desk
from ui.discarded_notice import DiscardedNotice
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
        self._discard_button = link_button(self.tr("Poista keskeneräinen arviointi"), self._discard)
        self._discarded = DiscardedNotice(
            desk, self.tr("Keskeneräinen arviointi poistettiin."), self.tr("Palauta arviointi")
        )
        card = Card(self.tr("Palvelutarpeen arviointi"), flush=True)
        card.add_to_head(self._new)
        card.body.addWidget(self._table)
        foot = QHBoxLayout()
        side = theme.scaled(theme.SPACE_M)
        foot.setContentsMargins(side, 0, side, 0)
        foot.addWidget(self._discard_button)
        foot.addStretch(1)
        card.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        column.addWidget(self._discarded)
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
        if self._view is None or self._view.client.id != view.client.id:
            self._discarded.forget()
        self._view = view

    def show_plan_view(self, view: PlanView) -> None:
        """Show a client's assessments."""
        self._model.set_rows(view.assessments)
        self._table.fit_height(5)
        # One at a time: the one that is open is completed first.
        self._new.setVisible(self._under_way() is None)
        self._discard_button.setVisible(self._under_way() is not None)

    def open_newest(self) -> None:
        """Open the assessment that is under way, or a new one."""
        self._open(self._under_way())

    def _under_way(self) -> Assessment | None:
        return next((one for one in self._model.rows() if one.state in OPEN), None)

    def _discard(self) -> None:
        known, store, actor = self._under_way(), self._desk.store, self._desk.actor
        if known is None:
            return

        def work() -> Act:
            gone = assessments.discard(store, actor, known.id, known.version)
            drafts.discard(store, actor, KIND, draft_key(known.client_id, known))
            return gone

        self._desk.ask(work, self._discard_done, owner=self)

    def _discard_done(self, gone: Act) -> None:
        self._discarded.offer(gone)
        self._desk.changed.emit("plan")

    def _open(self, assessment: object) -> None:
        if self._view is None:
            return
        known = assessment if isinstance(assessment, Assessment) else None
        self._desk.open_task(AssessmentEditor(self._desk, self._view, known))


def _day(day: date | None) -> str:
    return dates.format_date(day) if day else "–"
