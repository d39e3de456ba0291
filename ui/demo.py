"""The throw-away vault of invented people that ``tekoto demo`` opens."""

import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from db import demo_load, officials, sessions, vault
from db.secret_service import no_keyring
from tekoto import clock
from tekoto.invented_caseload import invented_caseload
from ui.entered import Entered

PASSPHRASE = "esimerkkiaineisto"
"""Told to everybody at the demo's lock: only invented people are behind it."""


def demo_vault(folder: Path, *, clients: int, seed: int) -> Entered:
    """Make a vault in ``folder`` under the demo's passphrase, and fill it with invented people.

    Its recovery code is forgotten at once.
    """
    store, _code = vault.create(folder, PASSPHRASE, no_keyring())
    actor = demo_load.load_demo(store, invented_caseload(clients, seed, today=clock.today()))
    sessions.begin(store, actor)
    official = officials.official(store, actor.user_id)
    return Entered(store, actor, official.office_name, official.form.title)


def hush_offscreen() -> None:
    """Leave out what Qt's offscreen platform says of every window it cannot size."""

    def tell(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if "propagateSizeHints" not in text:
            sys.stderr.write(f"{text}\n")

    qInstallMessageHandler(tell)
