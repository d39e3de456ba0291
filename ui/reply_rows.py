"""The rows of a returned class list: what each answers, what was taken, what stays and why."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.list_replies import SILENT, ListRow, Taken
from tekoto import dates
from tekoto.errors import TekotoError
from tekoto.names import isolate
from tekoto.referral import ReplyMatch
from tekoto.reply import SchoolReply
from ui import messages
from ui.badge import Tone
from ui.card import Card
from ui.data_table import DataTable
from ui.table_model import Column, TableModel
from ui.words import word


@dataclass(frozen=True, slots=True)
class _Row:
    row: ListRow
    taken: bool = False
    error: TekotoError | None = None

    @property
    def waits(self) -> bool:
        return self.row.match is not None and not self.taken and self.error is None

    @property
    def asks(self) -> bool:
        """Tell whether a person must look at this row by itself."""
        match = self.row.match
        return match is not None and (bool(match.reply.unreadable) or match.altered)


class ReplyRows(Card):
    """The rows as a table; ``chosen`` carries the row to be shown, ``opened`` follows Enter."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent, flush=True)
        self.set_title(self.tr("Luokkalistan rivit"))
        self._model: TableModel[_Row] = TableModel(self._columns())
        self._table = DataTable(self.tr("Luokkalistan rivit"))
        self._table.setModel(self._model)
        self._table.set_widths((200, 110, 150, 110, 110, 0))
        self._table.chosen.connect(self._choose)
        self._table.opened.connect(lambda _row: self.opened.emit())
        self.body.addWidget(self._table)

    def _columns(self) -> tuple[Column[_Row], ...]:
        return (
            Column("name", self.tr("Asiakas"), lambda r: isolate(r.row.name) or "–", bold=True),
            Column("reference", self.tr("Viite"), lambda r: r.row.reference),
            Column("decision", word("reply_fields", "decision"), _decision),
            Column("start", word("reply_fields", "start_on"), _start),
            Column("group", word("reply_fields", "group"), _group),
            Column("state", self.tr("Tilanne"), self._state, tone=_tone, tooltip=self._state),
        )

    def _state(self, one: _Row) -> str:
        error = one.error or one.row.error
        if one.taken:
            return self.tr("Kirjattu")
        if error is not None:
            silent = error.key == SILENT
            return self.tr("Ei vastausta vielä") if silent else messages.message(error)
        return self.tr("Tarkista rivi") if one.asks else self.tr("Valmis hyväksyttäväksi")

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these rows and begin with the first that waits."""
        self._fill([_Row(one) for one in rows])
        self.go_on()

    def _fill(self, rows: Sequence[_Row]) -> None:
        self._model.set_rows(rows)
        waiting = sum(one.waits for one in rows)
        self.set_note(self.tr("%n riviä odottaa", "", waiting))
        self._table.fit_height(8)

    def _choose(self, row: object) -> None:
        if isinstance(row, _Row):
            error = row.error or row.row.error
            match = row.row.match if row.waits else None
            self.chosen.emit(replace(row.row, match=match, error=error))

    def go_on(self) -> bool:
        """Select the next row that waits, after the current one first; tell whether there is one.

        Without one, the first row whose problem must be read is shown.
        """
        rows = self._model.rows()
        here = self._table.currentIndex().row()
        order = [*range(max(here, 0), len(rows)), *range(max(here, 0))]
        found = next((place for place in order if rows[place].waits), None)
        place = found if found is not None else next(iter(self._problems()), 0)
        self._table.selectRow(place)
        self._choose(rows[place])
        return found is not None

    def _problems(self) -> list[int]:
        silent = (SILENT, "reply.already_answered")
        errors = [one.error or one.row.error for one in self._model.rows()]
        return [n for n, one in enumerate(errors) if one is not None and one.key not in silent]

    def has_problems(self) -> bool:
        """Tell whether a row was refused for a reason that the adviser must read."""
        return bool(self._problems())

    def has_keyboard(self) -> bool:
        """Tell whether the keyboard is in the table."""
        return self._table.hasFocus()

    def ready(self) -> tuple[ReplyMatch, ...]:
        """Return what may be accepted at once: rows that wait and ask nothing."""
        rows = self._model.rows()
        found = (one.row.match for one in rows if one.waits and not one.asks)
        return tuple(one for one in found if one is not None)

    def silent(self) -> int:
        """Return how many rows have no answer yet."""
        errors = (one.row.error for one in self._model.rows())
        return sum(one is not None and one.key == SILENT for one in errors)

    def settle(self, taken: Sequence[Taken]) -> None:
        """Mark what became of these rows."""
        known = {one.reference: one for one in taken}
        here = self._table.currentIndex().row()
        self._fill([_settled(one, known.get(one.row.reference)) for one in self._model.rows()])
        self._table.blockSignals(True)
        self._table.selectRow(max(here, 0))
        self._table.blockSignals(False)


def _settled(one: _Row, done: Taken | None) -> _Row:
    if done is None:
        return one
    return replace(one, taken=done.referral is not None, error=done.error)


def _said(one: _Row) -> SchoolReply | None:
    return one.row.match.reply if one.row.match is not None else None


def _decision(one: _Row) -> str:
    reply = _said(one)
    return word("reply_decisions", reply.decision) if reply and reply.decision else "–"


def _start(one: _Row) -> str:
    reply = _said(one)
    return dates.format_date(reply.start_on) if reply and reply.start_on else "–"


def _group(one: _Row) -> str:
    reply = _said(one)
    return isolate(reply.group) if reply and reply.group else "–"


def _tone(one: _Row) -> Tone | None:
    error = one.error or one.row.error
    if one.taken:
        return Tone.SUCCESS
    if error is not None:
        return None if error.key == SILENT else Tone.ALERT
    return Tone.WARNING if one.asks else Tone.INFO
