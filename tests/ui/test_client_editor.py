"""A new client and a change: errors beside fields, stale edits, drafts that survive a crash."""

import dataclasses

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from db import clients, drafts
from tekoto.client import CaseloadFilter, Identifier, LanguageProfile
from tests.db.network_office import client_form, protection
from tests.ui import access_walk
from tests.ui.office import Office, button, field, shown_text
from ui.client_editor import ClientEditor
from ui.client_page import ClientPage

SHIFT_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def _rows(office: Office):
    return clients.caseload(office.store, office.actor, CaseloadFilter())


def _edit(office: Office, client) -> None:
    office.show_client(client.id)
    office.key(Qt.Key.Key_E, SHIFT_CONTROL)
    assert isinstance(office.page(), ClientEditor)


def test_a_new_client_is_saved_and_shown(office):
    office.open()
    office.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    office.key(Qt.Key.Key_N, SHIFT_CONTROL)
    assert field(office.page(), QLineEdit, "Sukunimi").hasFocus()
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Kirjoita sukunimi tai etunimi" in shown_text(office.page())
    field(office.page(), QLineEdit, "Sukunimi").setText("Keksitty")
    hetu = field(office.page(), QLineEdit, "Henkilötunnus")
    hetu.setText("010190-1234")
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "viimeinen merkki ei täsmää" in shown_text(office.page())
    assert hetu.hasFocus()
    assert hetu.text() == "010190-1234"
    birth = field(office.page(), QLineEdit, "Syntymäaika")
    assert birth.text() == ""
    assert "Syy tunnuksen muutokseen" not in shown_text(office.page())
    assert access_walk.walk(office.window) == []
    hetu.clear()
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(office.page(), ClientPage)
    (row,) = _rows(office)
    assert row.name.startswith("Keksitty")


def test_a_whole_code_brings_the_birth_date_and_overwrites_none(office):
    office.open()
    office.window.open_place("clients")
    office.settle()
    office.key(Qt.Key.Key_N, SHIFT_CONTROL)
    hetu = field(office.page(), QLineEdit, "Henkilötunnus")
    birth = field(office.page(), QLineEdit, "Syntymäaika")
    office.qtbot.keyClicks(hetu, "010184-900")
    assert birth.text() == ""
    office.qtbot.keyClicks(hetu, "5")
    assert birth.text() == "1.1.1984"
    birth.setText("2.1.1984")
    hetu.clear()
    office.qtbot.keyClicks(hetu, "010184-9005")
    assert birth.text() == "2.1.1984"


def test_codes_nationalities_and_languages_beyond_the_first_are_kept_and_edited(office):
    form = dataclasses.replace(
        client_form(),
        nationalities=("SOM", "ETH", "KEN"),
        other_identifiers=(Identifier("migri", "1234567"), Identifier("migri", "7654321")),
        languages=LanguageProfile("som", "som", "som", True, ("swa", "eng")),
    )
    client = clients.create(office.store, office.actor, form)
    _edit(office, client)
    second = field(office.page(), QComboBox, "Toinen kansalaisuus")
    assert second.currentData() == "ETH"
    second.setCurrentIndex(second.findData("DJI"))
    field(office.page(), QLineEdit, "UNHCR:n tapausnumero").setText("KEN-12C00345")
    assert access_walk.walk(office.window) == []
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(office.page(), ClientPage)
    after = clients.open_client(office.store, office.actor, client.id).form
    assert after.nationalities == ("SOM", "DJI", "KEN")
    assert after.languages.others == ("swa", "eng")
    assert {(code.kind, code.value) for code in after.other_identifiers} == {
        ("migri", "1234567"),
        ("migri", "7654321"),
        ("unhcr", "KEN-12C00345"),
    }


def test_somebody_else_s_save_is_not_overwritten(office):
    client = office.network.client()
    _edit(office, client)
    newer = clients.open_client(office.store, office.actor, client.id)
    form = dataclasses.replace(newer.form, goal="Haluan kokiksi.")
    clients.update(office.store, office.actor, newer.id, newer.version, form)
    field(office.page(), QLineEdit, "Kutsumanimi").setText("Nimi")
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Joku muu ehti tallentaa" in shown_text(office.page())
    assert field(office.page(), QLineEdit, "Kutsumanimi").text() == "Nimi"
    button(office.page(), "Lue tallennetut tiedot uudelleen").click()
    office.settle()
    field(office.page(), QLineEdit, "Kutsumanimi").setText("Nimi")
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    after = clients.open_client(office.store, office.actor, client.id)
    assert (after.form.call_name, after.form.goal) == ("Nimi", "Haluan kokiksi.")


