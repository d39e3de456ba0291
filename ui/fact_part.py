"""One kind of fact on the client page: its table, how one is added, taken back and brought back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from db import competence
from db.store import Store
from tekoto import clock, dates
from tekoto.access import Actor
from tekoto.errors import TekotoError
from tekoto.record import Missing, Withdrawn
from ui import theme
from ui.card import Card
from ui.data_table import DataTable
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.page import link_button
from ui.table_model import Column, TableModel
from ui.words import choices, word

F = TypeVar("F")


@dataclass(frozen=True)
class Look(Generic[F]):
    """What a part is called, and how its facts are shown."""

    title: str
    more: str
    empty: str
    columns: tuple[Column[F], ...]
    widths: tuple[int, ...]


class FactPart(QWidget, Generic[F]):
    """A card with a table; its forms open above it, where the result will be seen.

    A kind of fact is a subclass: ``look``, ``make_form`` and ``read`` say what it is. ``section``
    is a code of ``record_sections`` when the part may hold nothing for a reason.
    """

    section = ""
    changes = "skills"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.road = desk, self.look()
        road = self.road
        self.client_id: UUID | None = None
        self.model: TableModel[F] = TableModel(road.columns)
        self.table = DataTable(road.title, empty=road.empty)
        self.table.setModel(self.model)
        self.table.set_widths(road.widths)
        self.card = Card(road.title, flush=True)
        self._form: InlineForm | None = None
        self._wrong_form: InlineForm | None = None
        self._missing_form: InlineForm | None = None
        self._wrong: UUID | None = None
        self._withdrawn: tuple[Withdrawn, ...] = ()
        self._back = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._build()

    def look(self) -> Look[F]:
        """Return the titles and columns."""
        raise NotImplementedError

    def make_form(self) -> InlineForm:
        """Return the form for a new fact; asked for when it is first opened."""
        raise NotImplementedError

    def read(self, form: InlineForm) -> Sequence[object]:
        """Return the facts of a filled-in form; raises InvalidInputError naming a field."""
        raise NotImplementedError

    def more_of(self, fact: F) -> str:
        """Return what the columns have no room for; it is said under the table."""
        return ""

    def fill(self, form: InlineForm) -> None:
        """Put in what is mostly so, each time the form opens."""

    def add(self, store: Store, actor: Actor, client_id: UUID, facts: Sequence[object]) -> None:
        """Write new facts."""
        competence.add(store, actor, client_id, *facts)

    def take_back(self, store: Store, actor: Actor, fact_id: UUID, reason: str) -> None:
        """Take a wrong fact back."""
        competence.withdraw(store, actor, fact_id, reason)

    def bring_back(self, store: Store, actor: Actor, fact_id: UUID) -> None:
        """Let a fact that was taken back hold again."""
        competence.bring_back(store, actor, fact_id)

    def _build(self) -> None:
        title = self.road.title
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.scaled(theme.SPACE_M))
        self.gone = link_button("", self._show_withdrawn)
        self.unsaid = link_button(self.tr("Ei tietoa…"), self._ask_missing)
        self.wrong = link_button(self.tr("Poista virheellinen"), self._ask_why)
        self.more = link_button(self.road.more, self.open_form)
        for link in (self.gone, self.unsaid, self.wrong, self.more):
            if link is not self.more:
                link.setAccessibleDescription(title)
                link.hide()
            self.card.add_to_head(link)
        self.card.body.addWidget(self.table)
        self._detail = QLabel()
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setWordWrap(True)
        theme.set_role(self._detail, "small")
        side, low = theme.scaled(theme.SPACE_M), theme.scaled(theme.SPACE_S)
        self._detail.setContentsMargins(side, low, side, low)
        self._detail.hide()
        self.card.body.addWidget(self._detail)
        self.table.chosen.connect(self._tell)
        self._taken_back = QWidget()
        self._back.setContentsMargins(
            theme.scaled(theme.SPACE_M), 0, theme.scaled(theme.SPACE_M), 0
        )
        self._taken_back.setLayout(self._back)
        self._taken_back.hide()
        self.card.body.addWidget(self._taken_back)
        self._column.addWidget(self.card)

    def show_facts(self, client_id: UUID, facts: Sequence[F]) -> None:
        """Show a client's facts."""
        self.client_id = client_id
        self.model.set_rows(facts)
        self.table.fit_height()
        self._tell(facts[0] if facts else None)
        self.wrong.setVisible(bool(facts))
        self.unsaid.setVisible(bool(self.section) and not facts)

    def show_more(self, missing: Sequence[Missing], withdrawn: Sequence[Withdrawn]) -> None:
        """Show why there is nothing, and what was taken back; of any kind, its own are chosen."""
        answer = next((one for one in missing if one.section == self.section), None)
        text = self.road.empty
        if answer is not None:
            day = dates.format_date(answer.asked_on)
            text = f"{word('missing_answers', answer.answer)} ({day})"
        self.table.set_empty(text)
        self._withdrawn = tuple(withdrawn)
        self.gone.setText(self.tr("Poistetut {0}").format(len(withdrawn)))
        self.gone.setAccessibleName(self.gone.text())
        self.gone.setVisible(bool(withdrawn))
        if not withdrawn:
            self._taken_back.hide()
        elif self._taken_back.isVisible():
            self._fill_withdrawn()

    def _tell(self, fact: object) -> None:
        text = "" if fact is None else self.more_of(fact)  # type: ignore[arg-type]
        self._detail.setText(text)
        self._detail.setVisible(bool(text))

    def show_form(self, form: InlineForm) -> None:
        """Open a form and bring all of it, or its beginning, into view."""
        form.open()
        QTimer.singleShot(0, form, lambda: _into_view(form))

    def open_form(self) -> None:
        """Open the form for a new fact."""
        if self._form is None:
            self._form = self.make_form()
            self._form.saved.connect(self._save)
            self._column.insertWidget(0, self._form)
        self.fill(self._form)
        self.show_form(self._form)

    def _save(self) -> None:
        form = self._form
        if form is None:
            return
        try:
            facts = self.read(form)
        except TekotoError as error:
            form.show_error(error)
            return
        self.write(form, lambda s, a, c: self.add(s, a, c, facts))

    def _ask_why(self) -> None:
        self.table.select_first()
        fact = self.table.current_object()
        if fact is None:
            return
        if self._wrong_form is None:
            self._wrong_form = InlineForm("")
            self._wrong_form.add_line("reason", self.tr("S&yy"))
            self._wrong_form.saved.connect(self._withdraw)
            self._column.insertWidget(0, self._wrong_form)
        self._wrong = getattr(fact, "id", None)
        told = self._told(self.table.currentIndex().row()) or self.road.title
        self._wrong_form.set_title(self.tr("Poista virheellinen tieto: {0}").format(told))
        self.show_form(self._wrong_form)

    def _withdraw(self) -> None:
        form, wrong = self._wrong_form, self._wrong
        if form is None or wrong is None:
            return
        try:
            reason = form.needed("reason")
        except TekotoError as error:
            form.show_error(error)
            return
        self.write(form, lambda s, a, _c: self.take_back(s, a, wrong, reason))

    def _ask_missing(self) -> None:
        if self._missing_form is None:
            self._missing_form = InlineForm(
                self.tr("{0}: miksi tietoa ei ole").format(self.road.title)
            )
            self._missing_form.add_choice("answer", self.tr("&Vastaus"), choices("missing_answers"))
            self._missing_form.add_date("asked_on", self.tr("K&ysytty"))
            self._missing_form.saved.connect(self._save_missing)
            self._column.insertWidget(0, self._missing_form)
        self._missing_form.fill("asked_on", clock.today())
        self.show_form(self._missing_form)

    def _save_missing(self) -> None:
        form = self._missing_form
        if form is None:
            return
        try:
            day = form.needed_day("asked_on")
        except TekotoError as error:
            form.show_error(error)
            return
        fact = Missing(self.section, form.code("answer"), day)
        self.write(form, lambda s, a, c: competence.add(s, a, c, fact))

    def write(self, form: InlineForm, work: Callable[[Store, Actor, UUID], object]) -> None:
        """Write on the background worker and tell the pages, or word the error in the form."""
        client_id, store, actor = self.client_id, self.desk.store, self.desk.actor
        if client_id is None:
            return

        def done(_result: object) -> None:
            form.finish()
            self.desk.changed.emit(self.changes)

        self.desk.ask(lambda: work(store, actor, client_id), done, form.show_error, owner=self)

    def _show_withdrawn(self) -> None:
        shown = not self._taken_back.isVisible()
        if shown:
            self._fill_withdrawn()
        self._taken_back.setVisible(shown)

    def _fill_withdrawn(self) -> None:
        while (item := self._back.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in self._withdrawn:
            self._back.addWidget(self._withdrawn_row(one))

    def _withdrawn_row(self, one: Withdrawn) -> QWidget:
        fact: F = one.fact  # type: ignore[assignment]
        cells = (column.text(fact) for column in self.road.columns[:3])
        told = ", ".join(cell for cell in cells if cell.strip("–"))
        day = dates.format_date(dates.local_date(one.withdrawn_at))
        text = self.tr("{0} · poistettu {1}, {2}: {3}").format(
            told, day, one.official_name, one.reason
        )
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        theme.set_role(label, "small")
        line.addWidget(label, 1)
        back: QPushButton = link_button(self.tr("Palauta"), partial(self._bring_back, one.id))
        back.setAccessibleDescription(told)
        line.addWidget(back)
        return row

    def _bring_back(self, fact_id: UUID) -> None:
        store, actor = self.desk.store, self.desk.actor

        def done(_result: object) -> None:
            self.desk.changed.emit(self.changes)

        self.desk.ask(lambda: self.bring_back(store, actor, fact_id), done, owner=self)

    def _told(self, row: int) -> str:
        """Return the first cells of a row, to say which fact is meant."""
        cells = (str(self.model.index(row, column).data() or "") for column in range(3))
        return ", ".join(cell for cell in cells if cell.strip("–"))


def _into_view(form: QWidget) -> None:
    """Scroll to a form that has just been laid out; its top matters more than its end."""
    parent = form.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if parent is None or not form.isVisible():
        return
    content, bar = parent.widget(), parent.verticalScrollBar()
    if content is None:
        return
    top = form.mapTo(content, QPoint(0, 0)).y()
    room = parent.viewport().height()
    if top + form.height() > bar.value() + room or top < bar.value():
        bar.setValue(min(top, top + form.height() - room) if form.height() < room else top)
