"""The watched folder: a file is noticed when it is whole, taken in once and never touched."""

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from db import referrals, reply_folder
from tekoto.referral import ReferralState
from tests.ui import access_walk
from tests.ui.office import Office, button, shown_text
from tests.ui.test_reply_page import sent_file
from ui.network_page import NetworkPage
from ui.reply_folder import ReplyFolder
from ui.reply_page import ReplyPage
from ui.settings_folder import FolderSettings

_SETTLE = 80


@pytest.fixture
def folder(office: Office, tmp_path: Path) -> Path:
    """A folder that is watched, and one beside it where files are made."""
    office.open()
    watched, made = tmp_path / "vastaukset", tmp_path / "muut"
    watched.mkdir()
    made.mkdir()
    settings = FolderSettings(office.desk)
    office.qtbot.addWidget(settings)
    office.desk.choose_folder = lambda _parent, _title: watched
    ReplyFolder(office.desk, office.desk, settle_ms=_SETTLE)
    settings.choose()
    office.settle()
    return watched


def _arrive(office: Office, folder: Path, name: str, **changes: object):
    sent, path = sent_file(office, folder.parent / "muut", name, **changes)
    target = folder / name
    target.write_bytes(path.read_bytes())
    return sent, target


def _wait(office: Office, *names: str) -> None:
    def there() -> bool:
        return [path.name for path in office.desk.files_waiting] == list(names)

    office.qtbot.waitUntil(there, timeout=30_000)
    office.settle()


def test_a_file_that_arrives_is_shown_and_taken_in_once(office, folder):
    sent, path = _arrive(office, folder, "vastaus.pdf")
    (folder / "kuitti.pdf").write_bytes(b"Kuitti")
    (folder / "muistio.txt").write_text("Hei")
    before = path.read_bytes()
    _wait(office, "vastaus.pdf")
    office.window.open_place("network")
    office.settle()
    assert isinstance(office.page(), NetworkPage)
    assert "Uusia tiedostoja vastauskansiossa: 1." in shown_text(office.page())
    assert access_walk.walk(office.window) == []
    assert referrals.referral(office.store, office.actor, sent.id).replies == ()
    button(office.page(), "Käy vastauskansio läpi").click()
    office.settle()
    assert isinstance(office.page(), ReplyPage)
    office.qtbot.keyClick(office.page(), Qt.Key.Key_Return)
    office.settle()
    assert referrals.referral(office.store, office.actor, sent.id).state is ReferralState.ANSWERED
    _wait(office)
    assert path.read_bytes() == before
    # The same answer under another name is not new.
    (folder / "kopio.pdf").write_bytes(before)
    office.qtbot.wait(6 * _SETTLE)
    office.settle()
    assert office.desk.files_waiting == ()
    assert sorted(one.name for one in folder.iterdir()) == [
        "kopio.pdf",
        "kuitti.pdf",
        "muistio.txt",
        "vastaus.pdf",
    ]


def test_a_file_that_is_still_being_written_is_left_alone(office, folder):
    _sent, path = sent_file(office, folder.parent / "muut", "iso.pdf")
    data, target = path.read_bytes(), folder / "iso.pdf"
    step = len(data) // 6 + 1
    for end in range(step, len(data), step):
        target.write_bytes(data[:end])
        office.qtbot.wait(_SETTLE // 2)
        assert office.desk.files_waiting == ()
    target.write_bytes(data)
    _wait(office, "iso.pdf")


def test_a_file_that_was_passed_over_does_not_come_back(office, folder):
    _sent, _path = _arrive(office, folder, "vastaus.pdf")
    _wait(office, "vastaus.pdf")
    office.window.actions_by_key["reply.waiting"].trigger()
    office.settle()
    button(office.page(), "Ohita tiedosto").click()
    office.settle()
    _wait(office)
    assert len(reply_folder.skipped(office.store, office.actor)) == 1
    # Nor does it after the next unlock.
    again = ReplyFolder(office.desk, office.desk, settle_ms=_SETTLE)
    office.qtbot.wait(6 * _SETTLE)
    office.settle()
    assert office.desk.files_waiting == ()
    again.deleteLater()


def test_what_lies_there_at_the_unlock_is_found_and_a_missing_folder_is_borne(office, folder):
    _arrive(office, folder, "vastaus.pdf")
    _wait(office, "vastaus.pdf")
    office.desk.files_waiting = ()
    first = ReplyFolder(office.desk, office.desk, settle_ms=_SETTLE)
    _wait(office, "vastaus.pdf")
    first.deleteLater()
    reply_folder.keep_folder(office.store, office.actor, str(folder / "poissa"))
    office.desk.changed.emit("reply_folder")
    office.settle()
    _wait(office)


def test_the_command_tells_that_nothing_is_there(office, folder):
    office.window.actions_by_key["reply.waiting"].trigger()
    assert office.told[-1] == "Vastauskansiossa ei ole uusia vastauksia."


def test_a_folder_full_of_other_files_keeps_nobody_from_her_work(office, folder, monkeypatch):
    begun, go_on = threading.Event(), threading.Event()
    read: list[int] = []
    seen: list[int] = []

    def wanted(*_any: object) -> bool:
        read.append(1)
        begun.set()
        go_on.wait(30)
        return False

    monkeypatch.setattr("ui.reply_folder._wanted", wanted)
    for number in range(6):
        (folder / f"kuitti{number}.pdf").write_bytes(f"Kuitti {number}".encode())
    office.qtbot.waitUntil(begun.is_set, timeout=30_000)
    office.desk.ask(lambda: len(read), seen.append, owner=office.desk)
    go_on.set()
    office.qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
    assert seen == [1]
    office.qtbot.waitUntil(lambda: len(read) == 6, timeout=30_000)
    office.settle()


def test_the_latest_file_is_found_among_more_than_are_read(office, folder, monkeypatch):
    monkeypatch.setattr("ui.reply_folder._MOST_FILES", 3)
    for number in range(60):
        (folder / f"kuitti{number}.pdf").write_bytes(b"Kuitti")
    _sent, path = sent_file(office, folder.parent / "muut", "vastaus.pdf")
    # One that is moved here keeps the time of its last change.
    os.utime(path, (1_000_000_000, 1_000_000_000))
    path.rename(folder / "vastaus.pdf")
    _wait(office, "vastaus.pdf")


def test_a_pipe_in_the_folder_is_not_waited_for(office, folder):
    os.mkfifo(folder / "putki.pdf")
    (folder / "lenkki.pdf").symlink_to(folder / "putki.pdf")
    (folder / "silmukka.pdf").symlink_to(folder / "silmukka.pdf")
    _arrive(office, folder, "vastaus.pdf")
    _wait(office, "vastaus.pdf")
