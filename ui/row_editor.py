"""Rows of a form: a table of what has been added, and a small form for one of them."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tekoto.errors import TekotoError
from ui import theme
from ui.card import Card
from ui.data_table import DataTable
from ui.inline_form import InlineForm
from ui.page import link_button
from ui.table_model import Column, TableModel

R = TypeVar("R")


class RowEditor(QWidget, Generic[R]):
    """Adds, changes and takes out rows of one kind, all in memory until the page is saved.

    ``read`` makes a row of the form, of the row that it was opened with or of None; it raises a
    TekotoError. ``fill`` puts a row, or the start of a new one, into the form. ``opened`` tells
    when the form opens or closes: the page's own save key is then the form's.
    """

    edited = Signal()
    opened = Signal(bool)

    def __init__(
        self,
        title: str,
        columns: Sequence[Column[R]],
        form: InlineForm,
        *,
        read: Callable[[R | None], R],
        fill: Callable[[R | None], None],
        empty: str,
        add: str,
    ) -> None:
        super().__init__()
        self._read, self._fill, self._form = read, fill, form
        self._fixed = False
        self._known: int | None = None
        self._taken: tuple[int, R] | None = None
        self._model: TableModel[R] = TableModel(columns)
        self.table = DataTable(title, empty=empty)
        self.table.setModel(self._model)
        self.table.opened.connect(self._change)
        self._add = link_button(add, self._new)
        self._take = link_button(self.tr("Poista valittu"), self._take_out)
        self._put = link_button(self.tr("Palauta poistettu"), self._put_back)
        card = Card(title, flush=True)
        for button in (self._put, self._take, self._add):
            card.add_to_head(button)
        card.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_S))
        column.addWidget(card)
        column.addWidget(form)
        form.hide()
        form.saved.connect(self._save)
        form.cancelled.connect(self._closed)
        self._show_rows(())

    def rows(self) -> tuple[R, ...]:
        """Return the rows in order."""
        return self._model.rows()

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows."""
        self._taken = None
        self._show_rows(rows)

    def set_read_only(self) -> None:
        """Show the rows and let nobody change them."""
        self._fixed = True
        self.table.opened.disconnect(self._change)
        self._add.hide()
        self._show_rows(self.rows())

    def _show_rows(self, rows: Sequence[R]) -> None:
        self._model.set_rows(rows)
        self.table.fit_height(8)
        self._take.setVisible(bool(rows) and not self._fixed)
        self._put.setVisible(self._taken is not None)

    def _new(self) -> None:
        self._open(None)

    def _change(self, row: object) -> None:
        self._open(next(n for n, one in enumerate(self._model.rows()) if one is row))

    def _open(self, place: int | None) -> None:
        self._known = place
        self._form.clear()
        self._fill(None if place is None else self._model.rows()[place])
        self._form.open()
        self.opened.emit(True)

    def _save(self) -> None:
        rows = list(self._model.rows())
        known = None if self._known is None else rows[self._known]
        try:
            row = self._read(known)
        except TekotoError as error:
            self._form.show_error(error)
            return
        if self._known is None:
            rows.append(row)
        else:
            rows[self._known] = row
        self._form.finish()
        self._show_rows(rows)
        self._closed()
        self.edited.emit()

    def _closed(self) -> None:
        self.opened.emit(False)
        # The next key is mostly another row, or Tab to go on.
        self._add.setFocus()

    def _take_out(self) -> None:
        self.table.select_first()
        place, rows = self.table.currentIndex().row(), list(self._model.rows())
        if place < 0:
            return
        self._taken = (place, rows.pop(place))
        self._show_rows(rows)
        (self.table if rows else self._add).setFocus()
        self.edited.emit()

    def _put_back(self) -> None:
        if self._taken is None:
            return
        rows = list(self._model.rows())
        rows.insert(*self._taken)
        self.set_rows(rows)
        self.table.setFocus()
        self.edited.emit()
