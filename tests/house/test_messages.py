"""Every error that a user can meet has words."""

import ast
import re

# The beginning of a key that is completed when it is raised ends with an underscore: no key yet.
KEY = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]*[a-z0-9])+")


def _bases(node: ast.ClassDef) -> set[str]:
    return {
        base.id if isinstance(base, ast.Name) else getattr(base, "attr", "") for base in node.bases
    }


def _error_classes(modules) -> set[str]:
    known = {"TekotoError"}
    classes = [n for m in modules for n in ast.walk(m.tree) if isinstance(n, ast.ClassDef)]
    while True:
        more = {node.name for node in classes if _bases(node) & known} - known
        if not more:
            return known
        known |= more


def _strings(node: ast.AST) -> set[str]:
    constants = (n.value for n in ast.walk(node) if isinstance(n, ast.Constant))
    return {value for value in constants if isinstance(value, str)}


def _key_argument(call: ast.Call) -> ast.expr | None:
    if call.args:
        return call.args[0]
    return next((keyword.value for keyword in call.keywords if keyword.arg == "key"), None)


def _used_keys(modules) -> dict[str, str]:
    """Every literal key with the place that raises it."""
    errors = _error_classes(modules)
    used: dict[str, str] = {}
    for module in modules:
        inside_errors = [
            call
            for node in ast.walk(module.tree)
            if isinstance(node, ast.ClassDef) and node.name in errors
            for call in ast.walk(node)
        ]
        for call in [*ast.walk(module.tree), *inside_errors]:
            if not isinstance(call, ast.Call):
                continue
            name = getattr(call.func, "id", getattr(call.func, "attr", ""))
            own_init = name == "__init__" and call in inside_errors
            argument = _key_argument(call)
            if argument is None or not (name in errors or own_init):
                continue
            for text in _strings(argument):
                if KEY.fullmatch(text):
                    used.setdefault(text, f"{module.name}:{call.lineno}")
    return used


def test_every_error_key_has_a_message(rooms):
    spoken = [m for m in rooms if re.fullmatch(r"ui/(messages|wording/\w+)\.py", m.name)]
    assert spoken
    words = set().union(*(_strings(module.tree) for module in spoken))
    silent = {key: place for key, place in _used_keys(rooms).items() if key not in words}
    assert silent == {}


def test_every_message_has_an_error_that_speaks_it(rooms):
    """Words that nothing says any more are translated in vain."""
    wordings = [m for m in rooms if m.name.startswith("ui/wording/")]
    others = [m for m in rooms if m not in wordings]
    code = "".join(module.text for module in others)
    # A key may be completed when it is raised: f"vault.{state}".
    begun = tuple(
        str(part.value)
        for module in others
        for node in ast.walk(module.tree)
        if isinstance(node, ast.JoinedStr) and isinstance(part := node.values[0], ast.Constant)
        if re.fullmatch(r"[a-z_]+(?:\.[a-z_]*)+", str(part.value))
    )
    worded = {
        str(key.value)
        for module in wordings
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant)
    }
    assert len(worded) > 100
    assert {key for key in worded if not key.startswith(begun) and key not in code} == set()


def test_keys_are_found_where_they_are_raised(rooms):
    """Guards the rule above: it would pass on anything if it found no key."""
    used = _used_keys(rooms)
    assert any(key.startswith("vault.") for key in used), sorted(used)
