"""Returned files: shown as a difference, accepted with Enter, refused with a reason."""

import dataclasses
import os
import sys
from pathlib import Path
from typing import Any
from uuid import uuid4

import pikepdf
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from db import notes, referrals
from exports import reply_fields, reply_reader
from exports.pdf_lock import locked
from exports.referral_pdf import content_fingerprint, write_referral
from exports.reply_filler import fill_reply
from tekoto.referral import Referral, ReferralState
from tekoto.reply import Decision
from tests.db.network_office import send
from tests.exports.viewers import printed
from tests.ui import access_walk
from tests.ui.office import Office, button, field, shown_text
from ui.client_page import ClientPage
from ui.reply_page import ReplyPage


def sent_file(
    office: Office, folder: Path, name: str = "vastaus.pdf", **changes: Any
) -> tuple[Referral, Path]:
    """Send a referral of a new client and return the file with which the school answers."""
    client = office.network.client(**changes)
    store, actor = office.store, office.actor
    form = office.network.form(
        client, recipient_name="Opinto-ohjaaja Olli", protection_reason="koulu tarvitsee tiedon"
    )
    draft = referrals.create(store, actor, form)
    preview = referrals.preview(store, actor, draft.id)
    pdf = write_referral(preview.letter)
    sent = send(office.network, draft, fingerprint=content_fingerprint(pdf))
    answers = {
        reply_fields.DECISION: "place",
        reply_fields.START: "12.1.2027",
        reply_fields.GROUP: "SÄH27K",
    }
    path = folder / name
    path.write_bytes(fill_reply(pdf, answers))
    return sent, path


def _show(office: Office, *files: Path) -> ReplyPage:
    if office.window is None:
        office.open()
    page = ReplyPage(office.desk, files)
    office.desk.open_task(page)
    office.settle()
    return page


def test_enter_accepts_what_is_shown(office, tmp_path):
    sent, path = sent_file(office, tmp_path)
    _show(office, path)
    words = shown_text(office.page())
    assert "SÄH27K" in words
    assert "12.1.2027" in words
    assert referrals.referral(office.store, office.actor, sent.id).replies == ()
    assert access_walk.walk(office.window) == []
    office.key(Qt.Key.Key_Return)
    after = referrals.referral(office.store, office.actor, sent.id)
    assert after.state is ReferralState.ANSWERED
    assert isinstance(office.page(), ClientPage)
    (note,) = notes.for_client(office.store, office.actor, sent.form.client_id)
    assert "SÄH27K" in note.form.text


def test_the_lock_does_not_wait_for_a_file_whose_reading_never_ends(
    office, tmp_path, qtbot, monkeypatch
):
    started = tmp_path / "started"
    code = f"import time; open({str(started)!r}, 'w').close(); time.sleep(600)"
    monkeypatch.setattr(reply_reader, "child_command", lambda: [sys.executable, "-c", code])
    monkeypatch.setattr(reply_reader, "TIME_LIMIT_SECONDS", 600.0)
    office.open()
    path = tmp_path / "vastaus.pdf"
    path.write_bytes(b"%PDF-")
    office.desk.open_task(ReplyPage(office.desk, (path,)))
    qtbot.waitUntil(started.exists, timeout=60_000)
    office.desk.finish()
    assert office.desk.is_idle()


def test_a_changed_print_is_told_before_and_after(office, tmp_path):
    sent, path = sent_file(office, tmp_path)
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        file.pages[0].contents_add(b"q 0 0 0 rg 40 700 200 20 re f Q")
        file.save(path)
    page = _show(office, path)
    assert "painettua osaa on muutettu" in shown_text(page)
    office.key(Qt.Key.Key_Return)
    assert referrals.referral(office.store, office.actor, sent.id).replies[0].altered


def test_an_untouched_print_raises_no_doubt(office, tmp_path):
    _referral, path = sent_file(office, tmp_path)
    assert "painettua osaa" not in shown_text(_show(office, path))


def test_an_impatient_second_enter_skips_no_file(office, tmp_path):
    _first, one = sent_file(office, tmp_path, "yksi.pdf")
    second, two = sent_file(office, tmp_path, "kaksi.pdf")
    page = _show(office, one, two)
    for _ in range(3):
        office.qtbot.keyClick(page, Qt.Key.Key_Return)
    office.settle()
    assert office.page() is page
    assert second.reference in shown_text(page)


def test_an_enter_that_is_held_down_takes_one_answer(office, tmp_path):
    first, one = sent_file(office, tmp_path, "yksi.pdf")
    second, two = sent_file(office, tmp_path, "kaksi.pdf")
    page = _show(office, one, two)
    none = Qt.KeyboardModifier.NoModifier
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", repeated)
        QApplication.sendEvent(page, event)
        office.settle()
    states = [
        referrals.referral(office.store, office.actor, one.id).state for one in (first, second)
    ]
    assert states == [ReferralState.ANSWERED, ReferralState.SENT]


