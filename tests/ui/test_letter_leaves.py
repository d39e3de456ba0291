"""A letter leaves word for word as it was shown, or it is looked at again."""

import dataclasses
import os
from pathlib import Path

import pikepdf
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from db import clients, disclosures, organisations
from tekoto.access import Role
from tekoto.client import Contact
from tekoto.names import isolate
from tekoto.organisation import OrganisationForm
from tekoto.referral import ReferralState
from tests.ui.office import Office, button, field, shown_text
from tests.ui.referral_desk import choose_school, open_editor, referrals_of, send_button
from ui import theme
from ui.leaving_card import LeavingCard
from ui.pdf_view import PdfView
from ui.referral_editor import ReferralEditor
from ui.refusal import Refusal
from ui.screen import in_view

CONTROL = Qt.KeyboardModifier.ControlModifier


def colleague_changes(office: Office, client_id, **changes) -> None:
    """A second session, of a colleague, changes the client."""
    colleague = office.network.colleague(Role.LEAD)
    client = clients.open_client(office.store, colleague, client_id)
    form = dataclasses.replace(client.form, **changes)
    clients.update(office.store, colleague, client.id, client.version, form)


def test_what_a_colleague_changed_after_the_look_is_told_and_looked_at_again(office, tmp_path):
    client = office.network.client()
    target = tmp_path / "lahete.pdf"
    open_editor(office, client, target)
    choose_school(office)
    office.key(Qt.Key.Key_P, CONTROL)
    colleague_changes(office, client.id, contacts=(Contact("phone", "040 765 4321"),))
    send_button(office).click()
    office.settle()
    assert not target.exists()
    assert disclosures.disclosures(office.store, office.actor, client.id) == ()
    words = shown_text(office.page()).replace("\u2068", "").replace("\u2069", "")
    assert "Yhteystiedot: oli 040 123 4567, nyt 040 765 4321" in words
    view = office.page().findChild(PdfView)
    assert "040 765 4321" in view.findChildren(QLabel)[0].accessibleName()
    if folder := os.environ.get("TEKOTO_LOOK"):
        office.window.resize(1366, 768)
        office.settle()
        office.window.grab().save(f"{folder}/changed.png")
    send_button(office).click()
    office.settle()
    with pikepdf.open(target) as file:
        assert len(file.pages) == 1
    assert "040 765 4321" in pypdf.PdfReader(target).pages[0].extract_text()
    assert len(disclosures.disclosures(office.store, office.actor, client.id)) == 1


def test_of_letters_to_several_schools_none_leaves_when_the_client_has_changed(office, tmp_path):
    client = office.network.client()
    editor = two_schools(office, client, tmp_path / "lahete.pdf")
    colleague_changes(office, client.id, goal="Haluan kokiksi.")
    editor.send()
    office.settle()
    assert list(tmp_path.glob("*.pdf")) == []
    assert disclosures.disclosures(office.store, office.actor, client.id) == ()
    told = [one.text() for one in editor.findChildren(Refusal) if one.isVisible()]
    words = "".join(told).replace("\u2068", "").replace("\u2069", "")
    # The same in both letters is told once.
    assert words.count("nyt Haluan kokiksi.") == 1
    editor.send()
    office.settle()
    assert [one.state for one in referrals_of(office, client)] == [ReferralState.SENT] * 2
    assert len(list(tmp_path.glob("*.pdf"))) == 2


def two_schools(office: Office, client, target: Path) -> ReferralEditor:
    form = OrganisationForm("AMM", "Toinen harjoitusoppilaitos")
    organisations.create(office.store, office.actor, form)
    editor = open_editor(office, client, target)
    choose_school(office)
    button(office.page(), "Sama lähete myös toiseen oppilaitokseen").click()
    second = field(office.page(), QComboBox, "Oppilaitos 2")
    second.setCurrentIndex(second.findText("Toinen harjoitusoppilaitos"))
    field(office.page(), QComboBox, "Vastaanottaja 2").setEditText("Anna Ohjaaja")
    office.key(Qt.Key.Key_P, CONTROL)
    return editor


def test_the_confirmation_says_how_many_letters_there_are_and_to_whom(office, tmp_path):
    client = office.network.client()
    editor = two_schools(office, client, tmp_path / "lahete.pdf")
    told: list[str] = []
    office.desk.told.connect(told.append)
    editor.send()
    office.settle()
    (words,) = told
    assert words.startswith("2 lähetettä on tallennettu")
    for one in referrals_of(office, client):
        assert f"{one.reference} → {isolate(one.school_name)}" in words


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_a_preview_under_the_form_comes_into_view_with_the_keyboard(office, request, zoom):
    """At 200 % the preview stands below the form; beside it the keyboard stays in its field."""
    request.addfinalizer(lambda: theme.theme().apply(zoom=1.0))
    theme.theme().apply(zoom=zoom)
    client = office.network.client()
    editor = open_editor(office, client)
    office.window.resize(1366, 768)
    office.settle()
    choose_school(office)
    school = field(editor, QComboBox, "Oppilaitos")
    school.setFocus()
    office.key(Qt.Key.Key_P, CONTROL)
    office.qtbot.wait(50)
    if folder := os.environ.get("TEKOTO_LOOK"):
        office.window.grab().save(f"{folder}/narrow-{zoom}.png")
    (leaving,) = editor.findChildren(LeavingCard)
    assert in_view(leaving)
    focused = office.window.focusWidget()
    assert focused is not None
    assert in_view(focused)
    assert (focused is school) == (zoom == 1.0)
