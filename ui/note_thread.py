"""Which thread a client's note belongs to: none, one that is there, or one that it begins."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from db import threads
from tekoto.errors import InvalidInputError
from tekoto.permission import may_do_casework
from tekoto.thread import ThreadForm, ThreadLine
from ui import theme
from ui.desk import Desk

NEW = "new"


class NoteThread(QWidget):
    """A choice of the client's threads; the last one asks for the subject of a new thread."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._client_id: UUID | None = None
        self._wanted = ""
        self.box = QComboBox()
        self.box.setMaximumWidth(theme.scaled(theme.FORM_WIDTH))
        self.subject = QLineEdit()
        self.subject.setMaxLength(200)
        self.subject.setPlaceholderText(self.tr("Uuden ketjun aihe"))
        self.subject.setAccessibleName(self.tr("Uuden ketjun aihe"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(theme.SPACE_M))
        row.addWidget(self.box, 1)
        row.addWidget(self.subject, 1)
        self.setFocusProxy(self.box)
        self._offer(())
        self.box.currentIndexChanged.connect(lambda _index: self._follow())
        self.box.activated.connect(lambda _index: self.edited.emit())
        self.subject.textEdited.connect(lambda _text: self.edited.emit())
        self._follow()

    def look(self, client_id: UUID | None) -> None:
        """Offer a client's threads."""
        if client_id == self._client_id or not may_do_casework(self._desk.actor):
            return
        self._client_id = client_id
        self._offer(())
        if client_id is None:
            return
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(
            lambda: (client_id, threads.for_client(store, actor, client_id)),
            self._found,
            owner=self,
        )

    def chosen(self) -> UUID | ThreadForm | None:
        """Return the thread; raises InvalidInputError for a new one without a subject."""
        code = self.code()
        if code == NEW:
            if not self.subject.text().strip():
                raise InvalidInputError("thread.subject_missing", "thread")
            return ThreadForm(self.subject.text())
        return UUID(code) if code else None

    def code(self) -> str:
        """Return the choice as it is kept in a draft."""
        return str(self.box.currentData() or self._wanted)

    def choose(self, code: str, subject: str = "") -> None:
        """Choose a thread, as soon as the list is there."""
        self._wanted = code
        self.subject.setText(subject)
        row = self.box.findData(code)
        if row >= 0:
            self.box.setCurrentIndex(row)
            self._wanted = ""

    def _found(self, answer: tuple[UUID, tuple[ThreadLine, ...]]) -> None:
        client_id, lines = answer
        if client_id == self._client_id:
            self._offer(lines)

    def _offer(self, lines: tuple[ThreadLine, ...]) -> None:
        chosen = self.code()
        self.box.clear()
        self.box.addItem(self.tr("Ei ketjua"), "")
        for line in lines:
            self.box.addItem(line.subject, str(line.id))
        self.box.addItem(self.tr("Uusi ketju…"), NEW)
        self.choose(chosen, self.subject.text())

    def _follow(self) -> None:
        self.subject.setVisible(self.box.currentData() == NEW)
