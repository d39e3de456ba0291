"""A class list in the window: begun from a referral, its persons, its draft, its refusals."""

import dataclasses
from pathlib import Path

import pypdf
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTableView

from db import clients, drafts, referrals
from tekoto.access import Role
from tekoto.client import Contact
from tekoto.names import isolate
from tekoto.referral import ReferralForm, ReferralState
from tests.db.network_office import protection
from tests.ui import access_walk
from tests.ui.office import Office, button, field, shown_text
from ui.class_list_editor import ClassListEditor
from ui.class_list_outgoing import Chosen
from ui.class_list_persons import ListPersons
from ui.leaving_card import LeavingCard
from ui.referral_editor import ReferralEditor

CONTROL = Qt.KeyboardModifier.ControlModifier


def _chosen(office: Office, *names: str, **changes) -> list[Chosen]:
    made = [office.network.client(family_name=name, **changes) for name in names]
    return [Chosen(one.id, f"{one.form.family_name}, Amina", one.protected) for one in made]


def _editor(office: Office, *chosen: Chosen) -> ClassListEditor:
    if office.window is None:
        office.open()
    editor = ClassListEditor(office.desk, chosen=chosen)
    office.desk.open_task(editor)
    office.settle()
    return editor


def _choose_school(office: Office, editor: ClassListEditor) -> None:
    school = field(editor, QComboBox, "Oppilaitos")
    school.setCurrentIndex(school.findText(office.network.school.form.name_fi))


def _states(office: Office, chosen: Chosen) -> list[str]:
    found = referrals.for_client(office.store, office.actor, chosen.client_id)
    return [one.state for one in found]


def test_a_referral_goes_on_as_a_list_with_its_own_draft(office, tmp_path):
    client = office.network.client()
    office.desk.choose_path = lambda _parent, _title, _name: tmp_path / "lista.pdf"
    office.show_client(client.id)
    first = ReferralEditor(office.desk, client)
    office.desk.open_task(first)
    office.settle()
    school = field(first, QComboBox, "Oppilaitos")
    school.setCurrentIndex(school.findText(office.network.school.form.name_fi))
    field(first, QLineEdit, "Koulutus").setText("Hidas polku")
    office.key(Qt.Key.Key_P, CONTROL)
    button(first, "Luokkalista").click()
    office.settle()
    editor = office.page()
    assert isinstance(editor, ClassListEditor)
    assert field(editor, QLineEdit, "Koulutus").text() == "Hidas polku"
    office.key(Qt.Key.Key_P, CONTROL)
    editor.send()
    office.settle()
    # The draft of the referral became the list's, not a second one beside it.
    assert _states(office, Chosen(client.id, "")) == [ReferralState.SENT]


def test_what_was_typed_in_a_referral_is_not_asked_for_again_once_its_list_has_left(
    office, tmp_path
):
    client = office.network.client()
    office.desk.choose_path = lambda _parent, _title, _name: tmp_path / "lista.pdf"
    office.show_client(client.id)
    first = ReferralEditor(office.desk, client)
    office.desk.open_task(first)
    office.settle()
    school = field(first, QComboBox, "Oppilaitos")
    school.setCurrentIndex(school.findText(office.network.school.form.name_fi))
    office.key(Qt.Key.Key_P, CONTROL)
    # Typed after the look: the saved draft is older than what the list begins with.
    office.qtbot.keyClicks(field(first, QLineEdit, "Koulutus"), "Hidas polku")
    button(first, "Luokkalista").click()
    office.settle()
    assert [one.kind for one in drafts.pending(office.store, office.actor)] == ["referral"]
    editor = office.page()
    assert isinstance(editor, ClassListEditor)
    office.key(Qt.Key.Key_P, CONTROL)
    editor.send()
    office.settle()
    assert _states(office, Chosen(client.id, "")) == [ReferralState.SENT]
    assert drafts.pending(office.store, office.actor) == ()
    assert not isinstance(office.page(), ClassListEditor | ReferralEditor)


