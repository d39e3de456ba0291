"""Which school a note is meant for, asked when the note may go to a named school."""

from uuid import UUID

from PySide6.QtWidgets import QComboBox

from db import organisations
from tekoto import clock
from tekoto.note import Visibility
from tekoto.organisation import Organisation
from tekoto.packet import may_leave
from ui import theme
from ui.desk import Desk


class NoteSchool(QComboBox):
    """Schools by name; read from the store the first time that they are needed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asked = False
        self._wanted = ""
        self.setMaximumWidth(theme.scaled(theme.FORM_WIDTH))
        self.addItem(self.tr("Ei nimetty"), "")

    def need(self, visibility: object) -> bool:
        """Tell whether a school is to be named, and have the list read when it is."""
        needed = visibility == Visibility.SCHOOL
        if needed and not self._asked:
            self._asked = True
            store, actor = self._desk.store, self._desk.actor
            self._desk.ask(
                lambda: organisations.organisations(store, actor, on=clock.today()),
                self._offer,
                owner=self,
            )
        return needed

    def chosen(self) -> UUID | None:
        """Return the school chosen."""
        code = self.code()
        return UUID(code) if code else None

    def code(self) -> str:
        """Return the school chosen as it is kept in a draft."""
        return str(self.currentData() or self._wanted)

    def choose(self, code: str) -> None:
        """Choose a school, as soon as the list is there."""
        self._wanted = code
        row = self.findData(code)
        if row >= 0:
            self.setCurrentIndex(row)
            self._wanted = ""

    def _offer(self, found: tuple[Organisation, ...]) -> None:
        for one in found:
            if may_leave(Visibility.SCHOOL, one.id, one.id, one.form.type_code):
                self.addItem(one.form.name_fi, str(one.id))
        self.choose(self._wanted)
