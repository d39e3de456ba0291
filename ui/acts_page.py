"""Recent acts: what was done to many clients or deleted one, each taken back from here."""

from typing import Protocol
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db import acts
from tekoto import dates
from tekoto.act import Act, KeptRecord, Outcome
from tekoto.names import isolate
from ui import theme
from ui.act_words import act_text
from ui.badge import Tone
from ui.card import Card, Notice
from ui.columns import Columns
from ui.data_table import DataTable
from ui.desk import Desk
from ui.empty_state import EmptyState
from ui.page import Page, PageHeader, action_button, scrolling
from ui.table_model import Column, TableModel
from ui.words import word

_LEAST = 760
_LEAST_ROWS = 6
_Person = tuple[UUID, str, str]


class TakeBack(Protocol):
    """The command of the page (``ui.undoing.go``)."""

    def __call__(self, desk: Desk, act: Act, *, undoing: bool, rest: bool = False) -> None:
        """Take an act back, or do it again; ``rest`` leaves those that were changed since."""


class ActsPage(Page):
    """The acts in a table, the clients of the chosen one beside it; ``take_back`` is its command.

    ``outcome`` is an undo that has found records changed since: they are listed with the reasons,
    and the rest can be taken back.
    """

    def __init__(
        self,
        desk: Desk,
        take_back: TakeBack,
        outcome: Outcome | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._take_back = take_back
        self._outcome = outcome
        self._shown: UUID | None = outcome.act.id if outcome is not None else None
        self._header = PageHeader(
            self.tr("Viimeisimmät toimet"),
            self.tr(
                "Kumoaminen palauttaa kaiken kerralla. Myöhemmin muutettuja tietoja ei korvata."
            ),
        )
        self._undo = QAction(self.tr("&Kumoa"), self)
        self._undo.triggered.connect(lambda _checked=False: self._go())
        self._rest = QAction(self.tr("Kumoa &muut, pidä nämä"), self)
        self._rest.triggered.connect(lambda _checked=False: self._go(rest=True))
        self._acts = TableModel(self._act_columns())
        self._table = DataTable(self.tr("Viimeisimmät toimet"))
        nothing = self.tr("Ei toimia")
        hint = self.tr("Poistot, usean asiakkaan muutokset ja tuonnit tulevat tähän.")
        self._nothing = scrolling(EmptyState("history", nothing, hint), nothing)
        self._kept = TableModel(self._kept_columns())
        self._kept_table = DataTable(self.tr("Ennalleen jäävät asiakkaat"))
        self._notice = Notice("", "warning")
        self._conflict = Card(self.tr("Näitä ei voi kumota"))
        self._people = TableModel(self._people_columns())
        self._people_table = DataTable(self.tr("Toimen asiakkaat"))
        self._people_card = Card(self.tr("Asiakkaat"), flush=True)
        self._build()

    def _build(self) -> None:
        self._header.add_button(self._undo, primary=True)
        column = self.column(self.tr("Viimeisimmät toimet"))
        if column is not self.body:
            self._table.setMinimumHeight(theme.scaled(_LEAST_ROWS * theme.ROW_HEIGHT))
            self._people_card.setMinimumHeight(theme.scaled(_LEAST_ROWS * theme.ROW_HEIGHT))
        column.addWidget(self._header)
        self._table.setModel(self._acts)
        self._table.set_widths((128, 0, 150, 90, 190))
        self._table.stretch(1, 200)
        self._table.chosen.connect(self._choose)
        self._kept_table.setModel(self._kept)
        self._kept_table.set_widths((220,))
        self._kept_table.opened.connect(self._open)
        row = QHBoxLayout()
        row.addWidget(action_button(self._rest))
        row.addStretch(1)
        self._conflict.body.addWidget(self._notice)
        self._conflict.body.addWidget(self._kept_table)
        self._conflict.body.addLayout(row)
        self._conflict.hide()
        column.addWidget(self._conflict)
        self._people_table.setModel(self._people)
        self._people_table.set_widths((0, 90))
        self._people_table.stretch(0, 120)
        self._people_table.opened.connect(self._open)
        self._people_card.body.addWidget(self._people_table)
        side = theme.SIDE_COLUMN_WIDTH + 40
        self._parts = Columns(self._table, self._people_card, least=_LEAST, side_width=side)
        column.addWidget(self._parts, 1)
        column.addWidget(self._nothing, 1)
        self._nothing.hide()
        self.desk.changed.connect(self._on_change)

    def _act_columns(self) -> tuple[Column[Act], ...]:
        return (
            Column("when", self.tr("Aika"), _moment, sort=lambda act: act.recorded_at),
            Column("what", self.tr("Toimi"), act_text, bold=True),
            Column("who", self.tr("Kuka"), lambda act: act.official_name, soft=True),
            Column(
                "count",
                self.tr("Asiakkaita"),
                lambda act: str(act.count),
                sort=lambda act: act.count,
                align_right=True,
            ),
            Column("state", self.tr("Tila"), self._state, tone=_tone),
        )

    def _kept_columns(self) -> tuple[Column[KeptRecord], ...]:
        return (
            Column("name", self.tr("Asiakas"), lambda one: isolate(one.name), bold=True),
            Column("why", self.tr("Miksi"), lambda one: word("kept_reasons", one.reason)),
        )

    def _people_columns(self) -> tuple[Column[_Person], ...]:
        return (
            Column("name", self.tr("Asiakas"), lambda one: isolate(one[1]), bold=True),
            Column(
                "state",
                self.tr("Tila"),
                lambda one: self.tr("kumottu") if one[2] == "undone" else self.tr("tehty"),
                soft=True,
            ),
        )

    def _state(self, act: Act) -> str:
        if act.undone_at is None:
            return self.tr("Tehty")
        when = dates.format_date(dates.local_date(act.undone_at))
        if act.kept:
            return self.tr("Kumottu {0}, {1} ennallaan").format(when, act.kept)
        return self.tr("Kumottu {0}").format(when)

    def refresh(self) -> None:
        """Read the acts."""
        store, actor = self.desk.store, self.desk.actor
        self.desk.ask(lambda: acts.recent(store, actor), self._show)

    def focus_first(self) -> None:
        """Start at the way out of a conflict, or at the acts."""
        if self._outcome is not None:
            self._kept_table.setFocus()
        else:
            (self._table if self._nothing.isHidden() else self._nothing).setFocus()

    def _show(self, found: tuple[Act, ...]) -> None:
        chosen = self._shown
        self._acts.set_rows(found)
        places = [place for place, act in enumerate(self._acts.rows()) if act.id == chosen]
        if found:
            self._table.selectRow(places[0] if places else 0)
        self._undo.setEnabled(bool(found))
        held = self._table.hasFocus() or self._nothing.hasFocus()
        self._nothing.setVisible(not found)
        self._parts.setVisible(bool(found))
        if held:
            # What is hidden must not keep the keyboard.
            self.focus_first()
        self._show_conflict()

    def _show_conflict(self) -> None:
        outcome = self._outcome
        self._conflict.setVisible(outcome is not None)
        if outcome is None:
            return
        self._kept.set_rows(outcome.kept)
        self._kept_table.fit_height(5)
        rest = outcome.act.count - len(outcome.kept)
        self._notice.set_text(
            self.tr(
                "{0}: {1} asiakkaan tietoja on muutettu sen jälkeen, joten mitään ei vielä "
                "kumottu. Voit kumota muut {2} ja pitää nämä ennallaan."
            ).format(act_text(outcome.act), len(outcome.kept), rest)
        )
        self._rest.setVisible(rest > 0)
        self._kept_table.select_first()
        if self.isVisible():
            self._kept_table.setFocus()

    def _choose(self, act: object) -> None:
        if not isinstance(act, Act):
            return
        self._shown = act.id
        done = act.undone_at is None
        self._undo.setText(self.tr("&Kumoa") if done else self.tr("&Tee uudelleen"))
        if self._outcome is not None and self._outcome.act.id != act.id:
            self._outcome = None
            self._show_conflict()
        store, actor = self.desk.store, self.desk.actor
        self.desk.ask(lambda: (act.id, acts.persons(store, actor, act.id)), self._show_people)

    def _show_people(self, found: tuple[UUID, tuple[_Person, ...]]) -> None:
        act_id, people = found
        if act_id == self._shown:
            self._people.set_rows(people)

    def _go(self, *, rest: bool = False) -> None:
        act = self._table.current_object()
        if isinstance(act, Act):
            if rest:
                self._outcome = None
            self._take_back(self.desk, act, undoing=act.undone_at is None, rest=rest)

    def _open(self, row: object) -> None:
        client_id = row.client_id if isinstance(row, KeptRecord) else None
        if isinstance(row, tuple):
            client_id = row[0]
        if client_id is not None:
            self.desk.open_client(client_id)

    def _on_change(self, kind: str) -> None:
        if kind == "act" and self.isVisible():
            self.refresh()


def _moment(act: Act) -> str:
    day = dates.format_date(dates.local_date(act.recorded_at))
    return f"{day} {dates.format_time(act.recorded_at)}"


def _tone(act: Act) -> Tone | None:
    return Tone.NEUTRAL if act.undone_at is not None else None
