"""What the program leaves behind when it cannot start, breaks or locks in trouble."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from sqlalchemy import text

import ui
from db.audit import head
from db.secret_service import no_keyring
from db.store import Store
from tekoto.errors import StoreError
from tests.db.network_office import open_desk
from tests.ui.test_gate import parts
from ui.application import Application
from ui.entered import Entered
from ui.instance import SingleInstance, refuse
from ui.messages import message
from ui.preferences import Preferences

ROOT = Path(ui.__file__).parent.parent
BREAKS = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from tekoto.__main__ import _tell_bugs_to
from ui.application import _write_bug
def typed():
    raise ValueError("Wolde Tesfaye 010190-999W")
app = QCoreApplication([])
_tell_bugs_to(_write_bug)
QTimer.singleShot(0, typed)
QTimer.singleShot(50, app.quit)
app.exec()
"""


def test_a_folder_that_takes_no_file_is_told_not_mistaken_for_another_program(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match=r"^store\."):
        SingleInstance(tmp_path / "file").acquire()
    if sys.platform == "linux":
        with pytest.raises(StoreError, match=r"^store\."):
            # Nothing can be made here, whoever one is.
            SingleInstance(Path("/proc/self/fdinfo")).acquire()


def test_the_reason_is_shown_where_there_is_no_window(qapp: QApplication) -> None:
    shown: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        shown.append(box.text())
        box.close()

    QTimer.singleShot(100, look)
    refuse(StoreError("store.disk_full"))
    assert shown == [message(StoreError("store.disk_full"))]


def test_an_uncaught_error_leaves_its_place_and_not_its_text() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BREAKS],
        cwd=ROOT,
        env={**os.environ},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "builtins.ValueError" in done.stderr
    assert "Wolde" not in done.stderr + done.stdout
    assert "Traceback" not in done.stderr


def test_the_lock_forgets_the_key_even_when_the_log_takes_no_entry(
    qapp: QApplication, sqlcipher_store: Store, tmp_path: Path
) -> None:
    actor = open_desk(sqlcipher_store).actor
    preferences = Preferences(tmp_path / "preferences.ini")
    program = Application(tmp_path / "empty", no_keyring(), preferences, parts)
    program.enter(Entered(sqlcipher_store, actor, "Toimisto", "asiantuntija"))
    with sqlcipher_store.write() as session:
        refusal = "BEGIN SELECT RAISE(ABORT, 'full'); END"
        session.execute(text(f"CREATE TRIGGER full BEFORE INSERT ON audit_log {refusal}"))
    program.lock()
    try:
        with pytest.raises(StoreError, match=r"^store\.closed$"):
            head(sqlcipher_store)
    finally:
        program.quit()
