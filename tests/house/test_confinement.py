"""What only one place may do."""

import ast
import sys

MIGRATIONS = "db/migrations/"
# Programs that print local variables with a traceback, and so personal data.
TELLTALES = {"cgitb", "capture_locals"}


def _calls(tree: ast.AST, name: str) -> bool:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name) and called.id == name:
                return True
            if isinstance(called, ast.Attribute) and called.attr == name:
                return True
    return False


def _names(tree: ast.AST) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.Attribute):
            names.add(node.attr)
        elif isinstance(node, ast.keyword) and node.arg:
            names.add(node.arg)
        elif isinstance(node, ast.alias):
            names |= set(node.name.split("."))
    return names


def test_migrations_know_only_the_database(rooms):
    """A migration that imports live models changes its meaning when they change.

    A long revision may be divided into parts that lie among the migrations.
    """
    allowed = set(sys.stdlib_module_names) | {"alembic", "sqlalchemy"}
    strangers = {
        module.name: others
        for module in rooms
        if module.name.startswith(MIGRATIONS)
        and (
            others := {
                name
                for name in module.imports()
                if name.split(".")[0] not in allowed and not f"{name}.".startswith("db.migrations.")
            }
        )
    }
    assert strangers == {}


def test_user_text_becomes_a_paragraph_in_one_module(rooms):
    """A Paragraph reads markup, so one module escapes what a person typed."""
    makers = [module.name for module in rooms if _calls(module.tree, "Paragraph")]
    assert len(makers) <= 1, makers
    assert all(name.startswith("exports/") for name in makers), makers


def test_no_traceback_carries_local_variables(rooms):
    telling = {m.name: found for m in rooms if (found := TELLTALES & _names(m.tree))}
    assert telling == {}


def test_heavy_libraries_are_not_reached_by_name(rooms):
    """importlib.import_module("openpyxl") would pass the import contracts unseen."""
    kept = {
        "PySide6": ("ui",),
        "sqlalchemy": ("db",),
        "sqlcipher3": ("db",),
        "psycopg": ("db",),
        "keyring": ("db",),
        "alembic": ("db",),
        "reportlab": ("exports",),
        "openpyxl": ("exports",),
        "python_calamine": ("exports",),
        "pypdf": ("exports",),
        "pikepdf": ("exports",),
        "icalendar": ("exports",),
        "pyrage": ("exports",),
    }
    wrong = []
    for module in rooms:
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            if name not in {"import_module", "__import__"} or not isinstance(first, ast.Constant):
                continue
            library = str(first.value).split(".")[0]
            if module.room not in kept.get(library, (module.room,)):
                wrong.append(f"{module.name}:{node.lineno} {library}")
    assert wrong == []


def test_one_module_seals_and_signs(rooms):
    """What is signed and for whom it is sealed is decided where it can be read at one glance."""
    signing = "cryptography.hazmat.primitives.asymmetric"
    makers = {
        module.name
        for module in rooms
        if any(
            name.split(".")[0] == "pyrage" or name.startswith(signing) for name in module.imports()
        )
    }
    assert makers == {"exports/seal.py"}


def test_a_tool_tip_shows_what_was_typed(rooms):
    """Qt reads a tool tip with a tag in it as a page, and fetches the pictures that it names."""
    ways = {"plain", "tr", "shortcut_text", "toString"}
    told, named, tables = set(), {}, set()
    for module in rooms:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Attribute) and node.attr == "ToolTipRole":
                tables.add(module.name)
            elif isinstance(node, ast.Attribute) and node.attr in ("setToolTip", "showText"):
                named[id(node)] = f"{module.name}:{node.lineno}"
            elif isinstance(node, ast.Call) and any(
                _calls(said, way) for said in node.args for way in ways
            ):
                told.add(id(node.func))
    assert [place for tip, place in named.items() if tip not in told] == []
    assert tables == {"ui/data_table.py", "ui/table_model.py"}