def test_what_was_typed_before_a_crash_is_offered_again(office, qtbot):
    office.open()
    office.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    office.key(Qt.Key.Key_N, SHIFT_CONTROL)
    field(office.page(), QLineEdit, "Sukunimi").setText("Keskeneräinen")
    qtbot.waitUntil(lambda: bool(drafts.pending(office.store, office.actor)), timeout=5_000)
    office.crash()
    office.sit_down()
    office.open()
    assert "Asiakkaan tiedot" in shown_text(office.page())
    button(office.page(), "Jatka").click()
    office.settle()
    button(office.page(), "Palauta luonnos").click()
    assert field(office.page(), QLineEdit, "Sukunimi").text() == "Keskeneräinen"
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert drafts.pending(office.store, office.actor) == ()


def test_leaving_keeps_the_draft_and_throwing_it_away_forgets_it(office):
    client = office.network.client()
    _edit(office, client)
    field(office.page(), QLineEdit, "Kutsumanimi").setText("Nimi")
    office.key(Qt.Key.Key_Escape)
    assert len(drafts.pending(office.store, office.actor)) == 1
    office.key(Qt.Key.Key_E, SHIFT_CONTROL)
    button(office.page(), "Hylkää luonnos").click()
    office.settle()
    assert drafts.pending(office.store, office.actor) == ()


def test_who_types_on_without_answering_the_offer_loses_neither_text(office, qtbot):
    def kept() -> str:
        found = drafts.load(office.store, office.actor, "client", str(client.id))
        return str(found)

    client = office.network.client()
    _edit(office, client)
    qtbot.keyClicks(field(office.page(), QLineEdit, "Kutsumanimi"), "Vanhempi")
    qtbot.waitUntil(lambda: "Vanhempi" in kept(), timeout=5_000)
    form = dataclasses.replace(client.form, reporting_gender="unknown")
    clients.update(office.store, office.actor, client.id, client.version, form)
    office.crash()
    office.sit_down()
    _edit(office, client)
    assert "Tietoja on muutettu luonnoksen jälkeen" in shown_text(office.page())
    qtbot.keyClicks(field(office.page(), QLineEdit, "Kutsumanimi"), "Uudempi")
    qtbot.waitUntil(lambda: "Uudempi" in kept(), timeout=5_000)
    assert "Vanhempi" in kept()
    office.crash()
    office.sit_down()
    _edit(office, client)
    button(office.page(), "Palauta luonnos").click()
    assert field(office.page(), QLineEdit, "Kutsumanimi").text() == "Uudempi"
    button(office.page(), "Palauta luonnos").click()
    assert field(office.page(), QLineEdit, "Kutsumanimi").text() == "Vanhempi"


def test_a_second_click_on_save_all_the_same_writes_no_second_client(office):
    office.open()
    office.network.client(family_name="Kaksois", given_names="Olento")
    editor = ClientEditor(office.desk)
    office.desk.open_task(editor)
    office.settle()
    field(editor, QLineEdit, "Sukunimi").setText("Kaksois")
    field(editor, QLineEdit, "Etunimet").setText("Olento")
    editor.save()
    office.settle()
    again = button(editor, "Tallenna silti")
    again.click()
    again.click()
    office.settle()
    assert [row.name for row in _rows(office)] == ["Kaksois, Olento"] * 2


def test_what_is_typed_before_a_refused_save_is_kept_all_the_same(office, qtbot):
    client = office.network.client()
    _edit(office, client)
    form = dataclasses.replace(client.form, call_name="Toinen")
    clients.update(office.store, office.actor, client.id, client.version, form)
    qtbot.keyClicks(field(office.page(), QLineEdit, "Kutsumanimi"), "Kirjoitettu")
    for _twice in range(2):
        office.page().save()
        office.settle()
    qtbot.waitUntil(lambda: bool(drafts.pending(office.store, office.actor)), timeout=5_000)


def test_restricted_contacts_stay_hidden_and_unchanged(office):
    client = office.network.client(**protection())
    _edit(office, client)
    assert "040 999 8888" not in shown_text(office.page(), hidden=True)
    field(office.page(), QLineEdit, "Kutsumanimi").setText("Nimi")
    office.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    after = clients.open_client(office.store, office.actor, client.id)
    assert after.form.call_name == "Nimi"
    assert after.form.contacts == client.form.contacts
    assert after.form.municipality == client.form.municipality


def test_restricted_contacts_are_shown_when_asked_for(office):
    client = office.network.client(**protection())
    _edit(office, client)
    button(office.page(), "Näytä (kirjataan lokiin)").click()
    office.settle()
    assert field(office.page(), QLineEdit, "Puhelin").text() == "040 999 8888"
