"""The gate on a real vault, with the passphrase alone, as on a computer without a keyring."""

import shutil
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from db import (
    clients,
    duplicates,
    officials,
    organisations,
    referrals,
    search_index,
    sessions,
    vault,
)
from db.keyfile import read_key_file
from db.secret_service import no_keyring
from db.vault_folder import unfinished_path
from tekoto import clock
from tekoto.access import Role
from tekoto.errors import StoreError
from tekoto.official import OfficialForm
from tekoto.referral import ReferralState
from tests.db.network_office import open_desk, sent_referral
from tests.fixtures.people import people
from tests.ui import access_walk, sample_pages
from ui import places
from ui.application import Application
from ui.demo import PASSPHRASE as DEMO_PASSPHRASE
from ui.demo import demo_vault
from ui.first_start import CodePanel, LanguagePanel, PassphrasePanel, SelfPanel
from ui.main_window import Parts
from ui.preferences import Preferences
from ui.unlock import RecoverPanel, TroublePanel, UnlockPanel, WhoPanel

PASSPHRASE = "hevonen akku niitti korrekti"
WAIT = 60_000


def parts(_desk, entered, _preferences):
    return Parts(
        places=sample_pages.places(),
        client_page=sample_pages.ClientPage,
        find=lambda _text: (),
        new_note=lambda *_: None,
        open_files=lambda *_: None,
        office=entered.office,
        role=entered.title,
    )


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "vault"


@pytest.fixture
def application(folder, tmp_path, qtbot):
    preferences = Preferences(tmp_path / "preferences.ini")
    preferences.set_language("fi")
    made = Application(folder, no_keyring(), preferences, parts)
    yield made
    made._idle.stop()
    made._close_gate()
    made._close_vault()


def shows(application, kind):
    gate = application.gate
    return gate is not None and isinstance(gate.panel(), kind) and gate._worker.is_idle()


def make_vault(folder):
    store, code = vault.create(folder, PASSPHRASE, no_keyring())
    office = officials.create_office(store, "Harjoitustoimisto")
    officials.create_official(store, OfficialForm("Aino Harjoitus", office.id, "asiantuntija"))
    store.close()
    return code


def test_the_first_start_makes_a_vault_and_opens_it(application, folder, qtbot):
    application.start()
    qtbot.waitUntil(lambda: shows(application, LanguagePanel), timeout=WAIT)
    assert access_walk.walk(application.gate) == []
    application.gate.panel().chosen.emit("fi")
    assert isinstance(application.gate.panel(), SelfPanel)
    panel = application.gate.panel()
    panel._answer()
    assert panel.error.text() == "Kirjoita nimesi."
    panel._name.setText("Aino Harjoitus")
    qtbot.keyClick(panel._name, Qt.Key.Key_Return)
    assert panel.error.text() == "Kirjoita toimistosi nimi."
    panel._office.setText("Harjoitustoimisto")
    qtbot.keyClick(panel._office, Qt.Key.Key_Return)
    assert isinstance(application.gate.panel(), PassphrasePanel)
    panel = application.gate.panel()
    panel._first.setText(PASSPHRASE)
    panel._second.setText("muuta")
    qtbot.keyClick(panel._second, Qt.Key.Key_Return)
    assert panel.error.text() == "Tunnuslauseet eivät ole samat."
    assert not folder.exists() or not list(folder.iterdir())
    panel._second.setText(PASSPHRASE)
    panel._answer()
    qtbot.waitUntil(lambda: shows(application, CodePanel), timeout=WAIT)
    panel = application.gate.panel()
    assert access_walk.walk(application.gate) == []
    panel._field.setText("AAAA-" * 7 + "AAAA")
    panel._answer()
    qtbot.waitUntil(lambda: panel.error.text() != "", timeout=WAIT)
    assert application.window is None
    panel._field.setText(panel._code.lower())
    panel._answer()
    qtbot.waitUntil(lambda: application.window is not None, timeout=WAIT)
    assert application.desk.actor.name == "Aino Harjoitus"
    assert application.desk.actor.role is Role.LEAD
    assert vault.inspect(folder, no_keyring()).recovery_confirmed
    desk = application.desk
    planted = organisations.organisations(desk.store, desk.actor, types=["ELY", "EVK"])
    assert len(planted) == 25


