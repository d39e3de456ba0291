"""The notes tab: every note, newest first; corrected by addendum, never overwritten."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import notes
from tekoto import dates
from tekoto.note import Note
from tekoto.register_text import register_text
from ui import clipboard, theme
from ui.actions import make_action
from ui.card import Card
from ui.client_sharing import ClientSharing
from ui.client_summary import NoteRow
from ui.client_threads import ClientThreads
from ui.client_view import NOTES_SHOWN, ClientView
from ui.desk import Desk
from ui.empty_state import EmptyState
from ui.flow_layout import FlowLayout
from ui.i18n import language
from ui.page import link_button, scrolling


class ClientNotes(QWidget):
    """Notes of one client; ``note_wanted`` carries the id of the note to correct, or None.

    ``paper_wanted`` asks for a file of them, for a partner without the program.
    """

    note_wanted = Signal(object)
    paper_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.sharing = ClientSharing(desk)
        self.sharing.paper_wanted.connect(self.paper_wanted)
        self.threads = ClientThreads(desk)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.scaled(theme.SPACE_S))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_S))
        column.addWidget(self.threads)
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
        outer.setContentsMargins(0, theme.scaled(theme.SPACE_S), 0, 0)
        outer.addWidget(self.sharing)
        outer.addWidget(self._area, 1)
        outer.addWidget(self._empty, 1)

    def show_view(self, view: ClientView) -> None:
        """Show a client's notes."""
        self.sharing.show_client(view.client, has_notes=bool(view.notes))
        self.threads.show_client(view.client)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for note in view.notes:
            card = Card("", flush=False)
            card.hide_head()
            card.body.addWidget(NoteRow(note, merged=note.form.client_id != view.client.id))
            card.body.addLayout(self._foot(note))
            self._rows.addWidget(card)
        if view.note_count > NOTES_SHOWN:
            more = self.tr("Näytetään uusimmat {0}; vanhemmat löytyvät haulla (Ctrl+F).")
            card = Card(more.format(NOTES_SHOWN))
            self._rows.addWidget(card)
        self._empty.setVisible(not view.notes)

    def _foot(self, note: Note) -> FlowLayout:
        row = FlowLayout(theme.scaled(theme.SPACE_L))
        row.setContentsMargins(-theme.LINK_INSET, 0, 0, 0)
        row.addWidget(
            link_button(self.tr("Lisää täydennys"), lambda: self.note_wanted.emit(note.id))
        )
        row.addWidget(link_button(self.tr("Kopioi rekisteriin"), lambda: self._copy(note)))
        if note.copies:
            last = note.copies[-1]
            day = dates.format_date(dates.local_date(last.copied_at))
            done = QLabel(self.tr("Kopioitu rekisteriin {0}, {1}").format(day, last.official_name))
            theme.set_role(done, "small")
            row.addWidget(done)
        return row

    def _copy(self, note: Note) -> None:
        """Put the text on the clipboard once the mark and its log entry are written."""
        store, actor = self._desk.store, self._desk.actor

        def done(marked: Note) -> None:
            clipboard.put(register_text(marked, language().code))
            self._desk.tell(
                self.tr("Teksti on leikepöydällä. Liitä se asiakastietojärjestelmään (Ctrl+V).")
            )
            self._desk.changed.emit("note")

        self._desk.ask(lambda: notes.mark_copied(store, actor, note.id), done, owner=self)
