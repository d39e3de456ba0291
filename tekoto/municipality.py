"""Finnish municipalities by their three-digit code, with validity and mergers.

Data: ``resources/codes/municipalities.csv``. Codes are text ("049"): they begin with zeros.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType

import resources

NO_MUNICIPALITY, UNKNOWN_MUNICIPALITY, ABROAD = "198", "199", "200"
SPECIAL_CODES = (NO_MUNICIPALITY, UNKNOWN_MUNICIPALITY, ABROAD)


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality; ``successor`` is the code that took over after ``valid_to``."""

    code: str
    name_fi: str
    name_sv: str
    valid_from: date | None
    valid_to: date | None
    successor: str

    def name(self, language: str) -> str:
        """Return the Swedish name for ``sv``, otherwise the Finnish one."""
        return self.name_sv if language == "sv" else self.name_fi

    def valid_on(self, day: date) -> bool:
        """Tell whether the code is in use on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


def municipality(code: str, on: date | None = None) -> Municipality:
    """Return the municipality of a code; with ``on``, the one that has its area on that day.

    Raises KeyError for an unknown code.
    """
    found = _table()[code]
    while on is not None and found.valid_to is not None and found.valid_to < on and found.successor:
        found = _table()[found.successor]
    return found


def municipalities(on: date) -> tuple[Municipality, ...]:
    """Return those in use on a day, by code, without the special codes 198, 199 and 200."""
    return tuple(
        row for row in _table().values() if row.valid_on(on) and row.code not in SPECIAL_CODES
    )


def same_area(code: str, on: date) -> tuple[Municipality, ...]:
    """Return the municipality that has the area of a code on a day, with those it took over.

    Of a special code, which is no place, nothing; raises KeyError for an unknown code.
    """
    if code in SPECIAL_CODES:
        return ()
    now = municipality(code, on).code
    return tuple(row for row in _table().values() if municipality(row.code, on).code == now)


@cache
def codes_by_name() -> Mapping[str, str]:
    """Return the code of each Finnish and Swedish name in lower case, those of the past too."""
    today = sorted(_table().values(), key=lambda row: row.valid_to is None)
    return MappingProxyType(
        {name.casefold(): row.code for row in today for name in (row.name_sv, row.name_fi)}
    )


@cache
def _table() -> Mapping[str, Municipality]:
    table = {
        row["code"]: Municipality(
            code=row["code"],
            name_fi=row["name_fi"],
            name_sv=row["name_sv"],
            valid_from=resources.day(row["valid_from"]),
            valid_to=resources.day(row["valid_to"]),
            successor=row["successor"],
        )
        for row in resources.rows("codes/municipalities.csv")
    }
    return MappingProxyType(table)
