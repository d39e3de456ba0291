"""Watches the folder in which returned files arrive; nothing is taken in without a person."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from db import reply_folder
from db.store import Store
from tekoto.access import Actor
from tekoto.errors import ReplyError
from ui.desk import Desk
from ui.worker import Progress

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
    between two looks; ``Desk.files_waiting`` holds those that need a person. No file is ever
    changed, moved or deleted.
    """

    def __init__(
        self, desk: Desk, parent: QObject | None = None, *, settle_ms: int = _SETTLE_MS
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder: Path | None = None
        self._stamps: dict[Path, Stamp] = {}
        self._verdicts: dict[Path, _Verdict] = {}
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
        self._desk.ask(lambda: reply_folder.folder(store, actor), self._use, owner=self)

    def _use(self, path: str) -> None:
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self._folder = Path(path) if path else None
        self._stamps.clear()
        self._verdicts.clear()
        if self._folder is None:
            self._regular.stop()
            self._tell()
            return
        if self._folder.is_dir():
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
        fresh = [
            (path, found[path])
            for path in sorted(settled)
            if path not in self._verdicts or self._verdicts[path].stamp != found[path]
        ]
        if unsettled:
            # Something is new or still being written: wait until it stays as it is.
            self._soon.start()
        if fresh:
            store, actor = self._desk.store, self._desk.actor

            def work(progress: Progress) -> tuple[_Verdict, ...]:
                return _read(store, actor, fresh, progress)

            self._desk.ask(work, self._read, cancellable=True, owner=self)
        else:
            self._tell()

    def _read(self, verdicts: tuple[_Verdict, ...]) -> None:
        self._verdicts |= {verdict.path: verdict for verdict in verdicts}
        self._tell()

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
            self._verdicts = {path: one for path, one in self._verdicts.items() if not one.wanted}
            self.look()

    def _skip(self, path: Path) -> None:
        verdict = self._verdicts.pop(path, None)
        if verdict is None:
            return
        store, actor, sha256 = self._desk.store, self._desk.actor, verdict.sha256
        self._desk.ask(
            lambda: reply_folder.skip(store, actor, sha256), lambda _none: self.look(), owner=self
        )


def _listing(folder: Path) -> dict[Path, Stamp]:
    """Return the PDF files of a folder with size and time; nothing when it cannot be read."""
    found: dict[Path, Stamp] = {}
    try:
        for path in folder.iterdir():
            if path.suffix.lower() != ".pdf" or not path.is_file():
                continue
            state = path.stat()
            if state.st_size <= _MOST_BYTES:
                found[path] = (state.st_size, state.st_mtime_ns)
            if len(found) >= _MOST_FILES:
                break
    except OSError:
        # A network drive that is away comes back with the next look.
        return found
    return found


def _read(
    store: Store, actor: Actor, files: Iterable[tuple[Path, Stamp]], progress: Progress
) -> tuple[_Verdict, ...]:
    passed_over = reply_folder.skipped(store, actor)
    verdicts = []
    for path, stamp in files:
        try:
            data = path.read_bytes()
        except OSError:
            # Another program holds it open: the next look tries again.
            continue
        sha256 = hashlib.sha256(data).hexdigest()
        wanted = sha256 not in passed_over and _wanted(store, actor, data, sha256, progress)
        verdicts.append(_Verdict(path, stamp, sha256, wanted))
    return tuple(verdicts)


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
