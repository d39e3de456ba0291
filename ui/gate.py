"""The window before the vault is open: it looks, asks, opens or makes, and hands over."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from db import likeness, officials, organisation_seed, referrals, sessions, vault
from db.secret_service import SecretService
from db.store import Store
from db.vault_states import UnlockMode, VaultState, VaultStatus
from tekoto import clock
from tekoto.access import Actor, Role
from tekoto.errors import TekotoError, VaultError
from tekoto.official import Official, OfficialForm
from tekoto.permission import may_do_casework
from ui import theme
from ui.actions import make_action
from ui.entered import Entered
from ui.first_start import CodePanel, LanguagePanel, NewUser, PassphrasePanel, SelfPanel
from ui.gate_form import Panel
from ui.messages import message
from ui.page import scrolling
from ui.screen import resize_within
from ui.unlock import RecoverPanel, TroublePanel, UnlockPanel, WhoPanel
from ui.worker import Worker


class Gate(QWidget):
    """Opens or makes the vault in ``folder``. ``entered`` carries an Entered.

    ``language_chosen`` carries a code at the first start; the window then asks on in it.
    """

    entered = Signal(object)
    language_chosen = Signal(str)
    demo_wanted = Signal()
    quit_wanted = Signal()
    bug_found = Signal(object)

    def __init__(
        self,
        folder: Path,
        keyring: SecretService,
        reason: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._keyring = keyring
        self._reason = reason
        self._status: VaultStatus | None = None
        self._user: NewUser | None = None
        self._store: Store | None = None
        self._opened: vault.OpenedVault | None = None
        self._panel: Panel | None = None
        self._worker = Worker("gate", self)
        self.setWindowTitle("Tekoto")
        theme.set_role(self, "gate")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._busy = QProgressBar()
        self._lay_out()
        make_action("quit", self, self.quit_wanted.emit)
        resize_within(self, theme.scaled(900), theme.scaled(680))
        self.look()

    def _lay_out(self) -> None:
        card = QFrame()
        theme.set_role(card, "gate-card")
        card.setFixedWidth(theme.scaled(theme.FORM_WIDTH))
        self._holder = QVBoxLayout(card)
        side = theme.scaled(theme.SPACE_XXL)
        self._holder.setContentsMargins(side, side, side, side)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Odota hetki"))
        keep = self._busy.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(keep)
        self._busy.hide()
        self._holder.addWidget(self._busy)
        name = QLabel("Tekoto")
        theme.set_role(name, "brand")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addStretch(2)
        middle = QHBoxLayout()
        stack = QVBoxLayout()
        stack.addWidget(name)
        stack.addSpacing(theme.scaled(theme.SPACE_S))
        stack.addWidget(card)
        middle.addStretch(1)
        middle.addLayout(stack)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside, self.tr("Tekoton avaaminen")))

    def look(self) -> None:
        """Look at the folder and ask what it calls for."""
        folder, keyring = self._folder, self._keyring
        self._run(lambda: vault.inspect(folder, keyring), self._on_looked, self._on_trouble)

    def panel(self) -> Panel | None:
        """Return the step that is shown."""
        return self._panel

    def is_idle(self) -> bool:
        """Tell whether no work waits or runs."""
        return self._worker.is_idle()

    def continue_first_start(self) -> None:
        """Go on from the question of language, after it has taken effect."""
        self._ask_self()

    def close_worker(self) -> None:
        """Join the background thread; an open store that was not handed over is closed."""
        self._worker.stop()
        if self._store is not None:
            self._store.close()
            self._store = None

    def _run(
        self,
        work: Callable[[], object],
        done: Callable[..., None],
        failed: Callable[[TekotoError], None],
    ) -> None:
        self._set_busy(True)

        def on_done(result: object) -> None:
            self._set_busy(False)
            done(result)

        def on_failed(error: Exception) -> None:
            self._set_busy(False)
            if isinstance(error, TekotoError):
                failed(error)
            else:
                self.bug_found.emit(error)

        self._worker.submit(work, on_done, on_failed, owner=self)

    def _set_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        if self._panel is not None:
            self._panel.set_busy(busy)

    def _show(self, panel: Panel) -> None:
        if self._panel is not None:
            self._holder.removeWidget(self._panel)
            self._panel.hide()
            self._panel.deleteLater()
        self._panel = panel
        self._holder.insertWidget(0, panel)
        panel.show()
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_looked(self, status: VaultStatus) -> None:
        self._status = status
        if status.state is VaultState.EMPTY:
            self._ask_language()
        elif status.state.may_unlock:
            self._ask_passphrase()
        elif status.state.may_recover:
            self._ask_code()
        else:
            self._on_trouble(VaultError(status.state.key))

    def _on_trouble(self, error: TekotoError) -> None:
        panel = TroublePanel(error, str(self._folder))
        panel.retry_wanted.connect(self.look)
        self._show(panel)

    def _ask_passphrase(self) -> None:
        panel = UnlockPanel(self._reason)
        panel.wanted.connect(self._unlock)
        panel.recovery_wanted.connect(self._ask_code)
        self._show(panel)

    def _unlock(self, passphrase: str) -> None:
        folder, keyring = self._folder, self._keyring
        status = self._status
        # The computer stopped while the vault was made: nobody has seen its recovery code.
        unseen = status is not None and status.state is VaultState.CREATION_INTERRUPTED

        def work() -> tuple[vault.OpenedVault, str]:
            opened = vault.unlock(folder, passphrase, keyring)
            if not unseen:
                return opened, ""
            return opened, vault.replace_recovery_code(folder, passphrase, keyring)

        def done(result: tuple[vault.OpenedVault, str]) -> None:
            opened, code = result
            if code:
                self._opened, self._store = opened, opened.store
                self._show_code(code)
            else:
                self._on_opened(opened)

        self._run(work, done, self._on_refused)

    def _ask_code(self) -> None:
        if self._status is None:
            return
        panel = RecoverPanel(self._status)
        panel.wanted.connect(self._recover)
        panel.back_wanted.connect(self.look)
        self._show(panel)

    def _recover(self, code: str, passphrase: str) -> None:
        folder, keyring = self._folder, self._keyring
        self._run(
            lambda: vault.recover(folder, code, passphrase, keyring),
            self._on_opened,
            self._on_refused,
        )

    def _on_refused(self, error: TekotoError) -> None:
        if isinstance(self._panel, UnlockPanel | RecoverPanel | PassphrasePanel | CodePanel):
            self._panel.refuse(error)
        elif self._panel is not None:
            self._panel.tell(message(error))

    def _on_opened(self, opened: vault.OpenedVault) -> None:
        self._opened = opened
        self._store = opened.store
        store = opened.store
        self._run(lambda: officials.officials(store), self._on_officials, self._on_refused)

    def _on_officials(self, found: tuple[Official, ...]) -> None:
        active = [official for official in found if official.ended_at is None]
        if not active:
            self._ask_self()
        elif len(active) == 1:
            self._enter(active[0])
        else:
            by_id = {official.id: official for official in active}
            panel = WhoPanel(active)
            panel.chosen.connect(lambda who: self._enter(by_id[who]))
            self._show(panel)

    def _enter(self, official: Official) -> None:
        store, who = self._store, official.id
        if store is None:
            raise RuntimeError("nobody enters a vault that is not open")
        opened = self._opened
        failed = len(opened.failed_attempts) if opened is not None else 0
        without_log = opened is not None and opened.without_log

        def work() -> tuple[Actor, sessions.Opening]:
            actor = officials.actor_for(store, who)
            opening = sessions.begin(store, actor, failed_attempts=failed, without_log=without_log)
            likeness.bring_up_to_date(store)
            if may_do_casework(actor):
                referrals.expire_overdue(store, actor, clock.today())
            return actor, opening

        self._run(work, lambda made: self._hand_over(official, *made), self._on_refused)

    def _hand_over(self, official: Official, actor: Actor, opening: sessions.Opening) -> None:
        store, self._store = self._store, None
        if store is None:
            raise RuntimeError("the vault was handed over before")
        opened = self._opened
        self.entered.emit(
            Entered(
                store,
                actor,
                official.office_name,
                official.form.title,
                recovery_confirmed=opened is None or opened.recovery_confirmed,
                failed_attempts=len(opened.failed_attempts) if opened is not None else 0,
                opening=opening,
            )
        )

    def _ask_language(self) -> None:
        panel = LanguagePanel()
        panel.chosen.connect(self.language_chosen)
        panel.demo_wanted.connect(self.demo_wanted)
        self._show(panel)

    def _ask_self(self) -> None:
        panel = SelfPanel()
        panel.answered.connect(self._on_self)
        panel.back_wanted.connect(self.look)
        self._show(panel)

    def _on_self(self, user: NewUser) -> None:
        self._user = user
        if self._store is not None:
            self._introduce(self._store, user)
        else:
            self._ask_new_passphrase()

    def _ask_new_passphrase(self) -> None:
        status = self._status
        if status is None:
            return
        panel = PassphrasePanel(
            status.min_passphrase, keyring=status.mode is UnlockMode.PASSPHRASE_AND_KEYRING
        )
        panel.answered.connect(self._create)
        panel.back_wanted.connect(self._ask_self)
        self._show(panel)

    def _create(self, passphrase: str) -> None:
        folder, keyring = self._folder, self._keyring
        self._run(
            lambda: vault.create(folder, passphrase, keyring), self._on_created, self._on_refused
        )

    def _on_created(self, made: tuple[Store, str]) -> None:
        self._store, code = made
        self._show_code(code)

    def _show_code(self, code: str) -> None:
        panel = CodePanel(code)
        panel.answered.connect(self._confirm)
        self._show(panel)

    def _confirm(self, typed: str) -> None:
        folder, keyring = self._folder, self._keyring
        self._run(
            lambda: vault.confirm_recovery_code(folder, typed, keyring),
            self._on_confirmed,
            self._on_refused,
        )

    def _on_confirmed(self, right: bool) -> None:
        if not right:
            if isinstance(self._panel, CodePanel):
                self._panel.refuse()
        elif self._store is not None and self._user is not None:
            self._introduce(self._store, self._user)
        elif self._opened is not None:
            self._on_opened(self._opened)

    def _introduce(self, store: Store, user: NewUser) -> None:
        def work() -> tuple[Official, ...]:
            office = officials.create_office(store, user.office)
            form = OfficialForm(user.name, office.id, user.title, role=Role.LEAD)
            made = officials.create_official(store, form)
            organisation_seed.plant(store, officials.actor_for(store, made.id))
            return officials.officials(store)

        self._run(work, self._on_officials, self._on_refused)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the ending to the application."""
        event.ignore()
        self.quit_wanted.emit()
