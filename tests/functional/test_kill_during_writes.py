"""Story: the battery dies while notes are saved; nothing that was acknowledged is lost."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from uuid import UUID

import pytest

from db import audit, notes
from tests.db.people_office import open_office
from tests.functional.writing_process import open_store

KILLS = int(os.environ.get("TEKOTO_KILLS", "60"))
pytestmark = pytest.mark.slow


@pytest.mark.timeout(1200)
def test_sixty_kills_lose_no_acknowledged_note(sqlcipher_template: Path, tmp_path: Path) -> None:
    database = tmp_path / "tekoto.db"
    database.write_bytes(sqlcipher_template.read_bytes())
    store = open_store(database)
    office = open_office(store)
    client = office.client()
    store.close()
    acks = tmp_path / "acks"
    acks.touch()
    chance = random.Random(20261122)
    for _ in range(KILLS):
        _write_and_kill(database, client.id, office.actor.user_id, acks, chance)
    store = open_store(database)
    acknowledged = {UUID(line) for line in acks.read_text().splitlines() if len(line) == 36}
    found = {note.id for note in notes.for_client(store, office.actor, client.id, limit=10**6)}
    assert len(acknowledged) > KILLS
    assert acknowledged <= found
    # At most the note whose acknowledgement the kill cut off is there without one.
    assert len(found - acknowledged) <= KILLS
    assert audit.verify(store).intact
    with store.read() as session:
        assert session.connection().exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert not session.connection().exec_driver_sql("PRAGMA cipher_integrity_check").all()
    store.close()


def _write_and_kill(
    database: Path, client: UUID, official: UUID, acks: Path, chance: random.Random
) -> None:
    before = acks.stat().st_size
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.functional.writing_process",
            str(database),
            str(client),
            str(official),
            str(acks),
        ],
        stderr=subprocess.PIPE,
    )
    limit = time.monotonic() + 60
    while acks.stat().st_size == before and time.monotonic() < limit and process.poll() is None:
        time.sleep(0.01)
    time.sleep(chance.uniform(0, 0.4))
    process.send_signal(signal.SIGKILL)
    _out, errors = process.communicate()
    assert process.returncode == -signal.SIGKILL, errors.decode()