def test_a_wrong_passphrase_is_told_where_it_can_be_seen(application, folder, qtbot):
    make_vault(folder)
    application.start()
    qtbot.waitUntil(lambda: shows(application, UnlockPanel), timeout=WAIT)
    application.gate.resize(900, 240)
    panel = application.gate.panel()
    panel._field.setText("jotakin aivan muuta kuin oikea")
    qtbot.keyClick(panel._field, Qt.Key.Key_Return)
    qtbot.waitUntil(panel.error.isVisible, timeout=WAIT)
    # The view scrolls to the whole of it once the longer form has its new size.
    qtbot.waitUntil(
        lambda: panel.error.visibleRegion().boundingRect() == panel.error.rect(), timeout=WAIT
    )
    assert panel._field.hasSelectedText()


def test_opening_lets_what_nobody_answered_expire(application, folder, qtbot, monkeypatch):
    store, _code = vault.create(folder, PASSPHRASE, no_keyring())
    sent = sent_referral(open_desk(store))
    store.close()
    later = clock.now() + timedelta(days=90)
    monkeypatch.setattr(clock, "now", lambda: later)
    application.start()
    qtbot.waitUntil(lambda: shows(application, UnlockPanel), timeout=WAIT)
    application.gate._unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: application.window is not None, timeout=WAIT)
    desk = application.desk
    assert referrals.referral(desk.store, desk.actor, sent.id).state is ReferralState.EXPIRED


def test_opening_files_people_anew_who_were_filed_by_an_older_program(application, folder, qtbot):
    make_vault(folder)
    store = vault.unlock(folder, PASSPHRASE, no_keyring()).store
    (official,) = officials.officials(store)
    actor = officials.actor_for(store, official.id)
    known = clients.create(store, actor, people()["T14a"])
    with store.write() as session:
        search_index.empty(session, search_index.LIKENESS)
    assert duplicates.find(store, actor, people()["T14b"]) == ()
    store.close()
    application.start()
    qtbot.waitUntil(lambda: shows(application, UnlockPanel), timeout=WAIT)
    application.gate._unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: application.window is not None, timeout=WAIT)
    desk = application.desk
    (found,) = duplicates.find(desk.store, desk.actor, people()["T14b"])
    assert found.client_id == known.id


def test_a_wrong_passphrase_is_told_beside_the_field_and_the_right_one_opens(
    application, folder, qtbot
):
    make_vault(folder)
    application.start()
    qtbot.waitUntil(lambda: shows(application, UnlockPanel), timeout=WAIT)
    panel = application.gate.panel()
    panel._field.setText("väärä tunnuslause")
    panel._ask()
    qtbot.waitUntil(lambda: "väärä" in panel.error.text(), timeout=WAIT)
    panel._field.setText(PASSPHRASE)
    panel._ask()
    qtbot.waitUntil(lambda: application.window is not None, timeout=WAIT)
    assert application.gate is None


def test_idleness_hides_the_window_closes_the_store_and_says_why(application, folder, qtbot):
    make_vault(folder)
    application.start()
    qtbot.waitUntil(lambda: shows(application, UnlockPanel), timeout=WAIT)
    application.gate._unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: application.window is not None, timeout=WAIT)
    window, desk, store = application.window, application.desk, application._entered.store
    application._idle.idle.emit()
    assert not window.isVisible()
    assert application.desk is None
    assert not desk.worker._thread.is_alive()
    with pytest.raises(StoreError):
        officials.officials(store)
    qtbot.waitUntil(lambda: shows(application, UnlockPanel), timeout=WAIT)
    assert "10 minuuttiin" in application.gate.panel().text.text()


def test_the_recovery_code_opens_and_sets_a_new_passphrase(application, folder, qtbot):
    code = make_vault(folder)
    application.start()
    qtbot.waitUntil(lambda: shows(application, UnlockPanel), timeout=WAIT)
    application.gate.panel().recovery_wanted.emit()
    assert isinstance(application.gate.panel(), RecoverPanel)
    assert access_walk.walk(application.gate) == []
    panel = application.gate.panel()
    panel._code.setText(code)
    panel._first.setText("aivan uusi pitkä lause")
    panel._second.setText("aivan uusi pitkä lause")
    panel._ask()
    qtbot.waitUntil(lambda: application.window is not None, timeout=WAIT)
    application.lock()
    qtbot.waitUntil(lambda: shows(application, UnlockPanel), timeout=WAIT)
    application.gate._unlock("aivan uusi pitkä lause")
    qtbot.waitUntil(lambda: application.window is not None, timeout=WAIT)


def test_an_interrupted_creation_shows_a_recovery_code_that_is_seen(application, folder, qtbot):
    unseen = make_vault(folder)
    (key_file,) = folder.glob("*.avain")
    database = folder / "tekoto.db"
    database.rename(unfinished_path(folder, read_key_file(key_file).db_id))
    application.start()
    qtbot.waitUntil(lambda: shows(application, UnlockPanel), timeout=WAIT)
    application.gate._unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: shows(application, CodePanel), timeout=WAIT)
    panel = application.gate.panel()
    assert panel._code != unseen
    panel._field.setText(panel._code)
    panel._answer()
    qtbot.waitUntil(lambda: application.window is not None, timeout=WAIT)


