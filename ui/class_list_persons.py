"""Who is on a class list: chosen clients, what of each leaves, and why somebody stays out."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from db import search
from tekoto.errors import DisclosureError, TekotoError
from tekoto.names import isolate
from tekoto.referral import ReferralPreview
from tekoto.search_hit import SearchHit
from ui import messages, theme
from ui.actions import without_mnemonic
from ui.badge import Tone
from ui.card import Card
from ui.class_list_outgoing import Chosen, PreparedList
from ui.data_table import DataTable
from ui.desk import Desk
from ui.page import link_button
from ui.search_field import SearchField
from ui.search_log import log_searches
from ui.table_model import Column, TableModel


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One client with what is known of her place on the list."""

    chosen: Chosen
    preview: ReferralPreview | None = None
    error: TekotoError | None = None


class ListPersons(Card):
    """The persons as a table; ``changed`` when somebody came or went, ``shown`` carries a row.

    ``removed`` carries who went.
    """

    changed = Signal()
    removed = Signal(object)
    shown = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Henkilöt"))
        self._desk = desk
        self._model: TableModel[PersonRow] = TableModel(self._columns())
        self._table = DataTable(self.tr("Henkilöt"), empty=self.tr("Lisää ensimmäinen henkilö"))
        self._table.setModel(self._model)
        self._table.set_widths((176, 110, 0))
        self._table.chosen.connect(self.shown.emit)
        self._person = SearchField(desk, self._find)
        self._remove = QAction(self.tr("Poista listalta"), self)
        self._remove.setShortcut(QKeySequence.StandardKey.Delete)
        self._remove.triggered.connect(lambda _checked=False: self.remove())
        self._table.addAction(self._remove)
        self._add_search()
        self.body.addWidget(self._table)
        self.body.addWidget(link_button(self.tr("Poista valittu listalta (Delete)"), self.remove))

    def _columns(self) -> tuple[Column[PersonRow], ...]:
        return (
            Column("name", self.tr("Asiakas"), lambda row: isolate(row.chosen.name), bold=True),
            Column("reference", self.tr("Viite"), _reference),
            Column("what", self.tr("Listalla"), self._what, tone=_tone, tooltip=_why),
        )

    def _add_search(self) -> None:
        self._person.hide_key()
        self._person.setPlaceholderText(self.tr("Asiakkaan nimi, tunnus tai puhelin"))
        self._person.chosen.connect(self._choose)
        log_searches(self._person, self._desk)
        text = self.tr("Lis&ää asiakas")
        label = QLabel(text)
        label.setBuddy(self._person)
        self._person.setAccessibleName(without_mnemonic(text))
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(theme.SPACE_S))
        row.addWidget(label)
        row.addWidget(self._person, 1)
        self.body.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the list of found clients float over the window."""
        self._person.place_results_in(self.window())
        super().showEvent(event)

    def _find(self, text: str) -> Sequence[SearchHit]:
        return search.search(self._desk.store, self._desk.actor, text)

    def _choose(self, hit: object) -> None:
        if isinstance(hit, SearchHit):
            self._person.clear()
            self.put((*self.persons(), Chosen(hit.client_id, hit.name, hit.protected)))
            self.changed.emit()

    def _what(self, row: PersonRow) -> str:
        if row.error is not None:
            return self.tr("Jää pois")
        if row.preview is None:
            return self.tr("Ei vielä esikatseltu")
        leaves = self.tr("{0} tietoa").format(len(row.preview.fields))
        remarks = len(row.preview.warnings)
        more = self.tr("huomautuksia {0}").format(remarks)
        return f"{leaves}, {more}" if remarks else leaves

    def persons(self) -> tuple[Chosen, ...]:
        """Return who has been chosen, those too who stay out."""
        return tuple(row.chosen for row in self._model.rows())

    def current(self) -> PersonRow | None:
        """Return the row on which the keyboard is."""
        found = self._table.current_object()
        return found if isinstance(found, PersonRow) else None

    def put(self, chosen: Sequence[Chosen]) -> None:
        """Show these, each once; who is under turvakielto is told to stay out at once."""
        found: dict[UUID, PersonRow] = {}
        for one in chosen:
            refused = DisclosureError("disclosure.list_protected") if one.protected else None
            found.setdefault(one.client_id, PersonRow(one, error=refused))
        self._fill(list(found.values()))

    def show_prepared(self, prepared: PreparedList) -> None:
        """Show what the look has shown of each, in the same order."""
        rows = {one.chosen.client_id: PersonRow(one.chosen, one.preview) for one in prepared.listed}
        rows |= {one.client_id: PersonRow(one, error=why) for one, why in prepared.left_out}
        self._fill([rows.get(one.client_id, PersonRow(one)) for one in self.persons()])

    def _fill(self, rows: Sequence[PersonRow]) -> None:
        self._model.set_rows(rows)
        self.set_note(self.tr("%n henkilöä", "", len(rows)))
        self._table.fit_height(8)
        self._table.select_first()

    def remove(self) -> None:
        """Take the current client off the list."""
        row = self.current()
        if row is not None:
            self._fill([one for one in self._model.rows() if one is not row])
            self.removed.emit(row.chosen)
            self.changed.emit()


def _reference(row: PersonRow) -> str:
    return row.preview.letter.reference if row.preview is not None else "–"


def _why(row: PersonRow) -> str:
    return messages.message(row.error) if row.error is not None else ""


def _tone(row: PersonRow) -> Tone | None:
    if row.error is not None:
        return Tone.ALERT
    if row.preview is None:
        return None
    return Tone.WARNING if row.preview.warnings else Tone.SUCCESS
