"""Fields of education by ISCED-F 2013: broad (two digits), narrow (three) and detailed (four)."""

from collections.abc import Iterator
from datetime import date

from tekoto.code_table import Group, groups

_TABLE = "education_fields"
MISSING = ("unknown", "refused")


def known(code: str) -> bool:
    """Tell whether a code is a field of the classification, or says that the field is missing."""
    return code in groups(_TABLE)


def title(code: str, language: str) -> str:
    """Return the name of a field; KeyError when there is none."""
    return groups(_TABLE)[code].title(language)


def choices(on: date) -> Iterator[Group]:
    """Yield the fields that may be chosen on a day."""
    return (group for group in groups(_TABLE).values() if group.valid_on(on))
