"""What pages tell each other of a change is of one list, and nothing of it is said in vain."""

import ast
import re

from ui.desk import Desk


def _on_desk(node: ast.AST) -> ast.expr | None:
    """Return what ``desk.changed.emit(...)`` says, or the ``changes`` of a part that emits it."""
    if isinstance(node, ast.ClassDef):
        for one in node.body:
            if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "changes":
                return one.value
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return None
    owner = node.func.value
    if node.func.attr != "emit" or not isinstance(owner, ast.Attribute) or owner.attr != "changed":
        return None
    desk = getattr(owner.value, "attr", getattr(owner.value, "id", ""))
    return node.args[0] if desk.lstrip("_") == "desk" else None


def test_the_desk_knows_every_kind_of_change(modules):
    said = [_on_desk(node) for one in modules if one.room == "ui" for node in ast.walk(one.tree)]
    told = {one.value for one in said if isinstance(one, ast.Constant)}
    assert {ast.unparse(one) for one in said if one and not isinstance(one, ast.Constant)} <= {
        "self.changes"
    }
    assert told == set(re.findall(r'``"(\w+)"``', Desk.__doc__ or ""))
    heard = {
        part.value
        for one in modules
        if one.room == "ui"
        for node in ast.walk(one.tree)
        if isinstance(node, ast.FunctionDef) and node.name == "_on_change"
        for part in ast.walk(node)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    }
    assert heard <= told
