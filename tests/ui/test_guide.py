"""The user's guide knows every key of the program."""

import re
from pathlib import Path

import resources
from ui import actions

GUIDE = Path(resources.__file__).resolve().parent.parent / "docs" / "opas.md"
FINNISH = {"Shift": "Vaihto", "Return": "Enter", "Del": "Delete", "Right": "→", "Left": "←"}


def test_the_guide_names_the_key_of_every_command() -> None:
    rows = [line for line in GUIDE.read_text(encoding="utf-8").splitlines() if line[:1] == "|"]
    told = set(re.findall(r"`([^`]+)`", "\n".join(rows)))
    told |= {f"Ctrl+{number}" for number in range(1, 6)}  # said as "Ctrl+1 … Ctrl+5"
    keys = {spec.shortcut for spec in actions.SPECS.values() if spec.shortcut}
    assert len(keys) > 40
    assert {_in_finnish(key) for key in keys} - told == set()


def _in_finnish(key: str) -> str:
    return re.sub(r"[A-Z][a-z]+", lambda found: FINNISH.get(found[0], found[0]), key)
