"""Every page and form at 200 % on a small laptop: all of it can be reached, and no word is cut.

The pages are those of ``make shots``, over the demo caseload.
"""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ui
from db.secret_service import no_keyring
from tests.ui import layout_walk
from ui import shots
from ui.application import Application
from ui.demo import demo_vault
from ui.page import Page
from ui.places import make_parts
from ui.preferences import Preferences
from ui.shots_ready import make_ready
from ui.shots_scene import Scene

_CLIENTS = 60


@pytest.fixture(scope="module")
def office(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """The window on the demo caseload."""
    folder = tmp_path_factory.mktemp("pages")
    preferences = Preferences(folder / "preferences.ini", qapp)
    entered = demo_vault(folder / "vault", clients=_CLIENTS, seed=1)
    program = Application(folder / "vault", no_keyring(), preferences, make_parts)
    program.enter(entered)
    scene = Scene(program, folder)
    make_ready(scene)
    yield scene
    program.quit()


def _pages() -> Iterator[type[Page]]:
    for module in pkgutil.iter_modules(ui.__path__):
        importlib.import_module(f"ui.{module.name}")
    waiting: list[type[Page]] = [Page]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind.__module__.startswith("ui."):
                yield kind


def test_every_page_has_a_picture() -> None:
    named = {kind.__name__ for kind in shots.PAGES}
    assert {kind.__name__ for kind in _pages()} - named == set(), "make shots does not show them"


@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    "name", ["fi-200", pytest.param("sv-200", marks=pytest.mark.slow)], ids=str
)
def test_every_page_has_room_for_its_words(office: Scene, qtbot: QtBot, name: str) -> None:
    look = next(one for one in shots.LOOKS if one.name == name)
    preferences = office.program.preferences
    seen: set[str] = set()
    wrong: dict[str, str] = {}
    names: list[str] = []
    shots.dress(office, preferences, look)
    for picture in shots.turn(office):
        names.append(picture)
        seen.add(type(office.page()).__name__)
        for problem in layout_walk.walk(office.front()):
            wrong.setdefault(problem, picture)
    assert len(set(names)) == len(names), "two pictures of one name"
    assert {kind.__name__ for kind in shots.PAGES} - seen == set()
    assert wrong == {}
