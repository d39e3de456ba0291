import ast
import string
from pathlib import Path

import pytest

import ui
from db.vault_states import VaultState
from tekoto.errors import DisclosureError, StoreError, TekotoError
from ui.error_box import bug_report
from ui.messages import MESSAGES, message

ROOT = Path(ui.__file__).parent.parent


def kinds():
    found, wave = {TekotoError.__name__}, [TekotoError]
    while wave:
        wave = [sub for kind in wave for sub in kind.__subclasses__()]
        found |= {kind.__name__ for kind in wave}
    return found


def keys_in_the_code():
    """Return every key that is written out in a raise, with the file that holds it."""
    known = kinds()
    for room in ("tekoto", "db", "exports", "ui"):
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in known:
                    first = node.args[0] if node.args else None
                    given = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
                    for one in given:
                        if isinstance(one, ast.Constant) and isinstance(one.value, str):
                            names = {word.arg for word in node.keywords if word.arg}
                            yield one.value, names, path.relative_to(ROOT)


def test_every_error_that_is_raised_has_its_words():
    wordless = {key: str(path) for key, _names, path in keys_in_the_code() if key not in MESSAGES}
    assert wordless == {}


def test_a_message_asks_only_for_what_the_error_carries():
    for key, names, path in keys_in_the_code():
        wanted = {field for _, field, _, _ in string.Formatter().parse(MESSAGES[key]) if field}
        assert wanted <= names | {"field"}, f"{key} in {path} wants {wanted}"


@pytest.mark.parametrize("state", [state for state in VaultState if state is not VaultState.READY])
def test_every_state_of_a_vault_has_its_words(state):
    if not state.may_unlock:
        assert state.key in MESSAGES


def test_a_field_of_the_letter_is_called_as_on_the_screen():
    ticked = DisclosureError("disclosure.ground_missing", field="functional_limits")
    assert "(Toimintakyky)" in message(ticked)
    assert "(koko lähete)" in message(DisclosureError("disclosure.ground_missing", field=""))


def test_a_parameter_is_put_into_the_sentence():
    assert "16 merkkiä" in message(TekotoError("vault.passphrase_too_short", minimum=16))
    assert "…" in message(TekotoError("vault.passphrase_too_short"))


def test_a_bug_report_holds_no_value_and_no_text_of_the_error():
    secret = "Salattu Nimi 131052-308T"

    def fail(name):
        raise ValueError(name)

    try:
        try:
            fail(secret)
        except ValueError as error:
            raise StoreError("store.failed", kind=secret) from error
    except StoreError as error:
        report = bug_report(error)
    assert "Salattu" not in report
    assert "131052" not in report
    assert "ValueError" in report
    assert "test_messages.py" in report
