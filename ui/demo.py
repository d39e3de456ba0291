"""The throw-away vault of invented people that ``tekoto demo`` opens."""

import secrets
from pathlib import Path

from db import demo_load, officials, sessions, vault
from db.secret_service import no_keyring
from tekoto import clock
from tekoto.invented_caseload import invented_caseload
from ui.gate import Entered


def demo_vault(folder: Path, *, clients: int, seed: int) -> Entered:
    """Make a vault in ``folder`` that nobody can open again, and fill it with invented people.

    Its passphrase and recovery code are random and forgotten at once.
    """
    store, _code = vault.create(folder, secrets.token_urlsafe(24), no_keyring())
    actor = demo_load.load_demo(store, invented_caseload(clients, seed, today=clock.today()))
    sessions.begin(store, actor)
    official = officials.official(store, actor.user_id)
    return Entered(store, actor, official.office_name, official.form.title)
