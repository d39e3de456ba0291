"""Official classifications with a hierarchy in the code itself: ISCO-08 and ISCED-F 2013.

A longer code stands below the shorter one that it begins with. The data are
``resources/codes/<name>.csv``, each row with its source and the days it is valid.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType

import resources


@dataclass(frozen=True, slots=True)
class Group:
    """One group of a classification with its names."""

    code: str
    fi: str
    sv: str
    en: str
    valid_from: date | None
    valid_to: date | None

    def title(self, language: str) -> str:
        """Return the name in ``fi``, ``sv`` or ``en``; KeyError for any other language."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]

    def valid_on(self, day: date) -> bool:
        """Tell whether the code may be chosen for something that happens on ``day``."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


@cache
def groups(name: str) -> Mapping[str, Group]:
    """Return every group of a classification by its code, in the order of the table."""
    return MappingProxyType(
        {
            row["code"]: Group(
                row["code"],
                row["fi"],
                row["sv"],
                row["en"],
                resources.day(row["valid_from"]),
                resources.day(row["valid_to"]),
            )
            for row in resources.rows(f"codes/{name}.csv")
        }
    )
