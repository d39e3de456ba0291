"""Watches the folder in which returned files arrive; nothing is taken in without a person."""

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from db import reply_folder
from db.store import Store
from tekoto.access import Actor
from tekoto.errors import ReplyError
from ui.desk import Desk
from ui.worker import Job, Progress

_LOOK_MS = 30_000
_SETTLE_MS = 2_000
_MOST_FILES = 200
_MOST_BYTES = 10_000_000
# What says that a file is no answer to a referral of this vault, or says nothing.
_NOT_FOR_US = frozenset(
    f"reply.{name}"
    for name in ("not_pdf", "not_ours", "other_vault", "too_large", "empty", "cannot_open")
)
Stamp = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Verdict:
    path: Path
    stamp: Stamp
    sha256: str
    wanted: bool


class ReplyFolder(QObject):
    """Looks at the folder at once, when it changes, and every half minute.

    A network folder does not tell of its changes. A file is read when it has stayed the same
    between two looks, one at a time, the newest first: a folder full of other things keeps nobody
    from her work. ``Desk.files_waiting`` holds those that need a person. No file is ever changed,
    moved or deleted.
    """

    def __init__(
        self, desk: Desk, parent: QObject | None = None, *, settle_ms: int = _SETTLE_MS
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder: Path | None = None
        self._stamps: dict[Path, Stamp] = {}
        self._verdicts: dict[Path, _Verdict] = {}
        self._again: set[Path] = set()
        self._fresh: list[Path] = []
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=settle_ms)
        self._soon.timeout.connect(self.look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _path: self._soon.start())
        self._regular = QTimer(self, interval=_LOOK_MS)
        self._regular.timeout.connect(self.look)
        desk.changed.connect(self._on_change)
        desk.file_skipped.connect(self._skip)
        self.begin()

    def begin(self) -> None:
        """Read the setting and look."""
        if self._desk.closed:
            return
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(lambda: _folder_of(store, actor), self._use, owner=self)

    def _use(self, found: tuple[str, bool]) -> None:
        path, there = found
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self._folder = Path(path) if path else None
        for known in (self._stamps, self._verdicts, self._again, self._fresh):
            known.clear()
        if self._folder is None:
            self._regular.stop()
            self._tell()
            return
        if there:
            self._watcher.addPath(path)
        self._regular.start()
        self.look()

    def look(self) -> None:
        """List the folder in the background."""
        folder = self._folder
        if folder is None or self._desk.closed:
            return
        self._desk.ask(lambda: _listing(folder), self._listed, owner=self)

    def _listed(self, found: dict[Path, Stamp]) -> None:
        settled = {path for path, stamp in found.items() if self._stamps.get(path) == stamp}
        unsettled = len(settled) < len(found)
        self._stamps = found
        self._verdicts = {
            path: verdict for path, verdict in self._verdicts.items() if path in found
        }
        self._fresh = [path for path in found if path in settled and self._is_fresh(path)]
        if unsettled:
            # Something is new or still being written: wait until it stays as it is.
            self._soon.start()
        self._tell()
        if self._job is None or self._job.error is not None:
            self._go_on()

    def _is_fresh(self, path: Path) -> bool:
        known = self._verdicts.get(path)
        return known is None or known.stamp != self._stamps[path] or path in self._again

    def _go_on(self) -> None:
        """Have the next file read; what the user asks for meanwhile comes before the one after."""
        self._job = None
        if not self._fresh or self._desk.closed:
            return
        store, actor, path = self._desk.store, self._desk.actor, self._fresh.pop(0)
        stamp = self._stamps[path]

        def work(progress: Progress) -> _Verdict | None:
            return _read(store, actor, path, stamp, progress)

        self._job = self._desk.ask(work, self._read, cancellable=True, owner=self)

    def _read(self, verdict: _Verdict | None) -> None:
        if verdict is not None and verdict.path in self._stamps:
            self._verdicts[verdict.path] = verdict
            self._again.discard(verdict.path)
            self._tell()
        self._go_on()

    def _tell(self) -> None:
        waiting = tuple(path for path, one in sorted(self._verdicts.items()) if one.wanted)
        if waiting != self._desk.files_waiting:
            self._desk.files_waiting = waiting
            self._desk.counted.emit("network", len(waiting), bool(waiting))
            self._desk.changed.emit("files")

    def _on_change(self, kind: str) -> None:
        if kind == "reply_folder":
            self.begin()
        elif kind == "referral" and any(one.wanted for one in self._verdicts.values()):
            # What was accepted need not be looked at again.
            self._again |= {path for path, one in self._verdicts.items() if one.wanted}
            self.look()

    def _skip(self, path: Path) -> None:
        verdict = self._verdicts.pop(path, None)
        if verdict is None:
            return
        store, actor, sha256 = self._desk.store, self._desk.actor, verdict.sha256
        self._desk.ask(
            lambda: reply_folder.skip(store, actor, sha256), lambda _none: self.look(), owner=self
        )


def _folder_of(store: Store, actor: Actor) -> tuple[str, bool]:
    """Return the folder and whether it is there: a network drive may take long to say so."""
    path = reply_folder.folder(store, actor)
    return path, bool(path) and Path(path).is_dir()


def _listing(folder: Path) -> dict[Path, Stamp]:
    """Return a folder's latest PDF files with size and time; nothing when it cannot be read."""
    found: list[tuple[int, Path, Stamp]] = []
    # A network drive that is away comes back with the next look.
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            path = Path(entry.path)
            if path.suffix.lower() != ".pdf" or not _is_file(entry):
                continue
            state = entry.stat()
            if state.st_size <= _MOST_BYTES:
                # A file that was moved here keeps its time of change.
                came = max(state.st_mtime_ns, state.st_ctime_ns)
                found.append((came, path, (state.st_size, state.st_mtime_ns)))
    found.sort(reverse=True)
    return {path: stamp for _came, path, stamp in found[:_MOST_FILES]}


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        # A link that leads to itself.
        return False


def _read(
    store: Store, actor: Actor, path: Path, stamp: Stamp, progress: Progress
) -> _Verdict | None:
    from exports.safe_file import read_at_most

    try:
        data = read_at_most(path, _MOST_BYTES)
    except OSError:
        # Another program holds it open: the next look tries again.
        return None
    sha256 = hashlib.sha256(data).hexdigest()
    fresh = sha256 not in reply_folder.skipped(store, actor)
    return _Verdict(path, stamp, sha256, fresh and _wanted(store, actor, data, sha256, progress))


def _wanted(store: Store, actor: Actor, data: bytes, sha256: str, progress: Progress) -> bool:
    from exports.reply_reader import read_returned

    try:
        rows = read_returned(data, progress=progress)
    except ReplyError as error:
        return error.key not in _NOT_FOR_US and not reply_folder.is_taken(store, sha256)
    if rows[0].listed:
        # Of a list some rows may have been accepted and others not.
        return any(reply_folder.waits(store, actor, row) for row in rows)
    return not reply_folder.is_taken(store, sha256) and reply_folder.is_ours(store, actor, rows[0])
