"""The people of a batch by what another record of theirs would have in common with them.

In memory and for very many at once; ``likeness_words`` says the same in words of the store's index.
Two meet who share two names and about the year of birth, or a name and the day or a phone, or a
code.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from itertools import chain

from tekoto.duplicate import Person
from tekoto.likeness_words import birth_days, frames_of, pairs_of

_NO_YEAR = 0
_MOST = 200


class LikenessBatch:
    """Rows of people; who meets whom does not depend on which of them was there first."""

    def __init__(self) -> None:
        # Two levels: nearly every pair of names is nobody else's, and its year need not be asked.
        self._pairs: dict[str, dict[int, list[int]]] = {}
        self._known: dict[date | str, dict[str, list[int]]] = {}
        self._codes: defaultdict[tuple[str, str], list[int]] = defaultdict(list)

    def add(self, row: int, person: Person) -> None:
        """File a person under a row."""
        year = _NO_YEAR if person.birth is None else person.birth.value.year
        for pair in _pairs(person):
            self._pairs.setdefault(pair, {}).setdefault(year, []).append(row)
        frames = _frames(person)
        knowns: list[date | str] = [*birth_days(person.birth)[:1], *person.phones]
        for known in knowns:
            rows = self._known.setdefault(known, {})
            for frame in frames:
                rows.setdefault(frame, []).append(row)
        for code in person.codes | person.former_codes:
            self._codes[code].append(row)

    def meeting(self, person: Person) -> set[int]:
        """Return the rows who may be the same person, of very many who share a key some."""
        found: set[int] = set()
        birth = person.birth
        for pair in _pairs(person):
            years = self._pairs.get(pair)
            if years is None:
                continue
            if birth is None:
                found.update(sorted(chain.from_iterable(years.values()))[:_MOST])
                continue
            for year in (birth.value.year - 1, birth.value.year, birth.value.year + 1, _NO_YEAR):
                if year in years:
                    found.update(years[year][:_MOST])
        met = [self._known[one] for one in _knowns(person) if one in self._known]
        for frame in _frames(person) if met else ():
            for rows in met:
                if frame in rows:
                    found.update(rows[frame][:_MOST])
        for code in person.codes | person.former_codes:
            if code in self._codes:
                found.update(self._codes[code][:_MOST])
        return found


def _knowns(person: Person) -> Iterable[date | str]:
    return [*birth_days(person.birth), *person.phones]


def _pairs(person: Person) -> set[str]:
    return {pair for name in person.names for pair in pairs_of(name)}


def _frames(person: Person) -> set[str]:
    return {frame for name in person.names for frames in frames_of(name) for frame in frames}
