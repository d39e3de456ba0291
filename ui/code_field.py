"""A line that finds a code of an official classification by its number or by any part of its name.

The list is read when the line first gets the keyboard: six hundred names are no part of opening
a page.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from tekoto.code_table import Group
from tekoto.errors import InvalidInputError
from ui.field_form import FieldForm
from ui.i18n import language

_SHOWN = 12


class CodeField(QObject):
    """Turns a line of a form into a search of a classification."""

    def __init__(
        self,
        form: FieldForm,
        key: str,
        label: str,
        groups: Callable[[], Iterable[Group]],
        wrong: str,
    ) -> None:
        super().__init__(form)
        self._form, self._key, self._groups, self._wrong = form, key, groups, wrong
        self.line: QLineEdit = form.add_line(key, label)
        self.line.installEventFilter(self)

    def code(self) -> str:
        """Return the code typed or chosen, empty for none; raises InvalidInputError at the line."""
        text = self._form.value(self._key)
        if not text:
            return ""
        first, name = text.split()[0], text.casefold()
        for group in self._groups():
            if group.code == first or group.title(language().code).casefold() == name:
                return group.code
        raise InvalidInputError(self._wrong, self._key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the list when the line gets the keyboard."""
        if event.type() == QEvent.Type.FocusIn and self.line.completer() is None:
            self.line.setCompleter(self._completer())
        return super().eventFilter(watched, event)

    def _completer(self) -> QCompleter:
        made = QCompleter([told(group) for group in self._groups()], self.line)
        made.setFilterMode(Qt.MatchFlag.MatchContains)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.setMaxVisibleItems(_SHOWN)
        popup = made.popup()
        if popup is not None:
            popup.setAccessibleName(self.line.accessibleName())
        return made


def told(group: Group) -> str:
    """Return a group as the list shows it: its code and name; a missing one by name alone."""
    name = group.title(language().code)
    return f"{group.code} {name}" if group.code[0].isdigit() else name
