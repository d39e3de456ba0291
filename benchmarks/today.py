"""The day's list of an adviser with 120 clients, whatever the size of the office around her.

There is no floor: the same list in a small office is what the large one is compared with.
"""

import shutil
import statistics
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import text

from benchmarks.measure import Result, seconds
from benchmarks.opening import FOLDER, BenchStore
from benchmarks.vaults import TODAY, bench_store
from db.today import due_counts, today_view

_SIZES = (10_000, 100_000)
_OWN = 120
_ROUNDS = 9
_GIVE_AWAY = (
    "UPDATE caseload SET adviser_id = (SELECT id FROM official WHERE id != :own AND office_id = "
    "(SELECT office_id FROM official WHERE id = :own) LIMIT 1) WHERE adviser_id = :own "
    "AND row NOT IN (SELECT row FROM caseload WHERE adviser_id = :own ORDER BY row LIMIT :kept)"
)


def run(*, quick: bool) -> list[Result]:
    """Measure the list and its figures at each size."""
    sizes = _SIZES[:1] if quick else _SIZES
    results: list[Result] = []
    floors: dict[str, float] = {}
    for size in sizes:
        for work, value in _measure(size).items():
            floor = floors.setdefault(work, value)
            shown = 0.0 if size == sizes[0] else floor
            results.append(Result("today", work, size, value, shown, "ms", "≤ 2 ×"))
    return results


def _measure(size: int) -> dict[str, float]:
    store, actor = _copy(bench_store(size)).open()
    try:
        rows = len(today_view(store, actor, TODAY).rows)
        return {
            f"the list of an adviser's {_OWN} clients, {rows} rows": _median(
                lambda: today_view(store, actor, TODAY)
            ),
            "its figures in the navigation": _median(lambda: due_counts(store, actor, TODAY)),
        }
    finally:
        store.close()


def _median(work: Callable[[], object]) -> float:
    return statistics.median(seconds(work) for _ in range(_ROUNDS)) * 1000


def _copy(made: BenchStore) -> BenchStore:
    """Return a copy in which the adviser has an ordinary number of clients."""
    path = Path(FOLDER / "today.db")
    for part in ("", "-wal", "-shm"):
        Path(f"{path}{part}").unlink(missing_ok=True)
    shutil.copyfile(made.path, path)
    copy = BenchStore(path, made.user_id)
    store, actor = copy.open()
    values = {"own": actor.user_id.bytes, "kept": _OWN}
    with store.write() as session:
        session.execute(text(_GIVE_AWAY), values)
    store.close()
    return copy
