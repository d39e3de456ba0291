"""P2: from a keystroke in the search field to the repainted list, against the bare query.

The field, its worker, its list and its painting are the program's own, on the offscreen platform.
The floor is one FTS5 query for the typed beginning of a word with the twenty lines it finds, on the
same encrypted file.
"""

import time
from collections.abc import Callable, Sequence
from random import Random

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QVBoxLayout, QWidget
from sqlalchemy import Connection, text

from benchmarks.measure import Result, percentile
from benchmarks.vaults import NOTES_EACH, bench_store
from db import search
from db.engine import MODE, READ
from db.search_index import scope_of
from db.store import Store
from tekoto.access import Actor
from tekoto.index_words import OFFICE_OPEN, PLAIN
from tekoto.search_hit import SearchHit
from ui import theme
from ui.desk import Desk
from ui.search_field import SearchField

_SIZES = (10_000, 100_000)
_QUICK_SIZES = (10_000,)
_FULL_SIZES = (10_000, 100_000, 1_000_000)
_ROUNDS = 6
_QUICK_ROUNDS = 3
_PATIENCE_SECONDS = 5.0
# Names as typed: as registered, as another clerk would spell them, in their own script; a word of
# the notes; the beginning of a telephone number and of an identity code.
_TYPED = (
    "husseini",
    "mohamed",
    "fatima",
    "yusuf",
    "karimi",
    "tesfai",
    "abdi",
    "rezai zahra",
    "محمد",
    "ሰላም",
    "kielikahvila",
    "040000",
    "010190",
)
_BARE = text(
    "SELECT c.client_id, c.name, c.original_name, c.birth, c.state, c.protected "
    "FROM caseload c WHERE c.row IN (SELECT rowid FROM client_words "
    "WHERE client_words MATCH :query ORDER BY rowid DESC LIMIT 20)"
)


def run(*, quick: bool, full: bool) -> list[Result]:
    """Measure P2 at each size, and how much the largest costs more than the smallest."""
    sizes = _QUICK_SIZES if quick else _FULL_SIZES if full else _SIZES
    app = QApplication.instance() or QApplication([])
    theme.load_fonts()
    theme.theme().apply()
    results = []
    for size in sizes:
        value, floor = _measure(size, _QUICK_ROUNDS if quick else _ROUNDS)
        work = f"keystroke to repainted results, p95, {size * NOTES_EACH:,} notes"
        results.append(Result("P2", work, size, value, floor, "ms", "≤ 16 ms"))
    if len(sizes) > 1:
        first, last = results[0].value, results[-1].value
        work = f"  {sizes[-1]:,} clients against {sizes[0]:,}"
        results.append(Result("P2", work, sizes[-1], last, first, "ms", "≤ 2 ×"))
    app.processEvents()
    return results


class _Screen(QObject):
    """Notices when the results of a text are painted."""

    def __init__(self, field: SearchField) -> None:
        super().__init__(field)
        self._shows = field.results.show_hits
        self._awaited = ""
        self.painted = False
        self._answered = False
        # The list calls nobody when it changes, so the benchmark steps in between.
        setattr(field.results, "show_hits", self._show_hits)  # noqa: B010
        for painted in (*field.results.findChildren(QLabel), *self._views(field)):
            painted.installEventFilter(self)

    def await_results(self, typed: str) -> None:
        """Wait for the results of this text from now on."""
        self._awaited = typed
        self._answered = self.painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Take note of a painting after the answer."""
        if event.type() == QEvent.Type.Paint and self._answered:
            self.painted = True
        return super().eventFilter(watched, event)

    def _views(self, field: SearchField) -> list[QWidget]:
        return [view.viewport() for view in field.results.findChildren(QListView)]

    def _show_hits(self, hits: Sequence[SearchHit], query: str) -> None:
        self._shows(hits, query)
        self._answered = self._answered or query == self._awaited


def _measure(size: int, rounds: int) -> tuple[float, float]:
    store, actor = bench_store(size).open()
    desk = Desk(store, actor)
    window = QWidget()
    field = SearchField(desk, lambda typed: search.search(store, actor, typed))
    QVBoxLayout(window).addWidget(field)
    field.place_results_in(window)
    window.resize(1366, 768)
    window.show()
    QTest.qWaitForWindowExposed(window)
    field.setFocus()
    screen = _Screen(field)
    waits: list[float] = []
    floors: list[float] = []
    with store.engine.execution_options(**{MODE: READ}).connect() as connection:
        bare = _bare_query(store, actor, connection)
        for turn in range(rounds + 1):
            for typed in Random(turn).sample(_TYPED, len(_TYPED)):
                field.clear()
                _wait_until(desk.is_idle, time.perf_counter())
                for end in range(1, len(typed) + 1):
                    wait = _type(field, screen, typed[:end])
                    floor = bare(typed[:end])
                    if turn:
                        waits.append(wait * 1000)
                        floors.append(floor * 1000)
    window.close()
    desk.close()
    store.close()
    return percentile(waits, 0.95), percentile(floors, 0.95)


def _type(field: SearchField, screen: _Screen, typed: str) -> float:
    """Press the last key of the text and wait until its results are on the screen."""
    screen.await_results(typed.strip())
    start = time.perf_counter()
    field.insert(typed[-1])
    if typed.strip() == typed:
        _wait_until(lambda: screen.painted, start)
    return time.perf_counter() - start


def _wait_until(done: Callable[[], bool], start: float) -> None:
    """Sleep between events as the program does: a loop that only turns would hinder the worker."""
    alarm = QTimer(singleShot=True, interval=round(_PATIENCE_SECONDS * 1000))
    alarm.start()
    while not done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() - start > _PATIENCE_SECONDS:
            raise RuntimeError("no answer came")


def _bare_query(store: Store, actor: Actor, connection: Connection) -> Callable[[str], float]:
    with store.read() as session:
        scope = scope_of(session, actor.user_id, actor.office_id)

    def ask(typed: str) -> float:
        words = " AND ".join(f'"{PLAIN}{word}"*' for word in typed.split())
        query = f'"{OFFICE_OPEN}{scope.office}" AND {words}'
        start = time.perf_counter()
        connection.execute(_BARE, {"query": query}).fetchall()
        taken = time.perf_counter() - start
        connection.rollback()
        return taken

    return ask
