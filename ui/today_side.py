"""Beside the day's list: drafts, where the clients are, and how quick the schools answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from tekoto.names import isolate
from tekoto.today import TodayView
from ui import theme
from ui.bar_list import Bar, BarList
from ui.card import Card
from ui.desk import Desk
from ui.draft_list import DraftList, WaitingDraft
from ui.task_words import days_text
from ui.words import word

_MEDIANS = 8


class TodaySide(QWidget):
    """Three small cards; each is hidden while it has nothing to tell."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = DraftList(desk)
        self._steps = BarList(label_share=0.6)
        self._medians = QGridLayout()
        self._steps_card = Card(self.tr("Missä asiakkaat ovat"))
        self._steps_card.body.addWidget(self._steps)
        self._medians_card = Card(self.tr("Koulut vastaavat"), self.tr("mediaani"))
        self._medians.setColumnStretch(0, 1)
        self._medians.setVerticalSpacing(theme.scaled(theme.SPACE_XS))
        self._medians_card.body.addLayout(self._medians)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        for card in (self._drafts, self._steps_card, self._medians_card):
            column.addWidget(card)
        column.addStretch(1)

    def show_drafts(self, found: tuple[WaitingDraft, ...]) -> None:
        """Show what was left half done."""
        self._drafts.show_drafts(found)

    def show_view(self, view: TodayView) -> None:
        """Show the overviews."""
        self._steps.set_bars(
            [Bar(word("path_steps", code), n, str(n)) for code, n in view.clients_by_step]
        )
        self._show_medians(view)
        self._steps_card.setVisible(bool(view.clients_by_step))
        self._medians_card.setVisible(bool(view.school_medians))

    def _show_medians(self, view: TodayView) -> None:
        while (item := self._medians.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, days) in enumerate(view.school_medians[:_MEDIANS]):
            school, waited = QLabel(isolate(name)), QLabel(days_text(days))
            school.setWordWrap(True)
            school.setAlignment(Qt.AlignmentFlag.AlignTop)
            school.setTextFormat(Qt.TextFormat.PlainText)
            theme.set_role(waited, "section")
            waited.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            waited.setAccessibleName(self.tr("{0}: {1}").format(name, days_text(days)))
            self._medians.addWidget(school, row, 0)
            self._medians.addWidget(waited, row, 1)