def test_the_draft_of_who_is_taken_off_after_a_look_is_cancelled(office, tmp_path):
    kept, gone = _chosen(office, "Cabdi", "Demir")
    office.desk.choose_path = lambda _parent, _title, _name: tmp_path / "lista.pdf"
    editor = _editor(office, kept, gone)
    _choose_school(office, editor)
    office.key(Qt.Key.Key_P, CONTROL)
    persons = editor.findChild(ListPersons)
    assert persons is not None
    table = persons.findChild(QTableView)
    assert table is not None
    table.selectRow(1)
    persons.remove()
    office.settle()
    assert _states(office, gone) == [ReferralState.CANCELLED]
    assert not button(editor, "Tallenna lähetettäväksi").isEnabled()
    office.key(Qt.Key.Key_P, CONTROL)
    editor.send()
    office.settle()
    assert _states(office, kept) == [ReferralState.SENT]


def test_a_draft_from_before_the_list_stays_when_its_client_is_taken_off(office):
    client = office.network.client()
    known = referrals.create(
        office.store, office.actor, ReferralForm(client.id, office.network.school.id)
    )
    office.open()
    chosen = (Chosen(client.id, "Testi, Amina"),)
    editor = ClassListEditor(office.desk, chosen=chosen, known={client.id: known})
    office.desk.open_task(editor)
    office.settle()
    _choose_school(office, editor)
    office.key(Qt.Key.Key_P, CONTROL)
    persons = editor.findChild(ListPersons)
    assert persons is not None
    persons.remove()
    office.settle()
    assert _states(office, chosen[0]) == [ReferralState.DRAFT]


def test_what_leaves_of_a_person_is_readable_on_a_small_screen(office):
    (chosen,) = _chosen(office, "Cabdi")
    editor = _editor(office, chosen)
    _choose_school(office, editor)
    office.key(Qt.Key.Key_P, CONTROL)
    card = editor.findChild(LeavingCard)
    assert card is not None
    assert isolate(chosen.name) in shown_text(card)
    assert card.visibleRegion().boundingRect().height() > card.fontMetrics().height() * 5


def test_who_is_under_turvakielto_begins_no_list(office):
    client = office.network.client(**protection())
    office.show_client(client.id)
    editor = ReferralEditor(office.desk, client)
    office.desk.open_task(editor)
    office.settle()
    names = {one.accessibleName() for one in editor.findChildren(QPushButton)}
    assert "Luokkalista" not in names


def test_a_person_is_taken_off_and_does_not_leave(office, tmp_path):
    kept, gone = _chosen(office, "Cabdi", "Demir")
    office.desk.choose_path = lambda _parent, _title, _name: tmp_path / "lista.pdf"
    editor = _editor(office, kept, gone)
    assert office.window is not None
    assert access_walk.walk(office.window) == []
    persons = editor.findChild(ListPersons)
    assert persons is not None
    table = persons.findChild(QTableView)
    assert table is not None
    table.selectRow(1)
    table.setFocus()
    office.qtbot.keyClick(table, Qt.Key.Key_Delete)
    _choose_school(office, editor)
    office.key(Qt.Key.Key_P, CONTROL)
    editor.send()
    office.settle()
    assert _states(office, kept) == [ReferralState.SENT]
    assert _states(office, gone) == []


def test_a_person_taken_off_while_the_list_is_built_does_not_leave(office, tmp_path):
    kept, gone = _chosen(office, "Cabdi", "Demir")
    target = tmp_path / "lista.pdf"
    office.desk.choose_path = lambda _parent, _title, _name: target
    editor = _editor(office, kept, gone)
    _choose_school(office, editor)
    persons = editor.findChild(ListPersons)
    assert persons is not None
    table = persons.findChild(QTableView)
    assert table is not None
    editor.prepare()
    table.selectRow(1)
    persons.remove()
    office.settle()
    editor.send()
    office.settle()
    assert not target.exists()
    office.key(Qt.Key.Key_P, CONTROL)
    editor.send()
    office.settle()
    assert _states(office, kept) == [ReferralState.SENT]
    assert _states(office, gone) == [ReferralState.CANCELLED]


