"""What is written is one transaction with its entry in the log, and only the store commits."""

import ast

# Written without an entry, each with its reason.
UNLOGGED = {
    "db/drafts.py:save": "one's own half-written form shows nobody's recorded data",
    "db/drafts.py:discard": "as above",
    "db/likeness.py:bring_up_to_date": "an index made anew from what is recorded shows nobody",
    "db/saved_filters.py:save": "how one looks at a list shows nobody's recorded data",
    "db/saved_filters.py:remove": "as above",
    "db/officials.py:create_office": "an office is no person; made while a store is set up",
    "db/officials.py:set_setting": "how the program looks is no use of a client's data",
}
IN_PARTS = {
    "db/demo_load.py:load_demo": "the invented caseload goes in by parts, into an empty store only",
}
# They hold raw connections: the store itself, and what runs before there is one.
COMMITTERS = {"db/store.py", "db/engine.py", "db/migrate.py", "db/backup.py"}


def _targets(module, node: ast.AST) -> set[str]:
    """Return the places in ``db`` that a piece of a module calls, as ``db/notes.py:add``."""
    named: dict[str, tuple[str, str]] = {}
    for known in ast.walk(module.tree):
        if isinstance(known, ast.ImportFrom) and (known.module or "").split(".")[0] == "db":
            home = str(known.module).replace(".", "/")
            named |= {alias.asname or alias.name: (home, alias.name) for alias in known.names}
    found = set()
    for call in ast.walk(node):
        called = call.func if isinstance(call, ast.Call) else None
        match called:
            case ast.Name(id=name) if name in named:
                home, original = named[name]
                found.add(f"{home}.py:{original}")
            case ast.Name(id=name):
                found.add(f"{module.name}:{name}")
            case ast.Attribute(value=ast.Name(id=owner), attr=name) if owner in named:
                home, original = named[owner]
                found.add(f"{home}/{original}.py:{name}")
    return found


def _writes(function: ast.FunctionDef) -> int:
    """Count the transactions that a function opens itself on the store."""
    return sum(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"write", "write_drafts"}
        and getattr(node.func.value, "id", "") == "store"
        for node in ast.walk(function)
    )


def _functions(rooms):
    """Every function of the store with the place it stands in, its module, and what it calls."""
    for module in rooms:
        if module.room == "db" and not module.name.startswith(("db/migrations", "db/tables")):
            for node in module.tree.body:
                if isinstance(node, ast.FunctionDef):
                    yield f"{module.name}:{node.name}", node, _targets(module, node)


def test_whatever_writes_logs_in_the_same_transaction(rooms):
    functions = list(_functions(rooms))
    logging = {"db/audit.py:record"}
    while more := {place for place, _, calls in functions if calls & logging} - logging:
        logging |= more
    writers = {place for place, node, _ in functions if _writes(node)}
    assert len(writers) > 30
    assert writers - logging == set(UNLOGGED)


def test_one_function_is_one_transaction(rooms):
    assert {place for place, node, _ in _functions(rooms) if _writes(node) > 1} == set(IN_PARTS)


def test_nobody_but_the_store_commits(rooms):
    found = {
        module.name
        for module in rooms
        if module.name not in COMMITTERS
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in {"commit", "rollback"}
    }
    assert found == set()