def test_an_answer_is_taken_once(office, tmp_path):
    _referral, path = sent_file(office, tmp_path)
    _show(office, path)
    office.key(Qt.Key.Key_Return)
    page = _show(office, path)
    assert "jo" in shown_text(page)
    assert not button(page, "Hyväksy vastaus").isEnabled()
    office.key(Qt.Key.Key_Return)
    assert isinstance(office.page(), ReplyPage)


def test_a_file_that_is_not_ours_is_refused_with_its_name(office, tmp_path):
    path = tmp_path / "kuitti.pdf"
    path.write_bytes(b"This is no PDF")
    page = _show(office, path)
    assert "kuitti.pdf" in shown_text(page)
    assert "Tiedosto ei ole PDF" in shown_text(page)
    assert access_walk.walk(office.window) == []


def test_a_file_of_another_vault_is_refused(office, tmp_path):
    _referral, path = sent_file(office, tmp_path)
    other = dataclasses.replace(office.store, store_id=uuid4())
    office.desk.store = other
    page = _show(office, path)
    assert not button(page, "Hyväksy vastaus").isEnabled()
    assert "toise" in shown_text(page)


def test_a_print_is_asked_about_before_it_is_taken(office, tmp_path, need_program):
    """The decision's mark is lost on this paper: a person sets it, nothing is guessed."""
    sent, path = sent_file(office, tmp_path)
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        for field in file.Root.AcroForm.Fields:
            if field.FT == "/Btn":
                for kid in field.Kids:
                    kid.AS = pikepdf.Name.Off
        file.save(path)
    path.write_bytes(printed("poppler", need_program, path.read_bytes()))
    page = _show(office, path)
    assert "tulostettu tai litistetty" in shown_text(page)
    assert "SÄH27K" in shown_text(page)
    assert access_walk.walk(office.window) == []
    (box,) = [one for one in page.findChildren(QComboBox) if one.isVisible()]
    assert box.accessibleName() == "Päätös"
    assert box.currentText() == "Ei kerrottu"
    box.setCurrentText("Opiskelupaikka")
    office.settle()

    def shows_what_changes() -> bool:
        labels = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
        return any("Opiskelupaikka" in text for text in labels)

    office.qtbot.waitUntil(shows_what_changes)
    office.settle()
    if folder := os.environ.get("TEKOTO_LOOK"):
        office.window.grab().save(f"{folder}/printed.png")
    office.qtbot.keyClick(page, Qt.Key.Key_Return)
    office.settle()
    after = referrals.referral(office.store, office.actor, sent.id)
    assert after.state is ReferralState.ANSWERED
    (reply,) = after.replies
    assert reply.reply.decision is Decision.PLACE
    assert reply.reply.unreadable == ()


def test_several_files_come_one_after_another(office, tmp_path):
    first, one = sent_file(office, tmp_path, "yksi.pdf")
    second, two = sent_file(office, tmp_path, "kaksi.pdf")
    bad = tmp_path / "roska.pdf"
    bad.write_bytes(b"x")
    _show(office, one, bad, two)
    assert "2 tiedostoa jäljellä" in shown_text(office.page())
    office.key(Qt.Key.Key_Return)
    assert "roska.pdf" in shown_text(office.page())
    button(office.page(), "Ohita tiedosto").click()
    office.settle()
    assert second.reference in shown_text(office.page())
    assert "roska.pdf" not in shown_text(office.page())
    office.key(Qt.Key.Key_Return)
    for sent in (first, second):
        state = referrals.referral(office.store, office.actor, sent.id).state
        assert state is ReferralState.ANSWERED


def test_a_file_that_came_back_locked_asks_for_its_password(office, tmp_path):
    sent, path = sent_file(office, tmp_path)
    path.write_bytes(locked(path.read_bytes(), "K7M29-QXD4T-RBWYZ"))
    _show(office, path)
    assert "suojattu salasanalla" in shown_text(office.page())
    assert access_walk.walk(office.window) == []
    line = field(office.page(), QLineEdit, "Tiedoston salasana")
    office.qtbot.keyClicks(line, "vaara")
    office.key(Qt.Key.Key_Return)
    assert "Salasana ei avaa" in shown_text(office.page())
    office.qtbot.keyClicks(line, "k7m29 qxd4t rbwyz")
    button(office.page(), "Avaa tiedosto").click()
    office.settle()
    assert "SÄH27K" in shown_text(office.page())
    assert "K7M29" not in shown_text(office.page())
    assert line.text() == ""
    office.key(Qt.Key.Key_Return)
    after = referrals.referral(office.store, office.actor, sent.id)
    assert after.state is ReferralState.ANSWERED
    assert not after.replies[0].altered
