"""The running program: gate, main window, lock, and what the user prefers."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from db import sessions
from db.secret_service import SecretService
from tekoto.errors import StoreError
from ui import theme
from ui.clipboard import clear_if_ours
from ui.desk import Desk
from ui.entered import Entered
from ui.error_box import bug_report
from ui.i18n import language
from ui.idle import IdleWatch
from ui.main_window import MainWindow, Parts
from ui.preferences import Preferences
from ui.reply_folder import ReplyFolder
from ui.screen import show_within

if TYPE_CHECKING:
    from ui.gate import Gate

MakeParts = Callable[[Desk, Entered, Preferences], Parts]


def prepare(app: QApplication, preferences: Preferences) -> None:
    """Dress a fresh application: fonts, language, colours. Called before the first window."""
    app.setApplicationName("Tekoto")
    app.setQuitOnLastWindowClosed(False)
    theme.load_fonts()
    language().use(preferences.language)
    theme.theme().follow_system()
    theme.theme().apply(preferences.mode, preferences.zoom)


class Application(QObject):
    """Owns the windows one after another; the vault is open only while the main window is.

    ``make_parts`` chooses the pages. ``ended`` comes after everything is closed.
    ``demo_wanted`` comes from the first start. ``demo_passphrase`` is told at the lock: the demo's,
    which nobody has chosen.
    """

    ended = Signal()
    demo_wanted = Signal()

    def __init__(
        self,
        folder: Path,
        keyring: SecretService,
        preferences: Preferences,
        make_parts: MakeParts,
        parent: QObject | None = None,
        *,
        demo_passphrase: str = "",
    ) -> None:
        super().__init__(parent)
        self._demo_passphrase = demo_passphrase
        self._folder = folder
        self._keyring = keyring
        self._preferences = preferences
        self._make_parts = make_parts
        self._entered: Entered | None = None
        self.desk: Desk | None = None
        self.gate: Gate | None = None
        self.window: MainWindow | None = None
        self._idle = IdleWatch(preferences.idle_minutes, self)
        self._idle.idle.connect(self._on_idle)
        preferences.changed.connect(self._on_preference)

    @property
    def preferences(self) -> Preferences:
        """How this computer's user likes the window."""
        return self._preferences

    def start(self) -> None:
        """Show the gate."""
        self._show_gate("")

    def enter(self, entered: Entered) -> None:
        """Show the main window on an open vault; the demo comes in here without the gate."""
        self._entered = entered
        self.desk = Desk(entered.store, entered.actor, self)
        self.desk.bug_found.connect(_write_bug)
        self._close_gate()
        self._show_window()
        # The desk's child: it ends with the desk when the vault is locked.
        ReplyFolder(self.desk, self.desk)
        self._idle.start()

    def lock(self, reason: str = "") -> None:
        """Hide everything first, then close the vault, then say why at the gate."""
        self._idle.stop()
        for widget in QApplication.topLevelWidgets():
            widget.hide()
        self._close_vault()
        if self._demo_passphrase:
            told = self.tr("Esimerkkiaineiston tunnuslause on {0}.").format(self._demo_passphrase)
            reason = f"{reason} {told}".strip()
        self._show_gate(reason)

    def raise_window(self) -> None:
        """Bring the present window to the front."""
        front: QWidget | None = self.window or self.gate
        if front is not None:
            front.showNormal() if front.isMinimized() else front.show()
            front.raise_()
            front.activateWindow()

    def report_bug(self, error: BaseException) -> None:
        """Tell of an error that nobody caught, without its text."""
        if self.desk is not None:
            self.desk.bug_found.emit(error)
        else:
            _write_bug(error)

    def quit(self) -> None:
        """Close everything in order."""
        self._idle.stop()
        for widget in QApplication.topLevelWidgets():
            widget.hide()
        self._close_gate()
        self._close_vault()
        self.ended.emit()
        QApplication.quit()

    def _show_gate(self, reason: str) -> None:
        from ui.gate import Gate

        gate = Gate(self._folder, self._keyring, reason)
        gate.entered.connect(self.enter)
        gate.language_chosen.connect(self._on_first_language)
        gate.demo_wanted.connect(self.demo_wanted)
        gate.quit_wanted.connect(self.quit)
        gate.bug_found.connect(_write_bug)
        self.gate = gate
        gate.show()

    def _close_gate(self) -> None:
        gate, self.gate = self.gate, None
        if gate is not None:
            gate.hide()
            gate.close_worker()
            gate.deleteLater()

    def _close_vault(self) -> None:
        clear_if_ours()
        window, self.window = self.window, None
        if window is not None:
            window.hide()
            window.leave_pages()
            window.deleteLater()
        desk, self.desk = self.desk, None
        if desk is not None:
            desk.finish()
            desk.close()
            desk.deleteLater()
        entered, self._entered = self._entered, None
        if entered is None:
            return
        try:
            sessions.end(entered.store, entered.actor)
        except StoreError as error:
            # A full disk may refuse the entry of the log; the key must go all the same.
            _write_bug(error)
        try:
            entered.store.close()
        except StoreError as error:
            # The key is gone all the same; what stayed open is a bug of a page.
            _write_bug(error)

    def _show_window(self) -> None:
        if self.desk is None or self._entered is None:
            raise RuntimeError("the main window needs an open vault")
        before = self.window
        parts = self._make_parts(self.desk, self._entered, self._preferences)
        window = MainWindow(self.desk, parts)
        window.navigation.set_lock_minutes(self._preferences.idle_minutes)
        window.lock_wanted.connect(self.lock)
        window.quit_wanted.connect(self.quit)
        window.zoom_wanted.connect(self._preferences.set_zoom)
        self.window = window
        if before is None:
            show_within(window)
            return
        window.restoreGeometry(before.saveGeometry())
        client: UUID | None = before.current_client()
        window.open_place(before.current_place())
        if client is not None:
            window.open_client(client)
        window.show()
        _keep_focus(before, window)
        before.hide()
        before.leave_pages()
        before.deleteLater()

    def _on_idle(self) -> None:
        self.lock(
            self.tr("Lukittiin, koska ohjelmaa ei käytetty %n minuuttiin.", "", self._minutes())
            + " "
            + self.tr("Tallennetut tiedot ja luonnokset ovat tallessa.")
        )

    def _minutes(self) -> int:
        return self._preferences.idle_minutes

    def _on_preference(self, name: str) -> None:
        """Let a choice take effect at once: the window is made anew where it was."""
        if name == "idle_minutes":
            self._idle.set_minutes(self._minutes())
            if self.window is not None:
                self.window.navigation.set_lock_minutes(self._minutes())
            return
        QTimer.singleShot(0, self._dress)

    def _dress(self) -> None:
        if language().code != self._preferences.language:
            language().use(self._preferences.language)
        theme.theme().apply(self._preferences.mode, self._preferences.zoom)
        if self.window is not None:
            self._show_window()

    def _on_first_language(self, code: str) -> None:
        self._preferences.set_language(code)
        language().use(code)
        if self.gate is not None:
            self.gate.continue_first_start()


def _keep_focus(before: MainWindow, after: MainWindow) -> None:
    """Give the keyboard to the counterpart of the field that had it, in a page made anew."""
    focused: QWidget | None = before.focusWidget()
    old, new = before.page(), after.page()
    if focused is None or old is None or new is None or not old.isAncestorOf(focused):
        return
    same = [one for one in new.findChildren(type(focused)) if type(one) is type(focused)]
    alike = [one for one in old.findChildren(type(focused)) if type(one) is type(focused)]
    if len(same) == len(alike):
        same[alike.index(focused)].setFocus(Qt.FocusReason.OtherFocusReason)


def _write_bug(error: BaseException) -> None:
    """Leave a trace without personal data on the terminal, for those who started from one."""
    import sys

    sys.stderr.write(bug_report(error))
