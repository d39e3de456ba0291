"""The window with the places of the network and the monitoring, over a real store."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db import projects, search
from db.store import Store
from tekoto.client import Client
from tekoto.project import Participation, ParticipationForm, Project, ProjectForm, Service
from tests.db import network_office
from ui.client_page import ClientPage
from ui.clients_page import ClientsPage
from ui.desk import Desk
from ui.main_window import MainWindow, Parts
from ui.monitoring_page import MonitoringPage
from ui.network_page import NetworkPage
from ui.page import Place

LEVELS = ("listening", "speaking", "reading", "writing")


class ProjectWindow:
    """An adviser at work with a project; ``chosen_path`` answers where the workbook goes."""

    def __init__(self, store: Store, qtbot: QtBot) -> None:
        self.store, self.qtbot = store, qtbot
        self.network = network_office.open_desk(store)
        self.actor = self.network.actor
        self.desk = Desk(store, self.actor)
        self.bugs: list[object] = []
        self.told: list[str] = []
        self.files: list[Sequence[Path]] = []
        self.proposed: list[str] = []
        self.chosen_path: Path | None = None
        self.desk.bug_found.connect(self.bugs.append)
        self.desk.told.connect(self.told.append)
        self.window: MainWindow | None = None

    def open(self, place: str) -> Any:
        """Show the window at a place and return its page."""
        if self.window is None:
            parts = Parts(
                places=(
                    Place("clients", "users", ClientsPage),
                    Place("network", "share-2", NetworkPage),
                    Place("monitoring", "chart-column", self._monitoring),
                ),
                client_page=ClientPage,
                find=lambda text: search.search(self.store, self.actor, text),
                new_note=lambda *_: None,
                open_files=lambda _desk, files, _window: self.files.append(files),
                office="Etelän työllisyysalue",
                role="asiantuntija",
            )
            self.window = MainWindow(self.desk, parts)
            self.window.show()
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow, timeout=5_000)
        self.window.open_place(place)
        self.settle()
        return self.page()

    def _monitoring(self, desk: Desk) -> MonitoringPage:
        return MonitoringPage(desk, self._choose)

    def _choose(self, _parent: QWidget, name: str) -> Path | None:
        self.proposed.append(name)
        return self.chosen_path

    def page(self) -> Any:
        """Return the page in front."""
        assert self.window is not None
        return self.window.page()

    def settle(self) -> None:
        """Wait until everything asked has been answered and shown."""
        for _ in range(5):
            self.qtbot.waitUntil(self.desk.is_idle, timeout=20_000)
            QApplication.processEvents()
        assert not self.bugs, self.bugs

    def close(self) -> None:
        """Close window and desk; the store stays."""
        if self.window is not None:
            self.window.hide()
            self.window.deleteLater()
        self.desk.close()

    def project(self, **changes: Any) -> Project:
        """Add a project of the fund of 2021-2027."""
        values: dict[str, Any] = {
            "name": "Polku töihin",
            "fund": "amif_2021",
            "starts_on": date(2025, 1, 1),
            "ends_on": date(2027, 12, 31),
            "targets": (("O.2.3", 20), ("R.2.8", 4)),
            "entered": (("O.2.2", 3),),
        }
        return projects.create(self.store, self.actor, ProjectForm(**{**values, **changes}))

    def join(self, project: Project, client: Client, **changes: Any) -> Participation:
        """Let a client complete a language course and reach the next main level."""
        values: dict[str, Any] = {
            "client_id": client.id,
            "project_id": project.id,
            "starts_on": date(2025, 9, 1),
            "ends_on": date(2026, 5, 29),
            "end_reason": "completed",
            "services": (
                Service("language_course", date(2025, 9, 2), date(2026, 5, 28), completed=True),
            ),
            "cefr_start": tuple((skill, "A1.3") for skill in LEVELS),
            "cefr_end": tuple((skill, "A2.1") for skill in LEVELS),
            "helpful": True,
        }
        return projects.join(self.store, self.actor, ParticipationForm(**{**values, **changes}))
