"""The tab "Perhe ja tilanne", by keyboard, with what it hides and what it takes back."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton

from db import clients, household, situation
from tekoto import clock, dates
from tekoto.dates import BirthPrecision
from tekoto.household import MemberForm
from tests.db.network_office import protection
from tests.ui import access_walk
from tests.ui.office import button, field, shown_text
from ui.data_table import DataTable
from ui.search_field import SearchField


@pytest.fixture
def shown(office):
    """A client whose tab is in front."""
    client = office.network.client()
    office.show_client(client.id)
    office.page().show_part("situation")
    office.settle()
    return client


def household_of(office, client_id):
    return household.for_client(office.store, office.actor, client_id)


def choose(page, name, text):
    box = field(page, QComboBox, name)
    box.setCurrentIndex(box.findText(text))


def test_a_child_with_a_year_of_birth_waits_for_day_care(office, shown):
    page = office.page()
    assert access_walk.walk(office.window) == []
    button(page, "Lisää perheenjäsen").click()
    choose(page, "Suhde", "Lapsi")
    field(page, QLineEdit, "Nimi").setText("Liina Harjoitus")
    field(page, QLineEdit, "Syntynyt").setText("2023")
    choose(page, "Samassa taloudessa", "Kyllä")
    assert access_walk.walk(office.window) == []
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (member,) = household_of(office, shown.id).members
    assert (member.form.birth.value.year, member.form.birth.precision) == (
        2023,
        BirthPrecision.YEAR,
    )
    button(page, "Kirjaa päivähoito").click()
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    found = household_of(office, shown.id)
    assert [one.state for one in found.day_care] == ["applied"]
    assert [one.kind for one in found.barriers] == ["childcare"]
    words = shown_text(page)
    assert "Lastenhoito" in words
    assert "ei ole päättynyt" in words


def test_a_mistake_is_told_beside_its_field(office, shown):
    page = office.page()
    button(page, "Lisää perheenjäsen").click()
    field(page, QLineEdit, "Nimi").setText("Liina")
    button(page, "Tallenna").click()
    office.settle()
    assert "Valinta puuttuu" in shown_text(page)
    choose(page, "Suhde", "Lapsi")
    field(page, QLineEdit, "Syntynyt").setText("13/2020")
    button(page, "Tallenna").click()
    office.settle()
    assert "Tätä päivää ei ole kalenterissa" in shown_text(page)
    assert household_of(office, shown.id).members == ()


def test_a_link_brings_the_turvakielto_and_the_mark(office, shown):
    page = office.page()
    changes = protection()
    changes["protection"] = dataclasses.replace(changes["protection"], covers_family=True)
    mother = office.network.client(family_name="Mwamba", given_names="Neema", **changes)
    button(page, "Lisää perheenjäsen").click()
    choose(page, "Suhde", "Vanhempi")
    person = field(page, SearchField, "Oma asiakastieto")
    person.setFocus()
    QTest.keyClicks(person, "mwamba")
    office.settle()
    office.qtbot.waitUntil(lambda: bool(person.shown_hits()))
    QTest.keyClick(person, Qt.Key.Key_Return)
    office.settle()
    button(page, "Tallenna").click()
    office.settle()
    assert clients.open_client(office.store, office.actor, shown.id).protected
    words = shown_text(page)
    assert "Turvakielto on peritty perheenjäseneltä: vanhempi" in words
    assert "Kouvola" not in words
    (member,) = household_of(office, shown.id).members
    assert member.form.linked_client_id == mother.id
    assert access_walk.walk(office.window) == []


def test_a_wrong_row_is_taken_back_and_put_back_by_keyboard(office, shown):
    page = office.page()
    situation.add_barrier(office.store, office.actor, shown.id, "housing", clock.today())
    page.refresh()
    office.settle()
    assert "Asuminen" in shown_text(page)
    next(
        one
        for one in page.findChildren(QPushButton)
        if (one.text(), one.accessibleDescription()) == ("Poista virheellinen", "Esteet")
    ).click()
    office.settle()
    reason = QApplication.focusWidget()
    assert reason is not None
    QTest.keyClicks(reason, "vaara asiakas")
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert household_of(office, shown.id).barriers == ()
    assert button(page, "Kumoa poisto").hasFocus()
    office.key(Qt.Key.Key_Space)
    assert len(household_of(office, shown.id).barriers) == 1


def test_a_barrier_is_ended_with_enter(office, shown):
    page = office.page()
    situation.add_barrier(office.store, office.actor, shown.id, "housing", clock.today())
    page.refresh()
    office.settle()
    table = field(page, DataTable, "Esteet")
    table.setFocus()
    table.select_first()
    office.key(Qt.Key.Key_Return)
    last = field(page, QLineEdit, "Viimeinen päivä")
    assert last.text() == dates.format_date(clock.today())
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert household_of(office, shown.id).barriers[0].until == clock.today()


def test_the_family_is_read_only_when_the_tab_is_shown(office):
    client = office.network.client()
    form = MemberForm("child", "Liina Harjoitus")
    household.add_member(office.store, office.actor, client.id, form)
    office.show_client(client.id)
    assert "Liina" not in shown_text(office.page(), hidden=True)
    office.page().show_part("situation")
    office.settle()
    assert "Liina Harjoitus" in shown_text(office.page())
