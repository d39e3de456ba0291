"""Clients: the caseload as a table, narrowed by state and adviser."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QWidget,
)

from db import clients
from tekoto.case import CaseState
from tekoto.client import CaseloadFilter, CaseloadRow
from ui import actions, theme
from ui.actions import make_action
from ui.caseload_model import COLUMNS, SLICE, SORT_KEYS, CaseloadModel
from ui.client_editor import ClientEditor
from ui.data_table import DataTable
from ui.desk import Desk
from ui.empty_state import EmptyState
from ui.page import Page, PageHeader, scrolling
from ui.words import word

_NAME, _WIDE_NAME = 312, 460
_OPEN = (CaseState.ANNOUNCED, CaseState.ARRIVED, CaseState.ACTIVE, CaseState.PAUSED)


class ClientsPage(Page):
    """The caseload; Enter opens the client."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._sort, self._descending = "name", False
        self._focus_awaits_rows = False
        self._header = PageHeader(self.tr("Asiakkaat"))
        # The window's command has the shortcut; two of one key would cancel each other.
        self._new = QAction(actions.text("client.new"), self)
        self._new.triggered.connect(lambda _checked=False: self._new_client())
        self._header.add_button(self._new)
        self._whose = QComboBox()
        self._state = QComboBox()
        titles = (
            self.tr("Nimi"),
            self.tr("Tila"),
            self.tr("Kotikunta"),
            self.tr("Tulkkauskieli"),
            self.tr("Suunnitelma päättyy"),
            self.tr("Viimeisin merkintä"),
            self.tr("Asiantuntija"),
        )
        self._model = CaseloadModel(titles, self._fetch, self)
        self._table = DataTable(self.tr("Asiakkaat"))
        self._empty = EmptyState("users", self.tr("Luetaan asiakkaita"))
        title = self.tr("Ei vielä yhtään asiakasta")
        hint = self.tr("Lisää ensimmäinen asiakas (Ctrl+Vaihto+N). Yksi nimi riittää alkuun.")
        self._first = scrolling(EmptyState("user-plus", title, hint, self._new), title)
        self._stack = QStackedWidget()
        self._build()
        make_action("copy_table", self, self._table.copy_table)

    def _build(self) -> None:
        self.body.addWidget(self._header)
        self.body.addLayout(self._filters())
        self._table.setModel(self._model)
        self._table.set_widths((_NAME, 96, 122, 128, 142, 132, 0))
        self._table.opened.connect(self._open)
        head = self._table.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        head.sortIndicatorChanged.connect(self._sort_by)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._first)
        self.body.addWidget(self._stack, 1)
        self.desk.changed.connect(self._on_change)

    def _filters(self) -> QHBoxLayout:
        self._whose.addItem(self.tr("Omat asiakkaat"), True)
        self._whose.addItem(self.tr("Koko toimisto"), False)
        self._state.addItem(self.tr("Avoimet"), tuple(_OPEN))
        for state in CaseState:
            self._state.addItem(word("case_states", state), (state,))
        self._state.addItem(self.tr("Kaikki"), tuple(CaseState))
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(theme.SPACE_S))
        for text, box in ((self.tr("&Kenen:"), self._whose), (self.tr("&Tila:"), self._state)):
            label = QLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(text.replace("&", "").rstrip(":"))
            box.currentIndexChanged.connect(self._filter_changed)
            row.addWidget(label)
            row.addWidget(box)
            row.addSpacing(theme.scaled(theme.SPACE_S))
        row.addStretch(1)
        return row

    def filter(self) -> CaseloadFilter:
        """Return what the user has chosen to see."""
        mine = self._whose.currentData()
        return CaseloadFilter(
            states=self._state.currentData(),
            adviser_id=self.desk.actor.user_id if mine else None,
            sort=self._sort,
            descending=self._descending,
        )

    def refresh(self) -> None:
        """Read the size of the caseload and its first slice."""
        store, actor, chosen = self.desk.store, self.desk.actor, self.filter()

        def work() -> tuple[int, tuple[CaseloadRow, ...], bool]:
            rows = clients.caseload(store, actor, chosen, 0, SLICE)
            count = clients.caseload_count(store, actor, chosen)
            everyone = CaseloadFilter(states=tuple(CaseState))
            return count, rows, not count and not clients.caseload_count(store, actor, everyone)

        self.desk.ask(work, self._show)

    def focus_first(self) -> None:
        """Give the keyboard to the table, or to the filters while it is empty."""
        self._focus_awaits_rows = self._model.rowCount() == 0
        (self._whose if self._focus_awaits_rows else self._table).setFocus()

    def _show(self, result: tuple[int, tuple[CaseloadRow, ...], bool]) -> None:
        count, first, nobody = result
        # Everyone on the list has the same adviser: nothing to tell them apart by.
        mine = bool(self._whose.currentData())
        self._table.setColumnHidden(len(COLUMNS) - 1, mine)
        self._table.setColumnWidth(0, theme.scaled(_WIDE_NAME if mine else _NAME))
        kept = self._table.currentIndex().row()
        self._model.reset(count, first)
        self._header.set_subtitle(self.tr("%n asiakasta", "", count))
        if count:
            self._stack.setCurrentWidget(self._table)
            self._table.selectRow(min(max(kept, 0), count - 1))
            if self._focus_awaits_rows and self._whose.hasFocus():
                self._table.setFocus()
            self._focus_awaits_rows = False
        elif nobody:
            self._stack.setCurrentWidget(self._first)
        else:
            self._empty.set_text(
                self.tr("Tällä rajauksella ei ole asiakkaita"),
                self.tr("Vaihda rajausta tai lisää asiakas (Ctrl+Vaihto+N)."),
            )
            self._stack.setCurrentWidget(self._empty)

    def _fetch(self, number: int) -> None:
        store, actor, chosen = self.desk.store, self.desk.actor, self.filter()
        generation = self._model.generation
        self.desk.ask(
            lambda: clients.caseload(store, actor, chosen, number * SLICE, SLICE),
            lambda rows: self._model.put(number, rows, generation),
            owner=self,
        )

    def _filter_changed(self, _index: int) -> None:
        self.refresh()

    def _sort_by(self, column: int, order: Qt.SortOrder) -> None:
        key = SORT_KEYS.get(column)
        head = self._table.horizontalHeader()
        if key is None:
            shown = {v: k for k, v in SORT_KEYS.items()}[self._sort]
            direction = Qt.SortOrder.DescendingOrder
            ascending = Qt.SortOrder.AscendingOrder
            head.setSortIndicator(shown, direction if self._descending else ascending)
            return
        descending = order == Qt.SortOrder.DescendingOrder
        if (key, descending) != (self._sort, self._descending):
            self._sort, self._descending = key, descending
            self.refresh()

    def _open(self, row: object) -> None:
        if isinstance(row, CaseloadRow):
            self.desk.open_client(row.id)

    def _new_client(self) -> None:
        self.desk.open_task(ClientEditor(self.desk))

    def _on_change(self, kind: str) -> None:
        if kind in ("client", "note", "plan") and self.isVisible():
            self.refresh()
