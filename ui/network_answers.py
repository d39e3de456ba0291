"""How long each school takes to answer: bars for those who look, a table for those who read."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import response_times
from tekoto.names import isolate
from tekoto.organisation import ResponseTime
from ui import theme
from ui.badge import Tone
from ui.bar_list import Bar, BarList
from ui.card import Card
from ui.data_table import DataTable
from ui.desk import Desk
from ui.empty_state import EmptyState
from ui.page import scrolling
from ui.table_model import Column, TableModel

_BARS = 8
_ROWS = 30


class NetworkAnswers(QWidget):
    """Median working days per school, slowest first, and what is still open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.bars = BarList()
        self._model: TableModel[ResponseTime] = TableModel(self._columns())
        self.table = DataTable(self.tr("Vastausajat oppilaitoksittain"))
        self._empty = EmptyState(
            "hourglass",
            self.tr("Ei vielä lähetettyjä lähetteitä"),
            self.tr("Kun lähete on lähetetty, tästä näkee, milloin oppilaitos vastaa."),
        )
        self._slowest = Card(self.tr("Hitaimmat"), self.tr("mediaani, työpäiviä"))
        self._all = Card(self.tr("Oppilaitokset"), flush=True)
        self._build()

    def _build(self) -> None:
        self.table.setModel(self._model)
        self.table.set_widths((0, 120, 120, 120, 120, 180))
        self.table.stretch(0, 220)
        self.table.setSortingEnabled(True)
        head = self.table.horizontalHeader()
        head.setSortIndicator(-1, head.sortIndicatorOrder())
        self._slowest.body.addWidget(self.bars)
        self._all.body.addWidget(self.table)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_S), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        column.addWidget(self._slowest)
        column.addWidget(self._all)
        column.addWidget(self._empty)
        column.addStretch(1)
        for part in (self._slowest, self._all, self._empty):
            part.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, self.tr("Vastausajat")))

    def _columns(self) -> tuple[Column[ResponseTime], ...]:
        return (
            Column("name", self.tr("Oppilaitos"), lambda r: isolate(r.name), bold=True),
            _number("sent", self.tr("Lähetetty"), lambda r: r.sent),
            _number("answered", self.tr("Vastattu"), lambda r: r.answered),
            _number("awaiting", self.tr("Odottaa"), lambda r: r.awaiting),
            Column(
                "overdue",
                self.tr("Myöhässä"),
                lambda r: str(r.overdue),
                sort=lambda r: r.overdue,
                align_right=True,
                tone=lambda r: Tone.ALERT if r.overdue else None,
            ),
            Column(
                "median",
                self.tr("Mediaani, työpäiviä"),
                lambda r: _days(r.median_working_days),
                sort=lambda r: -1.0 if r.median_working_days is None else r.median_working_days,
                align_right=True,
                bold=True,
            ),
        )

    def refresh(self) -> None:
        """Read the times again."""
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(lambda: response_times.response_times(store, actor), self._show)

    def focus_first(self) -> None:
        """Give the keyboard to the table."""
        self.table.setFocus()

    def _show(self, times: tuple[ResponseTime, ...]) -> None:
        self._model.set_rows(times)
        self.table.fit_height(_ROWS)
        timed = sorted(
            (
                (one.median_working_days, one)
                for one in times
                if one.median_working_days is not None
            ),
            key=lambda pair: -pair[0],
        )
        self.bars.set_bars(
            [
                Bar(isolate(one.name), days, self.tr("{0} tp").format(_days(days)))
                for days, one in timed[:_BARS]
            ]
        )
        self._slowest.setVisible(bool(timed))
        self._all.setVisible(bool(times))
        self._empty.setVisible(not times)
        self.table.select_first()


def _number(key: str, title: str, value: Callable[[ResponseTime], int]) -> Column[ResponseTime]:
    return Column(key, title, lambda r: str(value(r)), sort=value, align_right=True)


def _days(days: float | None) -> str:
    return "–" if days is None else f"{days:g}".replace(".", ",")
