"""Encrypted stores with very many invented clients, made once and kept in ``build/bench``."""

import hashlib
import json
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from benchmarks.opening import FOLDER, KEY, BenchStore, open_file
from db import bulk, demo_load, migrate
from db.engine import SqlcipherFile
from tekoto.bulk import BulkClient, BulkNote
from tekoto.case import CaseState
from tekoto.invented import InventedClient
from tekoto.invented_caseload import invented_caseload, invented_clients
from tekoto.invented_notes import compose
from tekoto.note import NoteForm

NOTES_EACH = 10
SEED = 1
TODAY = date(2026, 11, 22)
_KINDS = ("guidance", "phone_call", "school_follow_up", "message", "internal")
# Raised when what is loaded changes, so that an older store is made anew.
_FORMAT = 2


def bench_store(clients: int) -> BenchStore:
    """Return a store of that many clients with ten notes each, made if it is not there yet."""
    folder = FOLDER / f"store-{clients}"
    ready = folder / "ready.json"
    made_of = {"format": _FORMAT, "schema": _schema()}
    if ready.exists():
        known = json.loads(ready.read_text())
        if known["made_of"] == made_of:
            return BenchStore(folder / "tekoto.db", UUID(known["user_id"]))
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    start = time.perf_counter()
    store = _make(folder / "tekoto.db", clients)
    ready.write_text(json.dumps({"made_of": made_of, "user_id": str(store.user_id)}))
    print(f"made {folder} in {time.perf_counter() - start:.0f} s", file=sys.stderr)
    return store


def _schema() -> str:
    """Return a fingerprint of what decides how a store is laid out and indexed."""
    total = hashlib.sha256()
    for pattern in ("db/migrations/**/*.py", "tekoto/*_words.py", "tekoto/name_*.py"):
        for path in sorted(Path().glob(pattern)):
            total.update(path.read_bytes())
    return total.hexdigest()[:16]


def _make(path: Path, clients: int) -> BenchStore:
    SqlcipherFile(path, KEY).create()
    store = open_file(path)
    migrate.upgrade(store)
    caseload = invented_caseload(60, SEED, today=TODAY)
    actor = demo_load.load_demo(store, caseload)
    advisers = [
        official.id
        for official in caseload.officials
        if official.form.office_id == actor.office_id and official.form.role in ("adviser", "lead")
    ]
    known = {client.form.hetu for client in caseload.clients}
    people = tuple(_people(clients - len(caseload.clients), known, advisers))
    bulk.load(store, actor, (_bulk_client(client) for client in people), _notes(people))
    store.close()
    return BenchStore(path, actor.user_id)


def _people(count: int, known: set[str], advisers: list[UUID]) -> Iterator[InventedClient]:
    rng = Random(SEED)
    first = len(known)
    people = invented_clients(count + first + 60, SEED + 1, today=TODAY, duplicates=0.05)
    left = count
    for client in people:
        if not left:
            return
        if client.form.hetu and client.form.hetu in known:
            continue
        left -= 1
        yield replace(client, adviser_id=rng.choice(advisers))


def _bulk_client(client: InventedClient) -> BulkClient:
    return BulkClient(
        client.form, CaseState(client.state), client.since, client.adviser_id, client.id
    )


def _notes(people: tuple[InventedClient, ...]) -> Iterator[BulkNote]:
    rng = Random(SEED + 2)
    begun = datetime(2022, 1, 3, 8, tzinfo=UTC)
    for turn in range(NOTES_EACH):
        for client in people:
            at = begun + timedelta(days=turn * 170 + rng.randrange(160))
            text, visibility = compose(
                rng,
                rng.choice(_KINDS),
                interpreter="arabia",
                school="Kouvolan harjoitusoppilaitos",
                goal=client.form.goal,
                occupation="kokki",
                level="A2.1",
            )
            form = NoteForm(client.id, "guidance", text, min(at, _now()), visibility)
            yield BulkNote(form, client.adviser_id, form.happened_at)


def _now() -> datetime:
    return datetime.combine(TODAY, datetime.min.time(), UTC)
