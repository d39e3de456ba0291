"""Under which words a person is filed so that another record of hers is found among very many.

A word is coarse on purpose: the consonants of a name in alphabetical order, the year of birth. Two
records of one person nearly always share two names and the year, or one name and the day, a phone
or a code; what was found so is then compared (``tekoto.duplicate``). Words are small letters and
digits only, for both engines' indexes.
"""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from itertools import combinations, pairwise

from tekoto.dates import PartialDate
from tekoto.duplicate import Person
from tekoto.name_keys import latin_letters
from tekoto.name_match import NameWord, words_of
from tekoto.name_spelling import Word, other_readings, word_of

# Raised when the words of a person change: an index of older words is then made anew.
FORMAT = 1
FRAME, YEAR, DAY, PHONE, CODE = "f", "y", "d", "p", "c"
NO_YEAR = YEAR + "0"
_MOST_WORDS = 7
# All but letters and digits of any script.
_SIGN = re.compile(r"[\W_]")
_DROPPED = str.maketrans("", "", "aeiouyjvw")
_FOLDED = str.maketrans({"t": "d", "g": "k"})
# A long a keeps two equal letters apart; some letters Arabs and Iranians read differently.
_ARABIC = str.maketrans({"ا": "a"})
_PERSIAN = str.maketrans({"ا": "a", "ذ": "z", "ض": "z", "ظ": "z", "ث": "s"})
Groups = list[list[str]]


def stored_words(person: Person) -> tuple[str, ...]:
    """Return the words under which a person is filed."""
    found: dict[str, None] = {}
    for name in person.names:
        for frames in frames_of(name):
            found.update(dict.fromkeys(frames))
    found[_year(person.birth)] = None
    if person.birth is not None:
        found[_day(person.birth.value)] = None
    found.update(dict.fromkeys(PHONE + phone for phone in sorted(person.phones)))
    codes = person.codes | person.former_codes
    found.update(dict.fromkeys(_code(*code) for code in sorted(codes)))
    return tuple(found)


def sought_groups(person: Person) -> list[Groups]:
    """Return what to look for: each entry is groups of which every one must be met by a word."""
    years = [_year(person.birth), NO_YEAR]
    if person.birth is not None:
        year = person.birth.value.year
        years += [f"{YEAR}{year - 1}", f"{YEAR}{year + 1}"]
    found: list[Groups] = []
    names: dict[str, None] = {}
    for name in person.names:
        frames = frames_of(name)[:_MOST_WORDS]
        for one in frames:
            names.update(dict.fromkeys(one))
        for first, one in enumerate(frames):
            # One word and any of those after it: a question for each pair would read every list of
            # rows once for each word that it is paired with.
            others = dict.fromkeys(word for other in frames[first + 1 :] for word in other)
            if not others and len(frames) > 1:
                break
            groups = [list(one), list(others)] if others else [list(one)]
            found.append([*groups, years] if person.birth is not None else groups)
    days = [_day(day) for day in birth_days(person.birth)]
    if days and names:
        found.append([days, list(names)])
    if person.phones and names:
        found.append([[PHONE + phone for phone in sorted(person.phones)], list(names)])
    if person.codes:
        found.append([[_code(*code) for code in sorted(person.codes)]])
    return found


def sure_words(person: Person) -> list[str]:
    """Return the words that alone may make somebody the same person: her phones and codes."""
    phones = [PHONE + phone for phone in sorted(person.phones)]
    return phones + [_code(*code) for code in sorted(person.codes | person.former_codes)]


@lru_cache(maxsize=16384)
def pairs_of(name: str) -> tuple[str, ...]:
    """Return the frames of each two words of a name, which are a key together."""
    frames = frames_of(name)[:_MOST_WORDS]
    if len(frames) == 1:
        return tuple(f"{frame}." for frame in frames[0])
    return tuple(
        f"{min(first, second)}.{max(first, second)}."
        for one, other in combinations(frames, 2)
        for first in one
        for second in other
    )


@lru_cache(maxsize=65536)
def frames_of(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the frames of each word of a name, and of each two neighbours as one word."""
    words = words_of(name)
    strong: Sequence[NameWord] = [one for one in words if not one.weak] or words
    joined = [word_of(first.word.text + second.word.text) for first, second in pairwise(words)]
    found = (_word_frames(one) for one in (*(w.word for w in strong), *joined))
    return tuple(dict.fromkeys(frames for frames in found if frames))


@lru_cache(maxsize=65536)
def _word_frames(word: Word) -> tuple[str, ...]:
    keys = {*word.keys, *other_readings(word.letters)}
    if not word.latin:
        for reading in (_ARABIC, _PERSIAN):
            keys.update(other_readings(latin_letters(word.text.translate(reading))))
    frames = dict.fromkeys(_frame(key) for key in sorted(keys) if key.isascii())
    return tuple(frame for frame in frames if frame != FRAME)


def _frame(key: str) -> str:
    consonants = key.removesuffix("h").translate(_DROPPED).translate(_FOLDED)
    return FRAME + ("".join(sorted(consonants)) or key[:1])


def _year(birth: PartialDate | None) -> str:
    return NO_YEAR if birth is None else f"{YEAR}{birth.value.year}"


def _day(day: date) -> str:
    return f"{DAY}{day:%Y%m%d}"


def birth_days(birth: PartialDate | None) -> list[date]:
    """Return the day of birth as it may have been written: day and month in either order."""
    if birth is None:
        return []
    day = birth.value
    days = [day]
    if day.day <= 12 and day.day != day.month:
        days.append(date(day.year, day.day, day.month))
    return days


def _code(kind: str, value: str) -> str:
    text = f"{kind}{value}".lower()
    return CODE + _SIGN.sub(lambda sign: f"x{ord(sign[0]):x}", text)
