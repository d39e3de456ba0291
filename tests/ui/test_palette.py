"""A command is found by the words that people have for it."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from ui import actions
from ui.i18n import language
from ui.palette import Palette


@pytest.mark.parametrize(
    "code, typed, key",
    [
        ("fi", "uusi lähete", "referral.new"),
        ("fi", "alkukartoitus", "assessment.new"),
        ("fi", "lähete paketit", "go.network"),
        ("sv", "ny hänvisning", "referral.new"),
        ("en", "new referral", "referral.new"),
    ],
)
def test_a_command_is_found_by_another_word(qtbot: QtBot, code: str, typed: str, key: str) -> None:
    before = language().code
    language().use(code)
    window = QWidget()
    qtbot.addWidget(window)
    commands = [
        actions.make_action(one, window, lambda: None)
        for one in ("note.new", "assessment.new", "referral.new", "go.network")
    ]
    palette = Palette(commands, window)
    palette.findChildren(QLineEdit)[0].setText(typed)
    found = palette.findChildren(QListWidget)[0]
    assert found.count() == 1
    palette._take()
    language().use(before)
    assert palette.chosen is not None
    assert palette.chosen.objectName() == key


def test_other_words_belong_to_commands() -> None:
    assert set(actions.ALSO) - set(actions.SPECS) == set()


def test_the_dialog_for_files_speaks_finnish_where_qt_does_not(qtbot: QtBot) -> None:
    before = language().code
    language().use("fi")
    told = [
        QCoreApplication.translate("QFileDialog", text)
        for text in ("&Look in:", "Files of &type:", "Open")
    ]
    language().use(before)
    assert told == ["&Kansio:", "Tiedostot&yyppi:", "Avaa"]
