"""Which columns of the caseload are seen, in which order and how wide."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui import theme
from ui.actions import make_action
from ui.caseload_columns import ADVISER, NAME, Layout
from ui.desk import Desk
from ui.page import Page, PageHeader

_STEP = 20
_LEAST_ROWS = 5


class ColumnsPage(Page):
    """A list of ticks; columns move with Alt and the arrows and grow with Plus and Minus."""

    def __init__(
        self,
        desk: Desk,
        layout: Layout,
        use: Callable[[Layout], None],
        *,
        one_adviser: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._layout, self._use, self._one_adviser = layout, use, one_adviser
        header = PageHeader(
            self.tr("Sarakkeet"),
            self.tr(
                "Välilyönti näyttää tai piilottaa sarakkeen. Taulukossa sarakkeita voi myös vetää."
            ),
        )
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Sarakkeet"))
        self._list.setSpacing(theme.FOCUS_RING)
        self._list.setMinimumHeight(theme.scaled(theme.ROW_HEIGHT * _LEAST_ROWS))
        self._list.itemChanged.connect(self._keep_name)
        self._list.setViewportMargins(theme.SPACE_XS, 0, 0, 0)
        self._list.setMaximumWidth(theme.scaled(theme.FORM_WIDTH))
        for text, key, step in (
            (self.tr("&Ylös"), "Alt+Up", lambda: self._move(-1)),
            (self.tr("&Alas"), "Alt+Down", lambda: self._move(1)),
            (self.tr("&Leveämpi"), "Alt+Right", lambda: self._widen(_STEP)),
            (self.tr("&Kapeampi"), "Alt+Left", lambda: self._widen(-_STEP)),
            (self.tr("&Alkuperäiset"), "", self._as_at_first),
        ):
            action = QAction(text, self)
            action.setShortcut(key)
            action.triggered.connect(lambda _checked=False, done=step: done())
            self.addAction(action)
            header.add_button(action)
        done = make_action("save", self, self._save)
        header.add_button(done, primary=True)
        self.body.addWidget(header)
        self.body.addWidget(self._list, 1)
        self._fill(0)

    def focus_first(self) -> None:
        """Start in the list."""
        self._list.setFocus()

    def _fill(self, row: int) -> None:
        self._list.clear()
        for key in self._layout.order:
            item = QListWidgetItem(self._words(key))
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(QSize(0, theme.scaled(theme.ROW_HEIGHT)))
            shown = key not in self._layout.hidden
            item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.setCurrentRow(row)

    def _keep_name(self, item: QListWidgetItem) -> None:
        """Tick the name again: without it nobody would know whose row it is."""
        hidden = item.checkState() == Qt.CheckState.Unchecked
        if hidden and item.data(Qt.ItemDataRole.UserRole) == NAME:
            item.setCheckState(Qt.CheckState.Checked)

    def _words(self, key: str) -> str:
        """Return a column's name, with what the table makes of it when that is not the usual."""
        words = [self._layout.title(key)]
        share = round(100 * self._layout.width(key) / Layout().width(key))
        if share != 100:
            words.append(self.tr("leveys {0} % tavallisesta").format(share))
        if key == ADVISER and self._one_adviser:
            words.append(self.tr("näkyy, kun luettelossa on koko toimisto"))
        return ", ".join(words)

    def _now(self) -> Layout:
        items = [self._list.item(row) for row in range(self._list.count())]
        unchecked = Qt.CheckState.Unchecked
        hidden = tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == unchecked
        )
        return replace(self._layout, hidden=hidden)

    def _move(self, step: int) -> None:
        row = self._list.currentRow()
        order = list(self._now().order)
        if 0 <= row + step < len(order):
            order.insert(row + step, order.pop(row))
            self._layout = replace(self._now(), order=tuple(order))
            self._fill(row + step)

    def _widen(self, step: int) -> None:
        row = self._list.currentRow()
        key = self._layout.order[row]
        self._layout = self._now().with_width(key, self._layout.width(key) + step)
        self._fill(row)

    def _as_at_first(self) -> None:
        known = self._layout
        at_first = Layout(sort=known.sort, descending=known.descending, group=known.group)
        self._layout = at_first.with_own(known.own)
        self._fill(0)

    def _save(self) -> None:
        self._use(self._now())
        self.desk.end_task()
