"""P5: an untidy sheet of very many rows read, checked against a store, and taken in.

The floor is reading the same file with bare openpyxl. Each round takes the rows into a copy of a
store with a thousand people; what somebody must decide is decided to be another person.
"""

import gc
import shutil
import tempfile
from pathlib import Path

from openpyxl import load_workbook

from benchmarks import messy_sheet
from benchmarks.measure import Result, seconds, take_turns
from benchmarks.opening import BenchStore
from benchmarks.vaults import TODAY, bench_store
from db import imports
from db.store import Store
from exports.sheet_reader import read_sheet
from tekoto import import_order, import_plan, invented_sheet, sheet_heading, sheet_rows
from tekoto.access import Actor
from tekoto.import_plan import Decision, PlannedRow, outcome_of
from tekoto.sheet_heading import SheetMapping

_ROWS = 10_000
_QUICK_ROWS = 1_000
_KNOWN = 1_000
_ROUNDS = 3
_SEED = 7


def run(*, quick: bool) -> list[Result]:
    """Measure P5: the whole way from the file to the caseload, and its parts."""
    rows = _QUICK_ROWS if quick else _ROWS
    store = bench_store(_KNOWN)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "messy.xlsx"
        messy_sheet.write(invented_sheet.messy_sheet(rows, _SEED, today=TODAY), file)
        parts: list[tuple[float, float, float]] = []

        def whole() -> float:
            parts.append(_take_in(file, store))
            return sum(parts[-1])

        # As in the program, where nothing is collected in a worker's thread (ui.garbage).
        gc.disable()
        try:
            value, floor = take_turns(
                whole, lambda: seconds(lambda: _read_bare(file)), 1 if quick else _ROUNDS
            )
        finally:
            gc.enable()
    reading, planning, writing = min(parts, key=sum)
    return [
        Result("P5", "messy sheet into the caseload", rows, value, floor, "s", "≤ 2 ×"),
        Result("P5", "  reading", rows, reading, 0, "s", ""),
        Result("P5", "  check with duplicates", rows, planning, 0, "s", ""),
        Result("P5", "  writing", rows, writing, 0, "s", ""),
    ]


def _take_in(file: Path, known: BenchStore) -> tuple[float, float, float]:
    """Return how long reading, checking and writing take, into a store of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / known.path.name
        shutil.copytree(known.path.parent, folder, dirs_exist_ok=True)
        store, actor = BenchStore(path, known.user_id).open()
        work = _Work(store, actor, file)
        times = seconds(work.read), seconds(work.plan), seconds(work.write)
        store.close()
        return times


class _Work:
    """The steps of one import, as the import page takes them."""

    def __init__(self, store: Store, actor: Actor, file: Path) -> None:
        self._store, self._actor, self._file = store, actor, file
        self._mapping = SheetMapping(0, 0, 1, ())
        self._rows = sheet_rows.SheetRows(())
        self._planned: tuple[PlannedRow, ...] = ()

    def read(self) -> None:
        sheets = read_sheet(self._file).sheets
        self._mapping = sheet_heading.propose(sheets)
        self._rows = sheet_rows.read_rows(sheets[self._mapping.sheet], self._mapping)

    def plan(self) -> None:
        self._planned = imports.plan(self._store, self._actor, self._rows.rows, self._mapping)

    def write(self) -> None:
        decided = [self._decided(one) for one in self._planned]
        keys = imports.row_keys(self._store, self._rows.rows)
        order = import_order.order(decided, keys)
        imports.run(self._store, self._actor, order, "otsikot", {})

    def _decided(self, planned: PlannedRow) -> PlannedRow:
        if outcome_of(planned) != "asked" or any(one.certain for one in planned.matches):
            return planned
        return import_plan.decided(planned, self._mapping, Decision.NEW)


def _read_bare(file: Path) -> None:
    book = load_workbook(file, read_only=True, data_only=True)
    for sheet in book:
        for _row in sheet.iter_rows(values_only=True):
            pass
    book.close()
