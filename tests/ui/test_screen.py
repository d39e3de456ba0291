"""Windows on a screen that is smaller than they would like."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from shiboken6 import delete

from ui import screen, theme
from ui.colours import Mode
from ui.page import scrolling
from ui.progress_bar import StatusStrip
from ui.worker import Worker


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


def test_what_has_gone_is_brought_nowhere(qtbot):
    """A page that is left while its field waits to be shown is no fault of the program."""
    content = QWidget()
    area = scrolling(content)
    qtbot.addWidget(area)
    field = QLineEdit(content)
    area.show()
    delete(field)
    screen.bring_into_view(field)


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_the_whole_of_what_is_told_is_seen(qtbot, zoom):
    theme.theme().apply(Mode.LIGHT, zoom)
    worker = Worker("told")
    strip = StatusStrip(worker)
    qtbot.addWidget(strip)
    strip.set_clients(44)
    strip.resize(974, strip.height())
    strip.show()
    resting = strip.height()
    text = (
        "2 lähetettä on tallennettu, kukin omana tiedostonaan: KARN-55XA → Rannikon kansanopisto; "
        "HX4C-XNYD → Idän ammattiopisto. Lähetä kukin omalle oppilaitokselleen turvapostilla."
    )
    strip.tell(text)
    qtbot.waitExposed(strip)
    QApplication.processEvents()
    label = next(one for one in strip.findChildren(QLabel) if one.text() == text)
    metrics = label.fontMetrics()
    lines = -(-label.heightForWidth(label.width()) // metrics.lineSpacing())
    assert metrics.horizontalAdvance(text) <= label.width() * lines
    assert label.heightForWidth(label.width()) <= strip.height()
    assert strip.height() > resting
    strip._told.timeout.emit()
    QApplication.processEvents()
    assert strip.height() == resting
    assert "44 asiakasta" in [one.text() for one in strip.findChildren(QLabel) if one.isVisible()]
    worker.stop()
