"""An adviser who records the life of a case through the window, with nothing but a keyboard."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QListWidget

from db import clients, projects
from tekoto import clock
from tekoto.access import Actor
from tekoto.client import Client, ClientForm
from tekoto.project import ParticipationForm, Project, ProjectForm, Service
from tekoto.today import TaskKind
from tests.functional.keyboard import Keyboard
from tests.ui import access_walk
from tests.ui.office import Office, shown_text
from ui.client_page import ClientPage
from ui.task_row import TaskRow

Days = Callable[[date], None]


@pytest.fixture
def day(monkeypatch: pytest.MonkeyPatch) -> Days:
    """Let it be eight in the morning, UTC, of the day that is given."""

    def be(when: date) -> None:
        moment = datetime(when.year, when.month, when.day, 8, tzinfo=UTC)
        monkeypatch.setattr(clock, "now", lambda: moment)

    return be


class CaseStory:
    """The adviser at her desk; fields are named as they are on the screen."""

    def __init__(self, office: Office) -> None:
        self.office, self.keys = office, Keyboard(office)

    def client(self, form: ClientForm) -> Client:
        """Record a client without the window."""
        return clients.create(self.office.store, self.office.actor, form)

    def read(self, client: Client) -> Client:
        """Return a client as recorded now."""
        return clients.open_client(self.office.store, self.office.actor, client.id)

    def join(self, client: Client, on: date, *services: Service) -> Project:
        """Let a client take part in a project from a day on."""
        store, actor = self.office.store, self.office.actor
        form = ProjectForm("Polku", "amif_2021", date(2024, 1, 1), date(2028, 12, 31))
        project = projects.create(store, actor, form)
        projects.join(store, actor, ParticipationForm(client.id, project.id, on, services=services))
        return project

    def sit_down_as(self, actor: Actor) -> None:
        """Let another official open the window on the same store."""
        self.office.close()
        self.office.actor = actor
        self.office.sit_down()
        self.office.open()

    def find(self, text: str) -> ClientPage:
        """Find a client and open her page."""
        self.search(text)
        self.keys.key(Qt.Key.Key_Return)
        page = self.office.page()
        assert isinstance(page, ClientPage), page
        return page

    def search(self, text: str) -> None:
        """Type into the search."""
        self.keys.control("F")
        self.keys.type(text)
        self.office.qtbot.waitUntil(self.office.desk.is_idle, timeout=20_000)

    def command(self, text: str) -> None:
        """Give a command by its name."""
        self.keys.control("K")
        self.keys.type(text)
        self.keys.key(Qt.Key.Key_Return)
        # On a screen the window is in front again when the list of commands has gone.
        assert self.office.window is not None
        self.office.window.activateWindow()
        self.office.settle()

    def tasks(self) -> list[TaskRow]:
        """Return the rows of the day's list."""
        return [row for row in self.office.page().findChildren(TaskRow) if row.isVisible()]

    def task(self, kind: TaskKind) -> TaskRow:
        """Go down the day's list to its first row of a kind."""
        for _ in range(len(self.tasks())):
            here = QApplication.focusWidget()
            if isinstance(here, TaskRow) and here.row.kind is kind:
                return here
            self.keys.key(Qt.Key.Key_Down)
        raise AssertionError(f"the arrows do not come to {kind}")

    def happened(self, event: str) -> None:
        """Say on the page of the case what has happened, up to its form."""
        self.keys.control("T", shift=True)
        events = self.keys.tab_to("Mitä on tapahtunut?")
        assert isinstance(events, QListWidget)
        for _ in range(events.count()):
            if events.currentItem().text() == event:
                break
            self.keys.key(Qt.Key.Key_Down)
        assert events.currentItem().text() == event
        self.keys.key(Qt.Key.Key_Return)

    def fill(self, fields: Mapping[str, str | bool]) -> None:
        """Type into fields in the order in which Tab comes to them; True ticks a box."""
        for name, value in fields.items():
            if isinstance(value, str):
                self.keys.write(name, value)
            else:
                box = self.keys.tab_to(name)
                assert isinstance(box, QCheckBox)
                if box.isChecked() is not value:
                    self.keys.key(Qt.Key.Key_Space)

    def save(self, times: int = 1) -> None:
        """Save; a form that warns is saved with the second press."""
        for _ in range(times):
            self.keys.control("S")

    def record(self, event: str, fields: Mapping[str, str | bool]) -> None:
        """Say what has happened, fill its form and save."""
        self.happened(event)
        self.fill(fields)
        self.save()

    def consent(self, recipients: str, giver: str) -> None:
        """Record on the tab of the situation that data may be given to a school."""
        self.keys.press("Kirjaa vastaus")
        self.fill(
            {
                "Vastaus": "Suostui",
                "Tarkoitus": "Tietojen antaminen yli",
                "Kenelle tietoja saa antaa": recipients,
                "Koulutus ja työkokemus": True,
                "Antaja": giver,
            }
        )
        self.save()

    def words(self, *, hidden: bool = False) -> str:
        """Return what the page in front says."""
        return shown_text(self.office.page(), hidden=hidden)

    def kept_out(self) -> list[str]:
        """Return what keeps a keyboard or a screen reader out of the window."""
        window = self.office.window
        assert window is not None
        return access_walk.walk(window)
