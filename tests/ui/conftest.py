"""Real widgets, offscreen, in the program's own fonts and colours."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.store import Store
from tests.db.conftest import sqlcipher_store, sqlcipher_template
from tests.exports.conftest import another_store
from tests.exports.exchange_office import Place
from tests.ui import sample_pages
from tests.ui.office import Office
from ui import theme
from ui.colours import Mode
from ui.desk import Desk
from ui.i18n import language

__all__ = ["another_store", "sqlcipher_store", "sqlcipher_template"]


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    theme.load_fonts()


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, fonts: None) -> Iterator[None]:
    """Begin every test in Finnish, in light colours, at 100 %."""
    language().use("fi")
    if (
        theme.theme().effective is not Mode.LIGHT
        or theme.theme().zoom != 1.0
        or not qapp.styleSheet()
    ):
        theme.theme().apply(Mode.LIGHT, 1.0)
    yield
    language().use("fi")


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    """Lend a desk without a store, for what never touches one."""
    made = sample_pages.desk()
    yield made
    made.close()


@pytest.fixture
def office(sqlcipher_store: Store, qtbot: QtBot) -> Iterator[Office]:
    """An adviser's window over a real store; ``open`` shows it."""
    made = Office(sqlcipher_store, qtbot)
    yield made
    made.close()


@pytest.fixture
def here(office: Office) -> Place:
    """The office in the window as one end of an exchange; ``another_store`` makes the other."""
    return Place(office.store, office.actor, "Etelän työllisyysalue", "TTA")
