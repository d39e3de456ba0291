"""A window in which somebody types until it is killed: ``typing_process VAULT CLIENT OFFICIAL``.

With a number after them, an import of so many invented clients writes meanwhile.
It opens the client's editor, takes back the draft that it is offered, and goes on typing her goal.
After each key it appends the moment and the text so far to the file ``typed`` beside the vault.
"""

import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from uuid import UUID

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from db import bulk, clients, officials
from tekoto import clock
from tekoto.bulk import BulkClient
from tekoto.invented_caseload import invented_clients
from tests.functional.writing_process import open_store
from ui import theme
from ui.client_editor import ClientEditor
from ui.colours import Mode
from ui.desk import Desk
from ui.draft_offer import DraftOffer
from ui.entered import Entered
from ui.main_window import MainWindow
from ui.places import make_parts
from ui.preferences import Preferences

KEYS_APART_MS = 40
WORDS = "I want to learn a trade and find work near home. "


class Typist:
    """Types a key at a time, through the event loop of the program."""

    def __init__(self, desk: Desk, editor: ClientEditor, typed: Path, imported: int) -> None:
        self._desk, self._editor, self._typed = desk, editor, typed
        self._imported = imported
        self._goal: QPlainTextEdit | None = None
        self._timer = QTimer(interval=KEYS_APART_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        if self._goal is not None:
            self._type(self._goal)
        elif self._desk.is_idle() and self._editor.isVisible():
            self._begin()

    def _begin(self) -> None:
        offer = self._editor.findChild(DraftOffer)
        if isinstance(offer, DraftOffer) and offer.isVisible():
            offer.findChildren(QPushButton)[0].click()
        goal = self._editor.findChildren(QPlainTextEdit)
        self._goal = next(one for one in goal if one.accessibleName() == "Asiakkaan omin sanoin")
        self._goal.setFocus()
        self._goal.moveCursor(self._goal.textCursor().MoveOperation.End)
        self._write(self._goal)
        if self._imported:
            self._desk.ask(self._import, lambda _none: None, owner=self._desk)

    def _import(self) -> None:
        """Write many clients in one transaction, as an import does; the kill comes before its end.

        The file ``written`` tells that it is under way.
        """
        people = invented_clients(self._imported, today=clock.today())
        # Her identity code may be that of one who is in the vault already.
        rows = (BulkClient(replace(one.form, hetu="", other_identifiers=())) for one in people)

        told = _Told(self._typed.with_name("written"))
        bulk.load(self._desk.store, self._desk.actor, rows, progress=told)

    def _type(self, goal: QPlainTextEdit) -> None:
        QTest.keyClicks(goal, WORDS[len(goal.toPlainText()) % len(WORDS)])
        self._write(goal)

    def _write(self, goal: QPlainTextEdit) -> None:
        with self._typed.open("ab", buffering=0) as file:
            file.write(f"{json.dumps([time.monotonic(), goal.toPlainText()])}\n".encode())


class _Told:
    """Writes into a file how many rows are in."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def report(self, done: int, total: int) -> None:
        self._file.write_text(str(done), encoding="utf-8")

    def check_cancelled(self) -> None:
        pass


if __name__ == "__main__":
    database, client_id, official_id = Path(sys.argv[1]), UUID(sys.argv[2]), UUID(sys.argv[3])
    application = QApplication([])
    theme.load_fonts()
    theme.theme().apply(Mode.LIGHT, 1.0)
    store = open_store(database)
    actor = officials.actor_for(store, official_id)
    desk = Desk(store, actor)
    preferences = Preferences(database.with_name("preferences.ini"))
    window = MainWindow(desk, make_parts(desk, Entered(store, actor, "", ""), preferences))
    window.show()
    window.activateWindow()
    editor = ClientEditor(desk, clients.open_client(store, actor, client_id))
    desk.open_task(editor)
    typist = Typist(
        desk, editor, database.with_name("typed"), int(sys.argv[4] if sys.argv[4:] else 0)
    )
    sys.exit(application.exec())
