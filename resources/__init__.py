"""Data that ships with Tekoto: code tables, vocabularies, rules, fonts, icons, translations.

This is the lowest storey: it knows no other room. Every table names its source and date.
"""

import csv
import json
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

_ROOT = Path(__file__).resolve().parent


def path(name: str) -> Path:
    """Return the absolute path of a resource such as ``"fonts/NotoSans-Regular.ttf"``.

    Raises FileNotFoundError when the bundle lacks it.
    """
    found = _ROOT / name
    if not found.exists():
        raise FileNotFoundError(name)
    return found


@lru_cache(maxsize=128)
def rows(name: str) -> tuple[Mapping[str, str], ...]:
    """Return a CSV resource as read-only rows keyed by its header."""
    with path(name).open(encoding="utf-8", newline="") as file:
        return tuple(MappingProxyType(row) for row in csv.DictReader(file))


def day(cell: str) -> date | None:
    """Return the day that a cell of a table holds, None for an empty one."""
    return date.fromisoformat(cell) if cell else None


@lru_cache(maxsize=64)
def json_data(name: str) -> Any:
    """Return a parsed JSON resource; the caller must not change it."""
    return json.loads(path(name).read_text(encoding="utf-8"))
