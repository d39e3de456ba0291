"""The tree works anywhere: no address of a registry, no path of one machine."""

import re
from pathlib import Path

import pytest

BINARY = {".ttf", ".otf", ".png", ".pdf", ".xlsx", ".db", ".qm", ".ico", ".icns"}
HOSTS = re.compile(
    r"pypi\.(?:org|python)|pythonhosted|debian\.org|ubuntu\.com/ubuntu|npmjs|crates\.io|"
    r"proxy\.golang",
    re.IGNORECASE,
)
PATHS = re.compile(r"(?<![\w.])/(?:work|root|home/\w+|opt/pypi)/")
OUTSIDE = re.compile(r"(?:^|[\s\"'`(\[=])(?:\.\./)*shared/")


def _found(files: list[Path], root: Path, pattern: re.Pattern[str]) -> list[str]:
    found = []
    for path in files:
        name = path.relative_to(root).as_posix()
        # This file names what it forbids; licences are other people's words.
        is_text = path.suffix.lower() not in BINARY
        if not is_text or path == Path(__file__) or name.startswith("LICENSE"):
            continue
        text = path.read_text(encoding="utf-8")
        found += [
            f"{name}:{number} {match.group().strip()}"
            for number, line in enumerate(text.splitlines(), 1)
            if (match := pattern.search(line))
        ]
    return found


def test_no_address_of_a_package_registry(tree_files, root):
    assert _found(tree_files, root, HOSTS) == []


def test_no_path_of_one_machine(tree_files, root):
    assert _found(tree_files, root, PATHS) == []


def test_nothing_points_outside_the_tree(tree_files, root):
    assert _found(tree_files, root, OUTSIDE) == []


@pytest.mark.parametrize(
    "name, least", [("requirements.lock", 30), ("requirements-checker.lock", 10)]
)
def test_locked_packages_carry_a_hash_and_no_address(root, name, least):
    text = (root / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert " @ " not in text
    blocks = re.split(r"\n(?=\S)", text.strip())
    assert len(blocks) > least
    assert [block for block in blocks if "--hash=sha256:" not in block] == []
