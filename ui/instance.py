"""One running program for one vault: a second start brings the first window to the front."""

import hashlib
import tempfile
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QMessageBox

from db.store import driver_errors
from tekoto.errors import StoreError
from ui.messages import message

_CALL_MS = 1500


class SingleInstance(QObject):
    """Held by the first start of a vault's folder; ``called`` means that a second was tried."""

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
        self._name = f"tekoto-{digest}"
        self._folder = folder
        self._lock = QLockFile(str(folder / "tekoto.lock"))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)

    def acquire(self) -> bool:
        """Become the one running program; False if another is, after calling it to the front.

        Raises StoreError, such as ``store.read_only`` or ``store.disk_full``, when the folder
        takes no lock file: that is no other program, and a start must not end in silence.
        """
        with driver_errors():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._lock.tryLock(0):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            _try_to_write(self._folder)
            raise StoreError("store.io_error")
        self._call_first()
        return False

    def release(self) -> None:
        """Let the next start be the first."""
        self._server.close()
        self._lock.unlock()

    def _call_first(self) -> None:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_CALL_MS):
            socket.disconnectFromServer()

    def _on_call(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.close()
            socket.deleteLater()
            self.called.emit()


def refuse(error: StoreError) -> None:
    """Say why the program cannot start, while it has no window yet."""
    QMessageBox.critical(None, "Tekoto", message(error))


@driver_errors()
def _try_to_write(folder: Path) -> None:
    """Raise the StoreError that tells why nothing can be written to the folder, if so."""
    with tempfile.TemporaryFile(dir=folder) as probe:
        probe.write(bytes(4096))
        probe.flush()
