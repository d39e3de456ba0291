"""Reads the tree once for all house rules."""

import ast
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("ui", "exports", "db", "tekoto", "resources")
CODE = (*ROOMS, "benchmarks", "scripts", "tests")


def _ignored_folders() -> set[str]:
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    return {line.strip("/") for line in lines if line.endswith("/")} | {".git"}


def _files(folder: Path, ignored: set[str]) -> list[Path]:
    found: list[Path] = []
    for entry in sorted(folder.iterdir()):
        if entry.name in ignored or entry.suffix == ".pyc":
            continue
        if entry.is_dir() and not entry.is_symlink():
            found += _files(entry, ignored)
        elif entry.is_file():
            found.append(entry)
    return found


@dataclass(frozen=True)
class Module:
    """One Python file; ``name`` is its path from the root, with forward slashes."""

    path: Path

    @cached_property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @property
    def room(self) -> str:
        return self.name.split("/", 1)[0]

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.name)

    def imports(self, *, names: bool = False) -> set[str]:
        """The modules imported anywhere in the file, inside functions too.

        With ``names`` also what ``from module import name`` brings, as ``module.name``.
        """
        found: set[str] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
                found.add(node.module)
                if names:
                    found |= {f"{node.module}.{alias.name}" for alias in node.names}
        return found


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def tree_files() -> list[Path]:
    """Every file that the repository holds or would hold."""
    return _files(ROOT, _ignored_folders())


@pytest.fixture(scope="session")
def modules(tree_files: list[Path]) -> list[Module]:
    """Every Python module of the rooms, the tests and the developer's commands."""
    found = [Module(path) for path in tree_files if path.suffix == ".py"]
    return [module for module in found if module.room in CODE]


@pytest.fixture(scope="session")
def rooms(modules: list[Module]) -> list[Module]:
    """The modules that ship."""
    return [module for module in modules if module.room in ROOMS]
