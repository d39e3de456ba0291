"""What a page is given: the open store, who acts, background work and a few doors."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, overload
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from db.store import Store
from tekoto.access import Actor
from tekoto.errors import CancelledError, TekotoError
from ui.worker import Job, Progress, Worker

T = TypeVar("T")


ChoosePath = Callable[[QWidget, str, str], Path | None]
ChooseFolder = Callable[[QWidget, str], Path | None]


def ask_for_path(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where to write a file; ``name`` is proposed and must tell nothing about a client."""
    kind = f"{Path(name).suffix[1:].upper()} (*{Path(name).suffix})"
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    proposed = str(Path(folder) / name) if folder else name
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, proposed, kind)
    return Path(chosen) if chosen else None


def ask_for_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder that exists; None when the user thinks better of it."""
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None


class Desk(QObject):
    """The narrow interface between a page and the rest of the program.

    ``changed`` tells the kind of record that has been written, so that pages refresh; the page
    that wrote emits it. Of a client: ``"client"``, ``"note"``, ``"referral"``, ``"appointment"``,
    ``"plan"`` (with assessments, deadlines and path), ``"skills"``, ``"situation"``, ``"limits"``,
    ``"participation"``. Of the rest: ``"act"`` (taken back or done again), ``"task"``,
    ``"organisation"``, ``"exchange"`` (cards and packets), ``"thread"``, ``"project"``,
    ``"settings"``; and ``"files"`` (``files_waiting``), ``"reply_folder"``. The other signals are
    asked for by the methods of like name. ``counted`` carries a place's key, how much waits there
    and whether it is urgent; ``caseload_counted`` the size of the caseload; ``client_gone`` the id
    of a client just deleted. ``choose_path(parent, title, name)`` asks where a file is to be
    written; None when the user thinks better of it; ``choose_folder`` asks for a folder.
    ``files_waiting`` are returned files that arrived in the watched folder, ``file_skipped`` tells
    of one that was passed over.
    """

    changed = Signal(str)
    client_wanted = Signal(object, str)
    client_gone = Signal(object)
    place_wanted = Signal(str, str)
    task_wanted = Signal(object)
    task_ended = Signal(object)
    error_raised = Signal(object)
    bug_found = Signal(object)
    told = Signal(str)
    counted = Signal(str, int, bool)
    file_skipped = Signal(object)
    caseload_counted = Signal(int)

    def __init__(self, store: Store, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.actor = actor
        self.worker = Worker("work", self)
        self._finder = Worker("search", self)
        self._drafter = Worker("drafts", self)
        self.choose_path: ChoosePath = ask_for_path
        self.choose_folder: ChooseFolder = ask_for_folder
        self.files_waiting: tuple[Path, ...] = ()
        self.closed = False

    @overload
    def ask(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[TekotoError], None] | None = None,
        *,
        title: str = "",
        cancellable: bool = False,
        owner: QObject | None = None,
    ) -> Job: ...

    @overload
    def ask(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[TekotoError], None] | None = None,
        *,
        title: str = "",
        cancellable: bool = False,
        owner: QObject | None = None,
    ) -> Job: ...

    def ask(
        self,
        work: Callable[..., T],
        done: Callable[[T], None],
        failed: Callable[[TekotoError], None] | None = None,
        *,
        title: str = "",
        cancellable: bool = False,
        owner: QObject | None = None,
    ) -> Job:
        """Run ``work`` on the background worker; ``done`` gets its result in the window's thread.

        A known error goes to ``failed``, or to ``show_error`` when there is none; a bug is
        reported without personal data. ``title`` is shown in the status bar while the work runs.
        The answer is dropped when ``owner`` (the page; found by itself when ``done`` is one of
        its methods) or the vault is gone. A lambda has no owner of its own: name it.
        """
        return self.worker.submit(
            work,
            done,
            lambda error: self._on_failure(error, failed),
            title=title,
            cancellable=cancellable,
            owner=owner,
        )

    def is_idle(self) -> bool:
        """Tell whether no work waits or runs."""
        return all(one.is_idle() for one in (self.worker, self._finder, self._drafter))

    def keep(
        self,
        work: Callable[[], object],
        done: Callable[[object], None],
        failed: Callable[[TekotoError], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> Job:
        """Run what must not be lost: also when its page is gone or the vault locks."""
        return self.worker.submit(
            work, done, lambda error: self._on_failure(error, failed), owner=owner, must=True
        )

    def draft(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[TekotoError], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> Job:
        """Run what reads or keeps drafts, and nothing else, beside the long work.

        It is done in order, also when its page is gone or the vault locks. An import is not waited
        for: what is typed meanwhile is on the disk within two seconds.
        """
        return self._drafter.submit(
            work, done, lambda error: self._on_failure(error, failed), owner=owner, must=True
        )

    def find(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[], None] | None = None,
    ) -> Job:
        """Run a quick read beside the long work, so that a search never waits for a workbook.

        ``failed`` is called after an error or a bug has been told, so that the asker can go on.
        """

        def tell(error: Exception) -> None:
            self._on_failure(error, None)
            if failed is not None:
                failed()

        return self._finder.submit(work, done, tell)

    def open_client(self, client_id: UUID, part: str = "") -> None:
        """Show the page of a client, with a part of it in front when one is named."""
        self.client_wanted.emit(client_id, part)

    def open_place(self, key: str, part: str = "") -> None:
        """Show a place of the navigation by its key, such as ``"today"``, with a part in front."""
        self.place_wanted.emit(key, part)

    def open_task(self, page: object) -> None:
        """Show a page that does one thing over the page in front; Esc leaves it."""
        self.task_wanted.emit(page)

    def end_task(self, client_id: UUID | None = None) -> None:
        """Leave the task in front, for a client's page when one is named."""
        self.task_ended.emit(client_id)

    def show_error(self, error: TekotoError) -> None:
        """Tell the user of a known error above the page."""
        self.error_raised.emit(error)

    def tell(self, text: str) -> None:
        """Say in the status bar, and to a screen reader, that something has been done."""
        self.told.emit(text)

    def finish(self) -> None:
        """Do what has been asked, but for work that can be cancelled; nothing is answered."""
        self._drafter.finish()
        self.worker.finish()

    def close(self) -> None:
        """End background work and join its threads; the store is closed by its opener."""
        self.closed = True
        self.worker.stop()
        self._finder.stop()
        self._drafter.stop()

    def _on_failure(self, error: Exception, failed: Callable[[TekotoError], None] | None) -> None:
        if not isinstance(error, TekotoError):
            self.bug_found.emit(error)
        elif failed is not None:
            failed(error)
        elif not isinstance(error, CancelledError):
            self.show_error(error)
