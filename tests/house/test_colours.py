"""Colours have one home, so that light, dark and high contrast change together."""

import ast
import re

HOME = "ui/colours.py"
WRITTEN = re.compile(r"#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3})\b|\b(?:rgb|hsl|hsv)a?\(", re.I)
MAKERS = {"QColor", "fromRgb", "fromHsl", "fromHsv", "fromString", "setNamedColor"}


def _docstrings(tree: ast.AST) -> set[int]:
    holders = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, holders) and node.body and isinstance(node.body[0], ast.Expr):
            found.add(id(node.body[0].value))
    return found


def _is_literal_colour(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return bool(WRITTEN.search(node.value))
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
        return node.value.attr == "GlobalColor" and node.attr != "transparent"
    if isinstance(node, ast.Call):
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        literal = bool(node.args) and all(isinstance(arg, ast.Constant) for arg in node.args)
        return name in MAKERS and literal and (name == "QColor" or "Color" in ast.dump(node.func))
    return False


def test_colours_are_written_only_in_their_home(rooms):
    found = []
    for module in rooms:
        if module.room != "ui" or module.name == HOME:
            continue
        spoken = _docstrings(module.tree)
        found += [
            f"{module.name}:{getattr(node, 'lineno', 0)}"
            for node in ast.walk(module.tree)
            if id(node) not in spoken and _is_literal_colour(node)
        ]
    assert found == []


def test_the_rule_sees_every_way_to_write_a_colour():
    colours = [
        '"color: #1a2b3c"',
        '"#FFF"',
        '"rgba(1, 2, 3, 0.5)"',
        'QColor("red")',
        "QColor(1, 2, 3)",
        "QColor.fromHsl(10, 20, 30)",
        "Qt.GlobalColor.red",
    ]
    for text in colours:
        tree = ast.parse(text, mode="eval")
        assert any(_is_literal_colour(node) for node in ast.walk(tree)), text
    plain = ['"#name"', "QColor(theme.accent)", "Qt.GlobalColor.transparent", '"Asia #12"']
    for text in plain:
        tree = ast.parse(text, mode="eval")
        assert not any(_is_literal_colour(node) for node in ast.walk(tree)), text
