"""The system's keyring, which holds one part of what opens the vault, never the only copy.

Every answer says which of the ways it went, because "there is no entry" and "the keyring is
locked" call for opposite things: programs that took the second for the first have made a new key
over a good one. Only stores that keep secrets encrypted are on the list; a plain-text one never.
"""

import binascii
import contextlib
import sys
import threading
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Tekoto"
TIMEOUT_SECONDS = 30.0
SECRET_BYTES = 32


class KeyringState(StrEnum):
    """How the keyring answered."""

    OK = "ok"
    ABSENT = "absent"
    LOCKED = "locked"
    NO_SERVICE = "no_service"
    WRONG_VALUE = "wrong_value"
    ERROR = "error"
    TIMEOUT = "timeout"

    @property
    def usable(self) -> bool:
        """Whether a secret can be kept there now."""
        return self in (KeyringState.OK, KeyringState.ABSENT, KeyringState.WRONG_VALUE)


@dataclass(frozen=True, slots=True)
class KeyringAnswer:
    """A state, and the secret when the state is ``OK``."""

    state: KeyringState
    secret: bytes | None = field(default=None, repr=False)


class SecretService:
    """One keyring, asked in a worker thread with a time limit, for its prompts may block.

    ``backend`` is ``None`` where the system offers no keyring that is on the list.
    """

    def __init__(
        self,
        choose: Callable[[], "KeyringBackend | None"],
        timeout_seconds: float = TIMEOUT_SECONDS,
    ) -> None:
        self._choose = choose
        self._timeout = timeout_seconds

    def name(self) -> str:
        """Return the backend's module for the self-check, empty if there is none."""
        answer = self._ask(lambda backend: type(backend).__module__)
        return "" if isinstance(answer, KeyringState) else str(answer)

    def probe(self) -> KeyringState:
        """Tell whether the keyring answers at all, by asking for an entry that cannot be."""
        return self.get("probe").state

    def get(self, entry: str) -> KeyringAnswer:
        """Return the secret kept under ``entry``."""
        found = self._ask(lambda backend: backend.get_password(SERVICE, entry))
        if isinstance(found, KeyringState):
            return KeyringAnswer(found)
        if found is None:
            return KeyringAnswer(KeyringState.ABSENT)
        try:
            secret = b64decode(found, validate=True)
        except (binascii.Error, ValueError, TypeError):
            return KeyringAnswer(KeyringState.WRONG_VALUE)
        if len(secret) != SECRET_BYTES:
            return KeyringAnswer(KeyringState.WRONG_VALUE)
        return KeyringAnswer(KeyringState.OK, secret)

    def set(self, entry: str, secret: bytes) -> KeyringState:
        """Keep ``secret`` under ``entry`` and read it back: ``OK`` only if it is truly there."""
        text = b64encode(secret).decode()
        done = self._ask(lambda backend: backend.set_password(SERVICE, entry, text))
        if isinstance(done, KeyringState):
            return done
        answer = self.get(entry)
        if answer.state is KeyringState.OK and answer.secret != secret:
            return KeyringState.ERROR
        return KeyringState.ERROR if answer.state is KeyringState.ABSENT else answer.state

    def delete(self, entry: str) -> KeyringState:
        """Remove ``entry``; ``OK`` also when it was not there."""
        if self.get(entry).state is KeyringState.ABSENT:
            return KeyringState.OK
        done = self._ask(lambda backend: backend.delete_password(SERVICE, entry))
        return done if isinstance(done, KeyringState) else KeyringState.OK

    def _ask(self, question: Callable[["KeyringBackend"], Any]) -> Any:
        """Put a question to the backend; a ``KeyringState`` instead of an answer if it failed."""
        answers: SimpleQueue[Any] = SimpleQueue()

        def work() -> None:
            answers.put(self._answer(question))

        threading.Thread(target=work, name="keyring", daemon=True).start()
        try:
            return answers.get(timeout=self._timeout)
        except Empty:
            return KeyringState.TIMEOUT

    def _answer(self, question: Callable[["KeyringBackend"], Any]) -> Any:
        try:
            backend = self._choose()
            if backend is None:
                return KeyringState.NO_SERVICE
            return question(backend)
        except Exception as error:  # noqa: BLE001 (D-Bus, pywin32 and others leak their own kinds)
            return _state_of(error)


def _state_of(error: Exception) -> KeyringState:
    """Sort what the backends let through: a service that is gone, a locked one, or a failure."""
    # By name: importing the libraries for their kinds of error would slow every start.
    names = {kind.__name__ for kind in type(error).__mro__}
    if names & {"NoKeyringError", "SecretServiceNotAvailableException"}:
        return KeyringState.NO_SERVICE
    if names & {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        return KeyringState.LOCKED
    if "InitError" in names and error.__cause__ is not None:
        return _state_of_cause(error.__cause__)
    return KeyringState.ERROR


def _state_of_cause(cause: BaseException) -> KeyringState:
    return _state_of(cause) if isinstance(cause, Exception) else KeyringState.ERROR


def system_keyring(timeout_seconds: float = TIMEOUT_SECONDS) -> SecretService:
    """Return the keyring of this system: one of the list, chosen by name, never by plug-in."""
    return SecretService(choose_backend, timeout_seconds)


def no_keyring() -> SecretService:
    """Return a keyring that is not there, for those who choose the passphrase alone."""
    return SecretService(lambda: None)


def choose_backend() -> "KeyringBackend | None":
    """Return the listed backend that works here, or ``None``. May block on D-Bus."""
    for kind in _listed():
        # The priority is a probe: it raises RuntimeError where the backend cannot work, and lets
        # the socket's own error through when the session bus is gone.
        with contextlib.suppress(RuntimeError, OSError):
            if kind.priority > 0:
                return _prepared(kind())
    return None


def _listed() -> list[type["KeyringBackend"]]:
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        return [WinVaultKeyring]
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as MacKeyring

        return [MacKeyring]
    from keyring.backends.kwallet import DBusKeyring
    from keyring.backends.SecretService import Keyring as SecretServiceKeyring

    return [SecretServiceKeyring, DBusKeyring]


def _prepared(backend: "KeyringBackend") -> "KeyringBackend":
    """Keep Windows from carrying the secret to every computer of the domain."""
    if sys.platform == "win32":
        backend.persist = "local machine"
    return backend
