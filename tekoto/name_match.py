"""Two whole names: which words meet, in which order, and what is left over.

A name is a chain (own name, father's, grandfather's; or given names and one or two family names)
that each country's papers cut and turn in their own way. Words that only one side has are a chain
cut short. Words left over on both sides contradict each other: brothers share everything but the
own name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

import resources
from tekoto.name_keys import PARTICLES, name_words
from tekoto.name_spelling import CERTAINTY, Spelling, Word, compare, word_of

# Burmese and Karen forms of address, and titles: written in one paper and not in another.
_TITLES = frozenset(
    {"u", "daw", "ma", "ko", "maung", "saw", "naw", "sayed", "sayyid", "seyed", "sayid", "sayyed"}
    | {"haji", "hajji", "xaaji", "mullah", "mulla"}
)
_ABD_START = ("abd", "abdul", "abdel", "abdal", "abdol", "abd-ul", "cabdul")
_GOD = frozenset({"allah", "ullah", "ollah", "ulla", "alah", "الله"})
_WEAK = 0.25
_COMMON = 0.65


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word of a name; ``weak`` is a title, ``common`` a name that very many bear."""

    word: Word
    shown: str
    weak: bool
    common: bool

    @property
    def weight(self) -> float:
        """Tell how much the word says about who it is."""
        return _WEAK if self.weak else _COMMON if self.common else 1.0


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two words, or a word and two that it joins, that are the same name."""

    mine: tuple[int, ...]
    theirs: tuple[int, ...]
    spelling: Spelling
    weight: float


@dataclass(frozen=True, slots=True)
class NameLikeness:
    """What two names have in common; weights as in ``NameWord``.

    ``alone`` is what one side has more; ``contradicted`` what stands against something else;
    ``own_differs`` tells that the contradiction is in the own name; ``turned`` that the order is
    another one.
    """

    mine: tuple[NameWord, ...]
    theirs: tuple[NameWord, ...]
    meetings: tuple[Meeting, ...]
    alone: float
    contradicted: float
    own_differs: bool
    turned: bool

    @property
    def met(self) -> float:
        """Return the weight of what meets, less for less certain spellings."""
        return sum(one.weight * CERTAINTY[one.spelling] for one in self.meetings)


@lru_cache(maxsize=65536)
def words_of(name: str) -> tuple[NameWord, ...]:
    """Return the words of a name, own name first: articles gone, Abd and Allah joined on."""
    parts = _joined(name_words(name))
    strong = [part for part in parts if part not in _TITLES]
    return tuple(_name_word(part, weak=bool(strong) and part in _TITLES) for part in parts)


@lru_cache(maxsize=16384)
def _name_word(part: str, *, weak: bool) -> NameWord:
    word = word_of(part)
    return NameWord(word, part, weak, bool(word.keys & _common_keys()))


def compare_names(mine: str, theirs: str) -> NameLikeness:
    """Compare two names written as given names and family name."""
    return _compare(words_of(mine), words_of(theirs))


def _joined(words: Sequence[str]) -> list[str]:
    result: list[str] = []
    before = ""
    for place, word in enumerate(words):
        last = place == len(words) - 1
        if word in PARTICLES and not (last and not result):
            # The article between Abd and the name of God's attribute belongs to neither.
            continue
        if before:
            result.append(before + word)
            before = ""
        elif word in _ABD_START and not last:
            before = word
        elif word in _GOD and result:
            result[-1] += word
        else:
            result.append(word)
    if before:
        result.append(before)
    return result


@cache
def _common_keys() -> frozenset[str]:
    rows = resources.rows("codes/common_names.csv")
    return frozenset(key for row in rows for key in word_of(row["name"].casefold()).keys)


def _compare(mine: tuple[NameWord, ...], theirs: tuple[NameWord, ...]) -> NameLikeness:
    left, right = set(range(len(mine))), set(range(len(theirs)))
    meetings: list[Meeting] = []
    for search in (_meet, _meet_joined, _joined_meets):
        if not (left and right):
            break
        for one in sorted(search(mine, theirs), key=_best_first):
            if left.issuperset(one.mine) and right.issuperset(one.theirs):
                meetings.append(one)
                left.difference_update(one.mine)
                right.difference_update(one.theirs)
    here = sum(1.0 for place in left if not mine[place].weak)
    there = sum(1.0 for place in right if not theirs[place].weak)
    contradicted = min(here, there)
    own = _own(mine) in left or _own(theirs) in right
    return NameLikeness(
        mine=mine,
        theirs=theirs,
        meetings=tuple(meetings),
        alone=max(here, there) - contradicted,
        contradicted=contradicted,
        own_differs=bool(contradicted) and own,
        turned=_turned(meetings),
    )


def _meet(mine: tuple[NameWord, ...], theirs: tuple[NameWord, ...]) -> list[Meeting]:
    found = []
    for here, one in enumerate(mine):
        for there, other in enumerate(theirs):
            spelling = compare(one.word, other.word)
            if spelling is not None:
                weight = min(one.weight, other.weight)
                found.append(Meeting((here,), (there,), spelling, weight))
    return found


def _meet_joined(mine: tuple[NameWord, ...], theirs: tuple[NameWord, ...]) -> list[Meeting]:
    """Return the words that two neighbours of the other side make together (Gul Bibi, Gulbibi)."""
    found = []
    for there, (first, second) in enumerate(pairwise(theirs)):
        together = word_of(first.word.text + second.word.text)
        for here, one in enumerate(mine):
            if compare(one.word, together) not in (None, Spelling.SLIP):
                found.append(Meeting((here,), (there, there + 1), Spelling.SOUND, 1.0))
    return found


def _joined_meets(mine: tuple[NameWord, ...], theirs: tuple[NameWord, ...]) -> list[Meeting]:
    return [
        Meeting(one.theirs, one.mine, one.spelling, one.weight)
        for one in _meet_joined(theirs, mine)
    ]


def _best_first(one: Meeting) -> tuple[float, int, int]:
    places = len(one.mine) + len(one.theirs)
    return -CERTAINTY[one.spelling], -places, abs(one.mine[0] - one.theirs[0])


def _own(words: tuple[NameWord, ...]) -> int:
    return next((place for place, one in enumerate(words) if not one.weak), 0)


def _turned(meetings: Sequence[Meeting]) -> bool:
    order = [one.theirs[0] for one in sorted(meetings, key=lambda one: one.mine[0])]
    return order != sorted(order)
