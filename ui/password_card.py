"""The password of a file that has just left: shown once, kept nowhere."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from tekoto.names import isolate
from ui import theme
from ui.card import Card, Notice
from ui.page import primary_button


class PasswordCard(Card):
    """Shows whom to tell which password; it is gone with the card.

    ``notice`` says what else is to be known; without it, that the same password opens the answer.
    """

    def __init__(
        self, done: Callable[[], object], notice: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Kerro salasana puhelimessa"))
        self.body.setSpacing(theme.scaled(theme.SPACE_M))
        notice = notice or self.tr(
            "Salasana näytetään vain nyt, eikä sitä tallenneta. Kerro se oppilaitokselle muulla "
            "tavalla kuin tiedosto, esimerkiksi puhelimessa. Sama salasana avaa vastauksen."
        )
        self.body.addWidget(Notice(notice))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.scaled(theme.SPACE_L))
        self._grid.setVerticalSpacing(theme.scaled(theme.SPACE_S))
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)
        self._done = primary_button(self.tr("&Salasana on kerrottu"), done)
        self.body.addWidget(self._done, 0, Qt.AlignmentFlag.AlignLeft)

    def show_passwords(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Show receiver, reference and password of each file, and take the keyboard."""
        for row, (receiver, reference, password) in enumerate(rows):
            self._cell(row, 0, isolate(receiver), "section")
            self._cell(row, 1, reference, "soft")
            spoken = self._cell(row, 2, password, "section")
            spoken.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
            # A screen reader spells it instead of trying a word.
            spoken.setAccessibleName(" ".join(password))
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cell(self, row: int, column: int, text: str, role: str) -> QLabel:
        cell = QLabel(text)
        cell.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_role(cell, role)
        self._grid.addWidget(cell, row, column)
        return cell
