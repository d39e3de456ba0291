"""The throw-away vault of invented people that ``tekoto demo`` opens."""

import secrets
import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from db import demo_load, officials, sessions, vault
from db.secret_service import no_keyring
from tekoto import clock
from tekoto.invented_caseload import invented_caseload
from ui.entered import Entered


def demo_vault(folder: Path, *, clients: int, seed: int) -> Entered:
    """Make a vault in ``folder`` that nobody can open again, and fill it with invented people.

    Its passphrase and recovery code are random and forgotten at once.
    """
    store, _code = vault.create(folder, secrets.token_urlsafe(24), no_keyring())
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
