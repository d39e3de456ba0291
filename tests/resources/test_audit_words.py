"""The log is readable: every action and every part of a record that the code writes has words."""

import ast
from pathlib import Path

import resources
from db.clients import CONTACT_SECTIONS
from tekoto import vocabulary
from tekoto.audit import Action
from tekoto.referral import ReferralState

ROOT = Path(resources.__file__).resolve().parent.parent
WRITERS = {"record", "reading", "open_client"}


def _constants(tree: ast.Module) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            for target in node.targets:
                if isinstance(target, ast.Name) and isinstance(node.value.value, str):
                    found[target.id] = node.value.value
    return found


def _section_words(value: ast.expr, constants: dict[str, str]) -> set[str]:
    """Return what an expression may become; an f-string ends in the state of a referral."""
    match value:
        case ast.Constant(value=str(text)):
            return {text} - {""}
        case ast.Name(id=name):
            return {constants[name]} if name in constants else set()
        case ast.JoinedStr(values=[ast.Constant(value=str(head)), ast.FormattedValue()]):
            return {head + state for state in ReferralState}
    raise AssertionError(f"a section that cannot be read: {ast.dump(value)}")


def sections() -> dict[str, str]:
    """Every section with the place that writes it."""
    found: dict[str, str] = {}
    for path in sorted((*(ROOT / "db").glob("*.py"), *(ROOT / "ui").glob("*.py"))):
        tree = ast.parse(path.read_text("utf-8"))
        constants = _constants(tree)
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            if name not in WRITERS:
                continue
            for keyword in call.keywords:
                if keyword.arg == "section":
                    for text in _section_words(keyword.value, constants):
                        found.setdefault(text, f"{path.name}:{call.lineno}")
    return found


def test_every_action_of_the_log_has_words() -> None:
    assert set(vocabulary.codes("audit_actions")) == {action.value for action in Action}


def test_every_section_of_the_log_has_words() -> None:
    known = set(vocabulary.codes("audit_sections"))
    assert {text: place for text, place in sections().items() if text not in known} == {}
    assert known >= CONTACT_SECTIONS


def test_sections_are_found_where_they_are_written() -> None:
    """Guards the rule above: it would pass on anything if it found no section."""
    found = sections()
    assert {"plan", "referral_preview", "referral_sent", "notes"} <= set(found)
    assert len(found) > 25
