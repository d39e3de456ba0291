"""An adviser who writes a client's path through the window, as the stories tell it."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from db import paths
from tekoto import dates
from tekoto.client import Client
from tekoto.path import PathStep
from tests.ui.office import Office, button, field, shown_text
from ui.data_table import DataTable
from ui.timeline import Timeline


class PathStory:
    """The plan tab of one client; fields are named as they are on the screen."""

    def __init__(self, office: Office, client: Client) -> None:
        self.office, self.client_id = office, client.id
        office.show_client(client.id)
        office.page().show_part("plan")
        office.settle()

    def steps(self) -> tuple[PathStep, ...]:
        """Return what is recorded."""
        return paths.for_client(self.office.store, self.office.actor, self.client_id)

    def step(self, kind: str) -> PathStep:
        """Return the one step of a kind."""
        (found,) = [step for step in self.steps() if step.kind == kind]
        return found

    def add(self, **values: object) -> None:
        """Add a step with the form."""
        button(self.office.page(), "Lisää vaihe").click()
        self.office.settle()
        self._fill(values)

    def change(self, kind: str, **values: object) -> None:
        """Open the step of a kind from the table with Enter and change it."""
        table = field(self.office.page(), DataTable, "Polun vaiheet")
        kinds = [step.kind for step in self.steps()]
        table.selectRow(kinds.index(kind))
        table.setFocus()
        self.office.key(Qt.Key.Key_Return)
        self._fill(values)

    def _fill(self, values: dict[str, object]) -> None:
        page = self.office.page()
        for label, value in values.items():
            name = label.replace("_", " ")
            if isinstance(value, date):
                field(page, QLineEdit, name).setText(dates.format_date(value))
            elif isinstance(value, UUID) or not self._is_line(name):
                box = field(page, QComboBox, name)
                place = box.findData(str(value))
                assert place >= 0, (name, value)
                box.setCurrentIndex(place)
            else:
                field(page, QLineEdit, name).setText(str(value))
        button(page, "Tallenna").click()
        self.office.settle()

    def _is_line(self, name: str) -> bool:
        found = self.office.page().findChildren(QLineEdit)
        return any(one.accessibleName() == name and one.isVisible() for one in found)

    def told(self) -> str:
        """Return what the timeline tells to one who does not see it."""
        for one in self.office.page().findChildren(Timeline):
            if one.isVisible():
                return one.accessibleDescription()
        return ""

    def words(self) -> str:
        """Return what the page says."""
        return shown_text(self.office.page())
