"""A module over 400 lines, or a function over 60, is a room to divide."""

import ast

MODULE_LINES = 400
FUNCTION_LINES = 60
DRAWERS_FOR_EVERYTHING = {"utils", "util", "helpers", "misc"}


def test_no_module_is_too_long(modules):
    long = {m.name: lines for m in modules if (lines := len(m.text.splitlines())) > MODULE_LINES}
    assert long == {}


def test_no_function_is_too_long(modules):
    long = {}
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > FUNCTION_LINES:
                    long[f"{module.name}:{node.lineno} {node.name}"] = lines
    assert long == {}


def test_no_module_is_a_drawer_for_everything(modules):
    drawers = [m.name for m in modules if DRAWERS_FOR_EVERYTHING & set(m.name[:-3].split("/"))]
    assert drawers == []