def test_a_lost_key_file_is_told_and_nothing_is_made(application, folder, qtbot):
    make_vault(folder)
    for key_file in folder.glob("*.avain"):
        key_file.rename(key_file.with_suffix(".piilossa"))
    before = sorted(path.name for path in folder.iterdir())
    application.start()
    qtbot.waitUntil(lambda: shows(application, TroublePanel), timeout=WAIT)
    assert "Avaintiedosto puuttuu" in application.gate.panel().text.text()
    assert sorted(path.name for path in folder.iterdir()) == before


def test_a_change_of_language_rebuilds_the_window_where_it_was(application, folder, qtbot):
    make_vault(folder)
    application.start()
    qtbot.waitUntil(lambda: shows(application, UnlockPanel), timeout=WAIT)
    application.gate._unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: application.window is not None, timeout=WAIT)
    first = application.window
    first.open_place("network")
    application._preferences.set_language("sv")
    qtbot.waitUntil(lambda: application.window is not first, timeout=WAIT)
    assert application.window.current_place() == "network"
    assert application.window.isVisible()


@pytest.mark.parametrize("how", ["log lost", "log kept", "closed"])
def test_a_session_that_broke_off_and_lost_its_log_is_told(
    application, folder, qtbot, tmp_path, how
):
    make_vault(folder)
    store = vault.unlock(folder, PASSPHRASE, no_keyring()).store
    (official,) = officials.officials(store)
    actor = officials.actor_for(store, official.id)
    assert not sessions.begin(store, actor, without_log=True).may_miss
    clients.create(store, actor, people()["T01"])
    if how == "closed":
        sessions.end(store, actor)
        store.close()
    after = shutil.copytree(folder, tmp_path / "after")
    if how == "log lost":
        (after / "tekoto.db-wal").unlink()
    store.close()
    application._folder = after
    application.start()
    qtbot.waitUntil(lambda: shows(application, UnlockPanel), timeout=WAIT)
    application.gate._unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: application.window is not None, timeout=WAIT)
    told = places._notices(application._entered)
    assert any("tekoto.db-wal" in text for text in told) is (how == "log lost")
    # Told once: this session has a log of its own.
    application.lock()
    qtbot.waitUntil(lambda: shows(application, UnlockPanel), timeout=WAIT)
    application.gate._unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: application.window is not None, timeout=WAIT)
    assert not application._entered.opening.may_miss


def test_a_clock_that_was_set_back_is_told(application, folder, qtbot, monkeypatch):
    make_vault(folder)
    application.start()
    for back in (timedelta(0), timedelta(days=400)):
        now = clock.now() - back
        monkeypatch.setattr(clock, "now", lambda now=now: now)
        qtbot.waitUntil(lambda: shows(application, UnlockPanel), timeout=WAIT)
        application.gate._unlock(PASSPHRASE)
        qtbot.waitUntil(lambda: application.window is not None, timeout=WAIT)
        told = places._notices(application._entered)
        assert any("kello on jäljessä" in text for text in told) is bool(back)
        application.lock()


def test_the_demo_tells_its_passphrase_at_its_lock(folder, tmp_path, qtbot):
    preferences = Preferences(tmp_path / "preferences.ini")
    preferences.set_language("fi")
    entered = demo_vault(folder, clients=12, seed=1)
    program = Application(folder, no_keyring(), preferences, parts, demo_passphrase=DEMO_PASSPHRASE)
    program.enter(entered)
    program.lock()
    qtbot.waitUntil(lambda: shows(program, UnlockPanel), timeout=WAIT)
    gate = program.gate
    assert gate is not None
    assert DEMO_PASSPHRASE in " ".join(one.text() for one in gate.findChildren(QLabel))
    gate._unlock(DEMO_PASSPHRASE)
    qtbot.waitUntil(lambda: shows(program, WhoPanel), timeout=WAIT)
    program._close_gate()


def test_ctrl_q_ends_a_locked_program(application, folder, qtbot):
    make_vault(folder)
    application.start()
    qtbot.waitUntil(lambda: shows(application, UnlockPanel), timeout=WAIT)
    with qtbot.waitSignal(application.gate.quit_wanted):
        quit_command = next(a for a in application.gate.actions() if a.objectName() == "quit")
        quit_command.trigger()
