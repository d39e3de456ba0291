"""Which kinds of rows are shown, and whose day it is."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from tekoto import vocabulary
from tekoto.today import TodayRow
from ui import theme
from ui.actions import without_mnemonic
from ui.flow_layout import FlowLayout
from ui.words import word

_CHARACTERS = 18


class TodayFilter(QWidget):
    """Two choices in a row; the second only for who may see another adviser's day.

    ``chosen`` tells that other rows are to be shown, ``adviser_chosen`` that another day is.
    """

    chosen = Signal()
    adviser_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = _box()
        self._adviser = _box()
        self._advisers: tuple[tuple[UUID, str], ...] = ()
        row = FlowLayout(theme.scaled(theme.SPACE_S), self)
        kind, adviser = self.tr("N&äytä"), self.tr("&Kenen lista")
        self._adviser_label = QLabel(adviser)
        for label, box, name in (
            (QLabel(kind), self._kind, kind),
            (self._adviser_label, self._adviser, adviser),
        ):
            label.setBuddy(box)
            box.setAccessibleName(without_mnemonic(name))
            row.addWidget(label)
            row.addWidget(box)
        self._kind.activated.connect(lambda _index: self.chosen.emit())
        self._adviser.activated.connect(lambda _index: self.adviser_chosen.emit())
        self.set_advisers(())
        self.set_rows(())

    def adviser(self) -> UUID | None:
        """Return whose day is shown; None for one's own."""
        found = self._adviser.currentData()
        return UUID(str(found)) if found else None

    def set_advisers(self, advisers: tuple[tuple[UUID, str], ...]) -> None:
        """Offer the days of these people."""
        for part in (self._adviser_label, self._adviser):
            part.setVisible(bool(advisers))
        if advisers == self._advisers and self._adviser.count():
            return
        self._advisers = advisers
        self._adviser.clear()
        self._adviser.addItem(self.tr("Oma"), "")
        for official_id, name in advisers:
            self._adviser.addItem(name, str(official_id))

    def set_rows(self, rows: Sequence[TodayRow]) -> None:
        """Offer the kinds that there are, each with its number."""
        present = str(self._kind.currentData() or "")
        counts = Counter(str(row.kind) for row in rows)
        self._kind.clear()
        self._kind.addItem(self.tr("Kaikki ({0})").format(len(rows)), "")
        for code in vocabulary.codes("task_kinds"):
            if counts[code] or code == present:
                self._kind.addItem(f"{word('task_kinds', code)} ({counts[code]})", code)
        self._kind.setCurrentIndex(max(0, self._kind.findData(present)))
        self.setVisible(bool(rows) or bool(self._advisers) or bool(present))

    def rows(self, rows: Sequence[TodayRow]) -> list[TodayRow]:
        """Return what the choice leaves."""
        kind = str(self._kind.currentData() or "")
        return [row for row in rows if kind in ("", str(row.kind))]


def _box() -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_CHARACTERS)
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return box
