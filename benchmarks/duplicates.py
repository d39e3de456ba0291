"""P8: the check of one new person against very many, and of many before an import.

The floor is one indexed lookup: the same index asked for one pair of names of the same year, with
the line it finds. The people come from the generator, as another clerk would have written them.
"""

import dataclasses
import time
from random import Random

from sqlalchemy import Connection, text

from benchmarks.measure import Result, percentile
from benchmarks.vaults import TODAY, bench_store
from db import duplicates
from db.engine import MODE, READ
from tekoto.client import ClientForm
from tekoto.duplicate import person_of
from tekoto.invented_caseload import invented_clients
from tekoto.invented_people import respell
from tekoto.likeness_words import sought_groups

_SIZE = 100_000
_QUICK_SIZE = 10_000
_ASKED = 300
_QUICK_ASKED = 60
_BATCH = 10_000
_QUICK_BATCH = 2_000
_BARE = text(
    "SELECT c.client_id, c.name FROM caseload c WHERE c.row IN "
    "(SELECT rowid FROM likeness_words WHERE likeness_words MATCH :query LIMIT 1)"
)


def run(*, quick: bool) -> list[Result]:
    """Measure one check, and a batch, against a large store."""
    size = _QUICK_SIZE if quick else _SIZE
    store, actor = bench_store(size).open()
    people = _people(_QUICK_ASKED if quick else _ASKED)
    waits, floors = [], []
    with store.engine.execution_options(**{MODE: READ}).connect() as connection:
        for turn, form in enumerate(people):
            start = time.perf_counter()
            duplicates.find(store, actor, form)
            wait = time.perf_counter() - start
            floor = _bare(connection, form)
            if turn >= len(people) // 10:
                waits.append(wait * 1000)
                floors.append(floor * 1000)
    batch = _people(_QUICK_BATCH if quick else _BATCH)
    start = time.perf_counter()
    with store.read() as session:
        duplicates.check_batch(session, actor, batch)
    taken = time.perf_counter() - start
    store.close()
    return [
        Result(
            "P8",
            "duplicate check of one person, p95",
            size,
            percentile(waits, 0.95),
            percentile(floors, 0.95),
            "ms",
            "≤ 20 ms",
        ),
        Result("P8", f"  {len(batch):,} persons at once", size, taken, 0, "s", ""),
    ]


def _people(count: int) -> list[ClientForm]:
    rng = Random(7)
    found = []
    for client in invented_clients(count + 60, 3, today=TODAY):
        form = client.form
        found.append(
            dataclasses.replace(
                form,
                family_name=respell(form.family_name, rng),
                given_names=respell(form.given_names, rng),
                hetu="",
                other_identifiers=(),
            )
        )
    return found[-count:]


def _bare(connection: Connection, form: ClientForm) -> float:
    groups = sought_groups(person_of(form))[0]
    query = " AND ".join(f'"{group[0]}"' for group in groups)
    start = time.perf_counter()
    connection.execute(_BARE, {"query": query}).fetchall()
    taken = time.perf_counter() - start
    connection.rollback()
    return taken
