"""Putting client data on the clipboard, and taking it away again.

The marks ask the clipboard histories of Windows and KDE to keep nothing; other programs may
still. What we put there is taken away at the lock, if it is still ours.
"""

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

_NO = b"\x00\x00\x00\x00"
# Qt writes a Windows format of its own name only under this type.
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
# Names of the formats: Windows clipboard documentation; KDE's klipper.
_MARKS = {
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): _NO,
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
    "x-kde-passwordManagerHint": b"secret",
}
_kept: list[str] = []


def put(text: str, html: str = "") -> None:
    """Put text on the clipboard, marked as secret; ``html`` is the same as a table."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    for name, value in _MARKS.items():
        data.setData(name, QByteArray(value))
    QGuiApplication.clipboard().setMimeData(data)
    _kept[:] = [text]


def clear_if_ours() -> None:
    """Empty the clipboard if it still holds what ``put`` put there."""
    if _kept and QGuiApplication.clipboard().text() == _kept[0]:
        QGuiApplication.clipboard().clear()
    _kept.clear()
