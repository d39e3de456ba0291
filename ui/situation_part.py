"""A card of the situation: a table, its forms, and the taking back of a wrong row."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tekoto.household import Household
from ui import theme
from ui.card import Card
from ui.data_table import DataTable
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.page import link_button
from ui.table_model import Column, TableModel

R = TypeVar("R")
Write = Callable[[], Household]


class SituationPart(QWidget, Generic[R]):
    """Rows of one kind under a title.

    ``wrote`` carries the household after a save. ``take_back_wanted`` carries what a wrong row
    says, how it is taken back with a reason, and how it is put back.
    """

    wrote = Signal(object)
    take_back_wanted = Signal(str, object, object)

    model: TableModel[R]
    table: DataTable
    card: Card

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.client_id: UUID | None = None
        self._for_rows: list[QPushButton] = []
        self.forms = QVBoxLayout()
        self.forms.setSpacing(theme.scaled(theme.SPACE_M))

    def lay_out(
        self, title: str, empty: str, columns: tuple[Column[R], ...], widths: Sequence[int]
    ) -> None:
        """Make the card with its table; the forms come over it."""
        self.model = TableModel(columns)
        self.table = DataTable(title, empty=empty)
        self.table.setModel(self.model)
        self.table.set_widths(widths)
        self.card = Card(title, flush=True)
        self.card.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        column.addLayout(self.forms)
        column.addWidget(self.card)

    def add_form(self, form: InlineForm, save: Callable[[], None]) -> None:
        """Put a form over the card, closed."""
        form.saved.connect(save)
        form.hide()
        self.forms.addWidget(form)

    def add_command(
        self, text: str, clicked: Callable[[], object], *, for_row: bool = False
    ) -> QPushButton:
        """Put a command into the card's head; ``for_row`` hides it while there is no row."""
        button = link_button(text, clicked)
        button.setAccessibleDescription(self.card.accessibleName())
        self.card.add_to_head(button)
        if for_row:
            self._for_rows.append(button)
        return button

    def show_rows(self, rows: tuple[R, ...]) -> None:
        """Show these rows."""
        self.model.set_rows(rows)
        self.table.fit_height()
        for button in self._for_rows:
            button.setVisible(bool(rows))

    def current(self) -> R | None:
        """Return the row that the keyboard is on, or the first."""
        self.table.select_first()
        index = self.table.currentIndex()
        return self.model.row_object(index) if index.isValid() else None

    def write(self, form: InlineForm, work: Write) -> None:
        """Write on the background worker; the form closes when that worked."""

        def done(made: Household) -> None:
            form.finish()
            self.wrote.emit(made)
            self.table.setFocus()

        self.desk.ask(work, done, form.show_error, owner=self)
