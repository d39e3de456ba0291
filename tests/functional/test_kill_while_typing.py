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

from db import drafts
from tekoto.access import Actor
from tests.db.people_office import open_office
from tests.functional.writing_process import open_store

KILLS = int(os.environ.get("TEKOTO_TYPING_KILLS", "5"))
LOST_SECONDS = 2.0
pytestmark = pytest.mark.slow


@pytest.mark.timeout(600)
def test_a_kill_loses_two_seconds_of_typing_at_most(
    sqlcipher_template: Path, tmp_path: Path
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
        moments, killed = _type_and_kill(database, client.id, office.actor, chance)
        # The window of this round has begun with what the draft of the last one held.
        assert moments[0][1] == kept
        due = [text for moment, text in moments if moment <= killed - LOST_SECONDS][-1]
        kept = _draft(database, office.actor, client.id)
        assert kept.startswith(due)
        assert moments[-1][1].startswith(kept)
    assert len(kept) > KILLS * 10


def _draft(database: Path, actor: Actor, client_id: UUID) -> str:
    store = open_store(database)
    found = drafts.load(store, actor, "client", str(client_id))
    store.close()
    assert found is not None
    return str(found["goal"])


def _type_and_kill(
    database: Path, client_id: UUID, actor: Actor, chance: random.Random
) -> tuple[list[tuple[float, str]], float]:
    """Return what was typed by when, and when the process was killed."""
    typed = database.with_name("typed")
    typed.write_bytes(b"")
    command = ["-m", "tests.functional.typing_process", database, client_id, actor.user_id]
    process = subprocess.Popen(
        [sys.executable, *map(str, command)], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL
    )
    limit = time.monotonic() + 90
    while not typed.stat().st_size and time.monotonic() < limit and process.poll() is None:
        time.sleep(0.01)
    time.sleep(LOST_SECONDS + chance.uniform(0.5, 4))
    killed = time.monotonic()
    process.send_signal(signal.SIGKILL)
    _out, errors = process.communicate()
    assert process.returncode == -signal.SIGKILL, errors.decode()
    lines = typed.read_text(encoding="utf-8").splitlines()
    return [(moment, text) for moment, text in map(json.loads, lines)], killed
