"""P1 and P7: how soon the caseload is there, and what the open window holds in memory.

The vault is unlocked in both: the store opens with its raw key, because deriving one from a
passphrase is slow on purpose and takes the same time for any number of clients.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass

from benchmarks.measure import Result
from benchmarks.opening import FOLDER, BenchStore
from benchmarks.vaults import bench_store

_SIZES = (10_000, 100_000)
_ROUNDS = 7
_QUICK_ROUNDS = 3
_MEGABYTE = 1_000_000
_PATIENCE_SECONDS = 120
# What ships is compiled; the first round, which does not count, compiles what is measured.
_COMPILED = {"PYTHONPYCACHEPREFIX": str(FOLDER.resolve() / "bytecode")}


@dataclass(frozen=True, slots=True)
class _Start:
    seconds: float
    megabytes: float


def run_start(*, quick: bool) -> list[Result]:
    """Measure P1."""
    results = []
    for size, goal in zip(_SIZES[: 1 if quick else 2], ("≤ 1.5 ×", "≤ 1.6 ×"), strict=False):
        program, bare = _starts(size, _QUICK_ROUNDS if quick else _ROUNDS)
        value = statistics.median(one.seconds for one in program)
        floor = statistics.median(one.seconds for one in bare)
        work = "process start to first painted caseload"
        results.append(Result("P1", work, size, value, floor, "s", goal))
    return results


def run_memory(*, quick: bool) -> list[Result]:
    """Measure P7."""
    size = _SIZES[0] if quick else _SIZES[1]
    program, bare = _starts(size, _QUICK_ROUNDS)
    value = statistics.median(one.megabytes for one in program)
    floor = statistics.median(one.megabytes for one in bare)
    return [Result("P7", "resident memory, caseload open", size, value, floor, "MB", "≤ 1.5 ×")]


def _starts(size: int, rounds: int) -> tuple[list[_Start], list[_Start]]:
    store = bench_store(size)
    program: list[_Start] = []
    bare: list[_Start] = []
    for turn in range(rounds + 1):
        pair = _start("program", store, size), _start("bare", store, size)
        if turn:
            program.append(pair[0])
            bare.append(pair[1])
    return program, bare


def _start(kind: str, store: BenchStore, size: int) -> _Start:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | _COMPILED
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.monotonic()
    answer = subprocess.run(
        [
            sys.executable,
            "-m",
            "benchmarks.start_child",
            kind,
            str(size),
            str(store.path),
            str(store.user_id),
        ],
        check=True,
        capture_output=True,
        env=environment,
        text=True,
        timeout=_PATIENCE_SECONDS,
    )
    found = json.loads(answer.stdout.splitlines()[-1])
    return _Start(found["painted"] - begun, found["resident"] / _MEGABYTE)
