"""The storeys stand only on those below, and the rule notices when one does not."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOMS = ("ui", "exports", "db", "tekoto", "resources")


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
    return subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, '.'); {code}"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def small_house(tmp_path, root) -> Path:
    """Empty rooms under this project's contracts."""
    shutil.copy(root / "pyproject.toml", tmp_path)
    for room in ROOMS:
        (tmp_path / room).mkdir()
        (tmp_path / room / "__init__.py").write_text("")
    (tmp_path / "ui" / "page.py").write_text(
        "import PySide6.QtWidgets\nimport exports\nimport db\n"
    )
    (tmp_path / "tekoto" / "__main__.py").write_text("import ui.page\nimport PySide6.QtCore\n")
    return tmp_path


def test_storeys_stand_only_on_those_below(root):
    result = _lint(root)
    assert result.returncode == 0, result.stdout + result.stderr


def test_empty_rooms_and_the_door_keep_the_contracts(small_house):
    result = _lint(small_house)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    "module,line",
    [
        ("tekoto/rule.py", "import db"),
        ("tekoto/rule.py", "import ui.page"),
        ("db/store.py", "import exports"),
        ("exports/letter.py", "from ui import page"),
        ("resources/loader.py", "import tekoto"),
        ("tekoto/rule.py", "def f():\n    from PySide6.QtCore import QDate"),
        ("exports/letter.py", "from PySide6 import QtPdf"),
        ("db/store.py", "def f():\n    import PySide6.QtCore"),
        ("ui/view.py", "def f():\n    import sqlalchemy.orm"),
        ("exports/letter.py", "import sqlcipher3.dbapi2"),
        ("tekoto/rule.py", "import keyring"),
        ("ui/view.py", "import openpyxl"),
        ("db/store.py", "def f():\n    from pypdf import PdfReader"),
        ("tekoto/__main__.py", "import sqlalchemy"),
        ("tekoto/__main__.py", "import reportlab"),
    ],
)
def test_a_step_out_of_line_is_noticed(small_house, module, line):
    (small_house / module).write_text(line + "\n")
    result = _lint(small_house)
    assert result.returncode != 0, result.stdout
    assert "BROKEN" in result.stdout


def test_nobody_imports_the_door(rooms):
    guests = [
        module.name
        for module in rooms
        if any(name.startswith("tekoto.__main__") for name in module.imports(names=True))
    ]
    assert guests == []
