"""Pictures of what is not one client's: the places, the lists, files in and out, and the gate.

A chapter brings something to the front and yields the name of its picture.
"""

from collections.abc import Iterator

from PySide6.QtWidgets import QPlainTextEdit

from db import projects
from db.secret_service import no_keyring
from ui.acts_page import ActsPage
from ui.bulk_edit_page import BulkEditPage
from ui.card_page import CardPage
from ui.caseload_export_page import CaseloadExportPage
from ui.clients_page import ClientsPage
from ui.columns_page import ColumnsPage
from ui.filter_page import FilterPage
from ui.handed_over_page import HandedOverPage
from ui.import_page import ImportPage
from ui.monitoring_page import MonitoringPage
from ui.network_page import NetworkPage
from ui.project_editor import ProjectEditor
from ui.project_participation import ParticipationEditor
from ui.recovery_code_page import RecoveryCodePage
from ui.settings_page import SettingsPage
from ui.shots_scene import Scene
from ui.today_page import TodayPage
from ui.vault_keys import VaultKeys

PAGES = (
    ActsPage,
    BulkEditPage,
    CardPage,
    CaseloadExportPage,
    ClientsPage,
    ColumnsPage,
    FilterPage,
    HandedOverPage,
    ImportPage,
    MonitoringPage,
    NetworkPage,
    ParticipationEditor,
    ProjectEditor,
    RecoveryCodePage,
    SettingsPage,
    TodayPage,
)
"""The pages that these chapters show."""

_CODE = "A1B2C-D3E4F-G5H6J-K7L8M-N9P0Q-R1S2T-U3V4W-X5Y6Z"
_SHEET = """Sukunimi\tEtunimet\tSyntymäaika\tKotikunta\tPuhelin\tHuomioita
Harjoitus\tAmina\t3.7.1987\tKouvola\t040 123 4567\tsoittaa maanantaisin
Haddad\tRania\t28.5.1995\tKouvola\t\tsama kuin listalla
Esimerkki\tYousef\t31.2.1990\tKotka\t050 765 4321\tpäivä ei ole olemassa
Kokeilu\tSaba\t1.1.1979\tLahti\t\t
"""
_NETWORK = ("referrals", "organisations", "answers", "paths", "cards")
_SETTINGS = (
    "look",
    "self",
    "reminders",
    "folder",
    "fields",
    "templates",
    "keys",
    "safety",
    "rules",
    "about",
)


def today(scene: Scene) -> Iterator[str]:
    """The day's list, what is put off, the calendar's file and the menu."""
    scene.place("today")
    yield "today"
    for key, name in (("task.put_off", "today-put-off"), ("calendar.export", "today-calendar")):
        scene.command(key)
        yield name
        scene.escape()


def search(scene: Scene) -> Iterator[str]:
    """What a search finds, the palette of commands and the list of shortcuts."""
    scene.window.search.setFocus()
    scene.type(scene.window.search, "ha")
    yield "search"
    scene.clear()
    scene.command("palette")
    yield "palette"
    scene.clear()
    scene.command("help.shortcuts")
    yield "shortcuts"


def caseload(scene: Scene) -> Iterator[str]:
    """The list of clients and what narrows, arranges and changes it."""
    scene.place("clients")
    yield "clients"
    for key, name in (
        ("list.filter", "clients-filter"),
        ("list.columns", "clients-columns"),
        ("list.edit", "clients-edit"),
        ("caseload.export", "clients-export"),
        ("handed_over", "handed-over"),
        ("acts.recent", "acts"),
    ):
        scene.place("clients")
        scene.command(key)
        yield name


def sheet(scene: Scene) -> Iterator[str]:
    """The first four steps of an import; the last one would write."""
    scene.command("import.open")
    yield "import-file"
    scene.child(QPlainTextEdit).setPlainText(_SHEET)
    scene.press("SourceStep", "Lue liitetyt rivit")
    yield "import-columns"
    for name in ("import-check", "import-duplicates"):
        scene.command("import.next")
        yield name


def network(scene: Scene) -> Iterator[str]:
    """Referrals that wait, organisations with their forms, times to answer and paths."""
    for part in _NETWORK:
        scene.place("network", part)
        yield f"network-{part}"
    scene.place("network", "organisations")
    for number, form in enumerate(scene.forms()):
        form.open()
        scene.settle()
        yield f"organisation-form-{number}"
        form.close_for_now()
        scene.settle()
    scene.task(CardPage(scene.desk, scene.card))
    yield "card"


def monitoring(scene: Scene) -> Iterator[str]:
    """The figures of a project, its participations and its editors."""
    scene.place("monitoring")
    yield "monitoring"
    scene.place("monitoring", "participations")
    yield "monitoring-participations"
    scene.command("project.new")
    yield "project-new"
    known = projects.projects(scene.store, scene.actor)[0]
    scene.place("monitoring")
    scene.task(ProjectEditor(scene.desk, known))
    yield "project-edit"
    scene.clear()
    scene.task(ParticipationEditor(scene.desk, known))
    yield "participation-new"
    scene.clear()
    taking_part = projects.participations(scene.store, scene.actor, known.id, limit=1)
    scene.task(ParticipationEditor(scene.desk, known, taking_part[0]))
    yield "participation"


def settings(scene: Scene) -> Iterator[str]:
    """Every part of the settings with its forms, and a new recovery code."""
    for part in _SETTINGS:
        scene.place("settings", part)
        yield f"settings-{part}"
        for number, form in enumerate(scene.forms()):
            form.open()
            scene.settle()
            yield f"settings-{part}-form-{number}"
            form.close_for_now()
            scene.settle()
    keys = VaultKeys.of(scene.store, no_keyring())
    if keys is not None:
        scene.task(RecoveryCodePage(scene.desk, keys, _CODE))
        yield "recovery-code"


CHAPTERS = (today, search, caseload, sheet, network, monitoring, settings)
"""In the order of the pictures."""
