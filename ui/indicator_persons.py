"""Ketkä laskettiin: the persons behind a figure, those left out, and why."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from db import monitoring
from db.monitoring import Evaluation
from tekoto.client import CaseloadRow
from tekoto.indicators import IndicatorResult, ParticipationFacts
from tekoto.names import isolate
from ui import icons, theme
from ui.card import Card
from ui.data_table import DataTable
from ui.desk import Desk
from ui.indicator_table import IndicatorLine
from ui.indicator_why import WhyBox
from ui.table_model import Column, TableModel

COUNTED, MISSING, REFUSED, LEFT_OUT = "counted", "missing", "refused", "left_out"
_ROWS_SEEN = 3


def groups(evaluation: Evaluation, result: IndicatorResult) -> dict[str, tuple[UUID, ...]]:
    """Return who is counted, whose answer is missing, who refused it, and who else took part."""
    known = {*result.persons, *result.unknown, *result.refused}
    others = dict.fromkeys(
        fact.client_id
        for fact in evaluation.facts
        if fact.started_on <= evaluation.period.end and fact.client_id not in known
    )
    return {
        COUNTED: result.persons,
        MISSING: result.unknown,
        REFUSED: result.refused,
        LEFT_OUT: tuple(others),
    }


class IndicatorPersons(Card):
    """Persons of the chosen indicator; Enter opens the client, the box tells why."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", flush=True, parent=parent)
        self.set_title(self.tr("Ketkä laskettiin"))
        self._desk = desk
        self._evaluation: Evaluation | None = None
        self._line: IndicatorLine | None = None
        self._groups: dict[str, tuple[UUID, ...]] = {}
        self._which = QComboBox()
        self._model: TableModel[CaseloadRow] = TableModel(self._columns())
        self.table = DataTable(self.tr("Henkilöt"))
        self._empty = QLabel()
        self._elsewhere = QLabel()
        self.why = WhyBox()
        self._build()

    def _build(self) -> None:
        self._which.setAccessibleName(self.tr("Ketkä näytetään"))
        self._which.currentIndexChanged.connect(self._read)
        side = theme.scaled(theme.SPACE_M)
        chooser = QHBoxLayout()
        chooser.setContentsMargins(side, theme.scaled(theme.SPACE_S), side, theme.scaled(8))
        chooser.addWidget(self._which, 1)
        self.table.setModel(self._model)
        self.table.set_widths((108, 0))
        self.table.stretch(1, 150)
        self.table.setMinimumHeight(theme.scaled(theme.ROW_HEIGHT * (_ROWS_SEEN + 1)))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._explain)
        for label in (self._empty, self._elsewhere):
            theme.set_role(label, "soft")
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            label.setContentsMargins(side, theme.scaled(theme.SPACE_S), side, theme.scaled(8))
        foot = QHBoxLayout()
        foot.setContentsMargins(side, theme.scaled(theme.SPACE_S), side, theme.scaled(12))
        foot.addWidget(self.why)
        self.why.clear()
        self.body.addLayout(chooser)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._elsewhere)
        self.body.addLayout(foot)

    def _columns(self) -> tuple[Column[CaseloadRow], ...]:
        return (
            Column("number", self.tr("Numero"), lambda row: row.number, soft=True),
            Column(
                "name",
                self.tr("Nimi"),
                self._name,
                icon=_protected_icon,
                tooltip=self._name,
            ),
        )

    def _name(self, row: CaseloadRow) -> str:
        name = isolate(row.name)
        return self.tr("{0} · turvakielto").format(name) if row.protected else name

    def show_line(self, evaluation: Evaluation, line: IndicatorLine) -> None:
        """Show the persons of an indicator of this evaluation."""
        self._evaluation, self._line = evaluation, line
        self.set_title(self.tr("Ketkä laskettiin, {0}").format(line.rule.code))
        self.why.clear()
        self._which.setVisible(line.result is not None)
        self.table.setVisible(line.result is not None)
        if line.result is None:
            self.set_note("")
            self._say(self.tr("Hanke ilmoittaa tämän luvun itse. Muuta sitä hankkeen tiedoissa."))
            return
        self.set_note(str(line.value))
        self._groups = groups(evaluation, line.result)
        self._offer()
        self._read()

    def _offer(self) -> None:
        kept = self._which.currentData()
        names = {
            COUNTED: self.tr("Laskettiin ({0})"),
            MISSING: self.tr("Tieto puuttuu ({0})"),
            REFUSED: self.tr("Ei halunnut vastata ({0})"),
            LEFT_OUT: self.tr("Ei laskettu ({0})"),
        }
        self._which.blockSignals(True)
        self._which.clear()
        for key, template in names.items():
            self._which.addItem(template.format(len(self._groups[key])), key)
        self._which.setCurrentIndex(max(0, self._which.findData(kept)))
        self._which.blockSignals(False)

    def _read(self) -> None:
        ids = self._groups.get(self._which.currentData(), ())
        store, actor = self._desk.store, self._desk.actor
        line = self._line
        if not ids:
            self._show((), 0)
            return

        def done(rows: tuple[CaseloadRow, ...]) -> None:
            if line is self._line and ids is self._groups.get(self._which.currentData()):
                self._show(rows, len(ids))

        self._desk.ask(lambda: monitoring.persons(store, actor, ids), done, owner=self)

    def _show(self, rows: Sequence[CaseloadRow], count: int) -> None:
        self._model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.why.clear()
        self._say("" if rows else self._nobody(count))
        hidden = count - len(rows) if rows else 0
        self._elsewhere.setText(self.tr("ja %n toisen toimiston asiakasta", "", hidden))
        self._elsewhere.setVisible(hidden > 0)
        if rows:
            self.table.select_first()

    def _nobody(self, count: int) -> str:
        if count:
            return self.tr("%n henkilöä on toisen toimiston asiakkaita.", "", count)
        return {
            COUNTED: self.tr("Ketään ei laskettu. Katso kohdasta Ei laskettu, mikä puuttuu."),
            MISSING: self.tr("Keneltäkään ei puutu tietoa."),
            REFUSED: self.tr("Kukaan ei ole kieltäytynyt vastaamasta."),
        }.get(self._which.currentData(), self.tr("Kaikki osallistujat on laskettu."))

    def _say(self, text: str) -> None:
        self._empty.setText(text)
        self._empty.setVisible(bool(text))
        if text:
            self._elsewhere.hide()

    def _explain(self, row: object) -> None:
        evaluation, line = self._evaluation, self._line
        if evaluation is None or line is None or not isinstance(row, CaseloadRow):
            self.why.clear()
            return
        facts: list[ParticipationFacts] = [
            fact for fact in evaluation.facts if fact.client_id == row.id
        ]
        self.why.explain(row.name, line.rule, facts, evaluation.period)

    def _open(self, row: object) -> None:
        if isinstance(row, CaseloadRow):
            self._desk.open_client(row.id)


def _protected_icon(row: CaseloadRow) -> QIcon | None:
    return icons.icon("shield-alert", theme.colours().alert_text) if row.protected else None
