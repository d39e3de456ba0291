"""What is being typed, kept encrypted every moment and a half, so that a crash loses nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from db import drafts
from db.store import Store
from tekoto.access import Actor
from tekoto.errors import TekotoError
from ui.desk import Desk

AUTOSAVE_MS = 1_500
_T = TypeVar("_T")
# What stands in a draft besides its form: the version it was typed on, and a draft before it.
VERSION, EARLIER = "_version", "_earlier"


@dataclass(slots=True, eq=False)
class _Form:
    """A form from when it opens until it is saved, as the two threads that write see it.

    The work that saves the form throws its draft away, while drafts are kept on a thread of their
    own: one that is still waiting there must not come back afterwards.
    """

    lock: Lock = field(default_factory=Lock)
    saved: bool = False


class DraftKeeper(QObject):
    """Keeps one form's draft. ``found`` carries what was kept before; ``kept`` after each save.

    ``payload`` returns what to keep, or nothing when there is nothing worth keeping. The owner
    calls ``touch`` after every change, ``flush`` when it is left, and saves the form with
    ``save_form``, or with ``discard_in`` inside its own work. ``forget`` throws the draft away.

    ``version`` is that of the record being edited, 0 for a new one. ``earlier`` is a draft about
    which the user has not decided yet: it is kept within whatever she types meanwhile.
    """

    found = Signal(object)
    kept = Signal()
    failed = Signal(object)

    def __init__(
        self, desk: Desk, kind: str, key: str, payload: Callable[[], Mapping[str, object] | None]
    ) -> None:
        super().__init__()
        self._desk = desk
        self._kind, self._key = kind, key
        self._payload = payload
        self._touched = False
        self._closed = False
        self._looking = False
        self._form = _Form()
        self.version = 0
        self.earlier: Mapping[str, object] | None = None
        self._timer = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._timer.timeout.connect(self.flush)

    def key(self) -> str:
        """Return the key under which the form is kept now."""
        return self._key

    def use_key(self, key: str) -> None:
        """Keep under another key, for a form that is told later what it is about."""
        self._key = key

    def settle(self, key: str) -> None:
        """Start anew under ``key`` after a save: what was typed until then needs no draft."""
        self._key = key
        self._touched = False
        self._closed = False
        self._form = _Form()
        self.earlier = None

    def look(self) -> None:
        """Look whether something was kept."""
        store, actor, kind, key = self._desk.store, self._desk.actor, self._kind, self._key
        self._looking = True
        self._desk.draft(
            lambda: drafts.load(store, actor, kind, key),
            self._loaded,
            self._not_loaded,
            owner=self,
        )

    def touch(self) -> None:
        """Keep what is typed soon."""
        if not self._closed:
            self._touched = True
            # Not begun anew by the next key: who types without a pause is kept as often.
            if not self._timer.isActive():
                self._timer.start()

    def flush(self) -> None:
        """Keep what is typed now, if anything has changed."""
        self._timer.stop()
        # A page that outlives its desk by a moment has been asked to keep its text before.
        if not self._touched or self._closed or self._desk.closed:
            return
        self._touched = False
        payload = self._payload()
        store, actor, kind, key = self._desk.store, self._desk.actor, self._kind, self._key
        if payload is None:
            return
        kept = dict(payload)
        if self.version:
            kept[VERSION] = self.version
        if self.earlier is not None:
            kept[EARLIER] = dict(self.earlier)
        unseen, form = self._looking, self._form

        def work() -> None:
            with form.lock:
                if form.saved:
                    return
                # What was kept before has not been shown yet, so nobody has decided about it.
                older = drafts.load(store, actor, kind, key) if unseen else None
                drafts.save(store, actor, kind, key, kept | {EARLIER: older} if older else kept)

        self._desk.draft(
            work,
            lambda _none: self.kept.emit(),
            self._on_failure,
            owner=self,
        )

    def forget(self) -> None:
        """Throw the draft away."""
        self.close()
        self.earlier = None
        store, actor, kind, key = self._desk.store, self._desk.actor, self._kind, self._key
        self._desk.draft(lambda: drafts.discard(store, actor, kind, key), lambda _none: None)

    def save_form(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], None],
        failed: Callable[[TekotoError], None],
    ) -> None:
        """Ask for the work that saves the form; the draft goes when it has succeeded."""
        store, actor = self._desk.store, self._desk.actor
        self.close()

        def save() -> _T:
            saved = work()
            self.discard_in(store, actor)
            return saved

        self._desk.ask(save, done, failed)

    def discard_in(self, store: Store, actor: Actor) -> None:
        """Throw the draft away from within the work that has saved the form."""
        form = self._form
        with form.lock:
            drafts.discard(store, actor, self._kind, self._key)
            form.saved = True

    def close(self) -> None:
        """Keep nothing any more: the form is saved or thrown away."""
        self._closed = True
        self._timer.stop()

    def reopen(self) -> None:
        """Keep again, after a save that did not succeed."""
        self._closed = False
        self._form = _Form()
        if self._touched:
            self._timer.start()

    def replace(self, payload: Mapping[str, object]) -> None:
        """Keep another draft in the place of the one that was found."""
        store, actor, kind, key = self._desk.store, self._desk.actor, self._kind, self._key
        kept = dict(payload)
        self._desk.draft(lambda: drafts.save(store, actor, kind, key, kept), lambda _none: None)

    def _not_loaded(self, error: TekotoError) -> None:
        self._looking = False
        self.failed.emit(error)

    def _loaded(self, payload: Mapping[str, object] | None) -> None:
        self._looking = False
        if payload:
            self.found.emit(payload)

    def _on_failure(self, error: TekotoError) -> None:
        self._touched = True
        self.failed.emit(error)
