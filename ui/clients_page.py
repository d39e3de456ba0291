"""Clients: the caseload as a table that is narrowed, grouped, arranged and changed in one place."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QWidget

from db import custom_columns, saved_filters
from db.caseload import caseload, caseload_count, caseload_groups
from tekoto.case import CaseState
from tekoto.caseload import CaseloadGroup, Conditions, GroupBy, SavedFilter
from tekoto.client import CaseloadFilter, CaseloadRow
from ui import actions, caseload_columns, caseload_copy, theme
from ui.actions import make_action
from ui.caseload_columns import Layout
from ui.caseload_filters import group_title, ready_made, told
from ui.caseload_model import SLICE, CaseloadModel, Group, Part, Slice
from ui.caseload_table import CaseloadTable
from ui.desk import Desk
from ui.empty_state import EmptyState
from ui.flow_layout import FlowLayout
from ui.i18n import language
from ui.page import Page, PageHeader, scrolling
from ui.words import word

_LEAST_TABLE = 260
_OPEN = (CaseState.ANNOUNCED, CaseState.ARRIVED, CaseState.ACTIVE, CaseState.PAUSED)


@dataclass(frozen=True, slots=True)
class _Result:
    """What one reading of the caseload brings."""

    count: int
    groups: tuple[CaseloadGroup, ...]
    first: tuple[CaseloadRow, ...]
    nobody: bool
    filters: tuple[SavedFilter, ...]
    layout: Layout


class ClientsPage(Page):
    """The caseload; Enter opens the client."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._layout: Layout | None = None
        self._conditions = Conditions()
        self._shown_as: tuple[object, ...] = ()
        self._focus_awaits_rows = False
        self._header = PageHeader(self.tr("Asiakkaat"))
        # The window's command has the shortcut; two of one key would cancel each other.
        self._new = QAction(actions.text("client.new"), self)
        self._new.triggered.connect(lambda _checked=False: self._new_client())
        self._edit = make_action("list.edit", self, self._edit_chosen)
        self._columns = make_action("list.columns", self, self._choose_columns)
        self._narrow = make_action("list.filter", self, self._choose_filter)
        self._together = make_action("list.class_list", self, self._class_list)
        for action in (self._edit, self._together, self._columns, self._narrow, self._new):
            self._header.add_button(action)
        self._whose, self._state = QComboBox(), QComboBox()
        self._saved, self._group = QComboBox(), QComboBox()
        self._told = QLabel()
        self._model = CaseloadModel(self._fetch, self)
        self._table = CaseloadTable(self.tr("Asiakkaat"), self._model)
        self._empty = EmptyState("users", self.tr("Luetaan asiakkaita"))
        title = self.tr("Ei vielä yhtään asiakasta")
        hint = self.tr("Lisää ensimmäinen asiakas (Ctrl+Vaihto+N). Yksi nimi riittää alkuun.")
        self._first = scrolling(EmptyState("user-plus", title, hint, self._new), title)
        self._stack = QStackedWidget()
        self._build()
        make_action("copy_table", self, self._copy_all)

    def _build(self) -> None:
        column = self.column(self.tr("Asiakkaat"))
        if column is not self.body:
            self._stack.setMinimumHeight(theme.scaled(_LEAST_TABLE))
        column.addWidget(self._header)
        column.addWidget(self._filters())
        theme.set_role(self._told, "soft")
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._told.hide()
        column.addWidget(self._told)
        self._table.opened.connect(self._open)
        self._table.arranged.connect(self._arranged)
        self._table.copy_wanted.connect(self._copy_chosen)
        self._table.picked.connect(self._count_picked)
        self._table.horizontalHeader().sortIndicatorChanged.connect(self._sort_by)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._first)
        column.addWidget(self._stack, 1)
        self.desk.changed.connect(self._on_change)

    def _filters(self) -> QWidget:
        self._whose.addItem(self.tr("Omat asiakkaat"), True)
        self._whose.addItem(self.tr("Koko toimisto"), False)
        self._state.addItem(self.tr("Avoimet"), tuple(_OPEN))
        for state in CaseState:
            self._state.addItem(word("case_states", state), (state,))
        self._state.addItem(self.tr("Kaikki"), tuple(CaseState))
        self._offer_saved(())
        for by, text in (
            (GroupBy.NOTHING, self.tr("Ei ryhmiä")),
            (GroupBy.STATE, self.tr("Tila")),
            (GroupBy.ADVISER, self.tr("Asiantuntija")),
            (GroupBy.MUNICIPALITY, self.tr("Kotikunta")),
            (GroupBy.LANGUAGE, self.tr("Tulkkauskieli")),
        ):
            self._group.addItem(text, by)
        holder = QWidget()
        row = FlowLayout(theme.scaled(theme.SPACE_S))
        holder.setLayout(row)
        for text, box in (
            (self.tr("&Kenen:"), self._whose),
            (self.tr("&Tila:"), self._state),
            (self.tr("Raj&aus:"), self._saved),
            (self.tr("&Ryhmittely:"), self._group),
        ):
            label = QLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(text.replace("&", "").rstrip(":"))
            pair = QWidget()
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(theme.scaled(theme.SPACE_S))
            line.addWidget(label)
            line.addWidget(box)
            row.addWidget(pair)
        self._whose.currentIndexChanged.connect(self._filter_changed)
        self._state.currentIndexChanged.connect(self._filter_changed)
        self._saved.activated.connect(self._take_saved)
        self._group.activated.connect(self._regroup)
        return holder

    def filter(self) -> CaseloadFilter:
        """Return what the user has chosen to see."""
        layout = self._layout or Layout()
        mine = self._whose.currentData()
        return CaseloadFilter(
            states=self._state.currentData(),
            adviser_id=self.desk.actor.user_id if mine else None,
            sort=layout.sort_key,
            descending=layout.descending,
            conditions=self._conditions,
            language=language().code,
        )

    def refresh(self) -> None:
        """Read the size of the caseload, its groups and its first slice."""
        store, actor, known = self.desk.store, self.desk.actor, self._layout
        filter = self.filter()

        def work() -> _Result:
            layout = known or caseload_columns.load(store, actor.user_id)
            layout = layout.with_own(custom_columns.list_columns(store, actor))
            chosen = replace(filter, sort=layout.sort_key, descending=layout.descending)
            groups: tuple[CaseloadGroup, ...] = ()
            first: tuple[CaseloadRow, ...] = ()
            if layout.group is GroupBy.NOTHING:
                first = caseload(store, actor, chosen, 0, SLICE)
                count = caseload_count(store, actor, chosen)
            else:
                groups = caseload_groups(store, actor, chosen, layout.group)
                count = sum(group.count for group in groups)
            everyone = CaseloadFilter(states=tuple(CaseState))
            nobody = not count and not caseload_count(store, actor, everyone)
            kept = saved_filters.filters(store, actor)
            return _Result(count, groups, first, nobody, kept, layout)

        self.desk.ask(work, self._show)

    def focus_first(self) -> None:
        """Give the keyboard to the table, or to the filters while it is empty."""
        self._focus_awaits_rows = self._model.rowCount() == 0
        (self._whose if self._focus_awaits_rows else self._table).setFocus()

    def _show(self, result: _Result) -> None:
        if self._layout is None:
            self._take_layout(result.layout)
        elif self._layout.own != result.layout.own:
            self._take_layout(self._layout.with_own(result.layout.own))
        self._offer_saved(result.filters)
        # Everyone on the list has the same adviser: nothing to tell them apart by.
        layout = self._layout or Layout()
        self._table.arrange(layout, one_adviser=bool(self._whose.currentData()))
        kept, place = self._table.selected_ranges(), self._table.currentIndex().row()
        closed = {group.key for group in self._model.groups() if not group.open}
        self._reset(result, closed)
        self._header.set_subtitle(self.tr("%n asiakasta", "", result.count))
        self._told.setText(told(self._conditions))
        named = any(one.conditions == self._conditions for one in ready_made())
        self._told.setVisible(bool(self._conditions.asks) and not named)
        shown_as = (self.filter(), layout.group, result.count, result.groups)
        if result.count:
            self._stack.setCurrentWidget(self._table)
            if shown_as == self._shown_as and kept:
                self._table.select_rows(kept)
            else:
                self._table.selectRow(min(max(place, 0), self._model.rowCount() - 1))
            if self._focus_awaits_rows and self._whose.hasFocus():
                self._table.setFocus()
            self._focus_awaits_rows = False
        elif result.nobody:
            self._stack.setCurrentWidget(self._first)
        else:
            self._empty.set_text(
                self.tr("Tällä rajauksella ei ole asiakkaita"),
                self.tr("Vaihda rajausta tai lisää asiakas (Ctrl+Vaihto+N)."),
            )
            self._stack.setCurrentWidget(self._empty)
        self._shown_as = shown_as

    def _reset(self, result: _Result, closed: set[str]) -> None:
        by = (self._layout or Layout()).group
        if by is GroupBy.NOTHING:
            self._model.reset((Group("", "", result.count),), result.first)
            return
        found = [
            Group(group.key, group_title(by, group), group.count, group.key not in closed)
            for group in result.groups
        ]
        states = [str(state) for state in CaseState]
        if by is GroupBy.STATE:
            found.sort(key=lambda group: states.index(group.key))
        else:
            found.sort(key=lambda group: (not group.key, group.title.casefold()))
        self._model.reset(found)

    def _fetch(self, group: Group, which: Slice) -> None:
        store, actor, chosen = self.desk.store, self.desk.actor, self._filter_of(group)
        generation, number = self._model.generation, which[1]
        self.desk.ask(
            lambda: caseload(store, actor, chosen, number * SLICE, SLICE),
            lambda rows: self._model.put(which, rows, generation),
            owner=self,
        )

    def _filter_of(self, group: Group) -> CaseloadFilter:
        by = (self._layout or Layout()).group
        found = self.filter()
        return found if by is GroupBy.NOTHING else replace(found, group=(by, group.key))

    def _ranges(self, parts: list[Part]) -> list[tuple[CaseloadFilter, int, int]]:
        return [(self._filter_of(part.group), part.offset, part.length) for part in parts]

    def _take_layout(self, layout: Layout) -> None:
        self._layout = layout
        self._show_order(layout)
        self._group.setCurrentIndex(self._group.findData(layout.group))

    def _show_order(self, layout: Layout) -> None:
        head = self._table.horizontalHeader()
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        head.blockSignals(True)
        place = layout.columns().index(layout.sort)
        head.setSortIndicator(place, down if layout.descending else up)
        head.blockSignals(False)

    def _arranged(self) -> None:
        self._keep_layout()

    def _keep_layout(self, layout: Layout | None = None) -> None:
        """Take over how the columns are arranged, and keep it in the vault."""
        known = self._layout or Layout()
        kept = layout or self._table.layout_now(known)
        if kept == known or self.desk.closed:
            return
        self._layout = kept
        store, user_id = self.desk.store, self.desk.actor.user_id
        self.desk.keep(
            lambda: caseload_columns.save(store, user_id, kept), lambda _kept: None, owner=self
        )

    def _offer_saved(self, own: tuple[SavedFilter, ...]) -> None:
        """Offer the ready-made filters, one's own, and what is asked now if it has no name."""
        box = self._saved
        box.clear()
        box.addItem(self.tr("Ei rajausta"), SavedFilter(""))
        for one in (*ready_made(), *own):
            box.addItem(one.name, one)
        known = [box.itemData(place).conditions for place in range(box.count())]
        if self._conditions not in known:
            box.addItem(self.tr("Oma rajaus"), SavedFilter("", conditions=self._conditions))
            known.append(self._conditions)
        box.setCurrentIndex(known.index(self._conditions))

    def _take_saved(self, _place: int) -> None:
        chosen = self._saved.currentData()
        if isinstance(chosen, SavedFilter):
            self.use_filter(chosen, whose=chosen.id is not None)

    def use_filter(self, chosen: SavedFilter, *, whose: bool = True) -> None:
        """Show what a filter leaves; ``whose`` takes over its states and whose clients too."""
        self._conditions = chosen.conditions
        if whose:
            for box in (self._whose, self._state):
                box.blockSignals(True)
            self._whose.setCurrentIndex(self._whose.findData(chosen.mine))
            states = [tuple(self._state.itemData(n)) for n in range(self._state.count())]
            if chosen.states in states:
                self._state.setCurrentIndex(states.index(chosen.states))
            for box in (self._whose, self._state):
                box.blockSignals(False)
        self.refresh()

    def _filter_changed(self, _index: int) -> None:
        self.refresh()

    def _regroup(self, _index: int) -> None:
        layout = self._table.layout_now(self._layout or Layout())
        self._keep_layout(replace(layout, group=GroupBy(self._group.currentData())))
        self.refresh()

    def _sort_by(self, column: int, order: Qt.SortOrder) -> None:
        layout = self._table.layout_now(self._layout or Layout())
        descending = order == Qt.SortOrder.DescendingOrder
        chosen = layout.columns()[column]
        if (chosen, descending) != (layout.sort, layout.descending):
            self._keep_layout(replace(layout, sort=chosen, descending=descending))
            self.refresh()

    def _choose_filter(self) -> None:
        from ui.filter_page import FilterPage

        current = self._saved.currentData()
        name = current.name if isinstance(current, SavedFilter) and current.id else ""
        chosen = SavedFilter(
            name,
            tuple(str(state) for state in self._state.currentData()),
            bool(self._whose.currentData()),
            self._conditions,
            current.id if name else None,
        )
        self.desk.open_task(FilterPage(self.desk, chosen, self.use_filter))

    def _choose_columns(self) -> None:
        from ui.columns_page import ColumnsPage

        layout = self._table.layout_now(self._layout or Layout())
        own = bool(self._whose.currentData())
        self.desk.open_task(ColumnsPage(self.desk, layout, self._keep_layout, one_adviser=own))

    def _edit_chosen(self) -> None:
        from ui.bulk_edit_page import BulkEditPage

        if ranges := self._chosen():
            self.desk.open_task(BulkEditPage(self.desk, ranges))

    def _class_list(self) -> None:
        from ui.class_list_editor import ClassListEditor

        self.desk.open_task(ClassListEditor(self.desk, self._chosen()))

    def _chosen(self) -> list[tuple[CaseloadFilter, int, int]]:
        shown = self._stack.currentWidget() is self._table
        return self._ranges(self._table.selected_parts()) if shown else []

    def _copy_chosen(self) -> None:
        self._copy(self._table.selected_parts())

    def _copy_all(self) -> None:
        self._copy(self._table.all_parts())

    def _copy(self, parts: list[Part]) -> None:
        caseload_copy.copy(self.desk, self._ranges(parts), self._layout or Layout())

    def _count_picked(self, number: int) -> None:
        if number > 1:
            self.desk.tell(self.tr("%n asiakasta valittu", "", number))

    def _open(self, row: object) -> None:
        if isinstance(row, Group):
            self._table.toggle(row)
        elif isinstance(row, CaseloadRow):
            self.desk.open_client(row.id)

    def _new_client(self) -> None:
        from ui.client_editor import ClientEditor

        self.desk.open_task(ClientEditor(self.desk))

    def _on_change(self, kind: str) -> None:
        if kind in ("client", "note", "plan") and self.isVisible():
            self.refresh()
