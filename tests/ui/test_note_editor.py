"""A note from anywhere: one key, person, text, saved; what is written survives a crash."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from db import attachments, drafts, notes
from tekoto.note import Visibility
from tests.fixtures.files import pdf_bytes
from tests.ui import access_walk
from tests.ui.office import Office, button, field, shown_text
from ui.client_page import ClientPage
from ui.note_editor import NoteEditor

CONTROL = Qt.KeyboardModifier.ControlModifier


def _write(office: Office, text: str) -> None:
    field(office.page(), QPlainTextEdit, "Teksti").setPlainText(text)


def _notes(office: Office, client):
    return notes.for_client(office.store, office.actor, client.id)


def test_a_note_from_a_client_s_page(office):
    client = office.network.client()
    office.open()
    office.window.open_client(client.id)
    office.settle()
    office.key(Qt.Key.Key_N, CONTROL)
    assert isinstance(office.page(), NoteEditor)
    assert field(office.page(), QPlainTextEdit, "Teksti").hasFocus()
    assert access_walk.walk(office.window) == []
    _write(office, "Sovittiin uusi aika.")
    office.key(Qt.Key.Key_S, CONTROL)
    assert isinstance(office.page(), ClientPage)
    (note,) = _notes(office, client)
    assert note.form.text == "Sovittiin uusi aika."
    assert "Sovittiin uusi aika." in shown_text(office.page())


def test_an_impatient_second_save_writes_no_second_note(office):
    """A note can never be taken away again."""
    client = office.network.client()
    office.open()
    office.window.open_client(client.id)
    office.settle()
    office.key(Qt.Key.Key_N, CONTROL)
    _write(office, "Sovittiin uusi aika.")
    text = field(office.page(), QPlainTextEdit, "Teksti")
    for _ in range(3):
        office.qtbot.keyClick(text, Qt.Key.Key_Return, CONTROL)
    office.settle()
    assert len(_notes(office, client)) == 1


def test_a_note_from_anywhere_finds_its_person(office):
    client = office.network.client()
    office.open()
    office.key(Qt.Key.Key_N, CONTROL)
    _write(office, "Soitto koululta.")
    office.key(Qt.Key.Key_S, CONTROL)
    assert "Valitse ensin asiakas" in shown_text(office.page())
    person = field(office.page(), QLineEdit, "Asiakas")
    person.setFocus()
    office.qtbot.keyClicks(person, client.form.family_name[:5])
    office.qtbot.waitUntil(lambda: bool(office.page()._person.shown_hits()), timeout=5_000)
    office.key(Qt.Key.Key_Return)
    office.key(Qt.Key.Key_S, CONTROL)
    assert [note.form.text for note in _notes(office, client)] == ["Soitto koululta."]


def test_the_text_survives_a_crash_and_belongs_to_its_person(office, qtbot):
    client, other = office.network.client(), office.network.client(family_name="Toinen")
    office.open()
    office.window.open_client(client.id)
    office.settle()
    office.key(Qt.Key.Key_N, CONTROL)
    _write(office, "Kesken jäänyt teksti")
    qtbot.waitUntil(lambda: bool(drafts.pending(office.store, office.actor)), timeout=5_000)
    office.crash()
    office.sit_down()
    office.open()
    office.window.open_client(other.id)
    office.settle()
    office.key(Qt.Key.Key_N, CONTROL)
    assert field(office.page(), QPlainTextEdit, "Teksti").toPlainText() == ""
    office.window.open_client(client.id)
    office.settle()
    office.key(Qt.Key.Key_N, CONTROL)
    assert field(office.page(), QPlainTextEdit, "Teksti").toPlainText() == "Kesken jäänyt teksti"
    assert "luonnos palautettiin" in shown_text(office.page())
    office.key(Qt.Key.Key_S, CONTROL)
    assert len(_notes(office, client)) == 1
    assert drafts.pending(office.store, office.actor) == ()


def test_a_lock_keeps_what_was_just_typed(office):
    client = office.network.client()
    office.open()
    office.window.open_client(client.id)
    office.settle()
    office.key(Qt.Key.Key_N, CONTROL)
    _write(office, "Juuri kirjoitettu")
    office.window.leave_pages()
    office.desk.close()
    (draft,) = drafts.pending(office.store, office.actor)
    kept = drafts.load(office.store, office.actor, draft.kind, draft.key)
    assert kept is not None
    assert kept["text"] == "Juuri kirjoitettu"


def test_an_addendum_stands_under_its_note(office):
    client = office.network.client()
    office.open()
    office.window.open_client(client.id)
    office.settle()
    office.key(Qt.Key.Key_N, CONTROL)
    _write(office, "Ensimmäinen")
    office.key(Qt.Key.Key_S, CONTROL)
    office.page().show_part("notes")
    button(office.page(), "Lisää täydennys").click()
    office.settle()
    _write(office, "Korjaus päivään")
    office.key(Qt.Key.Key_S, CONTROL)
    (note,) = _notes(office, client)
    assert [addendum.form.text for addendum in note.addenda] == ["Korjaus päivään"]


def test_an_empty_list_of_notes_offers_the_first(office):
    client = office.network.client()
    office.open()
    office.window.open_client(client.id, "notes")
    office.settle()
    button(office.page(), "Uusi muistiinpano").click()
    office.settle()
    assert isinstance(office.page(), NoteEditor)


def test_the_person_field_never_shows_the_key_of_the_window_s_search(office):
    office.open()
    office.key(Qt.Key.Key_N, CONTROL)
    person = office.page()._person
    person.setText("Aho")
    person.clear()
    office.settle()
    assert person._key.isHidden()


def test_a_text_to_begin_with_brings_its_kind_and_overwrites_nothing(office):
    client = office.network.client()
    office.open()
    office.window.open_client(client.id)
    office.settle()
    office.key(Qt.Key.Key_N, CONTROL)
    page = office.page()
    _write(office, "Oma alku")
    box = field(page, QComboBox, "Mallipohja")
    box.setCurrentIndex(box.findText("Verkostopalaveri"))
    box.activated.emit(box.currentIndex())
    text = field(page, QPlainTextEdit, "Teksti")
    assert text.toPlainText().startswith("Oma alku\n\nAsia: ")
    assert text.hasFocus()
    office.qtbot.keyClicks(text, "aloitusaika")
    assert "Asia: aloitusaika\nPäätökset" in text.toPlainText()
    office.key(Qt.Key.Key_S, CONTROL)
    (note,) = _notes(office, client)
    assert (note.form.kind, note.form.visibility) == ("network_meeting", Visibility.AUTHORITIES)


def test_the_office_keeps_a_text_of_its_own(office):
    client = office.network.client()
    office.open()
    office.window.open_client(client.id)
    office.settle()
    office.key(Qt.Key.Key_N, CONTROL)
    page = office.page()
    _write(office, "Meidän oma runko")
    button(page, "Tallenna pohjaksi").click()
    name = field(page, QLineEdit, "Pohjan nimi")
    office.qtbot.keyClick(name, Qt.Key.Key_Return)
    office.settle()
    assert "Anna mallipohjalle nimi" in shown_text(page)
    office.qtbot.keyClicks(name, "Oma runko")
    office.qtbot.keyClick(name, Qt.Key.Key_Return)
    office.settle()
    assert not _notes(office, client)
    box = field(page, QComboBox, "Mallipohja")
    assert box.itemText(1) == "Oma runko"


def test_a_file_goes_with_its_note(office, tmp_path):
    client = office.network.client()
    path = tmp_path / "todistus.pdf"
    path.write_bytes(pdf_bytes())
    bad = tmp_path / "ohjelma.exe"
    bad.write_bytes(b"MZ")
    office.open()
    office.window.open_client(client.id)
    office.settle()
    office.key(Qt.Key.Key_N, CONTROL)
    _write(office, "Toi todistuksen")
    page = office.page()
    page._files.attach([path])
    office.settle()
    assert "todistus (" in shown_text(page)
    page._files.attach([bad])
    office.settle()
    assert "PDF, PNG tai JPEG" in shown_text(office.window)
    office.key(Qt.Key.Key_S, CONTROL)
    (kept,) = attachments.for_client(office.store, office.actor, client.id)
    assert kept.title == "todistus"
