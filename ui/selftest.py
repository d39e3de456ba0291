"""The packaged program's check of itself: vault, search, PDF, reply, workbook, every resource."""

import io
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFontDatabase, QGuiApplication

import resources
from db import migrate, officials, search
from tekoto import clock
from ui.demo import demo_vault
from ui.gate import Entered
from ui.i18n import LANGUAGES

_CLIENTS = 25


def run(write: Callable[[str], object] = print) -> int:
    """Try everything that a bundle may have lost; return 1 at the first failure."""
    app = QGuiApplication.instance() or QGuiApplication(["tekoto"])
    steps: tuple[tuple[str, Callable[[Entered], object]], ...] = (
        ("schema", _schema),
        ("search", _search),
        ("referral and reply", _referral),
        ("workbook", _workbook),
        ("fonts", _fonts),
        ("translations", _translations),
        ("tables", _tables),
        ("pages", _pages),
    )
    with tempfile.TemporaryDirectory(prefix="tekoto-selftest-") as scratch:
        write("vault")
        entered = demo_vault(Path(scratch) / "vault", clients=_CLIENTS, seed=7)
        try:
            for name, step in steps:
                write(name)
                step(entered)
        finally:
            entered.store.close()
    write("ok")
    del app
    return 0
