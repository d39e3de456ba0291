"""The notes tab: every note, newest first; corrected by addendum, never overwritten."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.actions import make_action
from ui.card import Card
from ui.client_summary import NoteRow
from ui.client_view import NOTES_SHOWN, ClientView
from ui.desk import Desk
from ui.empty_state import EmptyState
from ui.page import link_button, scrolling


class ClientNotes(QWidget):
    """Notes of one client; ``note_wanted`` carries the id of the note to correct, or None."""

    note_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.scaled(theme.SPACE_S))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.addLayout(self._rows)
        column.addStretch(1)
        self._area = scrolling(content, self.tr("Muistiinpanot"))
        new = make_action("note.new", self, lambda: self.note_wanted.emit(None))
        # The window has the same command under the same keys: two would cancel each other.
        new.setShortcut("")
        self._empty = EmptyState(
            "notebook-pen",
            self.tr("Ei muistiinpanoja vielä"),
            self.tr("Kirjaa tapaaminen, puhelu tai yhteistyö oppilaitoksen kanssa."),
            new,
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area, 1)
        outer.addWidget(self._empty, 1)

    def show_view(self, view: ClientView) -> None:
        """Show a client's notes."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for note in view.notes:
            card = Card("", flush=False)
            card.hide_head()
            card.body.addWidget(NoteRow(note))
            card.body.addWidget(self._correct(note.id), 0, Qt.AlignmentFlag.AlignLeft)
            self._rows.addWidget(card)
        if view.note_count > NOTES_SHOWN:
            more = self.tr("Näytetään uusimmat {0}; vanhemmat löytyvät haulla (Ctrl+F).")
            card = Card(more.format(NOTES_SHOWN))
            self._rows.addWidget(card)
        self._area.setVisible(bool(view.notes))
        self._empty.setVisible(not view.notes)

    def _correct(self, note_id: UUID) -> QWidget:
        return link_button(self.tr("Lisää täydennys"), lambda: self.note_wanted.emit(note_id))
