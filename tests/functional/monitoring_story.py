"""An adviser who lets a client take part in a project and reads the figures, by keyboard."""

from PySide6.QtCore import Qt

from tests.functional.keyboard import Keyboard
from tests.ui.office import Office, table_rows
from ui.data_table import DataTable
from ui.project_participation import ParticipationEditor

_FIGURES = "Indikaattorit"


class MonitoringStory:
    """The place "Seuranta" with its one project."""

    def __init__(self, office: Office, keys: Keyboard) -> None:
        self._office, self._keys = office, keys

    def take_part(self, who: str, **answers: str) -> None:
        """Add a participation; answers are named as on the screen, with _ for a space."""
        keys, office = self._keys, self._office
        keys.control("4")
        keys.control("L", shift=True)
        editor = office.page()
        assert isinstance(editor, ParticipationEditor)
        keys.type(who)
        office.qtbot.waitUntil(lambda: bool(editor.person.shown_hits()), timeout=5_000)
        keys.key(Qt.Key.Key_Return)
        for name, value in answers.items():
            keys.write(name.replace("_", " "), value)
        keys.control("S")
        # The participations are shown now; the figures are one tab to the left.
        keys.tab_to("Hankkeen seuranta")
        keys.key(Qt.Key.Key_Left)

    def figures(self, period: str) -> dict[str, str]:
        """Choose a period; return the figures by their codes."""
        self._keys.write("Jakso", period)
        self._office.settle()
        return {row[0]: row[2] for row in table_rows(self._office.page(), _FIGURES)}

    def choose(self, code: str) -> None:
        """Go to an indicator."""
        keys = self._keys
        while not isinstance(keys.tab_to(_FIGURES), DataTable):
            keys.key(Qt.Key.Key_Tab)
        codes = [row[0] for row in table_rows(self._office.page(), _FIGURES)]
        keys.key(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        for _ in range(codes.index(code)):
            keys.key(Qt.Key.Key_Down)

    def persons(self, group: str) -> list[str]:
        """Return the names in a group of the chosen indicator's persons."""
        self._keys.write("Ketkä näytetään", group)
        self._office.settle()
        rows = table_rows(self._office.page(), "Henkilöt")
        return [row[1].strip("\u2068\u2069") for row in rows]
