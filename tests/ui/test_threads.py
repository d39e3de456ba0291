"""Threads in the window: begun by a note, kept as drafts, found again, and told in words."""

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit

from db import disclosures, minutes, notes, thread_entries, threads
from tekoto import clock
from tekoto.minutes import AgendaItem, MinutesForm
from tekoto.note import NoteForm, Visibility
from tekoto.thread import EntryForm, Participant, Thread, ThreadForm
from tests.db.network_office import protection
from tests.ui.office import Office, button, field, shown_text, table_rows
from ui.badge import Badge
from ui.draft_keeper import AUTOSAVE_MS
from ui.draft_list import waiting
from ui.draft_opener import DraftOpener
from ui.minutes_editor import MinutesEditor
from ui.note_editor import NoteEditor
from ui.thread_editor import ThreadEditor
from ui.thread_page import ThreadPage


def begun(office: Office, client_id=None, subject: str = "Opintojen kulku") -> Thread:
    form = ThreadForm(subject, (Participant(office.network.school.id),))
    return threads.begin(office.store, office.actor, form, client_id)


def opened(office: Office, thread: Thread) -> ThreadPage:
    if office.window is None:
        office.open()
    page = ThreadPage(office.desk, thread.id)
    office.desk.open_task(page)
    office.settle()
    return page


def editor(office: Office, client_id) -> NoteEditor:
    made = NoteEditor(office.desk)
    made.start(client_id, "Cabdi, Amina")
    office.desk.open_task(made)
    office.settle()
    field(made, QPlainTextEdit, "Teksti").setPlainText("Sovittiin jatkosta")
    return made


def test_a_note_joins_a_thread_or_begins_one(office: Office) -> None:
    hers = office.network.client().id
    begun(office, hers)
    office.open()
    first = editor(office, hers)
    field(first, QComboBox, "Ketju").setCurrentText("Opintojen kulku")
    first.save()
    office.settle()
    second = editor(office, hers)
    field(second, QComboBox, "Ketju").setCurrentText("Uusi ketju…")
    second.save()
    office.settle()
    assert "Kirjoita ketjun aihe" in shown_text(second)
    field(second, QLineEdit, "Uuden ketjun aihe").setText("Asunto")
    second.save()
    office.settle()
    found = {one.subject: one.notes for one in threads.for_client(office.store, office.actor, hers)}
    assert found == {"Opintojen kulku": 1, "Asunto": 1}


def test_the_choice_of_a_thread_comes_back_with_the_draft(office: Office, qtbot) -> None:
    hers = office.network.client().id
    begun(office, hers)
    office.open()
    first = editor(office, hers)
    field(first, QComboBox, "Ketju").setCurrentText("Opintojen kulku")
    first.leave()
    office.settle()
    again = NoteEditor(office.desk)
    again.start(hers, "Cabdi, Amina")
    office.desk.open_task(again)
    office.settle()
    assert field(again, QComboBox, "Ketju").currentText() == "Opintojen kulku"
    again.save()
    office.settle()
    (line,) = threads.for_client(office.store, office.actor, hers)
    assert line.notes == 1


def test_an_addendum_stands_under_its_note(office: Office) -> None:
    matter = begun(office)
    form = EntryForm("message", "Ryhmiä alkaa kaksi", clock.now())
    thread_entries.add(office.store, office.actor, matter.id, form)
    page = opened(office, matter)
    button(page, "Lisää täydennys").click()
    field(page, QPlainTextEdit, "Teksti").setPlainText("Ei kaksi vaan kolme")
    button(page, "Tallenna").click()
    office.settle()
    (entry,) = threads.thread(office.store, office.actor, matter.id).entries
    assert [one.form.text for one in entry.addenda] == ["Ei kaksi vaan kolme"]
    assert "Ei kaksi vaan kolme" in shown_text(page)


def test_what_protects_a_client_is_said_and_nothing_is_lost(office: Office) -> None:
    hidden = office.network.client(**protection())
    matter = begun(office)
    page = opened(office, matter)
    page.write_note()
    text = field(page, QPlainTextEdit, "Teksti")
    text.setPlainText("Amina Cabdi muutti")
    button(page, "Tallenna").click()
    office.settle()
    assert "turvakiellon alaisen asiakkaan nimi" in shown_text(page)
    assert text.toPlainText() == "Amina Cabdi muutti"
    assert threads.thread(office.store, office.actor, matter.id).entries == ()
    theirs = opened(office, begun(office, hidden.id))
    marks = [one for one in theirs.findChildren(Badge) if one.text() == "Turvakielto"]
    assert marks
    theirs.print_thread()
    reader = field(theirs, QComboBox, "Kenelle")
    reader.setCurrentText("Rannikon kansanopisto")
    office.desk.choose_path = lambda *_asked: None
    assert field(theirs, QLineEdit, "Perustelu, koska turvakielto").isVisible()


