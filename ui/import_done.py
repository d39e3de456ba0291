"""The last step of an import: what was done, with its undo and the rows still to be corrected."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tekoto.act import Outcome
from ui import theme
from ui.card import Card, Notice
from ui.flow_layout import FlowLayout
from ui.import_state import ImportState
from ui.page import primary_button
from ui.words import word


class DoneStep(QWidget):
    """Tells what the import did; ``undo_wanted`` takes it back, ``file_wanted`` saves the rest."""

    undo_wanted = Signal(bool)
    file_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = Notice("", "success")
        self._left = Notice("", "warning")
        self._kept = QLabel()
        self._kept.setWordWrap(True)
        self._undo = primary_button(self.tr("Kumoa koko tuonti"), self._ask_undo)
        self._save = primary_button(self.tr("Tallenna virherivit…"), self.file_wanted.emit)
        self._again = primary_button(self.tr("Tuo toinen taulukko"), self.again_wanted.emit)
        self._rest = False
        for button in (self._undo, self._save, self._again):
            theme.set_role(button, "secondary")
        card = Card(self.tr("Tuonti on valmis"))
        for widget in (self._done, self._left, self._kept):
            card.body.addWidget(widget)
        row = FlowLayout(theme.scaled(theme.SPACE_S))
        for button in (self._save, self._undo, self._again):
            row.addWidget(button)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)

    def focus_first(self) -> None:
        """Give the keyboard to the first button that is of use."""
        (self._save if self._save.isVisibleTo(self) else self._again).setFocus()

    def show_state(self, state: ImportState) -> None:
        """Tell what was done."""
        counts = state.counts
        self._rest = False
        done = self.tr("Uusia asiakkaita: {0}.").format(counts.new)
        done += " " + self.tr("Muutettuja: {0}.").format(counts.changed)
        self._done.set_text(done)
        left = counts.wrong + counts.asked
        self._left.set_text(
            self.tr(
                "Tuomatta jääneitä rivejä: {0}. Tallenna ne tiedostoon, korjaa ja tuo se: muita "
                "rivejä ei tarvitse tuoda uudelleen."
            ).format(left)
        )
        self._left.setVisible(bool(left))
        self._save.setVisible(bool(left))
        self._undo.setEnabled(state.act is not None)
        self._undo.setText(self.tr("Kumoa koko tuonti"))
        self._kept.hide()

    def show_undone(self, outcome: Outcome) -> None:
        """Tell what taking back came to."""
        kept = [f"{one.name} ({word('kept_reasons', one.reason)})" for one in outcome.kept]
        if outcome.done:
            self._done.set_text(
                self.tr("Tuonti on kumottu. Asiakkaita: {0}.").format(outcome.changed)
            )
            self._undo.setEnabled(False)
            self._rest = False
        else:
            self._rest = True
            self._undo.setText(self.tr("Kumoa muut"))
        self._kept.setText(
            self.tr("Näitä on muutettu tuonnin jälkeen: {0}").format("; ".join(kept))
        )
        self._kept.setVisible(bool(outcome.kept))

    def _ask_undo(self) -> None:
        self.undo_wanted.emit(self._rest)
