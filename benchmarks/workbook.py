"""P4: the monitoring workbook with very many rows, against bare openpyxl with the same cells."""

import gc
import multiprocessing
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from multiprocessing.queues import SimpleQueue
from pathlib import Path
from random import Random
from uuid import UUID

import psutil
from openpyxl import Workbook

from benchmarks.measure import Result, take_turns
from exports.workbook import write_workbook
from tekoto.errors import CancelledError
from tekoto.monitoring_report import (
    Answer,
    IndicatorCell,
    IndicatorFigure,
    MonitoringReport,
    MunicipalityFigure,
    MunicipalityKind,
    ParticipationRow,
    Pseudonyms,
    ReportCover,
    ServiceFigure,
    Wording,
)

ROWS = 100_000
_QUICK_ROWS = 10_000
_ROUNDS = 3
_MEGABYTE = 1_000_000
_LEVELS = ("A1.1", "A1.2", "A1.3", "A2.1", "A2.2", "B1.1")
_SKILLS = ("listening", "speaking", "reading", "writing")


def run(*, quick: bool) -> list[Result]:
    """Measure P4: time in this process, memory and cancelling in processes of their own."""
    rows = _QUICK_ROWS if quick else ROWS
    value, floor = take_turns(
        lambda: _in_child(_time_tekoto, rows), lambda: _in_child(_time_bare, rows), _ROUNDS
    )
    peak, bare_peak = _in_child(_peak_tekoto, rows), _in_child(_peak_bare, rows)
    waits = [_in_child(_time_to_cancel, rows) for _ in range(_ROUNDS)]
    return [
        Result("P4", "monitoring workbook", rows, value, floor, "s", "≤ 1.1 ×"),
        Result("P4", "  memory over start", rows, peak, bare_peak, "MB", "≤ 150 MB"),
        Result("P4", "  cancel", rows, statistics.median(waits), 0, "s", "≤ 0.2 s"),
    ]


def participations(count: int) -> Iterator[ParticipationRow]:
    """Yield rows as a project's participations give them."""
    rng = Random(4)
    names = Pseudonyms()
    for number in range(count):
        started = date(2025, rng.randrange(1, 13), 1)
        ended = date(2026, rng.randrange(1, 13), 1) if rng.random() < 0.6 else None
        levels = tuple((skill, rng.choice(_LEVELS)) for skill in _SKILLS)
        yield ParticipationRow(
            pseudonym=names.of(UUID(int=number)),
            gender="woman" if rng.random() < 0.5 else "man",
            age="18_60",
            started=started,
            ended=ended,
            services=("language_course", "professional_guidance")[: rng.randrange(1, 3)],
            cefr_start=levels,
            cefr_end=levels if ended else (),
            helpful=Answer.YES if ended else Answer.NOT_ASKED,
            recognition_applied=started if rng.random() < 0.1 else None,
            indicators=("O.2.3", "O.2.3.1", "O.2.3.3"),
        )


def report(count: int) -> MonitoringReport:
    """Return the report that belongs to the rows."""
    words = Wording("Tuettujen osallistujien lukumäärä", "Antal deltagare som fått stöd")
    cells = (IndicatorCell("woman", "18_60", count // 2), IndicatorCell("man", "18_60", count // 2))
    figure = IndicatorFigure("O.2.3", words, words, "(EU) 2021/1147", count, count, True, cells)
    now = datetime(2026, 11, 22, tzinfo=UTC)
    cover = ReportCover(
        "Polku kouluun -harjoitushanke",
        "amif_2021",
        date(2025, 1, 1),
        date(2026, 12, 31),
        now,
        "Kaakkois-Suomen harjoitustoimisto",
        "amif-2021-1",
        "(EU) 2021/1147",
    )
    return MonitoringReport(
        cover,
        (figure,),
        (ServiceFigure("language_course", count, count, count),),
        (MunicipalityFigure(MunicipalityKind.PROTECTED, count, count),),
        count,
        count,
    )


def write_bare(rows: int, target: Path) -> None:
    """Write the same values with openpyxl alone, without looks."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Osallistumiset")
    words = {"woman": "Nainen", "man": "Mies", "18_60": "18–60", Answer.YES: "Kyllä"}
    services = {
        "language_course": "Kielikurssi",
        "professional_guidance": "Henkilökohtainen ammatillinen ohjaus",
    }
    for row in participations(rows):
        sheet.append(
            [
                row.pseudonym,
                words[row.gender],
                words[row.age],
                row.started,
                row.ended,
                "; ".join([services[service] for service in row.services]),
                " / ".join([level for _, level in row.cefr_start]),
                " / ".join([level for _, level in row.cefr_end]) or None,
                words.get(row.helpful),
                row.recognition_applied,
                row.residence_applied,
                ", ".join(row.indicators),
            ]
        )
    book.save(target)


def _write_tekoto(rows: int, target: Path) -> None:
    write_workbook(report(rows), participations(rows), target, language="fi")


def _time_tekoto(rows: int) -> float:
    return _timed(_write_tekoto, rows)


def _time_bare(rows: int) -> float:
    return _timed(write_bare, rows)


def _timed(write: Callable[[int, Path], None], rows: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        write(1, Path(folder) / "first.xlsx")
        start = time.perf_counter()
        write(rows, Path(folder) / "monitoring.xlsx")
        return time.perf_counter() - start


def _peak_tekoto(rows: int) -> float:
    return _peak(_write_tekoto, rows)


def _peak_bare(rows: int) -> float:
    return _peak(write_bare, rows)


def _peak(write: Callable[[int, Path], None], rows: int) -> float:
    """Return by how many megabytes resident memory rises above what it is before the work."""
    process = psutil.Process()
    with tempfile.TemporaryDirectory() as folder:
        gc.collect()
        before = highest = process.memory_info().rss
        done = threading.Event()

        def watch() -> None:
            nonlocal highest
            while not done.wait(0.01):
                highest = max(highest, process.memory_info().rss)

        watcher = threading.Thread(target=watch)
        watcher.start()
        write(rows, Path(folder) / "monitoring.xlsx")
        done.set()
        watcher.join()
    return float(highest - before) / _MEGABYTE


class _Cancelling:
    """A user who cancels from another thread, half-way."""

    def __init__(self, after: int) -> None:
        self._after = after
        self._cancelled = threading.Event()
        self.cancelled_at = 0.0

    def report(self, done: int, total: int) -> None:
        if done >= self._after and not self._cancelled.is_set():
            self.cancelled_at = time.perf_counter()
            self._cancelled.set()

    def check_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise CancelledError("work.cancelled")


def _time_to_cancel(rows: int) -> float:
    progress = _Cancelling(rows // 2)
    with tempfile.TemporaryDirectory() as folder:
        try:
            write_workbook(
                report(rows),
                participations(rows),
                Path(folder) / "monitoring.xlsx",
                language="fi",
                progress=progress,
            )
        except CancelledError:
            return time.perf_counter() - progress.cancelled_at
    raise RuntimeError("the work was not cancelled")


def _in_child(work: Callable[[int], float], rows: int) -> float:
    """Run the work in a fresh process, so that no run inherits another's memory."""
    context = multiprocessing.get_context("spawn")
    answers = context.SimpleQueue()
    child = context.Process(target=_answer, args=(work, rows, answers))
    child.start()
    answer = float(answers.get())
    child.join()
    return answer


def _answer(work: Callable[[int], float], rows: int, answers: SimpleQueue[float]) -> None:
    answers.put(work(rows))
