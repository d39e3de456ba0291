"""Figures of the office's paths: waits between steps, where clients are, what is not to be had."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import caseload, path_figures
from tekoto import clock
from tekoto.client import CaseloadRow
from tekoto.names import isolate
from tekoto.path_figures import FLOOR, WAITS_MONTHS, PathFigure, PathFigures, is_kind
from tekoto.permission import may_do_casework
from ui import icons, path_picture, theme
from ui.card import Card
from ui.columns import Columns
from ui.data_table import DataTable
from ui.desk import Desk
from ui.page import scrolling
from ui.table_model import Column, TableModel
from ui.words import word

_LEAST = 820
_ROWS = 12
_MISSING = -1.0


class PathFiguresPart(QWidget):
    """Three tables of figures; Enter on one lists its persons to those who work with them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        waits, standing, unmet = (
            self.tr("Odotusajat vaiheiden välissä"),
            self.tr("Missä asiakkaat ovat nyt"),
            self.tr("Palvelut, joita ei saa"),
        )
        self._models = {
            waits: TableModel(self._wait_columns()),
            standing: TableModel(self._standing_columns()),
            unmet: TableModel(self._unmet_columns()),
        }
        self._persons: TableModel[CaseloadRow] = TableModel(self._person_columns())
        self.table = DataTable(waits, empty=self.tr("Lukuja ei ole vielä."))
        self._tables = {
            waits: self.table,
            standing: DataTable(standing, empty=self.tr("Polkuja ei ole vielä.")),
            unmet: DataTable(unmet, empty=self.tr("Puuttuvia palveluja ei ole kirjattu.")),
        }
        self._person_table = DataTable(
            self.tr("Henkilöt"), empty=self.tr("Valitse luku ja paina Enter.")
        )
        self._person_card = Card(self.tr("Henkilöt"), flush=True)
        self._build()

    def _build(self) -> None:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        note = QLabel(
            self.tr(
                "Toimiston avoimet asiakkuudet. Odotusajat {0} kuukauden ajalta. Alle {1} "
                "asiakkaan luvusta ei kerrota tarkemmin."
            ).format(WAITS_MONTHS, FLOOR)
        )
        note.setWordWrap(True)
        theme.set_role(note, "soft")
        column.addWidget(note)
        for title, table in self._tables.items():
            table.setModel(self._models[title])
            table.set_widths((230, 220, 96, 116) if table is self.table else (260, 110, 0))
            table.stretch(0, 170)
            table.opened.connect(partial(self._list, title))
            card = Card(title, flush=True)
            card.body.addWidget(table)
            column.addWidget(card)
        column.addStretch(1)
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        self._person_table.setModel(self._persons)
        self._person_table.set_widths((108, 0))
        self._person_table.stretch(1, 130)
        self._person_table.opened.connect(self._open)
        self._person_card.body.addWidget(self._person_table)
        if not may_do_casework(self._desk.actor):
            self._person_card.hide()
        beside.addWidget(self._person_card)
        beside.addStretch(1)
        content = Columns(main, side, least=_LEAST, side_width=theme.SIDE_COLUMN_WIDTH + 40)
        content.setContentsMargins(0, theme.scaled(theme.SPACE_S), 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, self.tr("Polut")))

    def _wait_columns(self) -> tuple[Column[PathFigure], ...]:
        return (
            Column("after", self.tr("Vaiheen jälkeen"), lambda f: word("path_steps", f.keys[0])),
            Column("before", self.tr("Ennen vaihetta"), lambda f: word("path_steps", f.keys[1])),
            self._count_column(),
            Column(
                "median",
                self.tr("Mediaani"),
                self._median,
                sort=lambda f: _MISSING if f.too_few else f.median_days or 0.0,
                align_right=True,
                bold=True,
            ),
        )

    def _standing_columns(self) -> tuple[Column[PathFigure], ...]:
        return (
            Column("where", self.tr("Vaihe tai tilanne"), self._standing, bold=True),
            self._count_column(),
        )

    def _unmet_columns(self) -> tuple[Column[PathFigure], ...]:
        return (
            Column("kind", self.tr("Palvelu"), lambda f: word("path_steps", f.keys[0]), bold=True),
            Column("reason", self.tr("Syy"), lambda f: word("unmet_reasons", f.keys[1])),
            self._count_column(),
        )

    def _count_column(self) -> Column[PathFigure]:
        return Column(
            "count",
            self.tr("Asiakkaita"),
            lambda f: self.tr("alle {0}").format(FLOOR) if f.too_few else str(len(f.persons)),
            sort=lambda f: 0 if f.too_few else len(f.persons),
            align_right=True,
        )

    def _person_columns(self) -> tuple[Column[CaseloadRow], ...]:
        return (
            Column("number", self.tr("Numero"), lambda row: row.number, soft=True),
            Column("name", self.tr("Nimi"), self._name, icon=_protected_icon, tooltip=self._name),
        )

    def _name(self, row: CaseloadRow) -> str:
        name = isolate(row.name)
        return self.tr("{0} · turvakielto").format(name) if row.protected else name

    def _median(self, figure: PathFigure) -> str:
        if figure.too_few or figure.median_days is None:
            return self.tr("liian vähän")
        return path_picture.length(round(figure.median_days))

    def _standing(self, figure: PathFigure) -> str:
        key = figure.keys[0]
        if is_kind(key):
            return word("path_steps", key)
        return {
            "paused": self.tr("Tauolla"),
            "waiting": self.tr("Odottaa seuraavaa vaihetta"),
        }.get(key, self.tr("Polku päättynyt, seuraava vaihe puuttuu"))

    def refresh(self) -> None:
        """Read the figures again."""
        store, actor, today = self._desk.store, self._desk.actor, clock.today()
        self._desk.ask(lambda: path_figures.path_figures(store, actor, today), self._show)

    def focus_first(self) -> None:
        """Give the keyboard to the first table."""
        self.table.setFocus()

    def _show(self, found: PathFigures) -> None:
        parts = (found.waits, found.standing, found.unmet)
        for (title, table), rows in zip(self._tables.items(), parts, strict=True):
            self._models[title].set_rows(rows)
            table.fit_height(_ROWS)
            table.select_first()
        self._show_persons(self.tr("Henkilöt"), ())

    def _list(self, title: str, figure: object) -> None:
        store, actor = self._desk.store, self._desk.actor
        if not isinstance(figure, PathFigure) or not may_do_casework(actor):
            return
        model = self._models[title]
        words = " – ".join(column.text(figure) for column in model.columns[: len(figure.keys)])
        self._desk.ask(
            lambda: caseload.rows_of(store, actor, figure.persons),
            lambda rows: self._show_persons(words, rows),
            owner=self,
        )

    def _show_persons(self, title: str, rows: Sequence[CaseloadRow]) -> None:
        self._person_card.set_title(title)
        self._persons.set_rows(rows)
        self._person_table.fit_height(_ROWS)
        self._person_table.select_first()
        if rows:
            self._person_table.setFocus()

    def _open(self, row: object) -> None:
        if isinstance(row, CaseloadRow):
            self._desk.open_client(row.id, "plan")


def _protected_icon(row: CaseloadRow) -> QIcon | None:
    return icons.icon("shield-alert", theme.colours().alert_text) if row.protected else None
