"""The keyring, asked through a real Secret Service and through the failing backend."""

import threading
from contextlib import closing
from pathlib import Path

import pytest
import secretstorage
from keyring.backends.fail import Keyring as FailKeyring

from db.secret_service import (
    SERVICE,
    KeyringState,
    SecretService,
    choose_backend,
    no_keyring,
    system_keyring,
)
from tests.db.secret_service_session import SecretServiceSession

SECRET = bytes(range(32))


def lock_collection() -> None:
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()


def test_secret_is_kept_read_back_and_removed(secret_service: SecretServiceSession) -> None:
    keyring = system_keyring(10)
    assert keyring.name() == "keyring.backends.SecretService"
    assert keyring.get("a").state is KeyringState.ABSENT
    assert keyring.set("a", SECRET) is KeyringState.OK
    answer = keyring.get("a")
    assert (answer.state, answer.secret) == (KeyringState.OK, SECRET)
    assert SECRET.hex() not in repr(answer)
    assert keyring.delete("a") is KeyringState.OK
    assert keyring.get("a").state is KeyringState.ABSENT


def test_locked_keyring_is_not_an_empty_one(secret_service: SecretServiceSession) -> None:
    keyring = system_keyring(10)
    keyring.set("a", SECRET)
    lock_collection()
    assert keyring.get("a").state is KeyringState.LOCKED
    assert keyring.set("a", bytes(32)) is KeyringState.LOCKED


def test_service_that_is_gone(secret_service: SecretServiceSession) -> None:
    keyring = system_keyring(10)
    keyring.set("a", SECRET)
    secret_service.stop_keyring()
    assert keyring.get("a").state is KeyringState.NO_SERVICE


def test_secret_survives_a_restart_of_the_service(secret_service: SecretServiceSession) -> None:
    system_keyring(10).set("a", SECRET)
    secret_service.stop_keyring()
    secret_service.start_keyring()
    assert system_keyring(10).get("a").secret == SECRET


def test_bus_without_a_service(secret_bus: SecretServiceSession) -> None:
    assert system_keyring(10).get("a").state is KeyringState.NO_SERVICE


def test_no_bus_at_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    assert system_keyring(10).get("a").state is KeyringState.NO_SERVICE
    assert system_keyring(10).set("a", SECRET) is KeyringState.NO_SERVICE


def test_foreign_value_is_not_a_secret(secret_service: SecretServiceSession) -> None:
    backend = choose_backend()
    assert backend is not None
    for value in ("not base64!", "c2hvcnQ="):
        backend.set_password(SERVICE, "a", value)
        assert system_keyring(10).get("a").state is KeyringState.WRONG_VALUE


def test_failing_backend_is_no_service() -> None:
    keyring = SecretService(FailKeyring, 10)
    assert keyring.get("a").state is KeyringState.NO_SERVICE
    assert keyring.set("a", SECRET) is KeyringState.NO_SERVICE


def test_no_keyring_by_choice() -> None:
    assert no_keyring().get("a").state is KeyringState.NO_SERVICE
    assert no_keyring().name() == ""


def test_prompt_that_is_never_answered_runs_into_the_limit() -> None:
    class Waiting(FailKeyring):
        def get_password(self, service: str, username: str, msg: str | None = None) -> str:
            if not given_up.wait(60):
                answered.append(service)
            return ""

    given_up, answered = threading.Event(), list[str]()
    assert SecretService(Waiting, 0.2).get("a").state is KeyringState.TIMEOUT
    assert answered == []
    given_up.set()


def test_unknown_exception_is_an_error() -> None:
    class Broken(FailKeyring):
        def get_password(self, service: str, username: str, msg: str | None = None) -> str:
            raise OSError("(1783, 'CredWrite', 'The stub received bad data')")

    assert SecretService(Broken, 5).get("a").state is KeyringState.ERROR


def test_plain_text_backends_are_never_chosen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Neither a plug-in nor the user's own keyring settings change what is chosen."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.alt.file.PlaintextKeyring")
    assert choose_backend() is None
