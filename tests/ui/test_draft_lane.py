"""Drafts have a thread and a file of their own: no import, workbook or saving is in their way."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from sqlalchemy import text

from db import drafts, notes
from tests.ui.office import Office, field
from ui.draft_keeper import DraftKeeper
from ui.note_editor import NoteEditor

LOST_MS = 2_000


class LongImport:
    """Holds the background thread and the writing lock of the vault until it is let go."""

    def __init__(self, office: Office) -> None:
        self._store = office.store
        self._go_on, self.writes = threading.Event(), threading.Event()
        self.done = False
        office.desk.ask(self._work, lambda _none: None, owner=office.desk)
        assert self.writes.wait(5)

    def _work(self) -> None:
        with self._store.write() as session:
            session.execute(text("UPDATE client SET changed_at = changed_at"))
            self.writes.set()
            assert self._go_on.wait(20)
        self.done = True

    def let_go(self) -> None:
        self._go_on.set()


def _kept(office: Office) -> list[str]:
    found = drafts.pending(office.store, office.actor)
    payloads = [drafts.load(office.store, office.actor, one.kind, one.key) for one in found]
    return [str(payload["text"]) for payload in payloads if payload]


def _note_of(office: Office) -> QPlainTextEdit:
    client = office.network.client()
    office.open()
    office.show_client(client.id)
    office.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(office.page(), NoteEditor)
    return field(office.page(), QPlainTextEdit, "Teksti")


def test_typing_is_kept_within_two_seconds_while_an_import_writes(office: Office) -> None:
    note = _note_of(office)
    running = LongImport(office)
    QTest.keyClicks(note, "Sovittiin uusi aika")
    try:
        office.qtbot.waitUntil(lambda: _kept(office) == ["Sovittiin uusi aika"], timeout=LOST_MS)
    finally:
        running.let_go()
    office.settle()
    assert running.done


def test_the_lock_keeps_the_last_word_and_the_import(office: Office) -> None:
    """The draft is on the disk before the long work, which nobody can cancel, has ended."""
    note = _note_of(office)
    running = LongImport(office)
    QTest.keyClicks(note, "Viimeinen sana")
    seen: list[list[str]] = []

    def look() -> None:
        seen.append(_kept(office))
        running.let_go()

    threading.Timer(0.5, look).start()
    assert office.window is not None
    office.window.leave_pages()
    office.desk.finish()
    office.desk.close()
    assert seen == [["Viimeinen sana"]]
    assert running.done


@pytest.mark.parametrize("begun", [False, True])
def test_a_draft_that_waits_does_not_outlive_the_saving_of_its_form(
    office: Office, begun: bool
) -> None:
    desk, store, actor = office.desk, office.store, office.actor
    keeper = DraftKeeper(desk, "note", "x", lambda: {"text": "Kesken"})
    gate = threading.Event()
    desk.draft(lambda: gate.wait(10), lambda _none: None, owner=keeper)
    keeper.touch()
    keeper.flush()
    keeper.close()
    if begun:
        gate.set()
    desk.ask(lambda: keeper.discard_in(store, actor), lambda _none: None, owner=keeper)
    office.qtbot.waitUntil(desk.worker.is_idle, timeout=5_000)
    gate.set()
    office.settle()
    assert drafts.pending(store, actor) == ()
    # The next text under the same key is another form's.
    keeper.settle("x")
    keeper.touch()
    keeper.flush()
    office.settle()
    assert _kept(office) == ["Kesken"]


def test_a_note_saved_behind_an_import_leaves_no_draft(office: Office) -> None:
    note = _note_of(office)
    running = LongImport(office)
    QTest.keyClicks(note, "Sovittiin uusi aika")
    office.qtbot.waitUntil(lambda: bool(_kept(office)), timeout=LOST_MS)
    QTest.keyClicks(note, " ja paikka")
    office.qtbot.keyClick(note, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    running.let_go()
    office.settle()
    assert _kept(office) == []
    assert drafts.pending(office.store, office.actor) == ()
    assert _written(office) == "Sovittiin uusi aika ja paikka"


def _written(office: Office) -> str:
    assert office.window is not None
    client_id = office.window.current_client()
    assert client_id is not None
    (note,) = notes.for_client(office.store, office.actor, client_id)
    return note.form.text
