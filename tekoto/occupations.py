"""Occupations by ISCO-08, which Ammattiluokitus 2010 follows to four digits."""

from collections.abc import Iterator
from datetime import date

from tekoto.code_table import Group, groups

_TABLE = "occupations"


def known(code: str) -> bool:
    """Tell whether a code is a group of the classification."""
    return code in groups(_TABLE)


def title(code: str, language: str) -> str:
    """Return the name of a group; KeyError when there is none."""
    return groups(_TABLE)[code].title(language)


def choices(on: date) -> Iterator[Group]:
    """Yield the groups that may be chosen on a day, unit groups and those above them."""
    return (group for group in groups(_TABLE).values() if group.valid_on(on))