def test_a_list_hides_the_thread_of_a_protected_client_from_the_clipboard(office: Office) -> None:
    hidden = office.network.client(**protection()).id
    form = NoteForm(hidden, "message", "Kävi koululla", clock.now(), Visibility.INTERNAL)
    thread = ThreadForm("Salainen koulu", (Participant(office.network.school.id),))
    notes.add(office.store, office.actor, form, thread=thread)
    window = office.open()
    window.open_place("network", "threads")
    office.settle()
    page = office.page()
    for typed in ("", "salainen", "koululla", "rannikon"):
        field(page, QLineEdit, "Etsi ketjuista").setText(typed)
        office.qtbot.wait(400)
        office.settle()
        (row,) = table_rows(page, "Yhteistyöketjut")
        assert "turvakielto" in row[0]
        window.activateWindow()
        copy = page.findChild(QAction, "copy_table")
        assert copy is not None
        copy.trigger()
        office.settle()
        copied = QApplication.clipboard().text()
        assert "turvakielto" in copied
        for secret in ("Cabdi", "Salainen", "koululla", "Rannikon"):
            assert secret not in copied
            assert secret == "Cabdi" or secret not in " ".join(row)


def test_what_is_typed_into_minutes_and_threads_comes_back(office: Office, qtbot) -> None:
    office.open()
    fresh = ThreadEditor(office.desk)
    office.desk.open_task(fresh)
    office.settle()
    field(fresh, QLineEdit, "Aihe").setText("Keskeneräinen aihe")
    qtbot.wait(AUTOSAVE_MS + 300)
    office.settle()
    matter = begun(office)
    writing = MinutesEditor(office.desk, matter)
    office.desk.open_task(writing)
    office.settle()
    field(writing, QLineEdit, "Paikka").setText("Huone 5")
    writing.leave()
    office.settle()
    kinds = {one.info.kind: one for one in waiting(office.store, office.actor)}
    assert {"thread", "minutes"} <= set(kinds)
    for kind, name, words in (
        ("minutes", "Paikka", "Huone 5"),
        ("thread", "Aihe", "Keskeneräinen aihe"),
    ):
        DraftOpener(office.desk, office.desk).open(kinds[kind])
        office.settle()
        page = office.page()
        button(page, "Palauta luonnos").click()
        office.settle()
        assert field(page, QLineEdit, name).text() == words


def test_minutes_cannot_be_changed_and_their_text_is_the_note(office: Office) -> None:
    hers = office.network.client().id
    thread = begun(office, hers)
    form = MinutesForm(clock.now(), (AgendaItem("Tilanne", "Sujuu", "Jatketaan"),))
    minutes.save(office.store, office.actor, thread.id, form)
    page = opened(office, thread)
    shown = shown_text(page)
    assert "Päätös: Jatketaan" in shown
    page.show()
    names = {one.text() for one in page.findChildren(type(button(page, "Lisää täydennys")))}
    assert "Lisää täydennys" in names
    assert not {one for one in names if "Muuta muistiota" in one}
    (note,) = notes.for_client(office.store, office.actor, hers)
    assert "Päätös: Jatketaan" in note.form.text


def test_no_receipt_tells_of_a_paper_that_could_not_be_made(office: Office, tmp_path: Path) -> None:
    hers = office.network.client().id
    thread = begun(office, hers)
    school = office.network.school.id
    entry = EntryForm("message", "Merkki \U00013080", clock.now(), Visibility.SCHOOL, school)
    thread_entries.add(office.store, office.actor, thread.id, entry)
    target = tmp_path / "ketju.pdf"
    for path in (target, tmp_path / "poissa" / "ketju.pdf"):
        page = opened(office, thread)
        page.print_thread()
        field(page, QComboBox, "Kenelle").setCurrentText("Rannikon kansanopisto")
        ground = field(page, QComboBox, "Peruste")
        ground.setCurrentIndex(ground.findData("authority"))
        office.desk.choose_path = lambda *_asked, path=path: path
        page.print_form.save()
        office.settle()
        assert not path.exists()
    assert disclosures.disclosures(office.store, office.actor, hers) == ()
    assert not list(tmp_path.glob("*.p*"))
