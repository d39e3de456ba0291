"""A table that was copied does not outlive the lock; what somebody else copied does."""

from PySide6.QtGui import QGuiApplication

from ui import clipboard


def test_our_text_is_taken_away_and_marked_secret(qapp):
    clipboard.put("Nimi\tKunta")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Nimi\tKunta"
    assert data.data("x-kde-passwordManagerHint").data() == b"secret"
    clipboard.clear_if_ours()
    assert QGuiApplication.clipboard().text() == ""


def test_another_s_text_stays(qapp):
    clipboard.put("Nimi\tKunta")
    QGuiApplication.clipboard().setText("toisen ohjelman")
    clipboard.clear_if_ours()
    assert QGuiApplication.clipboard().text() == "toisen ohjelman"
