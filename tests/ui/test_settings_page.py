"""Settings: choices at once, own data, keys, a verified backup, the log, rules, licences."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit

from db import officials, vault
from db.backup import backups_in
from db.secret_service import no_keyring
from tekoto.access import Role
from tekoto.official import OfficialForm
from tests.ui import access_walk
from tests.ui.office import Office, button, field, shown_text
from ui.application import Application
from ui.colours import Mode
from ui.entered import Entered
from ui.places import make_parts
from ui.preferences import Preferences
from ui.recovery_code_page import RecoveryCodePage
from ui.settings_page import SettingsPage
from ui.unlock import UnlockPanel

WAIT = 60_000
PASSPHRASE = "neljä tavallista suomen sanaa"


@pytest.fixture(scope="module")
def made_vault(tmp_path_factory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("vault") / "tekoto"
    store, code = vault.create(folder, PASSPHRASE, no_keyring())
    office = officials.create_office(store, "Etelän työllisyysalue")
    form = OfficialForm("Asta Asiantuntija", office.id, "asiantuntija", role=Role.ADVISER)
    officials.create_official(store, form)
    store.close()
    return folder, code


@pytest.fixture
def settings(office: Office, tmp_path, qtbot):
    """The settings over the plain store of the office."""
    preferences = Preferences(tmp_path / "preferences.ini")
    entered = Entered(office.store, office.actor, "Etelän työllisyysalue", "asiantuntija")
    office.open()
    page = SettingsPage(office.desk, preferences, entered, no_keyring())
    office.desk.open_task(page)
    office.settle()
    return page, preferences


def test_every_tab_can_be_used_by_everybody(settings, office):
    page, _preferences = settings
    for key in ("look", "self", "keys", "safety", "rules", "about"):
        page.show_part(key)
        office.settle()
        assert access_walk.walk(office.window) == []


def test_a_choice_takes_effect_at_once(settings):
    page, preferences = settings
    changed: list[str] = []
    preferences.changed.connect(changed.append)
    colours = field(page, QComboBox, "Värit")
    colours.setCurrentIndex(colours.findText("Tumma"))
    assert preferences.mode is Mode.DARK
    minutes = field(page, QComboBox, "Lukitus, kun ohjelmaa ei käytetä")
    minutes.setCurrentIndex(0)
    assert preferences.idle_minutes == 5
    language = field(page, QComboBox, "Kieli")
    language.setCurrentIndex(language.findText("Svenska"))
    assert preferences.language == "sv"
    assert changed[:2] == ["colours", "idle_minutes"]


def test_own_data_are_changed(settings, office):
    page, _preferences = settings
    page.show_part("self")
    office.settle()
    phone = field(page, QLineEdit, "Puhelin")
    assert phone.text() == "050 111 2222"
    phone.setText("050 333 4444")
    name = field(page, QLineEdit, "Nimi")
    name.clear()
    button(page, "Tallenna").click()
    office.settle()
    assert "Täytä tämä kohta." in shown_text(page)
    name.setText("Asta Asiantuntija")
    button(page, "Tallenna").click()
    office.settle()
    found = officials.official(office.store, office.actor.user_id)
    assert found.form.phone == "050 333 4444"


def test_a_backup_is_made_and_read_through(settings, office):
    page, _preferences = settings
    page.show_part("safety")
    office.settle()
    button(page, "Tee varmuuskopio nyt").click()
    office.settle()
    file = office.store.file
    assert file is not None
    assert len(backups_in(file.path.parent)) == 1
    assert "luettu läpi" in shown_text(page)
    assert "Tehty itse" in shown_text(page)


def test_the_log_is_checked_and_shows_its_code(settings, office):
    page, _preferences = settings
    page.show_part("safety")
    office.settle()
    button(page, "Tarkista loki").click()
    office.settle()
    assert "Loki on eheä" in shown_text(page)
    code = next(
        label.text().rpartition(": ")[2]
        for label in page.findChildren(QLabel)
        if "Tarkistusluku:" in label.text()
    )
    assert len(code.replace(" ", "")) == 25


def test_the_passphrase_is_changed_and_the_code_tried(made_vault, tmp_path, qtbot):
    folder, code = made_vault
    opened = vault.unlock(folder, PASSPHRASE, no_keyring())
    office = Office.__new__(Office)
    office.qtbot, office.store, office.bugs, office.told = qtbot, opened.store, [], []
    (official,) = officials.officials(opened.store)
    office.actor = officials.actor_for(opened.store, official.id)
    office.sit_down()
    office.open()
    entered = Entered(opened.store, office.actor, official.office_name, "")
    page = SettingsPage(office.desk, Preferences(tmp_path / "p.ini"), entered, no_keyring())
    office.desk.open_task(page)
    page.show_part("keys")
    office.settle()
    assert "avaa pelkkä tunnuslause" in shown_text(page)
    field(page, QLineEdit, "Palautuskoodi").setText("AAAA-AAAA")
    button(page, "Kokeile koodia").click()
    office.settle()
    assert "kahdeksan neljän merkin ryhmää" in shown_text(page)
    field(page, QLineEdit, "Palautuskoodi").setText(code)
    button(page, "Kokeile koodia").click()
    office.settle()
    assert "Koodi on oikea" in shown_text(page)
    new = "viisi aivan uutta suomen sanaa"
    field(page, QLineEdit, "Nykyinen tunnuslause").setText("väärä lause tässä kohtaa")
    field(page, QLineEdit, "Uusi tunnuslause").setText(new)
    field(page, QLineEdit, "Uusi uudelleen").setText(new + "!")
    button(page, "Vaihda tunnuslause").click()
    office.settle()
    assert "eivät ole samat" in shown_text(page)
    field(page, QLineEdit, "Uusi uudelleen").setText(new)
    button(page, "Vaihda tunnuslause").click()
    office.settle()
    assert "Tunnuslause on väärä" in shown_text(page)
    field(page, QLineEdit, "Nykyinen tunnuslause").setText(PASSPHRASE)
    button(page, "Vaihda tunnuslause").click()
    office.settle()
    assert "Tunnuslause on vaihdettu" in shown_text(page)
    assert field(page, QLineEdit, "Uusi tunnuslause").text() == ""
    _make_a_new_code(office, page, code, new)
    with opened.store.read() as session:
        query = "SELECT count(*) FROM audit_log WHERE action = 'change' AND section = 'keys'"
        logged = session.connection().exec_driver_sql(query).scalar()
    # A wrong passphrase, the right one, and the new code.
    assert logged == 3
    office.close()
    opened.store.close()
    vault.unlock(folder, new, no_keyring()).store.close()


def _make_a_new_code(office, page, old, passphrase):
    field(page, QLineEdit, "Tunnuslause").setText(passphrase)
    button(page, "Tee uusi koodi").click()
    office.settle()
    shown = office.window.page()
    assert isinstance(shown, RecoveryCodePage)
    (line,) = shown.findChildren(QLineEdit)
    line.setText(old)
    button(shown, "Valmis").click()
    office.settle()
    assert "Koodi ei ole sama" in shown_text(shown)
    line.setText(shown._panel._code)
    button(shown, "Valmis").click()
    office.settle()
    assert office.window.page() is not shown


def test_rules_and_licences_are_shown(settings, office):
    page, _preferences = settings
    page.show_part("rules")
    office.settle()
    words = shown_text(page)
    assert "AMIF 2021" in words
    assert "681/2023" in words
    page.show_part("about")
    office.settle()
    text = field(page, QPlainTextEdit, "Lisenssin teksti").toPlainText()
    assert "EUPL" in text or "EUROPEAN UNION PUBLIC LICENCE" in text.upper()


@pytest.fixture
def application(tmp_path):
    """The whole program on a small vault of its own."""
    folder = tmp_path / "vault"
    store, _code = vault.create(folder, PASSPHRASE, no_keyring())
    office = officials.create_office(store, "Etelän työllisyysalue")
    officials.create_official(store, OfficialForm("Asta Asiantuntija", office.id, "asiantuntija"))
    store.close()
    preferences = Preferences(tmp_path / "preferences.ini")
    preferences.set_language("fi")
    made = Application(folder, no_keyring(), preferences, make_parts)
    made.start()
    yield made
    made._idle.stop()
    made._close_gate()
    made._close_vault()


def test_the_keyboard_stays_where_it_was_when_the_window_is_made_anew(application, qtbot):
    gate = application.gate
    qtbot.waitUntil(lambda: isinstance(gate.panel(), UnlockPanel), timeout=WAIT)
    gate.panel().wanted.emit(PASSPHRASE)
    qtbot.waitUntil(lambda: application.window is not None, timeout=WAIT)
    application.window.open_place("settings")
    colours = field(application.window, QComboBox, "Värit")
    colours.setFocus()
    before = application.window
    qtbot.keyClick(colours, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: application.window is not before, timeout=WAIT)
    assert application.window.focusWidget() is field(application.window, QComboBox, "Värit")
