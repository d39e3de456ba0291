"""Story: the battery dies in the middle of a sentence; two seconds of typing are lost at most."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from db import drafts
from tekoto.access import Actor
from tests.db.people_office import open_office
from tests.functional.writing_process import open_store

KILLS = int(os.environ.get("TEKOTO_TYPING_KILLS", "5"))
LOST_SECONDS = 2.0
# More than are written before the kill.
IMPORTED = 50_000
pytestmark = pytest.mark.slow


@pytest.mark.timeout(600)
@pytest.mark.parametrize("imported", [0, IMPORTED], ids=["alone", "importing"])
def test_a_kill_loses_two_seconds_of_typing_at_most(
    sqlcipher_template: Path, tmp_path: Path, imported: int
) -> None:
    database = tmp_path / "tekoto.db"
    database.write_bytes(sqlcipher_template.read_bytes())
    store = open_store(database)
    office = open_office(store)
    client = office.client()
    store.close()
    chance = random.Random(20261125)
    kept = ""
    for _ in range(KILLS):
        typed, killed = _type_and_kill(database, client.id, office.actor, chance, imported)
        # The window of this round has begun with what the draft of the last one held.
        assert typed[0][1] == kept
        due = [words for moment, words in typed if moment <= killed - LOST_SECONDS][-1]
        kept = _draft(database, office.actor, client.id)
        assert kept.startswith(due)
        assert typed[-1][1].startswith(kept)
        if imported:
            assert int(tmp_path.joinpath("written").read_text()) < imported
            assert _clients(database) == 1
    assert len(kept) > KILLS * 10


def _clients(database: Path) -> int:
    """Count the clients: an import that was killed has left none."""
    store = open_store(database)
    with store.read() as session:
        found = session.scalar(text("SELECT count(*) FROM client"))
    store.close()
    return int(found or 0)


def _draft(database: Path, actor: Actor, client_id: UUID) -> str:
    store = open_store(database)
    found = drafts.load(store, actor, "client", str(client_id))
    store.close()
    assert found is not None
    return str(found["goal"])


def _type_and_kill(
    database: Path, client_id: UUID, actor: Actor, chance: random.Random, imported: int
) -> tuple[list[tuple[float, str]], float]:
    """Return what was typed by when, and when the process was killed."""
    typed = database.with_name("typed")
    typed.write_bytes(b"")
    database.with_name("written").unlink(missing_ok=True)
    command = [
        "-m",
        "tests.functional.typing_process",
        database,
        client_id,
        actor.user_id,
        imported,
    ]
    process = subprocess.Popen(
        [sys.executable, *map(str, command)], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL
    )
    limit = time.monotonic() + 90
    while not typed.stat().st_size and time.monotonic() < limit and process.poll() is None:
        time.sleep(0.01)
    written = database.with_name("written")
    while imported and not written.exists() and time.monotonic() < limit:
        time.sleep(0.01)
    time.sleep(LOST_SECONDS + chance.uniform(0.5, 4))
    killed = time.monotonic()
    process.send_signal(signal.SIGKILL)
    _out, errors = process.communicate()
    assert process.returncode == -signal.SIGKILL, errors.decode()
    lines = typed.read_text(encoding="utf-8").splitlines()
    return [(moment, words) for moment, words in map(json.loads, lines)], killed
