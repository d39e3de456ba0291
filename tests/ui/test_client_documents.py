"""The documents tab: attach by key and by drop, look, save outside, withdraw and undo."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLineEdit

from db import attachments, audit, notes
from tekoto import clock
from tekoto.note import NoteForm
from tests.fixtures.files import pdf_bytes, picture_bytes
from tests.ui import access_walk
from tests.ui.office import button, field, shown_text
from ui.attachment_page import AttachmentPage, size_words
from ui.client_documents import ClientDocuments

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def papers(tmp_path):
    files = {
        "todistus.pdf": pdf_bytes(),
        "kuva.jpg": picture_bytes("JPEG", (5000, 30)),
        "rikki.pdf": b"%PDF-1.7 and no more",
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    return [tmp_path / name for name in files]


def documents(office, client) -> ClientDocuments:
    if office.window is None:
        office.open()
    office.window.open_client(client.id, "documents")
    office.settle()
    found: ClientDocuments = office.page().findChild(ClientDocuments)
    return found


def kept(office, client):
    return attachments.for_client(office.store, office.actor, client.id)


def test_files_are_dropped_on_the_tab(office, papers):
    client = office.network.client()
    tab = documents(office, client)
    assert access_walk.walk(office.window) == []
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in papers])
    none = Qt.KeyboardModifier.NoModifier
    tab.dropEvent(
        QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    )
    office.settle()
    assert {one.title for one in kept(office, client)} == {"todistus", "kuva", "rikki"}
    assert "todistus" in shown_text(office.page())


def test_each_kind_is_shown_and_what_cannot_be_says_so(office, papers):
    client = office.network.client()
    for path in papers:
        tab = documents(office, client)
        tab.attach([path])
        office.settle()
        (newest, *_rest) = kept(office, client)
        tab.opened.emit(newest)
        office.settle()
        page = office.page()
        assert isinstance(page, AttachmentPage)
        assert access_walk.walk(office.window) == []
        cannot = "Tiedostoa ei voi näyttää" in shown_text(page)
        assert cannot == (path.name == "rikki.pdf")


def test_a_file_leaves_only_when_asked_and_the_log_says_so(office, papers, tmp_path):
    client = office.network.client()
    tab = documents(office, client)
    tab.attach(papers[:1])
    office.settle()
    tab.opened.emit(kept(office, client)[0])
    office.settle()
    asked = []

    def choose(_parent, _title, name):
        asked.append(name)
        return tmp_path / "ulos.pdf"

    office.desk.choose_path = choose
    office.page().primary.trigger()
    office.settle()
    assert (tmp_path / "ulos.pdf").read_bytes() == papers[0].read_bytes()
    assert asked == [f"liite_{client.number}.pdf"]
    assert "Liite tallennettiin." in office.told
    assert audit.verify(office.store).intact


def test_a_wrong_file_is_withdrawn_with_a_reason_and_undone(office, papers):
    client = office.network.client()
    tab = documents(office, client)
    tab.attach(papers[:1])
    office.settle()
    button(office.page(), "Poista liite").click()
    line = field(office.page(), QLineEdit, "Syy")
    office.qtbot.keyClicks(line, "toisen paperi")
    office.qtbot.keyClick(line, Qt.Key.Key_S, CONTROL)
    office.settle()
    assert kept(office, client)[0].withdrawn_at is not None
    assert "todistus" not in shown_text(tab)
    button(office.page(), "Kumoa").click()
    office.settle()
    assert kept(office, client)[0].withdrawn_at is None
    assert "todistus" in shown_text(tab)


def test_a_note_is_copied_for_the_register_and_marked(office):
    client = office.network.client()
    form = NoteForm(client.id, "guidance", "Sovittiin aloituspäivä.", clock.now())
    notes.add(office.store, office.actor, form)
    office.open()
    office.window.open_client(client.id, "notes")
    office.settle()
    button(office.page(), "Kopioi rekisteriin").click()
    office.settle()
    assert "Sovittiin aloituspäivä." in QGuiApplication.clipboard().text()
    assert "Kopioitu rekisteriin" in shown_text(office.page())
    (note,) = notes.for_client(office.store, office.actor, client.id)
    assert len(note.copies) == 1


@pytest.mark.parametrize("size, words", [(1, "1 kt"), (340_000, "332 kt"), (2_200_000, "2,1 Mt")])
def test_sizes_are_told_as_people_read_them(size, words):
    assert size_words(size) == words
