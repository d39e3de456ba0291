"""One start of a window, in a process of its own: the program's, or a bare one.

``python -m benchmarks.start_child program|bare CLIENTS STORE USER`` prints one line of JSON after
the first caseload is on the screen: the moment on the monotonic clock, which all processes share,
and the resident memory a little later, when the window has come to rest.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

if "bare" not in sys.argv:
    import ui  # noqa: F401  as the door does: before PySide6

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QApplication, QTableView, QWidget

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.entered import Entered
    from ui.main_window import Parts
    from ui.preferences import Preferences

_REST_MILLISECONDS = 1500
_COLUMNS = 7


class _FirstPaint(QObject):
    """Tells the moment of the first painting of a table that has rows, then leaves the program."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._painted = 0.0
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Look for the painting."""
        if event.type() == QEvent.Type.Paint and not self._painted and self._has_rows():
            self._painted = 1.0
            # The painting itself comes after this filter; a timer of 0 comes after the painting.
            QTimer.singleShot(0, self._note)
        return super().eventFilter(watched, event)

    def _has_rows(self) -> bool:
        model: QAbstractItemModel | None = self._table.model()
        return model is not None and model.rowCount() > 0

    def _note(self) -> None:
        self._painted = time.monotonic()
        QTimer.singleShot(_REST_MILLISECONDS, self._tell)

    def _tell(self) -> None:
        found = {"painted": self._painted, "resident": _resident()}
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()
        # Closing is not measured, and the bare window has nothing to close.
        os._exit(0)


class _BareModel(QAbstractTableModel):
    """As many rows as the caseload has, of the same number of short texts."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: N802
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else self._rows

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: N802
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else _COLUMNS

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """Return a text."""
        if role == Qt.ItemDataRole.DisplayRole:
            return f"row {index.row()} column {index.column()}"
        return None


def main() -> int:
    """Show one window; the process ends by itself when it has told."""
    kind, clients = sys.argv[1], int(sys.argv[2])
    if kind != "bare":
        from ui import garbage

        garbage.rest()
    app = QApplication(sys.argv[:1])
    kept = _bare(clients) if kind == "bare" else _program(app)
    if kind != "bare":
        garbage.resume()
    code = app.exec()
    del kept
    return code


def _bare(rows: int) -> object:
    table = QTableView()
    table.setModel(_BareModel(rows))
    table.resize(1366, 768)
    _FirstPaint(table)
    table.show()
    return table


def _program(app: QApplication) -> object:
    """Do what the door does once the vault is open; the clients' page comes first."""
    from dataclasses import replace

    from benchmarks.opening import BenchStore
    from db import officials
    from db.secret_service import no_keyring
    from ui.application import Application, prepare
    from ui.entered import Entered
    from ui.places import make_parts
    from ui.preferences import Preferences

    folder = Path(tempfile.mkdtemp(prefix="tekoto-bench-"))
    preferences = Preferences(folder / "preferences.ini")
    prepare(app, preferences)
    store, actor = BenchStore(Path(sys.argv[3]), UUID(sys.argv[4])).open()
    official = officials.official(store, actor.user_id)

    def parts(desk: "Desk", entered: "Entered", chosen: "Preferences") -> "Parts":
        made = make_parts(desk, entered, chosen)
        first = next(place for place in made.places if place.key == "clients")
        others = (place for place in made.places if place is not first)
        return replace(made, places=(first, *others))

    program = Application(folder, no_keyring(), preferences, parts)
    program.enter(Entered(store, actor, official.office_name, official.form.title))
    window = program.window
    if window is None:
        raise RuntimeError("no window opened")
    _FirstPaint(_table(window))
    return program


def _table(window: QWidget) -> QTableView:
    return window.findChildren(QTableView)[0]


def _resident() -> int:
    import psutil

    return int(psutil.Process().memory_info().rss)


if __name__ == "__main__":
    sys.exit(main())
