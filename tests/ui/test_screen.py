"""Windows on a screen that is smaller than they would like."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ui import screen


def test_a_window_never_reaches_over_its_screen(qtbot, monkeypatch):
    window = QWidget()
    qtbot.addWidget(window)
    assert screen.room(window) is None
    screen.resize_within(window, 1800, 1360)
    assert window.size() == QSize(1800, 1360)
    # A replacement: the offscreen platform has no screen of a real size.
    monkeypatch.setattr(screen, "room", lambda _window: QSize(1350, 720))
    screen.resize_within(window, 1800, 700)
    assert window.size() == QSize(1350, 700)
    screen.show_within(window)
    assert not window.isMaximized()
    window.hide()
    window.resize(1366, 768)
    screen.show_within(window)
    assert window.isMaximized()