def test_what_was_begun_comes_back_after_a_crash(office):
    chosen = _chosen(office, "Cabdi", "Demir")
    editor = _editor(office, *chosen)
    _choose_school(office, editor)
    training = field(editor, QLineEdit, "Koulutus")
    office.qtbot.keyClicks(training, "Hidas polku")
    editor.leave()
    office.settle()
    (kept,) = drafts.pending(office.store, office.actor)
    assert kept.kind == "class_list"
    again = _editor(office)
    button(again, "Palauta luonnos").click()
    office.settle()
    assert field(again, QLineEdit, "Koulutus").text() == "Hidas polku"
    persons = again.findChild(ListPersons)
    assert persons is not None
    assert persons.persons() == tuple(chosen)


def test_a_list_of_nobody_and_a_list_without_a_school_are_told(office):
    editor = _editor(office)
    office.key(Qt.Key.Key_P, CONTROL)
    assert "Valitse oppilaitos" in shown_text(editor)
    _choose_school(office, editor)
    office.key(Qt.Key.Key_P, CONTROL)
    assert "Luokkalistalle ei jää ketään" in shown_text(editor)
    assert not button(editor, "Tallenna lähetettäväksi").isEnabled()


def test_a_list_only_of_protected_persons_leaves_nothing(office):
    editor = _editor(office, *_chosen(office, "Salahovi", **protection()))
    _choose_school(office, editor)
    office.key(Qt.Key.Key_P, CONTROL)
    assert "turvakielto" in shown_text(editor)
    assert not button(editor, "Tallenna lähetettäväksi").isEnabled()


def test_a_full_disk_loses_nothing_and_the_list_is_sent_again(office, tmp_path):
    chosen = _chosen(office, "Cabdi", "Demir")
    targets = [tmp_path / "puuttuu" / "lista.pdf", tmp_path / "lista.pdf"]
    office.desk.choose_path = lambda _parent, _title, _name: targets.pop(0)
    editor = _editor(office, *chosen)
    _choose_school(office, editor)
    office.key(Qt.Key.Key_P, CONTROL)
    editor.send()
    office.settle()
    assert [_states(office, one) for one in chosen] == [[ReferralState.DRAFT]] * 2
    editor.send()
    office.settle()
    assert [_states(office, one) for one in chosen] == [[ReferralState.SENT]] * 2
    assert Path(tmp_path / "lista.pdf").read_bytes().startswith(b"%PDF")


def test_what_a_colleague_changed_after_the_look_is_told_and_the_list_shown_again(office, tmp_path):
    first, second = _chosen(office, "Cabdi", "Demir")
    target = tmp_path / "lista.pdf"
    office.desk.choose_path = lambda _parent, _title, _name: target
    editor = _editor(office, first, second)
    _choose_school(office, editor)
    office.key(Qt.Key.Key_P, CONTROL)
    colleague = office.network.colleague(Role.LEAD)
    client = clients.open_client(office.store, colleague, second.client_id)
    form = dataclasses.replace(client.form, contacts=(Contact("phone", "040 765 4321"),))
    client = clients.update(office.store, colleague, client.id, client.version, form)
    editor.send()
    office.settle()
    assert not target.exists()
    assert _states(office, first) == [ReferralState.DRAFT]
    words = shown_text(editor).replace("\u2068", "").replace("\u2069", "")
    assert "Demir, Amina, Yhteystiedot: oli 040 123 4567, nyt 040 765 4321" in words
    # Who has come under turvakielto meanwhile stays out, and the new look says so.
    form = dataclasses.replace(client.form, **protection())
    clients.update(office.store, colleague, client.id, client.version, form)
    editor.send()
    office.settle()
    assert not target.exists()
    words = shown_text(editor).replace("\u2068", "").replace("\u2069", "")
    assert "Tiedot ovat muuttuneet esikatselun jälkeen" in words
    assert "Jää pois: Demir, Amina" in words
    editor.send()
    office.settle()
    assert _states(office, first) == [ReferralState.SENT]
    assert _states(office, second) == [ReferralState.DRAFT]
    assert "040 765 4321" not in "".join(
        page.extract_text() for page in pypdf.PdfReader(target).pages
    )


def test_the_button_that_shows_the_list_names_the_list(office):
    editor = _editor(office, *_chosen(office, "Cabdi", "Demir"))
    _choose_school(office, editor)
    button(editor, "Esikatsele luokkalista").click()
    office.settle()
    assert button(editor, "Tallenna lähetettäväksi").isEnabled()
